"""Where the program is looked for, and what becomes of its failures."""
import os
import pathlib
import re
import stat
import sys
import tempfile
import unittest
import unittest.mock

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "editors/libreoffice/pythonpath"))

from gwlint_office import program
from gwlint_office.words import Trouble, Words

ZH = Words("zh")


class ProgramTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def make(self, name, script="exit 0", mode=0o755):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("#!/bin/sh\n" + script + "\n", encoding="utf-8")
        path.chmod(mode)
        return str(path)

    def find(self, chosen="", **environment):
        environment.setdefault("PATH", str(self.folder / "path"))
        return program.find(chosen, environment, str(self.folder / "extension"), ZH)

    def test_chosen_then_variable_then_bundled_then_path(self):
        in_path = self.make("path/gwlint")
        self.assertEqual(self.find(), in_path)
        bundled = self.make("extension/bin/gwlint")
        self.assertEqual(self.find(), bundled)
        named = self.make("named")
        self.assertEqual(self.find(GWLINT=named), named)
        chosen = self.make("chosen")
        self.assertEqual(self.find(chosen, GWLINT=named), chosen)

    def test_what_is_named_but_not_there_is_trouble(self):
        self.make("path/gwlint")
        with self.assertRaisesRegex(Trouble, "/nowhere/gwlint"):
            self.find("/nowhere/gwlint")
        with self.assertRaisesRegex(Trouble, "/nowhere/gwlint"):
            self.find(GWLINT="/nowhere/gwlint")

    def test_none_anywhere_is_trouble(self):
        with self.assertRaisesRegex(Trouble, "找不到 gwlint 程序"):
            self.find()

    def test_a_bundled_program_is_made_executable(self):
        bundled = self.make("extension/bin/gwlint", mode=0o644)
        self.assertEqual(self.find(), bundled)
        self.assertTrue(os.stat(bundled).st_mode & stat.S_IXUSR)

    def test_a_bundled_program_of_somebody_else_is_trouble(self):
        bundled = self.make("extension/bin/gwlint", mode=0o644)
        with unittest.mock.patch("os.chmod", side_effect=PermissionError):
            with self.assertRaisesRegex(Trouble, "chmod a\\+x " + re.escape(bundled)):
                self.find()

    def test_what_a_failing_program_says_is_shown(self):
        broken = self.make("broken", "echo 'gwlint: 出错。' >&2; exit 2")
        with self.assertRaisesRegex(Trouble, "出错。"):
            program.extract(broken, b"", ZH)

    def test_a_program_that_cannot_be_run_is_trouble(self):
        with self.assertRaisesRegex(Trouble, "无法运行"):
            program.extract(str(self.folder), b"", ZH)

    def test_a_document_in_no_file_has_no_configuration(self):
        echo = self.make("echo", 'cat >/dev/null; printf \'["%s"]\' "$*"')
        self.assertEqual(program.check(echo, b"", None, ZH),
                         ["check - --format json --lang zh --no-config"])
        path = str(self.folder / "报告.odt")
        self.assertEqual(program.check(echo, b"", path, ZH),
                         ["check - --format json --lang zh --stdin-filename " + path])


if __name__ == "__main__":
    unittest.main()
