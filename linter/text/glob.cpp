#include "linter/text/glob.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "linter/text/utf8.h"

namespace gwlint {
namespace {

// Malformed bytes become characters that no text has, each its own.
std::u32string characters_of(std::string_view text) {
  constexpr char32_t kBytes = 0x11'0000;
  std::u32string characters;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = decode_next(text, at);
    if (c != kMalformed) {
      characters += c;
      continue;
    }
    for (std::size_t i = begin; i < at; ++i) {
      characters += kBytes + static_cast<unsigned char>(text[i]);
    }
  }
  return characters;
}

std::vector<std::u32string> parts_of(std::u32string_view path) {
  std::vector<std::u32string> parts;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find(U'/'), path.size());
    if (end > 0) parts.emplace_back(path.substr(0, end));
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  return parts;
}

bool is_special(char32_t c) {
  return std::u32string_view(U"*?[]!^\\-# ").find(c) != std::u32string_view::npos;
}

}  // namespace

class Glob::Parser {
 public:
  explicit Parser(std::string_view pattern) : text_(characters_of(pattern)) {}

  Result<Glob, Bilingual> parse() {
    if (text_.find_first_not_of(U'/') == std::u32string::npos) return kEmpty;
    if (text_.starts_with(U'!')) return kNegation;
    const bool anchored = text_.find(U'/') < text_.size() - 1;
    Glob glob;
    glob.inside_only_ = text_.ends_with(U'/');
    if (!anchored) glob.parts_.push_back({true, {}});
    for (const std::u32string& part : parts_of(text_)) {
      if (part == U".") continue;
      if (part == U"..") return kOutside;
      if (part == U"**") {
        glob.parts_.push_back({true, {}});
        continue;
      }
      Part read;
      if (const auto error = read_part(part, read.tokens)) return *error;
      glob.parts_.push_back(std::move(read));
    }
    // `folder/**` is what is in the folder.
    while (anchored && !glob.parts_.empty() && glob.parts_.back().folders) {
      glob.parts_.pop_back();
      glob.inside_only_ = true;
    }
    return glob;
  }

 private:
  static constexpr Bilingual kEmpty = {"路径模式为空", "the pattern is empty"};
  static constexpr Bilingual kNegation = {"路径模式不支持以 ! 取反",
                                          "patterns cannot be negated with !"};
  static constexpr Bilingual kOutside = {"路径模式不能含有 ..，即不能指向配置所在文件夹之外",
                                         "a pattern cannot hold .., which leads out of the folder"};
  static constexpr Bilingual kOpen = {"[ 没有对应的 ]", "a [ has no ]"};
  static constexpr Bilingual kBackslash = {
      "\\ 之后只能是 * ? [ ] ! ^ - # \\ 或空格；文件夹之间请用 /",
      "only * ? [ ] ! ^ - # \\ or a blank may follow \\; folders are parted by /"};
  static constexpr Bilingual kRange = {"[ ] 中的范围前后颠倒", "a range in [ ] is backwards"};

  static std::optional<Bilingual> read_part(std::u32string_view part, std::vector<Token>& tokens) {
    for (std::size_t at = 0; at < part.size();) {
      Token token;
      const char32_t c = part[at++];
      if (c == U'*') {
        token.kind = Token::Kind::Star;
        if (!tokens.empty() && tokens.back().kind == Token::Kind::Star) continue;
      } else if (c == U'?') {
        token.kind = Token::Kind::Any;
      } else if (c == U'[') {
        if (const auto error = read_set(part, at, token)) return error;
      } else if (c == U'\\') {
        if (at == part.size() || !is_special(part[at])) return kBackslash;
        token.character = part[at++];
      } else {
        token.character = c;
      }
      tokens.push_back(std::move(token));
    }
    return std::nullopt;
  }

  // Reads what follows `[`.
  static std::optional<Bilingual> read_set(std::u32string_view part, std::size_t& at,
                                           Token& token) {
    token.kind = Token::Kind::Set;
    if (at < part.size() && (part[at] == U'!' || part[at] == U'^')) {
      token.negated = true;
      ++at;
    }
    for (bool first = true;; first = false) {
      if (at == part.size()) return kOpen;
      if (part[at] == U']' && !first) break;
      const auto begin = read_member(part, at);
      if (!begin) return kBackslash;
      char32_t end = *begin;
      const bool is_range = at + 1 < part.size() && part[at] == U'-' && part[at + 1] != U']';
      if (is_range) {
        const auto last = read_member(part, ++at);
        if (!last) return kBackslash;
        if (*last < *begin) return kRange;
        end = *last;
      }
      token.ranges.emplace_back(*begin, end);
    }
    ++at;
    return std::nullopt;
  }

  static std::optional<char32_t> read_member(std::u32string_view part, std::size_t& at) {
    if (part[at] != U'\\') return part[at++];
    if (at + 1 == part.size() || !is_special(part[at + 1])) return std::nullopt;
    at += 2;
    return part[at - 1];
  }

  std::u32string text_;
};

Result<Glob, Bilingual> Glob::parse(std::string_view pattern) {
  return Parser(pattern).parse();
}

bool Glob::matches(const Token& token, char32_t character) {
  switch (token.kind) {
    case Token::Kind::Character:
      return token.character == character;
    case Token::Kind::Any:
    case Token::Kind::Star:
      return true;
    case Token::Kind::Set:
      break;
  }
  const bool within = std::ranges::any_of(token.ranges, [&](const auto& range) {
    return range.first <= character && character <= range.second;
  });
  return within != token.negated;
}

// On a mismatch only the last star need take one character more.
bool Glob::matches(const std::vector<Token>& tokens, std::u32string_view name) {
  std::size_t token = 0;
  std::size_t at = 0;
  std::optional<std::size_t> star;
  std::size_t star_end = 0;
  while (at < name.size()) {
    if (token < tokens.size() && tokens[token].kind == Token::Kind::Star) {
      star = token++;
      star_end = at;
    } else if (token < tokens.size() && matches(tokens[token], name[at])) {
      ++token;
      ++at;
    } else if (star) {
      token = *star + 1;
      at = ++star_end;
    } else {
      return false;
    }
  }
  while (token < tokens.size() && tokens[token].kind == Token::Kind::Star) ++token;
  return token == tokens.size();
}

// Walks the path with the set of all parts of the pattern that may come next.
bool Glob::matches(std::string_view path) const {
  const std::vector<std::u32string> names = parts_of(characters_of(path));
  const std::size_t end = parts_.size();
  std::vector<bool> next(end + 1, false);
  const auto reach = [&](std::vector<bool>& reached, std::size_t part) {
    reached[part] = true;
    while (part < end && parts_[part].folders) reached[++part] = true;
  };
  reach(next, 0);
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (next[end]) return true;  // names[0, i) is a folder that matches
    std::vector<bool> after(end + 1, false);
    for (std::size_t part = 0; part < end; ++part) {
      if (!next[part]) continue;
      if (parts_[part].folders) {
        reach(after, part);
      } else if (matches(parts_[part].tokens, names[i])) {
        reach(after, part + 1);
      }
    }
    next = std::move(after);
  }
  return next[end] && !inside_only_;
}

bool Glob::is_literal() const {
  return std::ranges::all_of(parts_, [](const Part& part) {
    return !part.folders && std::ranges::all_of(part.tokens, [](const Token& token) {
      return token.kind == Token::Kind::Character;
    });
  });
}

bool matches_any(const std::vector<Glob>& globs, std::string_view path) {
  return globs.empty() ||
         std::ranges::any_of(globs, [&](const Glob& glob) { return glob.matches(path); });
}

}  // namespace gwlint
