#include "adapters/docx/comments.h"

#include <algorithm>

namespace gwlint::docx {
namespace {

class Handler : public XmlHandler {
 public:
  explicit Handler(Comments& comments) : comments_(&comments) {}

  Visit start(Tag tag, const Attributes& attributes) override {
    in_text_ = false;
    switch (tag) {
      case Tag::Comment: {
        comment_ = &(*comments_)[std::string(attributes.get("id"))];
        append_to_note(comment_->author, attributes.get("author"));
        return Visit::Enter;
      }
      case Tag::Text:
        in_text_ = true;
        return Visit::Enter;
      case Tag::Deletion:
      case Tag::MoveFrom:
      case Tag::ParagraphProperties:
      case Tag::RunProperties:
        return Visit::Skip;
      default:
        return Visit::Enter;
    }
  }
  void end(Tag) override { in_text_ = false; }
  void text(std::string_view text) override {
    if (in_text_ && comment_ != nullptr) append_to_note(comment_->words, text);
  }

 private:
  Comments* comments_;
  Comment* comment_ = nullptr;
  bool in_text_ = false;
};

}  // namespace

void append_to_note(std::string& note, std::string_view text) {
  std::size_t room = kNoteBytes - std::min(kNoteBytes, note.size());
  if (room < text.size()) {
    while (room > 0 && (static_cast<unsigned char>(text[room]) & 0xC0) == 0x80) --room;
  }
  note.append(text.substr(0, room));
}

Failure read_comments(Package& package, std::string_view part, const Limits& limits,
                      const Deadline& deadline, Comments& comments) {
  Handler handler(comments);
  return read_xml(package, part, limits, deadline, handler).failure;
}

}  // namespace gwlint::docx
