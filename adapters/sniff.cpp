#include "adapters/sniff.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "adapters/ole_directory.h"
#include "linter/language.h"

namespace gwlint {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kHeadBytes = 4096;
constexpr std::size_t kPdfHeadBytes = 1024;  // ISO 32000-1, annex H.3.4.1

ReadError error(ReadErrorKind kind, Bilingual detail = {}) {
  return {kind, std::string(detail.zh), std::string(detail.en)};
}

// Files that have nothing to do with text, by the bytes that they begin with.
struct Magic {
  std::string_view bytes;
  std::size_t offset;
  Bilingual name;
};

constexpr std::array kMagics = {
    Magic{"\x89PNG\r\n\x1a\n"sv, 0, {"PNG 图片", "a PNG image"}},
    Magic{"\xff\xd8\xff"sv, 0, {"JPEG 图片", "a JPEG image"}},
    Magic{"GIF87a"sv, 0, {"GIF 图片", "a GIF image"}},
    Magic{"GIF89a"sv, 0, {"GIF 图片", "a GIF image"}},
    Magic{"II*\0"sv, 0, {"TIFF 图片", "a TIFF image"}},
    Magic{"MM\0*"sv, 0, {"TIFF 图片", "a TIFF image"}},
    Magic{"WEBP"sv, 8, {"WebP 图片", "a WebP image"}},
    Magic{"ftyp"sv, 4, {"视频或 HEIF 图片", "a video or HEIF image"}},
    Magic{"\x1f\x8b\x08"sv, 0, {"gzip 压缩文件", "a gzip archive"}},
    Magic{"7z\xbc\xaf\x27\x1c"sv, 0, {"7z 压缩文件", "a 7z archive"}},
    Magic{"Rar!\x1a\x07"sv, 0, {"RAR 压缩文件", "a RAR archive"}},
    Magic{"\xfd"
          "7zXZ\0"sv,
          0,
          {"xz 压缩文件", "an xz archive"}},
    Magic{"\x28\xb5\x2f\xfd"sv, 0, {"zstd 压缩文件", "a zstd archive"}},
    Magic{"BZh91AY&SY"sv, 0, {"bzip2 压缩文件", "a bzip2 archive"}},
    Magic{"ustar"sv, 257, {"tar 归档", "a tar archive"}},
    Magic{"\x7f"
          "ELF"sv,
          0,
          {"可执行程序", "a program"}},
    Magic{"MZ\x90\0"sv, 0, {"可执行程序", "a program"}},
    Magic{"SQLite format 3\0"sv, 0, {"SQLite 数据库", "an SQLite database"}},
    Magic{"%!PS-"sv, 0, {"PostScript 文件", "a PostScript file"}},
    Magic{"CAJ\0"sv, 0, {"CAJ 文件", "a CAJ file"}},
    Magic{"AT&TFORM"sv, 0, {"DjVu 文件", "a DjVu file"}},
};

// The first bytes of a file as ASCII in lower case: without byte order mark, UTF-16 narrowed.
std::string lower_head(std::string_view bytes) {
  bytes = bytes.substr(0, kHeadBytes);
  const bool utf16 = bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff");
  if (utf16) bytes.remove_prefix(2);
  if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
  std::string head(bytes);
  if (utf16) std::erase(head, '\0');
  for (char& byte : head) {
    if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
  }
  return head;
}

std::string_view without_leading_blanks(std::string_view text) {
  const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n\f"), text.size());
  return text.substr(begin);
}

bool holds(std::string_view text, std::string_view piece) {
  return text.find(piece) != std::string_view::npos;
}

ReadError ole_kind(std::string_view bytes) {
  const std::vector<std::string> names = ole_names(bytes);
  const auto has = [&](std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  if (has("EncryptedPackage")) return error(ReadErrorKind::Encrypted);
  if (has("WordDocument")) return error(ReadErrorKind::LegacyDoc);
  if (has("Workbook") || has("Book")) {
    return error(ReadErrorKind::OtherOle, {"Excel 工作簿", "an Excel workbook"});
  }
  if (has("PowerPoint Document")) {
    return error(ReadErrorKind::OtherOle, {"PowerPoint 演示文稿", "a PowerPoint presentation"});
  }
  if (has("__properties_version1.0")) {
    return error(ReadErrorKind::OtherOle, {"Outlook 邮件", "an Outlook message"});
  }
  if (names.empty())
    return error(ReadErrorKind::OtherOle, {"目录已损坏", "its directory is damaged"});
  return error(ReadErrorKind::OtherOle);
}

bool is_pdf(std::string_view head) {
  const std::size_t at = head.substr(0, kPdfHeadBytes).find("%pdf-");
  // A version follows; a text that speaks of `%PDF-` has none.
  return at != std::string_view::npos && at + 5 < head.size() && head[at + 5] >= '1' &&
         head[at + 5] <= '2';
}

bool is_html(std::string_view start) {
  constexpr std::array kOpenings = {"<!doctype html"sv, "<html"sv,   "<head>"sv, "<body"sv,
                                    "<meta "sv,         "<script"sv, "<table"sv};
  return std::any_of(kOpenings.begin(), kOpenings.end(),
                     [&](std::string_view opening) { return start.starts_with(opening); });
}

// Mail headers with `MIME-Version:` among them, as browsers and Word save a page in one file.
bool is_mhtml(std::string_view start) {
  const std::size_t first_end = start.find_first_of("\r\n");
  const std::string_view first = start.substr(0, first_end);
  const std::size_t colon = first.find(':');
  const bool header = colon != std::string_view::npos && colon > 0 &&
                      first.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == colon;
  return header && (start.starts_with("mime-version:") || holds(start, "\nmime-version:"));
}

std::optional<ReadError> xml_kind(std::string_view start) {
  if (!start.starts_with("<?xml") && !start.starts_with("<pkg:package") &&
      !start.starts_with("<w:worddocument")) {
    return std::nullopt;
  }
  if (holds(start, "http://schemas.microsoft.com/office/2006/xmlpackage") ||
      holds(start, "<pkg:package")) {
    return error(ReadErrorKind::FlatOpc);
  }
  if (holds(start, "http://schemas.microsoft.com/office/word/2003/wordml") ||
      holds(start, "<w:worddocument")) {
    return error(ReadErrorKind::Word2003Xml);
  }
  if (holds(start, "<html") || holds(start, "<!doctype html")) return error(ReadErrorKind::Html);
  return error(ReadErrorKind::UnknownKind, {"XML 文件", "an XML file"});
}

std::optional<ReadError> markup_kind(std::string_view bytes) {
  const std::string head = lower_head(bytes);
  const std::string_view start = without_leading_blanks(head);
  if (start.starts_with("{\\rtf")) return error(ReadErrorKind::Rtf);
  if (is_pdf(head)) return error(ReadErrorKind::Pdf);
  if (start.starts_with("version https://git-lfs.github.com/spec/")) {
    return error(ReadErrorKind::GitLfsPointer);
  }
  if (is_html(start)) return error(ReadErrorKind::Html);
  if (is_mhtml(start)) return error(ReadErrorKind::Mhtml);
  return xml_kind(start);
}

}  // namespace

std::optional<ReadError> foreign_kind(std::string_view bytes) {
  if (is_ole(bytes)) return ole_kind(bytes);
  for (const Magic& magic : kMagics) {
    if (bytes.size() > magic.offset && bytes.substr(magic.offset).starts_with(magic.bytes)) {
      return error(ReadErrorKind::UnknownKind, magic.name);
    }
  }
  return markup_kind(bytes);
}

}  // namespace gwlint
