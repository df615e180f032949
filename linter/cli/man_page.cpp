#include "linter/cli/man_page.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "linter/cli/shell/shell_text.h"
#include "linter/project.h"
#include "linter/say.h"
#include "linter/text/wrap.h"

namespace gwlint {
namespace {

// `text` so that roff prints it as it stands.
std::string escaped(std::string text) {
  text = replaced(std::move(text), "\\", "\\e");
  text = replaced(std::move(text), "-", "\\-");
  text = replaced(std::move(text), "'", "\\(aq");
  return text.starts_with('.') ? "\\&" + text : text;
}

// Running text. Where it has no blanks, as Chinese has none, roff is told where it may break.
std::string prose(std::string_view text) {
  std::string result;
  for (const std::string_view piece : breakable_pieces(text)) {
    if (!result.empty() && !result.ends_with(' ')) result += "\\:";
    result += replaced(replaced(std::string(piece), "\\", "\\e"), "-", "\\-");
  }
  return result.starts_with('.') || result.starts_with('\'') ? "\\&" + result : result;
}

std::string bold(const std::string& text) {
  return "\\fB" + escaped(text) + "\\fR";
}

std::string italic(const std::string& text) {
  return "\\fI" + escaped(text) + "\\fR";
}

struct Sharing {
  const OptionShape* option;
  std::vector<std::string> commands;  // that take it
};

bool are_same(const OptionShape& a, const OptionShape& b) {
  return a.names == b.names && a.value.label == b.value.label && a.description == b.description;
}

struct Item {
  std::string_view term;
  Bilingual meaning;
};

constexpr std::array<Item, 3> kExitCodes = {{
    {"0",
     {"没有达到 --fail-on 所定级别的问题。",
      "Nothing was found at or above the level of --fail-on."}},
    {"1", {"有达到该级别的问题。", "There are findings at or above that level."}},
    {"2",
     {"有事情没能做成：命令行或配置有误，或者文件不存在、已损坏、有密码、过大、不是所支持的格式。",
      "Something could not be done: the call or the configuration is wrong, or a file is missing, "
      "damaged, encrypted, too large or of another kind."}},
}};

constexpr std::array<Item, 2> kFiles = {{
    {"gwlint.toml",
     {"配置：从被检查文件所在文件夹往上，到 git 工作区的根为止，最近的一个。",
      "The configuration: the nearest one from the folder of a file upwards to the root of its git "
      "work tree."}},
    {"~/.config/gwlint/gwlint.toml",
     {"用户自己的配置，没有上述文件时使用。", "The user's own, which holds where there is none."}},
}};

constexpr std::array<Item, 2> kVariables = {{
    {"NO_COLOR", {"非空时不着色。", "Where it is not empty, nothing is coloured."}},
    {"XDG_CONFIG_HOME",
     {"用户自己的配置改在这个文件夹下的 gwlint/gwlint.toml。",
      "The folder below which the user's own configuration is gwlint/gwlint.toml, instead of "
      "~/.config."}},
}};

constexpr std::array<Item, 6> kExamples = {{
    {"gwlint check .",
     {"检查当前文件夹里的所有报告。", "Checks all reports in the current folder."}},
    {"gwlint check --previous 2023/ 2024/",
     {"检查，并与上年的报告核对结转的数据。",
      "Checks them, and the figures that were carried over from the reports of last year."}},
    {"gwlint check --format html=gwlint.html .",
     {"把结果写成一个网页。", "Writes the results as a page for a browser."}},
    {"gwlint fix --diff report.docx",
     {"显示可以自动修复什么，不改动文件。",
      "Shows what can be fixed, and leaves the file as it is."}},
    {"gwlint hook install",
     {"此后 git commit 先检查已暂存的报告。",
      "From now on git commit checks the staged reports first."}},
    {"gwlint explain SUM002", {"说明一条规则。", "Explains a rule."}},
}};

class Page {
 public:
  Page(const CallShape& call, std::span<const std::string> formats, Language language)
      : call_(call), formats_(formats), language_(language) {
    for (const CommandShape& command : call.commands) share(command);
  }

  std::string write(std::string_view version) && {
    text_ = ".\\\" Made by: gwlint man\n.TH GWLINT 1 \"\" \"gwlint " + std::string(version) +
            "\" \"" + std::string(in({"gwlint 手册", "Manual of gwlint"})) + "\"\n.nh\n.ad l\n";
    section({"名称", "NAME"});
    text_ += "gwlint \\- " + prose(call_.description) + "\n";
    section({"概要", "SYNOPSIS"});
    for (const CommandShape& command : call_.commands) synopsis(command);
    section({"说明", "DESCRIPTION"});
    text_ +=
        prose(in({"检查行政机关的政府信息公开工作年度报告（DOCX 或纯文本）是否符合规定的格式："
                  "依据、章节、日期、表格和勾稽关系。每个问题都写明位置、依据和处理办法。",
                  "Reads the annual reports on government information disclosure that Chinese "
                  "administrative bodies publish, as DOCX or plain text, binds them to the "
                  "mandated format and reports wrong citations, sections, dates, tables and sums: "
                  "where they are, which clause they go against and what to do."})) +
        "\n";
    section({"命令", "COMMANDS"});
    for (const CommandShape& command : call_.commands) describe(command);
    section({"选项", "OPTIONS"});
    shared_options();
    items({"退出码", "EXIT STATUS"}, kExitCodes);
    items({"文件", "FILES"}, kFiles);
    items({"环境变量", "ENVIRONMENT"}, kVariables);
    items({"示例", "EXAMPLES"}, kExamples);
    section({"参见", "SEE ALSO"});
    text_ += ".UR " + std::string(kHomepage) + "\n.UE\n";
    return std::move(text_);
  }

 private:
  std::string_view in(const Bilingual& words) const { return words.in(language_); }

  void share(const CommandShape& command) {
    for (const OptionShape& option : command.options) {
      const auto found = std::ranges::find_if(
          sharings_, [&](const Sharing& sharing) { return are_same(*sharing.option, option); });
      if (found == sharings_.end()) {
        sharings_.push_back({&option, {command.typed()}});
      } else {
        found->commands.push_back(command.typed());
      }
    }
  }

  void section(const Bilingual& title) { text_ += ".SH " + std::string(in(title)) + "\n"; }

  template <std::size_t N>
  void items(const Bilingual& title, const std::array<Item, N>& all) {
    section(title);
    for (const Item& item : all) {
      text_ += ".TP\n" + bold(std::string(item.term)) + "\n" + prose(in(item.meaning)) + "\n";
    }
  }

  static std::string term(const ArgumentShape& argument) {
    if (argument.value.kind == ValueShape::Kind::Words) {
      return argument.value.words.size() == 1 ? bold(argument.value.label)
                                              : italic(argument.value.label);
    }
    return italic(argument.name) + (argument.repeatable ? "..." : "");
  }

  static std::string term(const OptionShape& option) {
    std::string term;
    for (const std::string& name : option.names) {
      if (!term.empty()) term += ", ";
      term += bold(name);
    }
    if (option.value.kind != ValueShape::Kind::None) term += " " + italic(option.value.label);
    return term;
  }

  // Of a command that has parts, these say how they are called.
  void synopsis(const CommandShape& command) {
    if (!command.parts.empty()) return;
    if (&command != &call_.commands.front()) text_ += ".br\n";
    text_ += bold("gwlint") + " " + bold(command.typed());
    text_ += std::string(" [\\fI") + std::string(in({"选项", "OPTION"})) + "\\fR]...";
    for (const ArgumentShape& argument : command.arguments) text_ += " " + term(argument);
    text_ += "\n";
  }

  void describe(const CommandShape& command) {
    text_ += ".SS " + command.typed() + "\n";
    text_ += prose(std::string(command.summary).append(in({"。", "."}))) + "\n";
    if (!command.parts.empty()) return;
    for (const ArgumentShape& argument : command.arguments) {
      text_ += ".TP\n" + term(argument) + "\n" + prose(argument.description) + "\n";
    }
    for (const Sharing& sharing : sharings_) {
      if (sharing.commands == std::vector{command.typed()}) describe(*sharing.option, {});
    }
  }

  void describe(const OptionShape& option, const std::string& whose) {
    std::string meaning = option.description + whose;
    if (option.value.kind == ValueShape::Kind::Formats) {
      meaning += say(language_, {"：{}", ": {}"}, joined(formats_, in({"、", ", "})));
    }
    text_ += ".TP\n" + term(option) + "\n" + prose(meaning) + "\n";
  }

  // What gwlint itself takes, and what more than one command takes.
  void shared_options() {
    for (const OptionShape& option : call_.options) describe(option, {});
    for (const Sharing& sharing : sharings_) {
      if (sharing.commands.size() < 2 || is_of_gwlint(*sharing.option)) continue;
      describe(*sharing.option,
               say(language_, {"（{}）", " ({})"}, joined(sharing.commands, in({"、", ", "}))));
    }
  }

  bool is_of_gwlint(const OptionShape& option) const {
    return std::ranges::any_of(call_.options,
                               [&](const OptionShape& own) { return are_same(own, option); });
  }

  const CallShape& call_;
  std::span<const std::string> formats_;
  Language language_;
  std::vector<Sharing> sharings_;
  std::string text_;
};

}  // namespace

std::string man_page(const CallShape& call, std::span<const std::string> formats,
                     std::string_view version, Language language) {
  return Page(call, formats, language).write(version);
}

}  // namespace gwlint
