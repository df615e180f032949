#include "linter/files/hook_script.h"

#include <array>
#include <utility>

#include "linter/text/sha256.h"

namespace gwlint {
namespace {

// The second line tells the digest of all that follows it.
constexpr std::string_view kShell = "#!/bin/sh\n";
constexpr std::string_view kMark = "# gwlint-hook sha256=";

constexpr std::string_view kNote = R"(
# 由 gwlint hook install 生成，请勿修改；gwlint hook uninstall 可以移除。
# Made by `gwlint hook install`; do not edit. `gwlint hook uninstall` takes it away.
)";

constexpr std::string_view kPreCommit = R"(
# The hook that was here before comes first. Where it fails, nothing else is asked.
if [ -f "$before" ] && [ -x "$before" ]; then
  "$before" "$@" || exit
fi

if [ ! -x "$gwlint" ] && ! gwlint=$(command -v gwlint); then
  undo="rm '$0'"
  if [ -e "$before" ]; then undo="mv -f '$before' '$0'"; fi
  cat >&2 <<END
gwlint: 找不到 gwlint，报告没有检查，提交已停止。
  请重新安装 gwlint。仅此一次不检查：git commit --no-verify；不再使用本钩子：$undo
gwlint: gwlint is gone, so that no report was checked, and the commit was stopped.
  Install it again. Not to check this once: git commit --no-verify; for good: $undo
END
  exit 1
fi
exec "$gwlint")";

constexpr std::string_view kPreReceive = R"(
# Both hooks are to read which references are pushed.
references=$(cat)

# The hook that was here before comes first. Where it fails, nothing else is asked.
if [ -f "$before" ] && [ -x "$before" ]; then
  printf '%s\n' "$references" 2>/dev/null | "$before" "$@" || exit
fi

if [ ! -x "$gwlint" ] && ! gwlint=$(command -v gwlint); then
  undo="rm '$0'"
  if [ -e "$before" ]; then undo="mv -f '$before' '$0'"; fi
  cat >&2 <<END
gwlint: 服务器上找不到 gwlint，报告没有检查，推送已拒绝。
  请告知服务器管理员：重新安装 gwlint；如不再使用本钩子，在仓库目录中执行 $undo
gwlint: gwlint is gone from the server, so that no report was checked, and the push was rejected.
  Tell the server's administrator: install it again or, to do without, run in the repository's folder: $undo
END
  exit 1
fi
printf '%s\n' "$references" 2>/dev/null | "$gwlint")";

// One word for the shell, whatever it holds.
std::string quoted(std::string_view word) {
  std::string all = "'";
  for (const char character : word) {
    if (character == '\'') {
      all += R"('\'')";
    } else {
      all += character;
    }
  }
  return all + "'";
}

std::string body_of(const HookCall& call) {
  std::string body(kNote);
  body += "\ngwlint=" + quoted(call.program) + "\n";
  body.append("before=${0%/*}/").append(name_of(call.hook)).append(kKeptHookMark).append("\n");
  body += call.hook == GitHook::PreCommit ? kPreCommit : kPreReceive;
  for (const std::string& option : call.options) body += " " + quoted(option);
  body.append(" hook ").append(name_of(call.hook));
  for (const std::string& argument : call.arguments) body += " " + quoted(argument);
  return body + "\n";
}

}  // namespace

std::string hook_script(const HookCall& call) {
  const std::string body = body_of(call);
  std::string script(kShell);
  script.append(kMark).append(sha256(body)).append("\n").append(body);
  return script;
}

HookAuthor author_of(std::string_view script) {
  if (script.find(kMark) == std::string_view::npos) return HookAuthor::Others;
  std::string begin(kShell);
  begin += kMark;
  if (!script.starts_with(begin)) return HookAuthor::GwlintAndOthers;
  script.remove_prefix(begin.size());
  const std::size_t end = script.find('\n');
  if (end == std::string_view::npos) return HookAuthor::GwlintAndOthers;
  const bool is_untouched = script.substr(0, end) == sha256(script.substr(end + 1));
  return is_untouched ? HookAuthor::Gwlint : HookAuthor::GwlintAndOthers;
}

std::string_view hook_manager_of(std::string_view script) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 2> kManagers = {{
      {"https://pre-commit.com", "pre-commit"},
      {"call_lefthook", "lefthook"},
  }};
  for (const auto& [trace, manager] : kManagers) {
    if (script.find(trace) != std::string_view::npos) return manager;
  }
  return {};
}

}  // namespace gwlint
