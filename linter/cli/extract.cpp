// gwlint extract
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include <CLI/CLI.hpp>

#include "linter/cli/command.h"
#include "linter/cli/document_json.h"
#include "linter/files/read_file.h"
#include "linter/text/escape.h"
#include "linter/text/sha256.h"

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
    app.add_flag("--textconv", textconv_,
                 in({"供 git diff 使用：文件不能读取时，输出原因，退出码为 0",
                     "For git diff: of a file that cannot be read, print why and end with 0"}));
  }

  int run(const Console& console, const Toolbox& toolbox) override {
    if (path_.empty()) {
      throw BadCall(
          {"请给出一个文件；- 表示标准输入。", "Name a file; - stands for standard input."});
    }
    const Limits limits;
    // A file of a repository may be called `-`.
    const BytesResult bytes = path_ == "-" && !textconv_
                                  ? read_stream(console.streams.in, limits.file_bytes)
                                  : read_file(path_, limits.file_bytes);
    if (!bytes) {
      const bool is_too_large = bytes.error().kind == ReadErrorKind::OverLimit;
      return textconv_ && is_too_large ? describe(console, bytes.error())
                                       : refuse(console, bytes.error());
    }
    const ReadResult document = toolbox.read(*bytes, limits);
    if (!document) {
      return textconv_ ? describe(console, document.error(), *bytes)
                       : refuse(console, document.error());
    }
    print(*document, console.streams);
    return console.flush_output() ? kDone : kTrouble;
  }

 private:
  // The text as it is for programs; on a terminal nothing in it may steer that.
  void print(const Document& document, const Streams& streams) const {
    if (json_) {
      streams.out << to_json(document);
    } else if (streams.out_is_terminal) {
      streams.out << escape_lines(document.text);
    } else {
      streams.out << document.text;
    }
  }

  int refuse(const Console& console, const ReadError& error) const {
    console.refuse(path_ == "-" ? "<stdin>" : path_, error);
    return kTrouble;
  }

  // Git gives up a whole diff, or log, where a textconv fails: so a refusal is text as well. The
  // digest makes two versions of such a file differ as they do.
  static int describe(const Console& console, const ReadError& error, std::string_view bytes = {}) {
    if (error.kind == ReadErrorKind::Empty) return kDone;
    std::ostream& out = console.streams.out;
    out << say(console.language, {"（gwlint 不能读取：{}）\n", "(gwlint cannot read it: {})\n"},
               escape(message(error, console.language)));
    if (!bytes.empty()) {
      out << say(console.language, {"（{} 字节，SHA-256 {}）\n", "({} bytes, SHA-256 {})\n"},
                 bytes.size(), sha256(bytes));
    }
    return console.flush_output() ? kDone : kTrouble;
  }

  std::string path_;
  bool json_ = false;
  bool textconv_ = false;
};

}  // namespace

std::unique_ptr<Command> make_extract_command() {
  return std::make_unique<ExtractCommand>();
}

}  // namespace gwlint
