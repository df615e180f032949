#include "linter/document/limit.h"

#include <fmt/format.h>

namespace gwlint {
namespace {

constexpr Bilingual kSplit = {"请确认文件是否正常；确有需要时将文件拆分后再检查",
                              "Make sure that the file is sound; if it is, split it and check the "
                              "pieces"};
constexpr Bilingual kSaveAnew = {
    "请用 Word 或 WPS 打开该文件，确认内容完整后重新另存为 .docx 再检查",
    "Open it in Word or WPS Office, make sure that nothing is missing, save it anew as .docx and "
    "check that"};

// All that is said of one limit.
struct Words {
  std::string_view id;
  Bilingual name;
  Bilingual advice;
};

// No default: the compiler names a limit that was forgotten.
Words words(Limit limit) {
  switch (limit) {
    case Limit::FileBytes:
      return {
          "fileBytes",
          {"文件字节数", "bytes of a file"},
          {"请确认是否选错了文件；图片过大的，压缩图片后另存再检查",
           "Make sure that this is the right file; where pictures make it large, compress them, "
           "save it and check again"}};
    case Limit::Entries:
      return {"entries", {"压缩包条目数", "archive entries"}, kSaveAnew};
    case Limit::PartBytes:
      return {"partBytes", {"部件解压字节数", "inflated bytes of a part"}, kSplit};
    case Limit::InflatedBytes:
      return {"inflatedBytes", {"解压总字节数", "inflated bytes of all parts"}, kSplit};
    case Limit::Depth:
      return {"depth", {"元素嵌套层数", "depth of elements"}, kSaveAnew};
    case Limit::NestedTables:
      return {"nestedTables",
              {"表格嵌套层数", "nested tables"},
              {"请取消表格的嵌套后再检查", "Take the tables out of each other and check again"}};
    case Limit::TagBytes:
      return {"tagBytes", {"一个标签的字节数", "bytes of one tag"}, kSaveAnew};
    case Limit::TagAttributes:
      return {"tagAttributes", {"一个标签的属性数", "attributes of one tag"}, kSaveAnew};
    case Limit::Paragraphs:
      return {"paragraphs", {"段落数", "paragraphs"}, kSplit};
    case Limit::Cells:
      return {"cells", {"单元格数", "table cells"}, kSplit};
    case Limit::Lines:
      return {"lines", {"行数", "lines"}, kSplit};
    case Limit::ParagraphBytes:
      return {
          "paragraphBytes",
          {"一个段落的字节数", "bytes of one paragraph"},
          {"请确认文件是否正常；是文本文件的，请确认分行没有丢失",
           "Make sure that the file is sound and, where it is a text file, that it has not lost "
           "its line ends"}};
    case Limit::ProjectionBytes:
      return {"projectionBytes", {"文本字节数", "bytes of text"}, kSplit};
    case Limit::Time:
      return {"time",
              {"读取和检查的毫秒数", "milliseconds of reading and checking"},
              {"请在计算机空闲时重试（-j 1 可减少同时检查的文件）；仍然超时的，将文件拆分后再检查",
               "Try again while the computer has less to do (with -j 1 fewer files are checked at "
               "once); if that does not help, split the file and check the pieces"}};
    case Limit::Memory:
      return {"memory",
              {"内存", "memory"},
              {"请关闭其他程序后重试；-j 1 可减少内存占用",
               "Close other programs and try again; -j 1 needs less memory"}};
  }
  return {};
}

// `where` before what was met there.
std::string placed(std::string_view where, std::string_view colon, std::string what) {
  if (where.empty()) return what;
  return std::string(where).append(colon).append(what);
}

}  // namespace

std::string_view id(Limit limit) {
  return words(limit).id;
}
Bilingual name(Limit limit) {
  return words(limit).name;
}
Bilingual advice(Limit limit) {
  return words(limit).advice;
}

std::uint64_t value(const Limits& limits, Limit limit) {
  switch (limit) {
    case Limit::FileBytes:
      return limits.file_bytes;
    case Limit::Entries:
      return limits.entries;
    case Limit::PartBytes:
      return limits.part_bytes;
    case Limit::InflatedBytes:
      return limits.inflated_bytes;
    case Limit::Depth:
      return limits.depth;
    case Limit::NestedTables:
      return limits.nested_tables;
    case Limit::TagBytes:
      return limits.tag_bytes;
    case Limit::TagAttributes:
      return limits.tag_attributes;
    case Limit::Paragraphs:
      return limits.paragraphs;
    case Limit::Cells:
      return limits.cells;
    case Limit::Lines:
      // Every line becomes a paragraph or at least one cell, so no sound file has more.
      return std::uint64_t{limits.paragraphs} + limits.cells;
    case Limit::ParagraphBytes:
      return limits.paragraph_bytes;
    case Limit::ProjectionBytes:
      return limits.projection_bytes;
    case Limit::Time:
      return static_cast<std::uint64_t>(limits.time.count());
    case Limit::Memory:
      return 0;
  }
  return 0;
}

ReadError beyond(Limit limit, const Limits& limits, std::optional<std::uint64_t> met,
                 std::string_view where_zh, std::string_view where_en) {
  const Bilingual called = name(limit);
  const std::uint64_t most = value(limits, limit);
  std::string zh = fmt::format("{}上限为 {}", called.zh, most);
  std::string en = fmt::format("limit of {} is {}", called.en, most);
  if (met) {
    zh += fmt::format("，已达 {}", *met);
    en += fmt::format(", met {}", *met);
  }
  return {ReadErrorKind::OverLimit, placed(where_zh, "：", std::move(zh)),
          placed(where_en, ": ", std::move(en)), limit};
}

// Both words fit into a std::string without an allocation.
ReadError out_of_memory() {
  return {ReadErrorKind::OverLimit, "内存不足", "out of memory", Limit::Memory};
}

}  // namespace gwlint
