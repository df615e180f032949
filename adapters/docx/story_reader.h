// Reads the text of one part: body, notes, header or footer.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/docx/comments.h"
#include "adapters/docx/field_stack.h"
#include "adapters/docx/numbering.h"
#include "adapters/docx/story.h"
#include "adapters/docx/styles.h"
#include "adapters/docx/xml.h"

namespace gwlint::docx {

// What the stories of a document share.
struct StoryContext {
  const Styles* styles;
  const Comments* comments;
  const Limits* limits;
  bool traces_origins = false;  // fill StoryText::origins and cells
};

class StoryReader : public XmlHandler {
 public:
  // `document` takes the nodes; `root` is the element that the part must have. `unclosed_fields`
  // are those of an earlier reading of the same part.
  StoryReader(Document& document, const StoryContext& context, NumberingCounters& counters,
              Tag root, std::vector<std::uint32_t> unclosed_fields);

  // Only after the part was read.
  StoryText take() { return std::move(story_); }
  bool found_root() const { return found_root_; }
  // Not empty: these fields have no end and swallowed text; the part should be read again with
  // them.
  std::vector<std::uint32_t> unclosed_fields() const { return fields_.unclosed(); }

  Visit start(Tag tag, const Attributes& attributes) override;
  void end(Tag tag) override;
  void text(std::string_view text) override;
  Place place() const override { return place_; }

 private:
  // What an open element means for its children.
  enum class Role : std::uint8_t {
    // Content: blocks, runs and all that wraps them
    Content,
    Story,
    Paragraph,
    Table,
    Row,
    Cell,
    Run,
    Sdt,
    Insertion,
    FieldSimple,
    Drawing,
    TextBox,
    // Text
    Text,
    Instruction,
    Deletion,
    // Properties
    ParagraphProperties,
    MarkProperties,
    RunProperties,
    Numbering,
    RowProperties,
    CellProperties,
    SdtProperties,
  };
  using MaybeRole = std::optional<Role>;  // nothing: skip the element

  // A place of a comment's anchor within a paragraph that is not yet in the story.
  struct AnchorSpot {
    std::size_t anchor = 0;
    bool is_end = false;
    std::uint32_t offset = 0;
  };
  struct OpenParagraph {
    bool open = false;
    bool joins_next = false;  // its mark is deleted
    bool labelled = false;    // its number has been counted
    bool mark_deleted = false;
    bool mark_hidden = false;
    bool hidden = false;  // runs are hidden unless they say otherwise
    bool contents_entry = false;
    std::optional<int> outline_level;  // w:outlineLvl
    NumberingReference numbering;
    const Style* style = nullptr;
    NodeId node = kNoNode;
    std::string label;
    std::string text;
    std::vector<Mark> marks;  // places are of `text`
    std::vector<AnchorSpot> anchors;
    std::vector<StoryOrigin> origins;  // texts are of `text`
  };
  // A run of blocks: the story's own, or a text box's.
  struct Flow {
    OpenParagraph paragraph;
    std::vector<StoryToken> tokens;
    std::vector<StoryToken> pending;  // text boxes, until the paragraph or table around them ends
    std::vector<std::size_t> open;    // open table, row and cell tokens
    std::size_t fields = 0;           // height of the field stack outside
    bool run_hidden = false;          // of the run outside: a text box in it does not print either
    std::uint32_t drawings = 0;
    bool drawing_has_text = false;
  };
  struct Sdt {
    bool prompt = false;
    bool contents = false;
    bool in_effect = false;
  };
  struct Anchor {
    Span place;
    bool ended = false;
  };
  // A mark that goes on over all text while its element is open.
  struct Annotation {
    Mark::Kind kind;
    std::string author;
  };

  // Elements by the role of their parent
  MaybeRole root(Tag tag);
  MaybeRole content(Tag tag, const Attributes& attributes);
  MaybeRole run_content(Tag tag, const Attributes& attributes);
  MaybeRole paragraph_property(Tag tag, const Attributes& attributes);
  MaybeRole mark_property(Tag tag, const Attributes& attributes);
  MaybeRole run_property(Tag tag, const Attributes& attributes);
  MaybeRole numbering_property(Tag tag, const Attributes& attributes);
  MaybeRole row_property(Tag tag, const Attributes& attributes);
  MaybeRole cell_property(Tag tag, const Attributes& attributes);
  MaybeRole sdt_property(Tag tag, const Attributes& attributes);
  MaybeRole note(const Attributes& attributes);

  // Paragraphs
  MaybeRole open_paragraph();
  OpenParagraph& current_paragraph();
  void reset_properties(OpenParagraph& paragraph);
  void close_paragraph();
  void flush_paragraph();
  void move_marks(OpenParagraph& paragraph, std::uint32_t base);
  void move_origins(OpenParagraph& paragraph, std::uint32_t base);
  void count_number(OpenParagraph& paragraph);
  void release_pending();

  // Tables
  bool innermost_is(StoryToken::Kind kind) const;
  MaybeRole open_table();
  MaybeRole open_row();
  MaybeRole open_cell();
  void close_innermost();
  void close_table();
  void close_row();
  void close_cell();
  StoryToken* innermost();

  // Text
  void append(std::string_view text);
  void append_characters(std::string_view text);
  void append_glyph(std::string_view text);
  void append_traced(std::string_view text, const StoryOrigin& origin);
  void append_hidden(OpenParagraph& paragraph, std::string_view text);
  void annotate(OpenParagraph& paragraph, std::uint32_t begin);
  void extend_mark(OpenParagraph& paragraph, Mark::Kind kind, const std::string& author,
                   Span place);
  MaybeRole field_char(const Attributes& attributes);
  MaybeRole append_break(const Attributes& attributes);

  // Text boxes, controls, revisions, comments
  MaybeRole open_text_box();
  void close_text_box();
  MaybeRole open_drawing();
  void close_drawing();
  void open_sdt_content();
  void close_sdt();
  MaybeRole open_insertion(const Attributes& attributes);
  MaybeRole open_deletion(const Attributes& attributes);
  MaybeRole deleted_content(Tag tag);
  void mark_insertions();
  void mark(Mark::Kind kind, std::string_view author);
  void anchor(const Attributes& attributes, Tag tag);
  void place_anchor(std::size_t anchor, bool is_end);
  void finish_story();
  void finish_anchors();

  Flow& flow() { return flows_[flow_]; }
  bool hides_runs() { return flow().paragraph.hidden || flow().run_hidden; }

  Document* document_;
  StoryContext context_;
  NumberingCounters* counters_;
  Tag root_;
  bool found_root_ = false;
  StoryText story_;

  std::vector<Role> roles_;
  std::deque<Flow> flows_;  // kept for reuse
  std::size_t flow_ = 0;
  FieldStack fields_;
  std::vector<Sdt> sdts_;
  std::vector<Annotation> annotations_;
  std::string deletion_author_;  // of the open w:del or w:moveFrom
  std::vector<Anchor> anchors_;
  std::map<std::string, std::size_t, std::less<>> anchor_by_id_;
  std::uint32_t deleted_ = 0;   // open rows and cells that are deleted
  std::uint32_t contents_ = 0;  // open controls and fields with a table of contents
  bool run_hidden_ = false;
  bool run_style_hidden_ = false;
  std::optional<bool> vanish_;
  std::vector<bool> runs_hidden_;      // of the runs outside the present one
  std::vector<bool> simple_contents_;  // of the open w:fldSimple

  std::uint32_t text_element_ = 0;  // the last w:t or m:t
  std::uint32_t characters_ = 0;    // bytes of its characters so far
  std::uint32_t paragraphs_ = 0;
  std::uint32_t cells_ = 0;
  std::uint32_t tables_open_ = 0;
  Place place_;
  std::uint32_t body_paragraphs_ = 0;
  std::uint32_t body_tables_ = 0;
};

}  // namespace gwlint::docx
