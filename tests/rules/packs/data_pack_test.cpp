// What the rules of data packs find, and what they leave alone.
#include "rules/annual_report/packs/data_pack.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/rules/packs/pack_text.h"

namespace gwlint::annual_report {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// ---- forbid -------------------------------------------------------------------------------------

constexpr std::string_view kSite = "调整网站栏目设置，";

TEST(Forbid, FindsEachPlaceAndTheLongestWords) {
  EXPECT_THAT(found_by_rule("check = \"forbid\"\nany = [\"民生\", \"民生实事\"]",
                            model_with(kSite, "公开民生实事和民 生资金，")),
              ElementsAre("TRY001 '民生实事'", "TRY001 '民 生'"));
}

TEST(Forbid, LeavesExceptionsAndTitlesAlone) {
  EXPECT_THAT(found_by_rule("check = \"forbid\"\nany = [\"民生\"]\nexcept = [\"民生路\"]",
                            model_with(kSite, "公开民生路工程和《民生工程办法》，")),
              IsEmpty());
}

TEST(Forbid, KeepsToItsScope) {
  constexpr std::string_view kInFive = "check = \"forbid\"\nany = [\"网站栏目\"]\nin = \"五\"";
  EXPECT_THAT(found_by_rule(kInFive, model()), IsEmpty());
  EXPECT_THAT(found_by_rule(kInFive, model_with("丰富图文解读", "完善网站栏目")),
              ElementsAre("TRY001 '网站栏目'"));
  constexpr std::string_view kCells = "check = \"forbid\"\nany = [\"行政许可\"]";
  EXPECT_THAT(found_by_rule(kCells, model()), IsEmpty());
  EXPECT_THAT(found_by_rule(std::string(kCells) + "\ntables = true", model()),
              ElementsAre("TRY001 '行政许可'"));
}

TEST(Forbid, OffersItsReplacement) {
  const auto rules = rules_with(
      std::string(kPackHead) +
      rule_text("check = \"forbid\"\nany = [\"两微一端\"]\nreplace = \"新媒体\"\nfix = \"safe\""));
  const auto document = read_document(model_with(kSite, "两微 一端，"));
  const RuleLevels levels;
  const auto findings = rules->check(*document, {levels}).findings;
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].arguments, (std::vector<std::string>{"两微 一端", "新媒体"}));
  ASSERT_TRUE(findings[0].fix);
  EXPECT_TRUE(findings[0].fix->safe);
  EXPECT_EQ(findings[0].fix->edits, (std::vector<Edit>{{findings[0].location, "新媒体"}}));
  EXPECT_EQ(findings[0].rule->fix, FixSafety::Safe);
}

// ---- require and topics -------------------------------------------------------------------------

TEST(Require, PointsToTheSectionOrTheOpening) {
  EXPECT_THAT(
      found_by_rule("check = \"require\"\nany = [\"云服务\", \"云平台\"]\nin = \"五\"", model()),
      ElementsAre("TRY001 '五、存在的主要问题及改进情况'"));
  EXPECT_THAT(found_by_rule("check = \"require\"\nany = [\"业务培训\"]\nin = \"五\"", model()),
              IsEmpty());
  EXPECT_THAT(found_by_rule("check = \"require\"\nany = [\"业务培训\"]\nin = \"intro\"", model()),
              ElementsAre(HasSubstr("TRY001 '根据《中华人民共和国政府信息公开条例》")));
  EXPECT_THAT(found_by_rule("check = \"require\"\nany = [\"业务 培训\"]", model()), IsEmpty());
}

TEST(Require, LeavesMissingSectionsToOthers) {
  EXPECT_THAT(found_by_rule("check = \"require\"\nany = [\"云服务\"]\nin = \"六\"",
                            model_with("2023年，我局未收取政府信息公开信息处理费。", "")),
              ElementsAre("SEC006 '六、其他需要报告的事项'"));
}

TEST(Topics, OneFindingEach) {
  EXPECT_THAT(
      found_by_rule("check = \"topics\"\nin = \"总体情况\"\ntopics = [{ name = \"平台建设\" }, "
                    "{ name = \"解读\", any = [\"图解\"] }, { name = \"回应\" }]",
                    model()),
      ElementsAre("TRY001 '一、总体情况'", "TRY001 '一、总体情况'"));
}

// ---- cite ---------------------------------------------------------------------------------------

constexpr std::string_view kCite =
    "check = \"cite\"\ntitle = \"云岭省政务公开办法\"\nnumber = \"云政发〔2020〕3号\"\n"
    "accept = [\"省办法\"]";

TEST(Cite, TakesTitleNumberOrShortForm) {
  constexpr std::string_view kPlace = "统计数据从";
  EXPECT_THAT(found_by_rule(kCite, model()), ElementsAre(HasSubstr("TRY001 '根据")));
  for (const char* words : {"《云岭省政务公开办法》", "《关于印发〈云岭省政务公开办法〉的通知》",
                            "云政发[2020]3号文件", "云岭省政务公开办法", "省办法"}) {
    const std::string report = model_with(kPlace, std::string("按照") + words + "，统计数据从");
    for (const std::string& found : found_by_rule(kCite, report)) {
      EXPECT_FALSE(found.starts_with("TRY001")) << words << ": " << found;
    }
  }
}

TEST(Cite, PointsToATitleThatIsNearlyRight) {
  const auto rules = rules_with(std::string(kPackHead) + rule_text(kCite));
  const auto document =
      read_document(model_with("统计数据从", "按照《云岭省政府公开办法》，统计数据从"));
  const RuleLevels levels;
  const auto findings = rules->check(*document, {levels}).findings;
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(document->view(findings[0].location), "云岭省政府公开办法");
  EXPECT_EQ(problem(findings[0], Language::Chinese),
            "“云岭省政府公开办法”与应当引用的《云岭省政务公开办法》不一致。");
  ASSERT_TRUE(findings[0].fix);
  EXPECT_FALSE(findings[0].fix->safe);
}

TEST(Cite, HoldsForItsYears) {
  const std::string keys = std::string(kCite) + "\nfrom = 2024";
  EXPECT_THAT(found_by_rule(keys, model()), IsEmpty());
  EXPECT_EQ(found_by_rule(std::string(kCite) + "\nfrom = 2023\nuntil = 2023", model()).size(), 1u);
  EXPECT_THAT(found_by_rule(std::string(kCite) + "\nuntil = 2022", model()), IsEmpty());
}

// ---- relation -----------------------------------------------------------------------------------

constexpr std::string_view kPenalties =
    "check = \"relation\"\n[rule.relation]\ntable = \"disclosure\"\neach = \"column\"\n"
    "columns = [\"decisions\"]\nleft = [\"penalties\"]\nright = [\"coercion\"]\npoint = "
    "\"penalties\"";

TEST(RelationRule, ShowsBothSides) {
  const auto rules = rules_with(std::string(kPackHead) + rule_text(kPenalties));
  const auto document = read_document(model());
  const RuleLevels levels;
  const auto findings = rules->check(*document, {levels}).findings;
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(document->view(findings[0].location), "24");
  EXPECT_EQ(findings[0].arguments,
            (std::vector<std::string>{"行政处罚 · 本年处理决定数量", "24", "3", "", "21"}));
  EXPECT_EQ(findings[0].related.size(), 2u);
  // Either of the two may be wrong.
  EXPECT_FALSE(findings[0].culprit);
  EXPECT_THAT(found_by_rule(kPenalties, model_with("行政处罚\t24", "行政处罚\t3")), IsEmpty());
}

TEST(RelationRule, NamesTheCulpritByAllRelationsOfTheTable) {
  // The row's own total says which cell of the two is wrong.
  constexpr std::string_view kGranted =
      "check = \"relation\"\n[rule.relation]\ntable = \"applications\"\neach = \"column\"\n"
      "columns = [\"person\"]\nleft = [\"granted\"]\nright = [\"partial\", \"not_held\"]\npoint = "
      "\"granted\"";
  EXPECT_THAT(found_by_rule(kGranted, model()), IsEmpty());
  const auto rules = rules_with(std::string(kPackHead) + rule_text(kGranted));
  const auto document = read_document(model_with("（一）予以公开\t\t2\t", "（一）予以公开\t\t3\t"));
  const RuleLevels levels;
  for (const Finding& finding : rules->check(*document, {levels}).findings) {
    ASSERT_TRUE(finding.culprit) << finding.rule->id;
    EXPECT_EQ(finding.culprit->row, "（一）予以公开");
    EXPECT_EQ(finding.culprit->expected, "2");
  }
}

TEST(RelationRule, ChangesNoOtherFinding) {
  const std::string report = model_with("（一）予以公开\t\t2\t", "（一）予以公开\t\t3\t");
  const std::vector<Found> alone = check(report);
  const auto rules = rules_with(std::string(kPackHead) + rule_text(kPenalties));
  const auto document = read_document(report);
  const RuleLevels levels;
  std::vector<Finding> beside = rules->check(*document, {levels}).findings;
  std::erase_if(beside, [](const Finding& finding) { return finding.rule->pack != nullptr; });
  ASSERT_EQ(beside.size(), alone.size());
  for (std::size_t i = 0; i < alone.size(); ++i) {
    EXPECT_EQ(message(beside[i], Language::Chinese), message(alone[i].finding, Language::Chinese));
    EXPECT_EQ(beside[i].location, alone[i].finding.location);
  }
}

// ---- Headings -----------------------------------------------------------------------------------

TEST(Headings, AreAsGoodAsTheMandatedOnes) {
  const std::string pack =
      std::string(kPackHead) + "[[headings]]\nsection = \"五\"\naccept = [\"工作中的短板\"]\n";
  const std::string report = model_with("五、存在的主要问题及改进情况", "五、工作中的短板");
  EXPECT_THAT(found_by(*rules_with(pack), report), IsEmpty());
  EXPECT_THAT(found_by(*rules_with(kPackHead), report), testing::Not(IsEmpty()));
}

// ---- Reports of their own -----------------------------------------------------------------------

// Five sections of which one has a name that the built-in kind knows, and a table.
constexpr std::string_view kReport = R"([report]
title = ["档案工作"]
[[template]]
id = "2"
first_year = 2022
[[template.section]]
number = "一"
heading = "收集情况"
[[template.section]]
number = "二"
heading = "利用情况"
[[template.section]]
number = "三"
heading = "其他事项"
[[template.table]]
id = "files"
section = "二"
name = "利用情况表"
[[template.table.block]]
columns = [{ id = "readers", label = "利用人次" }, { id = "files", label = "利用卷次" }]
rows = [{ id = "paper", label = "纸质档案" }, { id = "all", label = "档案合计" }]
[[template]]
id = "1"
first_year = 2018
[[template.section]]
number = "一"
heading = "收集情况"
[[template.section]]
number = "二"
heading = "利用情况"
[[template.section]]
number = "三"
heading = "其他事项"
[[template.table]]
id = "files"
section = "二"
name = "利用情况表"
[[template.table.block]]
columns = [{ id = "readers", label = "查阅人次" }, { id = "files", label = "查阅卷次" }]
rows = [{ id = "paper", label = "纸质档案" }, { id = "all", label = "档案合计" }]
)";

constexpr std::string_view kArchive =
    "云岭县档案馆2023年度档案工作报告\n\n现将有关情况报告如下。\n\n一、收集情况\n\n接收三百卷。\n\n"
    "二、利用情况\n\n项目\t利用人次\t利用卷次\n纸质档案\t3\t5\n档案合计\t3\t5\n\n三、其他事项\n\n无"
    "。\n";

std::unique_ptr<RuleSet> archive_rules() {
  std::string pack =
      exchanged(std::string(kPackHead), "version = \"1\"", "version = \"1\"\nmodel = \"m\"") +
      std::string(kReport);
  constexpr std::pair<const char*, const char*> kLike[] = {
      {"TRY001", "SEC001"}, {"TRY002", "SEC002"}, {"TRY003", "SEC003"}, {"TRY004", "SEC004"},
      {"TRY007", "SEC007"}, {"TRY011", "TAB001"}, {"TRY012", "TAB002"}, {"TRY016", "TAB006"}};
  for (const auto& [id, like] : kLike) {
    pack += std::string("[[rule]]\nid = \"") + id + "\"\nname = \"Like\"\nlike = \"" + like +
            "\"\nlevel = \"error\"\nclause = \"某办〔2023〕1号/一\"\n";
  }
  return rules_with(pack, {{"m", std::string(kArchive)}});
}

TEST(OwnReport, IsJudgedByItsRulesAlone) {
  const auto rules = archive_rules();
  EXPECT_THAT(found_by(*rules, kArchive), IsEmpty());
  const auto with = [&](std::string_view from, std::string_view to) {
    return found_by(*rules, exchanged(std::string(kArchive), from, to));
  };
  EXPECT_THAT(with("二、利用情况", "二、档案利用情况"), ElementsAre("TRY003 '二、档案利用情况'"));
  EXPECT_THAT(with("三、其他事项", "3、其他事项"), ElementsAre("TRY004 '3、'"));
  EXPECT_THAT(with("一、收集情况\n\n接收三百卷。\n\n", ""),
              testing::Contains("TRY001 '云岭县档案馆2023年度档案工作报告'"));
  EXPECT_THAT(with("无。", "无。\n\n四、展望\n\n继续努力。"), ElementsAre("TRY007 '四、展望'"));
  EXPECT_THAT(with("纸质档案\t3\t5\n", ""), ElementsAre("TRY012 '项目\t利用人次\t利用卷次'"));
  EXPECT_THAT(with("纸质档案\t3", "纸质档案\t"), ElementsAre("TRY016 ''"));
}

TEST(OwnReport, FollowsTheTemplateOfItsYear) {
  const auto rules = archive_rules();
  std::string report = exchanged(std::string(kArchive), "2023年度", "2019年度");
  report = exchanged(report, "利用人次\t利用卷次", "查阅人次\t查阅卷次");
  EXPECT_THAT(found_by(*rules, report), IsEmpty());
}

TEST(OwnReport, IsKnownWhereNobodyNamesIt) {
  const auto rules = archive_rules();
  for (const std::string_view text : {kArchive, std::string_view("档案\n工作报告\n")}) {
    EXPECT_TRUE(rules->concerns(read_whole_document(text))) << text;
    EXPECT_FALSE(make_rule_set()->concerns(read_whole_document(text))) << text;
  }
  EXPECT_TRUE(rules->concerns(read_whole_document(model())));
}

TEST(OwnReport, TakesNothingFromTheBuiltInKind) {
  EXPECT_THAT(found_by(*archive_rules(), model()), IsEmpty());
  // A pack's rules leave built-in reports alone.
  EXPECT_THAT(found_by(*archive_rules(), model_with("三、收到和处理政府信息公开申请情况", "")),
              testing::Each(testing::Not(HasSubstr("TRY"))));
}

TEST(OwnReport, TheLastTitleDecides) {
  const std::string report = "政府信息公开工作年度报告\n" + std::string(kArchive);
  EXPECT_THAT(found_by(*archive_rules(), report), IsEmpty());
  EXPECT_THAT(found_by(*archive_rules(), "档案工作报告\n" + model()), IsEmpty());
}

TEST(OwnReport, IsUnknownWithoutThePack) {
  EXPECT_THAT(found_by(*make_rule_set(), kArchive), testing::Not(IsEmpty()));
}

TEST(DataPack, TellsWhoseItsRulesAre) {
  const auto rules = archive_rules();
  const auto all = rules->rules();
  const auto found = std::ranges::find(all, "TRY003", &RuleInfo::id);
  ASSERT_NE(found, all.end());
  EXPECT_EQ((*found)->pack->id, "trial");
  EXPECT_EQ((*found)->pack->model, kArchive);
  EXPECT_EQ(citation(*(*found)->clause), "某办〔2023〕1号“一”");
  EXPECT_EQ((*found)->clause->instrument->guid.size(), 36u);
  EXPECT_TRUE(std::ranges::is_sorted(all, {}, &RuleInfo::id));
}

}  // namespace
}  // namespace gwlint::annual_report
