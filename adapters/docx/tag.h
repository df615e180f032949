// The vocabulary: namespaces and elements that the adapter knows, as small integers.
#pragma once

#include <cstdint>
#include <string_view>

namespace gwlint::docx {

enum class Namespace : std::uint8_t {
  Foreign,        // unknown: its elements are skipped, mc:Choice that requires it is not chosen
  Understood,     // known to hold no text of ours: skipped, but mc:Choice may require it
  Word,           // WordprocessingML, transitional or strict
  WordExtension,  // Word's own wne, which holds the text of boxes in strict files: [MS-DOCX]
  Compatibility,  // markup compatibility: ECMA-376 part 3
  Math,           // OMML
  Shape,          // DrawingML and VML, which may wrap text boxes
  Relationships,  // of the package
};

struct NamespaceInfo {
  Namespace kind = Namespace::Foreign;
  std::string_view prefix;  // the customary one; empty when unknown
};

NamespaceInfo namespace_info(std::string_view uri);

// Elements that some handler tells apart. All others are one of the Other… tags.
enum class Tag : std::uint8_t {
  OtherForeign,  // skipped
  OtherWord,     // an unknown element of WordprocessingML: transparent
  OtherMath,     // transparent
  Ignored,       // known to hold nothing of interest: skipped
  Shape,         // any element of DrawingML or VML: transparent

  AlternateContent,
  Choice,
  Fallback,
  Relationships,
  Relationship,
  MathRun,
  MathText,

  // Stories
  Document,
  Body,
  Header,
  Footer,
  Footnotes,
  Footnote,
  Endnotes,
  Endnote,
  Comments,
  Comment,
  // Blocks
  Paragraph,
  ParagraphProperties,
  Table,
  Row,
  RowProperties,
  Cell,
  CellProperties,
  AltChunk,
  Sdt,
  SdtProperties,
  SdtContent,
  ShowingPlaceholder,
  DocPartObject,
  DocPartGallery,
  // Within paragraphs
  Run,
  RunProperties,
  Text,
  InstructionText,
  Tab,
  PositionedTab,
  Break,
  CarriageReturn,
  NoBreakHyphen,
  Symbol,
  FieldSimple,
  FieldChar,
  Drawing,
  TextBoxContent,
  RubyBase,
  Insertion,
  Deletion,
  MoveFrom,
  MoveTo,
  CommentRangeStart,
  CommentRangeEnd,
  CommentReference,
  // Properties
  ParagraphStyle,
  RunStyle,
  NumberingProperties,
  NumberingLevel,
  NumberingId,
  OutlineLevel,
  Vanish,
  SpecVanish,
  GridSpan,
  VerticalMerge,
  HorizontalMerge,
  GridBefore,

  CellDeletion,
  CellInsertion,
  CellMerge,
  // styles.xml
  Styles,
  DocDefaults,
  RunDefaults,
  Style,
  Name,
  BasedOn,
  // numbering.xml
  Numbering,
  AbstractNum,
  Num,
  AbstractNumId,
  LevelOverride,
  StartOverride,
  Level,
  Start,
  NumberFormat,
  LevelText,
  Suffix,
  IsLegal,
  LevelRestart,
  NumberingStyleLink,
  StyleLink,
};

// The tag of an element; `kind` is its namespace's.
Tag tag_of(Namespace kind, std::string_view local_name);

// True for elements that can stand on the way from a part's root to a paragraph, table, row or
// cell.
bool can_hold_blocks(Tag tag);

}  // namespace gwlint::docx
