// gwlint lsp as editors run it: the program itself, on pipes.
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "linter/lsp/positions.h"
#include "linter/lsp/text_document.h"
#include "linter/lsp/uri.h"
#include "tests/cli/run_gwlint.h"
#include "tests/support/docx_builder.h"
#include "tests/support/fixture_text.h"
#include "tests/support/lsp_client.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using Json = nlohmann::json;
using lsp::PositionEncoding;
using lsp::uri_of;
using test::LspClient;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr std::string_view kReport = "file:///none/report.txt";

// Of a client that can do everything.
const Json& all_capabilities() {
  static const Json capabilities = Json::parse(R"({
    "textDocument": {
      "publishDiagnostics": {"relatedInformation": true, "codeDescriptionSupport": true},
      "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}},
                     "isPreferredSupport": true},
      "hover": {"contentFormat": ["markdown", "plaintext"]}},
    "workspace": {"workspaceEdit": {"documentChanges": true}, "workspaceFolders": true,
                  "didChangeWatchedFiles": {"dynamicRegistration": true}},
    "window": {"workDoneProgress": true}})");
  return capabilities;
}

class Client : public LspClient {
 public:
  explicit Client(std::vector<std::string> arguments = {"--lang", "en", "--no-config"})
      : LspClient(command(std::move(arguments))) {}

  void open(std::string_view uri, std::string_view text, std::string_view language = "plaintext",
            int version = 1) {
    notify("textDocument/didOpen",
           {{"textDocument",
             {{"uri", uri}, {"languageId", language}, {"version", version}, {"text", text}}}});
  }
  void change(std::string_view uri, int version, const Json& changes) {
    notify("textDocument/didChange",
           {{"textDocument", {{"uri", uri}, {"version", version}}}, {"contentChanges", changes}});
  }
  void close(std::string_view uri) {
    notify("textDocument/didClose", {{"textDocument", {{"uri", uri}}}});
  }
  Json code_actions(std::string_view uri, const Json& range, const Json& only = nullptr) {
    Json context = {{"diagnostics", Json::array()}};
    if (!only.is_null()) context["only"] = only;
    return result_of("textDocument/codeAction",
                     {{"textDocument", {{"uri", uri}}}, {"range", range}, {"context", context}});
  }
  // What has come and was not waited for, but for what comes in any case.
  std::vector<Json> unexpected() {
    std::vector<Json> messages = rest();
    std::erase_if(messages, [](const Json& message) {
      return message.value("method", "") == "client/registerCapability";
    });
    return messages;
  }
  void files_changed(const std::vector<std::string>& paths) {
    Json changes = Json::array();
    for (const std::string& path : paths) changes.push_back({{"uri", uri_of(path)}, {"type", 2}});
    notify("workspace/didChangeWatchedFiles", {{"changes", changes}});
  }

 private:
  static std::vector<std::string> command(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {GWLINT_BINARY, "lsp"});
    return arguments;
  }
};

Json in_folder(const TemporaryFolder& folder) {
  return {{"workspaceFolders",
           Json::array({{{"uri", uri_of(folder.path().string())}, {"name", "reports"}}})}};
}

std::vector<std::string> codes(const Json& published) {
  std::vector<std::string> codes;
  for (const Json& diagnostic : published["diagnostics"]) codes.push_back(diagnostic["code"]);
  return codes;
}

lsp::Range range_of(const Json& json) {
  const auto position = [](const Json& one) {
    return lsp::Position{one["line"], one["character"]};
  };
  return {position(json["start"]), position(json["end"])};
}

Json whole_document() {
  return {{"start", {{"line", 0}, {"character", 0}}},
          {"end", {{"line", 1'000'000}, {"character", 0}}}};
}

// What stands at a range of `text`.
std::string text_at(const std::string& text, const Json& range,
                    PositionEncoding encoding = PositionEncoding::Utf16) {
  const lsp::Positions positions(text, encoding);
  const lsp::Range place = range_of(range);
  const std::uint32_t begin = positions.offset(place.start);
  return text.substr(begin, positions.offset(place.end) - begin);
}

// `text` with the edits of a code action, which may be of any order, none overlapping.
std::string with_action(std::string text, const Json& action,
                        PositionEncoding encoding = PositionEncoding::Utf16) {
  Json edits = action["edit"]["documentChanges"][0]["edits"];
  std::sort(edits.begin(), edits.end(), [](const Json& a, const Json& b) {
    return range_of(a["range"]).start > range_of(b["range"]).start;
  });
  for (const Json& edit : edits) {
    const std::string words = edit["newText"];
    lsp::apply({range_of(edit["range"]), words}, encoding, std::size_t{1} << 30, text);
  }
  return text;
}

std::string broken_text() {
  return test::fixture_text("notice-number-in-round-brackets.txt");
}

std::string clean_docx() {
  static const std::string bytes = test::plain_docx(test::clean_report());
  return bytes;
}

// Its notice's number has the wrong brackets.
std::string broken_docx() {
  static const std::string bytes = [] {
    test::ReportModel report = test::clean_report();
    report.exchange("〔2021〕", "（2021）");
    return test::plain_docx(report);
  }();
  return bytes;
}

// ---- Life ---------------------------------------------------------------------------------------

TEST(Lsp, SaysWhatItCan) {
  Client client;
  const Json result = client.initialize(all_capabilities());
  EXPECT_EQ(result["serverInfo"]["name"], "gwlint");
  const Json& can = result["capabilities"];
  EXPECT_EQ(can["positionEncoding"], "utf-16");
  EXPECT_EQ(can["textDocumentSync"]["change"], 2);
  EXPECT_EQ(can["codeActionProvider"]["codeActionKinds"],
            Json::array({"quickfix", "source.fixAll.gwlint"}));
  EXPECT_EQ(client.end_properly(), 0);
  EXPECT_EQ(client.complaints(), "");
}

TEST(Lsp, TakesTheOptionsOfCheckThatSayByWhatItChecks) {
  Client client({"--lang=en", "--stdio", "--select=CIT006", "--no-config"});
  client.initialize(all_capabilities());
  client.open(kReport, broken_text());
  EXPECT_THAT(codes(client.wait_for_diagnostics(std::string(kReport))), ElementsAre("CIT006"));
  EXPECT_EQ(gwlint({"lsp", "--select=XYZ001"}).exit_code, 2);
  EXPECT_EQ(gwlint({"lsp", "--config=a.toml", "--no-config"}).exit_code, 2);
}

TEST(Lsp, SpeaksTheLanguageThatWasAskedFor) {
  const auto message_for = [](std::vector<std::string> arguments, const Json& more) {
    arguments.push_back("--no-config");
    Client client(arguments);
    client.initialize(all_capabilities(), more);
    const Json answer = client.answer_to(client.ask("nothing"));
    return answer["error"]["message"].get<std::string>();
  };
  const std::string english = "There is no such method.";
  const std::string chinese = "没有这个方法。";
  EXPECT_EQ(message_for({}, Json::object()), chinese);
  EXPECT_EQ(message_for({}, {{"locale", "de"}}), english);
  EXPECT_EQ(message_for({}, {{"locale", "zh-cn"}}), chinese);
  const Json said = {{"locale", "zh-cn"}, {"initializationOptions", {{"lang", "en"}}}};
  EXPECT_EQ(message_for({}, said), english);
  EXPECT_EQ(message_for({"--lang=zh"}, said), chinese);
}

TEST(Lsp, AnswersEveryRequestInEveryStateOfItsLife) {
  Client client;
  const auto code_for = [&](const std::string& method, const Json& params = Json::object()) {
    return client.answer_to(client.ask(method, params))["error"]["code"].get<int>();
  };
  EXPECT_EQ(code_for("textDocument/hover"), -32002);
  EXPECT_EQ(code_for("shutdown"), -32002);
  client.notify("textDocument/didOpen");
  client.initialize(all_capabilities());
  EXPECT_EQ(code_for("initialize"), -32600);
  EXPECT_EQ(code_for("textDocument/rename"), -32601);
  EXPECT_EQ(code_for("$/whatever"), -32601);
  EXPECT_EQ(code_for("textDocument/hover"), -32602);
  EXPECT_EQ(code_for("textDocument/codeAction", {{"textDocument", {{"uri", 3}}}}), -32602);
  EXPECT_EQ(client.result_of("shutdown"), nullptr);
  EXPECT_EQ(code_for("textDocument/hover"), -32600);
  EXPECT_EQ(code_for("shutdown"), -32600);
  client.notify("exit");
  EXPECT_EQ(client.exit_code(), 0);
}

TEST(Lsp, IgnoresNotificationsThatItDoesNotKnow) {
  Client client;
  client.initialize(all_capabilities());
  client.notify("$/setTrace", {{"value", "verbose"}});
  client.notify("textDocument/willSave", Json::array());
  client.notify("window/workDoneProgress/cancel", {{"token", 1}});
  EXPECT_EQ(client.end_properly(), 0);
  EXPECT_THAT(client.unexpected(), IsEmpty());
}

TEST(Lsp, EndsWithOneWhereNobodyHasShutItDown) {
  Client exiting;
  exiting.initialize(all_capabilities());
  exiting.notify("exit");
  EXPECT_EQ(exiting.exit_code(), 1);
  Client uninitialized;
  uninitialized.notify("exit");
  EXPECT_EQ(uninitialized.exit_code(), 1);
  Client left;
  left.initialize(all_capabilities());
  left.close_input();
  EXPECT_EQ(left.exit_code(), 1);
}

TEST(Lsp, EndsWithItsEditor) {
  Client editor;  // any process will do
  Client client;
  client.result_of("initialize", {{"processId", editor.process()}, {"capabilities", Json()}});
  editor.close_input();
  editor.exit_code();
  EXPECT_EQ(client.exit_code(), 1);
}

// ---- Messages -----------------------------------------------------------------------------------

TEST(Lsp, TakesMessagesInPiecesAndSeveralAtOnce) {
  Client client;
  client.initialize(all_capabilities());
  const auto request = [](int id) {
    return LspClient::framed({{"jsonrpc", "2.0"}, {"id", id}, {"method", "nothing"}});
  };
  for (const char byte : request(501)) client.send_bytes({&byte, 1});
  EXPECT_EQ(client.answer_to(501)["error"]["code"], -32601);
  client.send_bytes(request(502) + request(503) + request(504).substr(0, 30));
  EXPECT_EQ(client.answer_to(502)["error"]["code"], -32601);
  EXPECT_EQ(client.answer_to(503)["error"]["code"], -32601);
  client.send_bytes(request(504).substr(30));
  EXPECT_EQ(client.answer_to(504)["error"]["code"], -32601);
}

TEST(Lsp, SurvivesWhatIsNoJsonRpc) {
  Client client;
  client.initialize(all_capabilities());
  const auto code_for = [&](const std::string& content) {
    client.send_bytes("Content-Length: " + std::to_string(content.size()) + "\r\n\r\n" + content);
    return client
        .wait_for([](const Json& message) { return message.contains("error"); })["error"]["code"]
        .get<int>();
  };
  EXPECT_EQ(code_for(""), -32700);
  EXPECT_EQ(code_for("{\"a\":"), -32700);
  EXPECT_EQ(code_for("\"\xFF\""), -32700);
  EXPECT_EQ(code_for("[]"), -32600);
  EXPECT_EQ(code_for(std::string(1'000'000, '[')), -32600);
  EXPECT_EQ(code_for(R"({"jsonrpc":"2.0","id":{},"method":"shutdown"})"), -32600);
  EXPECT_EQ(client.end_properly(), 0);
}

TEST(Lsp, EndsWhereItDoesNotKnowWhereAMessageBegins) {
  Client client;
  client.send_bytes("hello\r\n\r\n");
  EXPECT_EQ(client.exit_code(), 2);
  EXPECT_THAT(client.complaints(), HasSubstr("is no 'name: value'"));
  Client large;
  large.send_bytes("Content-Length: 99999999999\r\n\r\n");
  EXPECT_EQ(large.exit_code(), 2);
  EXPECT_THAT(large.complaints(), HasSubstr("too large"));
}

TEST(Lsp, DoesNotCarryOutWhatIsCancelled) {
  Client client;
  client.initialize(all_capabilities());
  const Json hover = {{"jsonrpc", "2.0"}, {"id", 700}, {"method", "textDocument/hover"}};
  const Json cancel = {
      {"jsonrpc", "2.0"}, {"method", "$/cancelRequest"}, {"params", {{"id", 700}}}};
  client.send_bytes(LspClient::framed(hover) + LspClient::framed(cancel));
  EXPECT_EQ(client.answer_to(700)["error"]["code"], -32800);
  client.send_bytes(LspClient::framed(cancel));  // it is too late, which is no fault
  EXPECT_EQ(client.end_properly(), 0);
}

// ---- Open texts ---------------------------------------------------------------------------------

TEST(Lsp, ShowsAFindingAtItsPlace) {
  Client client;
  client.initialize(all_capabilities());
  client.open(kReport, broken_text(), "plaintext", 7);
  const Json published = client.wait_for_diagnostics(std::string(kReport));
  EXPECT_EQ(published["version"], 7);
  ASSERT_THAT(codes(published), ElementsAre("CIT006"));
  const Json& finding = published["diagnostics"][0];
  EXPECT_EQ(text_at(broken_text(), finding["range"]), "（2021）");
  EXPECT_EQ(finding["severity"], 2);
  EXPECT_EQ(finding["source"], "gwlint");
  EXPECT_THAT(finding["codeDescription"]["href"].get<std::string>(), HasSubstr("/CIT006.md"));
  EXPECT_THAT(finding["message"].get<std::string>(), testing::EndsWith(" [CIT006]"));
}

TEST(Lsp, ShowsTheCellsOfASum) {
  Client client;
  client.initialize(all_capabilities());
  const std::string text = test::fixture_text("sum-total-off-by-one.txt");
  client.open(kReport, text);
  const Json published = client.wait_for_diagnostics(std::string(kReport));
  ASSERT_THAT(codes(published), ElementsAre("SUM001", "SUM002"));
  const Json& cells = published["diagnostics"][0]["relatedInformation"];
  ASSERT_EQ(cells.size(), 7u);
  EXPECT_EQ(cells[0]["location"]["uri"], kReport);
  EXPECT_EQ(text_at(text, cells[0]["location"]["range"]), "4");
  EXPECT_EQ(text_at(text, cells[1]["location"]["range"]), "2");
}

TEST(Lsp, SaysNoMoreThanTheClientUnderstands) {
  Client client;
  const Json result = client.initialize(Json::object());
  EXPECT_FALSE(result["capabilities"].contains("codeActionProvider"));
  client.open(kReport, test::fixture_text("sum-total-off-by-one.txt"));
  const Json published = client.wait_for_diagnostics(std::string(kReport));
  ASSERT_THAT(codes(published), ElementsAre("SUM001", "SUM002"));
  EXPECT_FALSE(published["diagnostics"][0].contains("relatedInformation"));
  EXPECT_FALSE(published["diagnostics"][0].contains("codeDescription"));
  EXPECT_THAT(client.code_actions(kReport, whole_document()), IsEmpty());
}

// CRLF, and characters that are two units in UTF-16 and four in UTF-8 before the place.
TEST(Lsp, CountsPositionsAsAgreed) {
  std::string text = test::changed(broken_text(), "\n", "\r\n");
  text = test::changed(text, "根据《", "😀😀根据《");
  for (const bool offers_utf8 : {false, true}) {
    Json capabilities = all_capabilities();
    if (offers_utf8) capabilities["general"]["positionEncodings"] = {"utf-8", "utf-16"};
    const auto encoding = offers_utf8 ? PositionEncoding::Utf8 : PositionEncoding::Utf16;
    Client client;
    const Json result = client.initialize(capabilities);
    EXPECT_EQ(result["capabilities"]["positionEncoding"], lsp::name(encoding));
    client.open(kReport, text);
    const Json published = client.wait_for_diagnostics(std::string(kReport));
    ASSERT_THAT(codes(published), ElementsAre("CIT006"));
    EXPECT_EQ(text_at(text, published["diagnostics"][0]["range"], encoding), "（2021）");
    const Json actions = client.code_actions(kReport, published["diagnostics"][0]["range"]);
    ASSERT_FALSE(actions.empty());
    EXPECT_EQ(with_action(text, actions[0], encoding), test::changed(text, "（2021）", "〔2021〕"));
    // An edit behind the face, in the client's own units.
    const lsp::Position place =
        lsp::Positions(text, encoding).at(static_cast<std::uint32_t>(text.find("（2021）")));
    const Json at = {{"line", place.line}, {"character", place.character}};
    const Json end = {{"line", place.line},
                      {"character", place.character + (offers_utf8 ? 10 : 6)}};
    client.change(kReport, 2,
                  Json::array({{{"range", {{"start", at}, {"end", end}}}, {"text", "〔2021〕"}}}));
    EXPECT_THAT(codes(client.wait_for_diagnostics(std::string(kReport))), IsEmpty());
  }
}

TEST(Lsp, SkipsAByteOrderMarkAsTheClientCountsIt) {
  Client client;
  client.initialize(all_capabilities());
  const std::string text = "\uFEFF信息公开：国办公开办函（2021）30号年报\n";
  client.open(kReport, text);
  const Json published = client.wait_for_diagnostics(std::string(kReport));
  const Json& all = published["diagnostics"];
  const auto found = std::find_if(all.begin(), all.end(), [](const Json& diagnostic) {
    return diagnostic["code"] == "CIT006";
  });
  ASSERT_NE(found, all.end()) << published;
  EXPECT_EQ(text_at(text, (*found)["range"]), "（2021）");
}

TEST(Lsp, AnswersManyQuickEditsWithTheLastStateOnly) {
  Client client;
  client.initialize(all_capabilities());
  client.open(kReport, broken_text());
  client.wait_for_diagnostics(std::string(kReport));
  // A title that grows by a character each time; the last edit mends the number.
  std::string stream;
  const Json beginning = {{"start", {{"line", 0}, {"character", 0}}},
                          {"end", {{"line", 0}, {"character", 0}}}};
  for (int version = 2; version <= 201; ++version) {
    Json changes = Json::array({{{"range", beginning}, {"text", "新"}}});
    if (version == 201) {
      changes = Json::array({{{"text", test::changed(broken_text(), "（2021）", "〔2021〕")}}});
    }
    stream += LspClient::framed({{"jsonrpc", "2.0"},
                                 {"method", "textDocument/didChange"},
                                 {"params",
                                  {{"textDocument", {{"uri", kReport}, {"version", version}}},
                                   {"contentChanges", changes}}}});
  }
  client.send_bytes(stream);
  const Json published = client.wait_for_diagnostics(std::string(kReport));
  EXPECT_EQ(published["version"], 201);
  EXPECT_THAT(codes(published), IsEmpty());
  EXPECT_EQ(client.end_properly(), 0);
  EXPECT_THAT(client.unexpected(), IsEmpty());
}

TEST(Lsp, ClearsWhatIsClosed) {
  Client client;
  client.initialize(all_capabilities());
  client.open(kReport, broken_text());
  EXPECT_THAT(codes(client.wait_for_diagnostics(std::string(kReport))), ElementsAre("CIT006"));
  client.close(kReport);
  EXPECT_THAT(codes(client.wait_for_diagnostics(std::string(kReport))), IsEmpty());
  EXPECT_THAT(client.code_actions(kReport, whole_document()), IsEmpty());
}

TEST(Lsp, ChecksTextsOnly) {
  Client client;
  client.initialize(all_capabilities());
  client.open("git:/none/report.txt", broken_text());
  client.open("vscode-notebook-cell:/none/a#1", broken_text(), "markdown");
  client.open("file:///none/a.cpp", broken_text(), "cpp");
  client.open("file:///none/a.docx", broken_text());
  client.open("file:///none/.git/COMMIT_EDITMSG", broken_text());
  client.open("file://server/share/report.txt", broken_text(), "plaintext");
  client.open("file:///none/empty.txt", "");
  EXPECT_THAT(codes(client.wait_for_diagnostics("file:///none/empty.txt")), IsEmpty());
  for (const char* uri :
       {"untitled:Untitled-1", "file:///c%3A/%E5%B9%B4%E6%8A%A5/a.txt", "file:///none/年报.md"}) {
    client.open(uri, broken_text(), "markdown");
    EXPECT_THAT(codes(client.wait_for_diagnostics(uri)), ElementsAre("CIT006")) << uri;
  }
  EXPECT_EQ(client.end_properly(), 0);
  EXPECT_THAT(client.unexpected(), IsEmpty());
}

TEST(Lsp, SaysNothingOfATextUntilItIsAReport) {
  constexpr std::string_view kOther = "# 说明\n\n本文件夹存放年报。\n";
  Client client;
  client.initialize(all_capabilities());
  const auto published_after = [&](int version, std::string_view text) {
    client.change(kReport, version, Json::array({{{"text", text}}}));
    return codes(client.wait_for_diagnostics(std::string(kReport)));
  };
  client.open(kReport, kOther, "markdown");
  EXPECT_THAT(codes(client.wait_for_diagnostics(std::string(kReport))), IsEmpty());
  EXPECT_THAT(client.code_actions(kReport, whole_document()), IsEmpty());
  EXPECT_THAT(published_after(2, broken_text()), ElementsAre("CIT006"));
  EXPECT_THAT(client.code_actions(kReport, whole_document()), Not(IsEmpty()));
  EXPECT_THAT(published_after(3, kOther), IsEmpty());
  EXPECT_THAT(published_after(4, "# 政府信息公开工作年度报告\n"), Not(IsEmpty()));
}

TEST(Lsp, SaysNothingOfADocxUntilItIsAReport) {
  const TemporaryFolder folder;
  const std::string letter = test::docx_of_body(test::paragraph("关于放假的通知"));
  const std::string path = folder.write("a.docx", letter);
  const std::string report = folder.write("b.docx", broken_docx());
  Client client;
  client.initialize(all_capabilities(), in_folder(folder));
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(report))), ElementsAre("CIT006"));
  folder.write("a.docx", broken_docx());
  client.files_changed({path});
  // Nothing was published of it before.
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(path))), ElementsAre("CIT006"));
  folder.write("a.docx", letter);
  client.files_changed({path});
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(path))), IsEmpty());
}

TEST(Lsp, GivesUpADocumentThatItCannotFollow) {
  Client client;
  client.initialize(all_capabilities());
  client.open(kReport, broken_text());
  client.wait_for_diagnostics(std::string(kReport));
  client.change(kReport, 2, Json::array({{{"range", 7}, {"text", "x"}}}));
  client.wait_for_notification("window/logMessage");
  EXPECT_THAT(codes(client.wait_for_diagnostics(std::string(kReport))), IsEmpty());
  client.open(kReport, broken_text(), "plaintext", 3);
  EXPECT_THAT(codes(client.wait_for_diagnostics(std::string(kReport))), ElementsAre("CIT006"));
}

TEST(Lsp, SaysWhyATextIsNotRead) {
  Client client;
  client.initialize(all_capabilities());
  client.open(kReport, "%PDF-1.7\n");
  const Json published = client.wait_for_diagnostics(std::string(kReport));
  ASSERT_THAT(codes(published), ElementsAre("pdf"));
  EXPECT_EQ(published["diagnostics"][0]["severity"], 1);
  EXPECT_EQ(range_of(published["diagnostics"][0]["range"]), lsp::Range{});
}

// ---- Code actions -------------------------------------------------------------------------------

TEST(Lsp, OffersAFixThatLeavesNothing) {
  Client client;
  client.initialize(all_capabilities());
  const std::string text = broken_text();
  client.open(kReport, text, "plaintext", 4);
  const Json published = client.wait_for_diagnostics(std::string(kReport));
  const Json actions =
      client.code_actions(kReport, published["diagnostics"][0]["range"], Json::array({"quickfix"}));
  ASSERT_EQ(actions.size(), 1u);
  EXPECT_EQ(actions[0]["kind"], "quickfix");
  EXPECT_EQ(actions[0]["isPreferred"], true);
  EXPECT_THAT(actions[0]["title"].get<std::string>(), HasSubstr("CIT006"));
  EXPECT_EQ(actions[0]["diagnostics"][0], published["diagnostics"][0]);
  EXPECT_EQ(actions[0]["edit"]["documentChanges"][0]["textDocument"]["version"], 4);
  client.change(kReport, 5, Json::array({{{"text", with_action(text, actions[0])}}}));
  EXPECT_THAT(codes(client.wait_for_diagnostics(std::string(kReport))), IsEmpty());
}

TEST(Lsp, SaysOfAnUnsafeFixThatItIs) {
  Client client;
  client.initialize(all_capabilities());
  client.open(kReport, test::fixture_text("sum-total-off-by-one.txt"));
  const Json published = client.wait_for_diagnostics(std::string(kReport));
  const Json actions = client.code_actions(kReport, published["diagnostics"][0]["range"]);
  ASSERT_EQ(actions.size(), 1u) << "no safe fix, hence none of all";
  EXPECT_EQ(actions[0]["isPreferred"], false);
  EXPECT_THAT(actions[0]["title"].get<std::string>(), HasSubstr("may change meaning"));
}

TEST(Lsp, FixesAllMattersOfForm) {
  Client client;
  client.initialize(all_capabilities());
  std::string text = test::changed(broken_text(), "\n", "\r\n");
  text = test::changed(text, "二、主动公开政府信息情况", "2、主动公开政府信息情况");
  client.open(kReport, text);
  ASSERT_EQ(client.wait_for_diagnostics(std::string(kReport))["diagnostics"].size(), 2u);
  for (const char* kind : {"source", "source.fixAll", "source.fixAll.gwlint"}) {
    const Json actions = client.code_actions(
        kReport,
        {{"start", {{"line", 0}, {"character", 0}}}, {"end", {{"line", 0}, {"character", 0}}}},
        Json::array({kind}));
    ASSERT_EQ(actions.size(), 1u) << kind;
    EXPECT_EQ(actions[0]["kind"], "source.fixAll.gwlint");
    std::string fixed = test::changed(text, "（2021）", "〔2021〕");
    fixed = test::changed(fixed, "2、主动公开政府信息情况", "二、主动公开政府信息情况");
    EXPECT_EQ(with_action(text, actions[0]), fixed);
  }
  EXPECT_THAT(client.code_actions(kReport, whole_document(), Json::array({"refactor"})), IsEmpty());
  EXPECT_THAT(client.code_actions(kReport, whole_document(), Json::array({"source.fix"})),
              IsEmpty());
}

// An edit that has not been checked yet counts all the same.
TEST(Lsp, OffersFixesOfTheTextAsItIs) {
  Client client;
  client.initialize(all_capabilities());
  client.open(kReport, broken_text());
  client.change(kReport, 2, Json::array({{{"text", "\n" + broken_text()}}}));
  const Json actions = client.code_actions(kReport, whole_document(), Json::array({"quickfix"}));
  ASSERT_EQ(actions.size(), 1u);
  EXPECT_EQ(with_action("\n" + broken_text(), actions[0]),
            "\n" + test::changed(broken_text(), "（2021）", "〔2021〕"));
}

TEST(Lsp, OffersPlainChangesToAnOlderClient) {
  Client client;
  Json capabilities = all_capabilities();
  capabilities["workspace"].erase("workspaceEdit");
  client.initialize(capabilities);
  client.open(kReport, broken_text());
  const Json actions = client.code_actions(kReport, whole_document(), Json::array({"quickfix"}));
  ASSERT_EQ(actions.size(), 1u);
  EXPECT_EQ(actions[0]["edit"]["changes"][std::string(kReport)].size(), 2u) << "both brackets";
}

TEST(Lsp, ExplainsTheRuleUnderThePointer) {
  Client client;
  client.initialize(all_capabilities());
  client.open(kReport, broken_text());
  const Json range = client.wait_for_diagnostics(std::string(kReport))["diagnostics"][0]["range"];
  const auto hover = [&](const Json& position) {
    return client.result_of("textDocument/hover",
                            {{"textDocument", {{"uri", kReport}}}, {"position", position}});
  };
  const Json shown = hover(range["start"]);
  EXPECT_EQ(shown["contents"]["kind"], "markdown");
  EXPECT_THAT(shown["contents"]["value"].get<std::string>(),
              testing::StartsWith("### CIT006 NumberBrackets\n"));
  EXPECT_EQ(shown["range"], range);
  EXPECT_EQ(hover({{"line", 0}, {"character", 0}}), nullptr);
}

// ---- The workspace's files ----------------------------------------------------------------------

TEST(Lsp, ShowsWhatIsWrongWithADocx) {
  const TemporaryFolder folder;
  const std::string path = folder.write("某局/年 报.docx", broken_docx());
  folder.write("clean.docx", clean_docx());
  folder.write("某局/~$年报.docx", broken_docx());
  folder.write("report.txt", broken_text());
  folder.write("damaged.docx", "PK\3\4");
  Client client;
  client.initialize(all_capabilities(), in_folder(folder));
  const Json published = client.wait_for_diagnostics(uri_of(path));
  ASSERT_THAT(codes(published), ElementsAre("CIT006"));
  const std::string message = published["diagnostics"][0]["message"];
  EXPECT_THAT(message, HasSubstr("Text: '…"));
  EXPECT_THAT(message, HasSubstr("函（2021）30号"));
  EXPECT_THAT(message, HasSubstr("(gwlint fix)"));
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(folder / "damaged.docx"))),
              ElementsAre("damaged"));
  EXPECT_EQ(client.end_properly(), 0);
  for (const Json& message_left : client.rest()) {
    EXPECT_NE(message_left["method"], "textDocument/publishDiagnostics") << message_left;
  }
}

TEST(Lsp, AsksToBeToldOfFiles) {
  Client client;
  client.initialize(all_capabilities());
  const Json asked = client.wait_for([](const Json& message) {
    return message.value("method", "") == "client/registerCapability";
  });
  std::vector<std::string> patterns;
  for (const Json& one : asked["params"]["registrations"][0]["registerOptions"]["watchers"]) {
    patterns.push_back(one["globPattern"]);
  }
  EXPECT_THAT(patterns, testing::IsSupersetOf({"**/*.docx", "**/gwlint.toml"}));
}

TEST(Lsp, FollowsTheFilesOnTheDisk) {
  const TemporaryFolder folder;
  const std::string path = folder.write("a.docx", broken_docx());
  Client client;
  client.initialize(all_capabilities(), in_folder(folder));
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(path))), ElementsAre("CIT006"));
  folder.write("a.docx", clean_docx());
  client.files_changed({path});
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(path))), IsEmpty());
  folder.write("a.docx", broken_docx());
  client.files_changed({path});
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(path))), ElementsAre("CIT006"));
  const std::string renamed = folder / "b.docx";
  std::filesystem::rename(path, renamed);
  client.files_changed({path, renamed});
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(path))), IsEmpty());
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(renamed))), ElementsAre("CIT006"));
  std::filesystem::remove(renamed);
  client.files_changed({renamed});
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(renamed))), IsEmpty());
}

TEST(Lsp, LooksForItselfWhereTheClientDoesNotWatch) {
  const TemporaryFolder folder;
  Json capabilities = all_capabilities();
  capabilities["workspace"].erase("didChangeWatchedFiles");
  Client client;
  client.initialize(capabilities, in_folder(folder));
  const std::string path = folder.write("a.docx", broken_docx());
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(path))), ElementsAre("CIT006"));
  std::filesystem::remove(path);
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(path))), IsEmpty());
}

// eglot 1.9 registers for it and then leaves out files that are renamed, as word processors do when
// they save.
TEST(Lsp, LooksForItselfWhereTheClientSaysNothing) {
  const TemporaryFolder folder;
  const std::string path = folder.write("a.docx", broken_docx());
  Client client;
  client.initialize(all_capabilities(), in_folder(folder));
  client.wait_for([](const Json& message) {
    return message.value("method", "") == "client/registerCapability";
  });
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(path))), ElementsAre("CIT006"));
  std::filesystem::rename(folder.write("a.tmp", clean_docx()), path);
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(path))), IsEmpty());
  const std::string later = folder.write("b/b.docx", broken_docx());
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(later))), ElementsAre("CIT006"));
  std::filesystem::remove(later);
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(later))), IsEmpty());
}

TEST(Lsp, FollowsTheFoldersOfTheWorkspace) {
  const TemporaryFolder one;
  const TemporaryFolder other;
  const std::string first = one.write("a.docx", broken_docx());
  const std::string second = other.write("b.docx", broken_docx());
  Client client;
  client.initialize(all_capabilities(), in_folder(one));
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(first))), ElementsAre("CIT006"));
  client.notify("workspace/didChangeWorkspaceFolders",
                {{"event",
                  {{"added", in_folder(other)["workspaceFolders"]},
                   {"removed", in_folder(one)["workspaceFolders"]}}}});
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(first))), IsEmpty());
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(second))), ElementsAre("CIT006"));
}

// Requests are answered while a folder is looked through.
TEST(Lsp, ScansAThousandFilesInTheBackground) {
  const TemporaryFolder folder;
  for (int i = 0; i < 1'000; ++i) {
    folder.write("report-" + std::to_string(1'000 + i) + ".docx", broken_docx());
  }
  Client client;
  client.initialize(all_capabilities(), in_folder(folder));
  client.wait_for([](const Json& message) {
    return message.value("method", "") == "$/progress" &&
           message["params"]["value"]["kind"] == "begin";
  });
  client.open(kReport, broken_text());
  client.wait_for_diagnostics(std::string(kReport));
  EXPECT_EQ(client.code_actions(kReport, whole_document(), Json::array({"quickfix"})).size(), 1u);
  client.wait_for([](const Json& message) {
    return message.value("method", "") == "$/progress" &&
           message["params"]["value"]["kind"] == "report";
  });
  const auto is_end = [](const Json& message) {
    return message.value("method", "") == "$/progress" &&
           message["params"]["value"]["kind"] == "end";
  };
  client.wait_for(is_end);
  std::size_t shown = 0;
  int last = -1;
  for (const Json& message : client.rest()) {
    const std::string method = message.value("method", "");
    if (method == "textDocument/publishDiagnostics") {
      EXPECT_THAT(codes(message["params"]), ElementsAre("CIT006"));
      ++shown;
    } else if (method == "$/progress") {
      const int percentage = message["params"]["value"]["percentage"];
      EXPECT_GT(percentage, last);
      last = percentage;
    }
  }
  EXPECT_EQ(shown, 1'000u);
}

// ---- Configurations -----------------------------------------------------------------------------

TEST(Lsp, GoesByTheConfigurationOnTheDisk) {
  const TemporaryFolder folder;
  const std::string docx = folder.write("a.docx", broken_docx());
  const std::string text = folder / "a.txt";  // open, but not on the disk
  const std::string toml = folder / "gwlint.toml";
  Client client({"--lang=en"});
  client.initialize(all_capabilities(), in_folder(folder));
  client.open(uri_of(text), broken_text());
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(text))), ElementsAre("CIT006"));
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(docx))), ElementsAre("CIT006"));

  folder.write("gwlint.toml", "[rules]\nCIT006 = \"off\"\n");
  client.files_changed({toml});
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(text))), IsEmpty());
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(docx))), IsEmpty());

  folder.write("gwlint.toml", "[rules]\nCIT006 = \"of\"\n");
  client.files_changed({toml});
  const Json published = client.wait_for_diagnostics(uri_of(toml));
  ASSERT_THAT(codes(published), ElementsAre("configurationError"));
  EXPECT_EQ(published["diagnostics"][0]["range"]["start"]["line"], 1);
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(text))), ElementsAre("badConfiguration"));

  std::filesystem::remove(toml);
  client.files_changed({toml});
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(toml))), IsEmpty());
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(text))), ElementsAre("CIT006"));
  EXPECT_THAT(codes(client.wait_for_diagnostics(uri_of(docx))), ElementsAre("CIT006"));
}

TEST(Lsp, ComparesWithLastYearsReports) {
  const TemporaryFolder folder;
  const std::string last =
      folder.write("2022.txt", test::changed(test::fixture_text("model-previous.txt"),
                                             "四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1",
                                             "四、结转下年度继续办理\t\t\t2\t0\t0\t0\t0\t0\t2"));
  Client client({"--lang=en", "--no-config", "--previous", last, "--select=SUM006"});
  client.initialize(all_capabilities());
  client.open(kReport, test::fixture_text("model.txt"));
  const Json published = client.wait_for([](const Json& message) {
    return message.value("method", "") == "textDocument/publishDiagnostics" &&
           !message["params"]["diagnostics"].empty();
  })["params"];
  ASSERT_THAT(codes(published), ElementsAre("SUM006", "SUM006"));
  std::vector<lsp::Position> places;
  for (const Json& related : published["diagnostics"][0]["relatedInformation"]) {
    const Json& location = related["location"];
    if (location["uri"] == uri_of(last)) places.push_back(range_of(location["range"]).start);
  }
  EXPECT_THAT(places, ElementsAre(lsp::Position{64, 14}));
}

}  // namespace
}  // namespace gwlint
