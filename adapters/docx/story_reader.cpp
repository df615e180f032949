#include "adapters/docx/story_reader.h"

#include "adapters/docx/symbol.h"

// The elements of a story, each by what its parent is. The other halves of the class stand in
// story_paragraphs.cpp, story_tables.cpp, story_properties.cpp and story_marks.cpp.
namespace gwlint::docx {

StoryReader::StoryReader(Document& document, const StoryContext& context,
                         NumberingCounters& counters, Tag root,
                         std::vector<std::uint32_t> unclosed_fields)
    : document_(&document), context_(context), counters_(&counters), root_(root), flows_(1) {
  fields_.ignore(std::move(unclosed_fields));
}

XmlHandler::Visit StoryReader::start(Tag tag, const Attributes& attributes) {
  const bool transparent = tag == Tag::AlternateContent || tag == Tag::Choice ||
                           tag == Tag::Fallback || tag == Tag::OtherForeign;
  MaybeRole role;
  if (roles_.empty()) {
    role = root(tag);
  } else if (transparent) {
    role = roles_.back();
    // Only content is opened and closed: its end must not happen twice.
    if (*role < Role::Text) role = Role::Content;
  } else {
    switch (roles_.back()) {
      case Role::Text:
      case Role::Instruction:
        break;
      case Role::ParagraphProperties:
        role = paragraph_property(tag, attributes);
        break;
      case Role::MarkProperties:
        role = mark_property(tag, attributes);
        break;
      case Role::RunProperties:
        role = run_property(tag, attributes);
        break;
      case Role::Numbering:
        role = numbering_property(tag, attributes);
        break;
      case Role::RowProperties:
        role = row_property(tag, attributes);
        break;
      case Role::CellProperties:
        role = cell_property(tag, attributes);
        break;
      case Role::SdtProperties:
        role = sdt_property(tag, attributes);
        break;
      case Role::Deletion:
        role = deleted_content(tag);
        break;
      default:
        role = content(tag, attributes);
        break;
    }
  }
  if (!role) return Visit::Skip;
  roles_.push_back(*role);
  return Visit::Enter;
}

void StoryReader::end(Tag tag) {
  const Role role = roles_.back();
  roles_.pop_back();
  switch (role) {
    case Role::Story:
      finish_story();
      break;
    case Role::Paragraph:
      close_paragraph();
      break;
    case Role::Table:
      close_table();
      break;
    case Role::Row:
      close_row();
      break;
    case Role::Cell:
      close_cell();
      break;
    case Role::Run:
      run_hidden_ = runs_hidden_.back();
      runs_hidden_.pop_back();
      break;
    case Role::Sdt:
      close_sdt();
      break;
    case Role::Insertion:
      annotations_.pop_back();
      break;
    case Role::FieldSimple:
      if (simple_contents_.back()) --contents_;
      simple_contents_.pop_back();
      break;
    case Role::Drawing:
      close_drawing();
      break;
    case Role::TextBox:
      close_text_box();
      break;
    // Transparent elements within properties have the role of their parent.
    case Role::RunProperties:
      if (tag == Tag::RunProperties) {
        run_hidden_ = vanish_.value_or(run_style_hidden_) || flow().run_hidden;
      }
      break;
    case Role::ParagraphProperties:
      if (tag == Tag::ParagraphProperties) count_number(flow().paragraph);
      break;
    default:
      break;
  }
  if (roles_.empty()) finish_anchors();
}

void StoryReader::text(std::string_view text) {
  if (roles_.empty()) return;
  if (roles_.back() == Role::Text) append_characters(text);
  if (roles_.back() == Role::Instruction && deleted_ == 0) fields_.instruction(text);
}

StoryReader::MaybeRole StoryReader::root(Tag tag) {
  if (tag != root_) return std::nullopt;
  found_root_ = true;
  const bool has_stories_within =
      tag == Tag::Document || tag == Tag::Footnotes || tag == Tag::Endnotes;
  return has_stories_within ? Role::Content : Role::Story;
}

// Blocks and what wraps them. Whatever is not known here is looked for in runs.
StoryReader::MaybeRole StoryReader::content(Tag tag, const Attributes& attributes) {
  switch (tag) {
    case Tag::Body:
      return roles_.size() == 1 ? Role::Story : Role::Content;
    case Tag::Footnote:
    case Tag::Endnote:
      return note(attributes);
    case Tag::Paragraph:
      return open_paragraph();
    case Tag::Table:
      return open_table();
    case Tag::Row:
      return open_row();
    case Tag::Cell:
      return open_cell();
    case Tag::Sdt:
      sdts_.emplace_back();
      return Role::Sdt;
    case Tag::SdtContent:
      open_sdt_content();
      return Role::Content;
    case Tag::Insertion:
    case Tag::MoveTo:
      return open_insertion(attributes);
    case Tag::Deletion:
    case Tag::MoveFrom:
      return open_deletion(attributes);
    case Tag::TextBoxContent:
      return open_text_box();
    case Tag::Drawing:
      return open_drawing();
    case Tag::AltChunk:
      flush_paragraph();
      mark(Mark::Kind::UnreadChunk, {});
      return std::nullopt;
    case Tag::CommentRangeStart:
    case Tag::CommentRangeEnd:
    case Tag::CommentReference:
      anchor(attributes, tag);
      return std::nullopt;
    case Tag::FieldSimple: {
      const bool contents = is_contents_field(attributes.get("instr"));
      if (contents) ++contents_;
      simple_contents_.push_back(contents);
      return Role::FieldSimple;
    }
    case Tag::ParagraphProperties:
      if (roles_.back() != Role::Paragraph) return std::nullopt;
      return Role::ParagraphProperties;
    case Tag::RowProperties:
      if (roles_.back() != Role::Row) return std::nullopt;
      return Role::RowProperties;
    case Tag::CellProperties:
      if (roles_.back() != Role::Cell) return std::nullopt;
      return Role::CellProperties;
    case Tag::SdtProperties:
      if (roles_.back() != Role::Sdt) return std::nullopt;
      return Role::SdtProperties;
    default:
      return run_content(tag, attributes);
  }
}

StoryReader::MaybeRole StoryReader::run_content(Tag tag, const Attributes& attributes) {
  switch (tag) {
    case Tag::Run:
    case Tag::MathRun:
      runs_hidden_.push_back(run_hidden_);
      run_hidden_ = hides_runs();
      mark_insertions();
      return Role::Run;
    case Tag::RunProperties:
      if (roles_.back() != Role::Run) return std::nullopt;
      vanish_.reset();
      run_style_hidden_ = flow().paragraph.hidden;
      return Role::RunProperties;
    case Tag::Text:
    case Tag::MathText:
      text_element_ = element();
      characters_ = 0;
      return Role::Text;
    case Tag::InstructionText:
      return Role::Instruction;
    case Tag::FieldChar:
      return field_char(attributes);
    case Tag::Tab:
    case Tag::PositionedTab:
      append_glyph("\t");
      return std::nullopt;
    case Tag::CarriageReturn:
      append_glyph("\n");
      return std::nullopt;
    case Tag::Break:
      return append_break(attributes);
    case Tag::NoBreakHyphen:
      append_glyph("\u2011");
      return std::nullopt;
    case Tag::Symbol:
      append_glyph(symbol(attributes.get("char")));
      return std::nullopt;
    case Tag::RubyBase:
    case Tag::Shape:
    case Tag::OtherWord:
    case Tag::OtherMath:
      return Role::Content;
    default:
      return std::nullopt;
  }
}

StoryReader::MaybeRole StoryReader::note(const Attributes& attributes) {
  const std::string_view type = attributes.get("type");
  if (type == "separator" || type == "continuationSeparator" || type == "continuationNotice") {
    return std::nullopt;
  }
  return roles_.size() == 1 ? Role::Story : Role::Content;
}

StoryReader::MaybeRole StoryReader::append_break(const Attributes& attributes) {
  const std::string_view type = attributes.get("type");
  if (type != "page" && type != "column") append_glyph("\n");
  return std::nullopt;
}

StoryReader::MaybeRole StoryReader::field_char(const Attributes& attributes) {
  if (deleted_ != 0) return std::nullopt;
  const std::string_view type = attributes.get("fldCharType");
  if (type == "begin") {
    fields_.begin();
  } else if (type == "separate") {
    fields_.separate();
  } else if (type == "end") {
    fields_.end();
  }
  return std::nullopt;
}

// Body, note, header or footer: nothing that is open may outlive it.
void StoryReader::finish_story() {
  flush_paragraph();
  release_pending();
  fields_.close_down_to(0);
}

}  // namespace gwlint::docx
