# What the tests in all editors share; to be sourced by the `run` of one. A test is a script that
# the editor runs: in a home folder where nothing is set up but what the editor's page in
# docs/editors/ says, with a folder of reports of its own.
set -euo pipefail

editor=$(basename "$PWD")
root=$(cd ../../.. && pwd)
readonly editor root page=$root/docs/editors/$editor.md
# Generous: a machine that does other things at the same time must not make a test fail.
readonly seconds_for_a_test=300 seconds_to_end=30

missing() {
  printf 'tests/editors/%s: %s is missing\n' "$editor" "$1" >&2
  if [[ -n ${GWLINT_TEST_ALL-} ]]; then exit 1; fi
  exit 77
}

# The first block of code in `language` on the page.
first_block() {
  local language=$1 block
  block=$(awk -v begin="\`\`\`$language" '$0 == begin { inside = 1; next }
    inside && /^```$/ { exit } inside' "$page")
  [[ -n $block ]] || { printf '%s has no block of %s\n' "$page" "$language" >&2; exit 1; }
  printf '%s\n' "$block"
}

# Exchanges `old` for `new` in a file, as the page says. The page must tell both, the file hold one.
exchange() {
  local old=$1 new=$2 file=$3 text
  text=$(<"$file")
  if [[ $text != *"$old"* ]] || ! grep -qF -- "$new" "$page"; then
    printf '%s: %s cannot be made %s\n' "$page" "$old" "$new" >&2
    exit 1
  fi
  printf '%s\n' "${text/"$old"/"$new"}" >"$file"
}

# A new folder for one test, in $folder: home/, that of the reports, and server.log, which tells of
# the servers. The name of the folder of reports needs care in paths, patterns and URIs.
new_folder() {
  folder=$(mktemp -d -t gwlint-editor-XXXXXX)
  reports="$folder/政务 公开+2023%"
  mkdir "$folder/home" "$reports"
  "$MAKE_EDITOR_REPORTS" "$reports"
  : >"$folder/server.log"
}

# Runs a command as somebody would in whose home folder nothing is set up.
at_home() (
  exec env -i HOME="$folder/home" PATH="$PWD/../bin:$PATH" LANG=C.UTF-8 TERM=dumb \
    GWLINT_BINARY="$GWLINT_BINARY" SERVER_LOG="$folder/server.log" REPORTS="$reports" \
    READY="$folder/ready" PAGE="$page" "$@" </dev/null
)

# The processes that the editor of this test has started and that still run, servers among them.
left_behind() { grep -lsz "^SERVER_LOG=$folder/" /proc/[0-9]*/environ || true; }

# Waits until all that the editor has started has ended. Fails if there was no server, or if anything
# is left. With which exit code it ended is a matter of ending.test.*: an editor that ends waits for its
# servers for half a second (Neovim) or not at all (Emacs).
check_servers() {
  for ((tenths = 0; tenths < seconds_to_end * 10; ++tenths)); do
    [[ -n $(left_behind) ]] || break
    sleep 0.1
  done
  if [[ -n $(left_behind) ]]; then
    echo "  a server still runs $seconds_to_end seconds after the editor has ended"
  elif ! grep -q started "$folder/server.log"; then
    echo '  no server was started'
  else
    return 0
  fi
  return 1
}

passed=0
failed=0
# Runs `command` as the test `name` in a new folder.
run_test() {
  local name=$1
  shift
  new_folder
  set_up_home "$name"
  printf -- '-- %s/%s\n' "$editor" "$name"
  if "$@" 2>"$folder/messages" && check_servers; then
    passed=$((passed + 1))
    rm -rf "$folder"
  else
    failed=$((failed + 1))
    sed 's/^/  | /' "$folder/messages"
    printf 'FAILED %s/%s; see %s\n' "$editor" "$name" "$folder"
  fi
}

# An editor that is killed while it shows a report: what runs it waits in vain for its end.
killed() {
  "$@" &
  local pid=$!
  while [[ ! -e $folder/ready ]] && kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
  if [[ -e $folder/ready ]]; then kill -9 "$(<"$folder/ready")"; fi
  wait "$pid" || true
  [[ -e $folder/ready ]] || { echo '  the editor did not show the report'; return 1; }
}

summary() {
  printf '%d passed, %d failed\n' "$passed" "$failed"
  ((failed == 0 && passed > 0))
}
