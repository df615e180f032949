#include "adapters/docx/anchor.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "adapters/docx/xml_attributes.h"

namespace gwlint::docx {
namespace {

using Side = MarkupSpot::Side;

bool is_one_of(std::string_view name, std::span<const std::string_view> names) {
  return std::ranges::find(names, name) != names.end();
}

// Elements with text within that no comment can stand in, or that hold their text twice.
constexpr std::array<std::string_view, 8> kWholes = {
    "AlternateContent", "drawing", "fldSimple", "object", "oMath", "oMathPara", "pict", "ruby"};

// Elements whose children are runs.
constexpr std::array<std::string_view, 9> kHoldRuns = {
    "bdo", "customXml", "dir", "hyperlink", "ins", "moveTo", "p", "sdtContent", "smartTag"};

// What says in w:sdtPr that a program or a choice fills the control, so that what is put between
// its characters would be lost, or not allowed.
constexpr std::array<std::string_view, 7> kExchanged = {
    "checkbox", "comboBox", "dataBinding", "date", "dropDownList", "picture", "text"};

}  // namespace

Anchors::Anchors(const TracedDocument& traced, const PartText& main, const MarkupInsertion& markup,
                 LoadPart load)
    : document_(traced.document),
      map_(traced.map),
      main_(main),
      markup_(markup),
      load_(std::move(load)),
      places_(document_) {
  atoms_.reserve(map_.pieces.size() + map_.glyphs.size());
  for (const SourcePiece& piece : map_.pieces) atoms_.push_back({piece, false});
  for (const SourcePiece& glyph : map_.glyphs) atoms_.push_back({glyph, true});
  std::ranges::sort(atoms_, {}, [](const Atom& atom) { return atom.source.text.begin; });
  find_fields();
}

// Text of a field's result is replaced when the field is updated, and LibreOffice takes a comment
// within it for a part of the result.
void Anchors::find_fields() {
  std::vector<std::uint32_t> open;
  for (std::uint32_t i = 0; i < main_.outline.size(); ++i) {
    if (main_.outline[i].local_name() != "fldChar") continue;
    const auto type = xml_attribute(main_.xml, main_.outline[i], "fldCharType");
    if (type == "begin") open.push_back(i);
    if (type != "end" || open.empty()) continue;
    const Field field{open.back(), i};
    open.pop_back();
    if (outermost_whole(field.first) != kNoElement || outermost_whole(i) != kNoElement) continue;
    const std::uint32_t paragraph = ancestor(i, "p");
    if (paragraph == kNoElement || ancestor(field.first, "p") != paragraph) continue;
    while (!fields_.empty() && fields_.back().first > field.first) fields_.pop_back();
    fields_.push_back(field);
  }
}

std::optional<Anchors::Unit> Anchors::field_around(std::uint32_t element) const {
  const auto after = std::ranges::upper_bound(fields_, element, {}, &Field::first);
  if (after == fields_.begin() || std::prev(after)->last < element) return std::nullopt;
  return *std::prev(after);
}

std::optional<Anchor> Anchors::locate(Span place) const {
  const auto first = std::ranges::partition_point(
      atoms_, [&](const Atom& atom) { return atom.source.text.end <= place.begin; });
  const bool has_text =
      !place.empty() && first != atoms_.end() && first->source.text.begin < place.end;
  const auto anchor = has_text ? around(place, *first) : at_spot(place.begin);
  return anchor ? clear_of_control(*anchor) : std::nullopt;
}

// The cell, else the paragraph, that `place` lies in or begins in.
Span Anchors::block_around(Span place) const {
  const gwlint::Place around = places_.around({place.begin, place.begin});
  if (around.cell != nullptr) return around.cell->text;
  return around.paragraph != nullptr ? around.paragraph->text : place;
}

std::optional<Anchor> Anchors::around(Span place, const Atom& first) const {
  const std::uint16_t part = first.source.part;
  if (part != 0) return beside_note(part, first.source.element);
  const auto begin = spot(first, std::max(place.begin, first.source.text.begin), false);
  if (!begin) return whole(first.source.element);
  // The last text that stands behind: text boxes follow the paragraph that they hang on.
  auto last = std::ranges::partition_point(
      atoms_, [&](const Atom& atom) { return atom.source.text.begin < place.end; });
  while (last != atoms_.begin() && (--last)->source.text.begin >= first.source.text.begin) {
    if (last->source.part != 0) continue;
    const auto end = spot(*last, std::min(place.end, last->source.text.end), true);
    if (end && markup_.position(*end) > markup_.position(*begin)) return Anchor{*begin, *end};
  }
  return whole(first.source.element);
}

// Behind the text before it, else before the text behind it, within the same cell or paragraph.
std::optional<Anchor> Anchors::at_spot(std::uint32_t offset) const {
  const Span block = block_around({offset, offset});
  const auto next = std::ranges::partition_point(
      atoms_, [&](const Atom& atom) { return atom.source.text.end < offset; });
  const Atom* nearest = nullptr;
  if (next != atoms_.end() && next->source.text.begin <= offset) {
    nearest = &*next;
  } else if (next != atoms_.end() && next->source.text.end <= block.end) {
    nearest = &*next;
  } else if (next != atoms_.begin() && std::prev(next)->source.text.begin >= block.begin) {
    nearest = &*std::prev(next);
  }
  if (nearest == nullptr || !block.contains(nearest->source.text)) {
    return in_empty_block(block, offset);
  }
  const Span text = nearest->source.text;
  if (nearest->source.part != 0) {
    return beside_note(nearest->source.part, nearest->source.element);
  }
  const auto where = spot(*nearest, std::clamp(offset, text.begin, text.end), offset >= text.end);
  if (!where) return whole(nearest->source.element);
  return Anchor{*where, *where, true};
}

std::optional<Anchor> Anchors::in_empty_block(Span block, std::uint32_t offset) const {
  const gwlint::Place where = places_.around({offset, offset});
  if (where.cell != nullptr && where.cell->node != kNoNode) {
    const auto cell = map_.cells.find(where.cell->node);
    if (cell != map_.cells.end()) {
      const std::uint16_t part = document_.nodes[where.cell->node].part;
      if (part != 0) return beside_note(part, cell->second);
      const std::uint32_t paragraph = xml_child(main_.outline, cell->second, "p");
      return at_start_of(paragraph != kNoElement ? paragraph : paragraph_near(cell->second));
    }
  }
  // The paragraph there, else the last one before.
  const auto after = std::ranges::partition_point(
      document_.paragraphs, [&](const Paragraph& p) { return p.text.begin <= block.begin; });
  if (after != document_.paragraphs.begin()) {
    const NodeId node = std::prev(after)->node;
    const auto known = map_.paragraphs.find(node);
    if (known != map_.paragraphs.end()) {
      const std::uint16_t part = document_.nodes[node].part;
      return part != 0 ? beside_note(part, known->second) : at_start_of(known->second);
    }
  }
  return at_start_of(paragraph_near(0));
}

// The spot at `offset` of the projection, which `atom` covers or ends at. None where it has to be
// anchored outside of all runs.
std::optional<MarkupSpot> Anchors::spot(const Atom& atom, std::uint32_t offset, bool is_end) const {
  const SourcePiece& source = atom.source;
  const auto unit = unit_of(source.element);
  if (!unit) return std::nullopt;
  if (unit->first == source.element && !atom.glyph) {
    return MarkupSpot{source.element, Side::Within, source.offset + (offset - source.text.begin)};
  }
  const bool behind = is_end || (atom.glyph && offset >= source.text.end);
  return behind ? MarkupSpot{unit->last, Side::After, 0} : MarkupSpot{unit->first, Side::Before, 0};
}

// Around all that `element` is in, else at the start of a paragraph near it.
std::optional<Anchor> Anchors::whole(std::uint32_t element) const {
  if (const auto unit = unit_of(element)) {
    return Anchor{{unit->first, Side::Before, 0}, {unit->last, Side::After, 0}};
  }
  return at_start_of(paragraph_near(element));
}

std::optional<Anchor> Anchors::beside_note(std::uint16_t part, std::uint32_t element) const {
  const PartText* const other = load_(part);
  if (other == nullptr || element >= other->outline.size()) return at_start_of(paragraph_near(0));
  for (std::uint32_t i = element; i != kNoElement; i = other->outline[i].parent) {
    const std::string_view name = other->outline[i].local_name();
    if (name != "footnote" && name != "endnote") continue;
    const auto id = xml_attribute(other->xml, other->outline[i], "id");
    for (std::uint32_t k = 0; id && k < main_.outline.size(); ++k) {
      if (main_.outline[k].local_name() != std::string(name) + "Reference") continue;
      if (xml_attribute(main_.xml, main_.outline[k], "id") == id) return whole(k);
    }
  }
  return at_start_of(paragraph_near(0));
}

std::optional<Anchor> Anchors::at_start_of(std::uint32_t paragraph) const {
  if (paragraph == kNoElement) return std::nullopt;
  const std::uint32_t outer = outermost_whole(paragraph);
  if (outer != kNoElement) {
    // A paragraph of a text box: its drawing is what can be anchored.
    if (unit_of(paragraph)) return whole(paragraph);
    paragraph = paragraph_near(outer);
    if (paragraph == kNoElement) return std::nullopt;
  }
  const MarkupSpot spot{paragraph, Side::Start, 0};
  return Anchor{spot, spot, true};
}

// The last paragraph before `element` that a comment can stand in, else the first one behind it.
std::uint32_t Anchors::paragraph_near(std::uint32_t element) const {
  std::uint32_t near = kNoElement;
  for (std::uint32_t i = 0; i < main_.outline.size(); ++i) {
    if (i >= element && near != kNoElement) break;
    if (main_.outline[i].local_name() != "p" || outermost_whole(i) != kNoElement) continue;
    near = i;
  }
  return near;
}

std::optional<Anchor> Anchors::clear_of_control(Anchor anchor) const {
  const std::uint32_t paragraph =
      anchor.end.side == Side::Start ? anchor.end.element : ancestor(anchor.end.element, "p");
  if (paragraph == kNoElement || !begins_control(paragraph)) return anchor;
  const auto size = static_cast<std::uint32_t>(main_.outline.size());
  const std::uint32_t next = paragraph_behind(paragraph);
  std::uint32_t behind = next;
  while (behind < size && !takes_reference(behind)) ++behind;
  if (behind < size) {
    const MarkupSpot start{behind, Side::Start, 0};
    const bool near = behind == next && ancestor(next, "tc") == ancestor(paragraph, "tc");
    if (near && !anchor.empty) return Anchor{anchor.begin, start};
    anchor.reference = start;
    return anchor;
  }
  std::uint32_t before = paragraph;
  while (before > 0 && !takes_reference(before)) --before;
  if (before == 0) return std::nullopt;
  const MarkupSpot end{before, Side::End, 0};
  if (markup_.position(end) > markup_.position(anchor.begin)) return Anchor{anchor.begin, end};
  return Anchor{end, end, true};
}

// True for the first paragraph of a content control. Controls around rows do no harm.
bool Anchors::begins_control(std::uint32_t paragraph) const {
  for (std::uint32_t i = paragraph; (i = ancestor(i, "sdt")) != kNoElement;) {
    const std::uint32_t content = xml_child(main_.outline, i, "sdtContent");
    if (content == kNoElement || xml_child(main_.outline, content, "tr") != kNoElement) continue;
    std::uint32_t first = content;
    while (first < paragraph && main_.outline[first].local_name() != "p") ++first;
    if (first == paragraph) return true;
  }
  return false;
}

bool Anchors::takes_reference(std::uint32_t element) const {
  return main_.outline[element].local_name() == "p" && outermost_whole(element) == kNoElement &&
         !begins_control(element);
}

// The next one that is not within it.
std::uint32_t Anchors::paragraph_behind(std::uint32_t paragraph) const {
  const std::size_t end = main_.outline[paragraph].end;
  std::uint32_t i = paragraph + 1;
  while (i < main_.outline.size() &&
         (main_.outline[i].begin < end || main_.outline[i].local_name() != "p")) {
    ++i;
  }
  return i;
}

std::optional<Anchors::Unit> Anchors::unit_of(std::uint32_t element) const {
  if (element >= main_.outline.size()) return std::nullopt;
  const std::uint32_t outer = outermost_whole(element);
  std::uint32_t unit = outer != kNoElement ? outer : element;
  const auto parent_name = [&] {
    const std::uint32_t parent = main_.outline[unit].parent;
    return parent == kNoElement ? std::string_view() : main_.outline[parent].local_name();
  };
  // A child of a run can stand for itself: the run is split beside it.
  while (parent_name() != "r" && !is_one_of(parent_name(), kHoldRuns)) {
    if (main_.outline[unit].parent == kNoElement) return std::nullopt;
    unit = main_.outline[unit].parent;
  }
  if (ancestor(unit, "p") == kNoElement) return std::nullopt;
  return field_around(unit).value_or(Unit{unit, unit});
}

std::uint32_t Anchors::outermost_whole(std::uint32_t element) const {
  std::uint32_t outermost = kNoElement;
  for (std::uint32_t i = element; i != kNoElement; i = main_.outline[i].parent) {
    const std::string_view name = main_.outline[i].local_name();
    const bool whole = is_one_of(name, kWholes) ||
                       (name == "sdt" && is_exchanged(i) && ancestor(i, "p") != kNoElement);
    if (whole) outermost = i;
  }
  return outermost;
}

bool Anchors::is_exchanged(std::uint32_t control) const {
  const std::uint32_t properties = xml_child(main_.outline, control, "sdtPr");
  if (properties == kNoElement) return false;
  return std::ranges::any_of(kExchanged, [&](std::string_view name) {
    return xml_child(main_.outline, properties, name) != kNoElement;
  });
}

// The nearest one of that name; kNoElement where there is none.
std::uint32_t Anchors::ancestor(std::uint32_t element, std::string_view local_name) const {
  std::uint32_t i = main_.outline[element].parent;
  while (i != kNoElement && main_.outline[i].local_name() != local_name) {
    i = main_.outline[i].parent;
  }
  return i;
}

}  // namespace gwlint::docx
