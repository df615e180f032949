// CIT: which citations are found wanting, and which are not.
#include <gtest/gtest.h>

#include "tests/rules/basis_text.h"

namespace gwlint::annual_report {
namespace {

constexpr std::string_view kNotice =
    "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的"
    "通知》";
constexpr std::string_view kFormat = "《中华人民共和国政府信息公开工作年度报告格式》";
constexpr std::string_view kNumber = "（国办公开办函〔2021〕30号）";

std::string join(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (const std::string_view part : parts) text += part;
  return text;
}

std::string without_regulation(std::string_view with) {
  return model_with("根据《中华人民共和国政府信息公开条例》和", with);
}

TEST(MissingRegulation, PointsToTheIntro) {
  const auto findings = check(without_regulation("根据"), "CIT001");
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].line, 3u);
}

TEST(MissingRegulation, IsMissedWithoutARealCitation) {
  for (const std::string_view lead :
       {"根据", "根据《条例》和", "根据《云岭县政府信息公开条例》和", "根据《政务公开条例》和"}) {
    EXPECT_EQ(check(without_regulation(lead), "CIT001").size(), 1u) << lead;
  }
}

TEST(MissingRegulation, KnowsItsNames) {
  for (const std::string_view lead :
       {"根据《政府信息公开条例》和", "根据《中华人民共和国政府 信息公开条例》第五十条和",
        "按照政府信息公开条例和", "根据新修订的《政府信息公开条例》（国务院令第711号）和",
        "根据<中华人民共和国政府信息公开条例>和", "根据《信息公开条例》和",
        "根据《中华人民共和国政府信息公开条例（2019年修订）》和",
        "根据《中华人民共和国政府信息公开条例和"}) {
    EXPECT_EQ(found(without_regulation(lead), "CIT001"), Lines()) << lead;
  }
}

TEST(MissingRegulation, LeavesMisquotesToCit008) {
  const std::string text = without_regulation("根据《中华人民共和国政府信息公开条列》和");
  EXPECT_EQ(found(text, "CIT"), Lines{"CIT008 中华人民共和国政府信息公开条列"});
}

TEST(MissingFormatNotice, IsMissed) {
  for (const std::string_view basis :
       {"上级文件", "《云岭县2023年政务公开工作要点》", "云政办发〔2023〕30号文件",
        "云政办发〔2021〕30号文件", "《关于加强药品监管的意见》（国办发〔2021〕30号）"}) {
    EXPECT_EQ(check(with_basis(basis), "CIT").size(), 1u) << basis;
    EXPECT_EQ(check(with_basis(basis), "CIT002").size(), 1u) << basis;
  }
}

TEST(MissingFormatNotice, AcceptsTitleOrNumber) {
  for (const std::string_view basis :
       {"相关部门〔2021〕30号等文件", "国办公开办函〔2021〕30号", "国办公开办函〔2021〕30 号文件",
        "国务院办公厅政府信息与政务公开办公室印发的《中华人民共和国政府信息公开工作年度报告格式》（"
        "国办公开办函〔2021〕"
        "30号）",
        "《国务院办公厅政府信息与政务公开办公室关于印发中华人民共和国政府信息公开工作年度报告格式的"
        "通知》（国办公开办函"
        "〔2021〕30号）",
        "国务院办公厅政府信息与政务公开办公室《关于印发〈中华人民共和国政府信息公开工作年度报告格式"
        "〉的通知》（国办公开办"
        "函〔2021〕30号）"}) {
    EXPECT_EQ(found(with_basis(basis), "CIT"), Lines()) << basis;
  }
}

TEST(MissingFormatNotice, IsNotDueFor2019And2020) {
  const std::string text = exchanged(with_basis("上级文件"), "局2023年政府信息公开工作年度报告\n",
                                     "局2020年政府信息公开工作年度报告\n");
  EXPECT_EQ(found(text, "CIT"), Lines());
}

// A report whose title and period do not name the year; `intro` stands for the period.
std::string without_year(std::string text, std::string_view intro, std::string_view opening) {
  text = exchanged(std::move(text), "住房和城乡建设局2023年政府信息公开工作年度报告\n",
                   "住房和城乡建设局政府信息公开工作年度报告\n");
  text = exchanged(std::move(text), "《云岭县住房和城乡建设局2023年", "《云岭县住房和城乡建设局");
  text = exchanged(std::move(text), "本报告统计数据从2023年1月1日起至2023年12月31日止。", intro);
  return exchanged(std::move(text), "2023年，我局把政府信息公开", opening);
}

TEST(MissingFormatNotice, TheYearMayBeAnnouncedByTheIntroOrTheOpening) {
  const std::string text = with_basis("上级文件");
  EXPECT_EQ(
      check(without_year(text, "现公布云岭县住房和城乡建设局2023年度政府信息公开工作年度报告。",
                         "我局把政府信息公开"),
            "CIT002")
          .size(),
      1u);
  EXPECT_EQ(check(without_year(text, "", "2023年，我局把政府信息公开"), "CIT002").size(), 1u);
  EXPECT_EQ(
      check(without_year(text, "",
                         "现公布我局2023年政府信息公开工作年度报告。一年来，我局把政府信息公开"),
            "CIT002")
          .size(),
      1u);
  EXPECT_EQ(found(without_year(text, "", "2020年，我局把政府信息公开"), "CIT"), Lines());
  EXPECT_EQ(found(without_year(text, "", "我局把政府信息公开"), "CIT"), Lines());
  EXPECT_EQ(check(without_year(text, "", "我局把政府信息公开"), "PER007").size(), 1u);
}

TEST(MissingNoticeNumber, PointsToTheTitleWithItsMarks) {
  EXPECT_EQ(found(with_basis(kFormat), "CIT"), Lines{join({"CIT003 ", kFormat})});
  EXPECT_EQ(found(with_basis(kNotice), "CIT"), Lines{join({"CIT003 ", kNotice})});
  EXPECT_EQ(found(with_basis("年度报告格式"), "CIT"), Lines{"CIT003 年度报告格式"});
}

TEST(MissingNoticeNumber, OffersToInsertIt) {
  const auto findings = check(with_basis(kFormat), "CIT003");
  ASSERT_EQ(findings.size(), 1u);
  const Finding& finding = findings[0].finding;
  ASSERT_TRUE(finding.fix);
  EXPECT_FALSE(finding.fix->safe);
  EXPECT_EQ(finding.fix->edits[0].range.begin, finding.location.end);
  EXPECT_EQ(finding.fix->edits[0].replacement, kNumber);
}

TEST(MissingNoticeNumber, TheNumberMayStandAnywhere) {
  const std::string text =
      exchanged(with_basis(kFormat), "及时清理失效文件。", "落实国办公开办函〔2021〕30号要求。");
  EXPECT_EQ(found(text, "CIT"), Lines());
}

TEST(WrongNoticeNumber, IsFoundBesideTheTitle) {
  for (const std::string_view number :
       {"国办公开办涵〔2021〕30号", "国办发〔2021〕30号", "国办函〔2021〕30号",
        "国办公开办函〔2022〕30号", "国办公开办函〔2021〕31号", "国办公开函〔2021〕30号",
        "国公开办函〔2021〕30号", "国办公开办〔2021〕30号", "国办公开办函2021年30号",
        "宁政办函〔2021〕60号"}) {
    const std::string expected = join({"CIT004 ", number});
    EXPECT_EQ(found(with_basis(join({kNotice, "（", number, "）"})), "CIT"), Lines{expected});
    EXPECT_EQ(found(with_basis(join({kFormat, "的通知（", number, "）"})), "CIT"), Lines{expected});
  }
}

TEST(WrongNoticeNumber, IsFoundAloneWhereItIsMeantAsTheNotice) {
  for (const std::string_view number : {"国办公开办涵〔2021〕30号", "国办发〔2021〕30号",
                                        "公开办函〔2021〕30号", "国办公开办函〔2023〕30号"}) {
    EXPECT_EQ(found(with_basis(number), "CIT"), Lines{join({"CIT004 ", number})});
  }
}

TEST(WrongNoticeNumber, OtherDocumentsHaveNumbersToo) {
  for (const std::string_view sentence :
       {"落实《关于全面推进政务公开的意见》（国办发〔2021〕30号）。",
        "落实《2023年政务公开工作要点》（国办公开办函〔2023〕12号）。",
        "落实国办公开办函〔2022〕11号要求。",
        "印发《云岭县公文管理规定》（云政公开办函〔2021〕30号）。",
        "落实云政办发〔2021〕30号文件。",
        "执行国办函〔2020〕109号《政府信息公开信息处理费管理办法》。"}) {
    EXPECT_EQ(found(with_sentence(sentence), "CIT"), Lines()) << sentence;
  }
}

TEST(WrongNoticeNumber, SeveralNumbersMayShareTheBrackets) {
  EXPECT_EQ(
      found(with_basis(join({kNotice, "（国办公开办函〔2021〕30号、云政公开办函〔2021〕9号）"})),
            "CIT"),
      Lines());
}

TEST(WrongNoticeNumber, LostCharactersGiveANote) {
  for (const std::string_view number : {"国办公开办函202130号", "国办公开办函2021〕30号",
                                        "国办公开办函〔202130号", "国办公开办函〔202130"}) {
    const auto findings = check(with_basis(join({kNotice, "（", number, "）"})));
    ASSERT_EQ(findings.size(), 1u) << number;
    EXPECT_EQ(findings[0].rule, "CIT004");
    EXPECT_EQ(findings[0].finding.level, Level::Note);
  }
}

TEST(WrongNoticeNumber, OnlyALookalikeIsASafeFix) {
  const auto fix_of = [](std::string_view number) {
    return check(with_basis(join({kNotice, "（", number, "）"})), "CIT004")
        .at(0)
        .finding.fix.value();
  };
  const Fix safe = fix_of("国办公开办涵〔2021〕30号");
  EXPECT_TRUE(safe.safe);
  EXPECT_EQ(safe.edits[0].replacement, "函");
  EXPECT_EQ(safe.edits[0].range.size(), 3u);
  const Fix unsafe = fix_of("国办发〔2021〕30号");
  EXPECT_FALSE(unsafe.safe);
  EXPECT_EQ(unsafe.edits[0].replacement, "国办公开办函〔2021〕30号");
  EXPECT_FALSE(fix_of("国办公开办涵〔2021〕31号").safe);
}

TEST(SupersededNotice, IsFoundByNumberOrTitle) {
  const auto cited = [](std::string_view basis) {
    return found(with_basis(basis), "CIT005").size();
  };
  EXPECT_EQ(cited("国办公开办函〔2019〕60号文件"), 1u);
  EXPECT_EQ(cited("《中华人民共和国政府信息公开工作年度报告格式（试行）》"), 1u);
  EXPECT_EQ(cited(join({kNotice, "（国办公开办函〔2019〕60号）"})), 1u);
  EXPECT_EQ(
      cited("《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》"),
      1u);
  EXPECT_EQ(cited("国务院办公厅政府信息与政务公开办公室《关于政府信息公开工作年度报告有关事项的通知"
                  "》（国办公开办函〔2019〕6"
                  "0号）"),
            1u);
}

TEST(SupersededNotice, IsFoundWhereTheOpeningTellsTheYear) {
  const std::string text = with_basis(
      "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》");
  EXPECT_EQ(check(without_year(text, "", "2023年，我局把政府信息公开"), "CIT005").size(), 1u);
}

TEST(SupersededNotice, ItsTitleWithTheNewNumberIsFoundAtTheTitle) {
  constexpr std::string_view kOld =
      "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》";
  EXPECT_EQ(found(with_basis(join({kOld, kNumber})), "CIT"), Lines{join({"CIT005 ", kOld})});
}

TEST(SupersededNotice, ShowsBracketsInPairs) {
  const auto findings = check(
      with_basis(join({kNotice, "（国办公开办函〔2019〕60号，以下简称《通知》）"})), "CIT005");
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_NE(problem(findings[0].finding, Language::English).find("60号)'"), std::string::npos);
}

TEST(SupersededNotice, IsRightFor2020) {
  std::string text = with_basis("国办公开办函〔2019〕60号");
  text =
      exchanged(text, "局2023年政府信息公开工作年度报告\n", "局2020年政府信息公开工作年度报告\n");
  EXPECT_EQ(found(text, "CIT"), Lines());
}

TEST(SupersededNotice, MayBeToldOf) {
  for (const std::string_view sentence :
       {"国办公开办函〔2019〕60号已经废止，按国办公开办函〔2021〕30号执行。",
        "自2021年度起不再执行国办公开办函〔2019〕60号。", "国办公开办函〔2019〕60号不再适用。",
        "旧格式（国办公开办函〔2019〕60号）已被新格式取代。"}) {
    EXPECT_EQ(found(with_sentence(sentence), "CIT"), Lines()) << sentence;
  }
}

TEST(SupersededNotice, IsNotALocalNoticeOfThatName) {
  EXPECT_EQ(found(with_sentence(
                      "落实《云岭县人民政府办公室关于政府信息公开工作年度报告有关事项的通知》。"),
                  "CIT"),
            Lines());
}

TEST(NumberBrackets, AnyDocumentNumberIsLookedAt) {
  EXPECT_EQ(found(with_basis(join({kNotice, "（国办公开办函[2021]30号）"})), "CIT"),
            Lines{"CIT006 [2021]"});
  EXPECT_EQ(found(with_basis("国办公开办函（2021）30号"), "CIT"), Lines{"CIT006 （2021）"});
  EXPECT_EQ(found(with_sentence("印发云政办发【2023】第12号。"), "CIT"), Lines{"CIT006 【2023】"});
  EXPECT_EQ(found(with_sentence("印发云政办发〔2023]12号。"), ""), Lines{"CIT006 〔2023]"});
}

TEST(NumberBrackets, FixesTheBracketsAlone) {
  const auto findings = check(with_basis("国办公开办函［2021］30号"), "CIT006");
  ASSERT_EQ(findings.size(), 1u);
  const Fix fix = findings[0].finding.fix.value();
  EXPECT_TRUE(fix.safe);
  ASSERT_EQ(fix.edits.size(), 2u);
  EXPECT_EQ(fix.edits[0].replacement, "〔");
  EXPECT_EQ(fix.edits[1].replacement, "〕");
}

TEST(NumberBrackets, WrongLettersAreCit004Alone) {
  EXPECT_EQ(found(with_basis("国办公开办涵[2021]30号"), "CIT"),
            Lines{"CIT004 国办公开办涵[2021]30号"});
}

TEST(NumberBrackets, OtherBracketsAreFine) {
  for (const std::string_view sentence :
       {"（2023）云01行初30号案件已审结。", "云岭县（2023）3号楼改造完成。", "报告（2022）已公布。",
        "云政办发﹝2023﹞12号已落实。", "我局（2023）年度工作完成。",
        "国务院令第711号（2019）已落实。", "发放许可证（2023）第12号。"}) {
    EXPECT_EQ(found(with_sentence(sentence), "CIT"), Lines()) << sentence;
  }
}

TEST(InnerTitleMarks, PointsToTheInnerTitle) {
  EXPECT_EQ(found(with_sentence("学习《关于印发<云岭县公文办法>的通知》。"), "CIT"),
            Lines{"CIT007 <云岭县公文办法>"});
  EXPECT_EQ(found(with_sentence("学习《关于印发《云岭县公文办法》的通知》。"), "CIT"),
            Lines{"CIT007 《云岭县公文办法》"});
  EXPECT_EQ(found(with_sentence("学习《关于废止＜甲办法＞＜乙办法＞的决定》。"), "CIT"),
            (Lines{"CIT007 ＜甲办法＞", "CIT007 ＜乙办法＞"}));
}

TEST(InnerTitleMarks, MixedMarksAreOneFinding) {
  const auto findings = check(with_sentence("学习《关于印发〈云岭县公文办法》的通知》。"));
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].text, "〈云岭县公文办法》");
  EXPECT_EQ(findings[0].finding.fix->edits.size(), 1u);
}

TEST(InnerTitleMarks, AnUnclosedTitleBeforeAnotherIsNone) {
  EXPECT_EQ(found(with_sentence("学习《云岭县公文办法和《云岭县档案办法》。"), "CIT"), Lines());
}

TEST(MisquotedTitle, IsFound) {
  for (const std::string_view title :
       {"中华人民共和国政府信息公开条列", "中华人民共和国信息公开条例", "中国政府信息公开条例",
        "中华人民共和国政府公开信息条例", "政务信息公开条例", "政府信息公开工作条例",
        "政府信息公开工作年度报告格式", "政府信息年度报告格式",
        "中华人民共和国政府信息公开年度报告格式", "中华人民共和国政府信息公开工作年度报告格试",
        "中华人民共和国政府信息公开工作年度报告", "政府信息公开处理费管理办法",
        "政府信息公开信息处理费管理方法",
        "国务院办公厅政府信息和政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉"
        "的通知",
        "国务院办公厅关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知"}) {
    EXPECT_EQ(found(with_sentence(join({"学习《", title, "》。"})), "CIT"),
              Lines{join({"CIT008 ", title})});
  }
}

TEST(MisquotedTitle, IsFoundInsideAnotherTitle) {
  EXPECT_EQ(found(with_sentence("学习《云岭县关于贯彻〈中华人民共和国政府信息公开条列〉的意见》。"),
                  "CIT"),
            Lines{"CIT008 中华人民共和国政府信息公开条列"});
}

TEST(MisquotedTitle, ALostInnerTitleGivesANote) {
  const auto findings = check(with_basis(
      "《国务院办公厅政府信息与政务公开办公室关于印发的通知》（国办公开办函〔2021〕30号）"));
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].rule, "CIT008");
  EXPECT_EQ(findings[0].finding.level, Level::Note);
}

TEST(MisquotedTitle, OffersTheRightTitle) {
  const auto findings =
      check(with_basis("《政府信息年度报告格式》（国办公开办函〔2021〕30号）"), "CIT");
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].finding.fix->edits[0].replacement,
            "中华人民共和国政府信息公开工作年度报告格式");
  EXPECT_FALSE(findings[0].finding.fix->safe);
}

TEST(MisquotedTitle, OtherTitlesAreFine) {
  for (const std::string_view title :
       {"政府信息公开条例",
        "中华人民共和国政府信息公开条例（2019年修订）",
        "新修订的政府信息公开条例",
        "云岭县政府信息公开规定",
        "云岭省政府信息公开条例",
        "广东省政务公开条例",
        "政府信息公开指南",
        "中华人民共和国政府信息公开条例实施办法",
        "〈政府信息公开条例〉解读",
        "企业信息公示暂行条例",
        "2022年政府信息公开工作年度报告",
        "云岭县2023年政府信息公开工作年度报告格式",
        "政务公开工作要点",
        "关于做好政府信息公开工作年度报告编制工作的通知",
        "政府信息公开信息处理费管理办法",
        "年度报告格式",
        "国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知",
        "信息处理费管理办法",
        "保密法实施条例",
        "云岭县人民政府办公室关于转发〈中华人民共和国政府信息公开工作年度报告格式〉的通知",
        "信息公开条例",
        "中华人民共和国档案法实施条例",
        "政府采购法实施条例",
        "政府信息公开工作制度"}) {
    EXPECT_EQ(found(with_sentence(join({"学习《", title, "》。"})), "CIT"), Lines()) << title;
  }
}

TEST(MisquotedTitle, ADefinedShortNameIsFine) {
  const std::string text =
      with_basis(join({kNotice, kNumber, "（以下简称《政府信息公开工作年度报告格式》）"}));
  EXPECT_EQ(found(text, "CIT"), Lines());
}

TEST(Citations, HostileTextIsReadInLinearTime) {
  std::string sentence;
  for (int i = 0; i < 20'000; ++i) sentence += "《甲<乙（国办发〔2021〕1号、";
  check(with_sentence(sentence), "CIT");
  sentence.clear();
  for (int i = 0; i < 2'000; ++i) sentence += "《政府信息公开条列》（国办公开办涵〔2021〕30号）";
  EXPECT_EQ(check(with_sentence(sentence), "CIT008").size(), 2'000u);
}

}  // namespace
}  // namespace gwlint::annual_report
