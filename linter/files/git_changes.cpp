#include "linter/files/git_changes.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "linter/document/limits.h"
#include "linter/files/read_file.h"
#include "linter/text/escape.h"

namespace gwlint {
namespace {

GitFailure not_understood() {
  return {"git 的输出无法理解；请确认 git 的版本不低于 2.30。",
          "The output of git is not understood; make sure that it is git 2.30 or newer."};
}

// Takes what is parted by NULs, piece by piece.
class Pieces {
 public:
  explicit Pieces(std::string_view text) : text_(text) {}

  bool at_end() const { return text_.empty(); }
  // Nothing where no NUL follows: the output was cut.
  std::optional<std::string_view> next() {
    const std::size_t end = text_.find('\0');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view piece = text_.substr(0, end);
    text_.remove_prefix(end + 1);
    return piece;
  }

 private:
  std::string_view text_;
};

std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> all;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find(' '), text.size());
    all.push_back(text.substr(0, size));
    text.remove_prefix(std::min(size + 1, text.size()));
  }
  return all;
}

// `:MODE MODE ID ID S`; for a merge of n commits `::…`, n colons, and n + 1 modes and ids.
std::optional<GitChange> parse_change(std::string_view text) {
  const std::size_t parents = std::min(text.find_first_not_of(':'), text.size());
  const std::vector<std::string_view> parts = words(text.substr(parents));
  if (parents == 0 || parts.size() != 2 * (parents + 1) + 1) return std::nullopt;
  GitChange change;
  const std::string_view mode = parts[parents];
  const auto [end, error] =
      std::from_chars(mode.data(), mode.data() + mode.size(), change.after.mode, 8);
  const std::string_view id = parts[2 * parents + 1];
  if (error != std::errc() || end != mode.data() + mode.size() || !is_object_id(id)) {
    return std::nullopt;
  }
  change.after.id = id;
  change.status = parts.back().front();
  return change;
}

bool is_sound_path(std::string_view path) {
  for (;;) {
    const std::string_view name = path.substr(0, path.find('/'));
    if (!is_sound_name(name)) return false;
    if (name.size() == path.size()) return true;
    path.remove_prefix(name.size() + 1);
  }
}

// Git itself makes none such; whoever did means no good.
GitFailure unsound_path(std::string_view path) {
  return {fmt::format("提交中有无效的路径“{}”，不予检查。", escape(path)),
          fmt::format("A commit holds the path '{}', which is none; nothing is checked.",
                      escape(path))};
}

// How all differences are asked for. A rename is told as the new name and the old one gone: which
// contents are alike is of no importance, and to say so git might have to fetch them.
std::vector<std::string> with_options(std::vector<std::string> command) {
  for (const char* option : {"-r", "--raw", "-z", "--no-abbrev", "--no-renames"}) {
    command.emplace_back(option);
  }
  return command;
}

Result<std::vector<GitChange>, GitFailure> one_difference(const GitRepository& repository,
                                                          std::vector<std::string> command,
                                                          std::initializer_list<std::string> more) {
  std::vector<std::string> all = with_options(std::move(command));
  all.insert(all.end(), more);
  const auto output = repository.ask(all);
  if (!output) return output.error();
  auto parsed = parse_raw_differences(*output);
  if (!parsed) return parsed.error();
  if (parsed->size() > 1) return not_understood();
  return parsed->empty() ? std::vector<GitChange>() : std::move(parsed->front().changes);
}

// What in the index differs from `tree`; a file that will be added only later is not there yet.
Result<std::vector<GitChange>, GitFailure> index_against(const GitRepository& repository,
                                                         const std::string& tree) {
  return one_difference(repository, {"diff-index", "--cached", "--ita-invisible-in-index"}, {tree});
}

Result<std::string, GitFailure> empty_tree(const GitRepository& repository) {
  auto id = repository.ask({"hash-object", "-t", "tree", "--stdin"});
  if (!id) return id.error();
  return without_line_end(*std::move(id));
}

// The commits that the next commit will follow: HEAD, unless there is no commit yet, and in a merge
// the others.
Result<std::vector<std::string>, GitFailure> parents_to_be(const GitRepository& repository) {
  std::vector<std::string> parents;
  const auto head = repository.objects().find("HEAD^{commit}");
  if (head) parents.push_back(head->id);
  if (!head && head.error().kind != ReadErrorKind::NotFound) {
    return failure_of(head.error());
  }
  auto path = repository.ask({"rev-parse", "--git-path", "MERGE_HEAD"});
  if (!path) return path.error();
  const BytesResult merged = read_file(without_line_end(*std::move(path)),
                                       OwnFileLimits::kMergeHeads);  // mostly there is none
  for (std::string_view rest = merged ? std::string_view(*merged) : ""; !rest.empty();) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    if (is_object_id(line)) parents.emplace_back(line);
  }
  return parents;
}

GitFailure not_merged(const std::string& path) {
  return {
      fmt::format("合并冲突尚未解决：{}；请先解决冲突并 git add。", escape(path)),
      fmt::format("Not merged yet: {}; resolve the conflict and git add it first.", escape(path))};
}

// The regular files of `changes`.
std::set<std::string> files_of(const std::vector<GitChange>& changes) {
  std::set<std::string> paths;
  for (const GitChange& change : changes) {
    if (change.after.is_file()) paths.insert(change.path);
  }
  return paths;
}

Result<GitObject, GitFailure> commit_of(const GitRepository& repository,
                                        const std::string& revision) {
  auto commit = repository.objects().find(revision + "^{commit}");
  if (commit) return std::move(*commit);
  if (commit.error().kind != ReadErrorKind::NotFound) {
    return failure_of(commit.error());
  }
  return GitFailure{fmt::format("仓库中没有“{}”这个提交。", escape(revision)),
                    fmt::format("The repository has no commit '{}'.", escape(revision))};
}

}  // namespace

Result<std::vector<GitDifference>, GitFailure> parse_raw_differences(std::string_view output) {
  std::vector<GitDifference> all;
  for (Pieces pieces(output); !pieces.at_end();) {
    const auto piece = pieces.next();
    if (!piece) return not_understood();
    if (is_object_id(*piece)) {
      all.push_back({std::string(*piece), {}});
      continue;
    }
    std::optional<GitChange> change = parse_change(*piece);
    const auto path = pieces.next();
    if (!change || !path) return not_understood();
    if (!is_sound_path(*path)) return unsound_path(*path);
    change->path = *path;
    if (all.empty()) all.emplace_back();
    all.back().changes.push_back(*std::move(change));
  }
  return all;
}

Result<GitState, GitFailure> staged_state(const GitRepository& repository) {
  if (!repository.has_work_tree()) {
    return GitFailure{"此处没有 git 工作区，也就没有暂存的内容。",
                      "There is no git work tree here, hence nothing is staged."};
  }
  const auto nothing = empty_tree(repository);
  if (!nothing) return nothing.error();
  const auto index = index_against(repository, *nothing);
  if (!index) return index.error();
  std::map<std::string, GitEntry> files;
  for (const GitChange& change : *index) {
    if (change.status == 'U') return not_merged(change.path);
    files.emplace(change.path, change.after);
  }
  const auto parents = parents_to_be(repository);
  if (!parents) return parents.error();

  std::set<std::string> changed = files_of(*index);
  for (const std::string& parent : *parents) {
    const auto changes = index_against(repository, parent);
    if (!changes) return changes.error();
    const std::set<std::string> others = files_of(*changes);
    std::erase_if(changed, [&](const std::string& path) { return !others.contains(path); });
  }
  return GitState{std::make_unique<GitTree>(repository, files), {changed.begin(), changed.end()}};
}

Result<GitState, GitFailure> state_since(const GitRepository& repository,
                                         const std::string& revision) {
  const auto since = commit_of(repository, revision);
  if (!since) return since.error();
  const auto head = commit_of(repository, "HEAD");
  if (!head) return head.error();
  auto base = repository.try_to_ask({"merge-base", since->id, head->id});
  if (!base) return base.error();
  if (base->exit_code != 0) {
    return GitFailure{
        fmt::format("“{}”与 HEAD 没有共同的提交；浅克隆请先 git fetch --unshallow。",
                    escape(revision)),
        fmt::format("'{}' and HEAD have no commit in common; in a shallow clone, git fetch "
                    "--unshallow first.",
                    escape(revision))};
  }
  const std::string from = without_line_end(std::move(base->output));
  const auto changes = one_difference(repository, {"diff-tree"}, {from, head->id});
  if (!changes) return changes.error();
  const std::set<std::string> changed = files_of(*changes);
  return GitState{std::make_unique<GitTree>(repository, head->id),
                  {changed.begin(), changed.end()}};
}

}  // namespace gwlint
