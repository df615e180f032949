#include "linter/output/issues.h"

#include <algorithm>
#include <initializer_list>
#include <map>

#include "linter/output/paths.h"
#include "linter/output/words.h"
#include "linter/project.h"
#include "linter/say.h"
#include "linter/text/escape.h"

namespace gwlint {
namespace {

constexpr char kSeparator = '\x1F';

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (const std::string_view part : parts) text.append(part).push_back(kSeparator);
  return text;
}

// Where two have the same identity, the second gets a number, and so on.
void tell_apart(std::vector<Issue>& issues) {
  std::map<std::string, int> seen;
  for (Issue& issue : issues) {
    const int count = ++seen[issue.identity];
    if (count > 1) issue.identity += std::to_string(count);
  }
}

std::string message_with_place(const Finding& finding, Language language) {
  std::string text = message(finding, language);
  if (!finding.path.empty()) {
    text += say(language, {"位置：{}。", " Place: '{}'."}, to_string(finding.path));
  }
  return escape(text);
}

}  // namespace

std::string tagged_message(const Issue& issue) {
  return std::string(issue.message).append(" [").append(issue.code).append("]");
}

Issues::Issues(const RunInfo& run) : notices_(run.notices.begin(), run.notices.end()) {
  run_.language = run.language;
  run_.root = run.root;
  run_.working_folder = run.working_folder;
}

std::string Issues::path_of(std::string_view path) const {
  return escape_malformed(relative_path(path, run_));
}

Issue Issues::refusal(const FileResult& file) const {
  const std::string_view code = id(file.error->kind);
  // A file may be refused as a report and as one to compare with.
  const std::string_view role = file.is_reference ? "reference" : "report";
  return {.kind = Issue::Kind::Refusal,
          .level = Level::Error,
          .code = code,
          .name = {},
          .page = read_error_page(code),
          .path = path_of(file.path),
          .message = escape(message(*file.error, run_.language)),
          .identity = joined({"refusal", relative_path(file.path, run_), code, role})};
}

Issue Issues::notice(const Notice& notice, const FileResult& file) const {
  const std::string_view path = notice.path.empty() ? file.path : notice.path;
  const auto info = std::ranges::find(notices_, notice.id, &NoticeInfo::id);
  const bool known = info != notices_.end();
  return {.kind = Issue::Kind::Notice,
          .level = known ? (*info)->level : Level::Note,
          .code = notice.id,
          .name = {},
          .page = known ? notice_page((*info)->page, notice.id) : std::string(),
          .path = path_of(path),
          .message = escape(run_.language == Language::Chinese ? notice.zh : notice.en),
          .identity = joined({"notice", relative_path(file.path, run_), notice.id,
                              relative_path(path, run_), notice.zh})};
}

Issue Issues::finding(const Finding& finding, const FileResult& file) const {
  const RuleInfo& rule = *finding.rule;
  return {
      .kind = Issue::Kind::Finding,
      .level = finding.level,
      .code = rule.id,
      .name = rule.name,
      .page = rule.pack == nullptr ? rule_page(rule.id) : std::string(),
      .path = path_of(file.path),
      .message = message_with_place(finding, run_.language),
      .identity = joined({"finding", relative_path(file.path, run_), rule.id, finding.fingerprint}),
      .finding = &finding};
}

Issue Issues::setup(const SetupNotice& notice) const {
  const bool is_error = notice.kind == SetupNotice::Kind::ConfigurationError;
  const std::string_view code = id(notice.kind);
  return {
      .kind = Issue::Kind::Setup,
      .level = is_error ? Level::Error : Level::Note,
      .code = code,
      .name = {},
      .page = std::string(kConfigurationPage),
      .path = path_of(notice.what.file),
      .message = escape(notice.what.in(run_.language)),
      .identity = joined({"setup", relative_path(notice.what.file, run_), code, notice.what.zh}),
      .line = notice.what.line,
      .column = notice.what.column};
}

std::vector<Issue> Issues::of(const FileResult& file) const {
  if (file.error) return {refusal(file)};
  std::vector<Issue> issues;
  issues.reserve(file.notices.size() + file.findings.size());
  for (const Notice& one : file.notices) issues.push_back(notice(one, file));
  for (const Finding& one : file.findings) issues.push_back(finding(one, file));
  tell_apart(issues);
  return issues;
}

std::vector<Issue> Issues::of(const RunSummary& summary) const {
  std::vector<Issue> issues;
  for (const SetupNotice& one : summary.setup) issues.push_back(setup(one));
  tell_apart(issues);
  return issues;
}

}  // namespace gwlint
