#include <string>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/linter/output/samples.h"
#include "tests/support/xml_document.h"

namespace gwlint {
namespace {

using test::XmlDocument;
using testing::HasSubstr;
using testing::StartsWith;

const std::string kSchema = GWLINT_SOURCE_DIR "/tests/schemas/junit.xsd";

// What was written, valid by the schema.
XmlDocument valid(const std::string& bytes) {
  XmlDocument document(bytes);
  EXPECT_EQ(document.errors_by(kSchema), "");
  return document;
}

XmlDocument written(const std::vector<FileResult>& files) {
  return valid(samples::report("junit", files, Language::English));
}

std::string written_with(const RunSummary& summary, Language language) {
  const auto rules = samples::rules();
  std::ostringstream out;
  for (const ReporterFormat& format : reporter_formats()) {
    if (format.name != "junit") continue;
    const auto reporter = format.make(out);
    reporter->begin(samples::run_info(rules, language));
    reporter->end(summary);
  }
  return std::move(out).str();
}

TEST(JunitReporter, IsValidInBothLanguages) {
  valid(samples::report("junit", samples::all(), Language::Chinese));
  valid(samples::report("junit", samples::all(), Language::English));
}

TEST(JunitReporter, ItsSchemaCanRefuse) {
  const auto errors = [](const char* cases) {
    return XmlDocument(
               fmt::format(R"(<testsuites name="gwlint"><testsuite name="a" file="a" tests="1"
      failures="0" errors="0" skipped="0" time="0">{}</testsuite></testsuites>)",
                           cases))
        .errors_by(kSchema);
  };
  const std::string once = R"(<testcase classname="a" name="b" time="0"/>)";
  EXPECT_EQ(errors(once.c_str()), "");
  EXPECT_THAT(errors(""), HasSubstr("testcase"));
  EXPECT_THAT(errors((once + once).c_str()), HasSubstr("Duplicate key-sequence"));
  EXPECT_THAT(errors(R"(<testcase classname="a" name="b" time="0.5"/>)"), HasSubstr("time"));
}

TEST(JunitReporter, AnEmptyRunIsADocument) {
  EXPECT_EQ(written({}).value("count(/testsuites/testsuite)"), "0");
}

TEST(JunitReporter, CountsWhatItHolds) {
  const XmlDocument document = written(samples::all());
  EXPECT_EQ(document.value("count(//testsuite)"), "5");
  for (int i = 1; i <= 5; ++i) {
    const std::string suite = fmt::format("//testsuite[{}]", i);
    for (const auto& [attribute, element] :
         {std::pair("tests", "testcase"), std::pair("failures", "testcase/failure"),
          std::pair("errors", "testcase/error"), std::pair("skipped", "testcase/skipped")}) {
      EXPECT_EQ(document.value(fmt::format("string({}/@{})", suite, attribute)),
                document.value(fmt::format("count({}/{})", suite, element)));
    }
  }
}

TEST(JunitReporter, ErrorsAndWarningsFailAndNotesDoNot) {
  const XmlDocument document = written({samples::wrong_report("a.txt", Format::Text)});
  EXPECT_EQ(document.value("count(//failure[@type='SUM001'])"), "1");
  EXPECT_EQ(document.value("count(//failure[@type='CIT006'])"), "1");
  EXPECT_EQ(document.value("count(//failure[@type='DOC008'])"), "0");
  EXPECT_THAT(document.value("string(//testcase[starts-with(@name,'DOC008')]/system-out)"),
              HasSubstr("stand twice"));
}

TEST(JunitReporter, SaysPlaceProblemSumClauseAndAdvice) {
  const XmlDocument document = written({samples::wrong_report("./r/../a.txt", Format::Text)});
  const std::string failure = document.value("string(//failure[@type='SUM001'])");
  EXPECT_THAT(failure, StartsWith("--> a.txt:7:15  "));
  EXPECT_THAT(failure, HasSubstr("\nerror: Row '（一）予以公开' has the total '7'"));
  EXPECT_THAT(failure, HasSubstr("\nsum: 4 + 2 + 0 = 6 ≠ 7"));
  EXPECT_THAT(failure, HasSubstr("\nbasis: 国办公开办函〔2021〕30号“三”"));
  EXPECT_THAT(failure, HasSubstr("\nhelp: Check the figures of this row."));
}

TEST(JunitReporter, NamesTheOtherFileOfAComparison) {
  const XmlDocument document = written({samples::compared_report("a.txt", "./last/b.docx")});
  EXPECT_THAT(document.value("string(//failure)"), HasSubstr("sum: 4 ≠ 7"));
}

TEST(JunitReporter, ACleanFileIsACaseThatPasses) {
  const XmlDocument document = written({samples::clean_report("a.txt")});
  EXPECT_EQ(document.value("string(//testsuite[@name='a.txt']/@tests)"), "1");
  EXPECT_EQ(document.value("count(//testcase[@name='no problems found']/*)"), "0");
}

TEST(JunitReporter, NamesStayUniqueWithoutLines) {
  FileResult file = samples::wrong_report("a.txt", Format::Text);
  file.findings = {file.findings[1], file.findings[1], file.findings[1]};
  const XmlDocument document = written({file});
  EXPECT_EQ(document.value("string(//testcase[1]/@name)"), "DOC008 一、总体情况");
  EXPECT_EQ(document.value("string(//testcase[3]/@name)"), "DOC008 一、总体情况 (3)");
}

TEST(JunitReporter, ASuppressedFindingIsSkippedWithItsReason) {
  const auto rules = samples::rules();
  RunInfo run = samples::run_info(rules, Language::English);
  run.show_suppressed = true;
  const FileResult configuration = samples::configuration_file();
  const XmlDocument document = valid(samples::report(
      "junit", {samples::suppressed_report("a.txt", configuration), configuration}, run));
  EXPECT_EQ(document.value("count(//testsuite)"), "1");  // nothing is found in the configuration
  EXPECT_EQ(document.value("string(//testsuite/@skipped)"), "2");
  EXPECT_THAT(document.value("string(//skipped[1])"),
              HasSubstr("reason: 引自原文 (gwlint.toml:2:6)"));
}

TEST(JunitReporter, ARefusedFileIsInError) {
  const XmlDocument document =
      written({samples::refused_file("a\xFF\x01.doc", ReadErrorKind::LegacyDoc)});
  EXPECT_EQ(document.value("string(//testcase/@classname)"), "a\\xFF\\x01.doc");
  EXPECT_EQ(document.value("string(//error/@type)"), "legacyDoc");
  EXPECT_THAT(document.value("string(//error/@message)"), HasSubstr(".docx"));
}

TEST(JunitReporter, TellsOfTheSetUpByFile) {
  using Kind = SetupNotice::Kind;
  RunSummary summary;
  summary.setup = {
      {Kind::ConfigurationError,
       {"gwlint.toml", 2, 1, "没有规则“<X>”。", "There is no rule '<X>'."}},
      {Kind::ConfigurationError, {"gwlint.toml", 3, 1, "没有规则“Y”。", "There is no rule 'Y'."}},
      {Kind::StaleEntry, {"base.json", 0, 0, "不再出现。", "Found no more."}}};
  const XmlDocument document = valid(written_with(summary, Language::English));
  EXPECT_EQ(document.value("string(//testsuite[@name='gwlint.toml']/@errors)"), "2");
  EXPECT_EQ(document.value("string(//error[1])"), "--> gwlint.toml:2:1\nThere is no rule '<X>'.");
  EXPECT_EQ(document.value("string(//testsuite[@name='base.json']/@errors)"), "0");
  EXPECT_EQ(document.value("string(//testsuite[2]/testcase/system-out)"), "Found no more.");
}

TEST(JunitReporter, PublishesNoFileThatAReportNames) {
  FileResult file = samples::wrong_report("a.txt", Format::Text);
  file.findings.resize(2);
  for (Finding& finding : file.findings) finding.arguments = {"[[ATTACHMENT|/etc/passwd]]", ""};
  const XmlDocument document = written({file});
  for (const char* element : {"string(//failure)", "string(//system-out)"}) {
    EXPECT_THAT(document.value(element), HasSubstr("'[ [ATTACHMENT|/etc/passwd]]'"));
  }
}

TEST(JunitReporter, HoldsTheNoticesOfAFile) {
  FileResult file = samples::clean_report("a.txt");
  file.notices = {{"notFound", "没有。", "None."}, {"bad", "缺表。", "No table.", "./b.txt"}};
  EXPECT_EQ(written({file}).value("string(//testsuite/system-out)"), "None.\nb.txt: No table.");
}

}  // namespace
}  // namespace gwlint
