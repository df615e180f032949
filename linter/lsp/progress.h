// Work that takes long, as the client shows it.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "linter/language.h"
#include "linter/lsp/message.h"

namespace gwlint::lsp {

// How much of the present scan is done. A scan of few files is over before anybody could look.
class ScanProgress {
 public:
  static constexpr std::size_t kManyFiles = 10;

  using Notify = std::function<void(std::string_view method, Json params)>;
  // Asks the client; the answer goes to answered().
  using Ask = std::function<void(std::string_view method, Json params)>;

  ScanProgress(Notify notify, Ask ask) : notify_(std::move(notify)), ask_(std::move(ask)) {}

  // To be called after each file, also where all is done.
  void show(std::size_t done, std::size_t total, Language language);
  // The client has made place for the progress, or refused.
  void answered(bool accepted);

 private:
  enum class State { Idle, Asked, Accepted, Refused, Begun };
  void tell(Json value);
  std::string token() const { return "gwlint/" + std::to_string(number_); }

  Notify notify_;
  Ask ask_;
  State state_ = State::Idle;
  std::size_t number_ = 0;  // of the scan
  std::size_t percentage_ = 0;
};

}  // namespace gwlint::lsp
