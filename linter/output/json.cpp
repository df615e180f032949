// `json`: one document for scripts.
//
// Lines and columns count from 1, columns in code points as `text` and `compact` show them; offsets
// and lengths are bytes of the projection in UTF-8, from 0. A path that is no UTF-8 has `\xFF` in
// place of each malformed byte.
#include "linter/output/paths.h"
#include "linter/output/reporters.h"
#include "linter/output/words.h"
#include "linter/output/written_json.h"
#include "linter/text/escape.h"
#include "linter/text/lines.h"

namespace gwlint {
namespace {

constexpr int kSchemaVersion = 1;

Json location_of(Span span, const Lines& lines) {
  const Position begin = lines.in_code_points(span.begin);
  const Position end = lines.in_code_points(span.end);
  return {{"line", begin.line},      {"column", begin.column}, {"endLine", end.line},
          {"endColumn", end.column}, {"offset", span.begin},   {"length", span.size()}};
}

// Of a place in another file its text is not at hand, hence no offsets.
Json location_of(const Elsewhere& place, const RunInfo& run) {
  return {{"path", escape_malformed(relative_path(place.path, run))},
          {"line", place.begin.line},
          {"column", place.begin.column},
          {"endLine", place.end.line},
          {"endColumn", place.end.column}};
}

Json place_of(const LogicalPath& path) {
  Json place = Json::array();
  for (const LogicalPart& part : path) {
    place.push_back({{"kind", name(part.kind)}, {"name", part.name}});
  }
  return place;
}

Json clause_of(const Clause* clause, Language language) {
  if (clause == nullptr) return nullptr;
  return {{"instrument", clause->instrument->id},
          {"id", clause->id},
          {"citation", citation(*clause)},
          {"text", clause->text.in(language)}};
}

Json related_of(const Related& related, const Lines& lines, const RunInfo& run) {
  Json json = {{"message", message_of(related, run.language)},
               {"location", related.elsewhere ? location_of(*related.elsewhere, run)
                                              : location_of(related.location, lines)},
               {"place", place_of(related.path)}};
  if (!related.figure.empty()) {
    json["figure"] = related.figure;
    json["side"] = related.reported ? "total" : "summand";
    json["negative"] = related.negative;
  }
  return json;
}

Json fix_of(const std::optional<Fix>& fix, const Lines& lines) {
  if (!fix) return nullptr;
  Json edits = Json::array();
  for (const Edit& edit : fix->edits) {
    edits.push_back(
        {{"location", location_of(edit.range, lines)}, {"replacement", edit.replacement}});
  }
  return {{"safe", fix->safe}, {"edits", std::move(edits)}};
}

Json culprit_of(const std::optional<Culprit>& culprit, const Lines& lines) {
  if (!culprit) return nullptr;
  return {{"location", location_of(culprit->location, lines)},
          {"row", culprit->row},
          {"column", culprit->column},
          {"actual", culprit->actual},
          {"expected", culprit->expected}};
}

Json finding_of(const Finding& finding, const Lines& lines, const RunInfo& run) {
  const Language language = run.language;
  Json related = Json::array();
  for (const Related& other : finding.related) {
    related.push_back(related_of(other, lines, run));
  }
  return {{"rule", finding.rule->id},
          {"name", finding.rule->name},
          {"level", name(finding.level)},
          {"message", message(finding, language)},
          {"problem", problem(finding, language)},
          {"advice", advice(finding, language)},
          {"clause", clause_of(finding.rule->clause, language)},
          {"location", location_of(finding.location, lines)},
          {"place", place_of(finding.path)},
          {"related", std::move(related)},
          {"fix", fix_of(finding.fix, lines)},
          {"culprit", culprit_of(finding.culprit, lines)},
          {"fingerprint", finding.fingerprint}};
}

Json notices_of(const FileResult& result, const RunInfo& run) {
  Json notices = Json::array();
  for (const Notice& notice : result.notices) {
    const std::string& path = notice.path.empty() ? result.path : notice.path;
    notices.push_back({{"id", notice.id},
                       {"path", escape_malformed(relative_path(path, run))},
                       {"message", run.language == Language::Chinese ? notice.zh : notice.en}});
  }
  return notices;
}

// The path is that of the file in which the suppression stands.
Json suppression_of(const Suppression& suppression, const FileResult& file, const Lines& lines,
                    const RunInfo& run) {
  const FileResult* configuration = suppression.configuration;
  const bool external = configuration != nullptr;
  const std::string& path = external ? configuration->path : file.path;
  return {
      {"kind", external ? "external" : "inSource"},
      {"reason", suppression.reason},
      {"path", escape_malformed(relative_path(path, run))},
      {"location", external ? location_of(suppression.place, Lines(configuration->document.text))
                            : location_of(suppression.place, lines)}};
}

Json suppressed_of(const SuppressedFinding& suppressed, const FileResult& file, const Lines& lines,
                   const RunInfo& run) {
  Json json = finding_of(suppressed.finding, lines, run);
  json["suppressions"] = Json::array();
  for (const Suppression& suppression : suppressed.by) {
    json["suppressions"].push_back(suppression_of(suppression, file, lines, run));
  }
  return json;
}

Json setup_of(const SetupNotice& notice, const RunInfo& run) {
  Json json = {{"id", id(notice.kind)},
               {"path", escape_malformed(relative_path(notice.what.file, run))}};
  if (notice.what.line > 0) {
    json["line"] = notice.what.line;
    json["column"] = notice.what.column;
  }
  json["message"] = notice.what.in(run.language);
  return json;
}

std::string_view format_of(const FileResult& file) {
  if (file.role == FileRole::Configuration) return "configuration";
  return file.document.format == Format::Text ? "text" : "docx";
}

class JsonReporter final : public Reporter {
 public:
  explicit JsonReporter(std::ostream& out) : out_(out) {}

  void begin(const RunInfo& run) override {
    run_ = run;
    const Json tool = {{"name", "gwlint"}, {"version", run.version}};
    out_ << R"({"version":)" << kSchemaVersion << R"(,"tool":)" << written(tool) << R"(,"files":[)";
  }

  void file(const FileResult& result) override {
    Json json = {{"path", escape_malformed(relative_path(result.path, run_))}};
    json["format"] = result.error ? Json(nullptr) : Json(format_of(result));
    json["findings"] = Json::array();
    if (result.error) {
      json["error"] = {{"id", id(result.error->kind)},
                       {"message", message(*result.error, run_.language)}};
    } else {
      const Lines lines(result.document.text);
      for (const Finding& finding : result.findings) {
        json["findings"].push_back(finding_of(finding, lines, run_));
      }
      json["notices"] = notices_of(result, run_);
      if (result.is_passed_over) json["passedOver"] = true;
      if (run_.show_suppressed) {
        json["suppressed"] = Json::array();
        for (const SuppressedFinding& suppressed : result.suppressed) {
          json["suppressed"].push_back(suppressed_of(suppressed, result, lines, run_));
        }
      }
    }
    out_ << (first_ ? "\n" : ",\n") << written(json);
    first_ = false;
  }

  void end(const RunSummary& summary) override {
    Json setup = Json::array();
    for (const SetupNotice& notice : summary.setup) setup.push_back(setup_of(notice, run_));
    const Json counts = {{"files", summary.files},       {"refused", summary.refused},
                         {"errors", summary.errors},     {"warnings", summary.warnings},
                         {"notes", summary.notes},       {"suppressed", summary.suppressed},
                         {"known", summary.known},       {"passedOver", summary.passed_over},
                         {"exitCode", summary.exit_code}};
    out_ << "\n],\"setup\":" << written(setup) << ",\"summary\":" << written(counts) << "}\n";
  }

 private:
  std::ostream& out_;
  RunInfo run_;
  bool first_ = true;
};

}  // namespace

std::unique_ptr<Reporter> make_json_reporter(std::ostream& out) {
  return std::make_unique<JsonReporter>(out);
}

}  // namespace gwlint
