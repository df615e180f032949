"""What the tests of packages have in common: the program, and reports to check."""
import os
import pathlib
import shutil

ROOT = pathlib.Path(__file__).resolve().parents[2]
GWLINT = pathlib.Path(os.environ["GWLINT_BINARY"]).resolve()
RIGHT = ROOT / "fixtures/model.txt"
WRONG = ROOT / "fixtures/sum-total-off-by-one.txt"


def put(report, folder, name):
    """A copy of a report in the folder, under another name."""
    path = pathlib.Path(folder) / name
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(report, path)
    return path
