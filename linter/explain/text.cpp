#include "linter/explain/text.h"

#include <algorithm>
#include <sstream>

#include "linter/text/escape.h"
#include "linter/text/width.h"
#include "linter/text/wrap.h"

namespace gwlint {
namespace {

constexpr std::string_view kIndentation = "  ";

Bilingual label_of(ExampleLine::Kind kind) {
  switch (kind) {
    case ExampleLine::Kind::Wrong:
      return {"错误", "wrong"};
    case ExampleLine::Kind::Right:
      return {"正确", "right"};
    case ExampleLine::Kind::Remark:
      return {"", ""};
  }
  return {"", ""};
}

std::size_t without(std::size_t columns, std::size_t taken) {
  return columns == kEndless ? kEndless : columns - std::min(columns, taken);
}

class ItemWriter {
 public:
  ItemWriter(Language language, std::size_t columns, const Style& style)
      : language_(language), columns_(without(columns, kIndentation.size())), style_(style) {}

  void operator()(const Words& words) {
    for (const std::string& line : wrap(escape(words.text), columns_)) write(line);
  }

  void operator()(const Code& code) {
    std::istringstream lines(code.text);
    for (std::string line; std::getline(lines, line);) {
      write(std::string(kIndentation) + style_.bold(escape(line)));
    }
  }

  // An example of several lines stands apart from those beside it.
  void operator()(const ExampleLines& example) {
    constexpr std::size_t kParting = 2;
    const std::size_t width =
        display_width(label_of(ExampleLine::Kind::Wrong).in(language_)) + kParting;
    const std::vector<DrawnLine> lines = drawn(example, without(columns_, width));
    if (follows_example_ && (lines.size() > 1 || last_was_long_)) text_ += '\n';
    for (const DrawnLine& line : lines) {
      const std::string_view label = line.continues ? "" : label_of(line.kind).in(language_);
      write(coloured(line.kind, padded(label, width) + line.text));
    }
    follows_example_ = true;
    last_was_long_ = lines.size() > 1;
  }

  std::string take() { return std::move(text_); }

 private:
  std::string coloured(ExampleLine::Kind kind, std::string_view text) const {
    if (kind == ExampleLine::Kind::Wrong) return style_.wrong(text);
    if (kind == ExampleLine::Kind::Right) return style_.right(text);
    return style_.quiet(text);
  }

  void write(std::string_view line) { text_.append(kIndentation).append(line).append("\n"); }

  Language language_;
  std::size_t columns_;
  const Style& style_;
  bool follows_example_ = false;
  bool last_was_long_ = false;
  std::string text_;
};

}  // namespace

std::string as_text(const RulePage& page, Language language, std::size_t columns,
                    const Style& style) {
  std::string text;
  for (const std::string& line : wrap(escape(page.summary), columns)) text += line + '\n';
  for (const PagePart& part : page.parts) {
    text += '\n' + style.bold(part.label) + '\n';
    ItemWriter writer(language, columns, style);
    for (const PageItem& item : part.items) std::visit(writer, item);
    text += writer.take();
  }
  return text;
}

}  // namespace gwlint
