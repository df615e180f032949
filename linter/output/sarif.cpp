// `sarif`: SARIF 2.1.0 for code scanning, one run for all files. Results are written as they come;
// what they point to (artifacts, logical locations) and notifications follow behind them and are
// kept in spools until then. No clocks, no absolute paths, no random identifiers: two runs give the
// same bytes.
#include <string>
#include <utility>
#include <vector>

#include "linter/output/paths.h"
#include "linter/output/reporters.h"
#include "linter/output/sarif/artifacts.h"
#include "linter/output/sarif/components.h"
#include "linter/output/sarif/json.h"
#include "linter/output/sarif/json_list.h"
#include "linter/output/sarif/logical_tree.h"
#include "linter/output/sarif/notifications.h"
#include "linter/output/sarif/results.h"
#include "linter/output/sarif/taxonomies.h"
#include "linter/output/sarif/tool.h"
#include "linter/output/shown.h"

namespace gwlint {
namespace {

Json uri_bases(bool with_configurations, Language language) {
  constexpr Bilingual kRoot{
      "被检查文件所在的 git 工作区根目录，或其最近的公共上级目录。",
      "The root of the git work tree or the nearest folder common to all files."};
  constexpr Bilingual kConfigurations{"位于上述目录之外的配置文件所在的文件夹。",
                                      "The folders of configurations that lie outside of it."};
  Json bases = {{sarif::kSourceRoot, {{"description", sarif::plain(kRoot.in(language))}}}};
  if (with_configurations) {
    bases[std::string(sarif::kConfigurationRoot)] = {
        {"description", sarif::plain(kConfigurations.in(language))}};
  }
  return bases;
}

std::string_view meaning_of_exit(int code, Language language) {
  constexpr Bilingual kClean{"没有达到失败级别的问题。", "Nothing reached the level that fails."};
  constexpr Bilingual kFindings{"发现达到失败级别的问题。",
                                "Findings reached the level that fails."};
  constexpr Bilingual kUnchecked{"有内容未能检查。", "Something could not be checked."};
  if (code == 0) return kClean.in(language);
  return code == 1 ? kFindings.in(language) : kUnchecked.in(language);
}

// `gwlint/`, with the user's category behind it where there is one; a part of an id ends with a
// slash where no name of a single run follows (3.17.3).
std::string automation_id(const std::string& category) {
  return category.empty() ? "gwlint/" : "gwlint/" + category + "/";
}

Json provenance_of(const VersionControl& state) {
  Json provenance = {{"repositoryUri", state.repository}, {"revisionId", state.revision}};
  if (!state.branch.empty()) provenance["branch"] = state.branch;
  provenance["mappedTo"] = {{"uriBaseId", sarif::kSourceRoot}};
  return Json::array({provenance});
}

class SarifReporter final : public Reporter {
 public:
  explicit SarifReporter(std::ostream& out) : out_(out) {}

  Needs needs(const ReportOptions& options) const override {
    return {.sha256 = true, .bytes = options.embed, .version_control = true};
  }

  void begin(const RunInfo& run) override {
    rules_.assign(run.rules.begin(), run.rules.end());
    run_ = run;
    run_.rules = rules_;
    notices_.assign(run.notices.begin(), run.notices.end());
    run_.notices = notices_;
    artifacts_.foresee(run.inputs, run.compared);
    run_.inputs = run_.compared = {};  // they need not outlive this call
    components_ = sarif::Components(run_.rules);
    const sarif::Taxonomies taxonomies(run_.rules);
    const std::string_view language = sarif::language_tag(run_.language);
    out_
        << R"({"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{)"
        << "\n\"tool\":" << written(sarif::tool_of(run_, components_, taxonomies));
    member("language", language);
    member("automationDetails", {{"id", automation_id(run_.options.category)}});
    if (run_.version_control) {
      member("versionControlProvenance", provenance_of(*run_.version_control));
    }
    member("columnKind", "utf16CodeUnits");
    member("defaultEncoding", "UTF-8");
    member("taxonomies", taxonomies.components(language, run_.language));
    out_ << ",\n\"results\":[";
  }

  void file(const FileResult& file) override {
    const bool is_report = file.role == FileRole::Report;
    const Json location = is_report ? artifacts_.add(file) : artifacts_.configuration(file);
    if (file.error) {
      notifications_.add(sarif::notification_of(*file.error, location, run_.language));
      return;
    }
    if (file.is_passed_over) {
      notifications_.add(sarif::notification_of_passed_over(location, run_.language));
      return;
    }
    write_results(file, location);
    // Behind the results: these know the formats of the files that notices are about.
    for (const Notice& notice : file.notices) {
      Json about = notice.path.empty() ? location : artifacts_.referenced(notice.path);
      notifications_.add(
          sarif::notification_of(notice, run_.notices, std::move(about), run_.language));
    }
  }

  void end(const RunSummary& summary) override {
    out_ << "\n]";
    sarif::JsonList of_setup;  // they name artifacts
    for (const SetupNotice& notice : summary.setup) {
      Json location = artifacts_.configuration(notice.what.file);
      of_setup.add(sarif::notification_of(notice, std::move(location), run_.language));
    }
    Json newlines = Json::array({"\r\n", "\n"});
    if (lone_cr_) newlines.push_back("\r");
    member("newlineSequences", newlines);
    member("originalUriBaseIds", uri_bases(artifacts_.leaves_source_root(), run_.language));
    out_ << ",\n\"artifacts\":";
    artifacts_.write_to(out_);
    out_ << ",\n\"logicalLocations\":";
    logical_tree_.write_to(out_);
    write_invocation(summary, of_setup);
    out_ << "\n}]}\n";
  }

 private:
  // A further member of the run.
  void member(std::string_view key, const Json& value) {
    out_ << ",\n\"" << key << "\":" << written(value);
  }

  void write_results(const FileResult& file, const Json& location) {
    const sarif::Results results(run_, components_, file.document, location, artifacts_,
                                 logical_tree_);
    for (const Shown& shown : shown_findings(file, run_)) {
      out_ << (any_result_ ? ",\n" : "\n") << written(results.result_of(shown));
      any_result_ = true;
    }
    const bool is_text = file.document.format == Format::Text;
    lone_cr_ = lone_cr_ || (is_text && results.lines().has_lone_cr());
  }

  void write_invocation(const RunSummary& summary, sarif::JsonList& of_setup) {
    std::string head =
        written({{"executionSuccessful", summary.exit_code != 2},
                 {"exitCode", summary.exit_code},
                 {"exitCodeDescription", meaning_of_exit(summary.exit_code, run_.language)}});
    head.pop_back();  // more of the object follows
    out_ << ",\n\"invocations\":[" << head << ",\"toolExecutionNotifications\":[";
    notifications_.copy_to(out_);
    out_ << ']';
    if (of_setup.size() > 0) {
      out_ << ",\"toolConfigurationNotifications\":[";
      of_setup.copy_to(out_);
      out_ << ']';
    }
    out_ << "}]";
  }

  std::ostream& out_;
  std::vector<const RuleInfo*> rules_;
  std::vector<const NoticeInfo*> notices_;
  RunInfo run_;
  sarif::Components components_{{}};
  sarif::Artifacts artifacts_{run_};
  sarif::LogicalTree logical_tree_;
  sarif::JsonList notifications_;
  bool any_result_ = false;
  bool lone_cr_ = false;
};

}  // namespace

std::unique_ptr<Reporter> make_sarif_reporter(std::ostream& out) {
  return std::make_unique<SarifReporter>(out);
}

}  // namespace gwlint
