#include "linter/lsp/server.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <exception>
#include <map>
#include <new>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/files/paths.h"
#include "linter/lsp/checker.h"
#include "linter/lsp/client.h"
#include "linter/lsp/code_actions.h"
#include "linter/lsp/diagnostics.h"
#include "linter/lsp/hover.h"
#include "linter/lsp/open_documents.h"
#include "linter/lsp/progress.h"
#include "linter/lsp/uri.h"
#include "linter/lsp/workspace.h"
#include "linter/say.h"
#include "linter/text/escape.h"

namespace gwlint::lsp {
namespace {

constexpr int kProperEnd = 0;
constexpr int kUntimelyEnd = 1;  // without a shutdown before it

enum class MessageType : int { Error = 1, Warning = 2, Info = 3 };

// True while a process of that number is there.
bool is_alive(int process) {
  return ::kill(process, 0) == 0 || errno != ESRCH;
}

// Why a request failed.
struct Failure {
  ErrorCode code;
  std::string message;
};

}  // namespace

class Server::Session {
 public:
  Session(const ServerSettings& settings, const ServerLimits& limits, Send send)
      : settings_(settings),
        limits_(limits),
        send_(std::move(send)),
        language_(settings.language.value_or(Language::Chinese)),
        checker_(settings),
        progress_(
            [this](std::string_view method, Json params) { notify(method, std::move(params)); },
            [this](std::string_view method, Json params) {
              asked_for_progress_ = ask(method, std::move(params));
            }) {}

  void receive(Inbox::Entry entry) {
    Message& message = entry.message;
    switch (message.kind) {
      case Message::Kind::Malformed:
        return send_(error_response(message.id, message.error, words_of(message.error)));
      case Message::Kind::Response:
        return answered(message);
      case Message::Kind::Notification:
        return hear(message);
      case Message::Kind::Request:
        return send_(entry.cancelled ? refusal(message, ErrorCode::RequestCancelled)
                                     : answer(message));
    }
  }

  std::optional<Clock::time_point> work();
  std::optional<int> exit_code() const { return exit_code_; }

 private:
  using Answer = Json (Session::*)(const Value& params);
  using Hear = void (Session::*)(const Value& params);

  // ---- Messages ----

  std::string words(const Bilingual& bilingual) const {
    return std::string(bilingual.in(language_));
  }
  std::string words_of(ErrorCode code) const;

  Json refusal(const Message& message, ErrorCode code) const {
    return error_response(message.id, code, words_of(code));
  }
  Json answer(const Message& message);
  void hear(const Message& message);
  void answered(const Message& message);

  void notify(std::string_view method, Json params) {
    send_(notification(method, std::move(params)));
  }
  RequestId ask(std::string_view method, Json params) {
    const RequestId id = "gwlint/" + std::to_string(++asked_);
    send_(request(id, method, std::move(params)));
    return id;
  }
  // Escapes the sentence.
  void log(MessageType type, const std::string& sentence) {
    notify("window/logMessage", {{"type", static_cast<int>(type)}, {"message", escape(sentence)}});
  }

  // ---- Life ----

  Json initialize(const Value& params);
  Json shutdown(const Value&);
  void initialized(const Value&);
  void exit(const Value&) { exit_code_ = shut_down_ ? kProperEnd : kUntimelyEnd; }
  Json capabilities() const;
  void watch_files();
  void look_after_parent(Clock::time_point now);

  // ---- Documents ----

  void opened(const Value& params);
  void changed(const Value& params);
  void saved(const Value& params);
  void closed(const Value& params);
  Json code_action(const Value& params);
  Json explain_at(const Value& params);
  const CheckedDocument& checked(OpenDocument& document);
  void check_and_publish(OpenDocument& document);

  // ---- Files ----

  void files_changed(const Value& params);
  void folders_changed(const Value& params);
  void configuration_changed(const Value&) { renew(); }
  void renew();
  void look_again(Clock::time_point when) {
    next_look_ = std::min(next_look_.value_or(when), when);
  }
  void end_look(Clock::time_point now);
  void check_next_file();
  void tell_configuration_errors();

  Telling telling() const { return {client_, language_, checker_.policies().notices()}; }
  void publish(const std::string& uri, Json diagnostics, std::optional<std::int64_t> version = {});
  void clear(const std::string& uri);

  const ServerSettings& settings_;
  const ServerLimits& limits_;
  Send send_;
  Language language_;
  Client client_;
  bool initialized_ = false;
  bool shut_down_ = false;
  std::optional<int> exit_code_;
  std::uint64_t asked_ = 0;  // requests so far
  std::optional<RequestId> asked_for_progress_;

  Checker checker_;
  OpenDocuments documents_;
  Workspace workspace_;
  ScanProgress progress_;
  std::optional<Clock::time_point> next_look_;
  Clock::time_point look_began_;
  std::optional<Clock::time_point> next_parent_look_;
  std::set<std::string> shown_;           // URIs for which the client shows diagnostics
  std::map<std::string, Json> in_error_;  // those of configurations among them
  std::set<std::string> told_;            // files of which the log has told why they are left alone
};

// ---- Messages -----------------------------------------------------------------------------------

std::string Server::Session::words_of(ErrorCode code) const {
  switch (code) {
    case ErrorCode::ParseError:
      return words({"消息不是有效的 JSON。", "The message is no valid JSON."});
    case ErrorCode::InvalidRequest:
      return words({"消息不符合 JSON-RPC 2.0，或此时不可用。",
                    "The message is no JSON-RPC 2.0, or not to be sent now."});
    case ErrorCode::MethodNotFound:
      return words({"没有这个方法。", "There is no such method."});
    case ErrorCode::InvalidParams:
      return words({"参数无效。", "The parameters are not valid."});
    case ErrorCode::ServerNotInitialized:
      return words({"尚未 initialize。", "The server has not been initialized."});
    case ErrorCode::RequestCancelled:
      return words({"请求已取消。", "The request was cancelled."});
    case ErrorCode::RequestFailed:
    case ErrorCode::InternalError:
      break;
  }
  return words({"内部错误。", "Internal error."});
}

Json Server::Session::answer(const Message& message) {
  static const std::map<std::string_view, Answer> answers = {
      {"initialize", &Session::initialize},
      {"shutdown", &Session::shutdown},
      {"textDocument/codeAction", &Session::code_action},
      {"textDocument/hover", &Session::explain_at},
  };
  const bool begins = message.method == "initialize";
  if (shut_down_ || (begins && initialized_)) return refusal(message, ErrorCode::InvalidRequest);
  if (!begins && !initialized_) return refusal(message, ErrorCode::ServerNotInitialized);
  const auto found = answers.find(message.method);
  if (found == answers.end()) return refusal(message, ErrorCode::MethodNotFound);
  try {
    return response(*message.id, (this->*found->second)(message.params));
  } catch (const BadParams& bad) {
    return error_response(
        message.id, ErrorCode::InvalidParams,
        say(language_, {"参数 {} 缺失或无效。", "{} is missing or not valid."}, bad.what));
  } catch (const std::exception& failure) {
    return error_response(
        message.id, ErrorCode::InternalError,
        say(language_, {"内部错误：{}。", "Internal error: {}."}, escape(failure.what())));
  }
}

void Server::Session::hear(const Message& message) {
  static const std::map<std::string_view, Hear> listeners = {
      {"initialized", &Session::initialized},
      {"exit", &Session::exit},
      {"textDocument/didOpen", &Session::opened},
      {"textDocument/didChange", &Session::changed},
      {"textDocument/didSave", &Session::saved},
      {"textDocument/didClose", &Session::closed},
      {"workspace/didChangeWatchedFiles", &Session::files_changed},
      {"workspace/didChangeWorkspaceFolders", &Session::folders_changed},
      {"workspace/didChangeConfiguration", &Session::configuration_changed},
  };
  if (message.method != "exit" && (!initialized_ || shut_down_)) return;
  const auto found = listeners.find(message.method);
  if (found == listeners.end()) return;
  try {
    (this->*found->second)(message.params);
  } catch (const BadParams& bad) {
    log(MessageType::Error,
        say(language_, {"{}：参数 {} 缺失或无效。", "{}: {} is missing or not valid."},
            message.method, bad.what));
  } catch (const std::exception& failure) {
    log(MessageType::Error, say(language_, {"{}：内部错误：{}。", "{}: internal error: {}."},
                                message.method, failure.what()));
  }
}

void Server::Session::answered(const Message& message) {
  if (message.id == asked_for_progress_) progress_.answered(!message.failed);
}

// ---- Life ---------------------------------------------------------------------------------------

Json Server::Session::initialize(const Value& params) {
  client_ = client_of(params);
  language_ = settings_.language.value_or(client_.language.value_or(Language::Chinese));
  initialized_ = true;
  if (client_.process) next_parent_look_ = Clock::now() + limits_.parent_looks;
  for (const std::string& folder : client_.folders) workspace_.add(folder);
  return {{"capabilities", capabilities()},
          {"serverInfo", {{"name", "gwlint"}, {"version", settings_.version}}}};
}

Json Server::Session::capabilities() const {
  Json can = {
      {"positionEncoding", name(client_.encoding)},
      {"textDocumentSync",
       {{"openClose", true}, {"change", 2}, {"save", {{"includeText", false}}}}},
      {"hoverProvider", true},
      {"workspace", {{"workspaceFolders", {{"supported", true}, {"changeNotifications", true}}}}}};
  if (client_.code_action_literals) {
    can["codeActionProvider"] = {{"codeActionKinds", {"quickfix", kFixAll}}};
  }
  return can;
}

Json Server::Session::shutdown(const Value&) {
  shut_down_ = true;
  return nullptr;
}

void Server::Session::initialized(const Value&) {
  if (client_.watches_files) watch_files();
  look_again(Clock::now());
}

void Server::Session::watch_files() {
  Json watchers = Json::array();
  for (const std::string_view pattern :
       {"**/*.docx", "**/*.docm", "**/*.dotx", "**/*.dotm", "**/gwlint.toml"}) {
    watchers.push_back({{"globPattern", pattern}});
  }
  ask("client/registerCapability",
      {{"registrations",
        Json::array({{{"id", "gwlint/files"},
                      {"method", "workspace/didChangeWatchedFiles"},
                      {"registerOptions", {{"watchers", std::move(watchers)}}}}})}});
}

void Server::Session::look_after_parent(Clock::time_point now) {
  if (!next_parent_look_ || *next_parent_look_ > now) return;
  if (!is_alive(*client_.process)) exit_code_ = kUntimelyEnd;
  next_parent_look_ = now + limits_.parent_looks;
}

std::optional<Clock::time_point> Server::Session::work() {
  if (!initialized_ || exit_code_) return std::nullopt;
  const Clock::time_point now = Clock::now();
  look_after_parent(now);
  if (shut_down_) return next_parent_look_;
  if (OpenDocument* document = documents_.due(now)) {
    check_and_publish(*document);
    return now;
  }
  if (workspace_.is_looking()) {
    if (workspace_.look_on()) end_look(now);
    return now;
  }
  if (next_look_ && *next_look_ <= now) {
    next_look_.reset();
    look_began_ = now;
    workspace_.begin_look();
    return now;
  }
  if (checker_.has_unread_references()) {
    if (checker_.read_reference()) {
      documents_.check_all_again(now);
      workspace_.check_all_again();
    }
    return now;
  }
  if (workspace_.has_next()) {
    check_next_file();
    return now;
  }
  std::optional<Clock::time_point> next = documents_.next_due();
  for (const auto& other : {next_look_, next_parent_look_}) {
    if (other) next = std::min(next.value_or(*other), *other);
  }
  return next;
}

// ---- Documents ----------------------------------------------------------------------------------

void Server::Session::opened(const Value& params) {
  documents_.open(at(params, "textDocument"), settings_.has_known_extension, Clock::now());
}

void Server::Session::changed(const Value& params) {
  OpenDocument* document = documents_.find(string_at(at(params, "textDocument"), "uri"));
  if (document == nullptr) return;
  const bool kept = document->change(params, client_.encoding, limits_.text_bytes);
  document->due = Clock::now() + limits_.settled;
  if (kept) return;
  log(MessageType::Error,
      say(language_,
          {"{}：无法跟踪其改动，重新打开前不再检查。",
           "{}: its changes cannot be followed; it is not checked until it is opened again."},
          document->uri));
  clear(document->uri);
}

void Server::Session::saved(const Value& params) {
  const std::optional<std::string> path = path_of(string_at(at(params, "textDocument"), "uri"));
  if (!path || !is_configuration_name(*path)) return;
  workspace_.note_change(*path);
  look_again(Clock::now());
}

void Server::Session::closed(const Value& params) {
  const std::string& uri = string_at(at(params, "textDocument"), "uri");
  if (documents_.close(uri)) clear(uri);
}

const CheckedDocument& Server::Session::checked(OpenDocument& document) {
  return document.checked(checker_, client_.encoding);
}

void Server::Session::check_and_publish(OpenDocument& document) {
  document.due.reset();
  const CheckedDocument& now = checked(document);
  if (!document.is_told(now.result)) {
    publish(document.uri, Json::array(), document.version);
  } else {
    publish(document.uri, diagnostics(now.result, document.uri, now.ranges, telling()),
            document.version);
  }
  if (now.result.error) tell_configuration_errors();
}

Json Server::Session::code_action(const Value& params) {
  OpenDocument* document = documents_.find(string_at(at(params, "textDocument"), "uri"));
  if (document == nullptr || !document->is_checked() || !client_.code_action_literals) {
    return Json::array();
  }
  const CheckedDocument& now = checked(*document);
  return code_actions(
      params,
      {document->uri, document->path, document->text, document->version, now.result, now.ranges},
      checker_, telling());
}

Json Server::Session::explain_at(const Value& params) {
  OpenDocument* document = documents_.find(string_at(at(params, "textDocument"), "uri"));
  if (document == nullptr || !document->is_checked()) return nullptr;
  const CheckedDocument& now = checked(*document);
  return hover(
      params,
      {document->uri, document->path, document->text, document->version, now.result, now.ranges},
      checker_, telling());
}

// ---- Files --------------------------------------------------------------------------------------

void Server::Session::files_changed(const Value& params) {
  for (const Value& change : array_at(params, "changes")) {
    if (const auto path = path_of(string_at(change, "uri"))) workspace_.note_change(*path);
  }
  look_again(Clock::now() + limits_.noticed);
}

void Server::Session::folders_changed(const Value& params) {
  const Value& event = at(params, "event");
  for (const std::string& folder : folders_of(array_at(event, "removed"))) {
    workspace_.remove(folder);
  }
  for (const std::string& folder : folders_of(array_at(event, "added"))) workspace_.add(folder);
  look_again(Clock::now());
}

void Server::Session::renew() {
  documents_.check_all_again(Clock::now());  // forgets results, which refer to what goes now
  checker_.renew();
  workspace_.check_all_again();
  tell_configuration_errors();
}

void Server::Session::end_look(Clock::time_point now) {
  if (workspace_.take_configuration_change()) renew();
  for (const std::string& path : workspace_.take_vanished()) {
    if (shown_.contains(uri_of(path))) clear(uri_of(path));
  }
  for (const auto& [path, error] : workspace_.take_unreadable()) {
    if (!told_.insert(path).second) continue;
    log(MessageType::Warning, path + ": " + message(error, language_));
  }
  // Also where the client watches: eglot 1.9 never tells of a file that is renamed, as word
  // processors do when they save, nor of folders that were made later.
  if (!workspace_.has_folders()) return;
  look_again(now + std::max<Clock::duration>(limits_.between_looks, 50 * (now - look_began_)));
}

void Server::Session::check_next_file() {
  const std::string path = workspace_.next();
  const std::string uri = uri_of(path);
  const FileResult result = checker_.check({path, 0, {}, {}, false});
  // What is wrong with a configuration is told of it alone, not of each file below.
  const bool by_configuration =
      result.error && result.error->kind == ReadErrorKind::BadConfiguration;
  const ClientRanges ranges(result.document, client_.encoding);
  Json list = by_configuration ? Json::array() : diagnostics(result, uri, ranges, telling());
  // Most files are clean: nobody need be told so unless something is shown.
  if (!list.empty() || shown_.contains(uri)) publish(uri, std::move(list));
  if (by_configuration) tell_configuration_errors();
  if (client_.shows_progress) {
    progress_.show(workspace_.done(), workspace_.total(), language_);
  }
}

void Server::Session::tell_configuration_errors() {
  std::map<std::string, Json> by_file;
  const Telling to = telling();
  for (const PlacedError& error : checker_.policies().errors()) {
    Json& list =
        by_file.try_emplace(uri_of(absolute_path(error.file)), Json::array()).first->second;
    list.push_back(diagnostic(error, to));
  }
  const std::map<std::string, Json> before = std::exchange(in_error_, by_file);
  for (const auto& [uri, list] : before) {
    if (!by_file.contains(uri)) clear(uri);
  }
  for (auto& [uri, list] : by_file) {
    const auto shown = before.find(uri);
    if (shown == before.end() || shown->second != list) publish(uri, std::move(list));
  }
  for (const std::string& path : checker_.policies().passed_over()) {
    if (!told_.insert(path).second) continue;
    log(MessageType::Warning,
        say(language_,
            {"未采用 {}：其所在文件夹任何人都可以写入；确需采用请用 --config 指定。",
             "{} is not used: everybody may write to its folder; name it by --config if it is "
             "meant."},
            path));
  }
}

void Server::Session::publish(const std::string& uri, Json diagnostics,
                              std::optional<std::int64_t> version) {
  if (diagnostics.empty()) {
    shown_.erase(uri);
  } else {
    shown_.insert(uri);
  }
  Json params = {{"uri", uri}};
  if (version) params["version"] = *version;
  params["diagnostics"] = std::move(diagnostics);
  notify("textDocument/publishDiagnostics", std::move(params));
}

void Server::Session::clear(const std::string& uri) {
  publish(uri, Json::array());
}

// ---- Server -------------------------------------------------------------------------------------

Server::Server(const ServerSettings& settings, const ServerLimits& limits, Send send)
    : session_(std::make_unique<Session>(settings, limits, std::move(send))) {}

Server::~Server() = default;

void Server::receive(Inbox::Entry entry) {
  session_->receive(std::move(entry));
}

std::optional<Clock::time_point> Server::work() {
  return session_->work();
}

std::optional<int> Server::exit_code() const {
  return session_->exit_code();
}

}  // namespace gwlint::lsp
