#include "rules/annual_report/doc/document_marks.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

namespace gwlint::annual_report {
namespace {

// Related places of one finding; who has more to look at finds them in the word processor.
constexpr std::size_t kMostRelated = 4;

std::uint32_t begin_of(const Document& document, const Block& block) {
  return block.kind == Block::Kind::Table ? document.tables[block.index].text.begin
                                          : document.paragraphs[block.index].text.begin;
}

}  // namespace

Authors authors_of(const Marks& marks) {
  Authors authors;
  std::set<std::string_view> names;
  for (const Mark* mark : marks) {
    if (mark->author.empty()) continue;
    if (names.empty()) authors.first = mark->author;
    names.insert(mark->author);
  }
  authors.count = names.size();
  return authors;
}

const Block* block_at(const Document& document, std::uint32_t place) {
  const auto after = std::ranges::upper_bound(
      document.blocks, place, {},
      [&document](const Block& block) { return begin_of(document, block); });
  return after == document.blocks.begin() ? nullptr : &*std::prev(after);
}

LogicalPath path_of(const Report& report, const Mark& mark) {
  const Block* block = block_at(*report.document, mark.place.begin);
  const bool running =
      block != nullptr && (block->story == Story::Body || block->story == Story::TextBox);
  return running ? report.path_at(report.text.folded_at(mark.place.begin)) : LogicalPath{};
}

Finding& add_at_first(Findings& findings, const Report& report, const Marks& marks,
                      std::uint16_t message, std::vector<std::string> arguments,
                      MarkWords (*describe)(const Report& report, const Mark& mark)) {
  const Mark& first = *marks.front();
  Finding& finding = findings.add(first.place, message, std::move(arguments));
  finding.path = path_of(report, first);
  for (std::size_t i = 1; i < std::min(marks.size(), kMostRelated + 1); ++i) {
    MarkWords words = describe(report, *marks[i]);
    Related related;
    related.location = marks[i]->place;
    related.path = path_of(report, *marks[i]);
    related.message_zh = std::move(words.zh);
    related.message_en = std::move(words.en);
    finding.related.push_back(std::move(related));
  }
  return finding;
}

}  // namespace gwlint::annual_report
