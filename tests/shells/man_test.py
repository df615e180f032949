"""The manual page in man and in groff."""
import os
import pathlib
import subprocess
import tempfile
import unittest


class ManTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.page = pathlib.Path(folder.name) / "gwlint.1"

    def show(self, language, columns):
        self.page.write_bytes(subprocess.run(
            [os.environ["GWLINT_BINARY"], "--lang", language, "man"], check=True,
            stdout=subprocess.PIPE).stdout)
        shown = subprocess.run(
            ["man", "--warnings", "--local-file", str(self.page)], check=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True,
            encoding="utf-8", env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
                                   "MANWIDTH": str(columns), "MAN_KEEP_FORMATTING": ""})
        self.assertEqual(shown.stderr, "")
        return shown.stdout

    def test_english(self):
        text = self.show("en", 80)
        for words in ["EXIT STATUS", "--fail-on error|warning|note|never", "gwlint.toml",
                      "gwlint explain [OPTION]... RULE..."]:
            self.assertIn(words, text)

    def test_chinese_is_broken_into_lines(self):
        for columns in [80, 60]:
            text = self.show("zh", columns)
            self.assertIn("退出码", text)
            for line in text.splitlines():
                # A Han character takes two columns; the full stop may not begin a line.
                width = sum(2 if ord(c) >= 0x2E80 else 1 for c in line)
                self.assertLessEqual(width, columns, line)
                self.assertNotRegex(line, r"^ *[，。：；、）]")

    def test_apropos_finds_the_name(self):
        for language in ["en", "zh"]:
            self.show(language, 80)
            said = subprocess.run(["lexgrog", str(self.page)], check=True, stdout=subprocess.PIPE,
                                  universal_newlines=True, encoding="utf-8",
                                  env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}).stdout
            self.assertIn(': "gwlint - ', said)


if __name__ == "__main__":
    unittest.main()
