#include "linter/lsp/checker.h"

#include <span>
#include <utility>

namespace gwlint::lsp {
namespace {

// Lies in no folder that anybody keeps a configuration in.
constexpr const char* kNoFile = "/untitled";

}  // namespace

Checker::Checker(const ServerSettings& settings) : settings_(settings) {
  check_.read = settings.read;
  check_.references = &references_;
  renew();
}

void Checker::renew() {
  policies_ = std::make_unique<Policies>(settings_.policies);
  references_ = {};
  coming_ = {};
  unread_.clear();
  next_ = 0;
  if (settings_.previous.empty()) return;
  unread_ = find_inputs(std::span(&settings_.previous, 1), settings_.has_known_extension);
}

Policy Checker::policy_for(const std::string& path) {
  return policies_->policy_for(path.empty() ? kNoFile : path);
}

FileResult Checker::check(const Input& input) {
  return check_file(input, policy_for(input.path), check_);
}

Fixed Checker::fix(const std::string& path, std::string bytes) {
  return fix_file({path, bytes.size(), {}, std::move(bytes), false}, policy_for(path),
                  {&check_, settings_.rewrite, false});
}

const RuleSet& Checker::rules_of(const std::string& path) {
  const RuleSet* rules = policy_for(path).rules;
  return rules != nullptr ? *rules : *settings_.policies.built_in;
}

bool Checker::read_reference() {
  const Input& input = unread_[next_++];
  const RuleSet& rules = rules_of(input.path);
  read_input(input, check_, [&](const FileResult& read) {
    if (!input.is_named && !rules.concerns(read.document)) return;
    coming_.previous.push_back({input.path, rules.digest(read.document)});
  });
  if (has_unread_references()) return false;
  references_ = std::move(coming_);
  coming_ = {};
  unread_.clear();
  next_ = 0;
  return true;
}

}  // namespace gwlint::lsp
