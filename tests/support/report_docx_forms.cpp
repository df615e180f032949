#include "tests/support/report_docx_forms.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>
#include <variant>

#include "tests/support/automatic_numbers.h"
#include "tests/support/characters.h"
#include "tests/support/docx_builder.h"
#include "tests/support/report_grid.h"
#include "tests/support/report_text_forms.h"

namespace gwlint::test {
namespace {

using Role = GridCell::Role;

constexpr std::string_view kTableProperties =
    R"(<w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblLayout w:type="fixed"/></w:tblPr>)";

std::string table_xml(const Grid& grid, std::string_view rows) {
  std::string columns;
  for (std::size_t i = 0; i < grid.columns; ++i) columns += R"(<w:gridCol w:w="850"/>)";
  return table_of(std::string(kTableProperties) + "<w:tblGrid>" + columns + "</w:tblGrid>" +
                  std::string(rows));
}

// What w:tcPr says of spans; `continues` for a cell below the one that holds the text.
std::string cell_properties(const GridCell& cell, bool continues) {
  std::string result = R"(<w:tcW w:w="850" w:type="dxa"/>)";
  if (cell.column_span > 1) {
    result += R"(<w:gridSpan w:val=")" + std::to_string(cell.column_span) + R"("/>)";
  }
  if (cell.row_span > 1) {
    result += continues ? R"(<w:vMerge w:val="continue"/>)" : R"(<w:vMerge w:val="restart"/>)";
  }
  return result + R"(<w:vAlign w:val="center"/>)";
}

std::string plain_table(const ModelTable& table) {
  const Grid grid = lay_out(table);
  std::string rows;
  for (std::size_t row = 0; row < grid.rows.size(); ++row) {
    std::string cells;
    for (std::size_t column = 0; column < grid.width(row); ++column) {
      const GridCell* const place = grid.at(row, column);
      if (place == nullptr || place->column != column) continue;
      const bool continues = place->row < row;
      cells += cell(continues ? "" : place->text, cell_properties(*place, continues));
    }
    rows += row_of(cells);
  }
  return table_xml(grid, rows);
}

std::string front_lines(const ReportModel& report) {
  std::string lines;
  for (const std::string& line : report.front) lines += paragraph(line);
  return lines;
}

std::string plain_body(const ReportModel& report) {
  std::string body = front_lines(report);
  body += paragraph(report.title, R"(<w:jc w:val="center"/>)") + paragraph("");
  for (const std::string& text : report.intro) body += paragraph(text);
  for (const ModelSection& section : report.sections) {
    body += paragraph(section.number + section.heading);
    for (const auto& item : section.body) {
      if (const auto* const text = std::get_if<ModelParagraph>(&item)) {
        body += paragraph(text->number + text->text);
      } else {
        body += plain_table(std::get<ModelTable>(item));
      }
    }
  }
  return body;
}

// ---- As WPS Office leaves it ----

constexpr std::string_view kRunProperties =
    R"(<w:rPr><w:rFonts w:hint="eastAsia"/><w:szCs w:val="32"/></w:rPr>)";

std::string control(std::string_view content) {
  return std::string(R"(<w:sdt><w:sdtPr><w:alias w:val="内容"/><w:id w:val="7"/></w:sdtPr>)")
      .append("<w:sdtContent>")
      .append(content)
      .append("</w:sdtContent></w:sdt>");
}

// A character and its kind make a piece: digits singly, Latin together, others by threes.
std::vector<std::string> pieces_of(std::string_view text) {
  enum class Kind { None, Digit, Latin, Other };
  std::vector<std::string> pieces;
  Kind last = Kind::None;
  for (const std::string& character : characters(text)) {
    const Kind kind = is_digit(character)     ? Kind::Digit
                      : character.size() == 1 ? Kind::Latin
                                              : Kind::Other;
    const bool full = kind == Kind::Digit || (kind == Kind::Other && !pieces.empty() &&
                                              pieces.back().size() >= 3 * character.size());
    if (kind != last || full) pieces.emplace_back();
    pieces.back() += character;
    last = kind;
  }
  return pieces;
}

std::string split_run(std::string_view text) {
  return "<w:r>" + std::string(kRunProperties) + R"(<w:t xml:space="preserve">)" + escaped(text) +
         "</w:t></w:r>";
}

// The text in small runs with marks between them that mean nothing.
std::string split_runs(std::string_view text) {
  constexpr std::array<std::string_view, 5> kBetween = {
      R"(<w:proofErr w:type="spellStart"/>)", "",
      R"(<w:proofErr w:type="spellEnd"/><w:bookmarkStart w:id="1" w:name="_GoBack"/>)",
      R"(<w:bookmarkEnd w:id="1"/>)", R"(<w:r><w:lastRenderedPageBreak/></w:r>)"};
  std::string result;
  std::size_t count = 0;
  for (const std::string& piece : pieces_of(text)) {
    result += split_run(piece);
    result += kBetween[count++ % kBetween.size()];
  }
  return result;
}

class FragmentedDocx {
 public:
  FragmentedDocx(TableCut cut, std::size_t cut_row) : cut_(cut), cut_row_(cut_row) {}

  std::string write(const ReportModel& report) {
    add(front_lines(report));
    add(paragraph_of(control(split_runs(report.title)),
                     R"(<w:pStyle w:val="3"/><w:jc w:val="center"/>)"));
    add(paragraph(""));
    for (const std::string& text : report.intro) add(control(paragraph_of(split_runs(text))));
    for (const ModelSection& section : report.sections) add_section(section);
    return DocxBuilder().body(body_).styles(kStyles).numbering(numbers_.part()).build();
  }

 private:
  static constexpr std::string_view kStyles =
      R"(<w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="Normal"/></w:style>)"
      R"(<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/>)"
      R"(<w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>)"
      R"(<w:style w:type="paragraph" w:styleId="3"><w:name w:val="Title"/>)"
      R"(<w:basedOn w:val="1"/></w:style>)";

  void add(std::string_view xml) { body_ += xml; }

  void add_section(const ModelSection& section) {
    const AutomaticNumbers::Numbered number = numbers_.heading(section.number);
    add(paragraph_of(split_runs(number.typed + section.heading),
                     R"(<w:pStyle w:val="2"/>)" + number.properties));
    for (const auto& item : section.body) {
      if (const auto* const paragraph = std::get_if<ModelParagraph>(&item)) {
        add_paragraph(*paragraph);
      } else {
        add_table(lay_out(std::get<ModelTable>(item)));
      }
    }
  }

  void add_paragraph(const ModelParagraph& paragraph) {
    const AutomaticNumbers::Numbered number = numbers_.topic(paragraph.number);
    add(paragraph_of(split_runs(number.typed + paragraph.text), number.properties));
  }

  void add_table(const Grid& grid) {
    const std::size_t end = grid.rows.size();
    if (grid.label_columns < 2) {
      add(table_xml(grid, rows(grid, 0, end)));
      return;
    }
    const std::size_t cut_at = std::min(cut_row_, end - 1);
    add(table_xml(grid, rows(grid, 0, cut_at)));
    if (cut_ == TableCut::RepeatedHeader) add(paragraph(""));
    if (cut_ == TableCut::PageBreak) add(paragraph_of(R"(<w:r><w:br w:type="page"/></w:r>)"));
    const std::string header = cut_ == TableCut::RepeatedHeader ? rows(grid, 0, 3) : "";
    add(table_xml(grid, header + rows(grid, cut_at, end)));
  }

  // Rows [first, last), as if nothing stood above them unless the cut leaves merged cells open.
  std::string rows(const Grid& grid, std::size_t first, std::size_t last) const {
    std::string result;
    for (std::size_t row = first; row < last; ++row) {
      std::string cells;
      for (std::size_t column = 0; column < grid.width(row); ++column) {
        const GridCell* const place = grid.at(row, column);
        if (place == nullptr || place->column != column) continue;
        const std::string xml = cell_xml(*place, row, first);
        cells += (row + column) % 4 == 1 ? control(xml) : xml;
      }
      const std::string xml =
          "<w:tr><w:tblPrEx><w:tblCellMar><w:left w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar>"
          "</w:tblPrEx><w:trPr><w:cantSplit/></w:trPr>" +
          cells + "</w:tr>";
      result += row % 3 == 2 ? control(xml) : xml;
    }
    return result;
  }

  std::string cell_xml(const GridCell& place, std::size_t row, std::size_t first) const {
    const bool below = place.row < row;
    const bool restarts = below && row == first && cut_ != TableCut::Adjacent;
    const bool shows = !below || (restarts && cut_ == TableCut::RepeatedHeader);
    return cell_of(content(place, shows), cell_properties(place, below && !restarts));
  }

  // Labels of the header break: after their second character by w:br, or over two paragraphs.
  static std::string content(const GridCell& place, bool shows) {
    if (!shows) return paragraph("");
    const std::vector<std::string> all = characters(place.text);
    if (place.role != Role::ColumnLabel || all.size() < 4) {
      return paragraph_of(split_runs(place.text));
    }
    const std::string before = split_runs(joined({all.begin(), all.begin() + 2}));
    const std::string after = split_runs(joined({all.begin() + 2, all.end()}));
    return place.column % 2 == 0 ? paragraph_of(before + "<w:r><w:br/></w:r>" + after)
                                 : paragraph_of(before) + paragraph_of(after);
  }

  TableCut cut_;
  std::size_t cut_row_;
  AutomaticNumbers numbers_;
  std::string body_;
};

}  // namespace

std::string docx_body(const ReportModel& report) {
  return plain_body(report);
}

std::string plain_docx(const ReportModel& report) {
  return docx_of_body(plain_body(report));
}

std::string framed_docx(const ReportModel& report) {
  return DocxBuilder().strict().body(table_of(row_of(cell_of(plain_body(report))))).build();
}

std::string tabbed_docx(const ReportModel& report) {
  std::string body;
  std::istringstream text(tab_text(report));
  for (std::string line; std::getline(text, line);) {
    std::string runs;
    std::istringstream pieces(line + '\t');
    for (std::string piece; std::getline(pieces, piece, '\t');) {
      if (!runs.empty()) runs += "<w:r><w:tab/></w:r>";
      runs += "<w:r><w:t>" + escaped(piece) + "</w:t></w:r>";
    }
    body += paragraph_of(runs);
  }
  return docx_of_body(body);
}

std::string fragmented_docx(const ReportModel& report, TableCut cut, std::size_t cut_row) {
  return FragmentedDocx(cut, cut_row).write(report);
}

}  // namespace gwlint::test
