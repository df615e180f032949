// How much the language server takes from a client, and when it does what.
#pragma once

#include <chrono>
#include <cstddef>

namespace gwlint::lsp {

struct ServerLimits {
  std::size_t header_bytes = 8u << 10;     // of one message
  std::size_t message_bytes = 64u << 20;   // of its content
  std::size_t nesting = 256;               // of JSON in JSON
  std::size_t values = 1'000'000;          // of JSON in one message
  std::size_t text_bytes = 256u << 20;     // of an open document, as Limits::file_bytes
  std::size_t waiting_messages = 1'000;    // read ahead of what is handled
  std::size_t outgoing_bytes = 1u << 20;   // unread by the client: no further file is looked at
  std::size_t unread_bytes = 256u << 20;   // unread by the client: it is given up
  std::chrono::milliseconds settled{150};  // without an edit: a document is checked
  std::chrono::milliseconds noticed{200};  // without news of files: folders are looked at again
  // Where the client does not watch files: from one look at the folders to the next one; longer
  // where a look takes long, so that no more than a fiftieth of the time goes there.
  std::chrono::milliseconds between_looks{3'000};
  std::chrono::milliseconds parent_looks{3'000};  // whether the editor is still there
  std::chrono::milliseconds farewell{2'000};      // for the client to read what is left at the end
};

}  // namespace gwlint::lsp
