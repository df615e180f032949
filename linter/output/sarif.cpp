// `sarif`: SARIF 2.1.0 for code scanning, one run for all files. Results are written as they come;
// what they point to (artifacts, logical locations) follows behind them. No clocks, no absolute
// paths, no random identifiers: two runs give the same bytes.
#include <vector>

#include "linter/output/paths.h"
#include "linter/output/reporters.h"
#include "linter/output/sarif/artifacts.h"
#include "linter/output/sarif/components.h"
#include "linter/output/sarif/json.h"
#include "linter/output/sarif/logical_tree.h"
#include "linter/output/sarif/notifications.h"
#include "linter/output/sarif/results.h"
#include "linter/output/sarif/taxonomies.h"
#include "linter/output/sarif/tool.h"
#include "linter/output/shown.h"

namespace gwlint {
namespace {

using sarif::Json;
using sarif::written;

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

class SarifReporter final : public Reporter {
 public:
  explicit SarifReporter(std::ostream& out) : out_(out) {}

  Needs needs(const ReportOptions&) const override { return {.sha256 = true}; }

  void begin(const RunInfo& run) override {
    rules_.assign(run.rules.begin(), run.rules.end());
    run_ = run;
    run_.rules = rules_;
    notices_.assign(run.notices.begin(), run.notices.end());
    run_.notices = notices_;
    components_ = sarif::Components(run_.rules);
    const sarif::Taxonomies taxonomies(run_.rules);
    const std::string_view language = sarif::language_tag(run_.language);
    out_
        << R"({"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{)"
        << "\n\"tool\":" << written(sarif::tool_of(run_, components_, taxonomies));
    member("language", language);
    member("automationDetails", {{"id", "gwlint/"}});
    member("columnKind", "utf16CodeUnits");
    member("defaultEncoding", "UTF-8");
    member("taxonomies", taxonomies.components(language, run_.language));
    out_ << ",\n\"results\":[";
  }

  void file(const FileResult& file) override {
    const bool is_report = file.role == FileRole::Report;
    const std::size_t artifact = is_report ? artifacts_.add(file) : artifacts_.configuration(file);
    if (file.error) {
      notifications_.push_back(
          sarif::notification_of(*file.error, artifacts_.location(artifact), run_.language));
      return;
    }
    for (const Notice& notice : file.notices) {
      const std::size_t about = notice.path.empty() ? artifact : artifacts_.referenced(notice.path);
      notifications_.push_back(
          sarif::notification_of(notice, run_.notices, artifacts_.location(about), run_.language));
    }
    const sarif::Results results(run_, components_, file.document, artifact, artifacts_,
                                 logical_tree_);
    for (const Shown& shown : shown_findings(file, run_)) {
      out_ << (any_result_ ? ",\n" : "\n") << written(results.result_of(shown));
      any_result_ = true;
    }
    const bool is_text = file.document.format == Format::Text;
    if (is_text) lone_cr_ = lone_cr_ || Lines(file.document.text).has_lone_cr();
  }

  void end(const RunSummary& summary) override {
    out_ << "\n]";
    const Json invocations = Json::array({invocation(summary)});  // names artifacts
    Json newlines = Json::array({"\r\n", "\n"});
    if (lone_cr_) newlines.push_back("\r");
    member("newlineSequences", newlines);
    member("originalUriBaseIds", uri_bases(artifacts_.leaves_source_root(), run_.language));
    member("artifacts", artifacts_.json());
    member("logicalLocations", logical_tree_.json());
    member("invocations", invocations);
    out_ << "\n}]}\n";
  }

 private:
  // A further member of the run.
  void member(std::string_view key, const Json& value) {
    out_ << ",\n\"" << key << "\":" << written(value);
  }

  Json invocation(const RunSummary& summary) {
    Json json = {{"executionSuccessful", summary.exit_code != 2},
                 {"exitCode", summary.exit_code},
                 {"exitCodeDescription", meaning_of_exit(summary.exit_code, run_.language)},
                 {"toolExecutionNotifications", notifications_}};
    Json of_setup = Json::array();
    for (const SetupNotice& notice : summary.setup) {
      const std::size_t artifact = artifacts_.configuration(notice.what.file);
      of_setup.push_back(
          sarif::notification_of(notice, artifacts_.location(artifact), run_.language));
    }
    if (!of_setup.empty()) json["toolConfigurationNotifications"] = std::move(of_setup);
    return json;
  }

  std::ostream& out_;
  std::vector<const RuleInfo*> rules_;
  std::vector<const NoticeInfo*> notices_;
  RunInfo run_;
  sarif::Components components_{{}};
  sarif::Artifacts artifacts_{run_};
  sarif::LogicalTree logical_tree_;
  Json notifications_ = Json::array();
  bool any_result_ = false;
  bool lone_cr_ = false;
};

}  // namespace

std::unique_ptr<Reporter> make_sarif_reporter(std::ostream& out) {
  return std::make_unique<SarifReporter>(out);
}

}  // namespace gwlint
