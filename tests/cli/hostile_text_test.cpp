// Hostile text put wherever gwlint reads text, and all that the program then writes.
#include "tests/support/hostile_text.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "linter/lsp/uri.h"
#include "linter/text/escape.h"
#include "linter/text/utf8.h"
#include "tests/cli/run_gwlint.h"
#include "tests/support/docx_builder.h"
#include "tests/support/fixture_text.h"
#include "tests/support/lsp_client.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/xml_document.h"
#include "tests/support/zip_reader.h"

namespace gwlint {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* kFormats[] = {"text",   "compact", "json",     "sarif", "rdjson",
                                    "gitlab", "junit",   "markdown", "html"};

// What is wrong with what was written, whatever the format; `github` and `html`, which are no text
// for a log, aside.
std::string harm_of(const Outcome& run, std::string_view format) {
  if (std::string harm = test::harm_in_log(run.err); !harm.empty()) return "stderr: " + harm;
  return format == "html" ? test::harm_on_terminal(run.out) : test::harm_in_log(run.out);
}

void expect_harmless(const std::vector<std::string>& arguments, const Surroundings& surroundings) {
  for (const std::string_view format : kFormats) {
    std::vector<std::string> all = arguments;
    all.push_back("--format=" + std::string(format));
    const Outcome run = gwlint(all, surroundings);
    EXPECT_LE(run.exit_code, 2) << run.err;
    EXPECT_EQ(harm_of(run, format), "") << format << "\n" << escape_lines(run.out + run.err);
  }
}

// `text` as a basic string of TOML.
std::string toml(std::string_view text) {
  std::string result = "\"";
  for (std::size_t at = 0; at < text.size();) {
    result += fmt::format("\\U{:08X}", static_cast<unsigned>(decode_next(text, at)));
  }
  return result + '"';
}

// All of `texts` in one, and those that only do harm at the start of a line.
std::vector<std::string> few(const std::vector<std::string>& texts) {
  std::string all = "a";
  for (const std::string& text : texts) all += text + " ";
  std::erase(all, '\0');  // arguments end there
  return {all, "::error::x", " ::error::x", "##[error]x"};
}

// The model report with `words` in its title, a paragraph, a heading and a cell.
std::string report_with(std::string_view words) {
  const std::string said(words);
  std::string report = test::fixture_text("model.txt");
  report = test::changed(report, "年度报告\n", "年度报告" + said + "\n");
  report = test::changed(report, "各项工作平稳推进", "各项工作" + said + "平稳推进平稳推进");
  report = test::changed(report, "二、主动公开政府信息情况", "二、主动公开" + said + "情况");
  return test::changed(report, "规章\t0", "规章\t" + said);
}

// The same as a DOCX, for text on one line that XML can hold.
std::string docx_with(std::string_view words) {
  std::string body;
  const std::string report = report_with(words);
  for (std::size_t at = 0; at < report.size();) {
    const std::size_t end = std::min(report.find('\n', at), report.size());
    body += test::paragraph(report.substr(at, end - at));
    at = end + 1;
  }
  return test::docx_of_body(body);
}

TEST(HostileText, InReports) {
  const TemporaryFolder folder;
  int number = 0;
  for (const std::string& text : test::hostile_texts()) {
    folder.write(fmt::format("{}.txt", ++number), report_with(text));
  }
  expect_harmless({"check", "."}, {.folder = folder.path()});
}

TEST(HostileText, InNames) {
  const TemporaryFolder folder;
  std::size_t number = 0;
  for (const std::string& name : test::hostile_names()) {
    folder.write(name + ".txt", report_with("x"));
    folder.write(fmt::format("{}/{}", ++number, name) + ".docx", "no document");
  }
  expect_harmless({"check", "."}, {.folder = folder.path()});
}

TEST(HostileText, InCommands) {
  const TemporaryFolder folder;
  for (const std::string& name : few(test::hostile_names())) {
    for (const std::vector<std::string>& arguments :
         std::vector<std::vector<std::string>>{{"check", "--", name},
                                               {"fix", "--", name},
                                               {"annotate", "--", name},
                                               {"annotate", "-o", name, name},
                                               {"extract", "--", name},
                                               {"rollup", "--", name, name},
                                               {"baseline", "--", name, name},
                                               {"check", "--select=" + name, "."},
                                               {"check", "--config", name, "."},
                                               {"check", "--format=" + name, "."},
                                               {"check", "--previous=" + name, "."},
                                               {"check", "--baseline=" + name, "."},
                                               {"check", "--since=" + name, "."},
                                               {"check", "-j" + name, "."},
                                               {"check", "--" + name, "."},
                                               {"explain", "--", name},
                                               {"rules", "--select=" + name},
                                               {"hook", name},
                                               {"hook", "install", name},
                                               {"pack", "test", name},
                                               {name}}) {
      const Outcome run = gwlint(arguments, {.folder = folder.path()});
      EXPECT_EQ(test::harm_in_log(run.err + run.out), "") << escape_lines(run.err + run.out);
    }
  }
}

TEST(HostileText, InGithubCommands) {
  const TemporaryFolder folder;
  for (const std::string& name : test::hostile_names()) {
    folder.write(name + ".txt", report_with("x"));
  }
  const Outcome run = gwlint({"check", "--format=github", "."}, {.folder = folder.path()});
  EXPECT_EQ(test::harm_on_terminal(run.out), "");
  EXPECT_THAT(run.out, Not(HasSubstr("##[")));
  EXPECT_THAT(run.out, Not(testing::ContainsRegex("(^|\n)[^:]")));
  EXPECT_THAT(run.out, Not(testing::ContainsRegex("(^|\n)::(set-|add-|stop|save)")));
}

TEST(HostileText, InConfigurations) {
  const TemporaryFolder folder;
  folder.write("a.txt", report_with("x"));
  std::size_t number = 0;
  for (const std::string& text : few(test::hostile_texts())) {
    const std::string value = toml(text);
    for (const std::string& configuration :
         {"[[suppress]]\nrule = \"DOC008\"\nreason = " + value + "\n",
          "[[suppress]]\nrule = \"DOC008\"\npaths = [" + value + "]\nreason = " + value + "\n",
          "[[suppress]]\nrule = \"DOC008\"\ncontains = " + value + "\nreason = " + value + "\n",
          "[rules]\n" + value + " = \"off\"\nDOC = " + value + "\n",
          "packs = [" + value + "]\nfail-on = " + value + "\n" + value + " = 1\n", text}) {
      folder.write("gwlint.toml", configuration);
      const std::string_view format = kFormats[number++ % std::size(kFormats)];
      const Outcome run =
          gwlint({"check", "--show-suppressed", "a.txt", "--format=" + std::string(format)},
                 {.folder = folder.path()});
      EXPECT_EQ(harm_of(run, format), "") << escape_lines(run.out + run.err);
    }
  }
}

TEST(HostileText, InSuppressionsOfReports) {
  const TemporaryFolder folder;
  int number = 0;
  for (const std::string& text : test::hostile_texts()) {
    folder.write(fmt::format("{}.txt", ++number), "<!-- gwlint-disable-file DOC008: 理由" + text +
                                                      " -->\n" + "<!-- gwlint-disable-next-line " +
                                                      text + " -->\n" + report_with("x"));
  }
  expect_harmless({"check", "--show-suppressed", "."}, {.folder = folder.path()});
}

TEST(HostileText, InPacks) {
  const TemporaryFolder folder;
  std::size_t number = 0;
  folder.write("gwlint.toml", "packs = [\"pack.toml\"]\n");
  folder.write("a.txt", report_with("两微一端"));
  for (const std::string& text : test::hostile_texts()) {
    const std::string value = toml(text);
    const std::string words = "{ zh = " + value + ", en = " + value + " }";
    folder.write("pack.toml", fmt::format(R"([pack]
id = "first"
version = {0}
name = {1}
[[instrument]]
id = {0}
title = {1}
  [[instrument.clause]]
  id = {0}
  text = {1}
[[rule]]
id = "XZ001"
name = "OutdatedWord"
check = "forbid"
any = ["两微一端", {0}]
replace = {0}
fix = "unsafe"
level = "warning"
summary = {1}
explanation = {1}
message = {1}
advice = {1}
  [[rule.wrong]]
  replace = "政务新媒体专人维护"
  with = {0}
  [[rule.right]]
  replace = {0}
  with = {0}
)",
                                          value, words));
    const std::string_view format = kFormats[number++ % std::size(kFormats)];
    const Outcome run =
        gwlint({"check", "a.txt", "--format=" + std::string(format)}, {.folder = folder.path()});
    EXPECT_EQ(harm_of(run, format), "") << escape_lines(run.out + run.err);
    const Outcome tried = gwlint({"pack", "test", "pack.toml"}, {.folder = folder.path()});
    EXPECT_EQ(harm_of(tried, "text"), "") << escape_lines(tried.out + tried.err);
  }
}

TEST(HostileText, InBaselines) {
  const TemporaryFolder folder;
  folder.write("a.txt", report_with("x"));
  nlohmann::json files;
  for (const std::string& text : test::hostile_texts()) {
    files[text] = {{{"rule", text}, {"fingerprint", text}, {"place", text}, {"text", text}}};
    files["a.txt"].push_back(
        {{"rule", "DOC008"}, {"fingerprint", text}, {"place", text}, {"text", text}});
  }
  folder.write("b.json", nlohmann::json{{"version", 1}, {"files", files}}.dump());
  expect_harmless({"check", "--baseline=b.json", "a.txt"}, {.folder = folder.path()});
}

// What it writes into a file that people compare by eye.
TEST(HostileText, IsNotInTheBaselinesItMakes) {
  const TemporaryFolder folder;
  for (const std::string& name : test::hostile_names()) {
    folder.write(name + ".txt", report_with(name));
  }
  const Outcome run = gwlint({"baseline", "b.json", "."}, {.folder = folder.path()});
  EXPECT_EQ(test::harm_in_log(run.err), "");
  EXPECT_EQ(test::harm_in_log(folder.read("b.json")), "");
  EXPECT_TRUE(nlohmann::json::accept(folder.read("b.json")));
}

TEST(HostileText, InTheModelOfADocument) {
  for (const std::string& text : test::hostile_texts()) {
    const Outcome run = gwlint({"extract", "--json", "-"}, {.input = report_with(text)});
    EXPECT_EQ(test::harm_in_log(run.out + run.err), "") << escape(text);
  }
}

// Programs get the text itself.
TEST(HostileText, IsExtractedAsItIs) {
  const std::string report = report_with("\x1B[31m\u202E##[error]");
  EXPECT_EQ(gwlint({"extract", "-"}, {.input = report}).out, report);
}

TEST(HostileText, IsEscapedInMessagesToAnEditor) {
  const TemporaryFolder folder;
  test::LspClient client({GWLINT_BINARY, "lsp"});
  client.initialize(nlohmann::json::parse(R"({"textDocument": {
      "publishDiagnostics": {"relatedInformation": true},
      "hover": {"contentFormat": ["markdown"]}}})"));
  std::vector<nlohmann::json> messages;
  for (const std::string& text : test::hostile_texts()) {
    const std::string uri = lsp::uri_of(folder / (std::to_string(messages.size()) + ".txt"));
    client.notify(
        "textDocument/didOpen",
        {{"textDocument",
          {{"uri", uri}, {"languageId", text}, {"version", 1}, {"text", report_with(text)}}}});
    messages.push_back(client.wait_for_diagnostics(uri));
    client.notify("textDocument/didOpen", {{"textDocument", {{"uri", text}}}});
    client.notify("textDocument/didChange", {{text, text}});
    client.notify(text, {{text, text}});
  }
  client.ask(test::hostile_texts().front());
  EXPECT_EQ(client.end_properly(), 0);
  EXPECT_EQ(client.complaints(), "");
  for (const nlohmann::json& params : messages) {
    for (const nlohmann::json& diagnostic : params["diagnostics"]) {
      EXPECT_EQ(test::harm_in_log(diagnostic["message"].get<std::string>()), "");
    }
  }
  for (const nlohmann::json& message : client.rest()) {
    if (message.value("method", "") != "window/logMessage") continue;
    EXPECT_EQ(test::harm_in_log(message["params"]["message"].get<std::string>()), "");
  }
}

TEST(HostileText, InCommentsIsXml) {
  const TemporaryFolder folder;
  for (const std::string text : {"\u202Ea\u2066", "]]><w:p/>", "&lt;", "\u0085\u009B", "::error::x",
                                 "\u2028", "\"'", "##vso[task.complete]"}) {
    const std::string name = folder.write("a.docx", docx_with(text));
    const Outcome run = gwlint({"annotate", "a.docx", "-o", "b.docx"}, {.folder = folder.path()});
    EXPECT_EQ(test::harm_in_log(run.out + run.err), "");
    const std::string comments = test::unzip(folder.read("b.docx"), "word/comments.xml");
    EXPECT_NO_THROW(test::XmlDocument{comments});
    EXPECT_EQ(test::harm_on_terminal(comments), "");
    EXPECT_THAT(comments, HasSubstr("gwlint · ")) << text;
  }
}

}  // namespace
}  // namespace gwlint
