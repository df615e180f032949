"""Plots as SVG."""
import re
import unittest
import xml.etree.ElementTree as ElementTree

from bench.driver.plot import Axis, Line, plot

SVG = "{http://www.w3.org/2000/svg}"


def drawn(x_axis, y_axis, *lines):
    return ElementTree.fromstring(plot("A & B", x_axis, y_axis, list(lines)))


def places(tree, index=0):
    points = tree.findall(f"{SVG}polyline")[index].get("points")
    return [tuple(map(float, point.split(","))) for point in points.split()]


class PlotTest(unittest.TestCase):
    def test_equal_factors_are_equal_steps_on_a_logarithmic_axis(self):
        tree = drawn(Axis("x", True), Axis("y", True), Line("a", [(1, 1), (10, 10), (100, 100)]))
        (x1, y1), (x2, y2), (x3, y3) = places(tree)
        self.assertAlmostEqual(x2 - x1, x3 - x2, places=0)
        self.assertAlmostEqual(y2 - y1, y3 - y2, places=0)
        self.assertLess(y3, y1)  # more is higher

    def test_a_plain_axis_begins_at_nothing(self):
        tree = drawn(Axis("x"), Axis("y"), Line("a", [(1, 2), (2, 4)]))
        (x1, y1), (x2, y2) = places(tree)
        origin = [float(rule.get("x1")) for rule in tree.findall(f"{SVG}line")][0]
        self.assertAlmostEqual(x2 - x1, x1 - origin, places=0)

    def test_all_points_are_within_the_field(self):
        tree = drawn(Axis("x", True), Axis("y", True), Line("a", [(3, 7), (123456, 0.02)]))
        for x, y in places(tree):
            self.assertTrue(0 < x < float(tree.get("width")))
            self.assertTrue(0 < y < float(tree.get("height")))

    def test_ticks_are_written_as_asked(self):
        text = plot("t", Axis("x", True, lambda value: f"{value:g} files"), Axis("y"),
                    [Line("a", [(1, 1), (1000, 2)])])
        self.assertEqual(re.findall(r">(\d+) files<", text), ["1", "10", "100", "1000"])

    def test_every_line_has_a_legend_and_words_are_escaped(self):
        tree = drawn(Axis("x"), Axis("y"), Line("a<b", [(1, 1)]), Line("c", [(2, 2)], True, 1))
        words = [text.text for text in tree.findall(f"{SVG}text")]
        self.assertIn("a<b", words)
        self.assertIn("c", words)
        self.assertEqual(words[0], "A & B")


if __name__ == "__main__":
    unittest.main()
