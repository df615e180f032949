#include "adapters/docx/story_reader.h"
#include "adapters/docx/symbol.h"

namespace gwlint::docx {

StoryReader::MaybeRole StoryReader::open_paragraph() {
  Flow& flow = this->flow();
  OpenParagraph& paragraph = flow.paragraph;
  if (paragraph.open && !paragraph.joins_next) {
    // A paragraph within a paragraph, or text outside of any: its text stays, as a line of its own.
    for (std::size_t i = roles_.size(); i-- > 0 && roles_[i] != Role::TextBox;) {
      if (roles_[i] != Role::Paragraph) continue;
      append("\n");
      return Role::Content;
    }
    flush_paragraph();
  }
  if (++paragraphs_ > context_.limits->paragraphs) {
    fail(over_limit(describe(document_->parts.back(), place_), Limit::Paragraphs, *context_.limits,
                    paragraphs_));
    return std::nullopt;
  }
  if (flow_ == 0 && flow.open.empty()) place_ = {.paragraph = ++body_paragraphs_};
  // Where a deleted mark joins two paragraphs, the second's properties hold for both.
  const bool begins = !paragraph.open || paragraph.text.empty();
  if (begins) {
    paragraph.node = path().node(*document_);
    if (context_.traces_origins) story_.paragraphs.emplace_back(paragraph.node, element());
  }
  reset_properties(paragraph);
  paragraph.open = true;
  return Role::Paragraph;
}

void StoryReader::reset_properties(OpenParagraph& paragraph) {
  paragraph.joins_next = false;
  paragraph.labelled = false;
  paragraph.mark_deleted = false;
  paragraph.mark_hidden = false;
  paragraph.outline_level.reset();
  paragraph.numbering = {};
  paragraph.style = &context_.styles->paragraph({});
  paragraph.hidden = context_.styles->hides_run(*paragraph.style, {});
}

// The paragraph that text belongs to. Text outside of any paragraph is kept in one of its own.
StoryReader::OpenParagraph& StoryReader::current_paragraph() {
  OpenParagraph& paragraph = flow().paragraph;
  if (paragraph.open) return paragraph;
  reset_properties(paragraph);
  paragraph.labelled = true;
  paragraph.open = true;
  paragraph.node = path().node(*document_);
  return paragraph;
}

void StoryReader::close_paragraph() {
  OpenParagraph& paragraph = flow().paragraph;
  if (!paragraph.open) return;
  count_number(paragraph);
  if (paragraph.mark_deleted && deleted_ == 0) {
    paragraph.joins_next = true;
  } else {
    flush_paragraph();
  }
}

// Puts the open paragraph of the flow, if there is one, into the story.
void StoryReader::flush_paragraph() {
  Flow& flow = this->flow();
  OpenParagraph& paragraph = flow.paragraph;
  if (!paragraph.open) return;
  paragraph.open = false;
  const std::uint64_t size =
      document_->text.size() + story_.text.size() + paragraph.label.size() + paragraph.text.size();
  if (size >= context_.limits->projection_bytes) {
    fail(over_limit(describe(document_->parts.back(), place_), Limit::ProjectionBytes,
                    *context_.limits, size));
    return;
  }
  const auto begin = static_cast<std::uint32_t>(story_.text.size());
  const auto label = static_cast<std::uint32_t>(paragraph.label.size());
  move_marks(paragraph, begin + label);
  // Nothing is left of a paragraph that was deleted with its mark.
  const bool gone = deleted_ != 0 || (paragraph.joins_next && paragraph.text.empty());
  if (!gone) {
    replace_private_use(paragraph.text);
    move_origins(paragraph, begin + label);
    story_.text.append(paragraph.label).append(paragraph.text);
    StoryToken token;
    token.text_box = flow_ > 0;
    token.text = {begin, static_cast<std::uint32_t>(story_.text.size())};
    token.number_size = label;
    token.contents_entry = paragraph.contents_entry || paragraph.style->contents_entry;
    token.outline_level = paragraph.style->outline_level;
    if (const auto level = paragraph.outline_level) {
      token.outline_level =
          *level >= 0 && *level <= 8 ? static_cast<std::uint8_t>(*level + 1) : std::uint8_t{0};
    }
    token.node = paragraph.node;
    story_.text += '\n';
    // Paragraphs between the rows or cells of a table have no place there: they follow it.
    const bool misplaced = !flow.open.empty() && !innermost_is(StoryToken::Kind::Cell);
    (misplaced ? flow.pending : flow.tokens).push_back(token);
  }
  paragraph.origins.clear();
  paragraph.text.clear();
  paragraph.label.clear();
  paragraph.contents_entry = false;
  if (flow.open.empty()) release_pending();
}

void StoryReader::move_marks(OpenParagraph& paragraph, std::uint32_t base) {
  for (Mark& mark : paragraph.marks) {
    mark.place.begin += base;
    mark.place.end += base;
    story_.marks.push_back(std::move(mark));
  }
  paragraph.marks.clear();
  for (const AnchorSpot& spot : paragraph.anchors) {
    Span& place = anchors_[spot.anchor].place;
    (spot.is_end ? place.end : place.begin) = base + spot.offset;
  }
  paragraph.anchors.clear();
}

void StoryReader::move_origins(OpenParagraph& paragraph, std::uint32_t base) {
  for (StoryOrigin origin : paragraph.origins) {
    origin.text.begin += base;
    origin.text.end += base;
    story_.origins.push_back(origin);
  }
}

void StoryReader::count_number(OpenParagraph& paragraph) {
  if (paragraph.labelled) return;
  paragraph.labelled = true;
  if (deleted_ != 0 || paragraph.mark_deleted || paragraph.mark_hidden) return;
  paragraph.label = counters_->next(paragraph.numbering, *paragraph.style);
}

// Text boxes come after the paragraph, or the table, that they hang on.
void StoryReader::release_pending() {
  Flow& flow = this->flow();
  flow.tokens.insert(flow.tokens.end(), flow.pending.begin(), flow.pending.end());
  flow.pending.clear();
  if (flow_ == 0) {
    story_.tokens.insert(story_.tokens.end(), flow.tokens.begin(), flow.tokens.end());
    flow.tokens.clear();
  }
}

void StoryReader::append(std::string_view text) {
  if (deleted_ != 0) return;
  if (fields_.in_code()) {
    fields_.note_left_out();
    return;
  }
  OpenParagraph& paragraph = current_paragraph();
  if (run_hidden_) return append_hidden(paragraph, text);
  const std::size_t size = paragraph.text.size() + text.size();
  if (size > context_.limits->paragraph_bytes) {
    return fail(over_limit(describe(document_->parts.back(), place_), Limit::ParagraphBytes,
                           *context_.limits, size));
  }
  const auto begin = static_cast<std::uint32_t>(paragraph.text.size());
  paragraph.text.append(text);
  if (contents_ != 0 || fields_.in_contents()) paragraph.contents_entry = true;
  if (!annotations_.empty()) annotate(paragraph, begin);
}

// A piece of the characters of `text_element_`.
void StoryReader::append_characters(std::string_view text) {
  const std::uint32_t offset = characters_;
  characters_ += static_cast<std::uint32_t>(text.size());
  append_traced(text, {{}, text_element_, offset});
}

// What the element that has just begun stands for: a tab, a break, a symbol.
void StoryReader::append_glyph(std::string_view text) {
  append_traced(text, {{}, element(), 0, true});
}

// `origin` is that of the text, but for its place.
void StoryReader::append_traced(std::string_view text, const StoryOrigin& origin) {
  if (!context_.traces_origins) return append(text);
  const std::size_t before = flow().paragraph.open ? flow().paragraph.text.size() : 0;
  append(text);
  const OpenParagraph& now = flow().paragraph;
  if (failed() || !now.open || now.text.size() != before + text.size()) return;  // it is no text
  const Span place{static_cast<std::uint32_t>(before), static_cast<std::uint32_t>(now.text.size())};
  flow().paragraph.origins.push_back({place, origin.element, origin.offset, origin.glyph});
}

// Hidden words that follow each other are one finding, in however many runs they are.
void StoryReader::append_hidden(OpenParagraph& paragraph, std::string_view text) {
  const auto spot = static_cast<std::uint32_t>(paragraph.text.size());
  std::vector<Mark>& marks = paragraph.marks;
  if (marks.empty() || marks.back().kind != Mark::Kind::HiddenText ||
      marks.back().place.end != spot) {
    marks.push_back({Mark::Kind::HiddenText, {spot, spot}, {}});
  }
  append_to_note(marks.back().note, text);
}

}  // namespace gwlint::docx
