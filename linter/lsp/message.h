// JSON-RPC 2.0 as the Language Server Protocol uses it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include <nlohmann/json.hpp>

#include "linter/lsp/limits.h"
#include "linter/output/written_json.h"

namespace gwlint::lsp {

// What a client sends. Never copied, nor written: it may be nested deeply.
using Value = nlohmann::json;

using RequestId = std::variant<std::int64_t, std::string>;

enum class ErrorCode : int {
  ParseError = -32700,
  InvalidRequest = -32600,
  MethodNotFound = -32601,
  InvalidParams = -32602,
  InternalError = -32603,
  ServerNotInitialized = -32002,
  RequestCancelled = -32800,
  RequestFailed = -32803,
};

struct Message {
  enum class Kind : std::uint8_t {
    Request,
    Notification,
    Response,   // to a request of ours
    Malformed,  // `error` says why
  };
  Kind kind = Kind::Malformed;
  std::optional<RequestId> id;  // of a request or response; of a malformed one where known
  std::string method;           // of a request or notification
  Value params;                 // of these; null where there are none
  bool failed = false;          // of a response: it is an error
  ErrorCode error = ErrorCode::InvalidRequest;
};

// Reads the content of one message. Half of a surrogate pair, which editors may hold and JSON may
// spell though no UTF-8 can, is read as U+FFFD: it has the same length in UTF-16, so that positions
// stay right. Throws nothing but std::bad_alloc.
Message parse_message(std::string_view content, const ServerLimits& limits);

Json to_json(const std::optional<RequestId>& id);
Json response(const RequestId& id, Json result);
// `id` is none where the request's is not known.
Json error_response(const std::optional<RequestId>& id, ErrorCode code, std::string_view message);
Json notification(std::string_view method, Json params);
Json request(const RequestId& id, std::string_view method, Json params);

// ---- Reading what a client sends ----

// Thrown where something is missing or of the wrong type; becomes InvalidParams, or a log message
// where nobody waits for an answer.
struct BadParams {
  std::string_view what;  // the key concerned
};

// `in[key]`; null where `in` is no object, or where it has no such key or null there.
const Value* find(const Value* in, std::string_view key);
const Value* find(const Value& in, std::string_view key);
// The same, one key after the other, parted by dots: `textDocument.codeAction`.
const Value* find_path(const Value& in, std::string_view keys);
bool is_true(const Value& in, std::string_view keys);

// These throw BadParams.
const Value& at(const Value& in, std::string_view key);
const std::string& string_at(const Value& in, std::string_view key);
const Value& array_at(const Value& in, std::string_view key);
// From 0; what is larger than 32 bits is as good as the largest.
std::uint32_t number_at(const Value& in, std::string_view key);

}  // namespace gwlint::lsp
