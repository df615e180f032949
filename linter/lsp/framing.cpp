#include "linter/lsp/framing.h"

#include <algorithm>
#include <charconv>
#include <system_error>

#include <fmt/format.h>

namespace gwlint::lsp {
namespace {

constexpr std::string_view kLength = "content-length";

bool is_same_name(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, [](char x, char y) {
    const bool capital = x >= 'A' && x <= 'Z';
    return (capital ? static_cast<char>(x - 'A' + 'a') : x) == y;
  });
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = std::min(text.find_first_not_of(" \t"), text.size());
  const std::size_t end = text.find_last_not_of(" \t");
  return end == std::string_view::npos ? std::string_view() : text.substr(begin, end + 1 - begin);
}

}  // namespace

void MessageReader::feed(std::string_view bytes) {
  if (failure_) return;
  if (at_ > 0) {
    buffer_.erase(0, at_);
    at_ = 0;
  }
  buffer_ += bytes;
}

std::optional<std::string> MessageReader::next() {
  if (!failure_ && !in_content_) read_header();
  if (failure_ || !in_content_ || rest().size() < *length_) return std::nullopt;
  std::string content(rest().substr(0, *length_));
  at_ += *length_;
  length_.reset();
  header_ = 0;
  in_content_ = false;
  return content;
}

void MessageReader::read_header() {
  while (!failure_ && !in_content_) {
    const std::size_t size = rest().find('\n');
    if (header_ + std::min(size, rest().size()) > limits_.header_bytes) {
      return fail({"消息头过长。", "A message's header is too long."});
    }
    if (size == std::string_view::npos) return;
    std::string_view line = rest().substr(0, size);
    if (line.ends_with('\r')) line.remove_suffix(1);
    at_ += size + 1;
    header_ += size + 1;
    if (!line.empty()) {
      read_field(line);
    } else if (length_) {
      in_content_ = true;
    } else {
      fail({"消息头中没有 Content-Length。", "A message's header has no Content-Length."});
    }
  }
}

void MessageReader::read_field(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) {
    return fail({"消息头中有一行不是“名称: 值”；标准输入上应是语言服务器协议的消息。",
                 "A line of a message's header is no 'name: value'; standard input must carry "
                 "messages of the Language Server Protocol."});
  }
  if (!is_same_name(trimmed(line.substr(0, colon)), kLength)) return;
  const std::string_view value = trimmed(line.substr(colon + 1));
  std::size_t length = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), length);
  const bool is_number = !value.empty() && end == value.data() + value.size() &&
                         (error == std::errc() || error == std::errc::result_out_of_range);
  if (!is_number) return fail({"Content-Length 不是数。", "Content-Length is no number."});
  if (error != std::errc() || length > limits_.message_bytes) {
    return fail({"消息过大。", "A message is too large."});
  }
  if (length_ && *length_ != length) {
    return fail({"消息头中有两个不同的 Content-Length。",
                 "A message's header has two different values of Content-Length."});
  }
  length_ = length;
}

void MessageReader::fail(const Bilingual& sentence) {
  failure_ = sentence;
  buffer_.clear();
  at_ = 0;
}

std::string framed(std::string_view content) {
  return fmt::format("Content-Length: {}\r\n\r\n{}", content.size(), content);
}

}  // namespace gwlint::lsp
