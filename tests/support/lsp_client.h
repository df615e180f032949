// The client's side of the Language Server Protocol, for tests.
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <nlohmann/json.hpp>
#include <sys/types.h>

namespace gwlint::test {

// Runs a language server and speaks with it on pipes. What the server sends is read at all times,
// so that it never has to wait; its requests are answered with null.
//
// Nothing here depends on how fast the server is: what is waited for may take a minute, then the
// wait throws.
class LspClient {
 public:
  using Json = nlohmann::json;
  using Wanted = std::function<bool(const Json& message)>;

  // `command` is the program and its arguments.
  explicit LspClient(std::vector<std::string> command);
  // Ends the server where it still runs.
  ~LspClient();
  LspClient(const LspClient&) = delete;
  LspClient& operator=(const LspClient&) = delete;

  // The request `initialize` and the notification behind it. Returns the result.
  Json initialize(const Json& capabilities, const Json& more = Json::object());

  void notify(const std::string& method, const Json& params = Json::object());
  // Sends a request and returns its id.
  int ask(const std::string& method, const Json& params = Json::object());
  // The answer to it.
  Json answer_to(int id);
  // The result of a request. Throws where there is an error.
  Json result_of(const std::string& method, const Json& params = Json::object());

  // The first message that has not been waited for yet and that is wanted; those before it stay.
  Json wait_for(const Wanted& wanted);
  Json wait_for_notification(const std::string& method);
  // The params of the next publishDiagnostics of this document.
  Json wait_for_diagnostics(const std::string& uri);
  // Messages that have come and were not waited for.
  std::vector<Json> rest();

  // Bytes as they are.
  void send_bytes(std::string_view bytes);
  static std::string framed(const Json& message);

  void close_input();
  // Waits for the server's end; 128 and the signal's number where one has ended it.
  int exit_code();
  // shutdown, exit.
  int end_properly();
  pid_t process() const { return process_; }
  // What it has written to standard error. After exit_code() alone.
  std::string complaints();

 private:
  void read_messages();

  pid_t process_ = 0;
  bool has_ended_ = false;
  int in_ = -1;   // the server's standard input
  int out_ = -1;  // and output
  int err_ = -1;  // a file without a name
  int last_id_ = 0;
  std::mutex writing_;
  std::mutex reading_;
  std::condition_variable news_;
  std::deque<Json> messages_;
  bool is_over_ = false;  // no message will come any more
  std::thread reader_;
};

}  // namespace gwlint::test
