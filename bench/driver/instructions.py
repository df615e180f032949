"""Instructions of each stage as callgrind counts them, and as they were last written down."""
import os
import re
import subprocess
import tempfile

# Per cent. More than this is no accident: counts are the same from run to run.
ALLOWED_CHANGE = 5

# The C library's functions for every x86-64, whatever the processor here could do besides.
_PLAIN = "glibc.cpu.hwcaps=-AVX2,-AVX512VL,-AVX512BW,-AVX_Fast_Unaligned_Load,-ERMS,-FSRM,-BMI2"

HEAD = """\
# Instructions of each stage on one fixed report, counted by callgrind (bench/README.md).
# Made by ./dev bench --instructions --write, which is to be committed with the change that makes a
# stage cost more than 5 % more.
"""


class Unreadable(Exception):
    """Counts that cannot be understood."""


def of_callgrind(output):
    """{stage: count} from the text of callgrind's output file, in its order."""
    counts = {}
    for part in re.split(r"^part: ", output, flags=re.MULTILINE)[1:]:
        stage = re.search(r"^desc: Trigger: Client Request: (\S+)$", part, re.MULTILINE)
        if stage is None:
            continue  # what remains at the end of the program
        total = re.search(r"^(?:totals|summary): (\d+)", part, re.MULTILINE)
        if total is None:
            raise Unreadable(f"callgrind tells no total of {stage.group(1)}")
        counts[stage.group(1)] = int(total.group(1))
    if not counts:
        raise Unreadable("callgrind tells of no stage")
    return counts


def read(text):
    """{stage: count} from the text of instructions.txt."""
    counts = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        words = line.split()
        if len(words) != 2 or not words[1].isdigit() or words[0] in counts or words[1] == "0":
            raise Unreadable(f"line {number}: a stage and its count are expected, each stage once")
        counts[words[0]] = int(words[1])
    return counts


def written(counts):
    """The text of instructions.txt."""
    width = max(map(len, counts)) + 2
    return HEAD + "".join(f"{stage:<{width}}{count:>12}\n" for stage, count in counts.items())


def compared(before, now):
    """(complaints, remarks): sentences on what grew beyond measure, and on what else changed."""
    complaints, remarks = [], []
    for stage, count in now.items():
        if stage not in before:
            complaints.append(f"{stage} is new: {count:,} instructions")
            continue
        was = before[stage]
        told = f"{stage}: from {was:,} to {count:,} instructions ({(count - was) / was:+.1%})"
        if 100 * (count - was) > ALLOWED_CHANGE * was:
            complaints.append(told)
        elif 100 * (was - count) > ALLOWED_CHANGE * was:
            remarks.append(told)
    complaints += [f"{stage} is not counted any more" for stage in before if stage not in now]
    return complaints, remarks


def count(program):
    """{stage: count} of the program bench_instructions, run under callgrind."""
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "callgrind.out")
        # Nothing of the surroundings, which take a place on the stack, is handed on.
        ran = subprocess.run(
            ["valgrind", "--quiet", "--tool=callgrind", "--collect-atstart=no",
             "--combine-dumps=yes", f"--callgrind-out-file={out}", str(program)],
            env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "GLIBC_TUNABLES": _PLAIN},
            cwd=folder, check=False)
        if ran.returncode != 0:
            raise Unreadable(f"valgrind ended with {ran.returncode}")
        with open(out, encoding="utf-8") as file:
            return of_callgrind(file.read())
