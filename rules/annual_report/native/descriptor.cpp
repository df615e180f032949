#include "rules/annual_report/native/descriptor.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "rules/annual_report/clauses.h"
#include "rules/annual_report/native/given_words.h"
#include "rules/annual_report/native/message_places.h"
#include "rules/annual_report/native/sized.h"
#include "rules/annual_report/pack_names.h"

namespace gwlint::annual_report::native {
namespace {

// The sizes of the first version. They never change, whatever the structures get later.
constexpr std::size_t kFirstPack = offsetof(gwlint_pack, rule_count) + sizeof(std::size_t);
constexpr std::size_t kFirstRule = offsetof(gwlint_rule, data) + sizeof(const void*);

// Beyond these a count is no count.
constexpr std::size_t kMostRules = 1000;
constexpr std::size_t kMostMessages = 100;
constexpr std::size_t kMostExamples = 1000;

constexpr std::array kKnownInstruments = {&kRegulation, &kNotice, &kFeeMeasure};

// Fills PackContents from a descriptor. What is wrong is noted and left out.
class Reader {
 public:
  explicit Reader(PackContents& contents) : contents_(contents), words_(contents.words) {}

  void read(const gwlint_pack& given);
  Mistakes& mistakes() { return words_.mistakes(); }

 private:
  void read_rule(const gwlint_rule* given, std::size_t number);
  void read_head(const gwlint_rule& given, RuleInfo& info);
  const Clause* read_clause(const gwlint_clause* given);
  const Instrument* instrument(const gwlint_clause& given);
  void read_messages(const gwlint_rule& given, NativeRule& rule);
  std::size_t arguments_of(const MessageTemplate& message);
  void read_examples(const gwlint_rule& given, NativeRule& rule);

  void complain(std::string_view zh, std::string_view en) { words_.complain(zh, en); }

  // Whether `items` and `count` can be an array.
  template <typename T>
  bool is_array(const T* items, std::size_t count, std::size_t most, const Bilingual& field) {
    if (count == 0 || items == nullptr) {
      complain(fmt::format("没有{}", field.zh), fmt::format("there are no {}", field.en));
      return false;
    }
    if (count <= most) return true;
    complain(fmt::format("{}多达 {}，上限是 {}", field.zh, count, most),
             fmt::format("{} {} are more than the {} allowed", count, field.en, most));
    return false;
  }

  // `value` as one of the enumeration's values, which are 0 to `last`.
  template <typename E>
  E one_of(std::int32_t value, E last, const Bilingual& field) {
    if (value >= 0 && value <= static_cast<std::int32_t>(last)) return static_cast<E>(value);
    complain(fmt::format("{}不能是 {}", field.zh, value),
             fmt::format("the {} cannot be {}", field.en, value));
    return last;
  }

  PackContents& contents_;
  GivenWords words_;
  std::set<std::string_view> ids_;  // of rules
};

void Reader::read(const gwlint_pack& given) {
  words_.set_subject("扩展包", "Pack");
  Pack& pack = contents_.pack;
  pack.id = words_.take(given.id, {"标识", "id"}, Form::Words);
  if (!pack.id.empty() && !is_pack_id(pack.id)) {
    complain(fmt::format("标识“{}”不合规则，只能用小写字母、数字和单个连字符", pack.id),
             fmt::format("the id '{}' is not of lower-case letters, digits and single hyphens",
                         pack.id));
  }
  pack.name = words_.take(given.name, {"名称", "name"}, Form::Words);
  pack.version = words_.take(given.version, {"版本", "version"}, Form::Words);
  if (!is_array(given.rules, given.rule_count, kMostRules, {"规则", "rules"})) return;
  for (std::size_t i = 0; i < given.rule_count; ++i) read_rule(given.rules[i], i + 1);
  std::ranges::sort(contents_.rules, {}, [](const NativeRule& rule) { return rule.info.id; });
}

void Reader::read_rule(const gwlint_rule* given, std::size_t number) {
  words_.set_subject(fmt::format("第 {} 条规则", number), fmt::format("Rule number {}", number));
  if (given == nullptr) return complain("是空指针", "it is a null pointer");
  const auto known = sized(*given, kFirstRule);
  if (!known) {
    return complain(fmt::format("结构大小不能是 {}", given->size),
                    fmt::format("its size cannot be {}", given->size));
  }
  NativeRule& rule = contents_.rules.emplace_back();
  rule.source = given;
  rule.check = known->check;
  read_head(*known, rule.info);
  rule.info.clause = read_clause(known->clause);
  rule.info.pack = &contents_.pack;
  read_messages(*known, rule);
  read_examples(*known, rule);
  // Views of the vectors' memory, which moves with them.
  rule.info.messages = rule.messages;
  rule.info.examples = rule.examples;
  if (rule.check == nullptr) complain("没有检查函数", "it has no check function");
}

void Reader::read_head(const gwlint_rule& given, RuleInfo& info) {
  info.id = words_.take(given.id, {"编号", "id"}, Form::Words);
  if (!info.id.empty() && !is_rule_id(info.id)) {
    complain(
        fmt::format("编号“{}”不是二至八个大写字母加三位数字", info.id),
        fmt::format("the id '{}' is not two to eight capital letters and three digits", info.id));
  } else if (!info.id.empty()) {
    words_.set_subject(fmt::format("规则 {}", info.id), fmt::format("Rule {}", info.id));
    if (is_built_in_id(info.id)) {
      complain("编号的字母是内置规则专用的", "its letters are those of built-in rules");
    }
    if (!ids_.insert(info.id).second) complain("编号重复", "the id is used twice");
  }
  info.name = words_.take(given.name, {"名称", "name"}, Form::Words);
  if (!info.name.empty() && !is_upper_camel_case(info.name)) {
    complain(fmt::format("名称“{}”应写作 WrongRate 的样子", info.name),
             fmt::format("the name '{}' is not of the form WrongRate", info.name));
  }
  info.level = one_of(given.level, Level::Error, {"级别", "level"});
  info.precision = one_of(given.precision, Precision::VeryHigh, {"准确度", "precision"});
  info.fix = one_of(given.fix, FixSafety::Both, {"修改方式", "fix"});
  info.summary = words_.take(given.summary, {"概要", "summary"}, Form::Words);
  info.explanation = words_.take(given.explanation, {"说明", "explanation"}, Form::Sentence);
}

const Clause* Reader::read_clause(const gwlint_clause* given) {
  if (given == nullptr) return nullptr;
  Clause& clause = contents_.clauses.emplace_back();
  clause.instrument = instrument(*given);
  // An instrument as a whole has no further id.
  if (given->id == nullptr || *given->id != '\0') {
    clause.id = words_.take(given->id, {"条款编号", "clause's id"}, Form::Words);
  }
  clause.text = words_.take(given->text, {"条款内容", "clause's text"}, Form::Sentence);
  return &clause;
}

const Instrument* Reader::instrument(const gwlint_clause& given) {
  const auto id = words_.take(given.instrument, {"依据文件编号", "instrument's id"}, Form::Words);
  for (const Instrument* known : kKnownInstruments) {
    if (known->id == id) return known;
  }
  const auto same = std::ranges::find(contents_.instruments, id, &Instrument::id);
  if (same != contents_.instruments.end()) return &*same;
  const Bilingual title =
      words_.take(given.title, {"依据文件标题", "instrument's title"}, Form::Words);
  return &contents_.instruments.emplace_back(
      Instrument{id, title, words_.keep(instrument_guid(id))});
}

void Reader::read_messages(const gwlint_rule& given, NativeRule& rule) {
  if (!is_array(given.messages, given.message_count, kMostMessages, {"消息", "messages"})) return;
  std::set<std::string_view> ids;
  for (std::size_t i = 0; i < given.message_count; ++i) {
    const gwlint_message& message = given.messages[i];
    const auto id = words_.take(message.id, {"消息编号", "message's id"}, Form::Words);
    if (!id.empty() && (!is_lower_camel_case(id) || !ids.insert(id).second)) {
      complain(
          fmt::format("消息编号“{}”重复，或不是 wrongRate 的样子", id),
          fmt::format("the message's id '{}' is used twice or is not of the form wrongRate", id));
    }
    rule.messages.push_back(
        {id, words_.take(message.problem, {"问题描述", "message's problem"}, Form::Sentence),
         words_.take(message.advice, {"处理建议", "message's advice"}, Form::Sentence)});
    rule.argument_counts.push_back(arguments_of(rule.messages.back()));
  }
}

std::size_t Reader::arguments_of(const MessageTemplate& message) {
  std::size_t most = 0;
  for (const std::string_view pattern :
       {message.problem.zh, message.problem.en, message.advice.zh, message.advice.en}) {
    const auto count = count_arguments(pattern);
    if (!count) {
      complain(fmt::format("消息“{}”里有单独的大括号：{}", message.id, pattern),
               fmt::format("message '{}' has a brace that is neither doubled nor part of a place: "
                           "{}",
                           message.id, pattern));
    }
    most = std::max(most, count.value_or(0));
  }
  return most;
}

void Reader::read_examples(const gwlint_rule& given, NativeRule& rule) {
  using Verdict = gwlint::Example::Verdict;
  if (!is_array(given.examples, given.example_count, kMostExamples, {"例子", "examples"})) return;
  for (std::size_t i = 0; i < given.example_count; ++i) {
    const gwlint_example& example = given.examples[i];
    rule.examples.push_back(
        {.verdict = one_of(example.verdict, Verdict::Right, {"例子的性质", "example's verdict"}),
         .replace =
             words_.take(example.replace, {"例子的原文", "example's replaced text"}, Form::Excerpt),
         .with = words_.take(example.with, {"例子的改文", "example's new text"}, Form::Excerpt)});
  }
  for (const Verdict verdict : {Verdict::Wrong, Verdict::Right}) {
    if (std::ranges::find(rule.examples, verdict, &Example::verdict) != rule.examples.end())
      continue;
    const bool wrong = verdict == Verdict::Wrong;
    complain(fmt::format("没有{}的例子", wrong ? "错误" : "正确"),
             fmt::format("it has no {} example", wrong ? "wrong" : "right"));
  }
}

// Why nothing more can be said of the descriptor; empty where it can be read.
std::optional<Mistake> unreadable(const gwlint_pack* given) {
  if (given == nullptr) {
    return Mistake{
        fmt::format("扩展包不支持本程序的接口版本 {}。", int{GWLINT_PACK_ABI}),
        fmt::format("The pack does not serve version {} of the ABI, which is this program's.",
                    int{GWLINT_PACK_ABI})};
  }
  if (given->abi != GWLINT_PACK_ABI) {
    const bool newer = given->abi > GWLINT_PACK_ABI;
    return Mistake{
        fmt::format("扩展包用的接口版本是 {}，本程序是 {}；{}。", given->abi, int{GWLINT_PACK_ABI},
                    newer ? "请升级 gwlint" : "请用新的 gwlint/pack.h 重新编译扩展包"),
        fmt::format("The pack was made for version {} of the ABI, and this program has {}; {}.",
                    given->abi, int{GWLINT_PACK_ABI},
                    newer ? "update gwlint" : "build the pack with the new gwlint/pack.h")};
  }
  if (!sized(*given, kFirstPack)) {
    return Mistake{fmt::format("扩展包的结构大小不能是 {}。", given->size),
                   fmt::format("The pack's size cannot be {}.", given->size)};
  }
  return std::nullopt;
}

}  // namespace

Result<std::unique_ptr<const PackContents>, Mistakes> read_descriptor(const gwlint_pack* given) {
  if (auto mistake = unreadable(given)) return Mistakes{std::move(*mistake)};
  auto contents = std::make_unique<PackContents>();
  Reader reader(*contents);
  reader.read(*sized(*given, kFirstPack));
  if (!reader.mistakes().empty()) return std::move(reader.mistakes());
  return std::unique_ptr<const PackContents>(std::move(contents));
}

}  // namespace gwlint::annual_report::native
