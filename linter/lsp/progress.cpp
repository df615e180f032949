#include "linter/lsp/progress.h"

#include <utility>

#include "linter/say.h"

namespace gwlint::lsp {

void ScanProgress::show(std::size_t done, std::size_t total, Language language) {
  const bool over = done >= total;
  if (state_ == State::Idle) {
    if (over || total < kManyFiles) return;
    ++number_;
    state_ = State::Asked;
    ask_("window/workDoneProgress/create", {{"token", token()}});
    return;
  }
  if (state_ == State::Begun && over) tell({{"kind", "end"}});
  if (over && state_ != State::Asked) state_ = State::Idle;
  if (over || state_ == State::Asked || state_ == State::Refused) return;
  const std::size_t percentage = done * 100 / total;
  if (state_ == State::Begun && percentage == percentage_) return;
  percentage_ = percentage;
  Json value = {{"kind", state_ == State::Begun ? "report" : "begin"}};
  if (state_ == State::Accepted) {
    value["title"] = say(language, {"检查工作区中的 DOCX", "Checking the workspace's DOCX"});
    value["cancellable"] = false;
    state_ = State::Begun;
  }
  value["message"] = say(language, {"{}/{}", "{}/{}"}, done, total);
  value["percentage"] = percentage;
  tell(std::move(value));
}

void ScanProgress::answered(bool accepted) {
  if (state_ == State::Asked) state_ = accepted ? State::Accepted : State::Refused;
}

void ScanProgress::tell(Json value) {
  notify_("$/progress", {{"token", token()}, {"value", std::move(value)}});
}

}  // namespace gwlint::lsp
