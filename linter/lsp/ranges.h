// Positions and ranges in messages.
#pragma once

#include <string_view>

#include "linter/lsp/message.h"
#include "linter/lsp/positions.h"

namespace gwlint::lsp {

// These throw BadParams.
Position position_at(const Value& in, std::string_view key);
Range range_at(const Value& in, std::string_view key);

Json to_json(const Range& range);

}  // namespace gwlint::lsp
