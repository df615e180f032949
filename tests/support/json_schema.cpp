#include "tests/support/json_schema.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <fstream>
#include <regex>
#include <stdexcept>
#include <string_view>

namespace gwlint::test {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 4> kAnnotations = {"$schema", "title", "description",
                                                          "definitions"};

bool is_of_type(const json& value, const std::string& type) {
  if (type == "object") return value.is_object();
  if (type == "array") return value.is_array();
  if (type == "string") return value.is_string();
  if (type == "integer") return value.is_number_integer();
  throw std::invalid_argument("unknown type " + type);
}

// Characters, not bytes.
std::size_t length(const std::string& text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

// The JSON pointer to a member of what `at` points to.
std::string inside(const std::string& at, const std::string& member) {
  return std::string(at).append("/").append(member);
}

class Validator {
 public:
  explicit Validator(const json& root) : root_(root) {}

  void validate(const json& value, const json& schema, const std::string& at) {
    for (const auto& [keyword, argument] : schema.items()) {
      if (std::ranges::find(kAnnotations, keyword) != kAnnotations.end()) continue;
      apply(keyword, argument, value, schema, at);
    }
  }

  std::vector<std::string> take() { return std::move(violations_); }

 private:
  void apply(const std::string& keyword, const json& argument, const json& value,
             const json& schema, const std::string& at) {
    if (keyword == "$ref") {
      const auto target = argument.get<std::string>().substr(1);  // behind the `#`
      validate(value, root_.at(json::json_pointer(target)), at);
    } else if (keyword == "type") {
      expect(is_of_type(value, argument), at, "is no " + argument.get<std::string>());
    } else if (keyword == "enum") {
      expect(std::ranges::find(argument, value) != argument.end(), at, "is none of the values");
    } else if (!apply_to_content(keyword, argument, value, schema, at)) {
      throw std::invalid_argument("unknown keyword " + keyword);
    }
  }

  // Keywords that say something of values of one type alone. False: there is no such keyword.
  bool apply_to_content(const std::string& keyword, const json& argument, const json& value,
                        const json& schema, const std::string& at) {
    if (keyword == "minimum") {
      expect(!value.is_number() || value >= argument, at, "is too small");
    } else if (keyword == "maximum") {
      expect(!value.is_number() || value <= argument, at, "is too large");
    } else if (keyword == "minLength") {
      expect(!value.is_string() || length(value) >= argument, at, "is too short");
    } else if (keyword == "pattern") {
      expect(!value.is_string() || std::regex_search(value.get<std::string>(),
                                                     std::regex(argument.get<std::string>())),
             at, "does not match");
    } else if (keyword == "minItems") {
      expect(!value.is_array() || value.size() >= argument, at, "has too few items");
    } else if (keyword == "items") {
      validate_items(value, argument, at);
    } else if (keyword == "required") {
      expect_members(value, argument, at);
    } else if (keyword == "properties") {
      validate_members(value, argument, at);
    } else if (keyword == "additionalProperties" && argument == false) {
      expect_no_other_members(value, schema, at);
    } else {
      return false;
    }
    return true;
  }

  void validate_items(const json& value, const json& schema, const std::string& at) {
    if (!value.is_array()) return;
    for (std::size_t i = 0; i < value.size(); ++i) {
      validate(value[i], schema, inside(at, std::to_string(i)));
    }
  }

  void expect_members(const json& value, const json& names, const std::string& at) {
    if (!value.is_object()) return;
    for (const std::string name : names) {
      expect(value.contains(name), at, "has no " + name);
    }
  }

  void validate_members(const json& value, const json& schemas, const std::string& at) {
    if (!value.is_object()) return;
    for (const auto& [name, schema] : schemas.items()) {
      if (value.contains(name)) validate(value[name], schema, inside(at, name));
    }
  }

  void expect_no_other_members(const json& value, const json& schema, const std::string& at) {
    if (!value.is_object()) return;
    for (const auto& [name, member] : value.items()) {
      expect(schema.at("properties").contains(name), inside(at, name), "is unknown");
    }
  }

  void expect(bool holds, const std::string& at, const std::string& problem) {
    if (!holds) violations_.push_back(at + ": " + problem);
  }

  const json& root_;
  std::vector<std::string> violations_;
};

}  // namespace

std::vector<std::string> schema_violations(const json& value, const json& schema) {
  Validator validator(schema);
  validator.validate(value, schema, "");
  return validator.take();
}

json read_schema(const std::string& name) {
  std::ifstream file(GWLINT_SOURCE_DIR "/tests/schemas/" + name + ".schema.json");
  if (!file) throw std::runtime_error("no schema " + name);
  return json::parse(file);
}

}  // namespace gwlint::test
