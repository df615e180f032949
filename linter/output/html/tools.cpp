#include "linter/output/html/tools.h"

#include <algorithm>
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <fmt/ostream.h>

#include "linter/output/html/markup.h"
#include "linter/output/words.h"

namespace gwlint::html {
namespace {

struct Key {
  std::string_view keys;  // parted by blanks
  Bilingual meaning;
};
constexpr Key kKeys[] = {
    {"j k", {"下一处、上一处问题", "next, previous finding"}},
    {"↓ ↑", {"同上，焦点在列表中时", "the same, in the list"}},
    {"] [", {"下一份、上一份文件", "next, previous file"}},
    {"u", {"返回目录", "back to the index"}},
    {"/", {"筛选文件", "filter files"}},
    {"Esc", {"取消选择，关闭菜单", "choose nothing, close a menu"}},
};

class Tools {
 public:
  Tools(const RunInfo& run, const Index& index, std::ostream& out)
      : run_(run), index_(index), out_(out) {}

  void write() const {
    fmt::print(out_, "<div class=\"bar\" role=\"region\" aria-label=\"{}\" hidden>\n",
               in({"工具栏", "Tools"}));
    write_pager();
    write_levels();
    write_rules();
    if (index_.has_earlier_figures()) {
      fmt::print(out_, "<button type=\"button\" class=\"was\" aria-pressed=\"true\">{}</button>\n",
                 in({"上年数据", "Last year"}));
    }
    write_keys();
    out_ << "</div>\n";
  }

 private:
  std::string_view in(const Bilingual& words) const { return words.in(run_.language); }

  void write_pager() const {
    fmt::print(out_,
               "<nav class=\"pager\" aria-label=\"{}\" hidden><a class=\"up\" href=\"#\">{}</a> "
               "<a class=\"previous\" aria-label=\"{}\">‹</a> <span class=\"position\"></span> "
               "<a class=\"next\" aria-label=\"{}\">›</a></nav>\n",
               in({"文件", "Files"}), in({"目录", "Index"}), in({"上一份文件", "Previous file"}),
               in({"下一份文件", "Next file"}));
  }

  void write_levels() const {
    fmt::print(out_, "<div class=\"levels\" role=\"group\" aria-label=\"{}\">\n",
               in({"显示哪些级别", "Levels that are shown"}));
    const Counts& counts = index_.counts();
    write_level("error", word(Level::Error, run_.language), counts.errors);
    write_level("warning", word(Level::Warning, run_.language), counts.warnings);
    write_level("note", word(Level::Note, run_.language), counts.notes);
    if (run_.show_suppressed) {
      write_level("suppressed", in({"已抑制", "suppressed"}), counts.suppressed);
    }
    out_ << "</div>\n";
  }

  void write_level(std::string_view level, std::string_view word, std::size_t count) const {
    fmt::print(out_,
               "<button type=\"button\" class=\"{0}\" data-level=\"{0}\" aria-pressed=\"true\">{1} "
               "<span class=\"count\">{2}</span></button>\n",
               level, word, count);
  }

  // The rules that found something, a group a family.
  void write_rules() const {
    if (index_.rules().empty()) return;
    fmt::print(out_,
               "<details class=\"menu rules\"><summary>{} <span class=\"chosen\"></span></summary>"
               "<div class=\"popup\">\n<p class=\"hint\">{}</p>\n",
               in({"规则", "Rules"}),
               in({"只看选中的规则；都不选则全部显示。",
                   "Only the chosen ones are shown; with none chosen, all are."}));
    std::string_view open;
    for (const auto& [id, count] : index_.rules()) {
      const std::string_view group = family(*count.rule);
      if (group != open) {
        if (!open.empty()) out_ << "</fieldset>\n";
        open = group;
        write_family(group);
      }
      fmt::print(out_,
                 "<label><input type=\"checkbox\" value=\"{0}\"> <span class=\"rule\">{0}</span> "
                 "<span class=\"name\">{1}</span> <span class=\"count\">{2}</span></label>\n",
                 markup_flat(id), markup_flat(count.rule->name), count.findings);
    }
    fmt::print(out_,
               "</fieldset>\n<button type=\"button\" class=\"clear\">{}</button>\n"
               "</div></details>\n",
               in({"清除选择", "Clear"}));
  }

  void write_family(std::string_view family) const {
    fmt::print(out_,
               "<fieldset><legend><label><input type=\"checkbox\" class=\"family\"> "
               "{}</label></legend>\n",
               markup_flat(family));
  }

  void write_keys() const {
    fmt::print(out_, "<details class=\"menu keys\"><summary>{}</summary><dl class=\"popup\">\n",
               in({"键盘", "Keys"}));
    for (const Key& key : kKeys) {
      fmt::print(out_, "<div><dt>{}</dt><dd>{}</dd></div>\n", keys_of(key.keys), in(key.meaning));
    }
    out_ << "</dl></details>\n";
  }

  static std::string keys_of(std::string_view keys) {
    std::string text;
    while (!keys.empty()) {
      const std::size_t end = std::min(keys.find(' '), keys.size());
      text += fmt::format("{}<kbd>{}</kbd>", text.empty() ? "" : " ", keys.substr(0, end));
      keys.remove_prefix(std::min(end + 1, keys.size()));
    }
    return text;
  }

  const RunInfo& run_;
  const Index& index_;
  std::ostream& out_;
};

}  // namespace

void write_tools(const RunInfo& run, const Index& index, std::ostream& out) {
  Tools(run, index, out).write();
}

}  // namespace gwlint::html
