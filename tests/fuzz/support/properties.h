// What holds of all that gwlint reads and finds, whatever the input. Each function ends the program
// where it does not.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "linter/document/document.h"
#include "linter/document/read_error.h"
#include "linter/finding.h"
#include "linter/placed_error.h"

namespace gwlint::fuzz {

void expect_utf8(std::string_view text, std::string_view what);
// Words for people: something is said, in UTF-8.
void expect_words(std::string_view words, std::string_view what);

// Within `text`, cutting no character.
void expect_within(Span span, std::string_view text, std::string_view what);

// What document.h says of a Document.
void expect_sound(const Document& document);
// Both languages say something.
void expect_sound(const ReadError& error);
// `line` and `column` are places of `text`.
void expect_sound(const PlacedError& error, std::string_view text);
// What finding.h says of the findings of `document`.
void expect_sound(std::span<const Finding> findings, const Document& document);

// The same text, cut into the same blocks, cells and marks.
void expect_same(const Document& one, const Document& other, std::string_view when);
// The same rules, in the same words, at the same places.
void expect_same(std::span<const Finding> one, std::span<const Finding> other,
                 std::string_view when);

}  // namespace gwlint::fuzz
