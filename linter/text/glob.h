// Patterns of paths, as .gitignore writes them.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/language.h"
#include "linter/result.h"

namespace gwlint {

// A pattern of paths relative to some folder, parted by `/`.
//
//   *        any characters but `/`           ?    one character but `/`
//   **       as a whole part: any folders     \    takes the next of *?[]!\ as it is
//   [甲乙]   one of these, [a-z] one of a range, [!…] or [^…] one of all others
//
// A pattern without a slash but at its end holds at any depth; any other one is relative to the
// folder. A pattern that matches a folder matches all that is in it, and with a slash at its end
// nothing else. There is no negation, and no way out of the folder: what begins with `!` or has a
// part `..` is no pattern. Matching takes time linear in pattern times path.
class Glob {
 public:
  // The pattern, or what is wrong with it, a clause without a full stop.
  static Result<Glob, Bilingual> parse(std::string_view pattern);

  // `path` is relative to the folder; bytes that are no UTF-8 match as one character each.
  bool matches(std::string_view path) const;

  // True for a pattern that holds wherever the folder is.
  bool at_any_depth() const { return parts_.empty() || parts_.front().folders; }
  // True when nothing in it stands for something else.
  bool is_literal() const;

 private:
  struct Token {
    enum class Kind { Character, Any, Star, Set } kind = Kind::Character;
    char32_t character = 0;
    bool negated = false;
    std::vector<std::pair<char32_t, char32_t>> ranges;
  };
  struct Part {
    bool folders = false;  // `**`
    std::vector<Token> tokens;
  };
  class Parser;

  static bool matches(const Token& token, char32_t character);
  static bool matches(const std::vector<Token>& tokens, std::u32string_view name);

  std::vector<Part> parts_;
  bool inside_only_ = false;  // matches folders alone, and so only what is in them
};

// Whether one of `globs` matches; none at all match everything.
bool matches_any(const std::vector<Glob>& globs, std::string_view path);

}  // namespace gwlint
