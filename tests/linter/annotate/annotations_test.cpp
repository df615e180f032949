// What comments say of findings.
#include "linter/annotate/annotations.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/linter/output/samples.h"

namespace gwlint {
namespace {

using testing::Contains;
using testing::Each;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

const Annotation& of_rule(const std::vector<Annotation>& all, std::string_view rule) {
  const auto found = std::ranges::find_if(all, [&](const Annotation& annotation) {
    return annotation.title.starts_with("gwlint · " + std::string(rule));
  });
  EXPECT_NE(found, all.end()) << rule;
  return *found;
}

TEST(Annotations, StandWhereTheFindingsDoInTheirOrder) {
  const FileResult file = samples::wrong_report("a.docx", Format::Docx);
  const std::vector<Annotation> all = annotations(file, Language::Chinese);
  ASSERT_EQ(all.size(), file.findings.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    EXPECT_EQ(all[i].place, file.findings[i].location);
    EXPECT_THAT(all[i].title, StartsWith("gwlint · " + std::string(file.findings[i].rule->id)));
    EXPECT_EQ(all[i].paragraphs.front(), problem(file.findings[i], Language::Chinese));
  }
}

TEST(Annotations, SayRuleAndLevelWhyAndWhatToDo) {
  const FileResult file = samples::wrong_report("a.docx", Format::Docx);
  const Annotation chinese = of_rule(annotations(file, Language::Chinese), "SUM001");
  EXPECT_EQ(chinese.title, "gwlint · SUM001 ApplicantTotal · 错误");
  EXPECT_THAT(chinese.paragraphs, Contains(StartsWith("算式：")));
  EXPECT_THAT(chinese.paragraphs, Contains(StartsWith("依据：")));
  EXPECT_THAT(chinese.paragraphs, Contains(StartsWith("建议：")));
  const Annotation english = of_rule(annotations(file, Language::English), "SUM001");
  EXPECT_EQ(english.title, "gwlint · SUM001 ApplicantTotal · error");
  EXPECT_THAT(english.paragraphs, Contains(StartsWith("Sum: ")));
  EXPECT_THAT(english.paragraphs, Contains(StartsWith("Basis: ")));
  EXPECT_THAT(english.paragraphs, Contains(StartsWith("Help: ")));
}

TEST(Annotations, SayWhatAFixWouldChange) {
  const FileResult file = samples::wrong_report("a.docx", Format::Docx);
  const Annotation brackets = of_rule(annotations(file, Language::Chinese), "CIT006");
  EXPECT_THAT(brackets.paragraphs, Contains("修复：将“[2021]”改为“〔2021〕”。"));
}

TEST(Annotations, NameOtherPlacesByWhatTheyAreNotByLines) {
  const FileResult file = samples::compared_report("a.docx", "last/b.docx");
  const std::vector<Annotation> all = annotations(file, Language::English);
  EXPECT_THAT(all.front().paragraphs, Contains(StartsWith("See: last/b.docx: ")));
  EXPECT_THAT(all.front().paragraphs, Each(Not(HasSubstr("3:4"))));
}

TEST(Annotations, SayWhereTextStandsThatIsNotInTheBody) {
  FileResult file = samples::wrong_report("a.docx", Format::Docx);
  for (Block& block : file.document.blocks) block.story = Story::Header;
  const Annotation brackets = of_rule(annotations(file, Language::Chinese), "CIT006");
  EXPECT_EQ(brackets.paragraphs.back(), "所在：页眉中的“[2021]”。");
  const Annotation english = of_rule(annotations(file, Language::English), "CIT006");
  EXPECT_EQ(english.paragraphs.back(), "Place: '[2021]' in a page header.");
}

TEST(Annotations, LeaveOutWhatIsSuppressed) {
  const FileResult configuration = samples::configuration_file();
  const FileResult file = samples::suppressed_report("a.docx", configuration);
  EXPECT_EQ(annotations(file, Language::Chinese).size(), file.findings.size());
}

}  // namespace
}  // namespace gwlint
