#include "rules/annual_report/sec/section_text.h"

#include <algorithm>

#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

bool has_table(const Report& report, const Section& section) {
  const std::vector<Block>& blocks = report.document->blocks;
  for (std::uint32_t i = section.first_block; i < section.last_block; ++i) {
    if (blocks[i].kind == Block::Kind::Table) return true;
  }
  return false;
}

// Pictures, and embedded parts that cannot be read, are content of which nothing can be said.
bool has_unread_content(const Report& report, const Section& section) {
  const Document& document = *report.document;
  const std::uint32_t begin = report.source(section.heading.text).end;
  auto end = static_cast<std::uint32_t>(document.text.size());
  for (const Report::HeadingInOrder& other : report.headings) {
    const std::uint32_t start = report.source(other.heading.whole()).begin;
    if (start > begin) end = std::min(end, start);
  }
  return std::ranges::any_of(document.marks, [&](const Mark& mark) {
    const bool is_content =
        mark.kind == Mark::Kind::Picture || mark.kind == Mark::Kind::UnreadChunk;
    return is_content && begin <= mark.place.begin && mark.place.begin <= end;
  });
}

}  // namespace

std::string text_of(const Report& report, const Section& section) {
  std::string text;
  for (const Span span : report.narrative(section)) {
    text += report.view(span);
    text += '\n';
  }
  return text;
}

Span heading_source(const Report& report, const Section& section) {
  return report.source(section.heading.whole());
}

bool is_bare(const Report& report, const Section& section) {
  const std::vector<Span> texts = report.narrative(section);
  const bool has_text =
      std::ranges::any_of(texts, [&report](Span text) { return has_letters(report.view(text)); });
  return !has_text && !has_table(report, section) && !has_unread_content(report, section);
}

}  // namespace gwlint::annual_report
