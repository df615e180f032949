#include <algorithm>
#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "adapters/adapter.h"
#include "linter/lsp/server.h"
#include "linter/lsp/uri.h"
#include "linter/output/written_json.h"
#include "rules/annual_report/packs/load_packs.h"
#include "tests/fuzz/fuzzers.h"
#include "tests/fuzz/support/expect.h"
#include "tests/fuzz/support/judging.h"
#include "tests/fuzz/support/properties.h"
#include "tests/support/fixture_text.h"
#include "tests/support/temporary_folder.h"

namespace gwlint::fuzz {
namespace {

using lsp::Message;
using lsp::Value;

// The only files that a session comes to see.
const TemporaryFolder& workspace() {
  static const TemporaryFolder kFolder;
  static const bool kWritten = [] {
    kFolder.write("a.txt", test::fixture_text("sum-total-off-by-one.txt"));
    kFolder.write("gwlint.toml", "[rules]\nDOC = \"note\"\n");
    return true;
  }();
  static_cast<void>(kWritten);
  return kFolder;
}

// Whatever place of this machine a message names becomes one of the workspace: the same for the
// same name.
std::string tamed(std::string_view place) {
  static constexpr std::string_view kNames[] = {"", "/a.txt", "/b.txt", "/gwlint.toml", "/c.docx"};
  const std::size_t kind = std::hash<std::string_view>()(place) % std::size(kNames);
  const std::string path = workspace().path().string() + std::string(kNames[kind]);
  return place.starts_with('/') ? path : lsp::uri_of(path);
}

void tame(Value& value) {
  if (value.is_string()) {
    const std::string& text = value.get_ref<const std::string&>();
    if (text.starts_with('/') || lsp::path_of(text)) value = tamed(text);
  } else if (value.is_structured()) {
    for (Value& element : value) tame(element);
  }
}

lsp::ServerSettings settings() {
  static const RuleSelection kAll;
  lsp::ServerSettings settings;
  settings.read = read_any;
  settings.rewrite = rewrite_any;
  settings.has_known_extension = has_known_extension;
  settings.policies.built_in = &all_rules();
  settings.policies.load = annual_report::load_rule_set;
  settings.policies.selection = &kAll;
  settings.version = "0";
  return settings;
}

// Nothing waits for a moment to come.
lsp::ServerLimits limits() {
  lsp::ServerLimits limits;
  limits.settled = std::chrono::milliseconds(0);
  limits.noticed = std::chrono::milliseconds(0);
  limits.between_looks = std::chrono::hours(1);
  return limits;
}

class Session {
 public:
  void hear(std::string_view content) {
    Message message = lsp::parse_message(content, limits_);
    tame(message.params);
    if (message.kind == Message::Kind::Request) ++requests_;
    lsp::Inbox inbox;
    inbox.add(std::move(message));
    if (auto entry = inbox.take()) server_.receive(std::move(*entry));
    work();
  }

  bool is_over() const { return server_.exit_code().has_value(); }

  void expect_all_answered() const { expect(answers_ >= requests_, "each request is answered"); }

 private:
  void work() {
    constexpr int kMostPieces = 50;
    for (int i = 0; i < kMostPieces; ++i) {
      const auto next = server_.work();
      if (!next || *next > lsp::Clock::now()) return;
    }
  }

  void sent(const Json& message) {
    const std::string content = written(message);
    expect_utf8(content, "what the server sends");
    expect(Json::accept(content), "what the server sends is JSON", content);
    if (!message.contains("method")) ++answers_;
  }

  const lsp::ServerSettings settings_ = settings();
  const lsp::ServerLimits limits_ = limits();
  std::size_t requests_ = 0;
  std::size_t answers_ = 0;
  lsp::Server server_{settings_, limits_, [this](const Json& message) { sent(message); }};
};

}  // namespace

void lsp_session(std::string_view input) {
  constexpr std::size_t kMostMessages = 100;
  Session session;
  for (std::size_t i = 0; i < kMostMessages && !input.empty() && !session.is_over(); ++i) {
    const std::size_t end = std::min(input.find('\n'), input.size());
    session.hear(input.substr(0, end));
    input.remove_prefix(std::min(end + 1, input.size()));
  }
  session.expect_all_answered();
}

}  // namespace gwlint::fuzz
