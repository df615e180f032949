// Messages that have come and are not handled yet.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>

#include "linter/lsp/message.h"

namespace gwlint::lsp {

// Keeps their order. A request that is cancelled while it waits here is not carried out.
class Inbox {
 public:
  struct Entry {
    Message message;
    bool cancelled = false;  // only of a request
  };

  // Takes `message`, or, where it cancels a request, marks that one.
  void add(Message message);
  std::optional<Entry> take();

  std::size_t size() const { return entries_.size(); }

 private:
  std::deque<Entry> entries_;
};

}  // namespace gwlint::lsp
