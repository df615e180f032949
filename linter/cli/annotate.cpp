// gwlint annotate
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "linter/annotate/annotations.h"
#include "linter/cli/check_options.h"
#include "linter/cli/command.h"
#include "linter/cli/compared_reports.h"
#include "linter/cli/outputs.h"
#include "linter/cli/run_setup.h"
#include "linter/files/atomic_file.h"
#include "linter/files/paths.h"
#include "linter/files/read_file.h"

namespace gwlint {
namespace {

constexpr std::string_view kStandard = "-";

// 报告.docx → 报告.gwlint.docx
std::string name_of_copy(const std::string& path) {
  const std::string_view name = file_name(path);
  const std::size_t dot = name.rfind('.');
  const std::string mark(kAnnotatedMark);
  if (dot == std::string_view::npos || dot == 0) return path + mark + ".docx";
  const std::size_t stem = path.size() - name.size() + dot;
  return path.substr(0, stem) + mark + path.substr(stem);
}

bool are_one_file(const std::string& one, const std::string& other) {
  std::error_code unknown;
  return clean_path(one) == clean_path(other) || std::filesystem::equivalent(one, other, unknown);
}

// Where the copy goes.
class Copy {
 public:
  // Throws BadCall where `path` cannot be written.
  Copy(std::string path, Interruption& interruption, const Console& console)
      : path_(std::move(path)), console_(console) {
    if (path_ == kStandard) return;
    auto file = AtomicFile::create(path_, interruption);
    if (!file) throw BadCall(kCannotWrite, path_, file.error().message());
    file_ = std::move(*file);
  }

  // False, with a complaint, where it could not be written.
  bool write(std::string_view bytes, std::size_t comments) {
    std::ostream& out = file_ ? file_->stream() : console_.streams.out;
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!file_ && !console_.flush_output()) return false;
    if (file_) {
      if (const std::error_code error = file_->commit()) {
        console_.complain(kCannotWrite, path_, error.message());
        return false;
      }
    }
    const std::string name = file_ ? path_ : "<stdout>";
    if (comments == 0) {
      console_.complain({"已写出 {}：未发现问题，没有批注。",
                         "Wrote {}: nothing was found, so it has no comments."},
                        name);
    } else {
      console_.complain({"已写出 {}：批注 {} 条。", "Wrote {}, comments: {}."}, name, comments);
    }
    return true;
  }

 private:
  static constexpr Bilingual kCannotWrite{"无法写入 {}：{}。", "Cannot write {}: {}."};

  std::string path_;
  const Console& console_;
  std::unique_ptr<AtomicFile> file_;  // none: standard output
};

class AnnotateCommand : public Command {
 public:
  void declare(CLI::App& app, Language language) override {
    const auto in = [language](const Bilingual& words) { return std::string(words.in(language)); };
    app.add_option("FILE", file_,
                   in({"DOCX 文件，或 -（标准输入）", "A DOCX file, or - (standard input)"}))
        ->option_text(" ");
    app.add_option("-o,--output", output_,
                   in({"副本的文件名（默认 名称.gwlint.docx），或 -（标准输出）",
                       "The copy (default: NAME.gwlint.docx), or - (standard output)"}))
        ->option_text("OUT")
        ->take_last();
    declare_checking(arguments_, app, language);
    declare_fail_on(arguments_, app, language);
  }

  int run(const Console& console, const Toolbox& toolbox) override {
    if (file_.empty()) {
      throw BadCall({"请给出一个 DOCX 文件；- 表示标准输入。",
                     "Name a DOCX file; - stands for standard input."});
    }
    arguments_.paths = {file_};
    const CheckOptions options = understand(arguments_);
    const std::string copy_path = path_of_copy();
    const Limits limits;
    BytesResult bytes = file_ == kStandard ? read_stream(console.streams.in, limits.file_bytes)
                                           : read_file(file_, limits.file_bytes);
    const std::string name = options.standard_input.value_or(clean_path(file_));
    std::optional<ReadError> error;
    if (bytes) {
      const ReadResult document = toolbox.read(*bytes, limits);
      if (!document) error = document.error();
    } else {
      error = bytes.error();
    }
    if (error) {
      console.refuse(name, *error);
      return kTrouble;
    }
    // Of an annotated copy, what was found before is not to be found.
    const AnnotateResult original = toolbox.annotator.remove(*bytes, limits);
    if (!original) return refuse(console, name, original.error());
    const Input input{name, original->size(), std::nullopt, *original};
    return annotate(options, copy_path, input, console, toolbox);
  }

 private:
  std::string path_of_copy() const {
    if (output_.empty()) return file_ == kStandard ? file_ : name_of_copy(file_);
    if (file_ != kStandard && output_ != kStandard && are_one_file(file_, output_)) {
      throw BadCall({"-o 不能是原文件本身：{}。", "-o may not be the file itself: {}."}, output_);
    }
    return output_;
  }

  static int refuse(const Console& console, const std::string& name, const Reason& reason) {
    console.complain({"{}：无法加批注：{}。", "{}: cannot be annotated: {}."}, name,
                     reason.in(console.language));
    return kTrouble;
  }

  static int annotate(const CheckOptions& options, const std::string& copy_path, const Input& input,
                      const Console& console, const Toolbox& toolbox) {
    const std::vector<Input> inputs = {input};
    ComparedReports others(options, {}, inputs, toolbox);
    RunSetup setup(options, inputs, others.files(), toolbox);
    Outputs outputs({}, options.report, true, console);
    Copy copy(copy_path, outputs.interruption(), console);
    CheckSettings settings{toolbox.read, Limits(), {}};
    setup.tell_errors(console);
    setup.begin(outputs, console);
    others.read(settings, setup, outputs, console);
    settings.references = &others.references();

    bool written = false;
    const auto work = [&](std::size_t i) {
      return check_file(inputs[i], setup.policies()[i], settings);
    };
    const auto deliver = [&](const FileResult& result) {
      if (result.error) return true;
      const std::vector<Annotation> comments = annotations(result, console.language);
      const AnnotateResult bytes =
          toolbox.annotator.add(*input.bytes, result.document, comments, settings.limits);
      if (bytes) {
        written = copy.write(*bytes, comments.size());
      } else {
        refuse(console, result.path, bytes.error());
      }
      return true;
    };
    RunSummary summary = setup.check_all(work, deliver, console);
    others.add_to(summary);
    return written ? summary.exit_code : kTrouble;
  }

  CheckArguments arguments_;
  std::string file_;
  std::string output_;
};

}  // namespace

std::unique_ptr<Command> make_annotate_command() {
  return std::make_unique<AnnotateCommand>();
}

}  // namespace gwlint
