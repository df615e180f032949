"""Runs of commands, measured alternately by bench_stopwatch."""
import subprocess
from dataclasses import dataclass, field

SEPARATOR = ":::"


class Failed(Exception):
    """A command that was to be measured has not done its work."""


@dataclass
class Runs:
    """What one command took, round by round."""
    wall: list = field(default_factory=list)       # seconds
    processor: list = field(default_factory=list)  # seconds, of all threads
    memory: list = field(default_factory=list)     # bytes at the peak


def parse(lines, commands):
    """The Runs of each command, from the lines of bench_stopwatch. 1 means findings."""
    results = [Runs() for _ in commands]
    for line in lines:
        _, index, wall, processor, memory, exit_code = map(int, line.split("\t"))
        if exit_code not in (0, 1):
            raise Failed(f"{commands[index][0]} ended with {exit_code}")
        results[index].wall.append(wall / 1e9)
        results[index].processor.append(processor / 1e9)
        results[index].memory.append(memory * 1024)
    return results


def measure(stopwatch, rounds, commands, folder):
    """The Runs of each command (a list of its words), run in `folder`."""
    call = [str(stopwatch), str(rounds)]
    for command in commands:
        call += [SEPARATOR, *map(str, command)]
    ran = subprocess.run(call, cwd=folder, stdout=subprocess.PIPE, text=True, check=False)
    if ran.returncode != 0:
        raise Failed(f"the stopwatch ended with {ran.returncode}")
    return parse(ran.stdout.splitlines(), commands)
