#include "linter/lsp/message.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

#include "linter/text/json_shape.h"

namespace gwlint::lsp {
namespace {

// The code unit of an escape \uXXXX at `at`; none where there is no such escape.
std::optional<unsigned> escaped_unit(std::string_view json, std::size_t at) {
  if (at + 6 > json.size() || json[at] != '\\' || json[at + 1] != 'u') return std::nullopt;
  unsigned unit = 0;
  const char* const begin = json.data() + at + 2;
  const auto [end, error] = std::from_chars(begin, begin + 4, unit, 16);
  if (error != std::errc() || end != begin + 4) return std::nullopt;
  return unit;
}

bool is_leading(unsigned unit) {
  return unit >= 0xD800 && unit < 0xDC00;
}
bool is_trailing(unsigned unit) {
  return unit >= 0xDC00 && unit < 0xE000;
}

// `json` with \uFFFD for each escaped half of a surrogate pair that stands alone.
std::string with_whole_pairs(std::string_view json) {
  std::string whole;
  whole.reserve(json.size());
  for (std::size_t i = 0; i < json.size();) {
    if (json[i] != '\\') {
      whole += json[i++];
      continue;
    }
    const std::optional<unsigned> unit = escaped_unit(json, i);
    if (!unit) {
      whole += json.substr(i, 2);
      i += 2;
      continue;
    }
    const std::optional<unsigned> next = escaped_unit(json, i + 6);
    const bool is_pair = is_leading(*unit) && next && is_trailing(*next);
    const bool is_half = !is_pair && (is_leading(*unit) || is_trailing(*unit));
    const std::size_t size = is_pair ? 12 : 6;
    whole += is_half ? std::string_view("\\uFFFD") : json.substr(i, size);
    i += size;
  }
  return whole;
}

// Discarded where `content` is no JSON.
Value parse(std::string_view content) {
  Value value = Value::parse(content, nullptr, false);
  if (value.is_discarded() && content.find("\\u") != std::string_view::npos) {
    value = Value::parse(with_whole_pairs(content), nullptr, false);
  }
  return value;
}

std::optional<RequestId> id_of(const Value& value) {
  if (value.is_string()) return RequestId(value.get_ref<const std::string&>());
  if (!value.is_number_integer()) return std::nullopt;
  if (value.is_number_unsigned() &&
      value.get<std::uint64_t>() >
          static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
    return std::nullopt;
  }
  return RequestId(value.get<std::int64_t>());
}

// Takes the parts of `json`, a message, as far as they are what they should be.
Message sorted(Value& json) {
  Message message;
  const auto id = json.find("id");
  if (id != json.end()) message.id = id_of(*id);
  const bool has_bad_id = id != json.end() && !message.id && !id->is_null();
  const auto method = json.find("method");
  if (method == json.end()) {
    const bool has_error = json.contains("error");
    if (has_bad_id || id == json.end() || has_error == json.contains("result")) return message;
    message.kind = Message::Kind::Response;
    message.failed = has_error;
    return message;
  }
  if (!method->is_string() || has_bad_id || (id != json.end() && !message.id)) return message;
  const auto params = json.find("params");
  if (params != json.end()) {
    if (!params->is_structured() && !params->is_null()) return message;
    message.params = std::move(*params);
  }
  message.method = method->get_ref<const std::string&>();
  message.kind = message.id ? Message::Kind::Request : Message::Kind::Notification;
  return message;
}

Json with_version() {
  return {{"jsonrpc", "2.0"}};
}

}  // namespace

Message parse_message(std::string_view content, const ServerLimits& limits) {
  Message message;
  const JsonShape shape = json_shape(content);
  if (shape.nesting > limits.nesting || shape.values > limits.values) return message;
  Value json = parse(content);
  if (json.is_discarded()) {
    message.error = ErrorCode::ParseError;
    return message;
  }
  const Value* version = find(json, "jsonrpc");
  if (!json.is_object() || version == nullptr || *version != "2.0") return message;
  return sorted(json);
}

Json to_json(const std::optional<RequestId>& id) {
  if (!id) return nullptr;
  return std::visit([](const auto& value) { return Json(value); }, *id);
}

Json response(const RequestId& id, Json result) {
  Json json = with_version();
  json["id"] = to_json(id);
  json["result"] = std::move(result);
  return json;
}

Json error_response(const std::optional<RequestId>& id, ErrorCode code, std::string_view message) {
  Json json = with_version();
  json["id"] = to_json(id);
  json["error"] = {{"code", static_cast<int>(code)}, {"message", message}};
  return json;
}

Json notification(std::string_view method, Json params) {
  Json json = with_version();
  json["method"] = method;
  json["params"] = std::move(params);
  return json;
}

Json request(const RequestId& id, std::string_view method, Json params) {
  Json json = with_version();
  json["id"] = to_json(id);
  json["method"] = method;
  json["params"] = std::move(params);
  return json;
}

const Value* find(const Value* in, std::string_view key) {
  if (in == nullptr || !in->is_object()) return nullptr;
  const auto found = in->find(key);
  return found == in->end() || found->is_null() ? nullptr : &*found;
}

const Value* find(const Value& in, std::string_view key) {
  return find(&in, key);
}

const Value* find_path(const Value& in, std::string_view keys) {
  const Value* value = &in;
  while (value != nullptr) {
    const std::size_t size = std::min(keys.find('.'), keys.size());
    value = find(value, keys.substr(0, size));
    if (size == keys.size()) break;
    keys.remove_prefix(size + 1);
  }
  return value;
}

bool is_true(const Value& in, std::string_view keys) {
  const Value* value = find_path(in, keys);
  return value != nullptr && value->is_boolean() && value->get<bool>();
}

const Value& at(const Value& in, std::string_view key) {
  const Value* value = find(in, key);
  if (value == nullptr) throw BadParams{key};
  return *value;
}

const std::string& string_at(const Value& in, std::string_view key) {
  const Value& value = at(in, key);
  if (!value.is_string()) throw BadParams{key};
  return value.get_ref<const std::string&>();
}

const Value& array_at(const Value& in, std::string_view key) {
  const Value& value = at(in, key);
  if (!value.is_array()) throw BadParams{key};
  return value;
}

std::uint32_t number_at(const Value& in, std::string_view key) {
  constexpr std::uint32_t kMost = std::numeric_limits<std::uint32_t>::max();
  const Value& value = at(in, key);
  if (!value.is_number_unsigned()) throw BadParams{key};
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(value.get<std::uint64_t>(), kMost));
}

}  // namespace gwlint::lsp
