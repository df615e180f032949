// NAR001 to NAR005: what they compare with.
#include <gtest/gtest.h>

#include "tests/rules/nar/places.h"

namespace gwlint::annual_report {
namespace {

constexpr std::string_view kNewRow = "一、本年新收政府信息公开申请数量\t\t\t4\t2\t0\t0\t0\t0\t6";
constexpr std::string_view kCases = "1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0";

std::string all_exchanged(std::string text, std::string_view replace, std::string_view with) {
  for (std::size_t at = text.find(replace); at != std::string::npos;
       at = text.find(replace, at + with.size())) {
    text.replace(at, replace.size(), with);
  }
  return text;
}

// The model as the report of another body, with `sentence` on applications.
std::string report_of(std::string_view body, Place place, std::string_view sentence) {
  return all_exchanged(with(place, sentence), "云岭县住房和城乡建设局", body);
}

TEST(Narrative, ShowsBothFiguresAndTheCell) {
  const auto findings = check(with(Place::OnRequest, "全年收到政府信息公开申请八件。"), "NAR");
  ASSERT_EQ(findings.size(), 1u);
  const Finding& finding = findings[0].finding;
  EXPECT_EQ(finding.level, Level::Warning);
  EXPECT_EQ(problem(finding, Language::Chinese),
            "文字写明收到政府信息公开申请 8 件，表中“本年新收政府信息公开申请数量”的总计是 6。");
  EXPECT_EQ(to_string(finding.path), "一、总体情况");
  ASSERT_EQ(finding.related.size(), 1u);
  EXPECT_EQ(finding.related[0].message_zh, "表中“一、本年新收政府信息公开申请数量 · 总计”：6。");
  EXPECT_TRUE(finding.related[0].figure.empty());
  EXPECT_FALSE(finding.fix);
}

TEST(Narrative, AddsWhatWasCarriedOverAndBothKindsOfSuits) {
  const auto carried =
      check(with(Place::OnRequest, "全年收到政府信息公开申请9件（含上年结转1件）。"), "NAR");
  ASSERT_EQ(carried.size(), 1u);
  EXPECT_EQ(carried[0].finding.arguments, (std::vector<std::string>{"9", "7"}));
  EXPECT_EQ(carried[0].finding.related.size(), 2u);

  const std::string text = exchanged(with(Place::Disputes, "本年度行政诉讼2件。"), kCases,
                                     "1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t1\t0\t0\t0\t1");
  const auto suits = check(text, "NAR");
  ASSERT_EQ(suits.size(), 1u);
  EXPECT_EQ(suits[0].finding.arguments, (std::vector<std::string>{"2", "3"}));
}

TEST(Narrative, OneDenialOfBothIsOneFinding) {
  const auto findings = check(with(Place::Disputes, "未发生行政复议和行政诉讼。"), "NAR");
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].finding.level, Level::Error);
  EXPECT_EQ(findings[0].finding.arguments, (std::vector<std::string>{"1", "2"}));
  EXPECT_EQ(findings[0].finding.related.size(), 3u);
}

TEST(Narrative, AgreesWithATableOfNone) {
  std::string text =
      exchanged(with(Place::OnRequest, "未收到政府信息公开申请，未发生行政复议、行政诉讼。"),
                kCases, "0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0");
  text = exchanged(text, kNewRow, "一、本年新收政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t0\t0");
  EXPECT_EQ(found(text, "NAR"), Lines());
}

// A lawful puzzle: last year's applications have caused them.
TEST(Narrative, DisputesWithoutApplicationsAreFine) {
  std::string text = with(Place::OnRequest,
                          "未收到政府信息公开申请，因政府信息公开引发行政复议1件、行政诉讼2件。");
  text = exchanged(text, kNewRow, "一、本年新收政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t0\t0");
  EXPECT_EQ(found(text, "NAR"), Lines());
}

TEST(Narrative, IsSilentOverCellsWithoutAFigure) {
  for (const std::string_view total : {"/", "", "无", "6件", "六"}) {
    const std::string row =
        "一、本年新收政府信息公开申请数量\t\t\t4\t2\t0\t0\t0\t0\t" + std::string(total);
    for (const std::string_view sentence :
         {"未收到政府信息公开申请。", "收到政府信息公开申请9件。", "受理政府信息公开申请9件。"}) {
      EXPECT_EQ(found(exchanged(with(Place::OnRequest, sentence), kNewRow, row), "NAR"), Lines())
          << total << sentence;
    }
  }
  EXPECT_EQ(found(exchanged(with(Place::Disclosure, "制发行政规范性文件5件。"),
                            "行政规范性文件\t2\t1\t9", "行政规范性文件\t/\t1\t9"),
                  "NAR"),
            Lines());
}

TEST(Narrative, OneGroupOfSuitsIsEnoughToContradictADenial) {
  const std::string text = exchanged(with(Place::Disputes, "未发生行政诉讼。"), kCases,
                                     "1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0\t0\t/");
  EXPECT_EQ(found(text, "NAR"), Lines{"NAR003 未发生行政诉讼"});
}

// One cause, one finding: the total is the wrong one, and SUM001 says so.
TEST(Narrative, ATextThatConfirmsTheProperTotalIsFine) {
  const std::string row = "一、本年新收政府信息公开申请数量\t\t\t4\t2\t0\t0\t0\t0\t8";
  const std::string text =
      exchanged(with(Place::OnRequest, "收到政府信息公开申请6件。"), kNewRow, row);
  EXPECT_FALSE(check(text, "SUM001").empty());
  EXPECT_EQ(found(text, "NAR"), Lines());
  EXPECT_EQ(
      found(exchanged(with(Place::OnRequest, "收到政府信息公开申请7件。"), kNewRow, row), "NAR"),
      Lines{"NAR002 7"});
}

TEST(Narrative, AReportWithoutTablesHasNothingToContradict) {
  EXPECT_EQ(found("云岭县财政局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n"
                  "未收到政府信息公开申请，制发行政规范性文件3件。",
                  "NAR"),
            Lines());
}

TEST(Narrative, WhatTheSectionOnProblemsTellsIsNotRead) {
  EXPECT_EQ(found(model_with("一年来，我局政府信息公开工作",
                             "2023年收到政府信息公开申请9件。一年来，我局政府信息公开工作"),
                  "NAR"),
            Lines());
}

TEST(Narrative, SpeaksOfTheReportYearWhateverItIs) {
  std::string text = with(Place::OnRequest, "2022年收到政府信息公开申请9件。");
  EXPECT_EQ(found(text, "NAR"), Lines());
  text = all_exchanged(text, "2023年政府信息公开工作年度报告", "2022年政府信息公开工作年度报告");
  EXPECT_EQ(found(text, "NAR"), Lines{"NAR002 9"});
}

TEST(Narrative, ATownCallsItselfInManyWays) {
  for (const std::string_view name : {"我镇", "本镇", "全镇", "镇政府", "青石镇", "青石镇政府",
                                      "青石镇人民政府", "本机关", "我单位"}) {
    const std::string sentence = std::string(name) + "未收到政府信息公开申请。";
    EXPECT_EQ(found(report_of("青石镇人民政府", Place::OnRequest, sentence), "NAR"),
              Lines{"NAR001 未收到政府信息公开申请"})
        << name;
  }
  for (const std::string_view name : {"全县", "我县", "县政府", "镇财政所", "各村"}) {
    const std::string sentence = std::string(name) + "未收到政府信息公开申请。";
    EXPECT_EQ(found(report_of("青石镇人民政府", Place::OnRequest, sentence), "NAR"), Lines())
        << name;
  }
}

TEST(Narrative, AStreetCallsItselfInManyWays) {
  for (const std::string_view name : {"我街道", "东亭街道", "街道", "我办", "街道办事处"}) {
    const std::string sentence = std::string(name) + "共收到政府信息公开申请8件。";
    EXPECT_EQ(found(report_of("东亭街道办事处", Place::OnRequest, sentence), "NAR"),
              Lines{"NAR002 8"})
        << name;
  }
}

TEST(Narrative, AGovernmentReportsForItsDistrict) {
  for (const std::string_view name :
       {"全县", "我县", "云岭县", "全县各部门", "全县各级行政机关", ""}) {
    const std::string sentence = "2023年，" + std::string(name) + "共收到政府信息公开申请45件。";
    EXPECT_EQ(found(report_of("云岭县人民政府", Place::OnRequest, sentence), "NAR"),
              Lines{"NAR002 45"})
        << name;
  }
  for (const std::string_view name :
       {"县政府", "县政府办公室", "县本级", "全市", "我市", "各乡镇", "县财政局", "我局"}) {
    const std::string sentence = std::string(name) + "共收到政府信息公开申请45件。";
    EXPECT_EQ(found(report_of("云岭县人民政府", Place::OnRequest, sentence), "NAR"),
              name == "我局" ? Lines{"NAR002 45"} : Lines())
        << name;
  }
}

// Reviews are filed with it against others.
TEST(Narrative, WhatABodyThatDecidesReviewsReceivesIsNotItsOwn) {
  for (const std::string_view body : {"云岭县人民政府", "云岭县司法局", "云岭县人民政府办公室"}) {
    for (const std::string_view sentence :
         {"收到行政复议申请30件。", "未收到行政复议申请。", "受理行政复议30件。"}) {
      EXPECT_EQ(found(report_of(body, Place::Disputes, sentence), "NAR"), Lines())
          << body << sentence;
    }
  }
  EXPECT_EQ(found(with(Place::Disputes, "收到行政复议申请30件。"), "NAR"), Lines{"NAR004 30"});
}

}  // namespace
}  // namespace gwlint::annual_report
