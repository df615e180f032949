// Planning fixes, with a format and rules made for it.
#include "linter/fix/fix_file.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "linter/fix/edits.h"

namespace gwlint {
namespace {

// The bytes are the text.
ReadResult read(std::string_view bytes, const Limits&) {
  Document document;
  document.text = bytes;
  return document;
}

// Nothing that touches a # can be written; with a ! in it, nothing at all can be; what is written
// after a ~ is lost.
RewriteResult rewrite(std::string_view bytes, const Document& document, std::span<const Edit> edits,
                      const Limits&) {
  if (bytes.find('!') != std::string_view::npos) return RewriteError{{}, {"锁定", "it is locked"}};
  RewriteError error;
  for (std::size_t i = 0; i < edits.size(); ++i) {
    if (document.view(edits[i].range).find('#') != std::string_view::npos) {
      error.edits.push_back({i, {"井号", "a number sign"}});
    }
  }
  if (!error.edits.empty()) return error;
  std::string result = with_edits(document.text, edits);
  if (bytes.find('~') != std::string_view::npos) result += '?';
  return result;
}

// Finds a word; `with` is its fix, `-` standing for none.
struct WordRule {
  RuleInfo info;
  std::string_view word;
  std::string_view with;
  bool safe = true;
};

class WordRules : public RuleSet {
 public:
  explicit WordRules(std::vector<WordRule> rules) : rules_(std::move(rules)) {
    for (const WordRule& rule : rules_) infos_.push_back(&rule.info);
  }
  std::span<const RuleInfo* const> rules() const override { return infos_; }
  bool concerns(const Document& document) const override {
    return document.text.find("报告") != std::string::npos;
  }
  Judgement check(const Document& document, const CheckContext&) const override {
    Findings findings;
    for (const WordRule& rule : rules_) {
      findings.set_rule(rule.info, Level::Error);
      const std::string_view text = document.text;
      for (std::size_t at = text.find(rule.word); at != std::string_view::npos;
           at = text.find(rule.word, at + rule.word.size())) {
        const Span place{static_cast<std::uint32_t>(at),
                         static_cast<std::uint32_t>(at + rule.word.size())};
        Finding& finding = findings.add(place);
        if (rule.with == "-") continue;
        finding.fix = Fix{rule.safe, {{place, std::string(rule.with)}}};
      }
    }
    return {findings.take(), {}};
  }

  std::unique_ptr<const Digest> digest(const Document&) const override { return nullptr; }

 private:
  std::vector<WordRule> rules_;
  std::vector<const RuleInfo*> infos_;
};

constexpr MessageTemplate kMessages[] = {{"m", {"。", "."}, {"。", "."}}};

WordRule rule(std::string_view id, std::string_view word, std::string_view with, bool safe = true) {
  WordRule made{{}, word, with, safe};
  made.info.id = id;
  made.info.messages = kMessages;
  return made;
}

Fixed fixed(std::string bytes, std::vector<WordRule> words, bool unsafe = false,
            bool is_named = true) {
  const WordRules rules(std::move(words));
  Policy policy;
  policy.rules = &rules;
  policy.levels = std::make_shared<RuleLevels>();
  const CheckSettings check{read, Limits(), {}};
  Fixed outcome = fix_file({"f", bytes.size(), {}, std::move(bytes), is_named}, policy,
                           {&check, rewrite, unsafe});
  outcome.fixed.clear();  // the rules are gone
  return outcome;
}

TEST(FixFile, FixesAllThatIsFound) {
  EXPECT_EQ(fixed("a b a", {rule("X001", "a", "A"), rule("X002", "b", "")}).bytes, "A  A");
}

TEST(FixFile, LeavesAloneWhatIsPassedOver) {
  EXPECT_EQ(fixed("a b", {rule("X001", "a", "A")}, false, false).bytes, "a b");
  EXPECT_EQ(fixed("报告 a b", {rule("X001", "a", "A")}, false, false).bytes, "报告 A b");
}

// A change that takes from the text what it was known by must not pass for a good one.
TEST(FixFile, JudgesWhatItHasChanged) {
  const Fixed outcome =
      fixed("报告 a", {rule("X001", "报告", "汇报"), rule("X002", "a", "A")}, false, false);
  EXPECT_EQ(outcome.bytes, "汇报 A");
  EXPECT_FALSE(outcome.after.is_passed_over);
}

TEST(FixFile, GoesOnInRounds) {
  EXPECT_EQ(fixed("ab", {rule("X001", "ab", "Xb"), rule("X002", "b", "B")}).bytes, "XB");
  EXPECT_EQ(fixed("a", {rule("X001", "a", "A"), rule("X002", "a", "A")}).bytes, "A");
}

TEST(FixFile, LetsTheFirstOfTwoThatOverlapGoFirst) {
  EXPECT_EQ(fixed("abc", {rule("X001", "bc", "2"), rule("X002", "ab", "1")}).bytes, "1c");
}

TEST(FixFile, DropsAFixThatBringsAnother) {
  const Fixed outcome =
      fixed("p g p", {rule("X001", "p", "q"), rule("X002", "q", "-"), rule("X003", "g", "h")});
  EXPECT_EQ(outcome.bytes, "p h p");
  ASSERT_EQ(outcome.left.size(), 2u);
  EXPECT_EQ(outcome.left[0].reason.en, "it would bring X002");
}

TEST(FixFile, DropsAFixThatDoesNotHelp) {
  const Fixed outcome = fixed("w g", {rule("X001", "w", "ww"), rule("X002", "g", "h")});
  EXPECT_EQ(outcome.bytes, "w h");
  ASSERT_EQ(outcome.left.size(), 1u);
  EXPECT_EQ(outcome.left[0].reason.en, "the finding would still be there");
}

TEST(FixFile, TriesAnOverlappedFixWhereTheFirstFails) {
  EXPECT_EQ(fixed("abc", {rule("X001", "ab", "q"), rule("X002", "q", "-"), rule("X003", "bc", "2")})
                .bytes,
            "a2");
}

TEST(FixFile, LeavesUnsafeFixesUnlessAsked) {
  const std::vector<WordRule> rules = {rule("X001", "a", "A"), rule("X002", "b", "B", false)};
  EXPECT_EQ(fixed("ab", rules).bytes, "Ab");
  EXPECT_EQ(fixed("ab", rules, true).bytes, "AB");
}

TEST(FixFile, LetsUnsafeFixesBringOthersToLight) {
  const std::vector<WordRule> rules = {rule("X001", "/", "0", false), rule("X002", "0", "-")};
  EXPECT_EQ(fixed("/", rules, true).bytes, "0");
}

TEST(FixFile, DoesNotGoInCircles) {
  const std::vector<WordRule> rules = {rule("X001", "u", "v", false),
                                       rule("X002", "v", "u", false)};
  for (const std::string text : {"u", "v", "uu", "uvu"}) {
    const Fixed once = fixed(text, rules, true);
    EXPECT_EQ(fixed(once.bytes, rules, true).bytes, once.bytes) << text;
  }
}

TEST(FixFile, LeavesWhatTheFormatCannotWriteAndMakesTheRest) {
  const Fixed outcome = fixed("#a a #a", {rule("X001", "#a", "A"), rule("X002", " a", " A")});
  EXPECT_EQ(outcome.bytes, "#a A #a");
  ASSERT_EQ(outcome.left.size(), 2u);
  EXPECT_EQ(outcome.left[0].reason.zh, "井号");
}

TEST(FixFile, SaysWhatIsInTheWayOfAnyChange) {
  const Fixed outcome = fixed("a!", {rule("X001", "a", "A")});
  EXPECT_EQ(outcome.bytes, "a!");
  ASSERT_EQ(outcome.in_the_way.size(), 1u);
  EXPECT_EQ(outcome.in_the_way[0].en, "it is locked");
}

TEST(FixFile, DropsWhatDoesNotReadAsIntended) {
  const Fixed outcome = fixed("a~", {rule("X001", "a", "A")});
  EXPECT_EQ(outcome.bytes, "a~");
  ASSERT_EQ(outcome.left.size(), 1u);
}

TEST(FixFile, WritesLineEndsAsTheFileDoes) {
  EXPECT_EQ(fixed("a\r\nb", {rule("X001", "b", "c\nd")}).bytes, "a\r\nc\r\nd");
  EXPECT_EQ(fixed("a\rb", {rule("X001", "b", "c\nd")}).bytes, "a\rc\rd");
}

TEST(FixFile, ReportsBothStates) {
  const Fixed outcome = fixed("a q", {rule("X001", "a", "A"), rule("X002", "q", "-")});
  EXPECT_EQ(outcome.before.findings.size(), 2u);
  EXPECT_EQ(outcome.before.document.text, "a q");
  EXPECT_EQ(outcome.after.findings.size(), 1u);
  EXPECT_EQ(outcome.after.document.text, "A q");
}

}  // namespace
}  // namespace gwlint
