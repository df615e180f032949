// Running rules over texts, as the tests of this room do.
#pragma once

#include <algorithm>
#include <fstream>
#include <iterator>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "adapters/adapter.h"
#include "linter/finding.h"
#include "rules/annual_report/rule_set.h"

namespace gwlint::annual_report {

// A finding as tests compare it.
struct Found {
  std::string rule;
  std::size_t line = 0;  // from 1
  std::string text;      // what it marks
  Finding finding;

  friend bool operator==(const Found& a, const Found& b) {
    return a.rule == b.rule && a.line == b.line && a.text == b.text;
  }
  friend std::ostream& operator<<(std::ostream& out, const Found& found) {
    return out << found.rule << " line " << found.line << " '" << found.text
               << "': " << problem(found.finding, Language::English);
  }
};

inline std::string read_whole(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

// The model report, which has no finding.
inline std::string model() {
  return read_whole(GWLINT_SOURCE_DIR "/fixtures/model.txt");
}

// `text` with its one `replace` exchanged for `with`.
inline std::string exchanged(std::string text, std::string_view replace, std::string_view with) {
  const std::size_t at = text.find(replace);
  if (at == std::string::npos || text.find(replace, at + 1) != std::string::npos) {
    throw std::runtime_error("not exactly once in the text: " + std::string(replace));
  }
  return text.replace(at, replace.size(), with);
}

// The model report with one change.
inline std::string model_with(std::string_view replace, std::string_view with) {
  return exchanged(model(), replace, with);
}

// All rules at their own levels; `on`, which may be off by default, as a note.
class LevelsWith : public RuleLevels {
 public:
  explicit LevelsWith(std::string_view on) : on_(on) {}
  Level level_of(const RuleInfo& rule) const override {
    return rule.level == Level::Off && rule.id == on_ ? Level::Note : rule.level;
  }

 private:
  std::string_view on_;
};

inline const RuleSet& all_rules() {
  static const std::unique_ptr<RuleSet> rules = make_rule_set();
  return *rules;
}

inline Document read_whole_document(std::string_view bytes) {
  ReadResult document = read_document(bytes);
  if (!document) throw std::runtime_error(message(document.error(), Language::English));
  return std::move(*document);
}

// A report that others are compared with; one of no bytes could not be read.
inline Reference reference(std::string path, std::string_view bytes) {
  if (bytes.empty()) return {std::move(path), nullptr};
  return {std::move(path), all_rules().digest(read_whole_document(bytes))};
}

// What `bytes` is compared with.
struct Others {
  std::vector<Reference> previous;
  std::vector<Reference> parts;
  bool previous_is_paired = false;
};

// What all rules say of a document.
inline Judgement judge(const Document& document, const Others& others,
                       const RuleLevels& levels = {}) {
  return all_rules().check(document, {.levels = levels,
                                      .previous = others.previous,
                                      .parts = others.parts,
                                      .previous_is_paired = others.previous_is_paired});
}

// What all rules find in `bytes`, a file of any format; with `rule`, what that one or family finds.
inline std::vector<Found> check(std::string_view bytes, std::string_view rule = "",
                                const Others& others = {}, const RuleLevels& levels = {}) {
  const Document document = read_whole_document(bytes);
  std::vector<Found> result;
  Judgement judgement = judge(document, others, levels);
  for (Finding& finding : judgement.findings) {
    if (!finding.rule->id.starts_with(rule)) continue;
    const std::string_view before =
        std::string_view(document.text).substr(0, finding.location.begin);
    const auto lines = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    result.push_back({std::string(finding.rule->id), lines + 1,
                      std::string(document.view(finding.location)), std::move(finding)});
  }
  return result;
}

// The same with rules at other levels than their own.
inline std::vector<Found> check(std::string_view bytes, std::string_view rule,
                                const RuleLevels& levels) {
  return check(bytes, rule, {}, levels);
}

}  // namespace gwlint::annual_report
