// The reports that rules' examples are compared with: those of fixtures/ that go with the model.
#pragma once

#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "tests/rules/check_text.h"

namespace gwlint::annual_report {

// Last year's report of the model's body, which agrees with it.
inline std::string model_of_last_year() {
  return read_whole(GWLINT_SOURCE_DIR "/fixtures/model-previous.txt");
}

// The reports that add up to the model, by file name.
inline std::map<std::string, std::string> model_parts() {
  std::map<std::string, std::string> parts;
  for (const auto& entry :
       std::filesystem::directory_iterator(GWLINT_SOURCE_DIR "/fixtures/parts")) {
    parts.emplace(entry.path().filename().string(), read_whole(entry.path().string()));
  }
  return parts;
}

inline std::vector<Reference> references(const std::map<std::string, std::string>& reports) {
  std::vector<Reference> result;
  for (const auto& [path, text] : reports) result.push_back(reference(path, text));
  return result;
}

// The parts with one change, to that which has `replace`.
inline std::map<std::string, std::string> model_parts_with(std::string_view replace,
                                                           std::string_view with) {
  std::map<std::string, std::string> parts = model_parts();
  std::size_t changed = 0;
  for (auto& [path, text] : parts) {
    if (text.find(replace) == std::string::npos) continue;
    text = exchanged(std::move(text), replace, with);
    ++changed;
  }
  if (changed != 1) throw std::runtime_error("not in one part: " + std::string(replace));
  return parts;
}

// What an example is compared with.
inline Others others_of(const RuleInfo& rule, const Example& example) {
  const bool changed = !example.other_replace.empty();
  Others others;
  if (rule.companion == Companion::Parts) {
    others.parts = references(changed ? model_parts_with(example.other_replace, example.other_with)
                                      : model_parts());
  } else if (rule.companion == Companion::PreviousReport) {
    std::string text = model_of_last_year();
    if (changed) text = exchanged(std::move(text), example.other_replace, example.other_with);
    others.previous.push_back(reference("previous.txt", text));
  }
  return others;
}

}  // namespace gwlint::annual_report
