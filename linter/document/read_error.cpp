#include "linter/document/read_error.h"

#include <string_view>

#include "linter/document/limit.h"

namespace gwlint {
namespace {

// All that is said of one kind.
struct Words {
  std::string_view id;
  Bilingual meaning;
  Bilingual advice;
};

constexpr Bilingual kSaveAsDocx = {
    "请用 Word 或 WPS 打开该文件，另存为 .docx 后再检查",
    "Open it in Word or WPS Office, save it as .docx and check that"};
constexpr Bilingual kOpenAndSave = {
    "请用 Word 或 WPS 打开该文件，确认内容完整后重新另存为 .docx 再检查",
    "Open it in Word or WPS Office, make sure that nothing is missing, save it anew as .docx and "
    "check that"};
constexpr Bilingual kGetAgain = {
    "请重新获取该文件；如仍能用 Word 或 WPS 打开，请另存为新的 .docx 再检查",
    "Fetch the file again; if Word or WPS Office can still open it, save it as a new .docx and "
    "check that"};
constexpr Bilingual kGiveOriginal = {"请改为检查生成该文件的 .docx 或文本原稿",
                                     "Check the .docx or text original instead"};

// No default: the compiler names a kind that was forgotten.
Words words(ReadErrorKind kind) {
  switch (kind) {
    case ReadErrorKind::NotFound:
      return {"notFound",
              {"找不到文件", "The file does not exist"},
              {"请检查路径和文件名", "Check the path and the file name"}};
    case ReadErrorKind::NotRegularFile:
      return {"notRegularFile",
              {"不是普通文件", "Not a regular file"},
              {"请给出文件本身的路径", "Give the path of the file itself"}};
    case ReadErrorKind::PermissionDenied:
      return {"permissionDenied",
              {"没有读取该文件的权限", "There is no permission to read the file"},
              {"请检查文件权限，或换用有权限的账户",
               "Check the permissions of the file, or use an account that may read it"}};
    case ReadErrorKind::IoError:
      return {"ioError",
              {"读取文件时出错", "The file could not be read to its end"},
              {"请检查磁盘或网络连接后重试", "Check the disk or the network and try again"}};
    case ReadErrorKind::Changed:
      return {"changed",
              {"读取过程中文件被改动", "The file changed while it was read"},
              {"请关闭正在编辑该文件的程序后重试",
               "Close the program that is editing it and try again"}};
    case ReadErrorKind::Empty:
      return {"empty",
              {"文件没有内容", "The file has no content"},
              {"请确认文件是否保存完整", "Make sure that it was saved in full"}};
    case ReadErrorKind::UnknownKind:
      return {"unknownKind",
              {"既不是文本，也不是能够识别的文档", "Neither text nor a document that is known"},
              {"请提供 .docx 文件或 UTF-8、GB18030 编码的文本文件",
               "Provide a .docx file, or a text file in UTF-8 or GB18030"}};
    case ReadErrorKind::LegacyDoc:
      return {"legacyDoc",
              {"旧版 Word 文档（.doc/.wps）", "An old Word document (.doc/.wps)"},
              kSaveAsDocx};
    case ReadErrorKind::Encrypted:
      return {"encrypted",
              {"文件设有密码", "The file is protected by a password"},
              {"请取消密码保护后再检查", "Remove the password and check again"}};
    case ReadErrorKind::OtherOle:
      return {"otherOle",
              {"Office 旧格式（OLE2）文件，但不是 Word 文档",
               "A file in the old Office container (OLE2) that is no Word document"},
              {"请确认是否选错了文件；报告请用 Word 或 WPS 另存为 .docx 后再检查",
               "Make sure that this is the right file; save the report as .docx in Word or WPS "
               "Office and check that"}};
    case ReadErrorKind::Rtf:
      return {"rtf", {"RTF 文件", "An RTF file"}, kSaveAsDocx};
    case ReadErrorKind::Pdf:
      return {"pdf", {"PDF 文件", "A PDF file"}, kGiveOriginal};
    case ReadErrorKind::Html:
      return {"html",
              {"网页（HTML）文件", "A web page (HTML)"},
              {"请检查报告的 .docx 原稿，或用 Word、WPS 打开网页后另存为 .docx 再检查",
               "Check the .docx original of the report, or open the page in Word or WPS Office, "
               "save it as .docx and check that"}};
    case ReadErrorKind::Mhtml:
      return {"mhtml", {"单个文件网页（MHTML）", "A single-file web page (MHTML)"}, kSaveAsDocx};
    case ReadErrorKind::Word2003Xml:
      return {"word2003Xml", {"Word 2003 XML 文档", "A Word 2003 XML document"}, kSaveAsDocx};
    case ReadErrorKind::FlatOpc:
      return {"flatOpc",
              {"平面 OPC 格式的 Word XML 文档", "A Word XML document in Flat OPC form"},
              kSaveAsDocx};
    case ReadErrorKind::GitLfsPointer:
      return {"gitLfsPointer",
              {"Git LFS 指针，不是文件本身", "A Git LFS pointer, not the file itself"},
              {"请先执行 git lfs pull 取得文件内容", "Run git lfs pull to get the content first"}};
    case ReadErrorKind::NotWordDocument:
      return {"notWordDocument",
              {"不是 Word 文档", "Not a Word document"},
              {"请确认是否选错了文件；报告请另存为 .docx 后再检查",
               "Make sure that this is the right file; save the report as .docx and check that"}};
    case ReadErrorKind::Damaged:
      return {"damaged", {"文件已损坏", "The file is damaged"}, kGetAgain};
    case ReadErrorKind::AmbiguousPart:
      return {"ambiguousPart",
              {"文件内部有重复或重叠的部件，内容无法确定",
               "Parts of the file are doubled or overlap, so that its content is not certain"},
              kOpenAndSave};
    case ReadErrorKind::MissingPart:
      return {"missingPart",
              {"文件内部缺少必需的部件，或部件指向不当",
               "A part that the file needs is missing or lies where it must not"},
              kOpenAndSave};
    case ReadErrorKind::UnsupportedCompression:
      return {"unsupportedCompression",
              {"文件使用了不支持的压缩方法", "The file is compressed by a method that is not read"},
              kOpenAndSave};
    case ReadErrorKind::DoctypeFound:
      return {"doctypeFound",
              {"文件内部的 XML 含有 DOCTYPE 声明，出于安全不予读取",
               "The XML of the file holds a DOCTYPE, which is not read for safety"},
              kOpenAndSave};
    case ReadErrorKind::BadXml:
      return {"badXml",
              {"文件内部的 XML 有错误", "The XML of the file is not well-formed"},
              kOpenAndSave};
    case ReadErrorKind::BadEncoding:
      return {"badEncoding",
              {"文字编码无法识别", "The encoding of the text is not known"},
              {"请将文件另存为 UTF-8 编码后再检查", "Save it in UTF-8 and check that"}};
    case ReadErrorKind::OverLimit:
      return {"overLimit",
              {"文件超出读取上限", "The file is beyond a limit of what is read"},
              {"请确认文件是否正常；确有需要时将文件拆分后再检查",
               "Make sure that the file is sound; if it is, split it and check the pieces"}};
    case ReadErrorKind::BadConfiguration:
      return {"badConfiguration",
              {"适用于该文件的配置有误，未作检查",
               "The configuration that holds for the file is in error, so that it was not checked"},
              {"请先改正配置；--no-config 可不用配置检查",
               "Mend the configuration first; --no-config checks without one"}};
  }
  return {};
}

}  // namespace

std::string_view id(ReadErrorKind kind) {
  return words(kind).id;
}
Bilingual meaning(ReadErrorKind kind) {
  return words(kind).meaning;
}
Bilingual advice(ReadErrorKind kind) {
  return words(kind).advice;
}

std::string message(const ReadError& error, Language language) {
  const bool chinese = language == Language::Chinese;
  const Words said = words(error.kind);
  const std::string& detail = chinese ? error.detail_zh : error.detail_en;
  std::string text(said.meaning.in(language));
  if (!detail.empty()) text += chinese ? "（" + detail + "）" : " (" + detail + ")";
  text += chinese ? "。" : ". ";
  text += (error.limit ? advice(*error.limit) : said.advice).in(language);
  text += chinese ? "。" : ".";
  return text;
}

}  // namespace gwlint
