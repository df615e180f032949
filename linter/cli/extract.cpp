// gwlint extract
#include <memory>
#include <string>
#include <utility>

#include <CLI/CLI.hpp>

#include "linter/cli/command.h"
#include "linter/cli/document_json.h"
#include "linter/files/read_file.h"

namespace gwlint {
namespace {

class ExtractCommand : public Command {
 public:
  void declare(CLI::App& app, Language language) override {
    const auto in = [language](const Bilingual& words) { return std::string(words.in(language)); };
    app.add_option("FILE", path_, in({"文件，或 -（标准输入）", "A file, or - (standard input)"}))
        ->option_text(" ");
    app.add_flag("--json", json_,
                 in({"输出文档模型：段落、表格、单元格及其位置",
                     "Print the document model: paragraphs, tables, cells and their places"}));
  }

  int run(const Console& console, const Toolbox& toolbox) override {
    if (path_.empty()) {
      throw BadCall(
          {"请给出一个文件；- 表示标准输入。", "Name a file; - stands for standard input."});
    }
    const Limits limits;
    const BytesResult bytes = path_ == "-" ? read_stream(console.streams.in, limits.file_bytes)
                                           : read_file(path_, limits.file_bytes);
    if (!bytes) return refuse(console, bytes.error());
    const ReadResult document = toolbox.read(*bytes, limits);
    if (!document) return refuse(console, document.error());
    console.streams.out << (json_ ? to_json(*document) : document->text);
    return console.flush_output() ? kDone : kTrouble;
  }

 private:
  int refuse(const Console& console, const ReadError& error) const {
    console.refuse(path_ == "-" ? "<stdin>" : path_, error);
    return kTrouble;
  }

  std::string path_;
  bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_extract_command() {
  return std::make_unique<ExtractCommand>();
}

}  // namespace gwlint
