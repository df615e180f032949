#include "linter/cli/push_report.h"

#include <algorithm>
#include <ostream>

#include "linter/finding.h"
#include "linter/output/words.h"
#include "linter/say.h"
#include "linter/text/escape.h"
#include "linter/text/lines.h"
#include "linter/text/width.h"

namespace gwlint {
namespace {

constexpr int kFindings = 1;
constexpr std::size_t kColumnsOfPath = 200;

bool reaches(const Finding& finding, Threshold fail_on) {
  return fail_on && finding.level >= *fail_on;
}

}  // namespace

template <typename... Arguments>
void PushReport::print(const Bilingual& words, const Arguments&... arguments) {
  console_.streams.out << say(console_.language, words, arguments...) << '\n';
}

bool PushReport::has_room() {
  if (lines_ < kMostLines) {
    ++lines_;
    return true;
  }
  ++left_out_;
  return false;
}

void PushReport::raise(int exit_code) {
  exit_code_ = std::max(exit_code_, exit_code);
}

void PushReport::add(const PlacedError& error) {
  raise(kTrouble);
  const std::string words = to_string(error, console_.language);
  if (!told_.insert(words).second || !has_room()) return;
  print({"gwlint：{}：配置或规则包有误：{}", "gwlint: {}: configuration or pack in error: {}"},
        refs_, words);
}

void PushReport::add(const FileResult& result, Threshold fail_on) {
  const std::string path = clip_start(escape(result.path), kColumnsOfPath);
  if (result.error) {
    raise(kTrouble);
    // What is wrong with a configuration was told once, not for each of its files.
    if (result.error->kind == ReadErrorKind::BadConfiguration || !has_room()) return;
    print({"gwlint：{}：{} 无法检查：{}", "gwlint: {}: {} cannot be checked: {}"}, refs_, path,
          escape(message(*result.error, console_.language)));
    return;
  }
  if (result.is_passed_over) return;
  ++files_;
  const auto count = static_cast<std::size_t>(std::ranges::count_if(
      result.findings, [&](const Finding& finding) { return reaches(finding, fail_on); }));
  if (count == 0) return;
  raise(kFindings);
  ++bad_files_;
  findings_ += count;
  if (lines_ < kMostLines) {
    print({"gwlint：{}：{} 有 {} 处问题：", "gwlint: {}: {} has findings: {}"}, refs_, path, count);
  }
  const Lines lines(result.document.text);
  for (const Finding& finding : result.findings) {
    if (!reaches(finding, fail_on) || !has_room()) continue;
    const Position at = lines.in_code_points(finding.location.begin);
    // In a DOCX nobody sees lines: there it is the place in its own terms that helps.
    const std::string place = escape(to_string(finding.path));
    print({"  第 {} 行第 {} 列 {}[{}] {}{}", "  line {}, column {}: {}[{}] {}{}"}, at.line,
          at.column, word(finding.level, console_.language), finding.rule->id,
          escape(message(finding, console_.language)),
          place.empty() ? place : say(console_.language, {"（{}）", " ({})"}, place));
  }
}

bool PushReport::end() {
  if (exit_code_ == kDone) return console_.flush_output();
  if (left_out_ > 0) {
    print({"gwlint：另有 {} 处未列出。", "gwlint: not listed: {}."}, left_out_);
  }
  if (bad_files_ == 0) {
    print({"gwlint：推送被拒绝：有文件无法检查，或配置有误。",
           "gwlint: The push was refused: something could not be checked."});
  } else {
    print({"gwlint：推送被拒绝：检查了 {} 个文件，{} 个有问题，共 {} 处。",
           "gwlint: The push was refused: files checked {}, with findings {}, findings {}."},
          files_, bad_files_, findings_);
  }
  print(
      {"gwlint：请在本地改正，再提交一次（不必改写历史），然后重新推送。推送前可用 gwlint check "
       "--since origin/分支名 自查；gwlint explain 规则编号 说明每条规则。",
       "gwlint: Mend the files, commit once more (history need not be rewritten) and push again. "
       "gwlint check --since origin/BRANCH tells beforehand, gwlint explain RULE tells more."});
  return console_.flush_output();
}

}  // namespace gwlint
