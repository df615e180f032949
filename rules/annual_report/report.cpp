#include "rules/annual_report/report.h"

#include <algorithm>
#include <iterator>

namespace gwlint::annual_report {
namespace {

// The passage that holds a folded offset; null between passages and in tables.
const Passage* passage_at(const std::vector<Passage>& passages, std::uint32_t offset) {
  const auto after = std::ranges::upper_bound(
      passages, offset, {}, [](const Passage& passage) { return passage.text.begin; });
  if (after == passages.begin()) return nullptr;
  const Passage& passage = *std::prev(after);
  return offset <= passage.text.end ? &passage : nullptr;
}

bool is_running_text(Story story) {
  return story == Story::Body || story == Story::TextBox;
}

}  // namespace

const Section* Report::section(SectionIndex index) const {
  return index < sections.size() && sections[index] ? &*sections[index] : nullptr;
}

std::vector<Span> Report::narrative(const Section& section) const {
  std::vector<Span> texts;
  if (!section.beside_heading.empty()) texts.push_back(section.beside_heading);
  for (std::uint32_t i = section.first_passage; i < section.last_passage; ++i) {
    if (is_running_text(passages[i].story)) texts.push_back(passages[i].text);
  }
  // A heading glued to the section's last sentence shares a passage with it.
  if (section.last_passage < passages.size()) {
    const Passage& last = passages[section.last_passage];
    for (const HeadingInOrder& next : headings) {
      const Span heading = next.heading.whole();
      if (next.heading.passage != section.last_passage) continue;
      if (heading.begin > last.text.begin && section.heading.passage < section.last_passage) {
        texts.push_back({last.text.begin, heading.begin});
      }
      break;
    }
  }
  return texts;
}

std::vector<Span> Report::intro() const {
  std::vector<Span> texts;
  for (std::uint32_t i = first_intro; i < last_intro; ++i) texts.push_back(passages[i].text);
  // A first heading glued to the intro's last sentence.
  if (!headings.empty() && headings.front().heading.passage == last_intro) {
    const Span before = {passages[last_intro].text.begin, headings.front().heading.whole().begin};
    const bool after_title = !title || before.begin >= title->text.end;
    if (!before.empty() && after_title) texts.push_back(before);
  }
  return texts;
}

std::vector<Span> Report::all_narrative() const {
  std::vector<Span> texts;
  texts.reserve(passages.size());
  for (const Passage& passage : passages) texts.push_back(passage.text);
  return texts;
}

const Section* Report::section_at(std::uint32_t offset) const {
  const auto after = std::ranges::upper_bound(
      headings, offset, {},
      [](const HeadingInOrder& entry) { return entry.heading.whole().begin; });
  if (after == headings.begin()) return nullptr;
  const Passage* passage = passage_at(passages, offset);
  if (passage != nullptr && !is_running_text(passage->story)) return nullptr;
  const std::optional<SectionIndex> index = std::prev(after)->section;
  return index ? section(*index) : nullptr;
}

std::string Report::section_name(SectionIndex index) const {
  if (format == nullptr || index >= format->sections.size()) return {};
  const TemplateSection& section = format->sections[index];
  return section.number + "、" + section.heading;
}

LogicalPath Report::path_at(std::uint32_t offset) const {
  const Section* section = section_at(offset);
  return section == nullptr ? LogicalPath{} : path_of(section->index);
}

LogicalPath Report::path_of(SectionIndex index) const {
  return {{LogicalPart::Kind::Section, section_name(index)}};
}

Span Report::opening() const {
  const std::vector<Span> texts = intro();
  if (!texts.empty()) return texts.front();
  if (title) return title->text;
  return passages.empty() ? Span{} : passages.front().text;
}

}  // namespace gwlint::annual_report
