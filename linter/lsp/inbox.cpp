#include "linter/lsp/inbox.h"

#include <utility>

namespace gwlint::lsp {
namespace {

std::optional<RequestId> id_in(const Value& params) {
  const Value* id = find(params, "id");
  if (id == nullptr) return std::nullopt;
  if (id->is_string()) return RequestId(id->get_ref<const std::string&>());
  if (id->is_number_integer()) return RequestId(id->get<std::int64_t>());
  return std::nullopt;
}

}  // namespace

void Inbox::add(Message message) {
  using Kind = Message::Kind;
  if (message.kind != Kind::Notification || message.method != "$/cancelRequest") {
    entries_.push_back({std::move(message), false});
    return;
  }
  const std::optional<RequestId> id = id_in(message.params);
  if (!id) return;
  for (Entry& entry : entries_) {
    if (entry.message.kind == Kind::Request && entry.message.id == id) entry.cancelled = true;
  }
}

std::optional<Inbox::Entry> Inbox::take() {
  if (entries_.empty()) return std::nullopt;
  Entry entry = std::move(entries_.front());
  entries_.pop_front();
  return entry;
}

}  // namespace gwlint::lsp
