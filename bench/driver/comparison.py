"""gwlint beside the floor, beside itself on text, and beside other programs."""
import shutil
import subprocess
import sys
from dataclasses import dataclass

from . import machine
from .pages import mebibytes, seconds, spread, table
from .runs import measure
from .spread import Spread, ratio

LARGE = (("narrative", "10 MB of narrative"), ("tables", "10 MB of tables"))
ROUNDS_MANY, ROUNDS_LARGE, ROUNDS_ONE, ROUNDS_OTHERS = 7, 15, 200, 15


@dataclass
class Pair:
    """Two commands that do the same work, measured in the same rounds."""
    name: str
    base: object  # Runs
    ours: object
    aim: float = 0
    memory_aim: float = 0


def check(shop, threads, files):
    return [shop.gwlint, "check", "-j", str(threads), *files]


def floor(shop, threads, files):
    return [shop.floor, "-j", str(threads), *files]


def tell(words):
    print(f"bench: {words}", file=sys.stderr, flush=True)


def run(shop, rounds=1.0):
    """All comparisons, as the text of their part of the page. `rounds` multiplies how many."""
    folder, names = shop.data("comparison")
    load = machine.load()

    def take(count, commands):
        return measure(shop.stopwatch, max(1, round(count * rounds)), commands, folder)

    parts = [f"Measured on {machine.described(shop.compiler())}; load before: {load:.1f}.\n"]
    docx, threads = _many(shop, names, take)
    docx += _single(shop, names, take)
    parts.append("### Against the floor\n\n" + _floor_table(docx))
    parts.append("### Threads\n\n" + threads)
    parts.append("### Text\n\n" + _text_table(_twins(shop, names, take)))
    parts.append("### Beside other programs\n\n" + _others(shop, folder, take))
    return "\n" + "\n".join(parts) + "\n"


def _many(shop, names, take):
    files = [name for name in names if name.startswith("many/") and name.endswith(".docx")]
    cores = machine.cores()
    tell(f"{len(files)} typical reports, on 1 and on {cores} threads")
    floor_one, ours_one, floor_all, ours_all = take(
        ROUNDS_MANY, [floor(shop, 1, files), check(shop, 1, files), floor(shop, cores, files),
                      check(shop, cores, files)])
    pairs = [Pair(f"{len(files):,} typical reports, 1 thread", floor_one, ours_one, 1.3),
             Pair(f"{len(files):,} typical reports, {cores} threads", floor_all, ours_all)]
    speeds = [[name, spread(ratio(one.wall, many.wall)), aim]
              for name, one, many, aim in (("floor", floor_one, floor_all, ""),
                                           ("gwlint", ours_one, ours_all, f"{0.9 * cores:.1f}"))]
    heads = ["", f"{cores} threads, as a multiple of 1", "aim, at least"]
    return pairs, table(heads, speeds)


def _single(shop, names, take):
    tell("one typical report, as a process")
    one = ["typical.docx"]
    pairs = [Pair(f"one typical report ({names[one[0]] / 1000:.0f} KB of XML), as a process",
                  *take(ROUNDS_ONE, [floor(shop, 1, one), check(shop, 1, one)]), 1.5)]
    for name, title in LARGE:
        tell(title)
        file = [f"{name}.docx"]
        pairs.append(Pair(title, *take(ROUNDS_LARGE, [floor(shop, 1, file), check(shop, 1, file)]),
                          1.3, 3))
    return pairs


def _aim(value):
    return f"{value:g}" if value else ""


def _floor_table(pairs):
    rows = []
    for pair in pairs:
        rows.append([pair.name, seconds(Spread.of(pair.base.wall).median),
                     seconds(Spread.of(pair.ours.wall).median),
                     spread(ratio(pair.ours.wall, pair.base.wall)),
                     spread(ratio(pair.ours.processor, pair.base.processor)), _aim(pair.aim),
                     mebibytes(Spread.of(pair.base.memory).median),
                     mebibytes(Spread.of(pair.ours.memory).median),
                     f"{ratio(pair.ours.memory, pair.base.memory).median:.2f}",
                     _aim(pair.memory_aim)])
    return table(["DOCX", "floor", "gwlint", "ratio", "of processor time", "aim, at most",
                  "peak memory: floor", "gwlint", "ratio", "aim, at most"], rows)


def _twins(shop, names, take):
    """The same reports as DOCX and as text, both checked."""
    many = [name for name in names if name.startswith("many/") and name.endswith(".docx")]
    pairs = []
    for title, files, rounds in (
            (f"{len(many):,} typical reports, 1 thread", many, ROUNDS_MANY),
            ("one typical report, as a process", ["typical.docx"], ROUNDS_ONE),
            *((title, [f"{name}.docx"], ROUNDS_LARGE) for name, title in LARGE)):
        tell(f"text twins: {title}")
        texts = [file.removesuffix(".docx") + ".txt" for file in files]
        pairs.append(Pair(title, *take(rounds, [check(shop, 1, files), check(shop, 1, texts)]), 1))
    return pairs


def _text_table(pairs):
    rows = [[pair.name, seconds(Spread.of(pair.base.wall).median),
             seconds(Spread.of(pair.ours.wall).median),
             spread(ratio(pair.ours.wall, pair.base.wall)), _aim(pair.aim),
             mebibytes(Spread.of(pair.ours.memory).median)] for pair in pairs]
    return table(["gwlint", "DOCX", "text twin", "ratio", "aim, below", "peak memory, text"], rows)


# ---- Other programs ----

# The least that python-docx can do with a document: its text.
_PYTHON_DOCX = ("import docx, sys\n"
                "body = docx.Document(sys.argv[1]).element.body\n"
                "print(''.join(node.text or '' for node in body.iter() "
                "if str(node.tag).endswith('}t')))\n")


def _has_python_docx(python):
    ran = subprocess.run([python, "-c", "import docx"], capture_output=True, check=False)
    return ran.returncode == 0


def _programs():
    """(name, what it does, ending, command before the file, command behind) of what is installed."""
    if pandoc := shutil.which("pandoc"):
        yield "pandoc", "converts to plain text", ".docx", [pandoc, "-t", "plain"], []
    if docx2txt := shutil.which("docx2txt"):
        yield "docx2txt", "prints the text", ".docx", [docx2txt], ["-"]
    for python in filter(None, (shutil.which("python3"), "/usr/bin/python3")):
        if _has_python_docx(python):
            yield "python-docx", "prints the text", ".docx", [python, "-c", _PYTHON_DOCX], []
            break
    if autocorrect := shutil.which("autocorrect"):
        yield "autocorrect", "lints typography", ".txt", [autocorrect, "--lint"], []


def _others(shop, folder, take):
    sizes = (("typical", "one typical report"), *LARGE)
    rows = []
    ours = [("gwlint", "checks", ending, [shop.gwlint, "check"], []) for ending in (".docx", ".txt")]
    for name, does, ending, before, behind in [*ours, *_programs()]:
        tell(f"{name} on {ending}")
        cells = []
        for file, _ in sizes:
            # What takes minutes takes them each time.
            count = ROUNDS_OTHERS if file == "typical" else 1
            runs = take(count, [[*before, file + ending, *behind]])[0]
            cells += [seconds(Spread.of(runs.wall).median),
                      mebibytes(Spread.of(runs.memory).median)]
        rows.append([f"{name} {does} ({ending[1:]})", *cells])
    heads = [""]
    for _, title in sizes:
        heads += [title, "memory"]
    return table(heads, rows)
