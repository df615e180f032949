#include "rules/annual_report/packs/rule_reader.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "rules/annual_report/pack_names.h"
#include "rules/annual_report/packs/choice.h"

namespace gwlint::annual_report {
namespace {

constexpr Bilingual kLikeBuiltIn{
    "按本规则包的格式检查，方法与内置规则 {} 相同。",
    "Judges by the pack's own template as the built-in rule {} does by its."};

constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2099;
constexpr Word<Level> kLevels[] = {{"error", Level::Error},
                                   {"warning", Level::Warning},
                                   {"note", Level::Note},
                                   {"off", Level::Off}};
constexpr Word<Precision> kPrecisions[] = {
    {"medium", Precision::Medium}, {"high", Precision::High}, {"very-high", Precision::VeryHigh}};
constexpr Word<ExampleMark> kMarks[] = {{"inserted", ExampleMark::Inserted},
                                        {"deleted", ExampleMark::Deleted},
                                        {"commented", ExampleMark::Commented},
                                        {"hidden", ExampleMark::Hidden},
                                        {"prompt", ExampleMark::Prompt}};

// The highest argument that a message has a place for, plus one.
std::size_t places_in(std::string_view pattern) {
  std::size_t most = 0;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    if (pattern[at] != '{') continue;
    if (pattern.substr(at).starts_with("{{")) {
      ++at;
      continue;
    }
    const std::size_t close = pattern.find('}', at);
    if (close == std::string_view::npos) break;
    std::size_t number = 0;
    const auto [end, error] =
        std::from_chars(pattern.data() + at + 1, pattern.data() + close, number);
    if (error == std::errc() && end == pattern.data() + close) most = std::max(most, number + 1);
  }
  return most;
}

class RuleReader {
 public:
  RuleReader(TableReader& source, const RuleSurroundings& surroundings)
      : source_(source), around_(surroundings) {}

  RuleData read() {
    read_identity();
    read_years();
    const CheckData check = read_check(source_, rule_.id, around_);
    rule_.spec = check.spec;
    rule_.fix = check.fix;
    read_words(check);
    read_examples();
    source_.finish();
    return std::move(rule_);
  }

 private:
  void read_identity() {
    rule_.id = source_.text("id");
    rule_.place = source_.place("id");
    if (!rule_.id.empty() && !is_rule_id(rule_.id)) {
      source_.complain("id",
                       {"规则编号“{}”不对：应是 2 到 8 个大写字母加三位数字，如 QHS001。",
                        "'{}' is no rule id: 2 to 8 capital letters and three digits, such "
                        "as QHS001."},
                       rule_.id);
    }
    if (is_built_in_id(rule_.id)) {
      source_.complain("id",
                       {"字母“{}”留给内置规则，请另取。",
                        "The letters '{}' are those of built-in rules; choose others."},
                       rule_.id.substr(0, rule_.id.size() - 3));
    }
    rule_.name = source_.text("name");
    if (!rule_.name.empty() && !is_upper_camel_case(rule_.name)) {
      source_.complain("name",
                       {"规则名“{}”不对：应是首字母大写的英文，如 MissingNotice。",
                        "'{}' is no rule name: English words written together, each with a "
                        "capital, such as MissingNotice."},
                       rule_.name);
    }
    if (!source_.has("level")) source_.text("level");
    rule_.level = choice(source_, "level", kLevels, Level::Error, {"级别", "level"});
    rule_.precision =
        choice(source_, "precision", kPrecisions, Precision::High, {"精度", "precision"});
    rule_.clause = source_.text("clause");
    if (!rule_.clause.empty() && !around_.clauses.contains(rule_.clause)) {
      const std::vector<std::string_view> known(around_.clauses.begin(), around_.clauses.end());
      source_.complain_of_word(source_.place("clause"), rule_.clause, {"条款", "clause"}, known);
    }
  }

  void read_years() {
    rule_.from = year("from");
    rule_.until = year("until");
    if (rule_.from && rule_.until && *rule_.from > *rule_.until) {
      source_.complain("until", {"“until”早于“from”。", "'until' is before 'from'."});
    }
  }

  std::optional<int> year(std::string_view key) {
    const auto value = source_.whole_number(key);
    if (!value) return std::nullopt;
    if (*value < kFirstYear || *value > kLastYear) {
      source_.complain(key, {"“{}”应是 {} 到 {} 的年份。", "'{}' must be a year from {} to {}."},
                       key, kFirstYear, kLastYear);
      return std::nullopt;
    }
    return static_cast<int>(*value);
  }

  void read_words(const CheckData& check) {
    if (const auto* like = std::get_if<LikeSpec>(&rule_.spec); like && like->rule != nullptr) {
      return read_words_like(*like->rule);
    }
    rule_.summary = source_.bilingual("summary");
    rule_.explanation = source_.bilingual("explanation");
    MessageData message{"found", source_.bilingual("message"), source_.bilingual("advice")};
    if (!check.understood) return;
    expect_sentence("message", message.problem, check.arguments);
    expect_sentence("advice", message.advice, check.arguments);
    rule_.messages.push_back(std::move(message));
    if (std::holds_alternative<RelationSpec>(rule_.spec)) {
      rule_.messages.push_back(
          {"foundWithCulprit",
           rule_.messages.front().problem,
           {"只把“{5}”由 {6} 改为 {7}，本表各项关系就全部成立；请对照台账核实后更正。",
            "Changing only '{5}' from {6} to {7} makes every relation of the table hold; check it "
            "against the records and correct it."}});
    } else if (std::holds_alternative<CiteSpec>(rule_.spec)) {
      rule_.messages.push_back(
          {"misquoted",
           {"“{1}”与应当引用的《{0}》不一致。", "'{1}' is not the title to be cited, 《{0}》."},
           {"请改为《{0}》。", "Write 《{0}》."}});
    }
  }

  // Words of the built-in rule stand where the pack has none of its own.
  void read_words_like(const Rule& rule) {
    const RuleInfo& info = rule.info;
    rule_.summary = source_.optional_bilingual("summary");
    if (rule_.summary.empty()) rule_.summary = owned(info.summary);
    rule_.explanation = source_.optional_bilingual("explanation");
    if (rule_.explanation.empty()) {
      rule_.explanation = {say(Language::Chinese, kLikeBuiltIn, info.id),
                           say(Language::English, kLikeBuiltIn, info.id)};
    }
    for (const MessageTemplate& message : info.messages) {
      rule_.messages.push_back(
          {std::string(message.id), owned(message.problem), owned(message.advice)});
    }
    if (info.id == "SEC007") {
      rule_.messages.front().advice = {"请把其中的内容并入规定的部分，并删去这个标题。",
                                       "Move its contents into the mandated sections and drop the "
                                       "heading."};
    }
    const BilingualText problem = source_.optional_bilingual("message");
    const BilingualText advice = source_.optional_bilingual("advice");
    if (problem.empty() && advice.empty()) return;
    if (rule_.messages.size() > 1) {
      source_.complain(problem.empty() ? "advice" : "message",
                       {"内置规则 {} 有多条信息，不能改写。",
                        "The built-in rule {} has several messages, which cannot be reworded."},
                       info.id);
      return;
    }
    MessageData& message = rule_.messages.front();
    std::size_t arguments = 0;
    for (const BilingualText& words : {message.problem, message.advice}) {
      arguments = std::max({arguments, places_in(words.zh), places_in(words.en)});
    }
    expect_sentence("message", problem, arguments);
    expect_sentence("advice", advice, arguments);
    if (!problem.empty()) message.problem = problem;
    if (!advice.empty()) message.advice = advice;
  }

  static BilingualText owned(const Bilingual& words) {
    return {std::string(words.zh), std::string(words.en)};
  }

  void expect_sentence(std::string_view key, const BilingualText& words, std::size_t arguments) {
    if (!words.zh.empty() && !words.zh.ends_with("。")) {
      source_.complain(key, {"“{}”的中文应以“。”结尾。", "The Chinese of '{}' must end in 。."},
                       key);
    }
    if (!words.en.empty() && !words.en.ends_with(".")) {
      source_.complain(key, {"“{}”的英文应以“.”结尾。", "The English of '{}' must end in '.'."},
                       key);
    }
    const std::size_t most = std::max(places_in(words.zh), places_in(words.en));
    if (most > arguments) {
      source_.complain(key,
                       {"“{}”里有 {{{}}}，但这种规则只有 {} 个参数（从 {{0}} 起）。",
                        "'{}' has {{{}}}, but such a rule has {} arguments, from {{0}} on."},
                       key, most - 1, arguments);
    }
  }

  void read_examples() {
    for (TableReader& example : source_.tables("wrong")) {
      read_example(example, Example::Verdict::Wrong);
    }
    for (TableReader& example : source_.tables("right")) {
      read_example(example, Example::Verdict::Right);
    }
  }

  void read_example(TableReader& source, Example::Verdict verdict) {
    ExampleData example;
    example.verdict = verdict;
    example.replace = source.optional_text("replace", TableReader::kLongestExample);
    example.with = source.optional_text("with", TableReader::kLongestExample);
    example.mark = choice(source, "mark", kMarks, ExampleMark::None, {"标记", "mark"});
    expect_in_model(source, example);
    const std::size_t open = example.with.find("⟦");
    const bool marked =
        open != std::string::npos && example.with.find("⟧", open) != std::string::npos;
    if (example.mark != ExampleMark::None && !marked) {
      source.complain("mark", {"“with”里没有用 ⟦ ⟧ 标出要标记的文字。",
                               "'with' has no ⟦ ⟧ around the words to be marked."});
    }
    source.finish();
    rule_.examples.push_back(std::move(example));
  }

  void expect_in_model(TableReader& source, const ExampleData& example) const {
    if (example.replace.empty()) {
      if (!example.with.empty()) {
        source.complain("with", {"有“with”而没有“replace”。", "'with' stands without 'replace'."});
      }
      return;
    }
    const std::size_t first = around_.model.find(example.replace);
    if (first == std::string_view::npos) {
      source.complain("replace",
                      {"示范文本里没有这段文字。", "The model text does not hold this."});
    } else if (around_.model.find(example.replace, first + 1) != std::string_view::npos) {
      source.complain(
          "replace", {"示范文本里这段文字不止一处。", "The model text holds this more than once."});
    }
  }

  TableReader& source_;
  const RuleSurroundings& around_;
  RuleData rule_;
};

}  // namespace

RuleData read_rule(TableReader& source, const RuleSurroundings& surroundings) {
  return RuleReader(source, surroundings).read();
}

}  // namespace gwlint::annual_report
