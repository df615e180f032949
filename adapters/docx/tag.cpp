#include "adapters/docx/tag.h"

#include <algorithm>
#include <array>

namespace gwlint::docx {
namespace {

struct KnownNamespace {
  std::string_view uri;
  NamespaceInfo info;
};

constexpr KnownNamespace kNamespaces[] = {
    {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", {Namespace::Word, "w"}},
    {"http://purl.oclc.org/ooxml/wordprocessingml/main", {Namespace::Word, "w"}},
    {"http://schemas.openxmlformats.org/markup-compatibility/2006",
     {Namespace::Compatibility, "mc"}},
    {"http://schemas.openxmlformats.org/officeDocument/2006/math", {Namespace::Math, "m"}},
    {"http://purl.oclc.org/ooxml/officeDocument/math", {Namespace::Math, "m"}},
    {"http://schemas.openxmlformats.org/package/2006/relationships",
     {Namespace::Relationships, ""}},
    {"http://schemas.openxmlformats.org/drawingml/2006/main", {Namespace::Shape, "a"}},
    {"http://purl.oclc.org/ooxml/drawingml/main", {Namespace::Shape, "a"}},
    {"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
     {Namespace::Shape, "wp"}},
    {"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", {Namespace::Shape, "wp"}},
    {"http://schemas.openxmlformats.org/drawingml/2006/picture", {Namespace::Shape, "pic"}},
    {"http://purl.oclc.org/ooxml/drawingml/picture", {Namespace::Shape, "pic"}},
    {"http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas", {Namespace::Shape, "lc"}},
    {"http://purl.oclc.org/ooxml/drawingml/lockedCanvas", {Namespace::Shape, "lc"}},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
     {Namespace::Shape, "wps"}},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
     {Namespace::Shape, "wpg"}},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
     {Namespace::Shape, "wpc"}},
    {"urn:schemas-microsoft-com:vml", {Namespace::Shape, "v"}},
    {"urn:schemas-microsoft-com:office:office", {Namespace::Shape, "o"}},
    {"urn:schemas-microsoft-com:office:word", {Namespace::Understood, "w10"}},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingInk",
     {Namespace::Understood, "wpi"}},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
     {Namespace::Understood, "wp14"}},
    {"http://schemas.microsoft.com/office/word/2010/wordml", {Namespace::Understood, "w14"}},
    {"http://schemas.microsoft.com/office/word/2012/wordml", {Namespace::Understood, "w15"}},
    {"http://schemas.microsoft.com/office/word/2006/wordml", {Namespace::WordExtension, "wne"}},
    {"http://schemas.microsoft.com/office/drawing/2010/main", {Namespace::Understood, "a14"}},
    {"http://schemas.openxmlformats.org/drawingml/2006/chart", {Namespace::Understood, "c"}},
    {"http://purl.oclc.org/ooxml/drawingml/chart", {Namespace::Understood, "c"}},
    {"http://schemas.openxmlformats.org/drawingml/2006/diagram", {Namespace::Understood, "dgm"}},
    {"http://purl.oclc.org/ooxml/drawingml/diagram", {Namespace::Understood, "dgm"}},
    {"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
     {Namespace::Understood, "r"}},
    {"http://purl.oclc.org/ooxml/officeDocument/relationships", {Namespace::Understood, "r"}},
};

struct KnownElement {
  std::string_view name;
  Tag tag;
};

// By name: searched by halves.
constexpr auto kWordElements = std::to_array<KnownElement>({
    {"abstractNum", Tag::AbstractNum},
    {"abstractNumId", Tag::AbstractNumId},
    {"altChunk", Tag::AltChunk},
    {"annotationRef", Tag::Ignored},
    {"basedOn", Tag::BasedOn},
    {"body", Tag::Body},
    {"bookmarkEnd", Tag::Ignored},
    {"bookmarkStart", Tag::Ignored},
    {"br", Tag::Break},
    {"cellDel", Tag::CellDeletion},
    {"cellIns", Tag::CellInsertion},
    {"cellMerge", Tag::CellMerge},
    {"comment", Tag::Comment},
    {"commentRangeEnd", Tag::CommentRangeEnd},
    {"commentRangeStart", Tag::CommentRangeStart},
    {"commentReference", Tag::CommentReference},
    {"comments", Tag::Comments},
    {"cr", Tag::CarriageReturn},
    {"customXmlPr", Tag::Ignored},
    {"del", Tag::Deletion},
    {"delInstrText", Tag::Ignored},
    {"delText", Tag::Ignored},
    {"docDefaults", Tag::DocDefaults},
    {"docPartGallery", Tag::DocPartGallery},
    {"docPartList", Tag::DocPartObject},
    {"docPartObj", Tag::DocPartObject},
    {"document", Tag::Document},
    {"drawing", Tag::Drawing},
    {"endnote", Tag::Endnote},
    {"endnoteReference", Tag::Ignored},
    {"endnotes", Tag::Endnotes},
    {"ffData", Tag::Ignored},
    {"fldChar", Tag::FieldChar},
    {"fldData", Tag::Ignored},
    {"fldSimple", Tag::FieldSimple},
    {"footnote", Tag::Footnote},
    {"footnoteReference", Tag::Ignored},
    {"footnotes", Tag::Footnotes},
    {"ftr", Tag::Footer},
    {"gridBefore", Tag::GridBefore},
    {"gridSpan", Tag::GridSpan},
    {"hMerge", Tag::HorizontalMerge},
    {"hdr", Tag::Header},
    {"ilvl", Tag::NumberingLevel},
    {"ins", Tag::Insertion},
    {"instrText", Tag::InstructionText},
    {"isLgl", Tag::IsLegal},
    {"lastRenderedPageBreak", Tag::Ignored},
    {"lvl", Tag::Level},
    {"lvlOverride", Tag::LevelOverride},
    {"lvlRestart", Tag::LevelRestart},
    {"lvlText", Tag::LevelText},
    {"moveFrom", Tag::MoveFrom},
    {"moveTo", Tag::MoveTo},
    {"name", Tag::Name},
    {"noBreakHyphen", Tag::NoBreakHyphen},
    {"num", Tag::Num},
    {"numFmt", Tag::NumberFormat},
    {"numId", Tag::NumberingId},
    {"numPr", Tag::NumberingProperties},
    {"numStyleLink", Tag::NumberingStyleLink},
    {"numbering", Tag::Numbering},
    {"numberingChange", Tag::Ignored},
    {"object", Tag::Drawing},
    {"outlineLvl", Tag::OutlineLevel},
    {"p", Tag::Paragraph},
    {"pPr", Tag::ParagraphProperties},
    {"pPrChange", Tag::Ignored},
    {"pStyle", Tag::ParagraphStyle},
    {"pict", Tag::Drawing},
    {"proofErr", Tag::Ignored},
    {"ptab", Tag::PositionedTab},
    {"r", Tag::Run},
    {"rPr", Tag::RunProperties},
    {"rPrChange", Tag::Ignored},
    {"rPrDefault", Tag::RunDefaults},
    {"rStyle", Tag::RunStyle},
    {"rt", Tag::Ignored},
    {"rubyBase", Tag::RubyBase},
    {"rubyPr", Tag::Ignored},
    {"sdt", Tag::Sdt},
    {"sdtContent", Tag::SdtContent},
    {"sdtEndPr", Tag::Ignored},
    {"sdtPr", Tag::SdtProperties},
    {"sectPr", Tag::Ignored},
    {"sectPrChange", Tag::Ignored},
    {"showingPlcHdr", Tag::ShowingPlaceholder},
    {"smartTagPr", Tag::Ignored},
    {"softHyphen", Tag::Ignored},
    {"specVanish", Tag::SpecVanish},
    {"start", Tag::Start},
    {"startOverride", Tag::StartOverride},
    {"style", Tag::Style},
    {"styleLink", Tag::StyleLink},
    {"styles", Tag::Styles},
    {"suff", Tag::Suffix},
    {"sym", Tag::Symbol},
    {"t", Tag::Text},
    {"tab", Tag::Tab},
    {"tbl", Tag::Table},
    {"tblGrid", Tag::Ignored},
    {"tblGridChange", Tag::Ignored},
    {"tblPr", Tag::Ignored},
    {"tblPrChange", Tag::Ignored},
    {"tblPrEx", Tag::Ignored},
    {"tc", Tag::Cell},
    {"tcPr", Tag::CellProperties},
    {"tcPrChange", Tag::Ignored},
    {"tr", Tag::Row},
    {"trPr", Tag::RowProperties},
    {"trPrChange", Tag::Ignored},
    {"txbxContent", Tag::TextBoxContent},
    {"vMerge", Tag::VerticalMerge},
    {"vanish", Tag::Vanish},
});
static_assert(std::ranges::is_sorted(kWordElements, {}, &KnownElement::name));

Tag word_tag(std::string_view name) {
  const auto found = std::ranges::lower_bound(kWordElements, name, {}, &KnownElement::name);
  return found != kWordElements.end() && found->name == name ? found->tag : Tag::OtherWord;
}

Tag math_tag(std::string_view name) {
  if (name == "r") return Tag::MathRun;
  if (name == "t") return Tag::MathText;
  return name.ends_with("Pr") ? Tag::Ignored : Tag::OtherMath;
}

Tag compatibility_tag(std::string_view name) {
  if (name == "AlternateContent") return Tag::AlternateContent;
  if (name == "Choice") return Tag::Choice;
  return name == "Fallback" ? Tag::Fallback : Tag::OtherForeign;
}

Tag relationships_tag(std::string_view name) {
  if (name == "Relationships") return Tag::Relationships;
  return name == "Relationship" ? Tag::Relationship : Tag::OtherForeign;
}

}  // namespace

NamespaceInfo namespace_info(std::string_view uri) {
  const auto* found = std::ranges::find(kNamespaces, uri, &KnownNamespace::uri);
  return found == std::end(kNamespaces) ? NamespaceInfo{} : found->info;
}

Tag tag_of(Namespace kind, std::string_view local_name) {
  switch (kind) {
    case Namespace::Word:
      return word_tag(local_name);
    case Namespace::WordExtension:
      return local_name == "txbxContent" ? Tag::TextBoxContent : Tag::OtherForeign;
    case Namespace::Math:
      return math_tag(local_name);
    case Namespace::Shape:
      return Tag::Shape;
    case Namespace::Compatibility:
      return compatibility_tag(local_name);
    case Namespace::Relationships:
      return relationships_tag(local_name);
    case Namespace::Understood:
    case Namespace::Foreign:
      break;
  }
  return Tag::OtherForeign;
}

bool can_hold_blocks(Tag tag) {
  switch (tag) {
    case Tag::OtherForeign:
    case Tag::OtherWord:
    case Tag::OtherMath:
    case Tag::Shape:
    case Tag::AlternateContent:
    case Tag::Choice:
    case Tag::Fallback:
    case Tag::MathRun:
    case Tag::Document:
    case Tag::Body:
    case Tag::Header:
    case Tag::Footer:
    case Tag::Footnotes:
    case Tag::Footnote:
    case Tag::Endnotes:
    case Tag::Endnote:
    case Tag::Paragraph:
    case Tag::Table:
    case Tag::Row:
    case Tag::Cell:
    case Tag::Sdt:
    case Tag::SdtContent:
    case Tag::Run:
    case Tag::FieldSimple:
    case Tag::Drawing:
    case Tag::TextBoxContent:
    case Tag::RubyBase:
    case Tag::Insertion:
    case Tag::Deletion:
    case Tag::MoveFrom:
    case Tag::MoveTo:
      return true;
    default:
      return false;
  }
}

}  // namespace gwlint::docx
