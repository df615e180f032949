// A pack whose rule throws, against the contract.
#include <stdexcept>

#include "test_pack.h"

namespace {

std::int32_t check(const gwlint_host*, const gwlint_rule*, const gwlint_report*, gwlint_findings*) {
  throw std::runtime_error("thrown by a pack");
}

}  // namespace

extern "C" const gwlint_pack* gwlint_get_pack(std::uint32_t) {
  static const gwlint_rule rule = test_rule("THR001", check);
  static const gwlint_rule* const rules[] = {&rule};
  static const gwlint_pack pack = test_pack(rules, 1);
  return &pack;
}
