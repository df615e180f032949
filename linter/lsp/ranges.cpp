#include "linter/lsp/ranges.h"

namespace gwlint::lsp {
namespace {

Json to_json(const Position& position) {
  return {{"line", position.line}, {"character", position.character}};
}

}  // namespace

Position position_at(const Value& in, std::string_view key) {
  const Value& position = at(in, key);
  return {number_at(position, "line"), number_at(position, "character")};
}

Range range_at(const Value& in, std::string_view key) {
  const Value& range = at(in, key);
  return {position_at(range, "start"), position_at(range, "end")};
}

Json to_json(const Range& range) {
  return {{"start", to_json(range.start)}, {"end", to_json(range.end)}};
}

}  // namespace gwlint::lsp
