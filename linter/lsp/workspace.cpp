#include "linter/lsp/workspace.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include <sys/stat.h>

#include "linter/config/discovery.h"
#include "linter/files/inputs.h"
#include "linter/files/paths.h"

namespace gwlint::lsp {
namespace {

// Also said to the client, which watches these (server.cpp).
constexpr std::array<std::string_view, 4> kEndings = {".docx", ".docm", ".dotx", ".dotm"};

bool is_watched(std::string_view path) {
  return is_docx_name(path) || is_configuration_name(path);
}

}  // namespace

bool is_configuration_name(std::string_view path) {
  return file_name(path) == kConfigurationName;
}

bool is_docx_name(std::string_view path) {
  constexpr std::size_t kSize = 5;
  if (path.size() <= kSize) return false;
  std::string ending(path.substr(path.size() - kSize));
  for (char& c : ending) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return std::ranges::find(kEndings, ending) != kEndings.end();
}

Workspace::State Workspace::state_of(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return {};
  return {status.st_mtim.tv_sec, status.st_mtim.tv_nsec, static_cast<std::uint64_t>(status.st_size),
          status.st_ino};
}

void Workspace::begin_look() {
  unreadable_.clear();
  look_.emplace();
  for (const std::string& folder : folders_) look_->left.emplace_back(folder);
}

bool Workspace::look_on() {
  if (look_->left.empty()) {
    end_look();
    return true;
  }
  if (!look_->left.back().step()) {
    take_files(look_->left.back().take());
    look_->left.pop_back();
  }
  return false;
}

void Workspace::take_files(Walk walk) {
  std::ranges::move(walk.unreadable, std::back_inserter(unreadable_));
  for (std::string& path : walk.files) {
    if (is_watched(path) && !is_companion(file_name(path))) look_->listed.insert(std::move(path));
  }
}

void Workspace::note_change(const std::string& path) {
  known_.erase(path);
  configuration_noted_ = configuration_noted_ || is_configuration_name(path);
}

void Workspace::note(const std::string& path) {
  const State state = state_of(path);
  const auto known = known_.find(path);
  if (known != known_.end() && known->second == state) return;
  known_.insert_or_assign(path, state);
  if (is_docx_name(path)) {
    waiting_.insert(path);
  } else {
    configuration_noted_ = true;
  }
}

void Workspace::end_look() {
  const std::set<std::string> listed = std::move(look_->listed);
  look_.reset();
  for (const std::string& path : listed) note(path);
  for (const std::string& path : listed_) {
    if (listed.contains(path)) continue;
    known_.erase(path);
    if (is_docx_name(path)) {
      waiting_.erase(path);
      vanished_.push_back(path);
    } else {
      configuration_noted_ = true;
    }
  }
  listed_ = listed;
  const bool is_first = !std::exchange(has_looked_, true);
  configuration_changed_ = std::exchange(configuration_noted_, false) && !is_first;
}

void Workspace::check_all_again() {
  std::ranges::copy_if(listed_, std::inserter(waiting_, waiting_.end()), is_docx_name);
  done_ = 0;
}

std::string Workspace::next() {
  std::string path = std::move(waiting_.extract(waiting_.begin()).value());
  done_ = waiting_.empty() ? 0 : done_ + 1;
  return path;
}

}  // namespace gwlint::lsp
