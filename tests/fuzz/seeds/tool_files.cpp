// Seeds of what gwlint itself reads: configurations, packs, baselines, git's output, messages.
#include <algorithm>
#include <iterator>
#include <utility>

#include "tests/fuzz/seeds/pieces.h"

namespace gwlint::fuzz {
namespace {

using namespace std::string_literals;

const std::string kZeros(40, '0');
const std::string kOne(40, '1');
const std::string kTwo(40, '2');

// The values stand at `place`; `text` is that of an open document.
std::string opened(const std::string& text) {
  return R"({"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:x","languageId":"markdown","version":1,"text":")" +
         text + R"("}}})" + "\n";
}

const std::string kInitialize =
    R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"locale":"en","rootUri":"file:///w","workspaceFolders":[{"uri":"file:///w","name":"w"}],"capabilities":{"general":{"positionEncodings":["utf-8"]},"textDocument":{"publishDiagnostics":{"relatedInformation":true,"codeDescriptionSupport":true},"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}},"isPreferredSupport":true},"hover":{"contentFormat":["markdown"]}},"workspace":{"workspaceEdit":{"documentChanges":true},"didChangeWatchedFiles":{"dynamicRegistration":true}},"window":{"workDoneProgress":true}}}})"
    "\n"
    R"({"jsonrpc":"2.0","method":"initialized","params":{}})"
    "\n";
const std::string kShutdown = R"({"jsonrpc":"2.0","id":"z","method":"shutdown"})"
                              "\n"
                              R"({"jsonrpc":"2.0","method":"exit"})"
                              "\n";
const std::string kReport =
    R"(某县教育局2023年政府信息公开工作年度报告\n\n一、总体情况\n依据国办公开办函[2021]30号。\n)";

}  // namespace

Seeds configurations() {
  return {
      "fail-on = \"error\"\npacks = [\"a.toml\", \"b\"]\nnative-packs = [\"x.so\"]\n[rules]\n"
      "DOC = \"note\"\nCIT006 = \"off\"\n",
      "[[override]]\npaths = [\"县/**/[!a-z]*.txt\", \"/b/\"]\nrules = { SUM001 = \"warning\" }\n"
      "[[override]]\npaths = [\"*\"]\nrules = { TAB = \"off\" }\n",
      "[[suppress]]\nrule = \"TAB006\"\npaths = [\"a?.docx\"]\ncontains = \"规章\"\n"
      "reason = \"已核对\"\n",
      "fail-on = 3\n[rules]\nX = \"loud\"\n[[suppress]]\n",
  };
}

Seeds packs() {
  Seeds seeds = source_files("examples/packs", {".toml"});
  std::ranges::move(source_files("rules/annual_report/template", {".toml"}),
                    std::back_inserter(seeds));
  return seeds;
}

Seeds baselines() {
  return {
      R"({"version": 1, "files": {}})",
      R"({"version": 1, "files": {"县/a.txt": [{"rule": "CIT006", "fingerprint": "1f", "place": "导语", "text": "[2021]"}], "../b": []}})",
      R"({"version": 2})",
  };
}

Seeds git_outputs() {
  return {
      ":000000 100644 "s + kZeros + ' ' + kOne + " A\0县/a b.txt\0"s + ":100644 120000 " + kOne +
          ' ' + kTwo + " T\0l\0"s,
      kOne + "\0"s + "::100644 100644 100755 " + kOne + ' ' + kOne + ' ' + kTwo + " MM\0b\0"s,
      kZeros + ' ' + kOne + " refs/heads/县\n" + kOne + ' ' + kZeros + " refs/tags/x\n",
      "100644 a b.txt\0"s + std::string(20, '\x11') + "40000 县\0"s + std::string(20, '\x11'),
      "100644 a\0"s + std::string(32, '\x11'),
      kOne + " blob 12",
      kOne + " missing",
  };
}

Seeds lsp_sessions() {
  return {
      kInitialize + opened(kReport) +
          R"({"jsonrpc":"2.0","id":2,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"untitled:x"},"range":{"start":{"line":0,"character":0},"end":{"line":9,"character":0}},"context":{"diagnostics":[],"only":["source.fixAll"]}}})"
          "\n"
          R"({"jsonrpc":"2.0","id":3,"method":"textDocument/hover","params":{"textDocument":{"uri":"untitled:x"},"position":{"line":3,"character":9}}})"
          "\n" +
          kShutdown,
      kInitialize + opened(kReport) +
          R"({"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:x","version":2},"contentChanges":[{"range":{"start":{"line":2,"character":1},"end":{"line":2,"character":4}},"text":"\ud83d"},{"text":"二、"}]}})"
          "\n"
          R"({"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"untitled:x"}}})"
          "\n" +
          kShutdown,
      kInitialize +
          R"({"jsonrpc":"2.0","method":"workspace/didChangeWatchedFiles","params":{"changes":[{"uri":"file:///w/gwlint.toml","type":2}]}})"
          "\n"
          R"({"jsonrpc":"2.0","method":"workspace/didChangeWorkspaceFolders","params":{"event":{"added":[{"uri":"file:///v","name":"v"}],"removed":[{"uri":"file:///w","name":"w"}]}}})"
          "\n"
          R"({"jsonrpc":"2.0","method":"textDocument/didSave","params":{"textDocument":{"uri":"file:///w/gwlint.toml"}}})"
          "\n"
          R"({"jsonrpc":"2.0","id":"gwlint/1","result":null})"
          "\n"
          R"({"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":7}})"
          "\n",
      R"({"jsonrpc":"2.0","id":1,"method":"shutdown"})"
      "\n[]\n{}\n{\"id\":1.5}\n",
  };
}

}  // namespace gwlint::fuzz
