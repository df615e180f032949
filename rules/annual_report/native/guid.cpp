#include "rules/annual_report/native/guid.h"

#include <fmt/format.h>

#include "linter/text/sha256.h"

namespace gwlint::annual_report::native {

std::string guid_of(std::string_view instrument_id) {
  const std::string digest = sha256(fmt::format("gwlint instrument {}", instrument_id));
  const std::string_view hex = digest;
  // The bits that say what it is: made from a name (5), of the common variant (8).
  return fmt::format("{}-{}-5{}-8{}-{}", hex.substr(0, 8), hex.substr(8, 4), hex.substr(12, 3),
                     hex.substr(15, 3), hex.substr(18, 12));
}

}  // namespace gwlint::annual_report::native
