#include "linter/cli/console.h"

#include <ostream>

#include "linter/text/escape.h"

namespace gwlint {
namespace {

constexpr std::string_view kOf = "{}: {}";  // a file: what is said of it

}  // namespace

void Console::complain_of(std::string_view sentence) const {
  streams.err << "gwlint: " << escape(sentence) << '\n' << std::flush;
}

void Console::refuse(std::string_view path, const ReadError& error) const {
  complain({kOf, kOf}, path, message(error, language));
}

void Console::tell(std::string_view path, const Notice& notice) const {
  const std::string& sentence = language == Language::Chinese ? notice.zh : notice.en;
  complain({kOf, kOf}, notice.path.empty() ? path : notice.path, sentence);
}

bool Console::flush_output() const {
  if (streams.out.flush()) return true;
  complain({"无法写到标准输出：磁盘已满，或接收输出的程序已退出。",
            "Cannot write to standard output: the disk is full, or the program that reads it has "
            "ended."});
  return false;
}

}  // namespace gwlint
