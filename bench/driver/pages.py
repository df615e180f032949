"""Tables, and pages of which a part is made by this program."""


def table(heads, rows):
    """A Markdown table; all columns but the first are of figures."""
    lines = [heads, ["---"] + ["--:"] * (len(heads) - 1), *rows]
    for line in lines:
        if len(line) != len(heads):
            raise ValueError(f"a row of {len(line)} cells below {len(heads)} heads")
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)


def with_part(page, name, content):
    """`page` with `content` between the marks <!-- name --> and <!-- /name -->, each on its line."""
    begin, end = f"<!-- {name} -->\n", f"<!-- /{name} -->\n"
    if page.count(begin) != 1 or page.count(end) != 1 or page.index(begin) > page.index(end):
        raise ValueError(f"the page needs {begin.strip()} and {end.strip()}, once each")
    before, _, rest = page.partition(begin)
    _, _, after = rest.partition(end)
    return before + begin + content + end + after


def seconds(value):
    """With three figures and the unit that suits."""
    if value < 1e-3:
        return f"{significant(value * 1e6)} µs"
    return f"{significant(value * 1e3)} ms" if value < 1 else f"{significant(value)} s"


def mebibytes(value):
    return f"{significant(value / 2 ** 20)} MiB"


def significant(value):
    """Three figures, none of them rounded away: 0.123, 12.3, 1230."""
    for limit, digits in ((1, 3), (10, 2), (100, 1)):
        if abs(value) < limit:
            return f"{value:.{digits}f}"
    return f"{value:.0f}"


def spread(value):
    """The median with the middle half: 1.25 (1.21–1.32)."""
    return f"{value.median:.2f} ({value.low:.2f}–{value.high:.2f})"
