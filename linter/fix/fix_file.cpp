#include "linter/fix/fix_file.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "linter/document/deadline.h"
#include "linter/fix/comparison.h"
#include "linter/fix/edits.h"
#include "linter/text/sha256.h"

namespace gwlint {
namespace {

// Each trial reads the whole file. A report needs a handful of them, as fixes that fail are found
// by halving.
constexpr std::size_t kMostTrials = 500;

struct State {
  std::string bytes;
  FileResult result;
};

// The fix of one finding as it is made.
struct Candidate {
  std::size_t finding = 0;
  std::vector<Edit> edits;  // as small as can be; a '\n' in them as the text's own line end
};
using Candidates = std::span<const Candidate>;

// A way ahead from one state.
struct Step {
  State state;
  std::vector<Candidate> made;
};

Reason changes_nothing() {
  return {"修改后问题依旧", "the finding would still be there"};
}

Reason reads_otherwise() {
  return {"修改后的文件读出的内容与预期不符", "the file would not read as intended"};
}

Reason brings(const Finding& finding) {
  return {fmt::format("修改后会出现 {}", finding.rule->id),
          fmt::format("it would bring {}", finding.rule->id)};
}

Reason took_too_long(const Limits& limits) {
  return {fmt::format("试改用时超过上限 {} 毫秒，其余未作修改；再次运行可继续",
                      limits.fixing_time.count()),
          fmt::format("trying fixes took more than the limit of {} ms; run it again to go on with "
                      "the others",
                      limits.fixing_time.count())};
}

Reason goes_in_circles() {
  return {"修改会回到先前的文字", "it would go back to an earlier text"};
}

// All edits of the candidates with the candidate that each comes from, by place.
struct Plan {
  std::vector<Edit> edits;
  std::vector<std::size_t> owners;
};

Plan merged(Candidates candidates) {
  std::vector<std::pair<Edit, std::size_t>> all;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    for (const Edit& edit : candidates[i].edits) all.emplace_back(edit, i);
  }
  std::ranges::stable_sort(all, {}, [](const auto& owned) { return owned.first.range; });
  Plan plan;
  for (auto& [edit, owner] : all) {
    plan.edits.push_back(std::move(edit));
    plan.owners.push_back(owner);
  }
  return plan;
}

// Ranges that have an owner.
class Taken {
 public:
  // True when `range` shares bytes with one of them, or only an end: who writes there first counts.
  bool meets(Span range) const {
    const auto after = ends_.upper_bound(range.end);
    return after != ends_.begin() && std::prev(after)->second >= range.begin;
  }

  void add(Span range) {
    std::uint32_t& end = ends_.try_emplace(range.begin, range.end).first->second;
    end = std::max(end, range.end);
  }

 private:
  // By where they begin. Ranges of one fix may touch each other but never overlap, and those of
  // different ones keep apart, so that the ends rise too.
  std::map<std::uint32_t, std::uint32_t> ends_;
};

class Fixer {
 public:
  Fixer(const std::string& path, const Policy& policy, const FixSettings& settings)
      : path_(path),
        policy_(policy),
        settings_(settings),
        deadline_(settings.check->limits.fixing_time) {}

  Fixed run(Input input) {
    Fixed outcome;
    state_.result = check_file(input, policy_, *settings_.check);
    state_.bytes = *std::move(input.bytes);
    outcome.before = state_.result;
    if (!state_.result.error) {
      note_text();
      while (round(false) || (settings_.unsafe && round(true))) rejected_.clear();
    }
    outcome.after = std::move(state_.result);
    outcome.bytes = std::move(state_.bytes);
    outcome.fixed = std::move(fixed_);
    for (auto& [finding, reason] : rejected_) outcome.left.push_back({finding, std::move(reason)});
    if (in_the_way_) outcome.in_the_way.push_back(std::move(*in_the_way_));
    return outcome;
  }

 private:
  // The file with a change made: it is judged now, even where the change takes from it what it was
  // taken for a report by.
  State read(std::string bytes) const {
    State state;
    state.result = check_file(Input{path_, bytes.size(), {}, bytes}, policy_, *settings_.check);
    state.bytes = std::move(bytes);
    return state;
  }

  std::string text_key(const State& state) const { return sha256(state.result.document.text); }
  void note_text() { seen_.insert(text_key(state_)); }

  // Makes one step ahead from the present state; false when none can be made.
  bool round(bool unsafe) {
    while (!in_the_way_ && time_left()) {
      const std::vector<Candidate> candidates = choose(unsafe);
      if (candidates.empty()) return false;
      if (advance(candidates, unsafe)) return true;
      if (trials_ >= kMostTrials) return false;
    }
    return false;
  }

  // Says so where there is none, once.
  bool time_left() {
    if (!deadline_.passed()) return true;
    if (!in_the_way_) in_the_way_ = took_too_long(settings_.check->limits);
    return false;
  }

  // Fixes not yet rejected, of which no two overlap; what comes first goes first.
  std::vector<Candidate> choose(bool unsafe) const {
    const std::string_view text = state_.result.document.text;
    std::vector<Candidate> chosen;
    Taken taken;
    const std::vector<Finding>& findings = state_.result.findings;
    for (std::size_t i = 0; i < findings.size(); ++i) {
      if (!findings[i].fix || findings[i].fix->safe == unsafe || rejected_.contains(i)) continue;
      Candidate candidate{i, edits_of(*findings[i].fix, text)};
      if (candidate.edits.empty() || !are_sound(text, candidate.edits)) continue;
      if (std::ranges::any_of(candidate.edits,
                              [&](const Edit& e) { return taken.meets(e.range); })) {
        continue;
      }
      for (const Edit& edit : candidate.edits) taken.add(edit.range);
      chosen.push_back(std::move(candidate));
    }
    return chosen;
  }

  // Applies as many of the candidates as can be; those that cannot are rejected.
  bool advance(const std::vector<Candidate>& candidates, bool unsafe) {
    std::optional<Step> best;
    std::vector<Candidate> good;
    search(candidates, unsafe, good, best);
    if (!best) return false;
    if (good.size() > best->made.size()) {
      // What works in parts may still not work together.
      if (auto all = attempt(good, unsafe)) best = Step{*std::move(all), std::move(good)};
    }
    for (const Candidate& candidate : best->made) {
      fixed_.push_back(state_.result.findings[candidate.finding].rule);
    }
    state_ = std::move(best->state);
    note_text();
    return true;
  }

  // Appends to `good` what works of `candidates`, tried in halves; `best` is the largest step.
  void search(Candidates candidates, bool unsafe, std::vector<Candidate>& good,
              std::optional<Step>& best) {
    if (candidates.empty() || trials_ >= kMostTrials || in_the_way_ || !time_left()) return;
    if (auto state = attempt(candidates, unsafe)) {
      good.insert(good.end(), candidates.begin(), candidates.end());
      if (!best || candidates.size() > best->made.size()) {
        best = Step{*std::move(state), {candidates.begin(), candidates.end()}};
      }
      return;
    }
    // The adapter has said which ones it cannot write: the others may do.
    std::vector<Candidate> open;
    std::ranges::copy_if(candidates, std::back_inserter(open), [this](const Candidate& candidate) {
      return !rejected_.contains(candidate.finding);
    });
    if (open.size() < candidates.size()) return search(open, unsafe, good, best);
    if (candidates.size() == 1) {
      rejected_.try_emplace(candidates.front().finding, reason_);
      return;
    }
    const std::size_t half = candidates.size() / 2;
    search(candidates.first(half), unsafe, good, best);
    search(candidates.subspan(half), unsafe, good, best);
  }

  // The state with all candidates applied, or nothing, with the reason in `reason_`.
  std::optional<State> attempt(Candidates candidates, bool unsafe) {
    const Plan plan = merged(candidates);
    ++trials_;
    RewriteResult bytes = settings_.rewrite(state_.bytes, state_.result.document, plan.edits,
                                            settings_.check->limits);
    if (!bytes) {
      refuse(candidates, plan, bytes.error());
      return std::nullopt;
    }
    State next = read(std::move(*bytes));
    if (!keeps_promise(candidates, plan, next, unsafe)) return std::nullopt;
    return next;
  }

  void refuse(Candidates candidates, const Plan& plan, const RewriteError& error) {
    if (error.edits.empty()) in_the_way_ = error.reason;
    for (const RefusedEdit& refused : error.edits) {
      reason_ = refused.reason;
      rejected_.try_emplace(candidates[plan.owners[refused.edit]].finding, refused.reason);
    }
  }

  bool keeps_promise(Candidates candidates, const Plan& plan, const State& next, bool unsafe) {
    const std::string intended = with_edits(state_.result.document.text, plan.edits);
    if (next.result.error || next.result.document.text != intended) {
      reason_ = reads_otherwise();
      return false;
    }
    if (seen_.contains(text_key(next))) {
      reason_ = goes_in_circles();
      return false;
    }
    std::vector<std::size_t> findings;
    for (const Candidate& candidate : candidates) findings.push_back(candidate.finding);
    const Comparison change =
        compare(state_.result.findings, findings, plan.edits, next.result.findings);
    if (!std::ranges::all_of(findings, [&](std::size_t i) { return change.gone[i]; })) {
      reason_ = changes_nothing();
      return false;
    }
    for (std::size_t i = 0; i < change.appeared.size(); ++i) {
      if (!change.appeared[i]) continue;
      const Finding& finding = next.result.findings[i];
      if (unsafe && !leads_back(finding, plan, next)) continue;
      reason_ = unsafe ? goes_in_circles() : brings(finding);
      return false;
    }
    return true;
  }

  // True when the fix of what has appeared undoes what the plan has done.
  bool leads_back(const Finding& finding, const Plan& plan, const State& next) const {
    if (!finding.fix) return false;
    const std::vector<Edit> back = inverse(state_.result.document.text, plan.edits);
    const std::vector<Edit> edits = edits_of(*finding.fix, next.result.document.text);
    return std::ranges::all_of(
        edits, [&](const Edit& edit) { return std::ranges::find(back, edit) != back.end(); });
  }

  const std::string& path_;
  const Policy& policy_;
  const FixSettings& settings_;
  State state_;
  std::vector<const RuleInfo*> fixed_;
  std::set<std::string> seen_;              // digests of the texts so far
  std::map<std::size_t, Reason> rejected_;  // findings of the present state
  std::optional<Reason> in_the_way_;
  Reason reason_;  // why the last attempt failed
  std::size_t trials_ = 0;
  Deadline deadline_;
};

}  // namespace

Fixed fix_file(Input input, const Policy& policy, const FixSettings& settings) {
  const std::string path = input.path;
  return Fixer(path, policy, settings).run(std::move(input));
}

}  // namespace gwlint
