"""Where programs and data of the benchmarks are, and the data made where it is missing."""
import hashlib
import shutil
import subprocess
from pathlib import Path


class Workshop:
    def __init__(self, root, build):
        self.root = Path(root)
        self.build = Path(build).resolve()
        self.gwlint = self.build / "gwlint"
        self.floor = self._program("bench_floor")
        self.stopwatch = self._program("bench_stopwatch")
        self.instructions = self._program("bench_instructions")
        self.stages = self._program("bench_stages")
        self.page = self.root / "docs" / "performance.md"
        self.plots = self.root / "docs" / "performance"
        self.counts = self.root / "bench" / "instructions.txt"

    def _program(self, name):
        return self.build / "bench" / name

    def compiler(self):
        """The path of the C++ compiler that built all."""
        for line in (self.build / "CMakeCache.txt").read_text(encoding="utf-8").splitlines():
            if line.startswith("CMAKE_CXX_COMPILER:"):
                return line.partition("=")[2]
        return "c++"

    def data(self, kind):
        """(folder, {name: bytes of its XML}), made anew where the maker has changed."""
        maker = self._program("make_bench_data")
        stamp = hashlib.sha256(maker.read_bytes()).hexdigest()
        folder = self.build / "data" / kind
        made, names = folder / ".made-by", folder / "names.tsv"
        if not made.is_file() or made.read_text(encoding="ascii") != stamp:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            with open(names, "w", encoding="utf-8") as out:
                subprocess.run([str(maker), kind, str(folder)], stdout=out, check=True)
            made.write_text(stamp, encoding="ascii")
        lines = names.read_text(encoding="utf-8").splitlines()
        return folder, {name: int(xml) for name, xml, _ in (line.split("\t") for line in lines)}
