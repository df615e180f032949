#include "rules/annual_report/packs/check_reader.h"

#include <algorithm>
#include <utility>

#include "linter/text/fold.h"
#include "rules/annual_report/packs/choice.h"
#include "rules/annual_report/packs/relation_reader.h"

namespace gwlint::annual_report {
namespace {

constexpr std::size_t kMostPhrases = 200;

// Built-in rules that judge by the template alone, whatever it is.
constexpr std::string_view kGeneral[] = {
    "CIT006", "CIT007", "DOC001", "DOC002", "DOC003", "DOC004", "DOC005", "DOC006",
    "DOC007", "DOC008", "DOC009", "PER004", "PER007", "SEC001", "SEC002", "SEC003",
    "SEC004", "SEC005", "SEC006", "SEC007", "TAB001", "TAB002", "TAB003", "TAB004",
    "TAB005", "TAB006", "TAB007", "TAB008", "TAB010", "TAB011", "TAB012", "TAB013"};

// What the keys of a rule mean whose check is unknown cannot be said.
constexpr std::string_view kKeysOfChecks[] = {"accept", "any",   "check",  "except",   "fix",
                                              "in",     "like",  "number", "relation", "replace",
                                              "tables", "title", "topics"};

const Rule* built_in_rule(std::string_view id) {
  for (const Rule* rule : catalogue()) {
    if (rule->info.id == id) return rule;
  }
  return nullptr;
}

class CheckReader {
 public:
  CheckReader(TableReader& source, const std::string& rule_id, const RuleSurroundings& surroundings)
      : source_(source), rule_id_(rule_id), around_(surroundings) {}

  CheckData read() {
    read_check();
    if (!data_.understood) source_.pass_over(kKeysOfChecks);
    return std::move(data_);
  }

 private:
  void read_check() {
    const bool is_like = source_.has("like");
    if (is_like == source_.has("check")) {
      source_.complain(is_like ? "like" : "id",
                       {"“check”和“like”应写且只写一个。", "Write either 'check' or 'like'."});
    }
    const std::string like = source_.optional_text("like");
    const std::string check = source_.optional_text("check");
    if (is_like) return read_like(like);
    using Read = void (CheckReader::*)();
    constexpr std::pair<std::string_view, Read> kChecks[] = {
        {"cite", &CheckReader::read_cite},
        {"require", &CheckReader::read_require},
        {"topics", &CheckReader::read_topics},
        {"forbid", &CheckReader::read_forbid},
        {"relation", &CheckReader::read_relation}};
    std::vector<std::string_view> names;
    for (const auto& [name, read] : kChecks) {
      if (name == check) return (this->*read)();
      names.push_back(name);
    }
    data_.understood = false;
    if (source_.has("check")) {
      source_.complain_of_word(source_.place("check"), check, {"检查方法", "check"}, names);
    }
  }

  // ---- The kinds of check ----------------------------------------------------------------------

  void read_cite() {
    CiteSpec spec;
    spec.title = source_.text("title");
    spec.number = fold(source_.optional_text("number"));
    spec.accept = phrases(source_, "accept", false);
    data_.arguments = 1;
    data_.fix = FixSafety::Unsafe;
    data_.spec = std::move(spec);
  }

  void read_require() {
    RequireSpec spec;
    spec.any = phrases(source_, "any", true);
    spec.in = scope();
    data_.arguments = 1;
    if (const auto shown = shown_first_) spec.shown = *shown;
    data_.spec = std::move(spec);
  }

  void read_topics() {
    TopicsSpec spec;
    if (!source_.has("in")) source_.text("in");
    if (const auto section = read_section_name(source_, "in", around_.report)) {
      spec.section = *section;
    }
    for (TableReader& topic : source_.tables("topics")) {
      TopicsSpec::Topic read{topic.text("name"), phrases(topic, "any", false)};
      read.any.push_back(fold(read.name));
      topic.finish();
      spec.topics.push_back(std::move(read));
    }
    if (spec.topics.empty()) {
      source_.complain("topics",
                       {"“topics”至少要有一个方面。", "'topics' must hold one at least."});
    }
    data_.arguments = 2;
    data_.spec = std::move(spec);
  }

  void read_forbid() {
    ForbidSpec spec;
    spec.any = phrases(source_, "any", true);
    spec.except = phrases(source_, "except", false);
    spec.in = scope();
    spec.tables = source_.flag("tables");
    if (spec.tables && spec.in.where != Scope::Where::Anywhere) {
      source_.complain("tables", {"“tables”只能与全文（不写 in）同用。",
                                  "'tables' goes only with the whole report (without 'in')."});
    }
    constexpr Word<bool> kSafety[] = {{"safe", true}, {"unsafe", false}};
    const bool has_fix = source_.has("fix");
    spec.safe = choice(source_, "fix", kSafety, false, {"修复方式", "fix"});
    if (source_.has("replace")) {
      spec.replace = source_.optional_text("replace");
      const std::string folded = fold(*spec.replace);
      for (const std::string& word : spec.any) {
        if (folded.find(word) == std::string::npos) continue;
        source_.complain(
            "replace", {"“replace”里仍有禁用的“{}”。", "'replace' still holds the forbidden '{}'."},
            word);
      }
      data_.fix = spec.safe ? FixSafety::Safe : FixSafety::Unsafe;
    } else {
      source_.optional_text("replace");
      if (has_fix) {
        source_.complain("fix", {"有“fix”而没有“replace”。", "'fix' stands without 'replace'."});
      }
    }
    data_.arguments = spec.replace ? 2 : 1;
    data_.spec = std::move(spec);
  }

  // Without `[rule.relation]` the rule speaks of relations that its pack's templates hold in its
  // name.
  void read_relation() {
    RelationSpec spec;
    data_.arguments = 5;
    data_.fix = FixSafety::Unsafe;
    std::optional<TableReader> relation = source_.table("relation");
    if (relation) {
      const std::string table = relation->text("table");
      const RelationTerms terms = read_relation_terms(*relation);
      if (!terms.previous.empty()) relation->complain("previous", kNoPreviousReports);
      relation->finish();
      expand(table, *relation, terms, spec);
    } else if (!around_.own_report && !source_.has("relation")) {
      source_.complain("check", {"缺少 [rule.relation]。", "[rule.relation] is missing."});
    }
    data_.spec = std::move(spec);
  }

  // The relation holds in every template that has all its cells; the mistakes of the newest count.
  void expand(const std::string& table_id, TableReader& source, const RelationTerms& terms,
              RelationSpec& spec) {
    if (table_id.empty()) return;
    const std::vector<Template>& templates = around_.report.templates;
    const Template& newest = templates.front();
    if (newest.table(table_id) == nullptr) {
      std::vector<std::string_view> ids;
      for (const TemplateTable& table : newest.tables) ids.push_back(table.id);
      source.complain_of_word(source.place("table"), table_id, {"表格", "table"}, ids);
      return;
    }
    for (const Template& format : templates) {
      const TemplateTable* table = format.table(table_id);
      if (table == nullptr) continue;
      Problems elsewhere;
      Problems& noted = &format == &newest ? source_.problems() : elsewhere;
      std::vector<Relation> relations = expand_relation(terms, rule_id_, *table, noted);
      if (!relations.empty()) spec.tables.push_back({format.id, table_id, std::move(relations)});
    }
  }

  void read_like(const std::string& id) {
    data_.understood = false;
    if (!around_.own_report) {
      source_.complain("like",
                       {"“like”只用于自带格式（[report]）的规则包；内置规则已经检查这种报告。",
                        "'like' is for packs with a [report] of their own; the built-in "
                        "rules judge this kind of report already."});
      return;
    }
    std::vector<std::string_view> names;
    for (const std::string_view general : kGeneral) {
      if (built_in_rule(general) != nullptr) names.push_back(general);
    }
    if (std::ranges::find(names, id) == names.end()) {
      source_.complain_of_word(source_.place("like"), id,
                               {"可以沿用的内置规则",
                                "built-in rule to "
                                "be like"},
                               names);
      return;
    }
    data_.understood = true;
    const Rule* rule = built_in_rule(id);
    data_.fix = rule->info.fix;
    data_.spec = LikeSpec{rule};
  }

  // ---- What several have -----------------------------------------------------------------------

  // Folded words to look for. `shown_first_` becomes the first as written.
  std::vector<std::string> phrases(TableReader& source, std::string_view key, bool required) {
    std::vector<std::string> written = required ? source.texts(key) : source.optional_texts(key);
    const std::vector<Place> places = source.places(key);
    if (written.size() > kMostPhrases) {
      source.complain(key, {"“{}”最多可有 {} 项。", "'{}' may hold {} values."}, key, kMostPhrases);
      written.resize(kMostPhrases);
    }
    std::vector<std::string> folded;
    for (std::size_t i = 0; i < written.size(); ++i) {
      folded.push_back(fold(written[i]));
      if (folded.back().empty()) {
        source.problems().add(
            places[i], {"“{}”中有一项只有空白。", "A value of '{}' is nothing but blanks."}, key);
      }
    }
    if (required && !written.empty()) shown_first_ = written.front();
    return folded;
  }

  Scope scope() {
    const std::string where = source_.optional_text("in");
    if (!source_.has("in") || where == "anywhere") return {};
    if (where == "intro") return {Scope::Where::Intro, kOverview};
    const auto section = read_section_name(source_, "in", around_.report);
    return section ? Scope{Scope::Where::Section, *section} : Scope{};
  }

  TableReader& source_;
  const std::string& rule_id_;
  const RuleSurroundings& around_;
  CheckData data_;
  std::optional<std::string> shown_first_;  // of the phrases that are required
};

}  // namespace

CheckData read_check(TableReader& source, const std::string& rule_id,
                     const RuleSurroundings& surroundings) {
  return CheckReader(source, rule_id, surroundings).read();
}

std::optional<SectionIndex> read_section_name(TableReader& source, std::string_view key,
                                              const ReportData& report) {
  const std::string name = source.optional_text(key);
  if (name.empty()) return std::nullopt;
  std::vector<std::string_view> names;
  const std::vector<TemplateSection>& sections = report.templates.front().sections;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (sections[i].number == name || sections[i].heading == name) {
      return static_cast<SectionIndex>(i);
    }
    names.push_back(sections[i].heading);
    names.push_back(sections[i].number);
  }
  source.complain_of_word(source.place(key), name, {"部分", "section"}, names);
  return std::nullopt;
}

}  // namespace gwlint::annual_report
