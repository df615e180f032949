"""A shell in a terminal, at which keys are pressed."""
import os
import pathlib
import pty
import select
import shlex
import subprocess
import tempfile
import time
import unittest

PATIENCE = 60  # seconds


def completion_script(shell, folder):
    """Writes the completion for the shell, in English, to a file."""
    path = pathlib.Path(folder) / "completion"
    script = subprocess.run([os.environ["GWLINT_BINARY"], "--lang", "en", "completion", shell],
                            check=True, stdout=subprocess.PIPE).stdout
    path.write_bytes(script)
    return path


def make_files(folder):
    """Files to be completed: their beginnings differ, and so a Tab is enough."""
    for name in ["年报 2024.docx", "two words.txt", "quote's \"$HOME.txt", "乡镇/a b.txt", "plain.txt",
                 "gwlint.toml"]:
        path = pathlib.Path(folder) / name
        path.parent.mkdir(exist_ok=True)
        path.touch()


class Terminal:
    """An interactive shell in `folder`. A signal of life parts one line from the next."""

    def __init__(self, arguments, folder, setup):
        self.folder = pathlib.Path(folder)
        self.count = 0
        child, self.keys = pty.fork()
        if child == 0:
            os.chdir(folder)
            environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "TERM": "dumb",
                           "LC_ALL": "C.UTF-8", "HISTFILE": ""}
            os.execvpe(arguments[0], arguments, environment)
        self.child = child
        for line in setup:
            self.words(line, tab=False)

    def close(self):
        os.close(self.keys)
        os.waitpid(self.child, 0)

    def press(self, text):
        os.write(self.keys, text.encode("utf-8"))

    def words(self, line, tab=True):
        """Types the line and Tab. Returns the words that the shell then has of it."""
        self.count += 1
        out = self.folder / ".out-{}".format(self.count)
        done = self.folder / ".done-{}".format(self.count)
        if tab:
            self.press(line + "\t")
            self.wait_for_silence()
            # Ctrl-A and Ctrl-E: to the beginning and the end of the line.
            self.press("\x01printf '%s\\n' \x05 >" + shlex.quote(str(out)))
        else:
            self.press(line)
        self.press("; touch " + shlex.quote(str(done)) + "\r")
        self.wait_for(done)
        return out.read_text(encoding="utf-8").splitlines() if tab else []

    def wait_for_silence(self):
        """Takes what the shell writes, until it has been silent for a while. Whatever is typed
        before it is ready waits in the terminal."""
        patience = 0.05
        while select.select([self.keys], [], [], patience)[0]:
            os.read(self.keys, 65536)

    def wait_for(self, path):
        end = time.monotonic() + PATIENCE
        seen = b""
        while not path.exists():
            if time.monotonic() > end:
                raise AssertionError("nothing happens; the terminal says {!r}".format(seen[-2000:]))
            if select.select([self.keys], [], [], 0.02)[0]:
                seen += os.read(self.keys, 65536)
        self.wait_for_silence()


class ShellTest(unittest.TestCase):
    """What bash and zsh have in common. `terminal` is the subclass's."""

    def expect(self, line, *words):
        self.assertEqual(self.terminal.words(line), list(words), line)

    def see_that_all_is_completed(self):
        self.expect("gwlint chec", "gwlint", "check")
        self.expect("gwlint check --fail", "gwlint", "check", "--fail-on")
        self.expect("gwlint check --fail-on war", "gwlint", "check", "--fail-on", "warning")
        self.expect("gwlint check --fail-on=war", "gwlint", "check", "--fail-on=warning")
        self.expect("gwlint check --format sar", "gwlint", "check", "--format", "sarif")
        self.expect("gwlint check --format html=pl", "gwlint", "check", "--format", "html=plain.txt")
        self.expect("gwlint check --format=html=pl", "gwlint", "check", "--format=html=plain.txt")
        self.expect("gwlint check --select SUM001,CFG002", "gwlint", "check", "--select",
                    "SUM001,CFG002")
        self.expect("gwlint check --config gwl", "gwlint", "check", "--config", "gwlint.toml")
        self.expect("gwlint explain CFG00 CFG002", "gwlint", "explain", "CFG00", "CFG002")
        self.expect("gwlint check 年", "gwlint", "check", "年报 2024.docx")
        self.expect("gwlint check two", "gwlint", "check", "two words.txt")
        self.expect("gwlint check two\\ w", "gwlint", "check", "two words.txt")
        self.expect("gwlint check 'two w", "gwlint", "check", "two words.txt")
        self.expect("gwlint check qu", "gwlint", "check", "quote's \"$HOME.txt")
        self.expect("gwlint check 乡镇/", "gwlint", "check", "乡镇/a b.txt")
        self.expect("gwlint check -j pl", "gwlint", "check", "-j", "pl")
        self.expect("gwlint check -- pl", "gwlint", "check", "--", "plain.txt")
        self.expect("gwlint pack te", "gwlint", "pack", "test")
        self.expect("gwlint pack test pl", "gwlint", "pack", "test", "plain.txt")
        self.expect("gwlint completion fi", "gwlint", "completion", "fish")
        self.expect("gwlint hook uni", "gwlint", "hook", "uninstall")
        self.expect("gwlint hook install --sh", "gwlint", "hook", "install", "--shared")
        self.expect("gwlint hook install pre-re", "gwlint", "hook", "install", "pre-receive")
        self.expect("gwlint hook pre-commit --fail-on war", "gwlint", "hook", "pre-commit",
                    "--fail-on", "warning")

    def start(self, arguments, shell, setup):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        make_files(folder.name)
        script = completion_script(shell, folder.name).rename(pathlib.Path(folder.name) / ".script")
        self.terminal = Terminal(arguments, folder.name,
                                 [line.format(script=script) for line in setup])
        self.addCleanup(self.terminal.close)
