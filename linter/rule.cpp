#include "linter/rule.h"

#include <fmt/format.h>

#include "linter/say.h"

namespace gwlint {

std::string_view name(Level level) {
  switch (level) {
    case Level::Off:
      return "off";
    case Level::Note:
      return "note";
    case Level::Warning:
      return "warning";
    case Level::Error:
      return "error";
  }
  return "off";
}

std::string_view name(Precision precision) {
  switch (precision) {
    case Precision::Medium:
      return "medium";
    case Precision::High:
      return "high";
    case Precision::VeryHigh:
      return "very-high";
  }
  return "medium";
}

std::string citation(const Clause& clause) {
  const std::string_view instrument = clause.instrument->id;
  if (clause.id.empty()) return std::string(instrument);
  const bool names_itself = clause.id.starts_with("第");  // 第五十条
  return names_itself ? fmt::format("{}{}", instrument, clause.id)
                      : fmt::format("{}“{}”", instrument, clause.id);
}

std::string message_pattern(const RuleInfo& rule, std::size_t message, Language language) {
  const MessageTemplate& parts = rule.messages[message];
  const bool chinese = language == Language::Chinese;
  std::string pattern(parts.problem.in(language));
  if (rule.clause != nullptr) {
    pattern += say(language, {"依据：{}。", " Basis: {}."}, citation(*rule.clause));
  }
  const std::string_view advice = parts.advice.in(language);
  if (!advice.empty() && !chinese) pattern += ' ';
  return pattern.append(advice);
}

}  // namespace gwlint
