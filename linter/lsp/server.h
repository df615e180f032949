// The language server, between messages that come in and messages that go out.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include "linter/lsp/inbox.h"
#include "linter/lsp/limits.h"
#include "linter/lsp/server_settings.h"
#include "linter/output/written_json.h"

namespace gwlint::lsp {

using Clock = std::chrono::steady_clock;

// Answers requests at once. What takes time (checking documents that were edited, the scan of the
// workspace) it does in small pieces, in work(), which its owner calls whenever no message waits.
class Server {
 public:
  using Send = std::function<void(const Json& message)>;

  // What is given must outlive this object. `send` is called with each message for the client.
  Server(const ServerSettings& settings, const ServerLimits& limits, Send send);
  ~Server();

  void receive(Inbox::Entry entry);

  // Does one piece of what there is to do, if any. Returns when it is to be called next; none: only
  // after another message.
  std::optional<Clock::time_point> work();

  // Set once the server is to end.
  std::optional<int> exit_code() const;

 private:
  class Session;
  std::unique_ptr<Session> session_;
};

}  // namespace gwlint::lsp
