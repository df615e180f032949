#include "adapters/docx/story_reader.h"

namespace gwlint::docx {

StoryReader::MaybeRole StoryReader::paragraph_property(Tag tag, const Attributes& attributes) {
  OpenParagraph& paragraph = flow().paragraph;
  switch (tag) {
    case Tag::ParagraphStyle:
      paragraph.style = &context_.styles->paragraph(attributes.value());
      paragraph.hidden = context_.styles->hides_run(*paragraph.style, {});
      paragraph.mark_hidden = paragraph.hidden;
      break;
    case Tag::OutlineLevel:
      paragraph.outline_level = attributes.number();
      break;
    case Tag::NumberingProperties:
      return Role::Numbering;
    case Tag::RunProperties:
      return Role::MarkProperties;
    default:
      break;
  }
  return std::nullopt;
}

StoryReader::MaybeRole StoryReader::numbering_property(Tag tag, const Attributes& attributes) {
  NumberingReference& numbering = flow().paragraph.numbering;
  if (tag == Tag::NumberingId) numbering.id = attributes.number();
  if (tag == Tag::NumberingLevel) numbering.level = attributes.number();
  return std::nullopt;
}

StoryReader::MaybeRole StoryReader::mark_property(Tag tag, const Attributes& attributes) {
  OpenParagraph& paragraph = flow().paragraph;
  switch (tag) {
    case Tag::Deletion:
    case Tag::MoveFrom:
      paragraph.mark_deleted = true;
      mark(Mark::Kind::Deletion, attributes.get("author"));
      break;
    case Tag::Insertion:
    case Tag::MoveTo:
      mark(Mark::Kind::Insertion, attributes.get("author"));
      break;
    case Tag::Vanish:
      paragraph.mark_hidden = attributes.on();
      break;
    default:
      break;
  }
  return std::nullopt;
}

StoryReader::MaybeRole StoryReader::run_property(Tag tag, const Attributes& attributes) {
  switch (tag) {
    case Tag::RunStyle:
      if (const Style* style = flow().paragraph.style) {
        run_style_hidden_ = context_.styles->hides_run(*style, attributes.value());
      }
      break;
    case Tag::Vanish:
    case Tag::SpecVanish:
      vanish_ = vanish_.value_or(false) || attributes.on();
      break;
    default:
      break;
  }
  return std::nullopt;
}

StoryReader::MaybeRole StoryReader::sdt_property(Tag tag, const Attributes& attributes) {
  switch (tag) {
    case Tag::ShowingPlaceholder:
      sdts_.back().prompt = attributes.on();
      break;
    case Tag::DocPartObject:
      return Role::SdtProperties;
    case Tag::DocPartGallery:
      if (attributes.value() == "Table of Contents") sdts_.back().contents = true;
      break;
    default:
      break;
  }
  return std::nullopt;
}

}  // namespace gwlint::docx
