#include "rules/annual_report/packs/table_reader.h"

#include <algorithm>
#include <utility>

#include "linter/text/nearest.h"

namespace gwlint::annual_report {
namespace {

constexpr std::size_t kMostValues = 1'000;  // of an array

}  // namespace

TableReader::TableReader(const toml::table& table, std::string file, Problems& problems)
    : table_(&table), file_(std::move(file)), problems_(&problems) {}

Place TableReader::place_of(const toml::node& node) const {
  const toml::source_position at = node.source().begin;
  return {file_, at.line, at.column};
}

Place TableReader::place() const {
  Place here = place_of(*table_);
  if (here.line == 0) here = {file_, 1, 1};  // the root
  return here;
}

Place TableReader::place(std::string_view key) const {
  const toml::node* node = table_->get(key);
  return node == nullptr ? place() : place_of(*node);
}

const toml::node* TableReader::get(std::string_view key) {
  asked_.emplace_back(key);
  return table_->get(key);
}

std::optional<std::string> TableReader::string_at(const toml::node& node, std::string_view key,
                                                  std::size_t longest) {
  const toml::value<std::string>* value = node.as_string();
  if (value == nullptr) {
    problems_->add(place_of(node), {"“{}”应是字符串。", "'{}' must be a string."}, key);
    return std::nullopt;
  }
  if (value->get().size() > longest) {
    problems_->add(place_of(node),
                   {"“{}”过长，最多 {} 字节。", "'{}' is too long; it may have {} bytes."}, key,
                   longest);
    return std::nullopt;
  }
  return value->get();
}

std::string TableReader::text(std::string_view key, std::size_t longest) {
  const toml::node* node = get(key);
  if (node == nullptr) {
    problems_->add(place(), {"缺少“{}”。", "'{}' is missing."}, key);
    return {};
  }
  std::optional<std::string> value = string_at(*node, key, longest);
  if (value && value->empty()) {
    problems_->add(place_of(*node), {"“{}”不能为空。", "'{}' must not be empty."}, key);
  }
  return std::move(value).value_or(std::string());
}

std::string TableReader::optional_text(std::string_view key, std::size_t longest) {
  const toml::node* node = get(key);
  if (node == nullptr) return {};
  return string_at(*node, key, longest).value_or(std::string());
}

BilingualText TableReader::bilingual(std::string_view key) {
  if (!has(key)) {
    get(key);
    problems_->add(
        place(),
        {"缺少“{}”（两种语言：zh、en）。", "'{}' is missing (in both languages: zh and en)."}, key);
    return {};
  }
  return optional_bilingual(key);
}

BilingualText TableReader::optional_bilingual(std::string_view key) {
  std::optional<TableReader> words = table(key);
  if (!words) return {};
  BilingualText result;
  result.zh = words->text("zh");
  result.en = words->text("en");
  words->finish();
  return result;
}

std::vector<std::string> TableReader::texts(std::string_view key) {
  if (!has(key)) {
    get(key);
    problems_->add(place(), {"缺少“{}”。", "'{}' is missing."}, key);
    return {};
  }
  const std::size_t before = problems_->size();
  std::vector<std::string> result = optional_texts(key);
  if (result.empty() && problems_->size() == before) {
    problems_->add(place(key), {"“{}”不能为空。", "'{}' must not be empty."}, key);
  }
  return result;
}

std::vector<std::string> TableReader::optional_texts(std::string_view key) {
  const toml::node* node = get(key);
  if (node == nullptr) return {};
  const toml::array* array = node->as_array();
  if (array == nullptr) {
    problems_->add(place_of(*node), {"“{}”应是字符串的数组。", "'{}' must be an array of strings."},
                   key);
    return {};
  }
  if (array->size() > kMostValues) {
    problems_->add(place_of(*node), {"“{}”最多可有 {} 项。", "'{}' may hold {} values."}, key,
                   kMostValues);
    return {};
  }
  std::vector<std::string> result;
  for (const toml::node& element : *array) {
    std::optional<std::string> value = string_at(element, key, kLongestText);
    if (value && value->empty()) {
      problems_->add(place_of(element),
                     {"“{}”不能含有空字符串。", "'{}' must not hold an empty string."}, key);
    } else if (value) {
      result.push_back(std::move(*value));
    }
  }
  return result;
}

std::vector<Place> TableReader::places(std::string_view key) const {
  std::vector<Place> result;
  const toml::node* node = table_->get(key);
  const toml::array* array = node == nullptr ? nullptr : node->as_array();
  if (array == nullptr) return result;
  for (const toml::node& element : *array) {
    const toml::value<std::string>* value = element.as_string();
    if (value != nullptr && !value->get().empty()) result.push_back(place_of(element));
  }
  return result;
}

std::optional<std::int64_t> TableReader::whole_number(std::string_view key) {
  const toml::node* node = get(key);
  if (node == nullptr) return std::nullopt;
  const toml::value<std::int64_t>* value = node->as_integer();
  if (value == nullptr) {
    problems_->add(place_of(*node), {"“{}”应是整数。", "'{}' must be a whole number."}, key);
    return std::nullopt;
  }
  return value->get();
}

bool TableReader::flag(std::string_view key) {
  const toml::node* node = get(key);
  if (node == nullptr) return false;
  const toml::value<bool>* value = node->as_boolean();
  if (value == nullptr) {
    problems_->add(place_of(*node), {"“{}”应是 true 或 false。", "'{}' must be true or false."},
                   key);
    return false;
  }
  return value->get();
}

std::vector<TableReader> TableReader::tables(std::string_view key) {
  const toml::node* node = get(key);
  if (node == nullptr) return {};
  const toml::array* array = node->as_array();
  const bool all_tables =
      array != nullptr &&
      std::ranges::all_of(*array, [](const toml::node& element) { return element.is_table(); });
  if (!all_tables) {
    problems_->add(place_of(*node),
                   {"“{}”应是表的数组，写作 [[{}]]。", "'{}' must be an array of tables: [[{}]]."},
                   key, key);
    return {};
  }
  if (array->size() > kMostValues) {
    problems_->add(place_of(*node), {"“{}”最多可有 {} 项。", "'{}' may hold {} values."}, key,
                   kMostValues);
    return {};
  }
  std::vector<TableReader> result;
  for (const toml::node& element : *array) {
    result.emplace_back(*element.as_table(), file_, *problems_);
  }
  return result;
}

std::optional<TableReader> TableReader::table(std::string_view key) {
  const toml::node* node = get(key);
  if (node == nullptr) return std::nullopt;
  const toml::table* found = node->as_table();
  if (found == nullptr) {
    problems_->add(place_of(*node), {"“{}”应是一个表。", "'{}' must be a table."}, key);
    return std::nullopt;
  }
  return TableReader(*found, file_, *problems_);
}

void TableReader::complain_of_word(const Place& place, std::string_view word, const Bilingual& what,
                                   std::span<const std::string_view> words) {
  const std::string_view near = nearest(word, words);
  constexpr Bilingual kNone{"没有{}“{}”", "There is no {} '{}'"};
  const std::string zh = say(Language::Chinese, kNone, what.zh, word);
  const std::string en = say(Language::English, kNone, what.en, word);
  if (near.empty()) {
    problems_->add(place, {"{0}。", "{1}."}, zh, en);
  } else {
    problems_->add(place, {"{0}，是否想写“{2}”？", "{1}; did you mean '{2}'?"}, zh, en, near);
  }
}

void TableReader::pass_over(std::span<const std::string_view> keys) {
  asked_.insert(asked_.end(), keys.begin(), keys.end());
}

void TableReader::finish() {
  for (const auto& [key, node] : *table_) {
    if (std::ranges::find(asked_, key.str()) != asked_.end()) continue;
    const toml::source_position at = key.source().begin;
    const std::vector<std::string_view> known(asked_.begin(), asked_.end());
    complain_of_word({file_, at.line, at.column}, key.str(), {"键", "key"}, known);
  }
}

}  // namespace gwlint::annual_report
