"""Counts of instructions: as callgrind tells them, as they are written down, compared."""
import unittest

from bench.driver import instructions
from bench.driver.instructions import Unreadable

OUTPUT = """\
# callgrind format
version: 1
creator: callgrind-3.19.0
cmd: ./bench_instructions
part: 1

desc: Timerange: Basic block 0 - 10
desc: Trigger: Client Request: floor
events: Ir
summary: 1200

fn=(1) main
12 1200

totals: 1200

part: 2
desc: Timerange: Basic block 10 - 20
desc: Trigger: Client Request: rules/TAB
events: Ir
summary: 34
totals: 34

part: 3
desc: Trigger: Program termination
summary: 0
totals: 0
"""


class CallgrindTest(unittest.TestCase):
    def test_each_part_is_a_stage(self):
        self.assertEqual(instructions.of_callgrind(OUTPUT), {"floor": 1200, "rules/TAB": 34})

    def test_output_without_stages_is_unreadable(self):
        for output in ("", "part: 1\ndesc: Trigger: Program termination\ntotals: 5\n"):
            with self.subTest(output), self.assertRaises(Unreadable):
                instructions.of_callgrind(output)

    def test_a_stage_without_total_is_unreadable(self):
        with self.assertRaisesRegex(Unreadable, "floor"):
            instructions.of_callgrind("part: 1\ndesc: Trigger: Client Request: floor\n")


class FileTest(unittest.TestCase):
    def test_reads_what_it_wrote(self):
        counts = {"floor": 12_345_678, "rules/TAB": 9}
        self.assertEqual(instructions.read(instructions.written(counts)), counts)

    def test_what_is_no_count_is_told_with_its_line(self):
        for line in ("floor", "floor many", "floor 1 2", "floor 1\nfloor 1"):
            with self.subTest(line), self.assertRaisesRegex(Unreadable, "line [23]:"):
                instructions.read("# head\n" + line + "\n")


class ComparisonTest(unittest.TestCase):
    def test_growth_by_more_than_five_percent_is_a_complaint(self):
        complaints, remarks = instructions.compared({"reading": 1000}, {"reading": 1051})
        self.assertEqual(complaints, ["reading: from 1,000 to 1,051 instructions (+5.1%)"])
        self.assertEqual(remarks, [])

    def test_growth_by_five_percent_is_none(self):
        self.assertEqual(instructions.compared({"reading": 1000}, {"reading": 1050}), ([], []))

    def test_a_stage_that_became_cheaper_is_a_remark(self):
        complaints, remarks = instructions.compared({"reading": 1000}, {"reading": 900})
        self.assertEqual(complaints, [])
        self.assertEqual(remarks, ["reading: from 1,000 to 900 instructions (-10.0%)"])

    def test_one_stage_does_not_make_up_for_another(self):
        complaints, _ = instructions.compared({"a": 100, "b": 100}, {"a": 10, "b": 110})
        self.assertEqual(len(complaints), 1)

    def test_stages_that_came_and_went_are_complaints(self):
        complaints, _ = instructions.compared({"old": 5}, {"new": 5})
        self.assertEqual(complaints, ["new is new: 5 instructions", "old is not counted any more"])


if __name__ == "__main__":
    unittest.main()
