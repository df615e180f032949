#include "adapters/docx/text_change.h"

#include <utility>

#include "adapters/docx/xml_attributes.h"

namespace gwlint::docx {
namespace {

bool is_white(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool begins_white(std::string_view text) {
  return !text.empty() && is_white(text.front());
}

bool ends_white(std::string_view text) {
  return !text.empty() && is_white(text.back());
}

std::string changed(std::string_view text, const std::vector<TextChange>& changes) {
  std::string result;
  std::size_t at = 0;
  for (const TextChange& change : changes) {
    result.append(text.substr(at, change.begin - at)).append(change.replacement);
    at = change.end;
  }
  return result.append(text.substr(at));
}

std::string_view start_tag(std::string_view xml, const XmlElement& element) {
  return xml.substr(element.begin, element.content_begin - element.begin);
}

// The w:rPr of the paragraph's mark as a run can have it; empty where it tells of revisions.
std::string_view mark_properties(std::string_view xml, const std::vector<XmlElement>& outline,
                                 std::uint32_t paragraph) {
  const std::uint32_t properties = xml_child(outline, paragraph, "pPr");
  if (properties == kNoElement) return {};
  const std::uint32_t mark = xml_child(outline, properties, "rPr");
  if (mark == kNoElement) return {};
  for (const std::string_view revision : {"ins", "del", "moveFrom", "moveTo", "rPrChange"}) {
    if (xml_child(outline, mark, revision) != kNoElement) return {};
  }
  return xml.substr(outline[mark].begin, outline[mark].end - outline[mark].begin);
}

}  // namespace

bool has_white_end(std::string_view text) {
  return begins_white(text) || ends_white(text);
}

std::optional<Patch> preserving(std::string_view xml, const XmlElement& element) {
  constexpr std::string_view kAttribute = "xml:space";
  const std::string_view tag = start_tag(xml, element);
  const std::size_t name = tag.find(kAttribute);
  if (name == std::string_view::npos) {
    return Patch{element.begin + 1 + element.name.size(), 0, " xml:space=\"preserve\""};
  }
  const std::size_t open = tag.find_first_of("\"'", name);
  const std::size_t close = tag.find(tag[open], open + 1);
  if (tag.substr(open + 1, close - open - 1) == "preserve") return std::nullopt;
  return Patch{element.begin + open + 1, close - open - 1, "preserve"};
}

std::optional<std::vector<Patch>> patches(std::string_view xml, const XmlElement& element,
                                          const std::vector<TextChange>& changes) {
  const std::size_t size = element.content_end - element.content_begin;
  const auto text = xml_text(xml.substr(element.content_begin, size));
  if (!text || element.is_empty_tag() || changes.back().end > text->characters.size()) {
    return std::nullopt;
  }
  std::vector<Patch> made;
  const std::string after = changed(text->characters, changes);
  if ((begins_white(after) && !begins_white(text->characters)) ||
      (ends_white(after) && !ends_white(text->characters))) {
    if (auto patch = preserving(xml, element)) made.push_back(*std::move(patch));
  }
  if (!text->plain) {
    // Comments and CDATA sections within a text: it is written anew as a whole.
    made.push_back({element.content_begin, size, xml_escaped(after)});
    return made;
  }
  for (const TextChange& change : changes) {
    const std::uint32_t begin = text->bytes[change.begin];
    made.push_back({element.content_begin + begin, text->bytes[change.end] - begin,
                    xml_escaped(change.replacement)});
  }
  return made;
}

std::optional<Patch> run_in_cell(std::string_view xml, const std::vector<XmlElement>& outline,
                                 std::uint32_t cell, std::string_view text) {
  if (cell >= outline.size() || outline[cell].local_name() != "tc") return std::nullopt;
  const std::uint32_t index = xml_child(outline, cell, "p");
  if (index == kNoElement) return std::nullopt;
  const XmlElement& paragraph = outline[index];
  const std::string w(paragraph.prefix());
  std::string run = "<" + w + "r>";
  run += mark_properties(xml, outline, index);
  const bool preserve = has_white_end(text);
  run += "<" + w + (preserve ? "t xml:space=\"preserve\">" : "t>") + xml_escaped(text);
  run += "</" + w + "t></" + w + "r>";
  return xml_appended(paragraph, std::move(run));
}

}  // namespace gwlint::docx
