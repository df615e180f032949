#include "linter/files/git_objects.h"

#include <charconv>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "linter/files/git_repository.h"
#include "linter/text/escape.h"

namespace gwlint {
namespace {

ReadError not_found(std::string_view name) {
  const std::string shown = escape(name);
  return {ReadErrorKind::NotFound, fmt::format("git 中没有 {}", shown),
          fmt::format("git has no {}", shown)};
}

ReadError of_another_type(const GitObject& object) {
  return {ReadErrorKind::NotRegularFile, fmt::format("git 对象 {} 是 {}", object.id, object.type),
          fmt::format("git object {} is a {}", object.id, object.type)};
}

}  // namespace

Result<GitObject, ReadError> parse_object_header(std::string_view line, std::string_view name) {
  GitObject object;
  const std::size_t last = line.rfind(' ');
  if (last == std::string_view::npos || last == 0) return not_found(name);
  const std::string_view size = line.substr(last + 1);
  const auto [end, error] = std::from_chars(size.data(), size.data() + size.size(), object.size);
  // `NAME missing`, `NAME ambiguous`
  if (error != std::errc() || end != size.data() + size.size()) return not_found(name);
  const std::size_t first = line.find(' ');
  if (first == last || !is_object_id(line.substr(0, first))) return not_found(name);
  object.id = line.substr(0, first);
  object.type = line.substr(first + 1, last - first - 1);
  return object;
}

GitObjects::Process::Process(const GitCall& call, std::string_view mode) : call_(call) {
  call_.program.emplace_back("cat-file");
  call_.program.emplace_back(mode);
}

Result<GitObject, ReadError> GitObjects::Process::ask(std::string_view name) {
  // A line is a name.
  if (name.find('\n') != std::string_view::npos) return not_found(name);
  if (!conversation_) {
    auto started = Conversation::start(call_.program, call_.environment);
    if (!started) return failed();
    conversation_.emplace(*std::move(started));
  }
  if (!conversation_->say(std::string(name) + '\n')) return failed();
  const auto line = conversation_->line();
  if (!line) return failed();
  return parse_object_header(*line, name);
}

BytesResult GitObjects::Process::contents(std::uint64_t size) {
  auto bytes = conversation_->bytes(static_cast<std::size_t>(size) + 1);  // and a line end
  if (!bytes) return failed();
  bytes->pop_back();
  return *std::move(bytes);
}

// The next question starts it anew.
ReadError GitObjects::Process::failed() {
  const std::string words = conversation_ ? git_words(conversation_->errors()) : std::string();
  conversation_.reset();
  return {ReadErrorKind::IoError, fmt::format("git cat-file 失败 {}", words),
          fmt::format("git cat-file failed {}", words)};
}

GitObjects::GitObjects(GitCall call)
    : headers_(call, "--batch-check"), contents_(call, "--batch") {}

Result<GitObject, ReadError> GitObjects::find(std::string_view name) {
  const std::lock_guard lock(headers_lock_);
  return headers_.ask(name);
}

// The size is asked for first: git would send a large object whole.
BytesResult GitObjects::read(std::string_view name, std::string_view type, std::uint64_t limit) {
  const auto object = find(name);
  if (!object) return object.error();
  if (object->type != type) return of_another_type(*object);
  if (object->size > limit) return over_limit(limit, object->size);
  const std::lock_guard lock(contents_lock_);
  const auto again = contents_.ask(object->id);
  if (!again) return again.error();
  return contents_.contents(again->size);
}

}  // namespace gwlint
