"""Which character of a document is which of its projection."""
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "editors/libreoffice/pythonpath"))

from gwlint_office.pairing import Pairing
from gwlint_office.passages import Passage, Table
from gwlint_office.projection import blocks_of


def model(*blocks):
    """A document model: texts of paragraphs, lists of rows of texts, (story, text), and
    (number, text) where `number` ends with 、."""
    entries, offset = [], 0

    def place(text):
        nonlocal offset
        begin = offset
        offset += len(text.encode("utf-8")) + 1
        return [begin, offset - 1]

    for block in blocks:
        story, size = "body", 0
        if isinstance(block, tuple):
            first, block = block
            if first.endswith("、"):
                size, block = len(first.encode("utf-8")), first + block
            else:
                story = first
        if isinstance(block, list):
            rows = [{"cells": [{"text": t, "place": place(t)} for t in row]} for row in block]
            entries.append({"kind": "table", "story": story, "rows": rows})
        else:
            entry = {"kind": "paragraph", "story": story, "text": block, "place": place(block)}
            if size:
                entry["numberSize"] = size
            entries.append(entry)
    texts = [cell["text"] for e in entries for row in e.get("rows", [{"cells": [e]}])
             for cell in row["cells"]]
    return {"blocks": entries, "text": "\n".join(texts) + "\n"}


class Written:
    """A document on the other side: places are (name of the passage, index of the character)."""

    def __init__(self):
        self.blocks = []

    def passage(self, name, text, story="body"):
        return Passage(story, [(c, (name, i)) for i, c in enumerate(text)], (name, 0))

    def paragraph(self, name, text, story="body"):
        self.blocks.append(self.passage(name, text, story))
        return self

    def table(self, name, rows):
        self.blocks.append(Table("body", [
            [self.passage("{}{}{}".format(name, r, c), text) for c, text in enumerate(row)]
            for r, row in enumerate(rows)]))
        return self


def anchor(projected, written, text, nth=0):
    """The anchor of the nth place where a text stands in the projection."""
    content = projected["text"].encode("utf-8")
    begin = -1
    for _ in range(nth + 1):
        begin = content.index(text.encode("utf-8"), begin + 1)
    pairing = Pairing(blocks_of(projected), written.blocks)
    return pairing.anchor(begin, begin + len(text.encode("utf-8")))


class PairingTest(unittest.TestCase):
    def assert_exact(self, found, first, last):
        self.assertTrue(found.exact)
        self.assertEqual((found.first, found.last), (first, last))

    def test_equal_texts(self):
        found = anchor(model("总体情况", "国办公开办函(2021)30号"),
                       Written().paragraph("a", "总体情况").paragraph("b", "国办公开办函(2021)30号"),
                       "(2021)")
        self.assert_exact(found, ("b", 6), ("b", 11))

    def test_characters_beyond_the_bmp_count_once(self):
        found = anchor(model("𠮷𠮷号"), Written().paragraph("a", "𠮷𠮷号"), "号")
        self.assert_exact(found, ("a", 2), ("a", 2))

    def test_automatic_numbers_are_no_text(self):
        projected = model(("一、", "总体情况"))
        written = Written().paragraph("a", "总体情况")
        self.assert_exact(anchor(projected, written, "一、总体"), ("a", 0), ("a", 1))
        number = anchor(projected, written, "一、")
        self.assertFalse(number.exact)
        self.assertEqual((number.first, number.last), (("a", 0), ("a", 3)))

    def test_blanks_breaks_and_soft_hyphens_do_not_matter(self):
        found = anchor(model("上一行\n下 一行"), Written().paragraph("a", "上一\u00ad行\v下一行"), "下 一")
        self.assert_exact(found, ("a", 5), ("a", 6))

    def test_paragraphs_that_a_deletion_joins(self):
        projected = model("前", "被删段接续段", "后")
        written = Written()
        for name, text in (("a", "前"), ("b", "被删段"), ("c", "接续段"), ("d", "后")):
            written.paragraph(name, text)
        self.assert_exact(anchor(projected, written, "接续"), ("c", 0), ("c", 1))
        self.assertFalse(anchor(projected, written, "段接").exact)

    def test_a_field_with_another_result(self):
        found = anchor(model("共 12 页，见(2021)号"), Written().paragraph("a", "共 7 页，见(2021)号"),
                       "(2021)")
        self.assert_exact(found, ("a", 7), ("a", 12))

    def test_text_that_differs_is_never_exact(self):
        found = anchor(model("共 12 页"), Written().paragraph("a", "共 7 页"), "12")
        self.assertFalse(found.exact)
        self.assertEqual(found.passage.key, "共7页")

    def test_equal_cells_are_told_apart_by_their_rows(self):
        rows = [["一", "0", "0"], ["二", "0", "0"]]
        found = anchor(model(rows), Written().table("t", rows), "0", 3)
        self.assert_exact(found, ("t12", 0), ("t12", 0))

    def test_a_deleted_row_shifts_nothing(self):
        rows = [["一", "0", "0"], ["删", "0", "0"], ["二", "0", "0"]]
        found = anchor(model([rows[0], rows[2]]), Written().table("t", rows), "0", 3)
        self.assert_exact(found, ("t22", 0), ("t22", 0))

    def test_rows_that_cannot_be_told_apart_are_not_guessed(self):
        found = anchor(model([["甲", "0", "0"], ["乙", "5"]]),
                       Written().table("t", [["甲", "0"], ["乙", "5"]]), "0", 1)
        self.assertFalse(found.exact)

    def test_a_table_that_is_cut_in_two(self):
        head, rows = ["项", "数", "计"], [["一", "12", "3"], ["二", "24", "2"]]
        projected = model([head] + rows, "", "后")
        written = (Written().table("t", [head, rows[0]]).paragraph("e", "")
                   .table("u", [head, rows[1]]).paragraph("d", "后"))
        self.assert_exact(anchor(projected, written, "24"), ("u11", 0), ("u11", 1))

    def test_rows_that_are_not_alike_are_not_paired(self):
        found = anchor(model([["甲", "1", "0"]]), Written().table("t", [["乙", "2", "0"]]), "0")
        self.assertFalse(found.exact)

    def test_empty_cells(self):
        rows = [["一", "", "3"], ["二", "", ""]]
        projected = model(rows)
        pairing = Pairing(blocks_of(projected), Written().table("t", rows).blocks)
        begin = projected["blocks"][0]["rows"][1]["cells"][1]["place"][0]
        found = pairing.anchor(begin, begin)
        self.assertTrue(found.exact)
        self.assertEqual((found.first, found.last), (("t11", 0), None))

    def test_a_row_stands_on_its_first_cell_with_text(self):
        rows = [["", "规章", "1"]]
        projected = model(rows)
        pairing = Pairing(blocks_of(projected), Written().table("t", rows).blocks)
        found = pairing.anchor(0, len(projected["text"].encode("utf-8")) - 1)
        self.assert_exact(found, ("t01", 0), ("t01", 1))

    def test_a_point_between_characters(self):
        projected = model("前后")
        pairing = Pairing(blocks_of(projected), Written().paragraph("a", "前后").blocks)
        found = pairing.anchor(3, 3)
        self.assertEqual((found.first, found.last), (("a", 1), None))

    def test_stories_do_not_mix(self):
        projected = model("正文(2021)", ("footnote", "脚注(2021)"), ("textBox", "框(2021)"))
        written = (Written().paragraph("a", "正文(2021)").paragraph("b", "框(2021)", "textBox")
                   .paragraph("n", "脚注(2021)", "footnote"))
        self.assert_exact(anchor(projected, written, "(2021)", 1), ("n", 2), ("n", 7))
        self.assert_exact(anchor(projected, written, "(2021)", 2), ("b", 1), ("b", 6))

    def test_text_boxes_in_another_order(self):
        projected = model(("textBox", "甲框"), ("textBox", "乙框"))
        written = Written().paragraph("b", "乙框", "textBox").paragraph("a", "甲框", "textBox")
        self.assert_exact(anchor(projected, written, "甲框"), ("a", 0), ("a", 1))
        self.assert_exact(anchor(projected, written, "乙框"), ("b", 0), ("b", 1))

    def test_what_is_not_there_goes_to_the_paragraph_before(self):
        found = anchor(model("前段", ("footnote", "不在")), Written().paragraph("a", "前段"), "不在")
        self.assertFalse(found.exact)
        self.assertEqual((found.first, found.last), (("a", 0), ("a", 1)))

    def test_a_table_that_is_none_in_the_document(self):
        found = anchor(model("前", [["甲", "乙"]], "后"),
                       Written().paragraph("a", "前").paragraph("b", "甲").paragraph("c", "乙")
                       .paragraph("d", "后"), "乙")
        self.assert_exact(found, ("c", 0), ("c", 0))

    def test_an_empty_document(self):
        found = anchor(model("甲"), Written().paragraph("a", ""), "甲")
        self.assertFalse(found.exact)
        self.assertEqual((found.first, found.last), (("a", 0), None))


if __name__ == "__main__":
    unittest.main()
