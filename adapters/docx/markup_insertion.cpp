#include "adapters/docx/markup_insertion.h"

#include <algorithm>
#include <array>

#include "adapters/docx/text_change.h"
#include "adapters/docx/xml_attributes.h"

namespace gwlint::docx {
namespace {

std::string end_tag(const XmlElement& element) {
  return "</" + std::string(element.name) + ">";
}

std::string_view content(std::string_view xml, const XmlElement& element) {
  return xml.substr(element.content_begin, element.content_end - element.content_begin);
}

// What may stand in front of a run's text without being any.
bool is_weightless(std::string_view local_name) {
  return local_name == "rPr" || local_name == "lastRenderedPageBreak";
}

bool has_revision_id(std::string_view local_name) {
  constexpr std::array<std::string_view, 5> kRevisions = {"ins", "del", "moveFrom", "moveTo",
                                                          "rPrChange"};
  return std::ranges::find(kRevisions, local_name) != kRevisions.end();
}

}  // namespace

void MarkupInsertion::add(const MarkupSpot& spot, int rank, std::string_view markup) {
  markup_[resolve(spot)][rank] += markup;
}

std::vector<Patch> MarkupInsertion::patches() {
  std::vector<Patch> patches;
  std::map<std::uint32_t, std::map<std::uint32_t, std::string>> cuts;  // by w:t, by character
  for (const auto& [spot, by_rank] : markup_) {
    std::string markup;
    for (const auto& [rank, piece] : by_rank) markup += piece;
    switch (spot.kind) {
      case Resolved::Kind::Plain:
        patches.push_back({spot.at, 0, std::move(markup)});
        break;
      case Resolved::Kind::BetweenContent:
        patches.push_back(
            {spot.at, 0, end_tag(outline_[spot.element]) + markup + reopened(spot.element)});
        break;
      case Resolved::Kind::WithinText:
        cuts[spot.element][spot.character] = std::move(markup);
        break;
      case Resolved::Kind::EmptyParagraph:
        patches.push_back(xml_appended(outline_[spot.element], std::move(markup)));
        break;
    }
  }
  for (const auto& [element, of_element] : cuts) split_text(element, of_element, patches);
  return patches;
}

MarkupInsertion::Resolved MarkupInsertion::resolve(const MarkupSpot& spot) const {
  switch (spot.side) {
    case MarkupSpot::Side::Before:
      return beside(spot.element, true);
    case MarkupSpot::Side::After:
      return beside(spot.element, false);
    case MarkupSpot::Side::Within:
      return within(spot.element, spot.character);
    case MarkupSpot::Side::End:
      return end_of(spot.element);
    case MarkupSpot::Side::Start:
      break;
  }
  return start_of(spot.element);
}

bool MarkupInsertion::is_run(std::uint32_t element) const {
  return element != kNoElement && outline_[element].local_name() == "r";
}

MarkupInsertion::Resolved MarkupInsertion::beside(std::uint32_t element, bool before) const {
  const XmlElement& child = outline_[element];
  if (!is_run(child.parent)) return {Resolved::Kind::Plain, before ? child.begin : child.end, 0, 0};
  const XmlElement& run = outline_[child.parent];
  bool first = true;
  bool last = true;
  for (std::uint32_t i = child.parent + 1; i < outline_.size() && outline_[i].begin < run.end;
       ++i) {
    if (outline_[i].parent != child.parent || i == element) continue;
    if (i > element) last = false;
    if (i < element && !is_weightless(outline_[i].local_name())) first = false;
  }
  if (before && first) return {Resolved::Kind::Plain, run.begin, 0, 0};
  if (!before && last) return {Resolved::Kind::Plain, run.end, 0, 0};
  return {Resolved::Kind::BetweenContent, before ? child.begin : child.end, child.parent, 0};
}

MarkupInsertion::Resolved MarkupInsertion::within(std::uint32_t element,
                                                  std::uint32_t character) const {
  const XmlElement& text = outline_[element];
  const auto read = xml_text(content(xml_, text));
  // Where there is no such character, or elements stand among them, the element stays whole.
  if (!read || character == 0) return beside(element, true);
  if (character >= read->characters.size()) return beside(element, false);
  if (!is_run(text.parent)) return beside(element, true);
  return {Resolved::Kind::WithinText, text.content_begin + read->bytes[character], element,
          character};
}

MarkupInsertion::Resolved MarkupInsertion::start_of(std::uint32_t paragraph) const {
  const XmlElement& element = outline_[paragraph];
  if (element.is_empty_tag()) return {Resolved::Kind::EmptyParagraph, element.begin, paragraph, 0};
  const std::uint32_t properties = xml_child(outline_, paragraph, "pPr");
  const std::size_t at =
      properties == kNoElement ? element.content_begin : outline_[properties].end;
  return {Resolved::Kind::Plain, at, 0, 0};
}

MarkupInsertion::Resolved MarkupInsertion::end_of(std::uint32_t paragraph) const {
  const XmlElement& element = outline_[paragraph];
  if (element.is_empty_tag()) return start_of(paragraph);
  return {Resolved::Kind::Plain, element.content_end, 0, 0};
}

// What ends the first part of a run and begins its next one stands between the pieces of its text.
void MarkupInsertion::split_text(std::uint32_t element,
                                 const std::map<std::uint32_t, std::string>& cuts,
                                 std::vector<Patch>& patches) {
  const XmlElement& text = outline_[element];
  const std::string_view raw = content(xml_, text);
  const XmlText read = *xml_text(raw);
  const std::string_view characters = read.characters;
  const auto written = [&](std::uint32_t begin, std::uint32_t end) {
    if (!read.plain) return xml_escaped(characters.substr(begin, end - begin));
    return std::string(raw.substr(read.bytes[begin], read.bytes[end] - read.bytes[begin]));
  };
  const auto size = static_cast<std::uint32_t>(characters.size());
  const std::uint32_t first = cuts.begin()->first;
  if (has_white_end(characters.substr(0, first))) {
    if (auto patch = preserving(xml_, text)) patches.push_back(*std::move(patch));
  }
  std::string split = written(0, first);
  for (auto cut = cuts.begin(); cut != cuts.end(); ++cut) {
    const auto next = std::next(cut);
    const std::uint32_t end = next == cuts.end() ? size : next->first;
    const bool preserve = has_white_end(characters.substr(cut->first, end - cut->first));
    split += end_tag(text) + end_tag(outline_[text.parent]) + cut->second + reopened(text.parent);
    split += "<" + std::string(text.name) + (preserve ? " xml:space=\"preserve\">" : ">");
    split += written(cut->first, end);
  }
  patches.push_back({text.content_begin, raw.size(), std::move(split)});
}

// The start tag of `run` and its properties once more.
std::string MarkupInsertion::reopened(std::uint32_t run) {
  const XmlElement& element = outline_[run];
  std::string tag(xml_.substr(element.begin, element.content_begin - element.begin));
  const std::uint32_t properties = xml_child(outline_, run, "rPr");
  return properties == kNoElement ? tag : tag + copied_properties(properties);
}

std::string MarkupInsertion::copied_properties(std::uint32_t properties) {
  const XmlElement& all = outline_[properties];
  std::vector<Patch> numbers;
  for (std::uint32_t i = properties + 1; i < outline_.size() && outline_[i].begin < all.end; ++i) {
    if (!has_revision_id(outline_[i].local_name())) continue;
    for (const XmlAttribute& attribute : xml_attributes(xml_, outline_[i])) {
      if (attribute.local_name() != "id") continue;
      numbers.push_back({attribute.begin - all.begin, attribute.end - attribute.begin,
                         std::to_string(ids_.take())});
    }
  }
  return splice(xml_.substr(all.begin, all.end - all.begin), std::move(numbers));
}

}  // namespace gwlint::docx
