// gwlint fix
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "linter/cli/check_options.h"
#include "linter/cli/command.h"
#include "linter/cli/compared_reports.h"
#include "linter/cli/outputs.h"
#include "linter/cli/run_setup.h"
#include "linter/document/limit.h"
#include "linter/files/inputs.h"
#include "linter/files/read_file.h"
#include "linter/files/replace_file.h"
#include "linter/fix/fix_file.h"
#include "linter/fix/unified_diff.h"
#include "linter/text/escape.h"
#include "linter/text/lines.h"

namespace gwlint {
namespace {

// What was done to one file, in words, from the thread that did it to the one that writes.
struct FileReport {
  std::string diff;
  std::vector<std::string> notices;
  std::vector<std::string> complaints;  // each means exit code 2
};

// `CIT006 ×2，TAB013`.
std::string counted(const std::vector<const RuleInfo*>& rules, Language language) {
  std::map<std::string_view, std::size_t> counts;
  for (const RuleInfo* rule : rules) ++counts[rule->id];
  std::string list;
  for (const auto& [id, count] : counts) {
    if (!list.empty()) list += language == Language::Chinese ? "，" : ", ";
    list += id;
    if (count > 1) list += " ×" + std::to_string(count);
  }
  return list;
}

std::string why_not_written(std::error_code error, Language language) {
  const auto in = [language](const Bilingual& words) { return std::string(words.in(language)); };
  if (error == std::errc::permission_denied) return in({"没有写权限", "no permission to write"});
  if (error == std::errc::resource_unavailable_try_again) {
    return in({"其间它已被别的程序改动", "another program has changed it meanwhile"});
  }
  return error.message();
}

// One run of the command over all its files.
class FixRun {
 public:
  FixRun(const FixSettings& settings, bool diff_only, const std::vector<Input>& inputs,
         std::span<const Policy> policies, Interruption& interruption, Language language)
      : settings_(settings),
        diff_only_(diff_only),
        inputs_(inputs),
        policies_(policies),
        interruption_(interruption),
        language_(language),
        reports_(inputs.size()) {}

  // Fixes input `index`. The result is what is in the file when all is done: with `--diff`, and
  // where nothing could be written, what was in it before.
  FileResult fix(std::size_t index) {
    const Input& input = inputs_[index];
    FileResult refused;
    refused.path = input.path;
    try {
      refused.error = input.error ? input.error : policies_[index].refusal;
      if (refused.error) return refused;
      BytesResult bytes = read_file(input.path, settings_.check->limits.file_bytes);
      if (bytes) return fix(index, *std::move(bytes), reports_[index]);
      refused.error = bytes.error();
    } catch (const std::bad_alloc&) {
      refused.error = out_of_memory();
    } catch (const std::exception& failure) {
      refused.error = ReadError{ReadErrorKind::IoError, failure.what(), failure.what()};
    }
    return refused;
  }

  FileReport take_report(std::size_t index) { return std::move(reports_[index]); }

 private:
  FileResult fix(std::size_t index, std::string bytes, FileReport& report) {
    const std::string& path = inputs_[index].path;
    const std::string original = bytes;
    const bool is_named = inputs_[index].is_named;
    Fixed fixed =
        fix_file({path, bytes.size(), {}, std::move(bytes), is_named}, policies_[index], settings_);
    for (const Reason& reason : fixed.in_the_way) {
      report.complaints.push_back(say(language_,
                                      {"{}：无法修改：{}。", "{}: cannot be changed: {}."}, path,
                                      reason.in(language_)));
    }
    note_left(path, fixed, report);
    if (fixed.fixed.empty()) return std::move(fixed.after);
    if (diff_only_) {
      report.diff = unified_diff(path, fixed.before.document.text, fixed.after.document.text);
      note_fixed(path, fixed, {"{}：可修复 {} 处（{}）。", "{}: would fix {} ({})."}, report);
      return std::move(fixed.before);
    }
    const std::error_code error = replace_file(path, original, fixed.bytes, interruption_);
    if (error) {
      report.notices.clear();
      report.complaints.push_back(
          say(language_, {"无法写入 {}：{}；文件未改动。", "Cannot write {}: {}; it is unchanged."},
              path, why_not_written(error, language_)));
      return std::move(fixed.before);
    }
    note_fixed(path, fixed, {"{}：已修复 {} 处（{}）。", "{}: fixed {} ({})."}, report);
    return std::move(fixed.after);
  }

  void note_fixed(const std::string& path, const Fixed& fixed, const Bilingual& words,
                  FileReport& report) const {
    report.notices.push_back(
        say(language_, words, path, fixed.fixed.size(), counted(fixed.fixed, language_)));
  }

  void note_left(const std::string& path, const Fixed& fixed, FileReport& report) const {
    if (fixed.left.empty()) return;
    const Lines lines(fixed.after.document.text);
    for (const FixLeft& left : fixed.left) {
      const Finding& finding = fixed.after.findings[left.finding];
      const Position at = lines.in_code_points(finding.location.begin);
      report.notices.push_back(
          say(language_, {"{}:{}:{}：{} 未修复：{}。", "{}:{}:{}: {} not fixed: {}."}, path,
              at.line, at.column, finding.rule->id, left.reason.in(language_)));
    }
  }

  const FixSettings& settings_;
  bool diff_only_;
  const std::vector<Input>& inputs_;
  std::span<const Policy> policies_;  // of the inputs
  Interruption& interruption_;
  Language language_;
  std::vector<FileReport> reports_;  // one an input, each touched by one thread at a time
};

class FixCommand : public Command {
 public:
  void declare(CLI::App& app, Language language) override {
    gwlint::declare(arguments_, app, language);
    const auto in = [language](const Bilingual& words) { return std::string(words.in(language)); };
    app.add_flag("--unsafe", unsafe_,
                 in({"也执行可能改变含义的修改", "Apply fixes that may change meaning, too"}));
    app.add_flag("--diff", diff_,
                 in({"只显示将作的修改，不写文件", "Show the changes and write nothing"}));
  }

  int run(const Console& console, const Toolbox& toolbox) override {
    const CheckOptions options = understand(arguments_);
    if (options.standard_input) {
      throw BadCall({"fix 修改文件本身，不能用于标准输入（-）。",
                     "fix changes files in place; it does not take standard input (-)."});
    }
    const std::vector<Input> inputs = find_inputs(options.paths, toolbox.has_known_extension);
    ComparedReports others(options, {}, inputs, toolbox);
    RunSetup setup(options, inputs, others.files(), toolbox);
    // With --diff, standard output is the diff's.
    Outputs outputs(options.outputs, options.report, options.quiet || diff_, console);
    CheckSettings check{toolbox.read, Limits(), outputs.needs()};
    const FixSettings settings{&check, toolbox.rewrite, unsafe_};
    FixRun fix(settings, diff_, inputs, setup.policies(), outputs.interruption(), console.language);
    setup.tell_errors(console);
    setup.begin(outputs, console);
    others.read(check, setup, outputs, console);
    check.references = &others.references();
    bool trouble = false;
    std::size_t next = 0;
    const auto deliver = [&](const FileResult& result) {
      const FileReport report = fix.take_report(next++);
      trouble = trouble || !report.complaints.empty();
      for (const std::string& complaint : report.complaints) console.complain_of(complaint);
      if (!options.quiet) show(report, console);
      outputs.file(result);
      return true;  // a file that was asked to be fixed is, whoever reads of it
    };
    RunSummary summary =
        setup.check_all([&fix](std::size_t i) { return fix.fix(i); }, deliver, console);
    others.add_to(summary);
    if (trouble) summary.exit_code = kTrouble;
    setup.end(outputs, summary, true, console);
    const bool closed = outputs.close();
    const bool flushed = !diff_ || console.flush_output();
    return closed && flushed ? summary.exit_code : kTrouble;
  }

 private:
  static void show(const FileReport& report, const Console& console) {
    // What is no terminal is a program that applies it, or a file.
    console.streams.out << (console.streams.out_is_terminal ? escape_lines(report.diff)
                                                            : report.diff);
    for (const std::string& notice : report.notices) console.complain_of(notice);
  }

  CheckArguments arguments_;
  bool unsafe_ = false;
  bool diff_ = false;
};

}  // namespace

std::unique_ptr<Command> make_fix_command() {
  return std::make_unique<FixCommand>();
}

}  // namespace gwlint
