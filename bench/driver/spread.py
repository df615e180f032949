"""What many measurements say together."""
import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Spread:
    """The middle of some values, and the range of their middle half."""
    median: float
    low: float
    high: float

    @classmethod
    def of(cls, values):
        ordered = sorted(values)
        return cls(quantile(ordered, 0.5), quantile(ordered, 0.25), quantile(ordered, 0.75))


def quantile(ordered, part):
    """The value at `part` (0 to 1) of values in rising order, between neighbours where need be."""
    if not ordered:
        raise ValueError("no value")
    place = part * (len(ordered) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def ratio(values, others):
    """The spread of value : other, each pair measured in the same round."""
    if len(values) != len(others):
        raise ValueError("the rounds are not the same")
    return Spread.of([value / other for value, other in zip(values, others)])


def exponent(points):
    """The k by which y grows as x to the k: 1 is linear. By least squares over (x, y)."""
    logs = [(math.log(x), math.log(y)) for x, y in points]
    mean_x = sum(x for x, _ in logs) / len(logs)
    mean_y = sum(y for _, y in logs) / len(logs)
    spread_x = sum((x - mean_x) ** 2 for x, _ in logs)
    if spread_x == 0:
        raise ValueError("growth needs two sizes")
    return sum((x - mean_x) * (y - mean_y) for x, y in logs) / spread_x
