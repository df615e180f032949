#include <algorithm>

#include "adapters/docx/story_reader.h"

namespace gwlint::docx {
namespace {

// Marks are merged with one of the last few of their paragraph.
constexpr std::size_t kRecentMarks = 8;

}  // namespace

// A mark at the present spot, which has no text.
void StoryReader::mark(Mark::Kind kind, std::string_view author) {
  if (deleted_ != 0) return;
  std::string kept;
  append_to_note(kept, author);
  OpenParagraph& paragraph = flow().paragraph;
  if (paragraph.open) {
    const auto spot = static_cast<std::uint32_t>(paragraph.text.size());
    extend_mark(paragraph, kind, kept, {spot, spot});
  } else {
    const auto spot = static_cast<std::uint32_t>(story_.text.size());
    story_.marks.push_back({kind, {spot, spot}, {}, std::move(kept)});
  }
}

// Lengthens the mark of this kind and author that ends where `place` begins, or makes a new one.
void StoryReader::extend_mark(OpenParagraph& paragraph, Mark::Kind kind, const std::string& author,
                              Span place) {
  const bool merges =
      kind == Mark::Kind::Insertion || kind == Mark::Kind::Deletion || kind == Mark::Kind::Prompt;
  std::vector<Mark>& marks = paragraph.marks;
  const std::size_t first = marks.size() - std::min(marks.size(), kRecentMarks);
  for (std::size_t i = marks.size(); merges && i-- > first;) {
    Mark& mark = marks[i];
    if (mark.kind != kind || mark.place.end != place.begin || mark.author != author) continue;
    mark.place.end = place.end;
    return;
  }
  marks.push_back({kind, place, {}, author});
}

// Text has been appended to `paragraph` from `begin` on: it belongs to all open annotations.
void StoryReader::annotate(OpenParagraph& paragraph, std::uint32_t begin) {
  const Span place{begin, static_cast<std::uint32_t>(paragraph.text.size())};
  for (const Annotation& annotation : annotations_) {
    extend_mark(paragraph, annotation.kind, annotation.author, place);
  }
}

StoryReader::MaybeRole StoryReader::open_insertion(const Attributes& attributes) {
  Annotation& annotation = annotations_.emplace_back(Annotation{Mark::Kind::Insertion, {}});
  append_to_note(annotation.author, attributes.get("author"));
  return Role::Insertion;
}

StoryReader::MaybeRole StoryReader::open_deletion(const Attributes& attributes) {
  deletion_author_ = attributes.get("author");
  return Role::Deletion;
}

// What stands within a deletion is no text; the first run of it shows that something was deleted.
// Tools leave empty ones behind.
StoryReader::MaybeRole StoryReader::deleted_content(Tag tag) {
  switch (tag) {
    case Tag::Run:
    case Tag::MathRun:
      mark(Mark::Kind::Deletion, deletion_author_);
      return std::nullopt;
    case Tag::Sdt:
    case Tag::SdtContent:
    case Tag::Insertion:
    case Tag::Deletion:
    case Tag::MoveFrom:
    case Tag::MoveTo:
    case Tag::FieldSimple:
    case Tag::OtherWord:
    case Tag::OtherMath:
      return Role::Deletion;
    default:
      return std::nullopt;
  }
}

// A run within open insertions: something was inserted, text or not.
void StoryReader::mark_insertions() {
  for (const Annotation& annotation : annotations_) {
    if (annotation.kind == Mark::Kind::Insertion) mark(annotation.kind, annotation.author);
  }
}

void StoryReader::open_sdt_content() {
  if (sdts_.empty() || roles_.back() != Role::Sdt) return;
  Sdt& sdt = sdts_.back();
  if (sdt.in_effect) return;
  sdt.in_effect = true;
  if (sdt.contents) ++contents_;
  if (sdt.prompt) annotations_.push_back({Mark::Kind::Prompt, {}});
}

void StoryReader::close_sdt() {
  const Sdt sdt = sdts_.back();
  sdts_.pop_back();
  if (!sdt.in_effect) return;
  if (sdt.contents) --contents_;
  if (sdt.prompt) annotations_.pop_back();
}

StoryReader::MaybeRole StoryReader::open_drawing() {
  Flow& flow = this->flow();
  if (flow.drawings++ == 0) flow.drawing_has_text = false;
  return Role::Drawing;
}

void StoryReader::close_drawing() {
  Flow& flow = this->flow();
  if (--flow.drawings == 0 && !flow.drawing_has_text) mark(Mark::Kind::Picture, {});
}

StoryReader::MaybeRole StoryReader::open_text_box() {
  if (deleted_ != 0) return std::nullopt;
  flow().drawing_has_text = true;
  if (++flow_ == flows_.size()) flows_.emplace_back();
  Flow& inner = flow();
  inner.fields = fields_.height();
  inner.run_hidden = run_hidden_;
  inner.drawings = 0;
  return Role::TextBox;
}

void StoryReader::close_text_box() {
  flush_paragraph();
  release_pending();
  Flow& inner = flow();
  fields_.close_down_to(inner.fields);
  run_hidden_ = inner.run_hidden;
  --flow_;
  Flow& outer = flow();
  outer.pending.insert(outer.pending.end(), inner.tokens.begin(), inner.tokens.end());
  inner.tokens.clear();
}

// A comment marks the text between its range's ends or, without a range, the spot of its reference.
void StoryReader::anchor(const Attributes& attributes, Tag tag) {
  if (deleted_ != 0) return;
  const std::string_view id = attributes.get("id");
  const auto known = anchor_by_id_.find(id);
  if (tag == Tag::CommentRangeEnd) {
    if (known == anchor_by_id_.end() || anchors_[known->second].ended) return;
    anchors_[known->second].ended = true;
    place_anchor(known->second, true);
  } else if (known == anchor_by_id_.end()) {
    anchor_by_id_.emplace(id, anchors_.size());
    anchors_.emplace_back();
    place_anchor(anchors_.size() - 1, false);
  }
}

void StoryReader::place_anchor(std::size_t anchor, bool is_end) {
  OpenParagraph& paragraph = flow().paragraph;
  if (paragraph.open) {
    paragraph.anchors.push_back(
        {anchor, is_end, static_cast<std::uint32_t>(paragraph.text.size())});
    return;
  }
  const auto spot = static_cast<std::uint32_t>(story_.text.size());
  // Between paragraphs, a range begins with the next one and ends with the one before.
  Span& place = anchors_[anchor].place;
  (is_end ? place.end : place.begin) = is_end && spot > 0 ? spot - 1 : spot;
}

void StoryReader::finish_anchors() {
  for (const auto& [id, index] : anchor_by_id_) {
    const Span place = anchors_[index].place;
    const auto comment = context_.comments->find(id);
    if (comment == context_.comments->end()) continue;  // an anchor whose comment is gone
    story_.marks.push_back({Mark::Kind::Comment,
                            {place.begin, std::max(place.begin, place.end)},
                            comment->second.words,
                            comment->second.author});
  }
  anchors_.clear();
  anchor_by_id_.clear();
}

}  // namespace gwlint::docx
