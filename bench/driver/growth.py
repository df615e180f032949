"""How time and memory grow with documents, with their number and with threads."""
import os

from . import machine
from .comparison import check, floor, tell
from .pages import mebibytes, seconds, table
from .plot import Axis, Line, plot
from .runs import Failed, measure
from .spread import Spread, exponent

COUNTS = (1, 10, 100, 1_000, 10_000)
# From here on what every run pays once does not count any more.
LARGE_XML, MANY_FILES = 1_000_000, 100


def median(values):
    return Spread.of(values).median


def run(shop, rounds=1.0):
    """Writes the plots; the text of their part of the page."""
    shop.plots.mkdir(exist_ok=True)

    def take(count, commands, folder):
        return measure(shop.stopwatch, max(1, round(count * rounds)), commands, folder)

    load = machine.load()
    parts = [f"Measured on {machine.described(shop.compiler())}; load before: {load:.1f}.\n",
             _sizes(shop, take), _counts(shop, take), _threads(shop, take)]
    return "\n" + "\n".join(parts) + "\n"


def _bytes_shown(value):
    for unit, size in (("GB", 1e9), ("MB", 1e6), ("KB", 1e3)):
        if value >= size:
            return f"{value / size:g} {unit}"
    return f"{value:g} B"


def _time_shown(value):
    for unit, size in (("s", 1), ("ms", 1e-3)):
        if value >= size * 0.999:
            return f"{value / size:g} {unit}"
    return f"{value * 1e6:g} µs"


def _number_shown(value):
    return f"{value:,.0f}"


def _picture(shop, name, title, text):
    (shop.plots / f"{name}.svg").write_text(text, encoding="utf-8")
    return f"![{title}](performance/{name}.svg)\n"


# ---- The size of a document ----


def _sizes(shop, take):
    folder, names = shop.data("growth")
    series = {}  # (bulk, program): [(XML bytes, Runs)]
    for bulk in ("narrative", "tables"):
        for file, size in names.items():
            if not file.startswith(bulk) or not file.endswith(".docx"):
                continue
            tell(f"{bulk}, {_bytes_shown(size)} of XML")
            count = 3 if size > 2e7 else 7 if size > 2e6 else 25
            try:
                both = take(count, [floor(shop, 1, [file]), check(shop, 1, [file])], folder)
            except Failed as error:  # on a slow machine it may be beyond the limit of time
                tell(f"left out: {error}")
                continue
            for program, runs in zip(("floor", "gwlint"), both):
                series.setdefault((bulk, program), []).append((size, runs))
    x_axis = Axis("word/document.xml", True, _bytes_shown)
    times, memories = ([
        Line(f"{program}, {bulk}", [(size, median(value(runs))) for size, runs in points],
             program == "floor", 0 if bulk == "narrative" else 1)
        for (bulk, program), points in series.items()]
        for value in (lambda runs: runs.wall, lambda runs: runs.memory))
    title_time = "Time by the size of a document, one process each"
    title_memory = "Peak memory by the size of a document"
    return (_picture(shop, "time-by-size", title_time,
                     plot(title_time, x_axis, Axis("time", True, _time_shown), times))
            + _picture(shop, "memory-by-size", title_memory,
                       plot(title_memory, x_axis, Axis("memory", True, _bytes_shown), memories))
            + "\n" + _size_table(series))


def _size_table(series):
    rows = []
    for (bulk, program), points in series.items():
        large = [(size, runs) for size, runs in points if size >= LARGE_XML * 0.9]
        size, last = points[-1]
        rows.append([f"{program}, {bulk}",
                     f"{exponent([(s, median(runs.wall)) for s, runs in large]):.2f}",
                     f"{exponent([(s, median(runs.memory)) for s, runs in large]):.2f}",
                     f"{size / 1e6:.0f} MB", seconds(median(last.wall)),
                     mebibytes(median(last.memory))])
    return table(["", "exponent of time from 1 MB on", "of memory", "largest", "time", "peak memory"],
                 rows)


# ---- The number of files ----


def _linked(folder, names, count):
    """`count` names of typical reports: beyond those that there are, links to them."""
    originals = [name for name in names if name.startswith("many/") and name.endswith(".docx")]
    result = originals[:count]
    links = folder / "links"
    links.mkdir(exist_ok=True)
    for index in range(len(result), count):
        link = links / f"{index:05}.docx"
        if not link.exists():
            os.link(folder / originals[index % len(originals)], link)
        result.append(f"links/{link.name}")
    return result


def _counts(shop, take):
    folder, names = shop.data("comparison")
    cores = machine.cores()
    programs = {"floor, 1 thread": (floor, 1), "gwlint, 1 thread": (check, 1),
                f"gwlint, {cores} threads": (check, cores)}
    series = {name: [] for name in programs}
    for count in COUNTS:
        tell(f"{count:,} files")
        files = _linked(folder, names, count)
        rounds = 3 if count > 100 else 15
        results = take(rounds, [program(shop, threads, files)
                                for program, threads in programs.values()], folder)
        for name, runs in zip(programs, results):
            series[name].append((count, runs))
    x_axis = Axis("typical reports", True, _number_shown)
    times, memories = ([Line(name, [(count, median(value(runs))) for count, runs in points],
                             name.startswith("floor"), 0 if "1 thread" in name else 1)
                        for name, points in series.items()]
                       for value in (lambda runs: runs.wall, lambda runs: runs.memory))
    title_time = "Time by the number of files"
    title_memory = "Peak memory by the number of files"
    rows = [[name, f"{exponent([(c, median(r.wall)) for c, r in points if c >= MANY_FILES]):.2f}",
             f"{exponent([(c, median(r.memory)) for c, r in points if c >= MANY_FILES]):.2f}",
             seconds(median(points[-1][1].wall) / points[-1][0]),
             mebibytes(median(points[-1][1].memory))] for name, points in series.items()]
    heads = ["", f"exponent of time from {MANY_FILES} files on", "of memory",
             f"time a file, of {COUNTS[-1]:,}", "peak memory"]
    return (_picture(shop, "time-by-files", title_time,
                     plot(title_time, x_axis, Axis("time", True, _time_shown), times))
            + _picture(shop, "memory-by-files", title_memory,
                       plot(title_memory, x_axis, Axis("memory", True, _bytes_shown), memories))
            + "\n" + table(heads, rows))


# ---- Threads ----


def _threads(shop, take):
    folder, names = shop.data("comparison")
    files = _linked(folder, names, 1_000)
    cores = machine.cores()
    numbers = sorted({1, 2, 4, 8, cores, 2 * cores})
    numbers = [number for number in numbers if number <= 2 * cores]
    speeds = {"floor": [], "gwlint": []}
    tell(f"threads: {', '.join(map(str, numbers))}")
    commands = [program(shop, number, files) for program in (floor, check) for number in numbers]
    results = take(5, commands, folder)
    for index, name in enumerate(speeds):
        own = results[index * len(numbers):(index + 1) * len(numbers)]
        for number, runs in zip(numbers, own):
            speeds[name].append((number, median(own[0].wall) / median(runs.wall)))
    lines = [Line("cores there are", [(n, min(n, cores)) for n in numbers], True, 2),
             Line("floor", speeds["floor"], True, 0), Line("gwlint", speeds["gwlint"], False, 0)]
    title = f"Speed by threads, 1,000 files, {cores} cores"
    return _picture(shop, "speed-by-threads", title, plot(
        title, Axis("threads", False, _number_shown, [0, *numbers]),
        Axis("as a multiple of one thread's", False, lambda value: f"{value:g}"), lines))
