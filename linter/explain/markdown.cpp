#include "linter/explain/markdown.h"

#include <algorithm>

#include <fmt/format.h>

#include "linter/text/escape.h"
#include "linter/text/wrap.h"

namespace gwlint::markdown {
namespace {

// The longest run of backticks in `text`.
std::size_t longest_fence(std::string_view text) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char c : text) longest = std::max(longest, run = c == '`' ? run + 1 : 0);
  return longest;
}

// No line of `text` can end the block.
std::string fenced(std::string_view language, std::string_view text) {
  const std::string fence(std::max<std::size_t>(3, longest_fence(text) + 1), '`');
  return fmt::format("{0}{1}\n{2}\n{0}\n\n", fence, language, escape_lines(text));
}

std::string_view prefix(ExampleLine::Kind kind) {
  switch (kind) {
    case ExampleLine::Kind::Wrong:
      return "- ";
    case ExampleLine::Kind::Right:
      return "+ ";
    case ExampleLine::Kind::Remark:
      return "  ";
  }
  return "  ";
}

class ItemWriter {
 public:
  explicit ItemWriter(Language language) : language_(language) {}

  void operator()(const Words& words) { text_ += escaped(words.text) + "\n\n"; }

  void operator()(const Code& code) { text_ += fenced(code.language, code.text); }

  void operator()(const ExampleLines& example) {
    write_legend(example);
    std::string lines;
    for (const DrawnLine& line : drawn(example, kEndless)) {
      if (!lines.empty()) lines += '\n';
      lines.append(prefix(line.kind)).append(line.text);
    }
    text_ += fenced("diff", lines);
  }

  std::string take() { return std::move(text_); }

 private:
  // Once a part, before its first example with wrong lines.
  void write_legend(const ExampleLines& example) {
    constexpr Bilingual kLegend{"以 - 开头的是错误写法，以 + 开头的是正确写法。",
                                "Lines with - are wrong, lines with + are right."};
    const bool has_wrong_line = std::ranges::any_of(
        example, [](const ExampleLine& line) { return line.kind == ExampleLine::Kind::Wrong; });
    if (!has_wrong_line || has_legend_) return;
    has_legend_ = true;
    (*this)(Words{std::string(kLegend.in(language_))});
  }

  Language language_;
  bool has_legend_ = false;
  std::string text_;
};

}  // namespace

std::string escaped(std::string_view words) {
  std::string result;
  for (const char c : escape_characters(words)) {
    if (std::string_view(R"(\`*_<>[]&|~#)").find(c) != std::string_view::npos) result += '\\';
    result += c;
  }
  return result;
}

std::string heading(std::size_t depth, std::string_view words) {
  return std::string(depth, '#') + ' ' + escaped(words) + "\n\n";
}

std::string page(const RulePage& page, Language language, std::size_t depth) {
  std::string text = escaped(page.summary) + "\n\n";
  for (const PagePart& part : page.parts) {
    text += heading(depth, part.label);
    ItemWriter writer(language);
    for (const PageItem& item : part.items) std::visit(writer, item);
    text += writer.take();
  }
  text.pop_back();  // one line end is enough
  return text;
}

}  // namespace gwlint::markdown
