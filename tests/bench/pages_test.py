"""Tables and pages of which a part is made."""
import unittest

from bench.driver.pages import mebibytes, seconds, significant, spread, table, with_part
from bench.driver.spread import Spread


class TableTest(unittest.TestCase):
    def test_is_markdown_with_figures_to_the_right(self):
        self.assertEqual(table(["", "time"], [["floor", "1 s"], ["gwlint", "2 s"]]),
                         "|  | time |\n| --- | --: |\n| floor | 1 s |\n| gwlint | 2 s |\n")

    def test_rows_are_as_long_as_the_head(self):
        with self.assertRaisesRegex(ValueError, "3 cells below 2"):
            table(["a", "b"], [["1", "2", "3"]])


class PartTest(unittest.TestCase):
    PAGE = "Words.\n\n<!-- x -->\nold\n<!-- /x -->\n\nMore.\n<!-- y -->\nkept\n<!-- /y -->\n"

    def test_is_replaced_and_the_rest_kept(self):
        page = with_part(self.PAGE, "x", "new\n")
        self.assertEqual(page, self.PAGE.replace("old", "new"))

    def test_is_the_same_the_second_time(self):
        page = with_part(self.PAGE, "x", "new\n")
        self.assertEqual(with_part(page, "x", "new\n"), page)

    def test_needs_its_marks_once_and_in_order(self):
        for page in ("", "<!-- x -->\n", "<!-- /x -->\n<!-- x -->\n", self.PAGE + self.PAGE):
            with self.subTest(page), self.assertRaises(ValueError):
                with_part(page, "x", "new\n")


class FiguresTest(unittest.TestCase):
    def test_have_three_digits_that_count(self):
        self.assertEqual([significant(value) for value in (0.1234, 1.234, 12.34, 123.4, 1234)],
                         ["0.123", "1.23", "12.3", "123", "1234"])

    def test_times_have_the_unit_that_suits(self):
        self.assertEqual([seconds(value) for value in (2.5e-6, 0.0034, 0.25, 12)],
                         ["2.50 µs", "3.40 ms", "250 ms", "12.0 s"])

    def test_memory_is_in_mebibytes(self):
        self.assertEqual(mebibytes(3 * 2 ** 20), "3.00 MiB")

    def test_a_spread_shows_its_middle_half(self):
        self.assertEqual(spread(Spread(1.254, 1.2, 1.31)), "1.25 (1.20–1.31)")


if __name__ == "__main__":
    unittest.main()
