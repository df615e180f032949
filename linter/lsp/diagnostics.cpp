#include "linter/lsp/diagnostics.h"

#include <algorithm>
#include <string_view>

#include "linter/files/paths.h"
#include "linter/lsp/ranges.h"
#include "linter/lsp/uri.h"
#include "linter/message_template.h"
#include "linter/output/place.h"
#include "linter/output/words.h"
#include "linter/project.h"
#include "linter/say.h"
#include "linter/text/escape.h"
#include "linter/text/utf8.h"

namespace gwlint::lsp {
namespace {

int severity(Level level) {
  if (level == Level::Error) return 1;
  return level == Level::Warning ? 2 : 3;
}

Json bare(const Range& range, Level level, std::string_view code, const std::string& page,
          std::string_view message, const Telling& telling) {
  Json json = {{"range", to_json(range)}, {"severity", severity(level)}, {"code", code}};
  if (telling.client.code_description && !page.empty()) json["codeDescription"] = {{"href", page}};
  json["source"] = "gwlint";
  json["message"] = std::string(escape(message)).append(" [").append(code).append("]");
  return json;
}

// The words at `place` with some of their paragraph around them, so that they can be searched for.
std::string words_around(Span place, Span paragraph, std::string_view text) {
  constexpr int kCharacters = 12;  // on either side
  std::size_t begin = place.begin;
  for (int i = 0; i < kCharacters && begin > paragraph.begin; ++i) decode_previous(text, begin);
  std::size_t end = place.end;
  for (int i = 0; i < kCharacters && end < paragraph.end; ++i) decode_next(text, end);
  std::string words = begin > paragraph.begin ? "…" : "";
  words += shown_argument(text.substr(begin, end - begin));
  if (end < paragraph.end) words += "…";
  return words;
}

// Where the finding is, in the document's own terms; else the words there.
std::string place_of(const Finding& finding, const FileResult& file, Language language) {
  if (!finding.path.empty()) {
    return say(language, {"位置：{}。", "Place: '{}'."}, to_string(finding.path));
  }
  const Paragraph* paragraph = Places(file.document).around(finding.location).paragraph;
  if (paragraph == nullptr) return {};
  return say(language, {"原文：“{}”。", "Text: '{}'."},
             words_around(finding.location, paragraph->text, file.document.text));
}

std::string_view command_of(const Fix& fix) {
  return fix.safe ? "gwlint fix" : "gwlint fix --unsafe";
}

std::string message_of(const Finding& finding, const FileResult& file, Language language) {
  std::string message = problem(finding, language);
  const auto add = [&](const std::string& sentence) {
    if (sentence.empty()) return;
    if (language == Language::English) message += ' ';
    message += sentence;
  };
  const bool is_docx = file.document.format == Format::Docx;
  if (is_docx) add(place_of(finding, file, language));
  add(advice(finding, language));
  if (is_docx && finding.fix) {
    add(say(language, {"修复：{}（{}）。", "Fix: {} ({})."},
            description(*finding.fix, file.document, language), command_of(*finding.fix)));
  }
  return message;
}

// Columns of a place whose text is not at hand are known in UTF-16 alone; else the line has to do.
Range range_of(const Elsewhere& elsewhere, PositionEncoding encoding) {
  const auto from_zero = [&](const gwlint::Position& position) {
    const bool is_known = encoding == PositionEncoding::Utf16;
    return Position{position.line - 1, is_known ? position.column - 1 : 0};
  };
  return {from_zero(elsewhere.utf16_begin), from_zero(elsewhere.utf16_end)};
}

Json related_information(const Finding& finding, const std::string& uri, const ClientRanges& ranges,
                         const Telling& telling) {
  Json list = Json::array();
  for (const Related& related : finding.related) {
    Json location = {{"uri", uri}, {"range", to_json(ranges.of(related.location))}};
    if (related.elsewhere) {
      location["uri"] = uri_of(absolute_path(related.elsewhere->path));
      location["range"] = to_json(range_of(*related.elsewhere, telling.client.encoding));
    }
    list.push_back({{"location", std::move(location)},
                    {"message", escape(gwlint::message_of(related, telling.language))}});
  }
  return list;
}

Json diagnostic(const ReadError& error, const Telling& telling) {
  const std::string_view code = id(error.kind);
  return bare({}, Level::Error, code, read_error_page(code), message(error, telling.language),
              telling);
}

Json diagnostic(const Notice& notice, const Telling& telling) {
  const auto info = std::ranges::find(telling.notices, notice.id, &NoticeInfo::id);
  const bool known = info != telling.notices.end();
  const std::string page = known ? notice_page((*info)->page, notice.id) : std::string();
  return bare({}, known ? (*info)->level : Level::Note, notice.id, page,
              telling.language == Language::Chinese ? notice.zh : notice.en, telling);
}

}  // namespace

ClientRanges::ClientRanges(const Document& document, PositionEncoding encoding, bool mark)
    : positions_(document.text, encoding),
      mark_size_(!mark                                ? 0
                 : encoding == PositionEncoding::Utf8 ? 3
                                                      : 1) {}

Position ClientRanges::at(std::uint32_t offset) const {
  Position position = positions_.at(offset);
  if (position.line == 0) position.character += mark_size_;
  return position;
}

Range ClientRanges::of(Span span) const {
  return {at(span.begin), at(span.end)};
}

Json diagnostic(const Finding& finding, const FileResult& file, const std::string& uri,
                const ClientRanges& ranges, const Telling& telling) {
  const RuleInfo& rule = *finding.rule;
  const std::string page = rule.pack == nullptr ? rule_page(rule.id) : std::string();
  Json json = bare(ranges.of(finding.location), finding.level, rule.id, page,
                   message_of(finding, file, telling.language), telling);
  if (telling.client.related_information && !finding.related.empty()) {
    json["relatedInformation"] = related_information(finding, uri, ranges, telling);
  }
  json["data"] = {{"fingerprint", finding.fingerprint}};
  return json;
}

Json diagnostics(const FileResult& file, const std::string& uri, const ClientRanges& ranges,
                 const Telling& telling) {
  if (file.error) return Json::array({diagnostic(*file.error, telling)});
  Json list = Json::array();
  for (const Notice& notice : file.notices) list.push_back(diagnostic(notice, telling));
  for (const Finding& finding : file.findings) {
    list.push_back(diagnostic(finding, file, uri, ranges, telling));
  }
  return list;
}

Json diagnostic(const PlacedError& error, const Telling& telling) {
  // Columns are in code points, of a text that is not at hand: right but for what lies beyond the
  // Basic Multilingual Plane, and in UTF-8 only where all is ASCII.
  Position place;
  if (error.line > 0) place = {error.line - 1, error.column > 0 ? error.column - 1 : 0};
  return bare({place, place}, Level::Error, "configurationError", std::string(kConfigurationPage),
              error.in(telling.language), telling);
}

}  // namespace gwlint::lsp
