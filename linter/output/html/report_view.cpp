#include "linter/output/html/report_view.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>
#include <fmt/ostream.h>

#include "linter/output/html/joined_cells.h"
#include "linter/output/html/markup.h"
#include "linter/output/html/words.h"
#include "linter/output/words.h"
#include "linter/say.h"
#include "linter/text/utf8.h"

namespace gwlint::html {
namespace {

constexpr std::uint32_t kMostColumns = 1000;  // that a cell of HTML may span
constexpr std::size_t kMostRows = 65534;

std::vector<Marking> markings_of(const std::vector<Shown>& shown, const Document& document) {
  std::vector<Marking> markings;
  for (std::uint32_t i = 0; i < shown.size(); ++i) {
    const Finding& finding = *shown[i].finding;
    markings.push_back({finding.location, Marking::Role::Found, i});
    for (const Related& related : finding.related) {
      if (!related.elsewhere) markings.push_back({related.location, Marking::Role::Related, i});
    }
    if (finding.culprit) {
      markings.push_back({finding.culprit->location, Marking::Role::Related, i});
    }
  }
  for (std::uint32_t i = 0; i < document.marks.size(); ++i) {
    markings.push_back({document.marks[i].place, Marking::Role::Noticed, i});
  }
  return markings;
}

// Comments belong to no block: they are shown only where a finding is about them.
std::vector<Span> comments_with_findings(const std::vector<Shown>& shown,
                                         const Document& document) {
  std::vector<Span> comments;
  for (const Span comment : document.comments) {
    const bool concerned = std::ranges::any_of(shown, [&](const Shown& one) {
      return comment.contains(one.finding->location) && !one.finding->location.empty();
    });
    if (concerned) comments.push_back(comment);
  }
  return comments;
}

// Every text that is shown as a whole, by place.
std::vector<Span> leaves_of(const Document& document, const std::vector<Span>& comments) {
  std::vector<Span> leaves = comments;
  for (const Paragraph& paragraph : document.paragraphs) leaves.push_back(paragraph.text);
  for (const Table& table : document.tables) {
    for (const Row& row : table.rows) {
      for (const Cell& cell : row.cells) leaves.push_back(cell.text);
    }
  }
  if (document.blocks.empty()) {
    leaves.push_back({0, static_cast<std::uint32_t>(document.text.size())});
  }
  std::ranges::sort(leaves);
  return leaves;
}

bool is_blank(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != U'\u3000' && c != U'\u00A0') {
      return false;
    }
  }
  return true;
}

bool begins_blank(std::string_view text) {
  std::size_t at = 0;
  return !text.empty() && (next_character(text, at), is_blank(text.substr(0, at)));
}

// Digits with what stands among them: shown in the middle of its cell.
bool is_figure(std::string_view text) {
  return text.find_first_not_of("0123456789.,-+%/ ") == std::string_view::npos;
}

std::string numbers(const std::vector<std::uint32_t>& indices) {
  std::string text;
  for (const std::uint32_t index : indices) {
    if (!text.empty()) text += ' ';
    text += std::to_string(index + 1);
  }
  return text;
}

// Those that count before those that are suppressed, then by level: what a place looks like that
// has several.
const Shown& gravest(const std::vector<std::uint32_t>& found, const std::vector<Shown>& shown) {
  return shown[*std::ranges::max_element(found, {}, [&](std::uint32_t index) {
    const Shown& one = shown[index];
    return std::pair(one.suppressed == nullptr, one.finding->level);
  })];
}

}  // namespace

// Which columns are taken by cells that reach down from rows above.
struct ReportView::Flow {
  struct Reach {
    std::uint64_t begin;
    std::uint64_t end;
    std::size_t rows;  // that are still to come
  };
  std::vector<Reach> reaches;

  // The end of what reaches over `column`; `column` itself where nothing does.
  std::uint64_t behind(std::uint64_t column) const {
    for (const Reach& reach : reaches) {
      if (reach.begin <= column && column < reach.end) return reach.end;
    }
    return column;
  }
  // Where the next one that reaches down begins, at most `limit`.
  std::uint64_t free_until(std::uint64_t column, std::uint64_t limit) const {
    for (const Reach& reach : reaches) {
      if (reach.begin > column) limit = std::min(limit, reach.begin);
    }
    return limit;
  }
  void next_row() {
    for (Reach& reach : reaches) --reach.rows;
    std::erase_if(reaches, [](const Reach& reach) { return reach.rows == 0; });
  }
};

ReportView::ReportView(std::ostream& out, const RunInfo& run, const FileResult& file,
                       std::size_t number, const std::vector<Shown>& shown)
    : out_(out),
      run_(run),
      file_(file),
      document_(file.document),
      number_(number),
      shown_(shown),
      comments_(comments_with_findings(shown, document_)),
      markings_(markings_of(shown, document_), leaves_of(document_, comments_)) {}

void ReportView::write() const {
  if (document_.blocks.empty()) return write_source();
  std::size_t next_comment = 0;
  for (const Block& block : document_.blocks) {
    if (block.story != Story::Body && block.story != Story::TextBox) continue;
    const Span place = block.kind == Block::Kind::Table ? document_.tables[block.index].text
                                                        : document_.paragraphs[block.index].text;
    write_comments_before(place.begin, next_comment);
    if (block.story == Story::TextBox) {
      fmt::print(out_, "<div class=\"box\" data-caption=\"{}\">\n",
                 caption_of(block.story, run_.language));
    }
    write_block(block);
    if (block.story == Story::TextBox) out_ << "</div>\n";
  }
  write_comments_before(static_cast<std::uint32_t>(document_.text.size()) + 1, next_comment);
  write_stories();
}

// A file without blocks, such as a configuration, line by line.
void ReportView::write_source() const {
  out_ << "<pre class=\"source\" tabindex=\"0\">";
  write_text({0, static_cast<std::uint32_t>(document_.text.size())});
  out_ << "</pre>\n";
}

// Notes, headers and footers, which follow the body.
void ReportView::write_stories() const {
  Story open = Story::Body;
  for (const Block& block : document_.blocks) {
    if (block.story == Story::Body || block.story == Story::TextBox) continue;
    if (block.story != open) {
      if (open != Story::Body) out_ << "</div>\n";
      fmt::print(out_, "<div class=\"story\">\n<p class=\"caption\">{}</p>\n",
                 caption_of(block.story, run_.language));
      open = block.story;
    }
    write_block(block);
  }
  if (open != Story::Body) out_ << "</div>\n";
}

void ReportView::write_block(const Block& block) const {
  if (block.kind == Block::Kind::Table) {
    write_table(document_.tables[block.index]);
  } else {
    write_paragraph(document_.paragraphs[block.index]);
  }
}

void ReportView::write_comments_before(std::uint32_t offset, std::size_t& next) const {
  for (; next < comments_.size() && comments_[next].begin < offset; ++next) {
    out_ << "<p class=\"comment\">";
    write_text(comments_[next]);
    out_ << "</p>\n";
  }
}

void ReportView::write_paragraph(const Paragraph& paragraph) const {
  const Layout::Heading* heading = heading_of(paragraph.text);
  std::string_view element = "p";
  std::string_view kind;
  if (paragraph.contents_entry) {
    kind = "entry";
  } else if (heading != nullptr) {
    element = heading->level == 1 ? "h3" : "h4";
    kind = heading->level == 1 ? "title" : "section";
  } else if (paragraph.outline_level > 0) {
    kind = "outline";
  } else if (!begins_blank(document_.view(paragraph.text))) {
    kind = "indented";
  }
  out_ << '<' << element;
  if (!kind.empty()) out_ << " class=\"" << kind << '"';
  out_ << '>';
  write_text(paragraph.text);
  out_ << "</" << element << ">\n";
}

void ReportView::write_table(const Table& table) const {
  constexpr Bilingual kTable{"表格", "Table"};
  fmt::print(out_,
             "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"{}\">"
             "<table class=\"grid\">\n",
             kTable.in(run_.language));
  if (document_.format == Format::Text) {
    const auto keeps = [&](const Cell& cell) {
      return earlier_figure(cell.text) != nullptr || markings_.any(cell.text);
    };
    write_rows(with_joined_cells(table, document_.text, keeps));
  } else {
    write_rows(table);
  }
  out_ << "</table></div>\n";
}

void ReportView::write_rows(const Table& table) const {
  const auto has_figures = [&](const Row& row) {
    return std::ranges::any_of(row.cells, [&](const Cell& cell) {
      return !cell.text.empty() && is_figure(document_.view(cell.text));
    });
  };
  // Rows of labels among rows of figures are headings.
  const bool of_figures = std::ranges::any_of(table.rows, has_figures);
  Flow flow;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    out_ << (of_figures && !has_figures(table.rows[i]) ? "<tr class=\"head\">" : "<tr>");
    write_row(table.rows[i], std::min(table.rows.size() - i, kMostRows), flow);
  }
}

// Cells of HTML have no place but the next that is free: what no cell takes is filled.
void ReportView::write_row(const Row& row, std::size_t rows_left, Flow& flow) const {
  std::uint64_t column = 0;
  for (const Cell& cell : row.cells) {
    while (column < cell.column) {
      const std::uint64_t behind = flow.behind(column);
      const std::uint64_t end =
          behind > column ? behind : flow.free_until(column, std::uint64_t{cell.column});
      if (behind == column) {
        const std::uint64_t columns = std::min<std::uint64_t>(end - column, kMostColumns);
        fmt::print(out_, "<td class=\"gap\" colspan=\"{}\"></td>", columns);
      }
      column = end;
    }
    write_cell(cell, rows_left);
    const std::uint64_t end = std::uint64_t{cell.column} + cell.column_span;
    if (cell.row_span > 1) {
      flow.reaches.push_back({cell.column, end, std::min<std::size_t>(cell.row_span, rows_left)});
    }
    column = std::max(column, end);
  }
  flow.next_row();
  out_ << "</tr>\n";
}

void ReportView::write_cell(const Cell& cell, std::size_t rows_left) const {
  const std::string_view text = document_.view(cell.text);
  out_ << "<td";
  if (is_figure(text)) out_ << " class=\"n\"";
  const std::uint32_t columns = std::min<std::uint32_t>(cell.column_span, kMostColumns);
  const std::size_t rows = std::min<std::size_t>(cell.row_span, rows_left);
  if (columns > 1) fmt::print(out_, " colspan=\"{}\"", columns);
  if (rows > 1) fmt::print(out_, " rowspan=\"{}\"", rows);
  if (const std::string* figure = earlier_figure(cell.text)) {
    const Layout& layout = file_.layout;
    const std::string year = layout.earlier_year
                                 ? say(run_.language, {"{}年", "{}"}, *layout.earlier_year)
                                 : std::string(Bilingual{"上年", "Last year"}.in(run_.language));
    const std::string title = say(run_.language, {"{}：{}", "{}: {}"}, year, *figure);
    fmt::print(out_, " data-was=\"{}\" title=\"{}\"", markup_flat(*figure), markup_flat(title));
  }
  out_ << '>';
  write_text(cell.text);
  out_ << "</td>";
}

void ReportView::write_text(Span leaf) const {
  for (const Piece& piece : markings_.pieces(leaf)) write_piece(piece);
}

void ReportView::write_piece(const Piece& piece) const {
  for (const std::uint32_t index : piece.noticed_first) write_notice(document_.marks[index]);
  if (!piece.found.empty()) return write_found(piece);
  const bool related = !piece.related.empty();
  const bool noticed = !piece.noticed.empty() && !piece.text.empty();
  if (related) {
    fmt::print(out_, "<span id=\"f{}o{}\"", number_, piece.text.begin);
    if (noticed) out_ << " class=\"noticed\"";
    fmt::print(out_, " data-r=\"{}\">", numbers(piece.related));
  } else if (noticed) {
    out_ << "<span class=\"noticed\">";
  }
  out_ << markup(document_.view(piece.text));
  if (related || noticed) out_ << "</span>";
}

void ReportView::write_found(const Piece& piece) const {
  const Shown& first = gravest(piece.found, shown_);
  std::string titles;
  for (const std::uint32_t index : piece.found) {
    const Finding& finding = *shown_[index].finding;
    if (!titles.empty()) titles += '\n';
    titles += fmt::format("{} {} {}", word(finding.level, run_.language), finding.rule->id,
                          problem(finding, run_.language));
  }
  fmt::print(out_, "<mark id=\"f{}o{}\" class=\"{}{}{}\" data-f=\"{}\"", number_, piece.text.begin,
             first.suppressed != nullptr ? "suppressed" : name(first.finding->level),
             piece.text.empty() ? " spot" : "", piece.noticed.empty() ? "" : " noticed",
             numbers(piece.found));
  if (!piece.related.empty()) fmt::print(out_, " data-r=\"{}\"", numbers(piece.related));
  if (!piece.found_last.empty()) fmt::print(out_, " data-n=\"{}\"", numbers(piece.found_last));
  const auto index = static_cast<std::size_t>(&first - shown_.data());
  fmt::print(out_, "><a href=\"#f{}-{}\" title=\"{}\"", number_, index + 1, markup(titles));
  if (is_blank(document_.view(piece.text))) {
    fmt::print(out_, " aria-label=\"{}\"", markup_flat(titles));
  }
  out_ << '>' << markup(document_.view(piece.text)) << "</a></mark>";
}

void ReportView::write_notice(const Mark& mark) const {
  fmt::print(out_,
             "<span class=\"sign\" role=\"img\" aria-label=\"{0}\" title=\"{0}\" "
             "data-sign=\"{1}\"></span>",
             markup_flat(description(mark, run_.language)), sign_of(mark.kind, run_.language));
}

// A heading may be a part of its paragraph: then the paragraph is one, unless more text follows.
const Layout::Heading* ReportView::heading_of(Span paragraph) const {
  for (const Layout::Heading& heading : file_.layout.headings) {
    const Span text = heading.text;
    if (text.begin >= paragraph.end) break;
    if (text.end <= paragraph.begin) continue;
    const Span before{paragraph.begin, std::max(paragraph.begin, text.begin)};
    const Span behind{std::min(paragraph.end, text.end), paragraph.end};
    if (is_blank(document_.view(before)) && is_blank(document_.view(behind))) return &heading;
  }
  return nullptr;
}

const std::string* ReportView::earlier_figure(Span cell) const {
  const auto& earlier = file_.layout.earlier;
  const auto found = std::ranges::lower_bound(earlier, cell, {}, &Layout::EarlierFigure::cell);
  return found != earlier.end() && found->cell == cell ? &found->figure : nullptr;
}

}  // namespace gwlint::html
