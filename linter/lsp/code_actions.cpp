#include "linter/lsp/code_actions.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/fix/edits.h"
#include "linter/lsp/ranges.h"
#include "linter/output/words.h"
#include "linter/say.h"
#include "linter/text/escape.h"
#include "linter/text/line_changes.h"

namespace gwlint::lsp {
namespace {

constexpr std::string_view kQuickFix = "quickfix";

// True where `wanted`, a kind, is `kind` or stands above it: source, source.fixAll …
bool includes(std::string_view wanted, std::string_view kind) {
  return wanted.empty() || wanted == kind ||
         (kind.starts_with(wanted) && kind[wanted.size()] == '.');
}

bool is_wanted(const Value* only, std::string_view kind) {
  if (only == nullptr || !only->is_array()) return true;
  return std::ranges::any_of(*only, [&](const Value& wanted) {
    return wanted.is_string() && includes(wanted.get_ref<const std::string&>(), kind);
  });
}

std::set<std::string> fingerprints_in(const Value* diagnostics) {
  std::set<std::string> fingerprints;
  if (diagnostics == nullptr || !diagnostics->is_array()) return fingerprints;
  for (const Value& one : *diagnostics) {
    const Value* fingerprint = find_path(one, "data.fingerprint");
    if (fingerprint != nullptr && fingerprint->is_string()) {
      fingerprints.insert(fingerprint->get<std::string>());
    }
  }
  return fingerprints;
}

// True where they share a character, or touch.
bool meet(const Range& a, const Range& b) {
  return a.start <= b.end && b.start <= a.end;
}

// What makes `after` of `before`: an edit for each stretch of lines that differ.
std::vector<Edit> edits_between(std::string_view before, std::string_view after) {
  const std::vector<std::string_view> old_lines = lines_with_ends(before);
  const std::vector<std::string_view> new_lines = lines_with_ends(after);
  std::vector<Edit> edits;
  std::uint32_t line = 0;
  std::uint32_t at = 0;
  const auto go_to = [&](std::uint32_t end) {
    for (; line < end; ++line) at += static_cast<std::uint32_t>(old_lines[line].size());
    return at;
  };
  for (const LineChange& change : line_changes(old_lines, new_lines)) {
    const std::uint32_t begin = go_to(change.old_begin);
    std::string words;
    for (std::uint32_t i = change.new_begin; i < change.new_end; ++i) words += new_lines[i];
    edits.push_back(least(before, {{begin, go_to(change.old_end)}, std::move(words)}));
  }
  return edits;
}

class CodeActions {
 public:
  CodeActions(const CheckedText& document, Checker& checker, const Telling& telling)
      : document_(document), checker_(checker), telling_(telling) {}

  Json quick_fix(const Finding& finding) const {
    const Fix& fix = *finding.fix;
    const std::vector<Edit> edits = edits_of(fix, document_.result.document.text);
    if (edits.empty()) return nullptr;
    Json action = {{"title", title_of(finding)}, {"kind", kQuickFix}};
    action["diagnostics"] = Json::array(
        {diagnostic(finding, document_.result, document_.uri, document_.ranges, telling_)});
    if (telling_.client.preferred_actions) action["isPreferred"] = fix.safe;
    action["edit"] = workspace_edit(edits);
    return action;
  }

  // Null where there is nothing that can be fixed so.
  Json fix_all() const {
    const bool any = std::ranges::any_of(document_.result.findings, [](const Finding& finding) {
      return finding.fix && finding.fix->safe;
    });
    if (!any) return nullptr;
    const Fixed fixed = checker_.fix(document_.path, document_.text);
    if (fixed.fixed.empty()) return nullptr;
    return {{"title", say(telling_.language,
                          {"修复全部 {} 处只涉及形式的问题", "Fix all matters of form ({})"},
                          fixed.fixed.size())},
            {"kind", kFixAll},
            {"edit", workspace_edit(edits_between(document_.result.document.text,
                                                  fixed.after.document.text))}};
  }

 private:
  // `将“[2021]”改为“〔2021〕”（CIT006）`.
  std::string title_of(const Finding& finding) const {
    const std::string what =
        escape(description(*finding.fix, document_.result.document, telling_.language));
    if (finding.fix->safe) {
      return say(telling_.language, {"{}（{}）", "{} ({})"}, what, finding.rule->id);
    }
    return say(telling_.language,
               {"{}（{}，可能改变意思，请复核）", "{} ({}; may change meaning: review it)"}, what,
               finding.rule->id);
  }

  Json workspace_edit(const std::vector<Edit>& edits) const {
    Json list = Json::array();
    for (const Edit& edit : edits) {
      list.push_back(
          {{"range", to_json(document_.ranges.of(edit.range))}, {"newText", edit.replacement}});
    }
    if (!telling_.client.document_changes) {
      Json changes = Json::object();
      changes[document_.uri] = std::move(list);
      return {{"changes", std::move(changes)}};
    }
    Json change = {{"textDocument", {{"uri", document_.uri}, {"version", document_.version}}},
                   {"edits", std::move(list)}};
    return {{"documentChanges", Json::array({std::move(change)})}};
  }

  const CheckedText& document_;
  Checker& checker_;
  const Telling& telling_;
};

}  // namespace

Json code_actions(const Value& params, const CheckedText& document, Checker& checker,
                  const Telling& telling) {
  const Range range = range_at(params, "range");
  const Value& context = at(params, "context");
  const Value* only = find(context, "only");
  const std::set<std::string> named = fingerprints_in(find(context, "diagnostics"));
  const CodeActions actions(document, checker, telling);
  Json list = Json::array();
  const auto add = [&](Json action) {
    if (!action.is_null()) list.push_back(std::move(action));
  };
  if (is_wanted(only, kQuickFix)) {
    for (const Finding& finding : document.result.findings) {
      const bool concerned =
          meet(document.ranges.of(finding.location), range) || named.contains(finding.fingerprint);
      if (finding.fix && concerned) add(actions.quick_fix(finding));
    }
  }
  if (is_wanted(only, kFixAll)) add(actions.fix_all());
  return list;
}

}  // namespace gwlint::lsp
