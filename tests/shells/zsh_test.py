"""Completion in an interactive zsh: by `source`, and as a function that compinit finds."""
import pathlib
import tempfile
import unittest

from terminal import ShellTest, completion_script

COMPINIT = "autoload -U compinit && compinit -u -D"


class ZshTest(ShellTest):
    def test_tab(self):
        self.start(["zsh", "-f", "-i"], "zsh", ["bindkey -e", COMPINIT, "source {script}"])
        self.see_that_all_is_completed()

    def test_tab_where_it_is_installed(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        script = completion_script("zsh", folder.name)
        script.rename(pathlib.Path(folder.name) / "_gwlint")
        self.start(["zsh", "-f", "-i"], "zsh",
                   ["bindkey -e", "fpath=({} $fpath)".format(folder.name), COMPINIT])
        self.expect("gwlint chec", "gwlint", "check")
        self.expect("gwlint check --format sar", "gwlint", "check", "--format", "sarif")


if __name__ == "__main__":
    unittest.main()
