#include "linter/output/html/report_view.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>
#include <fmt/ostream.h>

#include "linter/output/html/blank.h"
#include "linter/output/html/words.h"
#include "linter/text/utf8.h"

namespace gwlint::html {
namespace {

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

bool begins_blank(std::string_view text) {
  std::size_t at = 0;
  return !text.empty() && (next_character(text, at), is_blank(text.substr(0, at)));
}

}  // namespace

ReportView::ReportView(std::ostream& out, const RunInfo& run, const FileResult& file,
                       std::size_t number, const std::vector<Shown>& shown)
    : out_(out),
      run_(run),
      file_(file),
      document_(file.document),
      comments_(comments_with_findings(shown, document_)),
      markings_(markings_of(shown, document_), leaves_of(document_, comments_)),
      text_(out, run, document_, number, shown, markings_),
      table_(out, run, file, markings_, text_) {}

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
  text_.write({0, static_cast<std::uint32_t>(document_.text.size())});
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
    table_.write(document_.tables[block.index]);
  } else {
    write_paragraph(document_.paragraphs[block.index]);
  }
}

void ReportView::write_comments_before(std::uint32_t offset, std::size_t& next) const {
  for (; next < comments_.size() && comments_[next].begin < offset; ++next) {
    out_ << "<p class=\"comment\">";
    text_.write(comments_[next]);
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
  text_.write(paragraph.text);
  out_ << "</" << element << ">\n";
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

}  // namespace gwlint::html
