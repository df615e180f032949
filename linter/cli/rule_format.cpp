#include "linter/cli/rule_format.h"

#include <array>

#include <CLI/CLI.hpp>

#include "linter/cli/choice.h"
#include "linter/cli/terminal.h"

namespace gwlint {
namespace {

constexpr std::array<Choice<RuleFormat>, 3> kFormats = {{
    {"text", RuleFormat::Text},
    {"markdown", RuleFormat::Markdown},
    {"json", RuleFormat::Json},
}};

}  // namespace

void declare(RuleLook& look, CLI::App& app, Language language) {
  const auto single = [&](const char* name, std::string& text, const std::string& value,
                          const Bilingual& words) {
    app.add_option(name, text, std::string(words.in(language)))->option_text(value)->take_last();
  };
  single("--format", look.format, words_of(kFormats, "|"),
         {"输出格式（默认 text）", "Output format (default text)"});
  single(
      "--color", look.color, words_of(kWhen, "|"),
      {"是否着色（默认 auto，遵从 NO_COLOR）", "Colours (default auto, which honours NO_COLOR)"});
}

RuleFormat format_of(const RuleLook& look) {
  return choose("--format", look.format, kFormats);
}

bool color_of(const RuleLook& look, const Streams& streams) {
  return wants_color(choose("--color", look.color, kWhen), streams);
}

}  // namespace gwlint
