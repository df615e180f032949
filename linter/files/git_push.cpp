#include "linter/files/git_push.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "linter/files/git_changes.h"
#include "linter/text/escape.h"
#include "linter/text/width.h"

namespace gwlint {
namespace {

constexpr std::size_t kColumns = 80;

GitFailure odd_line(std::string_view line) {
  const std::string shown = clip_end(escape(line), kColumns);
  return {
      fmt::format("标准输入上的“{}”不是“旧值 新值 引用名”；pre-receive 应由 git 调用。", shown),
      fmt::format("'{}' on standard input is no 'OLD NEW REF'; it is git that calls pre-receive.",
                  shown)};
}

// Takes the text before `separator`, and that itself, off `text`.
std::string_view take(std::string_view& text, char separator) {
  const std::size_t size = std::min(text.find(separator), text.size());
  const std::string_view taken = text.substr(0, size);
  text.remove_prefix(std::min(size + 1, text.size()));
  return taken;
}

bool is_ref_name(std::string_view name) {
  const auto is_odd = [](char c) { return (c >= '\0' && c <= ' ') || c == '\x7F'; };
  return !name.empty() && std::ranges::none_of(name, is_odd);
}

}  // namespace

Result<std::vector<RefUpdate>, GitFailure> parse_ref_updates(std::string_view input) {
  std::vector<RefUpdate> updates;
  while (!input.empty()) {
    const std::string_view line = take(input, '\n');
    std::string_view rest = line;
    const std::string_view before = take(rest, ' ');
    const std::string_view after = take(rest, ' ');
    if (!is_object_id(before) || !is_object_id(after) || before.size() != after.size() ||
        !is_ref_name(rest)) {
      return odd_line(line);
    }
    updates.push_back({std::string(before), std::string(after), std::string(rest)});
  }
  return updates;
}

Result<std::optional<std::string>, GitFailure> commit_at(const GitRepository& repository,
                                                         const std::string& object) {
  const auto peeled = repository.objects().find(object + "^{}");
  if (!peeled) return failure_of(peeled.error());
  return peeled->type == "commit" ? std::optional(peeled->id) : std::nullopt;
}

Result<NewCommits, GitFailure> NewCommits::find(
    const GitRepository& repository, std::span<const std::string> tips,
    const std::function<bool(std::string_view path)>& of_interest) {
  NewCommits result;
  if (tips.empty()) return result;
  std::string lines;
  for (const std::string& tip : tips) lines += tip + '\n';
  const auto listed = repository.ask({"rev-list", "--parents", "--stdin", "--not", "--all"}, lines);
  if (!listed) return listed.error();
  std::string ids;
  for (std::string_view rest = *listed; !rest.empty();) {
    std::string_view line = take(rest, '\n');
    const std::string id(take(line, ' '));
    Commit& commit = result.commits_[id];
    while (!line.empty()) commit.parents.emplace_back(take(line, ' '));
    ids += id + '\n';
  }
  if (ids.empty()) return result;
  const auto output = repository.ask(
      {"diff-tree", "--stdin", "--root", "-c", "-r", "--raw", "-z", "--no-abbrev", "--no-renames"},
      ids);
  if (!output) return output.error();
  const auto differences = parse_raw_differences(*output);
  if (!differences) return differences.error();
  for (const GitDifference& difference : *differences) {
    Commit& commit = result.commits_[difference.commit];
    for (const GitChange& change : difference.changes) {
      if (of_interest(change.path)) commit.touched.push_back(change.path);
    }
  }
  return result;
}

std::set<std::string> NewCommits::touched_below(const std::string& tip) const {
  std::set<std::string> touched;
  std::set<std::string_view> seen;
  std::vector<std::string_view> open = {tip};
  while (!open.empty()) {
    const auto found = commits_.find(std::string(open.back()));
    open.pop_back();
    if (found == commits_.end() || !seen.insert(found->first).second) continue;
    const Commit& commit = found->second;
    touched.insert(commit.touched.begin(), commit.touched.end());
    open.insert(open.end(), commit.parents.begin(), commit.parents.end());
  }
  return touched;
}

}  // namespace gwlint
