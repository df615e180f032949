#include "tests/support/lsp_client.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <iterator>
#include <stdexcept>
#include <utility>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace gwlint::test {
namespace {

constexpr std::chrono::seconds kPatience{60};

std::array<int, 2> make_pipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  return ends;
}

int make_file() {
  std::string name = "/tmp/gwlint-lsp-XXXXXX";
  const int file = ::mkostemp(name.data(), O_CLOEXEC);
  if (file < 0) throw std::runtime_error("no file");
  ::unlink(name.c_str());
  return file;
}

bool read_exactly(int fd, std::string& bytes, std::size_t size) {
  bytes.resize(size);
  for (std::size_t at = 0; at < size;) {
    const ssize_t got = ::read(fd, bytes.data() + at, size - at);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    at += static_cast<std::size_t>(got);
  }
  return true;
}

// The content of the next message; false at the end.
bool read_message(int fd, std::string& content) {
  std::string header;
  std::string byte;
  while (!header.ends_with("\r\n\r\n")) {
    if (!read_exactly(fd, byte, 1)) return false;
    header += byte;
  }
  constexpr std::string_view kName = "Content-Length: ";
  if (!header.starts_with(kName)) return false;
  return read_exactly(fd, content, std::stoul(header.substr(kName.size())));
}

}  // namespace

LspClient::LspClient(std::vector<std::string> command) {
  std::signal(SIGPIPE, SIG_IGN);  // a server may end while it is written to
  const std::array<int, 2> input = make_pipe();
  const std::array<int, 2> output = make_pipe();
  err_ = make_file();
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input[0], STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, err_, STDERR_FILENO);
  std::vector<char*> words;
  for (std::string& word : command) words.push_back(word.data());
  words.push_back(nullptr);
  const int failure = ::posix_spawn(&process_, words[0], &actions, nullptr, words.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  ::close(input[0]);
  ::close(output[1]);
  in_ = input[1];
  out_ = output[0];
  if (failure != 0) throw std::runtime_error("cannot start " + command.front());
  reader_ = std::thread([this] { read_messages(); });
}

LspClient::~LspClient() {
  if (!has_ended_) {
    ::kill(process_, SIGKILL);
    ::waitpid(process_, nullptr, 0);
  }
  close_input();
  reader_.join();
  ::close(out_);
  ::close(err_);
}

void LspClient::read_messages() {
  std::string content;
  while (read_message(out_, content)) {
    Json message = Json::parse(content);
    if (message.contains("id") && message.contains("method")) {
      send_bytes(framed({{"jsonrpc", "2.0"}, {"id", message["id"]}, {"result", nullptr}}));
    }
    const std::lock_guard lock(reading_);
    messages_.push_back(std::move(message));
    news_.notify_all();
  }
  const std::lock_guard lock(reading_);
  is_over_ = true;
  news_.notify_all();
}

LspClient::Json LspClient::initialize(const Json& capabilities, const Json& more) {
  Json params = {{"processId", ::getpid()}, {"rootUri", nullptr}, {"capabilities", capabilities}};
  params.update(more);
  Json result = result_of("initialize", params);
  notify("initialized");
  return result;
}

void LspClient::notify(const std::string& method, const Json& params) {
  send_bytes(framed({{"jsonrpc", "2.0"}, {"method", method}, {"params", params}}));
}

int LspClient::ask(const std::string& method, const Json& params) {
  send_bytes(
      framed({{"jsonrpc", "2.0"}, {"id", ++last_id_}, {"method", method}, {"params", params}}));
  return last_id_;
}

LspClient::Json LspClient::answer_to(int id) {
  return wait_for([id](const Json& message) {
    return !message.contains("method") && message.value("id", Json()) == id;
  });
}

LspClient::Json LspClient::result_of(const std::string& method, const Json& params) {
  const Json answer = answer_to(ask(method, params));
  if (answer.contains("error")) throw std::runtime_error(answer["error"].dump());
  return answer["result"];
}

LspClient::Json LspClient::wait_for(const Wanted& wanted) {
  std::unique_lock lock(reading_);
  auto found = messages_.end();
  const auto is_there = [&] {
    found = std::find_if(messages_.begin(), messages_.end(), wanted);
    return found != messages_.end() || is_over_;
  };
  if (!news_.wait_for(lock, kPatience, is_there)) throw std::runtime_error("waited in vain");
  if (found == messages_.end()) throw std::runtime_error("the server has ended");
  Json message = std::move(*found);
  messages_.erase(found);
  return message;
}

LspClient::Json LspClient::wait_for_notification(const std::string& method) {
  return wait_for([&](const Json& message) { return message.value("method", "") == method; });
}

LspClient::Json LspClient::wait_for_diagnostics(const std::string& uri) {
  return wait_for([&](const Json& message) {
    return message.value("method", "") == "textDocument/publishDiagnostics" &&
           message["params"]["uri"] == uri;
  })["params"];
}

std::vector<LspClient::Json> LspClient::rest() {
  const std::lock_guard lock(reading_);
  const std::deque<Json> messages = std::exchange(messages_, {});
  return {messages.begin(), messages.end()};
}

void LspClient::send_bytes(std::string_view bytes) {
  const std::lock_guard lock(writing_);
  while (!bytes.empty()) {
    const ssize_t size = ::write(in_, bytes.data(), bytes.size());
    if (size < 0 && errno == EINTR) continue;
    if (size <= 0) return;  // the server has ended, which whoever waits for it is told
    bytes.remove_prefix(static_cast<std::size_t>(size));
  }
}

std::string LspClient::framed(const Json& message) {
  const std::string content = message.dump();
  return "Content-Length: " + std::to_string(content.size()) + "\r\n\r\n" + content;
}

void LspClient::close_input() {
  const std::lock_guard lock(writing_);
  if (in_ >= 0) ::close(std::exchange(in_, -1));
}

int LspClient::exit_code() {
  const auto deadline = std::chrono::steady_clock::now() + kPatience;
  int status = 0;
  while (::waitpid(process_, &status, WNOHANG) == 0) {
    if (std::chrono::steady_clock::now() > deadline) throw std::runtime_error("does not end");
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  has_ended_ = true;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int LspClient::end_properly() {
  result_of("shutdown");
  notify("exit");
  return exit_code();
}

std::string LspClient::complaints() {
  std::string bytes(65536, '\0');
  const ssize_t size = ::pread(err_, bytes.data(), bytes.size(), 0);
  bytes.resize(size < 0 ? 0 : static_cast<std::size_t>(size));
  return bytes;
}

}  // namespace gwlint::test
