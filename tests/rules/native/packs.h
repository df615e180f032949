// Packs that are built beside the tests, and what they find.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/adapter.h"
#include "rules/annual_report/native/native_pack.h"
#include "rules/annual_report/rule_set.h"

namespace gwlint::annual_report {

// A pack of tests/support/native_packs.
inline std::string test_pack(std::string_view name) {
  return std::string(GWLINT_TEST_PACKS "/").append(name).append(".so");
}

// A pack of examples/packs/native.
inline std::string example_pack(std::string_view name) {
  return std::string(GWLINT_EXAMPLE_PACKS "/").append(name).append(".so");
}

inline std::unique_ptr<Extension> loaded(const std::string& path) {
  auto pack = load_native_pack(path);
  if (!pack) throw std::runtime_error(message(pack.error().front(), Language::English));
  return std::move(*pack);
}

// The built-in rules and those of the pack.
inline std::unique_ptr<RuleSet> rule_set_with(const std::string& path) {
  std::vector<std::unique_ptr<Extension>> extensions;
  extensions.push_back(loaded(path));
  return make_rule_set(std::move(extensions));
}

inline Document document_of(std::string_view bytes) {
  ReadResult document = read_document(bytes);
  if (!document) throw std::runtime_error(message(document.error(), Language::English));
  return std::move(*document);
}

}  // namespace gwlint::annual_report
