"""Plots as SVG: lines with marks over two axes, plain or logarithmic."""
import math
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 720, 430
LEFT, RIGHT, TOP, BOTTOM = 86, 196, 44, 58  # room beside the field of the plot
# Told apart by people who do not see all colours too (Okabe and Ito).
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")


@dataclass
class Line:
    name: str
    points: list  # (x, y)
    dashed: bool = False
    colour: int = 0


@dataclass
class Axis:
    title: str
    logarithmic: bool = False
    shown: object = str  # how a value is written at its tick
    ticks: list = field(default_factory=list)  # empty: chosen by the values


class _Scale:
    """From values to places between two ends of the field."""

    def __init__(self, axis, values, begin, end):
        self.axis, self.begin, self.end = axis, begin, end
        self.ticks = axis.ticks or (_decades(values) if axis.logarithmic else _steps(max(values)))
        self.first = min(self.ticks[0], min(values))
        self.last = max(self.ticks[-1], max(values))

    def place(self, value):
        if self.axis.logarithmic:
            part = math.log(value / self.first) / math.log(self.last / self.first)
        else:
            part = (value - self.first) / (self.last - self.first)
        return round(self.begin + part * (self.end - self.begin), 1)


def _decades(values):
    first = math.floor(math.log10(min(values)))
    # What barely reaches into the next power of ten goes without it.
    last = max(math.ceil(math.log10(max(values)) - 0.05), first + 1)
    return [10.0 ** power for power in range(first, last + 1)]


def _steps(highest):
    """From 0 in four to eight steps of 1, 2 or 5 times a power of ten."""
    step = 10 ** math.floor(math.log10(highest))
    for part in (1, 0.5, 0.2):
        if highest / (step * part) >= 4:
            step *= part
            break
    return [step * i for i in range(math.ceil(highest / step - 1e-9) + 1)]


def plot(title, x_axis, y_axis, lines):
    """The text of an SVG file."""
    xs = [x for line in lines for x, _ in line.points]
    ys = [y for line in lines for _, y in line.points]
    x_scale = _Scale(x_axis, xs, LEFT, WIDTH - RIGHT)
    y_scale = _Scale(y_axis, ys, HEIGHT - BOTTOM, TOP)
    parts = [_head(title), *_x_grid(x_scale), *_y_grid(y_scale)]
    for index, line in enumerate(lines):
        parts += _drawn(line, x_scale, y_scale)
        parts += _legend(line, index)
    return "\n".join(parts) + "\n</svg>\n"


def _head(title):
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
            f'width="{WIDTH}" height="{HEIGHT}" font-family="sans-serif" font-size="13" '
            f'role="img">\n<title>{escape(title)}</title>\n'
            f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>\n'
            + _text(LEFT, 26, title, "start", 'font-size="15" font-weight="bold"'))


def _text(x, y, words, anchor, more=""):
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}" fill="#222222" {more}>{escape(words)}</text>'


def _rule(x1, y1, x2, y2):
    return f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="#dddddd"/>'


def _x_grid(scale):
    for tick in scale.ticks:
        x = scale.place(tick)
        yield _rule(x, TOP, x, HEIGHT - BOTTOM)
        yield _text(x, HEIGHT - BOTTOM + 19, scale.axis.shown(tick), "middle")
    yield _text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 14, scale.axis.title, "middle")


def _y_grid(scale):
    for tick in scale.ticks:
        y = scale.place(tick)
        yield _rule(LEFT, y, WIDTH - RIGHT, y)
        yield _text(LEFT - 8, y + 4, scale.axis.shown(tick), "end")
    middle = (TOP + HEIGHT - BOTTOM) / 2
    yield _text(18, middle, scale.axis.title, "middle", f'transform="rotate(-90 18 {middle})"')


def _dashes(line):
    return ' stroke-dasharray="6 4"' if line.dashed else ""


def _drawn(line, x_scale, y_scale):
    colour = COLOURS[line.colour % len(COLOURS)]
    places = [(x_scale.place(x), y_scale.place(y)) for x, y in line.points]
    joined = " ".join(f"{x},{y}" for x, y in places)
    yield (f'<polyline points="{joined}" fill="none" stroke="{colour}" '
           f'stroke-width="2"{_dashes(line)}/>')
    for x, y in places:
        yield f'<circle cx="{x}" cy="{y}" r="3" fill="{colour}"/>'


def _legend(line, index):
    colour = COLOURS[line.colour % len(COLOURS)]
    x, y = WIDTH - RIGHT + 16, TOP + 14 + 24 * index
    yield (f'<line x1="{x}" y1="{y}" x2="{x + 30}" y2="{y}" stroke="{colour}" '
           f'stroke-width="2"{_dashes(line)}/>')
    yield _text(x + 38, y + 4, line.name, "start")
