"""What many measurements say together."""
import unittest

from bench.driver.spread import Spread, exponent, quantile, ratio


class SpreadTest(unittest.TestCase):
    def test_is_the_median_and_the_quartiles(self):
        self.assertEqual(Spread.of([5, 1, 4, 2, 3]), Spread(3, 2, 4))

    def test_lies_between_neighbours(self):
        self.assertEqual(Spread.of([1, 2]), Spread(1.5, 1.25, 1.75))

    def test_of_one_value_is_that_value(self):
        self.assertEqual(Spread.of([7]), Spread(7, 7, 7))

    def test_one_wild_value_does_not_move_it(self):
        self.assertEqual(Spread.of([1, 1, 1, 1, 1000]), Spread(1, 1, 1))

    def test_needs_a_value(self):
        with self.assertRaises(ValueError):
            Spread.of([])

    def test_quantiles_reach_both_ends(self):
        self.assertEqual([quantile([1, 2, 4], part) for part in (0, 1)], [1, 4])


class RatioTest(unittest.TestCase):
    def test_is_formed_within_rounds(self):
        # The machine was twice as slow in the second round, for both.
        self.assertEqual(ratio([3, 6, 3], [2, 4, 2]), Spread(1.5, 1.5, 1.5))

    def test_needs_the_same_rounds(self):
        with self.assertRaises(ValueError):
            ratio([1, 2], [1])


class ExponentTest(unittest.TestCase):
    def test_of_linear_growth_is_one(self):
        self.assertAlmostEqual(exponent([(1, 3), (10, 30), (100, 300)]), 1)

    def test_of_quadratic_growth_is_two(self):
        self.assertAlmostEqual(exponent([(2, 4), (8, 64)]), 2)

    def test_of_what_stays_is_zero(self):
        self.assertAlmostEqual(exponent([(1, 5), (1000, 5)]), 0)

    def test_needs_two_sizes(self):
        with self.assertRaises(ValueError):
            exponent([(5, 1), (5, 2)])


if __name__ == "__main__":
    unittest.main()
