"""What is made of the output of gwlint."""
import copy
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "editors/libreoffice/pythonpath"))

from gwlint_office.results import comment, findings_of, is_own, summary
from gwlint_office.words import _WORDS, Trouble, Words, language_of

FINDING = {
    "rule": "CIT006", "name": "NumberBrackets", "level": "warning", "problem": "问题。",
    "advice": "建议。", "clause": {"citation": "30号“引言”", "text": "要求。"},
    "location": {"offset": 6, "length": 8}, "place": [{"kind": "section", "name": "一、总体情况"}],
    "related": [{"message": "另一处。"}, {"message": "单元格", "figure": "1"}],
}
OUTPUT = {"setup": [], "files": [{"format": "docx", "findings": [FINDING], "notices": []}]}


class ResultsTest(unittest.TestCase):
    def setUp(self):
        self.output = copy.deepcopy(OUTPUT)
        self.zh = Words("zh")

    def finding(self):
        return findings_of(self.output, self.zh)[0][0]

    def test_a_comment_says_what_why_and_what_to_do(self):
        self.assertEqual(comment(self.finding(), self.zh),
                         "gwlint · CIT006 NumberBrackets · 警告\n问题。\n依据：30号“引言”：要求。\n"
                         "建议：建议。\n参见：另一处。")

    def test_elsewhere_it_says_which_text_is_meant(self):
        self.assertTrue(comment(self.finding(), Words("en"), "(2021)").endswith(
            "\nThe text meant: '(2021)'\nPlace: 一、总体情况"))

    def test_only_our_own_comments_are_known(self):
        content = comment(self.finding(), self.zh)
        self.assertTrue(is_own("gwlint", content))
        self.assertFalse(is_own("张三", content))
        self.assertFalse(is_own("gwlint", "我的说明"))

    def test_counts(self):
        findings, others = findings_of(self.output, self.zh)
        self.assertEqual(summary(findings, others, self.zh),
                         "发现问题：错误 0 处、警告 1 处、提示 0 处。每处见批注。")
        self.assertEqual(summary([], [], self.zh), "未发现问题。")

    def test_a_file_that_cannot_be_read_is_trouble(self):
        self.output["files"] = [{"format": None, "error": {"id": "encrypted", "message": "已加密。"}}]
        self.output["setup"] = [{"path": "gwlint.toml", "line": 2, "column": 1, "message": "错。"}]
        with self.assertRaisesRegex(Trouble, "已加密。\ngwlint.toml:2:1: 错。"):
            findings_of(self.output, self.zh)

    def test_findings_about_the_configuration_are_said(self):
        self.output["files"].append({"format": "configuration", "findings": [
            dict(FINDING, rule="CFG001", message="没有用到。")]})
        findings, others = findings_of(self.output, self.zh)
        self.assertEqual(len(findings), 1)
        self.assertIn("没有用到。 (CFG001)", summary(findings, others, self.zh))

    def test_everything_is_said_in_both_languages(self):
        for key, (zh, en) in _WORDS.items():
            self.assertEqual(zh.count("{}"), en.count("{}"), key)

    def test_the_language_is_that_of_the_office(self):
        self.assertEqual([language_of(l) for l in ("zh-CN", "zh-TW", "en-US", "de", "")],
                         ["zh", "zh", "en", "en", "en"])


if __name__ == "__main__":
    unittest.main()
