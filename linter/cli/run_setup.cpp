#include "linter/cli/run_setup.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <system_error>
#include <utility>

#include "linter/check/check_files.h"
#include "linter/cli/git_selection.h"
#include "linter/cli/policy_settings.h"
#include "linter/cli/progress.h"
#include "linter/cli/terminal.h"
#include "linter/files/paths.h"
#include "linter/files/version_control.h"
#include "linter/say.h"
#include "linter/text/escape.h"

namespace gwlint {
namespace {

constexpr std::size_t kManyFiles = 50;  // from here on a run is worth a progress bar

std::string root_of(const std::vector<Input>& inputs, const std::vector<Input>& compared) {
  std::vector<std::string> paths;
  paths.reserve(inputs.size() + compared.size());
  for (const Input& input : inputs) paths.push_back(input.path);
  for (const Input& input : compared) paths.push_back(input.path);
  return common_root(paths);
}

// A stale entry of the baseline at `path`, of the file `file`.
PlacedError stale_entry(const std::string& path, const std::string& file,
                        const BaselineEntry& entry) {
  std::string what = entry.rule;
  if (!entry.place.empty()) what += ' ' + entry.place;
  const auto words = [&](Language language) {
    return say(language,
               {"{}：{} 已不再出现，基线中的这一条可以删去。",
                "{}: {} is found no more; its entry in the baseline can go."},
               escape(file), escape(what));
  };
  return {path, 0, 0, words(Language::Chinese), words(Language::English)};
}

// Says on standard error why the file was not checked, unless that was said of its configuration,
// and what is worth telling of it besides findings.
void tell(const FileResult& result, const Console& console) {
  if (result.error && result.error->kind != ReadErrorKind::BadConfiguration) {
    console.refuse(result.path, *result.error);
  }
  for (const Notice& notice : result.notices) console.tell(result.path, notice);
}

}  // namespace

RunSetup::RunSetup(const CheckOptions& options, const std::vector<Input>& inputs,
                   const std::vector<Input>& compared, const Toolbox& toolbox,
                   const GitSelection* git)
    : options_(options),
      inputs_(inputs),
      compared_(compared),
      git_(git),
      unused_(options.paths, toolbox.has_known_extension) {
  if (!options.baseline.empty()) {
    Result<Baseline, PlacedError> baseline = Baseline::read(options.baseline);
    if (!baseline) throw BadCall(baseline.error());
    baseline_ = std::move(*baseline);
  }
  policies_.emplace(settings(toolbox));
  if (git != nullptr) read_configurations(*policies_, git->configurations());
  for (const Input& input : inputs) of_inputs_.push_back(policies_->policy_for(input.path));
  for (const Input& input : compared) {
    // Where a configuration is in error, that is said; the figures can be read all the same.
    const RuleSet* rules = policies_->policy_for(input.path).rules;
    of_compared_.push_back(rules != nullptr ? rules : toolbox.rules);
  }
  errors_ = policies_->errors();
  // Rules of a pack that could not be loaded may be meant.
  if (errors_.empty()) expect_rules(options, *policies_);
}

PolicySettings RunSetup::settings(const Toolbox& toolbox) const {
  PolicySettings settings = policy_settings(options_, toolbox);
  if (git_ != nullptr) settings.tree = &git_->tree();
  settings.baseline = baseline_ ? &*baseline_ : nullptr;
  return settings;
}

bool RunSetup::tell_errors(const Console& console) const {
  for (const std::string& path : policies_->passed_over()) {
    console.complain({"未采用 {}：其所在文件夹任何人都可以写入；确需采用请用 --config 指定。",
                      "{} is not used: everybody may write to its folder; name it by --config if "
                      "it is meant."},
                     path);
  }
  for (const PlacedError& error : errors_) {
    console.complain_of(to_string(error, console.language));
  }
  const auto refused = std::ranges::count_if(
      of_inputs_, [](const Policy& policy) { return policy.refusal.has_value(); });
  if (refused > 0) {
    console.complain({"配置有误，{} 个文件未检查。",
                      "Files that were not checked as their configuration is in error: {}."},
                     refused);
  }
  return errors_.empty();
}

void RunSetup::begin(Outputs& outputs, const Console& console) const {
  const std::vector<const RuleInfo*> rules = policies_->running_rules();
  const std::vector<const NoticeInfo*> notices = policies_->notices();
  RunInfo run;
  run.version = GWLINT_VERSION;
  run.language = console.language;
  run.rules = rules;
  run.show_suppressed = options_.show_suppressed;
  run.against_baseline = baseline_.has_value();
  run.notices = notices;
  run.inputs = inputs_;
  run.compared = compared_;
  run.root = root_of(inputs_, compared_);
  if (outputs.needs().version_control) run.version_control = version_control(run.root);
  std::error_code error;
  run.working_folder = std::filesystem::current_path(error).string();
  outputs.begin(run, wants_color(options_.color, console.streams), options_.color == When::Always);
}

RunSummary RunSetup::check_all(const Work& work,
                               const std::function<bool(const FileResult&)>& deliver,
                               const Console& console) {
  const bool show_progress = shows_progress(options_, inputs_.size(), console);
  Progress progress(console.streams.err, show_progress, inputs_.size(), console.language);
  const auto hand_on = [&](const FileResult& result) {
    progress.hide();
    tell(result, console);
    note(result);
    const bool go_on = deliver(result);
    // What stands on the terminal so far must be out before the bar comes back.
    if (show_progress) console.streams.out.flush();
    progress.advance();
    return go_on;
  };
  const RunSummary summary = check_files(inputs_, of_inputs_, work, options_.jobs, hand_on);
  progress.hide();
  return summary;
}

void RunSetup::note(const FileResult& result) {
  unused_.note(result, of_inputs_[noted_++]);
  for (const BaselineEntry* entry : result.stale) {
    stale_.push_back(stale_entry(options_.baseline, result.path, *entry));
  }
}

std::vector<UnusedEntries::Judged> RunSetup::judge_configurations() {
  if (git_ != nullptr) return {};
  return unused_.judge(*policies_);
}

void RunSetup::end(Outputs& outputs, RunSummary& summary, bool complete, const Console& console) {
  if (complete) {
    for (const auto& [result, fail_on] : judge_configurations()) {
      count(result, fail_on, summary);
      outputs.file(result);
    }
  }
  using Kind = SetupNotice::Kind;
  for (const PlacedError& error : errors_) {
    summary.setup.push_back({Kind::ConfigurationError, error});
  }
  // A configuration may have changed, and no report for which it holds.
  if (git_ != nullptr && !errors_.empty()) summary.exit_code = kTrouble;
  for (const PlacedError& entry : stale_) summary.setup.push_back({Kind::StaleEntry, entry});
  tell_stale(console);
  outputs.end(summary);
}

void RunSetup::tell_stale(const Console& console) const {
  if (stale_.empty()) return;
  console.complain({"{}：有 {} 条已不再出现；可用 gwlint baseline 重新记录。",
                    "{}: entries that are found no more: {}; record it anew with gwlint baseline."},
                   options_.baseline, stale_.size());
  for (const PlacedError& entry : stale_) {
    console.complain_of(to_string(entry, console.language));
  }
}

bool shows_progress(const CheckOptions& options, std::size_t files, const Console& console) {
  return options.progress == When::Always ||
         (options.progress == When::Auto && console.streams.err_is_terminal && files >= kManyFiles);
}

}  // namespace gwlint
