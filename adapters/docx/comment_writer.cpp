#include "adapters/docx/comment_writer.h"

#include <algorithm>

#include "linter/output/xml.h"

namespace gwlint::docx {

CommentWriter::CommentWriter(std::string_view prefix, std::string_view uri)
    : prefix_(prefix.empty() ? "w:" : prefix) {
  if (prefix.empty()) declaration_ = " xmlns:w=\"" + std::string(uri) + "\"";
}

std::string CommentWriter::tag(std::string_view name) const {
  return prefix_ + std::string(name);
}

std::string CommentWriter::outer(std::string_view name, std::uint32_t id) const {
  return "<" + tag(name) + declaration_ + " " + tag("id") + "=\"" + std::to_string(id) + "\"";
}

std::string CommentWriter::range_start(std::uint32_t id) const {
  return outer("commentRangeStart", id) + "/>";
}

std::string CommentWriter::range_end(std::uint32_t id) const {
  return outer("commentRangeEnd", id) + "/>";
}

std::string CommentWriter::reference(std::uint32_t id) const {
  const std::string run = tag("r");
  return "<" + run + declaration_ + "><" + tag("commentReference") + " " + tag("id") + "=\"" +
         std::to_string(id) + "\"/></" + run + ">";
}

std::string CommentWriter::comment(std::uint32_t id, const Annotation& annotation) const {
  std::string result = outer("comment", id);
  result += " " + tag("author") + "=\"" + std::string(kCommentAuthor) + "\" ";
  result += tag("initials") + "=\"" + std::string(kCommentInitials) + "\">";
  result += paragraph(annotation.title, true, true);
  for (const std::string& text : annotation.paragraphs) result += paragraph(text, false, false);
  return result + "</" + tag("comment") + ">";
}

// `<w:sz w:val="18"/>` from `sz` and `val=18`.
std::string CommentWriter::on(std::string_view name, std::string_view attributes) const {
  std::string result = "<" + tag(name);
  while (!attributes.empty()) {
    const std::string_view one = attributes.substr(0, attributes.find(' '));
    const std::size_t equals = one.find('=');
    result += " " + tag(one.substr(0, equals)) + "=\"" + std::string(one.substr(equals + 1)) + "\"";
    attributes.remove_prefix(std::min(one.size() + 1, attributes.size()));
  }
  return result + "/>";
}

// Reports are set in large type with indented lines: a comment takes nothing of that.
std::string CommentWriter::paragraph(std::string_view text, bool bold, bool first) const {
  const auto element = [this](std::string_view name, std::string_view content) {
    return "<" + tag(name) + ">" + std::string(content) + "</" + tag(name) + ">";
  };
  const std::string properties = element(
      "pPr", on("spacing", "before=0 after=0 line=240 lineRule=auto") +
                 on("ind", "left=0 right=0 firstLineChars=0 firstLine=0") + on("jc", "val=left"));
  const std::string formatted =
      element("rPr", (bold ? on("b", {}) : "") + on("sz", "val=18") + on("szCs", "val=18"));
  const std::string mark = first ? element("r", on("annotationRef", {})) : "";
  const std::string words =
      "<" + tag("t") + " xml:space=\"preserve\">" + xml(text) + "</" + tag("t") + ">";
  return element("p", properties + mark + element("r", formatted + words));
}

}  // namespace gwlint::docx
