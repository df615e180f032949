#include "tests/cli/bilingual_source.h"

#include <regex>

namespace gwlint::test {
namespace {

// A token: a brace or comma, the text of a literal, or anything else.
struct Token {
  char kind;  // { } , " or ?
  std::string text;
};

std::vector<Token> tokens_of(const std::string& source) {
  static const std::regex pattern(
      R"re((//[^\n]*)|(R"\w*\([^]*?\)\w*")|("((?:[^"\\\n]|\\.)*)")|('(?:[^'\\\n]|\\.)+')|([{},])|(\s+)|(\w+|[^]))re");
  std::vector<Token> tokens;
  for (auto at = std::sregex_iterator(source.begin(), source.end(), pattern);
       at != std::sregex_iterator(); ++at) {
    const std::smatch& match = *at;
    if (match[1].matched || match[7].matched) continue;  // comment, white space
    if (match[3].matched) {
      const bool goes_on = !tokens.empty() && tokens.back().kind == '"';
      if (goes_on) {
        tokens.back().text += match.str(4);
      } else {
        tokens.push_back({'"', match.str(4)});
      }
    } else {
      tokens.push_back({match[6].matched ? match.str(6)[0] : '?', {}});
    }
  }
  return tokens;
}

}  // namespace

std::vector<LiteralPair> literal_pairs(std::string_view source) {
  const std::vector<Token> tokens = tokens_of(std::string(source));
  constexpr std::string_view kShape = "{\",\"}";
  std::string kinds;
  for (const Token& token : tokens) kinds += token.kind;
  std::vector<LiteralPair> pairs;
  for (std::size_t at = kinds.find(kShape); at != std::string::npos;
       at = kinds.find(kShape, at + 1)) {
    pairs.push_back({tokens[at + 1].text, tokens[at + 3].text});
  }
  return pairs;
}

}  // namespace gwlint::test
