// The limits by name: what each is called, and what to do about a file that is beyond it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "linter/document/limits.h"
#include "linter/document/read_error.h"
#include "linter/language.h"

namespace gwlint {

inline constexpr Limit kLastLimit = Limit::Memory;

// camelCase name of the limit, stable: `inflatedBytes`.
std::string_view id(Limit limit);
// What is counted, with its unit: `段落数`, `paragraphs`.
Bilingual name(Limit limit);
// What the owner of the file can do, one sentence without a full stop.
Bilingual advice(Limit limit);
// The value; 0 for Limit::Memory, which the machine sets.
std::uint64_t value(const Limits& limits, Limit limit);

// The refusal of a file in which `limit` was passed: its name, its value and, where that is known,
// the value met (the least that is known of it). `where` says in which part or line.
ReadError beyond(Limit limit, const Limits& limits, std::optional<std::uint64_t> met = {},
                 std::string_view where_zh = {}, std::string_view where_en = {});

// The same for memory. Takes none itself.
ReadError out_of_memory();

}  // namespace gwlint
