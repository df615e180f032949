#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/linter/output/samples.h"
#include "tests/support/json_schema.h"

namespace gwlint {
namespace {

using Json = nlohmann::json;
using testing::IsEmpty;

RunInfo run_info() {
  static const std::vector<const RuleInfo*> kRules = samples::rules();
  return samples::run_info(kRules, Language::Chinese);
}

Json diagnostics_of(const std::vector<FileResult>& files, const RunInfo& run = run_info()) {
  const Json json = Json::parse(samples::report("rdjson", files, run));
  EXPECT_THAT(test::schema_violations(json, test::read_schema("rdjson")), IsEmpty());
  return json["diagnostics"];
}

// A text file in which one finding marks `place`.
FileResult file_with(std::string text, Span place) {
  FileResult file;
  file.path = "a.txt";
  file.document = samples::text_document(std::move(text));
  Finding finding;
  finding.rule = &samples::rule("CIT006");
  finding.level = Level::Warning;
  finding.arguments = {"x", "y"};
  finding.location = place;
  file.findings.push_back(std::move(finding));
  return file;
}

FileResult file_with(std::string text, std::string_view marked) {
  const Span place = samples::find(samples::text_document(text), marked);
  return file_with(std::move(text), place);
}

Json range(int line, int column, int end_line, int end_column) {
  return {{"start", {{"line", line}, {"column", column}}},
          {"end", {{"line", end_line}, {"column", end_column}}}};
}

Json range_of(const FileResult& file) {
  return diagnostics_of({file})[0]["location"]["range"];
}

TEST(RdjsonReporter, AnEmptyRunIsAResult) {
  EXPECT_EQ(Json::parse(samples::report("rdjson", {}, Language::English)),
            Json::parse(R"({"source":{"name":"gwlint","url":"https://github.com/gwlint/gwlint"},
                            "diagnostics":[]})"));
}

TEST(RdjsonReporter, ColumnsCountBytesAndEndsAreExclusive) {
  EXPECT_EQ(range_of(file_with("一\n根据[2021]30号\n", "[2021]")), range(2, 7, 2, 13));
}

TEST(RdjsonReporter, CharactersBeyondTheBmpAreFourBytes) {
  EXPECT_EQ(range_of(file_with("😀x\n", "x")), range(1, 5, 1, 6));
}

TEST(RdjsonReporter, AnEmptySpotStartsAndEndsThere) {
  EXPECT_EQ(range_of(file_with("字\n", Span{3, 3})), range(1, 4, 1, 4));
}

TEST(RdjsonReporter, PlacesOfSeveralLines) {
  EXPECT_EQ(range_of(file_with("甲乙\r\n丙丁\n", "乙\r\n丙")), range(1, 4, 2, 4));
}

TEST(RdjsonReporter, NoColumnLiesWithinALineEnd) {
  EXPECT_EQ(range_of(file_with("ab\r\ncd", Span{1, 3})), range(1, 2, 1, 3));
  EXPECT_EQ(range_of(file_with("ab\r\ncd", Span{2, 4})), range(1, 3, 2, 1));
}

TEST(RdjsonReporter, AByteOrderMarkCountsOnTheFirstLine) {
  FileResult file = file_with("甲x\n乙", "x");
  file.document.form.byte_order_mark = true;
  EXPECT_EQ(range_of(file), range(1, 7, 1, 8));
  file.findings[0].location = {5, 8};
  EXPECT_EQ(range_of(file), range(2, 1, 2, 4));
  file.findings[0].location = {3, 4};
  file.document.form.encoding = TextForm::Encoding::Utf16Le;  // columns are those of its UTF-8
  EXPECT_EQ(range_of(file), range(1, 4, 1, 5));
}

TEST(RdjsonReporter, SuggestsSafeFixes) {
  const Json all = diagnostics_of({samples::wrong_report("a.txt", Format::Text)});
  ASSERT_EQ(all.size(), 4);
  EXPECT_EQ(all[0]["suggestions"],
            Json::array({{{"range", all[0]["location"]["range"]}, {"text", "〔2021〕"}}}));
  EXPECT_EQ(all[1]["suggestions"][0]["text"], "");  // a deletion
  EXPECT_FALSE(all[3].contains("suggestions")) << "an unsafe fix";
}

TEST(RdjsonReporter, SuggestsNothingThatCannotBeAppliedToTheFile) {
  const auto suggests = [](const FileResult& file) {
    return diagnostics_of({file})[0].contains("suggestions");
  };
  FileResult file = file_with("a\r\nb[2021]\n", "[2021]");
  file.findings[0].fix = Fix{true, {{file.findings[0].location, "〔2021〕"}}};
  EXPECT_TRUE(suggests(file));
  file.document.form.encoding = TextForm::Encoding::Gb18030;
  EXPECT_FALSE(suggests(file)) << "whoever applies it takes the file for UTF-8";
  file.document.form = {};
  file.document.format = Format::Docx;
  EXPECT_FALSE(suggests(file));
  file.document.format = Format::Text;
  file.document.text = "a\r\rb[2021]\n";
  EXPECT_FALSE(suggests(file)) << "a CR alone ends no line for git";
}

TEST(RdjsonReporter, AllEditsOfAFixAreOneSuggestion) {
  FileResult file = file_with("前“甲\r\n乙“后", Span{3, 17});
  file.findings[0].fix = Fix{true, {{{3, 6}, "《"}, {{14, 17}, "》"}}};
  EXPECT_EQ(diagnostics_of({file})[0]["suggestions"],
            Json::array({{{"range", range(1, 4, 2, 7)}, {"text", "《甲\r\n乙》"}}}));
}

TEST(RdjsonReporter, OfAPlaceElsewhereLinesAreTold) {
  const Json all = diagnostics_of({samples::compared_report("a.txt", "./last/b.txt")});
  EXPECT_EQ(all[0]["related_locations"][0]["location"],
            Json::parse(R"({"path":"last/b.txt","range":{"start":{"line":3},"end":{"line":3}}})"));
}

TEST(RdjsonReporter, SaysWhereInTheTermsOfTheDocument) {
  const Json all = diagnostics_of({samples::wrong_report("a.docx", Format::Docx)});
  EXPECT_THAT(all[2]["message"].get<std::string>(),
              testing::EndsWith("位置：三、收到和处理政府信息公开申请情况 › 申请情况表 › "
                                "（一）予以公开 › 总计。"));
}

TEST(RdjsonReporter, ControlsOfADocumentAreVisible) {
  const std::string report =
      samples::report("rdjson", {samples::wrong_report("a.txt", Format::Text)}, run_info());
  EXPECT_THAT(report, testing::Not(testing::HasSubstr("\u202E")));
  EXPECT_THAT(report, testing::HasSubstr(R"(\\u{202E})"));
}

TEST(RdjsonReporter, RefusedFilesHaveNoRange) {
  const Json all = diagnostics_of({samples::refused_file("旧\xFF.doc", ReadErrorKind::LegacyDoc)});
  EXPECT_EQ(all[0]["location"], Json({{"path", "旧\\xFF.doc"}}));
  EXPECT_EQ(all[0]["severity"], "ERROR");
  EXPECT_EQ(all[0]["code"]["value"], "legacyDoc");
}

TEST(RdjsonReporter, WhatIsWrongWithTheSetUp) {
  RunSummary summary;
  summary.setup = {{SetupNotice::Kind::ConfigurationError, {"./gwlint.toml", 3, 7, "错。", "Bad."}},
                   {SetupNotice::Kind::StaleEntry, {"base.json", 0, 0, "旧。", "Stale."}}};
  const Json json = Json::parse(samples::report("rdjson", {}, run_info(), summary));
  EXPECT_THAT(test::schema_violations(json, test::read_schema("rdjson")), IsEmpty());
  const Json& all = json["diagnostics"];
  ASSERT_EQ(all.size(), 2);
  EXPECT_EQ(all[0]["location"],
            Json::parse(R"({"path":"gwlint.toml","range":{"start":{"line":3},"end":{"line":3}}})"));
  EXPECT_EQ(all[0]["severity"], "ERROR");
  EXPECT_EQ(all[0]["original_output"], "gwlint.toml:3:7: error: 错。 [configurationError]");
  EXPECT_EQ(all[1]["location"], Json({{"path", "base.json"}}));
  EXPECT_EQ(all[1]["severity"], "INFO");
}

TEST(RdjsonReporter, NoticesHaveTheLevelOfTheirKind) {
  static constexpr NoticeInfo kNone{
      "previousNotFound", Level::Note, {}, {}, "comparing-reports.md"};
  static constexpr NoticeInfo kBad{"partRepeated", Level::Warning, {}, {}, "comparing-reports.md"};
  const std::vector<const NoticeInfo*> kinds = {&kNone, &kBad};
  RunInfo run = run_info();
  run.notices = kinds;
  FileResult file = samples::clean_report("a.txt");
  file.notices = {{"previousNotFound", "没有。", "None."},
                  {"partRepeated", "两份。", "Two.", "b.txt"}};
  const Json all = diagnostics_of({file}, run);
  ASSERT_EQ(all.size(), 2);
  EXPECT_EQ(all[0]["severity"], "INFO");
  EXPECT_EQ(
      all[0]["code"]["url"],
      "https://github.com/gwlint/gwlint/blob/main/docs/comparing-reports.md#previousNotFound");
  EXPECT_EQ(all[1]["severity"], "WARNING");
  EXPECT_EQ(all[1]["location"]["path"], "b.txt");
}

TEST(RdjsonReporter, SuppressedFindingsAreAbsent) {
  const FileResult configuration = samples::configuration_file();
  const FileResult file = samples::suppressed_report("a.txt", configuration);
  RunInfo run = run_info();
  run.show_suppressed = true;
  EXPECT_EQ(diagnostics_of({file}, run), diagnostics_of({file}));
  EXPECT_EQ(diagnostics_of({file}).size(), file.findings.size());
}

// Every range lies within the lines of its text.
void expect_within(const Json& range, const std::string& text) {
  const Lines lines(text);
  for (const char* end : {"start", "end"}) {
    const std::uint32_t number = range[end]["line"];
    ASSERT_LE(number, lines.count());
    EXPECT_LE(range[end]["column"].get<std::uint32_t>(), lines.line(number).size() + 1);
  }
}

TEST(RdjsonReporter, RangesLieWithinTheirLines) {
  for (const Format format : {Format::Text, Format::Docx}) {
    const FileResult file = samples::wrong_report("a", format);
    for (const Json& diagnostic : diagnostics_of({file})) {
      expect_within(diagnostic["location"]["range"], file.document.text);
      for (const Json& related : diagnostic.value("related_locations", Json::array())) {
        expect_within(related["location"]["range"], file.document.text);
      }
      for (const Json& suggestion : diagnostic.value("suggestions", Json::array())) {
        expect_within(suggestion["range"], file.document.text);
      }
    }
  }
}

TEST(RdjsonReporter, AllSamplesAreValid) {
  EXPECT_EQ(diagnostics_of(samples::all()).size(), 10);
}

}  // namespace
}  // namespace gwlint
