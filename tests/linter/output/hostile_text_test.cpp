// Whatever a document, its name, a configuration or a pack says: every format stays what it is, and
// nothing in it steers a terminal, deceives a reader or commands who keeps a log.
#include "tests/support/hostile_text.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "linter/fingerprint.h"
#include "linter/output/markdown_text.h"
#include "linter/output/reporters.h"
#include "linter/text/escape.h"
#include "tests/linter/output/samples.h"
#include "tests/support/html_outline.h"
#include "tests/support/xml_document.h"

namespace gwlint {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr std::string_view kHarmless = "x";

// A rule of a pack all of whose words are `text`, which must outlive it.
class PackRule {
 public:
  explicit PackRule(const std::string& text) : words_{text, text} {}

  const RuleInfo& info() const { return info_; }
  const NoticeInfo& notice() const { return notice_; }

 private:
  Bilingual words_;
  Instrument instrument_{words_.zh, words_, "6f1c1d5e-0d3c-4b19-9d2b-0f6f1b2e7a01"};
  Clause clause_{&instrument_, words_.zh, words_};
  Pack pack_{.id = "hostile", .name = words_, .version = words_.zh};
  MessageTemplate messages_[1] = {{"only", words_, words_}};
  Example examples_[2] = {{Example::Verdict::Wrong, "a", words_.zh},
                          {Example::Verdict::Right, words_.zh, "b"}};
  NoticeInfo notice_{"someNotice", Level::Note, words_, words_, "comparing-reports.md"};
  RuleInfo info_{.id = "XZ001",
                 .name = "HostileWords",
                 .level = Level::Warning,
                 .clause = &clause_,
                 .pack = &pack_,
                 .summary = words_,
                 .explanation = words_,
                 .messages = messages_,
                 .examples = examples_};
};

LogicalPath path_of(const std::string& text) {
  using Kind = LogicalPart::Kind;
  return {{Kind::Section, text}, {Kind::Table, text}, {Kind::Row, text}, {Kind::Cell, text}};
}

Related related_of(const std::string& text, Span place) {
  Related related;
  related.location = place;
  related.path = path_of(text);
  related.message_zh = text;
  related.message_en = text;
  return related;
}

Finding finding_of(const RuleInfo& rule, Span place, const std::string& text) {
  Finding finding;
  finding.rule = &rule;
  finding.level = rule.level;
  finding.location = place;
  finding.arguments = {text, text, text, text};
  finding.path = path_of(text);
  finding.related = {related_of(text, place), related_of(text, {})};
  finding.related[1].elsewhere = Elsewhere{.path = text + ".docx",
                                           .format = Format::Docx,
                                           .begin = {1, 1},
                                           .end = {1, 2},
                                           .utf16_begin = {1, 1},
                                           .utf16_end = {1, 2},
                                           .text = text};
  finding.fix = Fix{false, {{place, text}}};
  finding.culprit = Culprit{place, text, text, text, text};
  return finding;
}

// A report that says `text` in a paragraph and in a cell, with findings on them by `rule` and by a
// built-in rule, one of them suppressed; and notices.
FileResult report_of(const std::string& text, Format format, const RuleInfo& rule,
                     const FileResult& configuration) {
  FileResult file;
  file.path = text + (format == Format::Docx ? ".docx" : ".txt");
  const std::string paragraph = "前" + text + "后";
  const std::string row = "行\t" + text + "\t1";
  const std::string whole = "一、总体情况\n" + paragraph + "\n" + row + "\n";
  file.document =
      format == Format::Docx ? samples::docx_document(whole) : samples::text_document(whole);
  const Span in_paragraph = samples::find(file.document, paragraph);
  const Span in_row = samples::find(file.document, row);
  const RuleInfo& built_in = samples::rule("DOC008");
  file.findings = {finding_of(built_in, in_paragraph, text), finding_of(rule, in_row, text)};
  set_fingerprints(file.document, file.findings);
  Finding accepted = finding_of(built_in, in_row, text);
  file.suppressed.push_back(
      {accepted, {{&configuration, 0, {0, 1}, text}, {nullptr, 0, in_row, text}}, false});
  file.notices = {{"someNotice", text, text, {}}, {"someNotice", text, text, text + ".txt"}};
  return file;
}

class Reports {
 public:
  explicit Reports(const std::string& text) : text_(text), rule_(text) {
    configuration_.role = FileRole::Configuration;
    configuration_.path = text + "gwlint.toml";
    configuration_.document.text = "x" + text;
    configuration_.findings = {finding_of(rule_.info(), {0, 1}, text)};
    files_ = {report_of(text, Format::Docx, rule_.info(), configuration_),
              report_of(text, Format::Text, rule_.info(), configuration_)};
    FileResult refused = samples::refused_file(text + ".doc", ReadErrorKind::Damaged);
    refused.error->detail_zh = refused.error->detail_en = text;
    files_.push_back(refused);
    files_.push_back(configuration_);
  }

  std::string in(std::string_view format, Language language, bool color = false) const {
    std::vector<const RuleInfo*> rules = samples::rules();
    rules.push_back(&rule_.info());
    RunInfo run = samples::run_info(rules, language);
    const std::vector<const NoticeInfo*> notices = {&rule_.notice()};
    run.notices = notices;
    run.show_suppressed = true;
    run.color = color;
    RunSummary summary = samples::summary_of(files_);
    using Kind = SetupNotice::Kind;
    for (const Kind kind : {Kind::ConfigurationError, Kind::StaleEntry}) {
      summary.setup.push_back({kind, {text_ + "gwlint.toml", 1, 1, text_, text_}});
    }
    return samples::report(format, files_, run, summary);
  }

 private:
  const std::string& text_;
  PackRule rule_;
  FileResult configuration_;
  std::vector<FileResult> files_;
};

const Reports& harmless() {
  static const std::string text(kHarmless);
  static const Reports reports(text);
  return reports;
}

std::ptrdiff_t lines_in(std::string_view text) {
  return std::ranges::count(text, '\n');
}

// Calls `check` with what `format` makes of each hostile text, and of a harmless one.
template <typename Check>
void for_each_text(std::string_view format, Check check) {
  for (const std::string& text : test::hostile_texts()) {
    SCOPED_TRACE("for " + escape(text.substr(0, 80)));
    const Reports reports(text);
    for (const Language language : {Language::Chinese, Language::English}) {
      check(reports.in(format, language), harmless().in(format, language));
    }
  }
}

TEST(HostileText, TextAndCompactAreSafeToPrint) {
  for (const std::string_view format : {"text", "compact"}) {
    for_each_text(format, [](const std::string& out, const std::string& usual) {
      EXPECT_EQ(test::harm_in_log(out), "");
      EXPECT_EQ(lines_in(out), lines_in(usual));
    });
  }
}

TEST(HostileText, ColoursAreOurs) {
  for (const std::string& text : test::hostile_texts()) {
    const std::string out = Reports(text).in("text", Language::Chinese, true);
    EXPECT_EQ(test::harm_in_log(out, true), "") << escape(text);
    EXPECT_EQ(std::ranges::count(out, '\x1B'),
              std::ranges::count(harmless().in("text", Language::Chinese, true), '\x1B'));
  }
}

TEST(HostileText, JsonIsJson) {
  for (const std::string_view format : {"json", "sarif", "rdjson", "gitlab"}) {
    for_each_text(format, [](const std::string& out, const std::string& usual) {
      EXPECT_EQ(test::harm_in_log(out), "");
      const auto json = nlohmann::json::parse(out);
      const auto expected = nlohmann::json::parse(usual);
      EXPECT_EQ(json.size(), expected.size());
      EXPECT_EQ(lines_in(out), lines_in(usual));
    });
  }
}

TEST(HostileText, JsonSaysWhatTheTextSays) {
  for (const std::string& text : test::hostile_texts()) {
    const auto log = nlohmann::json::parse(Reports(text).in("json", Language::Chinese));
    EXPECT_EQ(log["files"][0]["findings"][0]["place"][0]["name"], text);
    EXPECT_EQ(log["files"][0]["suppressed"][0]["suppressions"][0]["reason"], text);
  }
}

// Every line is one command, as many as usual.
TEST(HostileText, GithubGetsNoOtherCommands) {
  for_each_text("github", [](const std::string& out, const std::string& usual) {
    EXPECT_EQ(test::harm_on_terminal(out), "");
    EXPECT_THAT(out, Not(HasSubstr("##[")));
    EXPECT_EQ(lines_in(out), lines_in(usual));
    for (std::size_t at = 0; at < out.size(); at = out.find('\n', at) + 1) {
      const std::string line = out.substr(at, out.find('\n', at) - at);
      EXPECT_THAT(line, testing::ContainsRegex("^::(error|warning|notice) title=[^:,]*,file="));
    }
  });
}

TEST(HostileText, JunitIsXmlOfTheSameShape) {
  constexpr const char* kNodes = "count(//*|//@*)";
  for_each_text("junit", [](const std::string& out, const std::string& usual) {
    EXPECT_EQ(test::harm_in_log(out), "");
    EXPECT_THAT(out, Not(HasSubstr("[[ATTACHMENT|")));
    EXPECT_EQ(test::XmlDocument(out).value(kNodes), test::XmlDocument(usual).value(kNodes));
  });
}

// No element and no attribute but those that the page has anyway, and no link elsewhere.
TEST(HostileText, HtmlHasNoOtherElements) {
  for_each_text("html", [](const std::string& out, const std::string& usual) {
    EXPECT_EQ(test::harm_on_terminal(out), "");
    EXPECT_THAT(out, Not(HasSubstr("##[")));
    const std::set<std::string> shapes = test::html_outline(out);
    const std::set<std::string> known = test::html_outline(usual);
    std::vector<std::string> others;
    std::ranges::set_difference(shapes, known, std::back_inserter(others));
    EXPECT_THAT(others, testing::IsEmpty());
  });
}

TEST(HostileText, HtmlShowsTheTextItself) {
  for (const std::string& text : test::hostile_texts()) {
    if (text.find_first_of("\n\r\t") != std::string::npos) continue;  // may be laid out
    const std::string shown = test::html_text(Reports(text).in("html", Language::Chinese));
    EXPECT_THAT(shown, HasSubstr("前" + escape_characters(text) + "后")) << escape(text);
  }
}

// With a blank in place of each reference to a character.
std::string without_references(const std::string& markdown) {
  std::string result;
  for (std::size_t at = 0; at < markdown.size(); ++at) {
    if (markdown.compare(at, 2, "&#") == 0) at = markdown.find(';', at);
    result += markdown[at] == ';' ? ' ' : markdown[at];
  }
  return result;
}

// Of the characters that make markup none is left but in what the format writes.
TEST(HostileText, MarkdownHasNoMarkupOfText) {
  for (const std::string& text : test::hostile_texts()) {
    EXPECT_EQ(test::harm_in_log(markdown_text(text)), "") << escape(text);
    const std::string written = without_references(markdown_text(text));
    EXPECT_EQ(written.find_first_of("\\`*_[]<>|~$&\n\r\t"), std::string::npos) << written;
    EXPECT_THAT(written, Not(testing::ContainsRegex("[@#!][A-Za-z0-9]"))) << written;
    EXPECT_THAT(written, Not(HasSubstr("://"))) << written;
  }
}

TEST(HostileText, MarkdownKeepsItsShape) {
  for_each_text("markdown", [](const std::string& out, const std::string& usual) {
    EXPECT_EQ(test::harm_in_log(out), "");
    if (out.find("`gwlint check") != std::string::npos) return;  // there was no room for all
    EXPECT_EQ(lines_in(out), lines_in(usual));
    for (const char sign : {'<', '>', '[', ']', '|', '`'}) {
      EXPECT_EQ(std::ranges::count(out, sign), std::ranges::count(usual, sign)) << sign;
    }
  });
}

TEST(HostileText, EveryFormatIsTried) {
  std::set<std::string_view> formats;
  for (const ReporterFormat& format : reporter_formats()) formats.insert(format.name);
  EXPECT_EQ(formats, (std::set<std::string_view>{"text", "compact", "json", "sarif", "rdjson",
                                                 "github", "gitlab", "junit", "markdown", "html"}));
}

}  // namespace
}  // namespace gwlint
