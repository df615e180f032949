#include "linter/cli/shell/shell_text.h"

#include <algorithm>

namespace gwlint {
namespace {

void add(std::vector<PlacedValue>& all, const std::string& command, const OptionShape& option) {
  if (option.value.kind == ValueShape::Kind::None) return;
  const auto found = std::ranges::find_if(all, [&](const PlacedValue& placed) {
    return placed.value.kind == option.value.kind && placed.value.words == option.value.words &&
           placed.takes_list == option.takes_list;
  });
  std::string places;
  for (const std::string& name : option.names) {
    if (!places.empty()) places += "|";
    places.append(command).append(":").append(name);
  }
  if (found == all.end()) {
    all.push_back({places, option.value, option.takes_list});
  } else {
    found->places.append("|").append(places);
  }
}

}  // namespace

std::string replaced(std::string text, std::string_view what, std::string_view replacement) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos;) {
    text.replace(at, what.size(), replacement);
    at += replacement.size();
  }
  return text;
}

std::string joined(std::span<const std::string> words, std::string_view separator) {
  std::string all;
  for (const std::string& word : words) {
    if (&word != &words.front()) all += separator;
    all += word;
  }
  return all;
}

std::string rule_words(const Offers& offers) {
  std::vector<std::string> words;
  for (const Offer& rule : offers.rules) words.push_back(rule.word);
  return joined(words, " ");
}

std::vector<std::string> names_of(std::span<const OptionShape> options) {
  std::vector<std::string> names;
  for (const OptionShape& option : options) {
    names.insert(names.end(), option.names.begin(), option.names.end());
  }
  return names;
}

std::vector<std::string> part_keys(const CallShape& call) {
  std::vector<std::string> keys;
  for (const CommandShape& command : call.commands) {
    if (!command.whole.empty()) keys.push_back(command.key());
  }
  return keys;
}

std::vector<PlacedValue> placed_values(const CallShape& call) {
  std::vector<PlacedValue> all;
  for (const OptionShape& option : call.options) add(all, "*", option);
  for (const CommandShape& command : call.commands) {
    for (const OptionShape& option : command.options) add(all, command.key(), option);
  }
  return all;
}

}  // namespace gwlint
