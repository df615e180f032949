// Whether JSON is as a JSON Schema (draft 7) says.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace gwlint::test {

// What is wrong with `json`, a line a mistake: `/diagnostics/0/severity: is none of the values`.
// Empty: it is valid. Of the schema language no more is known than schemas in tests/schemas/ use;
// throws std::invalid_argument on any other keyword, so that nothing is checked by half.
std::vector<std::string> schema_violations(const nlohmann::json& json,
                                           const nlohmann::json& schema);

// The schema `name`.schema.json of tests/schemas/.
nlohmann::json read_schema(const std::string& name);

}  // namespace gwlint::test
