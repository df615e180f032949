"""Completion in fish, which says itself what it would offer."""
import os
import subprocess
import tempfile
import unittest

from terminal import completion_script, make_files


class FishTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.script = completion_script("fish", folder.name)
        files = tempfile.TemporaryDirectory()
        self.addCleanup(files.cleanup)
        make_files(files.name)
        self.folder = files.name

    def fish(self, command, *arguments):
        return subprocess.run(
            ["fish", "--no-config", "-c", command, *arguments], cwd=self.folder, check=True,
            stdout=subprocess.PIPE, universal_newlines=True, encoding="utf-8",
            env={"PATH": os.environ["PATH"], "HOME": self.folder, "LC_ALL": "C.UTF-8"}).stdout

    def expect(self, line, *words):
        offered = self.fish("source $argv[1]; complete -C $argv[2]", str(self.script), line)
        self.assertEqual([one.split("\t")[0] for one in offered.splitlines()], list(words), line)

    def test_offers(self):
        self.expect("gwlint chec", "check")
        self.expect("gwlint --lang en chec", "check")
        self.expect("gwlint check --fail", "--fail-on")
        self.expect("gwlint rules --fail")
        self.expect("gwlint check --fail-on war", "warning")
        self.expect("gwlint check --fail-on=war", "--fail-on=warning")
        self.expect("gwlint check --format sar", "sarif")
        self.expect("gwlint check --format html=pl", "html=plain.txt")
        self.expect("gwlint check --select SUM001,CFG002", "SUM001,CFG002")
        self.expect("gwlint check --config gwl", "gwlint.toml")
        self.expect("gwlint explain CFG001 CFG002", "CFG002")
        self.expect("gwlint check 年", "年报 2024.docx")
        self.expect("gwlint check two\\ w", "two words.txt")
        self.expect("gwlint check 乡镇/", "乡镇/a b.txt")
        self.expect("gwlint check check pl", "plain.txt")
        self.expect("gwlint check -j pl")
        self.expect("gwlint pack te", "test")
        self.expect("gwlint pack test pl", "plain.txt")
        self.expect("gwlint completion ", "bash", "fish", "zsh")
        self.expect("gwlint hook ", "install", "pre-commit", "pre-receive", "uninstall")
        self.expect("gwlint hook install ", "pre-commit", "pre-receive")
        self.expect("gwlint hook install --sh", "--shared")
        self.expect("gwlint hook pre-commit --fail-on war", "warning")
        self.expect("gwlint hook pre-commit --sh")

    def test_says_what_a_rule_finds(self):
        offered = self.fish("source $argv[1]; complete -C 'gwlint explain CFG001'", str(self.script))
        self.assertRegex(offered, r"^CFG001\t[A-Z].+\n$")


if __name__ == "__main__":
    unittest.main()
