#include "linter/explain/page.h"

#include <algorithm>
#include <utility>

#include "linter/explain/catalogue.h"
#include "linter/output/words.h"
#include "linter/project.h"
#include "linter/say.h"

namespace gwlint {
namespace {

// What is said of fixes.
Bilingual words_on(FixSafety safety) {
  switch (safety) {
    case FixSafety::None:
      return {"没有自动修复，请人工修改。", "There is no automatic fix."};
    case FixSafety::Safe:
      return {"能确定怎样改的，gwlint fix 可自动修复；只改形式，不改意思。",
              "gwlint fix repairs it where it is clear how; that changes form, never meaning."};
    case FixSafety::Unsafe:
      return {"能确定怎样改的，gwlint fix --unsafe 可修复；可能改变意思，修复后请复核。",
              "gwlint fix --unsafe repairs it where it is clear how; as that may change meaning, "
              "review the result."};
    case FixSafety::Both:
      return {
          "只涉及形式的，gwlint fix 可自动修复；其余能确定怎样改的，gwlint fix --unsafe "
          "可修复，可能改变意思，修复后请复核。",
          "gwlint fix repairs what is a matter of form. gwlint fix --unsafe repairs the rest where "
          "it is clear how; as that may change meaning, review the result."};
  }
  return {};
}

Bilingual words_on(Precision precision) {
  switch (precision) {
    case Precision::Medium:
      return {"准确程度：中。本规则要理解文字的意思，可能误报，请人工判断。",
              "Precision: medium. The rule has to understand the text and may be wrong; judge for "
              "yourself."};
    case Precision::High:
      return {"准确程度：高，很少误报。", "Precision: high; the rule is rarely wrong."};
    case Precision::VeryHigh:
      return {"准确程度：很高，几乎不会误报。",
              "Precision: very high; the rule is hardly ever wrong."};
  }
  return {};
}

// A level in words and as the configuration names it, which is in English.
std::string words_on(Level level, Language language) {
  if (language == Language::English) return fmt::format("'{}'", name(level));
  return fmt::format("“{}”（{}）", word(level, language), name(level));
}

// `pattern` with … where a message has its arguments.
std::string with_gaps(std::string_view pattern) {
  constexpr std::string_view kGap = "…";
  std::string text;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const char c = pattern[at];
    const bool doubled = at + 1 < pattern.size() && pattern[at + 1] == c;
    if (c == '{' && !doubled) {
      at = std::min(pattern.find('}', at), pattern.size() - 1);
      if (!text.ends_with(kGap)) text += kGap;
      continue;
    }
    if ((c == '{' || c == '}') && doubled) ++at;
    text += c;
  }
  return text;
}

class PageMaker {
 public:
  PageMaker(const RuleInfo& rule, Language language, std::string_view model)
      : rule_(rule), language_(language), model_(model) {}

  RulePage whole() {
    add_explanation();
    add_basis();
    add_source();
    add_messages();
    add_examples(Example::Verdict::Wrong, rule_.examples.size());
    add_examples(Example::Verdict::Right, rule_.examples.size());
    add_fix();
    add_level();
    add_suppression();
    add_command();
    return finished();
  }

  RulePage brief() {
    add_explanation();
    add_basis();
    add_source();
    add_examples(Example::Verdict::Wrong, 1);
    add_examples(Example::Verdict::Right, 1);
    add_fix();
    return finished();
  }

 private:
  void begin(const Bilingual& label) { parts_.push_back({std::string(label.in(language_)), {}}); }

  void write(std::string words) { parts_.back().items.emplace_back(Words{std::move(words)}); }
  void write(const Bilingual& words) { write(std::string(words.in(language_))); }

  void add_explanation() {
    begin({"说明", "Why"});
    write(rule_.explanation);
  }

  void add_basis() {
    if (rule_.clause == nullptr) return;
    begin({"依据", "Basis"});
    const Clause& clause = *rule_.clause;
    write(say(language_, {"{}（《{}》）：{}", "{} ({}): {}"}, citation(clause),
              clause.instrument->title.in(language_), clause.text.in(language_)));
  }

  void add_source() {
    if (rule_.pack == nullptr) return;
    begin({"来源", "Source"});
    std::string words = say(language_, {"扩展包“{}”（{}）", "The pack '{}' ({})"},
                            rule_.pack->name.in(language_), rule_.pack->id);
    if (!rule_.pack->version.empty()) {
      words += say(language_, {"，版本 {}", ", version {}"}, rule_.pack->version);
    }
    write(words + std::string(Bilingual{"。", "."}.in(language_)));
  }

  // Messages that name one problem and advise differently share a paragraph.
  void add_messages() {
    begin({"提示的内容", "Messages"});
    for (std::size_t i = 0; i < rule_.messages.size(); ++i) {
      const MessageTemplate& message = rule_.messages[i];
      const std::string advice = with_gaps(message.advice.in(language_));
      const bool same_problem =
          i > 0 && message.problem.in(language_) == rule_.messages[i - 1].problem.in(language_);
      if (same_problem) {
        std::get<Words>(parts_.back().items.back()).text +=
            say(language_, {"或：{}", " Or: {}"}, advice);
      } else {
        write(with_gaps(message.problem.in(language_)) +
              std::string(Bilingual{"", " "}.in(language_)) + advice);
      }
    }
  }

  void add_examples(Example::Verdict verdict, std::size_t most) {
    const bool wrong = verdict == Example::Verdict::Wrong;
    std::size_t count = 0;
    for (const Example& example : rule_.examples) {
      if (example.verdict != verdict || count == most) continue;
      if (count++ == 0) {
        begin(wrong ? Bilingual{"错误写法", "Wrong"} : Bilingual{"没有问题的写法", "Right"});
      }
      parts_.back().items.emplace_back(lines_of(example, rule_.companion, language_, model_));
    }
  }

  void add_fix() {
    begin({"修复", "Fix"});
    write(words_on(rule_.fix));
  }

  void add_level() {
    begin({"级别", "Level"});
    if (rule_.level == Level::Off) {
      write(say(language_,
                {"默认关闭。用 --select {} 选中，或在 gwlint.toml 中给出级别，才会检查。",
                 "Off by default. It runs where --select {} names it or gwlint.toml gives it a "
                 "level."},
                rule_.id));
    } else {
      write(say(language_,
                {"默认为{}。可在 gwlint.toml 中改为别的级别，“off”为关闭：",
                 "By default {}. gwlint.toml can set another one; 'off' turns the rule off:"},
                words_on(rule_.level, language_)));
    }
    const std::string_view other = rule_.level == Level::Off ? "warning" : "off";
    write_code("toml", fmt::format("[rules]\n{} = \"{}\"", rule_.id, other));
    write(words_on(rule_.precision));
  }

  void write_code(std::string_view language, std::string text) {
    parts_.back().items.emplace_back(Code{language, std::move(text)});
  }

  void add_suppression() {
    if (family(rule_) == kOwnFamily.id) return;  // about suppressions themselves
    begin({"个别情况不再提示", "Suppressing a finding"});
    write(Bilingual{"经核实无须修改的，在 gwlint.toml 中写明文件和理由：",
                    "Where a finding was looked into and is to stay, name the file and the reason "
                    "in gwlint.toml:"});
    write_code("toml", say(language_,
                           {"[[suppress]]\nrule = \"{}\"\npaths = [\"某局/*.docx\"]\nreason = "
                            "\"这里写明理由\"",
                            "[[suppress]]\nrule = \"{}\"\npaths = [\"bureau/*.docx\"]\nreason = "
                            "\"the reason\""},
                           rule_.id));
    write(Bilingual{"文本文件也可以在该处的前一行写：",
                    "In a text file a line before the place does it as well:"});
    write_code("text", say(language_,
                           {"<!-- gwlint-disable-next-line {}: 这里写明理由 -->",
                            "<!-- gwlint-disable-next-line {}: the reason -->"},
                           rule_.id));
  }

  void add_command() {
    begin({"只检查这一条", "Running it alone"});
    switch (rule_.companion) {
      case Companion::None:
        write_code("sh", say(language_,
                             {"gwlint check --select {} 报告.docx",
                              "gwlint check --select {} report.docx"},
                             rule_.id));
        break;
      case Companion::PreviousReport:
        write(Bilingual{"需要给出上一年度的报告：", "It needs the report of the year before:"});
        write_code("sh", say(language_,
                             {"gwlint check --select {} --previous 上年报告.docx 报告.docx",
                              "gwlint check --select {} --previous last-year.docx report.docx"},
                             rule_.id));
        break;
      case Companion::Parts:
        write(Bilingual{"需要给出汇总报告和它所汇总的各份报告：",
                        "It needs the summary report and the reports that it sums up:"});
        write_code("sh", say(language_,
                             {"gwlint rollup --select {} 汇总报告.docx 下级报告/",
                              "gwlint rollup --select {} total.docx parts/"},
                             rule_.id));
        break;
    }
  }

  RulePage finished() {
    RulePage page;
    page.title = fmt::format("{} {}", rule_.id, rule_.name);
    page.summary = std::string(rule_.summary.in(language_));
    const std::string_view stop = Bilingual{"。", "."}.in(language_);
    if (!page.summary.ends_with(stop)) page.summary += stop;
    if (rule_.pack == nullptr) page.web_page = rule_page(rule_.id);
    page.parts = std::move(parts_);
    return page;
  }

  const RuleInfo& rule_;
  Language language_;
  std::string_view model_;
  std::vector<PagePart> parts_;
};

}  // namespace

RulePage page_of(const RuleInfo& rule, Language language, PageExtent extent,
                 std::string_view model) {
  PageMaker maker(rule, language, rule.pack == nullptr ? model : std::string_view());
  return extent == PageExtent::Whole ? maker.whole() : maker.brief();
}

}  // namespace gwlint
