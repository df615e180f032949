#include "linter/config/configuration.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>
#include <tuple>
#include <utility>

#include <fmt/format.h>
#include <toml++/toml.h>

#include "linter/config/parse_toml.h"
#include "linter/rule_names.h"
#include "linter/suppress/directive.h"
#include "linter/text/fold.h"
#include "linter/text/nearest.h"
#include "linter/text/utf8.h"

namespace gwlint {
namespace {

using Names = std::initializer_list<std::string_view>;

constexpr std::array<std::pair<std::string_view, Level>, 4> kLevels = {{
    {"off", Level::Off},
    {"note", Level::Note},
    {"warning", Level::Warning},
    {"error", Level::Error},
}};

constexpr Bilingual kString = {"字符串", "a string"};
constexpr Bilingual kStrings = {"字符串数组，至少一项", "an array of strings, at least one"};
constexpr Bilingual kTable = {"表", "a table"};

Position position_of(const toml::source_region& region) {
  return {region.begin.line, region.begin.column};
}

// Collects errors, to be handed out by place.
class Errors {
 public:
  explicit Errors(const std::string& file) : file_(file) {}

  template <typename... Arguments>
  void add(Position at, const Bilingual& words, const Arguments&... arguments) {
    errors_.push_back(placed_error(file_, at.line, at.column, words, arguments...));
  }

  std::vector<PlacedError> take() {
    std::ranges::stable_sort(
        errors_, {}, [](const PlacedError& error) { return std::pair(error.line, error.column); });
    return std::move(errors_);
  }

 private:
  const std::string& file_;
  std::vector<PlacedError> errors_;
};

// Turns the parsed TOML into a Configuration, going on behind each mistake.
class Reader {
 public:
  Reader(std::string_view text, const std::string& file, bool own)
      : text_(text), lines_(text), errors_(file), own_(own) {}

  ParsedConfiguration read(const toml::table& root) {
    expect_keys(root, {"fail-on", "native-packs", "override", "packs", "rules", "suppress"});
    if (const toml::node* node = root.get("fail-on")) read_threshold(*node);
    if (const toml::node* node = root.get("rules")) read_levels(*node, "rules", result_.rules);
    for (const toml::table* table : tables(root, "override")) read_override(*table);
    for (const toml::table* table : tables(root, "suppress")) read_suppression(*table);
    read_packs(root, "packs", result_.packs);
    read_packs(root, "native-packs", result_.native_packs);
    if (!own_ && !result_.native_packs.empty()) {
      errors_.add(key_position(root, "native-packs"),
                  {"原生规则包（native-packs）会执行代码，只能写在用户自己的配置里，或用 "
                   "--native-pack 指定。",
                   "Native packs (native-packs) run code: they may stand in the user's own "
                   "configuration only, or be given by --native-pack."});
    }
    return {std::move(result_), errors_.take()};
  }

 private:
  static Position key_position(const toml::table& table, std::string_view name) {
    for (const auto& [key, node] : table) {
      if (key.str() == name) return position_of(key.source());
    }
    return position_of(table.source());
  }

  void expect_keys(const toml::table& table, Names known) {
    const std::vector<std::string_view> names(known);
    for (const auto& [key, node] : table) {
      if (std::ranges::find(names, key.str()) != names.end()) continue;
      errors_.add(position_of(key.source()),
                  {"没有“{}”这个键，是否想写“{}”？此处可用的键：{}。",
                   "There is no key '{}'; did you mean '{}'? The keys here are: {}."},
                  key.str(), nearest(key.str(), names), fmt::join(names, ", "));
    }
  }

  void wrong_type(const toml::node& node, std::string_view key, const Bilingual& wanted) {
    const Position at = position_of(node.source());
    errors_.add(at, {"“{0}”的值应是{1}。", "The value of '{0}' must be {2}."}, key, wanted.zh,
                wanted.en);
  }

  // The tables of `[[key]]`.
  std::vector<const toml::table*> tables(const toml::table& root, std::string_view key) {
    std::vector<const toml::table*> found;
    const toml::node* node = root.get(key);
    if (node == nullptr) return found;
    const toml::array* array = node->as_array();
    const bool all_tables = array != nullptr && std::ranges::all_of(*array, [](const auto& item) {
                              return item.is_table();
                            });
    if (!all_tables) {
      errors_.add(position_of(node->source()), {"“{0}”应写作 [[{0}]]。", "Write '{0}' as [[{0}]]."},
                  key);
      return found;
    }
    for (const toml::node& item : *array) found.push_back(item.as_table());
    return found;
  }

  // The string at `key`, which may be missing.
  std::optional<std::string> text(const toml::table& table, std::string_view key) {
    const toml::node* node = table.get(key);
    if (node == nullptr) return std::nullopt;
    auto value = node->value_exact<std::string>();
    if (!value) wrong_type(*node, key, kString);
    return value;
  }

  std::vector<std::pair<std::string, Position>> texts(const toml::table& table,
                                                      std::string_view key) {
    std::vector<std::pair<std::string, Position>> found;
    const toml::node* node = table.get(key);
    if (node == nullptr) return found;
    const toml::array* array = node->as_array();
    if (array == nullptr || array->empty()) {
      wrong_type(*node, key, kStrings);
      return found;
    }
    for (const toml::node& item : *array) {
      auto value = item.value_exact<std::string>();
      if (value) found.emplace_back(*std::move(value), position_of(item.source()));
      if (!item.is_string()) wrong_type(item, key, kString);
    }
    return found;
  }

  // True when `key` is there, be its value right or wrong.
  bool expect(const toml::table& table, std::string_view header, std::string_view key) {
    if (table.contains(key)) return true;
    errors_.add(position_of(table.source()), {"[[{}]] 缺少“{}”。", "[[{}]] lacks '{}'."}, header,
                key);
    return false;
  }

  void read_threshold(const toml::node& node) {
    const auto word = node.value_exact<std::string>();
    if (!word) return wrong_type(node, "fail-on", kString);
    const auto level = std::ranges::find(kLevels, *word, &decltype(kLevels)::value_type::first);
    if (*word == "never") {
      result_.fail_on = Threshold();
    } else if (level != kLevels.end() && level->second != Level::Off) {
      result_.fail_on = Threshold(level->second);
    } else {
      errors_.add(position_of(node.source()),
                  {"fail-on 的值“{}”无效，可用的值：error、warning、note、never。",
                   "'{}' is no value of fail-on; the values are error, warning, note and never."},
                  *word);
    }
  }

  void read_levels(const toml::node& node, std::string_view key, std::vector<NamedLevel>& levels) {
    const toml::table* table = node.as_table();
    if (table == nullptr) return wrong_type(node, key, kTable);
    for (const auto& [rule, value] : *table) {
      const auto word = value.value_exact<std::string>();
      if (!word) {
        wrong_type(value, rule.str(), kString);
        continue;
      }
      const auto level = std::ranges::find(kLevels, *word, &decltype(kLevels)::value_type::first);
      if (level != kLevels.end()) {
        levels.push_back({std::string(rule.str()), level->second, position_of(rule.source())});
        continue;
      }
      errors_.add(position_of(value.source()),
                  {"“{}”不是级别，可用的级别：off、note、warning、error。",
                   "'{}' is no level; the levels are off, note, warning and error."},
                  *word);
    }
  }

  std::vector<Glob> read_paths(const toml::table& table) {
    std::vector<Glob> globs;
    for (const auto& [pattern, at] : texts(table, "paths")) {
      auto glob = Glob::parse(pattern);
      if (glob) {
        globs.push_back(std::move(*glob));
      } else {
        errors_.add(at, {"路径模式“{0}”有误：{1}。", "The pattern '{0}' is wrong: {2}."}, pattern,
                    glob.error().zh, glob.error().en);
      }
    }
    return globs;
  }

  void read_override(const toml::table& table) {
    expect_keys(table, {"paths", "rules"});
    Override change;
    if (expect(table, "override", "paths")) change.paths = read_paths(table);
    if (expect(table, "override", "rules")) read_levels(*table.get("rules"), "rules", change.rules);
    result_.overrides.push_back(std::move(change));
  }

  void read_suppression(const toml::table& table) {
    expect_keys(table, {"contains", "paths", "reason", "rule"});
    SuppressionEntry entry;
    entry.paths = read_paths(table);
    read_contains(table, entry);
    read_reason(table, entry);
    if (!expect(table, "suppress", "rule")) return;
    const auto rule = text(table, "rule");
    if (!rule) return;
    entry.rule = *rule;
    entry.at = position_of(table.get("rule")->source());
    entry.place = span_of(table.get("rule")->source());
    result_.suppressions.push_back(std::move(entry));
  }

  void read_contains(const toml::table& table, SuppressionEntry& entry) {
    const auto contains = text(table, "contains");
    if (!contains) return;
    entry.contains = fold(*contains);
    if (!entry.contains.empty()) return;
    errors_.add(position_of(table.get("contains")->source()),
                {"“contains”没有内容。", "'contains' holds nothing."});
  }

  void read_reason(const toml::table& table, SuppressionEntry& entry) {
    constexpr Bilingual kMissing = {
        "抑制必须写明原因：请在 [[suppress]] 中加上 reason = \"…\"。",
        "A suppression needs its reason: add reason = \"…\" to the [[suppress]]."};
    if (!table.contains("reason")) return errors_.add(position_of(table.source()), kMissing);
    const auto reason = text(table, "reason");
    if (!reason) return;
    entry.reason = *reason;
    if (!says_something(*reason)) {
      errors_.add(position_of(table.get("reason")->source()), kMissing);
    }
  }

  void read_packs(const toml::table& root, std::string_view key,
                  std::vector<PackReference>& packs) {
    for (auto& [path, at] : texts(root, key)) {
      if (path.empty() || path.find('\0') != std::string::npos) {
        errors_.add(at, {"“{}”中的路径无效。", "A path in '{}' is none."}, key);
      } else {
        packs.push_back({std::move(path), at});
      }
    }
  }

  // The bytes that a region covers; its columns count characters.
  Span span_of(const toml::source_region& region) const {
    return {offset_of(region.begin), offset_of(region.end)};
  }

  std::uint32_t offset_of(toml::source_position position) const {
    const Span line = lines_.line(std::clamp<std::uint32_t>(position.line, 1, lines_.count()));
    std::size_t at = line.begin;
    for (std::uint32_t column = 1; column < position.column && at < line.end; ++column) {
      decode_next(text_, at);
    }
    return static_cast<std::uint32_t>(at);
  }

  std::string_view text_;
  Lines lines_;
  Errors errors_;
  bool own_;
  Configuration result_;
};

// The rules of all entries, with the places of their names.
std::vector<std::pair<std::string_view, Position>> rules_named(const Configuration& configuration) {
  std::vector<std::pair<std::string_view, Position>> names;
  for (const NamedLevel& rule : configuration.rules) names.emplace_back(rule.name, rule.at);
  for (const Override& change : configuration.overrides) {
    for (const NamedLevel& rule : change.rules) names.emplace_back(rule.name, rule.at);
  }
  for (const SuppressionEntry& entry : configuration.suppressions) {
    names.emplace_back(entry.rule, entry.at);
  }
  return names;
}

}  // namespace

ParsedConfiguration parse_configuration(std::string_view text, const std::string& file, bool own) {
  const auto root = parse_toml(text, file);
  if (root) return Reader(text, file, own).read(*root);
  Errors errors(file);
  errors.add(root.error().at, {"不是有效的 TOML：{0}。", "This is no valid TOML: {1}."},
             root.error().zh, root.error().en);
  return {{}, errors.take()};
}

std::vector<PlacedError> unknown_rules(const Configuration& configuration, const std::string& file,
                                       std::span<const RuleInfo* const> rules) {
  const std::vector<std::string_view> names = rule_names(rules);
  const std::set<std::string_view> known(names.begin(), names.end());
  Errors errors(file);
  for (const auto& [name, at] : rules_named(configuration)) {
    if (known.contains(name)) continue;
    errors.add(at,
               {"没有规则或规则组“{}”，是否想写 {}？",
                "There is no rule or family '{}'; did you mean {}?"},
               name, nearest(name, names));
  }
  for (const SuppressionEntry& entry : configuration.suppressions) {
    if (!entry.rule.starts_with("CFG") || !known.contains(entry.rule)) continue;
    errors.add(entry.at,
               {"关于抑制本身的问题（{0}）不能被抑制，可在 [rules] 中设为 \"off\"。",
                "What is found of suppressions ({0}) cannot be suppressed; set it to \"off\" in "
                "[rules]."},
               entry.rule);
  }
  return errors.take();
}

}  // namespace gwlint
