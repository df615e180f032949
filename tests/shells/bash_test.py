"""Completion in an interactive bash."""
import unittest

from terminal import ShellTest


class BashTest(ShellTest):
    def test_tab(self):
        self.start(["bash", "--norc", "--noprofile", "-i"], "bash", ["source {script}"])
        self.see_that_all_is_completed()

    def test_tab_where_an_equals_sign_parts_no_words(self):
        self.start(["bash", "--norc", "--noprofile", "-i"], "bash",
                   ["source {script}", "COMP_WORDBREAKS=${{COMP_WORDBREAKS//=}}"])
        self.expect("gwlint check --fail-on=war", "gwlint", "check", "--fail-on=warning")
        self.expect("gwlint check --ignore=SUM,CFG002", "gwlint", "check", "--ignore=SUM,CFG002")


if __name__ == "__main__":
    unittest.main()
