// Reading a text as far as the sections, as the tests of this folder do.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/adapter.h"
#include "rules/annual_report/reading/reading.h"

namespace gwlint::annual_report {

// A Report with the Document that it rests on.
struct ReadText {
  std::unique_ptr<Document> document;
  Report report;

  std::string title() const { return report.title ? text(report.title->text) : ""; }
  std::string issuer() const { return report.title ? text(report.title->issuer) : ""; }
  int year() const { return report.title ? report.title->year_value.value_or(0) : 0; }
  std::string text(Span folded) const { return std::string(report.view(folded)); }

  // The passages, folded.
  std::vector<std::string> passages() const {
    std::vector<std::string> texts;
    for (const Passage& passage : report.passages) texts.push_back(text(passage.text));
    return texts;
  }
  // The numbers, from 1, of the sections found, in the order of the document; 0 for an extra one.
  std::vector<int> order() const {
    std::vector<int> numbers;
    for (const auto& entry : report.headings) {
      numbers.push_back(entry.section ? *entry.section + 1 : 0);
    }
    return numbers;
  }
  // A section's heading as number and words.
  std::string heading(SectionIndex index) const {
    if (!report.sections[index]) return "";
    const Heading& heading = report.sections[index]->heading;
    return text(heading.number) + "|" + text(heading.text);
  }
  // The narrative of a section, its texts parted by a slash.
  std::string narrative(SectionIndex index) const {
    std::string joined;
    for (const Span span : report.narrative(report.sections[index].value())) {
      joined += (joined.empty() ? "" : "/") + text(span);
    }
    return joined;
  }
};

inline const ReportKind& test_kind() {
  static const ReportKind kind = disclosure_report();
  return kind;
}

inline ReadText read_parts(Document document) {
  ReadText read{std::make_unique<Document>(std::move(document)), {}};
  read.report.document = read.document.get();
  const ReportKind* const kinds[] = {&test_kind()};
  read_passages(read.report);
  read_title(read.report, kinds);
  read_sections(read.report);
  return read;
}

inline ReadText read_parts(std::string_view text) {
  ReadResult document = read_document(text);
  if (!document) throw std::runtime_error(message(document.error(), Language::English));
  return read_parts(std::move(*document));
}

// A DOCX document of one paragraph for each of `texts`; a '\n' in one is a line break (w:br).
inline Document docx_of(const std::vector<std::string>& texts) {
  Document document;
  document.format = Format::Docx;
  for (const std::string& text : texts) {
    const auto begin = static_cast<std::uint32_t>(document.text.size());
    document.text += text;
    const auto end = static_cast<std::uint32_t>(document.text.size());
    document.text += '\n';
    const auto index = static_cast<std::uint32_t>(document.paragraphs.size());
    document.blocks.push_back({Block::Kind::Paragraph, Story::Body, index});
    Paragraph paragraph;
    paragraph.text = {begin, end};
    document.paragraphs.push_back(paragraph);
  }
  return document;
}

}  // namespace gwlint::annual_report
