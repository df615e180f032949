#include "linter/cli/pre_receive.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/baseline/baseline.h"
#include "linter/check/check_files.h"
#include "linter/cli/git_selection.h"
#include "linter/cli/policy_settings.h"
#include "linter/cli/push_report.h"
#include "linter/config/discovery.h"
#include "linter/config/policies.h"
#include "linter/document/limits.h"
#include "linter/files/git_inputs.h"
#include "linter/files/git_push.h"
#include "linter/files/git_tree.h"
#include "linter/files/paths.h"
#include "linter/files/read_file.h"
#include "linter/say.h"
#include "linter/text/escape.h"

namespace gwlint {
namespace {

bool is_configuration(std::string_view path) {
  return file_name(path) == kConfigurationName;
}

std::vector<RefUpdate> read_updates(const Console& console) {
  const BytesResult input = read_stream(console.streams.in, OwnFileLimits::kPushedRefs);
  if (!input) {
    throw BadCall({"{0}", "{1}"}, message(input.error(), Language::Chinese),
                  message(input.error(), Language::English));
  }
  return expect(parse_ref_updates(*input));
}

// A commit that refs are to stand for.
struct Tip {
  std::string commit;
  std::vector<std::string> refs;
};

// In the order in which git names them.
std::vector<Tip> tips_of(const std::vector<RefUpdate>& updates, const GitRepository& repository) {
  std::vector<Tip> tips;
  std::map<std::string, std::size_t> places;  // in tips, by commit
  for (const RefUpdate& update : updates) {
    if (update.deletes()) continue;
    const auto commit = expect(commit_at(repository, update.after));
    if (!commit) continue;  // a tag of a tree or of a blob: no file of a commit
    const auto [place, is_new] = places.emplace(*commit, tips.size());
    if (is_new) tips.push_back({*commit, {}});
    tips[place->second].refs.push_back(update.name);
  }
  return tips;
}

// `refs/heads/main、refs/tags/v1`; of many, the first ones and their number.
std::string names_of(const std::vector<std::string>& refs, Language language) {
  constexpr std::size_t kMost = 3;
  constexpr Bilingual kComma = {"、", ", "};
  std::string names;
  for (std::size_t i = 0; i < std::min(refs.size(), kMost); ++i) {
    if (i > 0) names += kComma.in(language);
    names += escape(refs[i]);
  }
  if (refs.size() <= kMost) return names;
  return say(language, {"{} 等 {} 个引用", "{} and others, {} refs"}, names, refs.size());
}

// The work of the hook: one push.
class Push {
 public:
  Push(const CheckOptions& options, const GitRepository& repository, const Console& console,
       const Toolbox& toolbox)
      : options_(options),
        repository_(repository),
        console_(console),
        toolbox_(toolbox),
        report_(console) {
    if (options.baseline.empty()) return;
    Result<Baseline, PlacedError> baseline = Baseline::read(options.baseline);
    if (!baseline) throw BadCall(baseline.error());
    baseline_ = std::move(*baseline);
  }

  int check(const std::vector<Tip>& tips) {
    std::vector<std::string> commits;
    for (const Tip& tip : tips) commits.push_back(tip.commit);
    const NewCommits commits_pushed =
        expect(NewCommits::find(repository_, commits, [&](std::string_view path) {
          return is_configuration(path) || is_report_path(path, toolbox_.has_known_extension);
        }));
    for (const Tip& tip : tips) check(tip, commits_pushed.touched_below(tip.commit));
    return report_.end() ? report_.exit_code() : kTrouble;
  }

 private:
  // Checks the files of a tip that new commits have touched, as they are in the tip.
  void check(const Tip& tip, const std::set<std::string>& touched) {
    if (touched.empty()) return;
    const GitTree tree(repository_, tip.commit);
    Policies policies(settings(tree));
    report_.begin(names_of(tip.refs, console_.language));
    for (const std::string& path : touched) {
      const std::string absolute = join_path(tree.root(), path);
      if (is_configuration(path) && tree.exists(absolute)) policies.policy_for(absolute);
    }
    const std::vector<std::string> files(touched.begin(), touched.end());
    std::vector<Input> inputs = git_inputs(tree, files, toolbox_.has_known_extension);
    std::erase_if(inputs, [&](const Input& input) { return !is_new(input, tip, tree, policies); });
    std::vector<Policy> of_inputs;
    for (const Input& input : inputs) of_inputs.push_back(policies.policy_for(input.path));
    for (const PlacedError& error : policies.errors()) report_.add(error);
    if (policies.errors().empty()) expect_rules(options_, policies);

    const CheckSettings settings{toolbox_.read, Limits(), {}};
    std::size_t next = 0;
    check_files(inputs, of_inputs, settings, options_.jobs, [&](const FileResult& result) {
      report_.add(result, of_inputs[next++].fail_on);
      return true;
    });
  }

  PolicySettings settings(const GitTree& tree) const {
    PolicySettings settings = policy_settings(options_, toolbox_);
    settings.baseline = baseline_ ? &*baseline_ : nullptr;
    settings.tree = &tree;
    return settings;
  }

  // False where the same file was met in another tip already, to be judged in the same way: refs of
  // one push mostly have most in common.
  bool is_new(const Input& input, const Tip& tip, const GitTree& tree, Policies& policies) {
    const GitTree::Found found = tree.find_at(input.path);
    if (!found || !*found) return true;
    std::vector<std::string> key = {input.path, (**found).id};
    for (std::string& id : basis_of(policies.configuration_for(input.path), tip, tree)) {
      key.push_back(std::move(id));
    }
    return checked_.insert(std::move(key)).second;
  }

  // The objects on which it rests how a file is judged. Those on the disk are the same for all.
  static std::vector<std::string> basis_of(const ConfigurationFile* configuration, const Tip& tip,
                                           const GitTree& tree) {
    if (configuration == nullptr || configuration->origin != Origin::Found) return {};
    if (!configuration->errors.empty()) return {tip.commit};
    std::vector<std::string> ids;
    const auto add = [&](const std::string& path) {
      const GitTree::Found found = tree.find_at(path);
      ids.push_back(path);
      ids.push_back(found && *found ? (**found).id : tip.commit);
    };
    add(join_path(configuration->folder, kConfigurationName));
    // A pack is a folder, or a file with others beside it.
    for (const PackSource& pack : configuration->packs) {
      const bool is_folder = tree.is_folder(pack.path);
      add(is_folder ? pack.path
                    : std::filesystem::path(absolute_path(pack.path)).parent_path().string());
    }
    return ids;
  }

  const CheckOptions& options_;
  const GitRepository& repository_;
  const Console& console_;
  const Toolbox& toolbox_;
  PushReport report_;
  std::optional<Baseline> baseline_;
  std::set<std::vector<std::string>> checked_;
};

}  // namespace

int pre_receive(const CheckArguments& typed, const Console& console, const Toolbox& toolbox) {
  const CheckOptions options = understand_checking(typed);
  const std::vector<RefUpdate> updates = read_updates(console);
  const bool only_deletes = std::ranges::all_of(updates, &RefUpdate::deletes);
  if (only_deletes) return kDone;
  const auto repository = expect(GitRepository::open(MissingObjects::Refused));
  const std::vector<Tip> tips = tips_of(updates, *repository);
  return Push(options, *repository, console, toolbox).check(tips);
}

}  // namespace gwlint
