// `rdjson`: one DiagnosticResult of the Reviewdog Diagnostic Format, a diagnostic a line.
//
// Columns count bytes of UTF-8 from 1 and ends are exclusive, as the format has it. On the first
// line of a UTF-8 file its byte order mark counts, as whoever applies a suggestion cuts the line
// that the file holds. In a place whose text is not at hand, lines alone are told: a range without
// columns is one of whole lines.
#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "linter/output/issues.h"
#include "linter/output/reporters.h"
#include "linter/output/words.h"
#include "linter/output/written_json.h"
#include "linter/project.h"
#include "linter/text/escape.h"
#include "linter/text/lines.h"

namespace gwlint {
namespace {

bool is_utf8_file(const Document& document) {
  return document.format == Format::Text && document.form.encoding == TextForm::Encoding::Utf8;
}

// A document's places as ranges of the format.
class Ranges {
 public:
  explicit Ranges(const Document& document)
      : document_(document),
        lines_(document.text),
        mark_size_(is_utf8_file(document) && document.form.byte_order_mark ? 3 : 0) {}

  Json of(Span span) const {
    return {{"start", position(span.begin)}, {"end", position(span.end)}};
  }

  // As people count: columns in code points.
  Position shown(Span span) const { return lines_.in_code_points(span.begin); }

  // True where a suggestion can be applied to the file's own lines, which those who do so take for
  // UTF-8 ended by LF or CRLF.
  bool are_of_file() const { return is_utf8_file(document_) && !lines_.has_lone_cr(); }

 private:
  Json position(std::uint32_t offset) const {
    const std::uint32_t number = lines_.line_at(offset);
    const Span line = lines_.line(number);
    const std::uint32_t column = std::min(offset, line.end) - line.begin + 1;
    return {{"line", number}, {"column", number == 1 ? column + mark_size_ : column}};
  }

  const Document& document_;
  Lines lines_;
  std::uint32_t mark_size_;
};

Json whole_lines(std::uint32_t first, std::uint32_t last) {
  return {{"start", {{"line", first}}}, {"end", {{"line", last}}}};
}

// All edits at once: several suggestions would be so many ways to choose from.
Json suggestion_of(const Fix& fix, const Document& document, const Ranges& ranges) {
  const Span all{fix.edits.front().range.begin, fix.edits.back().range.end};
  std::string text;
  std::uint32_t at = all.begin;
  for (const Edit& edit : fix.edits) {
    text.append(document.view({at, edit.range.begin})).append(edit.replacement);
    at = edit.range.end;
  }
  return {{"range", ranges.of(all)}, {"text", std::move(text)}};
}

std::string_view severity(Level level) {
  if (level == Level::Error) return "ERROR";
  return level == Level::Warning ? "WARNING" : "INFO";
}

// The line that stands for `issue` where one is read by people, as `compact` has it.
std::string compact_line(const Issue& issue, const std::optional<Position>& at) {
  std::string place = escape(issue.path);
  if (at) place += fmt::format(":{}:{}", at->line, at->column);
  return fmt::format("{}: {}: {}", place, name(issue.level), tagged_message(issue));
}

class RdjsonReporter final : public Reporter {
 public:
  explicit RdjsonReporter(std::ostream& out) : out_(out) {}

  void begin(const RunInfo& run) override {
    issues_.emplace(run);
    const Json source = {{"name", "gwlint"}, {"url", kHomepage}};
    out_ << "{\"source\":" << written(source) << ",\"diagnostics\":[";
  }

  void file(const FileResult& file) override {
    const Ranges ranges(file.document);
    for (const Issue& issue : issues_->of(file)) {
      if (issue.finding == nullptr) {
        write(issue, nullptr, {});
      } else {
        write(issue, ranges.of(issue.finding->location), ranges.shown(issue.finding->location),
              details_of(*issue.finding, file, ranges));
      }
    }
  }

  void end(const RunSummary& summary) override {
    for (const Issue& issue : issues_->of(summary)) {
      if (issue.line == 0) {
        write(issue, nullptr, {});
      } else {
        write(issue, whole_lines(issue.line, issue.line), Position{issue.line, issue.column});
      }
    }
    out_ << "\n]}\n";
  }

 private:
  void write(const Issue& issue, const Json& range, const std::optional<Position>& shown,
             const Json& details = Json::object()) {
    Json code = {{"value", issue.code}};
    if (!issue.page.empty()) code["url"] = issue.page;
    Json location = {{"path", issue.path}};
    if (!range.is_null()) location["range"] = range;
    Json json = {{"message", issue.message},
                 {"location", std::move(location)},
                 {"severity", severity(issue.level)},
                 {"code", std::move(code)}};
    json.update(details);
    json["original_output"] = compact_line(issue, shown);
    out_ << (any_ ? ",\n" : "\n") << written(json);
    any_ = true;
  }

  // What only findings have.
  Json details_of(const Finding& finding, const FileResult& file, const Ranges& ranges) const {
    Json json = Json::object();
    const std::optional<Fix>& fix = finding.fix;
    if (fix && fix->safe && !fix->edits.empty() && ranges.are_of_file()) {
      json["suggestions"] = Json::array({suggestion_of(*fix, file.document, ranges)});
    }
    if (finding.related.empty()) return json;
    json["related_locations"] = Json::array();
    for (const Related& related : finding.related) {
      json["related_locations"].push_back(
          {{"message", escape(message_of(related, issues_->language()))},
           {"location", location_of(related, file, ranges)}});
    }
    return json;
  }

  Json location_of(const Related& related, const FileResult& file, const Ranges& ranges) const {
    if (related.elsewhere) {
      return {{"path", issues_->path_of(related.elsewhere->path)},
              {"range", whole_lines(related.elsewhere->begin.line, related.elsewhere->end.line)}};
    }
    return {{"path", issues_->path_of(file.path)}, {"range", ranges.of(related.location)}};
  }

  std::ostream& out_;
  std::optional<Issues> issues_;
  bool any_ = false;
};

}  // namespace

std::unique_ptr<Reporter> make_rdjson_reporter(std::ostream& out) {
  return std::make_unique<RdjsonReporter>(out);
}

}  // namespace gwlint
