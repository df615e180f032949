#include "rules/annual_report/packs/pack_reader.h"

#include <algorithm>
#include <cctype>
#include <memory>
#include <utility>

#include <toml++/toml.h>

#include "linter/config/parse_toml.h"
#include "rules/annual_report/clauses.h"
#include "rules/annual_report/pack_names.h"
#include "rules/annual_report/packs/relation_reader.h"
#include "rules/annual_report/packs/rule_reader.h"
#include "rules/annual_report/packs/template_reader.h"

namespace gwlint::annual_report {

extern const char kModelReport[];

namespace {

constexpr std::size_t kMostRules = 500;

bool is_guid(std::string_view guid) {
  constexpr std::string_view kForm = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
  return std::ranges::equal(guid, kForm, [](char c, char form) {
    return form == '-' ? c == '-' : std::isxdigit(static_cast<unsigned char>(c)) != 0;
  });
}

// The parsed files of a pack, read as one table.
class Files {
 public:
  Files(const std::vector<PackFile>& files, Problems& problems) {
    for (const PackFile& file : files) parse(file, problems);
  }

  std::vector<TableReader>& readers() { return readers_; }

  // The `[[key]]`s of all files.
  std::vector<TableReader> tables(std::string_view key) {
    std::vector<TableReader> result;
    for (TableReader& reader : readers_) {
      for (TableReader& table : reader.tables(key)) result.push_back(std::move(table));
    }
    return result;
  }

  // The one `[key]` of all files; the others are mistakes.
  std::optional<TableReader> table(std::string_view key) {
    std::optional<TableReader> result;
    for (TableReader& reader : readers_) {
      std::optional<TableReader> found = reader.table(key);
      if (found && result) {
        reader.complain(key, {"一个规则包只能有一个 [{}]。", "A pack has one [{}]."}, key);
      } else if (found) {
        result = std::move(found);
      }
    }
    return result;
  }

  void finish() {
    for (TableReader& reader : readers_) reader.finish();
  }

 private:
  void parse(const PackFile& file, Problems& problems) {
    auto root = parse_toml(file.text);
    if (!root) {
      const TomlError& error = root.error();
      problems.add({file.name, error.at.line, error.at.column},
                   {"不是有效的 TOML：{0}。", "This is no TOML: {1}."}, error.zh, error.en);
      return;
    }
    roots_.push_back(std::make_unique<toml::table>(*std::move(root)));
    readers_.emplace_back(*roots_.back(), file.name, problems);
  }

  std::vector<std::unique_ptr<toml::table>> roots_;
  std::vector<TableReader> readers_;
};

// What relations name must be a rule that speaks of relations.
struct ReportFinds {
  std::optional<ReportData> report;
  std::vector<NamedRule> rules;
  std::vector<Place> over_years;  // see TemplateFinds
};

ReportFinds read_report_of(Files& files) {
  ReportFinds finds;
  TemplateFinds templates = read_templates(files.tables("template"));
  std::optional<TableReader> source = files.table("report");
  if (source) {
    finds.report.emplace();
    finds.report->subjects = source->texts("title");
    source->finish();
    if (templates.templates.empty()) {
      source->complain("title", {"有 [report] 而没有 [[template]]。",
                                 "There is a [report] but no [[template]]."});
      finds.report.reset();
    } else {
      finds.report->templates = std::move(templates.templates);
    }
  } else if (!templates.templates.empty()) {
    for (TableReader& reader : files.readers()) {
      if (!reader.has("template")) continue;
      reader.complain("template", {"有 [[template]] 而没有 [report]。",
                                   "There is a [[template]] but no [report]."});
      break;
    }
  }
  finds.rules = std::move(templates.rules);
  finds.over_years = std::move(templates.over_years);
  return finds;
}

class PackReader {
 public:
  PackReader(Files& files, const ReportData& built_in, const ReadBeside& read_beside,
             Problems& problems)
      : files_(files), built_in_(built_in), read_beside_(read_beside), problems_(problems) {}

  PackData read() {
    pack_.model = built_in_model();
    read_identity();
    ReportFinds finds = read_report_of(files_);
    pack_.report = std::move(finds.report);
    read_headings();
    read_instruments();
    read_rules();
    for (const NamedRule& named : finds.rules) expect_relation_rule(named);
    for (const Place& place : finds.over_years) problems_.add(place, kNoPreviousReports);
    files_.finish();
    return std::move(pack_);
  }

 private:
  const ReportData& judged() const { return pack_.report ? *pack_.report : built_in_; }

  void read_identity() {
    std::optional<TableReader> source = files_.table("pack");
    if (!source) {
      if (files_.readers().empty()) return;
      files_.readers().front().complain("pack", {"缺少 [pack]。", "[pack] is missing."});
      return;
    }
    pack_.id = source->text("id");
    if (!pack_.id.empty() && !is_pack_id(pack_.id)) {
      source->complain(
          "id",
          {"规则包编号“{}”不对：应由小写字母和数字组成，中间可用“-”分隔，最多 64 个。",
           "'{}' is no pack id: small letters and digits, parted by single hyphens, at "
           "most 64."},
          pack_.id);
    }
    pack_.name = source->bilingual("name");
    pack_.version = source->text("version");
    const std::string model = source->optional_text("model");
    if (!model.empty()) {
      if (auto text = read_beside_(model, source->place("model"), problems_)) {
        pack_.model = std::move(*text);
      }
    }
    has_model_ = !model.empty();
    pack_place_ = source->place("id");
    source->finish();
  }

  // Words that headings of the built-in kind may have too.
  void read_headings() {
    for (TableReader& source : files_.tables("headings")) {
      if (pack_.report) {
        source.complain("section",
                        {"自带格式的规则包把标题的其他写法写在 [[template.section]] 的 accept 里。",
                         "A pack with a report of its own writes other headings as "
                         "'accept' of its [[template.section]]."});
      }
      if (!source.has("section")) source.text("section");
      const auto section = read_section_name(source, "section", built_in_);
      if (!source.has("accept")) source.text("accept");
      for (std::string& words : read_accepted_headings(source)) {
        if (section) pack_.headings.push_back({*section, std::move(words)});
      }
      source.finish();
    }
  }

  void read_instruments() {
    for (const Clause* clause : clauses()) {
      clauses_.insert(std::string(clause->instrument->id).append("/").append(clause->id));
    }
    for (TableReader& source : files_.tables("instrument")) {
      InstrumentData instrument;
      instrument.id = source.text("id");
      if (instrument.id.find('/') != std::string::npos) {
        source.complain("id", {"文件编号里不能有“/”。", "The id must not hold '/'."});
      }
      expect_new_instrument(source, instrument.id);
      instrument.title = source.bilingual("title");
      instrument.guid = source.optional_text("guid");
      if (instrument.guid.empty()) {
        instrument.guid = instrument_guid(instrument.id);
      } else if (!is_guid(instrument.guid)) {
        source.complain("guid", {"“guid”不是 UUID。", "'guid' is no UUID."});
      }
      for (TableReader& clause : source.tables("clause")) {
        ClauseData data{clause.text("id"), clause.bilingual("text")};
        clause.finish();
        if (!clauses_.insert(instrument.id + "/" + data.id).second) {
          clause.complain("id", {"条款“{}”重复。", "There are two clauses '{}'."}, data.id);
        }
        instrument.clauses.push_back(std::move(data));
      }
      source.finish();
      pack_.instruments.push_back(std::move(instrument));
    }
  }

  void expect_new_instrument(TableReader& source, const std::string& id) const {
    const bool built_in = std::ranges::any_of(
        clauses(), [&](const Clause* clause) { return clause->instrument->id == id; });
    const bool known =
        std::ranges::find(pack_.instruments, id, &InstrumentData::id) != pack_.instruments.end();
    if (built_in) {
      source.complain("id",
                      {"“{}”是内置的文件，条款可以直接引用，不必再写。",
                       "'{}' is built in; its clauses can be named without this."},
                      id);
    } else if (known) {
      source.complain("id", {"文件“{}”重复。", "There are two instruments '{}'."}, id);
    }
  }

  void read_rules() {
    const RuleSurroundings surroundings{judged(), pack_.report.has_value(), clauses_, pack_.model};
    for (TableReader& source : files_.tables("rule")) {
      RuleData rule = read_rule(source, surroundings);
      if (std::ranges::find(pack_.rules, rule.id, &RuleData::id) != pack_.rules.end()) {
        source.complain("id", {"规则编号“{}”重复。", "There are two rules '{}'."}, rule.id);
      }
      pack_.rules.push_back(std::move(rule));
      if (pack_.rules.size() == kMostRules) break;
    }
    if (pack_.report && !has_model_ && !pack_.rules.empty()) {
      problems_.add(pack_place_, {"自带格式的规则包应有示范文本（model）。",
                                  "A pack with a report of its own needs a model text ('model')."});
    }
  }

  void expect_relation_rule(const NamedRule& named) {
    if (named.id.empty()) return;
    const auto rule = std::ranges::find(pack_.rules, named.id, &RuleData::id);
    if (rule == pack_.rules.end()) {
      problems_.add(named.place, {"规则包里没有规则“{}”。", "The pack has no rule '{}'."},
                    named.id);
    } else if (!std::holds_alternative<RelationSpec>(rule->spec)) {
      problems_.add(
          named.place,
          {"规则“{}”的 check 不是 relation。", "The check of rule '{}' is not 'relation'."},
          named.id);
    }
  }

  Files& files_;
  const ReportData& built_in_;
  const ReadBeside& read_beside_;
  Problems& problems_;
  PackData pack_;
  Place pack_place_;
  bool has_model_ = false;
  std::set<std::string> clauses_;
};

}  // namespace

PackData read_pack(const std::vector<PackFile>& files, const ReportData& built_in,
                   const ReadBeside& read_beside, Problems& problems) {
  Files parsed(files, problems);
  if (!problems.empty()) return {};
  return PackReader(parsed, built_in, read_beside, problems).read();
}

ReportData read_report_data(const std::vector<PackFile>& files, Problems& problems) {
  Files parsed(files, problems);
  if (!problems.empty()) return {};
  ReportFinds finds = read_report_of(parsed);
  if (!finds.report && problems.empty()) {
    problems.add({files.empty() ? "" : files.front().name, 0, 0},
                 {"缺少 [report]。", "[report] is missing."});
  }
  return std::move(finds.report).value_or(ReportData());
}

std::string_view built_in_model() {
  return kModelReport;
}

}  // namespace gwlint::annual_report
