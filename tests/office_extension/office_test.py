"""The extension in LibreOffice: what it does to the documents that are open."""
import collections
import json
import os
import re
import subprocess
import unittest

import uno
from com.sun.star.text.TextContentAnchorType import AT_PAGE

from docx import Docx
from office import ROOT, Office, properties

GWLINT = os.environ["GWLINT_BINARY"]
ANNOTATION = "com.sun.star.text.textfield.Annotation"


def gwlint(*arguments, content=None):
    """What gwlint prints."""
    done = subprocess.run([GWLINT, *arguments], input=content, stdout=subprocess.PIPE, check=False)
    return done.stdout


def model(name="model"):
    """A fixture as a document model."""
    return json.loads(gwlint("extract", "--json", str(ROOT / "fixtures" / (name + ".txt"))))


def exchange(document, old, new):
    """Exchanges what stands exactly once in the paragraphs of a model."""
    holders = [block for block in document["blocks"] if old in block.get("text", "")]
    if len(holders) != 1 or holders[0]["text"].count(old) != 1:
        raise AssertionError("{} is not there once".format(old))
    holders[0]["text"] = holders[0]["text"].replace(old, new)
    return document


def merged(document):
    """The label cells of each table merged with the empty ones below."""
    for table in document["blocks"]:
        above = {}
        for row in table.get("rows", []):
            kept = []
            for cell in row["cells"]:
                owner = above.get(cell["column"])
                if cell["column"] < 2 and not cell["text"] and owner is not None:
                    owner["rowSpan"] = owner.get("rowSpan", 1) + 1
                    continue
                above[cell["column"]] = cell
                kept.append(cell)
            row["cells"] = kept
    return document


def findings(content):
    """Rule and text of each finding in a DOCX, without automatic numbers; none where it is empty.

    This reads the file itself, as the extension never does.
    """
    document = json.loads(gwlint("extract", "-", "--json", content=content))
    numbers = set()
    for block in document["blocks"]:
        begin = block["place"][0]
        numbers |= set(range(begin, begin + block.get("numberSize", 0)))
    text = document["text"].encode("utf-8")
    output = json.loads(gwlint("check", "-", "--format", "json", "--no-config", content=content))
    result = []
    for finding in output["files"][0]["findings"]:
        begin = finding["location"]["offset"]
        end = begin + finding["location"]["length"]
        covered = bytes(text[i] for i in range(begin, end) if i not in numbers)
        result.append((finding["rule"], covered.decode("utf-8")))
    return sorted(result)


def elements(holder):
    """All that an enumeration gives."""
    enumeration = holder.createEnumeration()
    while enumeration.hasMoreElements():
        yield enumeration.nextElement()


def comments(document):
    """Author, first line and anchored text of every comment."""
    return sorted((field.Author, field.Content.split("\n")[0], field.getAnchor().getString())
                  for field in elements(document.getTextFields())
                  if field.supportsService(ANNOTATION))


def anchored(document):
    """Rule and text of each of our comments."""
    return sorted((re.match(r"gwlint · (\w+)", title).group(1), text)
                  for author, title, text in comments(document) if author == "gwlint")


def full_text(document):
    """All text of a document that a comment could have changed."""
    parts = [document.getText().getString()]
    for notes in (document.getFootnotes(), document.getEndnotes()):
        parts += [notes.getByIndex(i).getString() for i in range(notes.getCount())]
    tables = document.getTextTables()
    for name in tables.getElementNames():
        table = tables.getByName(name)
        parts += [table.getCellByName(cell).getString() for cell in table.getCellNames()]
    page = document.getDrawPage()
    parts += [page.getByIndex(i).getString() for i in range(page.getCount())]
    return parts


class Extension(unittest.TestCase):
    """One office for all; each test has documents of its own."""

    @classmethod
    def setUpClass(cls):
        cls.office = Office(program=GWLINT)

    @classmethod
    def tearDownClass(cls):
        cls.office.close()

    def setUp(self):
        self.documents = []

    def tearDown(self):
        for document in self.documents:
            document.close(True)

    def opened(self, content, name="报告.docx", **options):
        path = self.office.folder / name
        path.write_bytes(content)
        document = self.office.open(path, **options)
        self.documents.append(document)
        return document

    def checked(self, document):
        done, message = self.office.command(document, "Check")
        self.assertTrue(done, message)
        return message

    def assert_comments_stand_on_their_text(self, content):
        """In the DOCX, and in an ODT that the office makes of it."""
        expected = findings(content)
        self.assertTrue(expected)
        document = self.opened(content)
        copy = self.office.folder / "报告.odt"
        document.storeToURL(copy.as_uri(), properties(FilterName="writer8", Overwrite=True))
        other = self.office.open(copy)
        self.documents.append(other)
        for each in (document, other):
            before = full_text(each)
            self.checked(each)
            self.assertEqual(anchored(each), expected)
            self.assertEqual(full_text(each), before)
        return document

    # ---- Where comments stand ----

    def test_a_clean_report_gets_none(self):
        content = Docx(model()).bytes()
        self.assertEqual(findings(content), [])
        document = self.opened(content)
        self.assertEqual(self.checked(document), "未发现问题。")
        self.assertEqual(comments(document), [])

    def test_sums_stand_on_their_cells(self):
        document = self.assert_comments_stand_on_their_text(
            Docx(model("sum-total-off-by-one")).bytes())
        self.assertEqual(anchored(document), [("SUM001", "4"), ("SUM002", "6")])

    def test_sums_in_a_table_with_merged_cells(self):
        report = merged(model("sum-total-off-by-one"))
        self.assertTrue(any(cell.get("rowSpan", 1) > 3 for block in report["blocks"]
                            for row in block.get("rows", []) for cell in row["cells"]))
        document = self.assert_comments_stand_on_their_text(Docx(report).bytes())
        self.assertEqual(anchored(document), [("SUM001", "4"), ("SUM002", "6")])

    def test_a_content_control_around_a_paragraph(self):
        """LibreOffice 7.4 would write its text several times; no part of it takes a comment."""
        report = model("notice-number-in-round-brackets")
        holder = next(b for b in report["blocks"] if "（2021）" in b.get("text", ""))
        holder["text"] = "{{control}}" + holder["text"]
        content = Docx(report).bytes()
        self.assertEqual(findings(content), [("CIT006", "（2021）")])
        document = self.opened(content)
        before = full_text(document)
        self.checked(document)
        ((rule, text),) = anchored(document)
        self.assertEqual(rule, "CIT006")
        self.assertIn("（2021）", text)
        (field,) = [f for f in elements(document.getTextFields()) if f.supportsService(ANNOTATION)]
        self.assertIn("所指文字：“（2021）”", field.Content)
        self.assertEqual(full_text(document), before)

    def test_a_frame_that_is_tied_to_the_page(self):
        document = self.opened(Docx(model()).bytes())
        frame = document.createInstance("com.sun.star.text.TextFrame")
        frame.AnchorType = AT_PAGE
        frame.AnchorPageNo = 1
        document.getText().insertTextContent(document.getText().createTextCursor(), frame, False)
        frame.setString("联系电话13812345678")
        self.checked(document)
        self.assertEqual(anchored(document), [("DOC006", "13812345678")])

    def test_what_cannot_be_checked_is_said(self):
        document = self.opened(Docx(model()).bytes())
        document.RecordChanges = True
        document.RedlineProtectionKey = uno.ByteSequence(b"key")
        done, message = self.office.command(document, "Check")
        self.assertFalse(done)
        self.assertIn("密码", message)

    def test_citations_stand_on_their_text(self):
        document = self.assert_comments_stand_on_their_text(
            Docx(model("notice-number-in-round-brackets")).bytes())
        self.assertEqual(anchored(document), [("CIT006", "（2021）")])

    def test_what_is_missing_stands_on_the_heading(self):
        document = self.assert_comments_stand_on_their_text(
            Docx(model("section-six-missing")).bytes())
        self.assertIn(("SEC001", "五、存在的主要问题及改进情况"), anchored(document))

    def test_an_empty_cell_is_pointed_at(self):
        report = model("slash-for-zero")
        for block in report["blocks"]:
            for row in block.get("rows", []):
                for cell in row["cells"]:
                    if cell["text"] == "/":
                        cell["text"] = ""
        document = self.assert_comments_stand_on_their_text(Docx(report).bytes())
        self.assertIn(("TAB006", ""), anchored(document))

    def test_headings_with_automatic_numbers(self):
        report = model("section-heading-in-other-words")
        document = self.assert_comments_stand_on_their_text(Docx(report, numbered=True).bytes())
        self.assertTrue(any(rule == "SEC003" for rule, _ in anchored(document)))

    def test_footnotes_text_boxes_changes_and_characters_beyond_the_bmp(self):
        report = exchange(model(), "国办公开办函〔2021〕30号",
                          "𠮷𠮷{{note:脚注联系电话13812345678。}}{{del:旧文字𠮷}}{{ins:新𠮷文字}}"
                          "国办公开办函(2021)30号{{box:文本框联系电话13912345678。}}")
        document = self.assert_comments_stand_on_their_text(Docx(report).bytes())
        found = anchored(document)
        for expected in (("CIT006", "(2021)"), ("DOC006", "13812345678"),
                         ("DOC006", "13912345678")):
            self.assertIn(expected, found)

    def test_a_finding_in_a_header_stands_in_the_body(self):
        content = Docx(model(), header="联系电话13812345678").bytes()
        self.assertEqual(findings(content), [("DOC006", "13812345678")])
        document = self.opened(content)
        self.checked(document)
        (field,) = [f for f in elements(document.getTextFields()) if f.supportsService(ANNOTATION)]
        self.assertEqual(field.getAnchor().getText().getImplementationName(), "SwXBodyText")
        self.assertIn("13812345678", field.Content)

    def test_text_that_is_not_yet_saved_is_checked(self):
        document = self.opened(Docx(model()).bytes())
        search = document.createReplaceDescriptor()
        search.SearchString, search.ReplaceString = "〔2021〕30号", "[2021]30号"
        self.assertGreater(document.replaceAll(search), 0)
        self.checked(document)
        self.assertIn(("CIT006", "[2021]"), anchored(document))

    # ---- What comments are ----

    def test_again_replaces_only_our_own(self):
        report = exchange(model("sum-total-off-by-one"), "一、总体情况",
                          "{{comment:一、总体情况}}")
        document = self.opened(Docx(report).bytes())
        self.checked(document)
        first = comments(document)
        self.assertEqual(collections.Counter(c[0] for c in first), {"gwlint": 3, "甲": 1})
        self.checked(document)
        self.assertEqual(comments(document), first)
        self.assertEqual(self.office.command(document, "Clear"), (True, "已清除 gwlint 的批注 3 条。"))
        self.assertEqual([c[0] for c in comments(document)], ["甲"])
        self.assertEqual(self.office.command(document, "Clear"),
                         (True, "本文档没有 gwlint 的批注。"))

    def test_our_comments_are_known_again_after_saving(self):
        for name, kind in (("再.docx", "MS Word 2007 XML"), ("再.odt", "writer8")):
            document = self.opened(Docx(model("sum-total-off-by-one")).bytes())
            self.checked(document)
            first = comments(document)
            path = self.office.folder / name
            document.storeToURL(path.as_uri(), properties(FilterName=kind))
            other = self.office.open(path)
            self.documents.append(other)
            self.assertEqual(comments(other), first)
            self.checked(other)
            self.assertEqual(comments(other), first)

    def test_comments_of_gwlint_annotate_are_our_own(self):
        report = exchange(model("sum-total-off-by-one"), "一、总体情况",
                          "{{comment:一、总体情况}}")
        document = self.opened(gwlint("annotate", "-", content=Docx(report).bytes()))
        self.assertEqual(collections.Counter(c[0] for c in comments(document)),
                         {"gwlint": 3, "甲": 1})
        self.checked(document)
        self.assertEqual(collections.Counter(c[0] for c in comments(document)),
                         {"gwlint": 3, "甲": 1})
        annotated = self.opened(gwlint("annotate", "-", content=Docx(report).bytes()), "再.docx")
        self.assertEqual(self.office.command(annotated, "Clear"),
                         (True, "已清除 gwlint 的批注 3 条。"))
        self.assertEqual([c[0] for c in comments(annotated)], ["甲"])

    def test_our_comments_are_those_of_gwlint_annotate(self):
        document = self.opened(Docx(model("sum-total-off-by-one")).bytes())
        self.checked(document)
        path = self.office.folder / "存.docx"
        document.storeToURL(path.as_uri(), properties(FilterName="MS Word 2007 XML"))
        again = self.opened(gwlint("annotate", "-", content=path.read_bytes()), "再.docx")
        self.assertEqual(anchored(again), anchored(document))

    def test_one_step_undoes_it(self):
        document = self.opened(Docx(model("sum-total-off-by-one")).bytes())
        self.checked(document)
        first = comments(document)
        undo = document.getUndoManager()
        self.assertEqual(len(undo.getAllUndoActionTitles()), 1)
        undo.undo()
        self.assertEqual(comments(document), [])
        undo.redo()
        self.assertEqual(comments(document), first)

    def test_changes_go_on_being_recorded_but_comments_are_none(self):
        document = self.opened(Docx(model("sum-total-off-by-one")).bytes())
        document.RecordChanges = True
        self.checked(document)
        self.assertTrue(document.RecordChanges)
        self.assertEqual(list(elements(document.getRedlines())), [])

    def test_a_comment_says_what_why_and_what_to_do(self):
        document = self.opened(Docx(model("sum-total-off-by-one")).bytes())
        self.checked(document)
        content = next(f.Content for f in elements(document.getTextFields())
                       if f.supportsService(ANNOTATION) and "SUM001" in f.Content)
        self.assertTrue(content.startswith("gwlint · SUM001 ApplicantTotal · 错误\n"))
        for words in ("2 + 1 = 3", "依据：国办公开办函〔2021〕30号", "建议：只把"):
            self.assertIn(words, content)

    # ---- Configuration and troubles ----

    def test_the_configuration_beside_the_document_holds(self):
        configuration = self.office.folder / "gwlint.toml"
        configuration.write_text('[rules]\nSUM001 = "off"\n', encoding="utf-8")
        self.addCleanup(configuration.unlink)
        document = self.opened(Docx(model("sum-total-off-by-one")).bytes())
        self.checked(document)
        self.assertEqual(anchored(document), [("SUM002", "6")])
        configuration.write_text("nonsense = 1\n", encoding="utf-8")
        done, message = self.office.command(document, "Check")
        self.assertFalse(done)
        self.assertIn("nonsense", message)
        self.assertEqual(anchored(document), [("SUM002", "6")])

    def test_without_the_program_it_says_so_and_changes_nothing(self):
        document = self.opened(Docx(model("sum-total-off-by-one")).bytes())
        settings = self.office.settings("/org.gwlint.Settings")
        settings.setPropertyValue("Program", "/nowhere/gwlint")
        settings.commitChanges()
        try:
            done, message = self.office.command(document, "Check")
        finally:
            settings.setPropertyValue("Program", "")
            settings.commitChanges()
        self.assertFalse(done)
        self.assertIn("/nowhere/gwlint", message)
        self.assertEqual(comments(document), [])

    def test_a_document_that_may_only_be_read_is_left(self):
        document = self.opened(Docx(model("sum-total-off-by-one")).bytes(), ReadOnly=True)
        done, message = self.office.command(document, "Check")
        self.assertFalse(done)
        self.assertIn("只读", message)
        self.assertEqual(comments(document), [])

    def test_english_where_the_office_is(self):
        settings = self.office.settings("/org.openoffice.Setup/L10N")
        settings.setPropertyValue("ooLocale", "en-US")
        settings.commitChanges()
        try:
            document = self.opened(Docx(model("sum-total-off-by-one")).bytes())
            self.assertEqual(self.checked(document),
                             "Found: 2 errors, 0 warnings, 0 notes. Each has a comment.")
        finally:
            settings.setPropertyValue("ooLocale", "zh-CN")
            settings.commitChanges()


class BundledProgram(unittest.TestCase):
    """The program comes in the package, and from nowhere else."""

    def test_it_is_found_and_run(self):
        office = Office(bundled=GWLINT)
        self.addCleanup(office.close)
        path = office.folder / "报告.docx"
        path.write_bytes(Docx(model("sum-total-off-by-one")).bytes())
        document = office.open(path)
        self.assertEqual(office.command(document, "Check"),
                         (True, "发现问题：错误 2 处、警告 0 处、提示 0 处。每处见批注。"))
        document.close(True)


if __name__ == "__main__":
    unittest.main()
