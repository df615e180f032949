#include "adapters/docx/repeated_xml.h"

#include <algorithm>

namespace gwlint::docx {
namespace {

constexpr std::string_view kMark = "<?r?>";
constexpr std::string_view kDeclaration = "<?xml ";

// Real documents have some hundred different ones of at most two thousand bytes. What is beyond
// is parsed as if it had never been seen.
constexpr std::size_t kMostFragments = 4096;
constexpr std::size_t kMostBytes = 1024 * 1024;
constexpr std::size_t kLongestFragment = 4096;
constexpr std::size_t kLongestName = 32;

bool ends_name(char c) {
  return c == '>' || c == '/' || c == '<' || c == '=' || (c >= 0 && c <= ' ');
}

// The name of the start tag that `xml` begins with, if it has neither attributes nor declarations
// and is one of a collection of properties.
std::string_view properties_name(std::string_view xml) {
  std::string_view name = xml.substr(1, kLongestName);
  const auto* const end = std::ranges::find_if(name, ends_name);
  if (end == name.end() || *end != '>') return {};
  name = name.substr(0, static_cast<std::size_t>(end - name.begin()));
  return name.ends_with("Pr") ? name : std::string_view();
}

// The properties element that `xml` begins with; nothing where there is none, where it is too long
// or has another one, or one whose name begins alike, within.
std::string_view properties_at(std::string_view xml) {
  xml = xml.substr(0, kLongestFragment);
  const std::string_view name = properties_name(xml);
  if (name.empty()) return {};
  std::size_t at = xml.find('<', name.size() + 2);
  for (; at < xml.size(); at = xml.find('<', at + 1)) {
    const std::string_view behind = xml.substr(at + 1);
    if (behind.starts_with('!') || behind.starts_with('?') || behind.starts_with(name)) return {};
    if (!behind.starts_with('/') || !behind.substr(1).starts_with(name)) continue;
    const std::size_t end = at + 2 + name.size();
    return end < xml.size() && xml[end] == '>' ? xml.substr(0, end + 1) : std::string_view();
  }
  return {};
}

}  // namespace

void RepeatedXml::feed(std::string_view piece, const Parse& parse) {
  using State = XmlFragment::State;
  kept_.clear();
  std::size_t copied = 0;
  const auto copy_to = [&](std::size_t end) {
    kept_.append(piece, copied, end - copied);
    copied = end;
  };
  for (std::size_t at = next_tag(piece, 0); at < piece.size(); at = next_tag(piece, at)) {
    Known* const known = known_at(piece.substr(at));
    if (known == nullptr) {
      ++at;
      continue;
    }
    XmlFragment& fragment = known->fragment;
    if (fragment.state() == State::Open) {
      copy_to(at);
      if (!kept_.empty() && !parse(kept_)) return;  // the parser catches up, and has recorded it
      kept_.clear();
    }
    const State state = fragment.state();
    if (state == State::New || state == State::Recorded) {
      copy_to(at);
      kept_ += kMark;
      marks_.push({&fragment, state == State::Recorded});
    }
    if (state == State::New) fragment.open();
    // Within what has to be parsed there may be what has not.
    at += state == State::Unfit ? 1 : fragment.bytes().size();
    if (state == State::Recorded) copied = at;
  }
  copy_to(piece.size());
  if (!kept_.empty()) parse(kept_);
}

// The place of the next start tag that is not the root's, from `at` on; the end where there is
// none.
std::size_t RepeatedXml::next_tag(std::string_view piece, std::size_t at) {
  if (piece.empty() || finished_) return piece.size();
  if (!begun_) {
    begun_ = true;
    if (piece.starts_with(kDeclaration)) at = kDeclaration.size();
  }
  if (cut_) {
    cut_ = false;
    finished_ = piece[0] == '!' || piece[0] == '?';
    in_root_ = in_root_ || piece[0] != '/';
  }
  while (!finished_) {
    at = piece.find('<', at);
    if (at == std::string_view::npos) break;
    if (at + 1 == piece.size()) {
      cut_ = true;
      break;
    }
    const char behind = piece[at + 1];
    finished_ = behind == '!' || behind == '?';
    if (!finished_ && behind != '/') {
      if (in_root_) return at;
      in_root_ = true;
    }
    ++at;
  }
  return piece.size();
}

// What is known, or from now on known, of the properties that `xml` begins with.
RepeatedXml::Known* RepeatedXml::known_at(std::string_view xml) {
  Known* known = successor_at(xml);
  if (known == nullptr) known = keep(properties_at(xml));
  if (known == nullptr) return nullptr;
  if (last_ != nullptr && last_->successors[0] != known) {
    last_->successors = {known, last_->successors[0]};
  }
  return last_ = known;
}

// What follows is mostly what followed before. Bytes that are the same end where they ended, so
// that the end need not be sought.
RepeatedXml::Known* RepeatedXml::successor_at(std::string_view xml) const {
  if (last_ == nullptr) return nullptr;
  for (Known* const known : last_->successors) {
    if (known != nullptr && xml.starts_with(known->fragment.bytes())) return known;
  }
  return nullptr;
}

RepeatedXml::Known* RepeatedXml::keep(std::string_view element) {
  if (element.empty()) return nullptr;
  const auto found = by_bytes_.find(element);
  if (found != by_bytes_.end()) return found->second;
  if (all_.size() == kMostFragments || stored_bytes_ + element.size() > kMostBytes) return nullptr;
  stored_bytes_ += element.size();
  Known& known = all_.emplace_back(Known{XmlFragment(element)});
  by_bytes_.emplace(known.fragment.bytes(), &known);
  return &known;
}

RepeatedXml::Mark RepeatedXml::next_mark() {
  if (marks_.empty()) return {};
  const Mark mark = marks_.front();
  marks_.pop();
  left_out_ -= static_cast<std::int64_t>(kMark.size());
  if (mark.left_out) left_out_ += static_cast<std::int64_t>(mark.fragment->bytes().size());
  return mark;
}

}  // namespace gwlint::docx
