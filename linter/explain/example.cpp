#include "linter/explain/example.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "linter/say.h"
#include "linter/text/escape.h"
#include "linter/text/width.h"
#include "linter/text/wrap.h"

namespace gwlint {
namespace {

using Kind = ExampleLine::Kind;
using Lines = std::vector<std::string_view>;

constexpr std::size_t kContextColumns = 36;  // of prose on each side of what an example changes

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\n") == std::string_view::npos;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

// Without the empty one behind the last line end.
Lines lines_in(std::string_view text) {
  if (text.ends_with('\n')) text.remove_suffix(1);
  return text.empty() ? Lines() : split(text, '\n');
}

Lines without_blank_ones(Lines lines) {
  std::erase_if(lines, is_blank);
  return lines;
}

// How two versions of a text differ: the lines [begin, end) of each; all others they share.
struct Difference {
  std::size_t begin = 0;
  std::size_t end_of_one = 0;
  std::size_t end_of_other = 0;
};

Difference difference(const Lines& one, const Lines& other) {
  const auto [first, first_of_other] = std::ranges::mismatch(one, other);
  const auto begin = static_cast<std::size_t>(first - one.begin());
  std::size_t end = one.size();
  std::size_t end_of_other = other.size();
  while (end > begin && end_of_other > begin && one[end - 1] == other[end_of_other - 1]) {
    --end;
    --end_of_other;
  }
  return {begin, end, end_of_other};
}

class Writer {
 public:
  explicit Writer(Language language) : language_(language) {}

  void wrong(std::string_view with, std::string_view replace) {
    const Lines wrong_lines = without_blank_ones(lines_in(with));
    const Lines right_lines = without_blank_ones(lines_in(replace));
    const Difference differing = difference(wrong_lines, right_lines);
    if (differing.begin == differing.end_of_one && !right_lines.empty()) {
      add(Kind::Wrong, say(language_, {"（缺少下面的文字）", "(lacks what follows)"}));
    }
    add(Kind::Wrong, wrong_lines, differing.begin, differing.end_of_one);
    add(Kind::Right, right_lines, differing.begin, differing.end_of_other);
  }

  void right(std::string_view with, std::string_view replace) {
    if (is_blank(with)) {
      const std::string old = shown(replace);
      return add(Kind::Right, old.empty()
                                  ? say(language_, {"（示例报告原样）", "(the model report)"})
                                  : say(language_, {"（删去“{}”）", "(without '{}')"}, old));
    }
    Lines lines = without_blank_ones(lines_in(with));
    Lines old_lines = without_blank_ones(lines_in(replace));
    if (lines == old_lines) {  // then blank lines are what it is about
      lines = lines_in(with);
      old_lines = lines_in(replace);
    }
    const Difference differing = difference(lines, old_lines);
    // The nearest line before and behind what differs shows where it stands.
    const std::size_t begin = differing.begin - std::min<std::size_t>(differing.begin, 1);
    const std::size_t end = std::min(differing.end_of_one + 1, lines.size());
    if (begin > 0) add(Kind::Right, "…");
    add(Kind::Right, lines, begin, end);
    if (end < lines.size()) add(Kind::Right, "…");
  }

  void remark(const Bilingual& words) { add(Kind::Remark, std::string(words.in(language_))); }

  std::vector<ExampleLine> take() { return std::move(lines_); }

 private:
  static std::string shown(std::string_view text) {
    const std::size_t begin = std::min(text.find_first_not_of(" \t\n"), text.size());
    return escape_flat(text.substr(begin, text.find_last_not_of(" \t\n") + 1 - begin));
  }

  void add(Kind kind, std::string line) { lines_.push_back({kind, {std::move(line)}}); }

  void add(Kind kind, const Lines& lines, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      if (is_blank(lines[i])) {
        add(kind, say(language_, {"（空行）", "(an empty line)"}));
        continue;
      }
      ExampleLine line{kind, {}};
      for (const std::string_view cell : split(lines[i], '\t')) {
        line.cells.push_back(escape_flat(cell));
      }
      lines_.push_back(std::move(line));
    }
  }

  Language language_;
  std::vector<ExampleLine> lines_;
};

// Says what the word processor did to the text between ⟦ and ⟧.
std::optional<Bilingual> words_on(ExampleMark mark) {
  switch (mark) {
    case ExampleMark::None:
      return std::nullopt;
    case ExampleMark::Inserted:
      return Bilingual{"（⟦ ⟧ 之间是文档中尚未接受的插入修订）",
                       "(⟦ ⟧ enclose a tracked insertion that nobody has accepted yet)"};
    case ExampleMark::Deleted:
      return Bilingual{"（⟦ ⟧ 之间是文档中尚未接受的删除修订）",
                       "(⟦ ⟧ enclose a tracked deletion that nobody has accepted yet)"};
    case ExampleMark::Commented:
      return Bilingual{"（⟦ ⟧ 之间的文字在文档中带有批注）",
                       "(the text between ⟦ ⟧ carries a comment)"};
    case ExampleMark::Hidden:
      return Bilingual{"（⟦ ⟧ 之间的文字在文档中设为隐藏）",
                       "(the text between ⟦ ⟧ is formatted as hidden)"};
    case ExampleMark::Prompt:
      return Bilingual{"（⟦ ⟧ 之间是内容控件里没有填写的提示文字）",
                       "(⟦ ⟧ enclose the prompt of a content control that was not filled in)"};
  }
  return std::nullopt;
}

// The old and the new words of a change.
struct Change {
  std::string replace;
  std::string with;
};

bool is_character(std::string_view text, std::size_t at, std::string_view character) {
  return text.substr(at, character.size()) == character;
}

// The length of the mark that ends a clause at `at`; 0 where there is none.
std::size_t clause_end(std::string_view text, std::size_t at) {
  for (const std::string_view mark : {"，", "。", "；", "："}) {
    if (is_character(text, at, mark)) return mark.size();
  }
  return 0;
}

// What stands in the same row or, in prose, the same clause before and behind [begin, end).
std::string_view context_before(std::string_view text, std::size_t begin, bool in_row) {
  const std::size_t line = text.rfind('\n', begin == 0 ? 0 : begin - 1);
  std::size_t from = line == std::string_view::npos ? 0 : std::min(line + 1, begin);
  for (std::size_t at = from; at < begin && !in_row; ++at) {
    const std::size_t mark = clause_end(text, at);
    if (mark > 0) from = at + mark;
  }
  return text.substr(from, begin - from);
}

std::string_view context_behind(std::string_view text, std::size_t end, bool in_row) {
  std::size_t at = end;
  for (; at < text.size() && text[at] != '\n'; ++at) {
    const std::size_t mark = in_row ? 0 : clause_end(text, at);
    if (mark == 0) continue;
    at += mark;
    break;
  }
  return text.substr(end, at - end);
}

bool ends_whole(std::string_view words) {
  return words.ends_with('\n') || words.ends_with("。");
}

// The change with what stands around it in the model.
Change in_context(std::string_view replace, std::string_view with, std::string_view model) {
  const std::size_t begin = replace.empty() ? std::string_view::npos : model.find(replace);
  if (begin == std::string_view::npos) return {std::string(replace), std::string(with)};
  const std::size_t end = begin + replace.size();
  const std::string_view line = model.substr(begin, model.find('\n', end - 1) - begin);
  const bool in_row = context_before(model, begin, true).find('\t') != std::string_view::npos ||
                      line.find('\t') != std::string_view::npos;
  const std::size_t columns = in_row ? kEndless : kContextColumns;
  const std::string before = clip_start(context_before(model, begin, in_row), columns);
  const std::string behind =
      ends_whole(replace) ? "" : clip_end(context_behind(model, end, in_row), columns);
  return {before + std::string(replace) + behind, before + std::string(with) + behind};
}

void write_change(Writer& writer, Example::Verdict verdict, const Change& change) {
  std::string_view replace = change.replace;
  std::string_view with = change.with;
  // Both go on in the same row, whose next cell has no part in this.
  while (replace.ends_with('\t') && with.ends_with('\t')) {
    replace.remove_suffix(1);
    with.remove_suffix(1);
  }
  if (verdict == Example::Verdict::Wrong) {
    writer.wrong(with, replace);
  } else {
    writer.right(with, replace);
  }
}

constexpr Bilingual kThisReport{"本报告：", "This report:"};

Bilingual name_of(Companion companion) {
  return companion == Companion::Parts ? Bilingual{"下级报告：", "A report that it sums up:"}
                                       : Bilingual{"上年报告：", "Last year's report:"};
}

// ---- Layout ----

bool is_row(const ExampleLine& line) {
  return line.cells.size() > 1;
}

// The widths of a table's columns, and how many columns at its start are empty in every row.
struct Layout {
  std::vector<std::size_t> widths;
  std::size_t first = 0;

  std::size_t total() const {
    std::size_t total = 1;
    for (std::size_t i = first; i < widths.size(); ++i) total += widths[i] + 3;
    return total;
  }
};

Layout layout_of(const std::vector<ExampleLine>& lines) {
  Layout layout;
  for (const ExampleLine& line : lines) {
    if (!is_row(line)) continue;
    layout.widths.resize(std::max(layout.widths.size(), line.cells.size()));
    for (std::size_t i = 0; i < line.cells.size(); ++i) {
      layout.widths[i] = std::max(layout.widths[i], display_width(line.cells[i]));
    }
  }
  while (layout.first < layout.widths.size() && layout.widths[layout.first] == 0) ++layout.first;
  return layout;
}

std::string row_of(const ExampleLine& line, const Layout& layout, bool aligned) {
  std::string row = "│";
  for (std::size_t i = layout.first; i < line.cells.size(); ++i) {
    row += ' ' + padded(line.cells[i], aligned ? layout.widths[i] : 0) + " │";
  }
  return row;
}

}  // namespace

std::vector<ExampleLine> lines_of(const Example& example, Companion companion, Language language,
                                  std::string_view model) {
  Writer writer(language);
  const bool other_changes = !example.other_replace.empty() || !example.other_with.empty();
  const bool changes = !example.replace.empty() || !example.with.empty();
  if (changes || !other_changes) {
    if (other_changes) writer.remark(kThisReport);
    write_change(writer, example.verdict, in_context(example.replace, example.with, model));
  }
  if (other_changes) {
    writer.remark(name_of(companion));
    write_change(writer, example.verdict,
                 {std::string(example.other_replace), std::string(example.other_with)});
  }
  if (const auto words = words_on(example.mark)) writer.remark(*words);
  return writer.take();
}

std::vector<DrawnLine> drawn(const std::vector<ExampleLine>& lines, std::size_t columns) {
  const Layout layout = layout_of(lines);
  const bool aligned = layout.total() <= columns;
  std::vector<DrawnLine> result;
  for (const ExampleLine& line : lines) {
    if (is_row(line) && aligned) {
      result.push_back({line.kind, row_of(line, layout, true)});
      continue;
    }
    const std::string text = is_row(line) ? row_of(line, layout, false) : line.cells.front();
    bool continues = false;
    for (std::string& part : wrap(text, columns)) {
      result.push_back({line.kind, std::move(part), std::exchange(continues, true)});
    }
  }
  return result;
}

}  // namespace gwlint
