#include "tests/support/report_forms.h"

#include <stdexcept>

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include "tests/support/report_docx_forms.h"
#include "tests/support/report_text_forms.h"

namespace gwlint::test {
namespace {

constexpr std::string_view kByteOrderMark = "\uFEFF";

std::string marked(std::string_view text) {
  return std::string(kByteOrderMark).append(text);
}

// Rows of table 三 at which forms cut it: within （三）, within （六）.
constexpr std::size_t kRowOfRefusals = 11;
constexpr std::size_t kRowOfOtherOutcomes = 23;

std::string paged(const ReportModel& report) {
  return paged_text(report, 1, kRowOfOtherOutcomes);
}

std::string paged_bare(const ReportModel& report) {
  return paged_text(report, 2, kRowOfOtherOutcomes);
}

std::string gb18030(const ReportModel& report) {
  return encoded(tab_text(report), "GB18030");
}

std::string gb18030_cell_lines(const ReportModel& report) {
  return encoded(with_line_ends(cell_lines_text(report), "\r\n"), "GB18030");
}

std::string utf16_little_endian(const ReportModel& report) {
  return encoded(marked(with_line_ends(tab_text(report), "\r\n")), "UTF-16LE");
}

std::string utf16_big_endian(const ReportModel& report) {
  return encoded(marked(markdown_text(report)), "UTF-16BE");
}

std::string byte_order_mark_and_crlf(const ReportModel& report) {
  return marked(with_line_ends(shifted_tab_text(report), "\r\n"));
}

std::string carriage_returns(const ReportModel& report) {
  return with_line_ends(tab_text(report), "\r");
}

std::string carriage_returns_paged(const ReportModel& report) {
  return with_line_ends(paged(report), "\r");
}

std::string docx_cut(const ReportModel& report) {
  return fragmented_docx(report, TableCut::Adjacent, kRowOfOtherOutcomes + 1);
}

std::string docx_cut_with_header(const ReportModel& report) {
  return fragmented_docx(report, TableCut::RepeatedHeader, kRowOfRefusals);
}

std::string docx_cut_by_page(const ReportModel& report) {
  return fragmented_docx(report, TableCut::PageBreak, kRowOfRefusals);
}

constexpr ReportForm kForms[] = {
    {"Tabs", tab_text},
    {"ShiftedTabs", shifted_tab_text},
    {"CellLines", cell_lines_text},
    {"Markdown", markdown_text},
    {"Paged", paged},
    {"PagedBare", paged_bare},
    {"Mixed", mixed_text},
    {"Docx", plain_docx},
    {"DocxFramed", framed_docx},
    {"DocxTabbed", tabbed_docx},
    {"DocxCut", docx_cut},
    {"DocxCutWithHeader", docx_cut_with_header},
    {"DocxCutByPage", docx_cut_by_page},
    {"Gb18030", gb18030},
    {"Gb18030CellLines", gb18030_cell_lines},
    {"Utf16LittleEndian", utf16_little_endian},
    {"Utf16BigEndian", utf16_big_endian},
    {"ByteOrderMarkAndCrlf", byte_order_mark_and_crlf},
    {"CarriageReturns", carriage_returns},
    {"CarriageReturnsPaged", carriage_returns_paged},
};

}  // namespace

std::span<const ReportForm> report_forms() {
  return kForms;
}

std::string with_line_ends(std::string_view text, std::string_view line_end) {
  std::string result;
  for (const char byte : text) {
    if (byte == '\n') {
      result += line_end;
    } else {
      result += byte;
    }
  }
  return result;
}

std::string encoded(std::string_view text, const char* encoding) {
  const auto size = static_cast<std::int32_t>(text.size());
  const icu::UnicodeString unicode = icu::UnicodeString::fromUTF8({text.data(), size});
  UErrorCode error = U_ZERO_ERROR;
  UConverter* const converter = ucnv_open(encoding, &error);
  if (U_FAILURE(error)) throw std::invalid_argument(encoding);
  std::string result(static_cast<std::size_t>(UCNV_GET_MAX_BYTES_FOR_STRING(
                         unicode.length(), ucnv_getMaxCharSize(converter))),
                     '\0');
  const std::int32_t written =
      ucnv_fromUChars(converter, result.data(), static_cast<std::int32_t>(result.size()),
                      unicode.getBuffer(), unicode.length(), &error);
  ucnv_close(converter);
  if (U_FAILURE(error)) throw std::runtime_error(u_errorName(error));
  result.resize(static_cast<std::size_t>(written));
  return result;
}

}  // namespace gwlint::test
