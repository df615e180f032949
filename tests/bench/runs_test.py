"""What the stopwatch tells, understood."""
import unittest

from bench.driver.runs import Failed, parse

COMMANDS = [["floor", "a.docx"], ["gwlint", "check", "a.docx"]]


class RunsTest(unittest.TestCase):
    def test_belong_to_their_commands(self):
        floor, gwlint = parse(["0\t0\t2000000\t1000000\t4\t0", "0\t1\t3000000\t2500000\t6\t1",
                               "1\t0\t4000000\t1500000\t4\t0", "1\t1\t5000000\t2600000\t6\t1"],
                              COMMANDS)
        self.assertEqual(floor.wall, [0.002, 0.004])
        self.assertEqual(gwlint.wall, [0.003, 0.005])
        self.assertEqual(gwlint.processor, [0.0025, 0.0026])
        self.assertEqual(floor.memory, [4096, 4096])

    def test_findings_are_no_failure_but_trouble_is(self):
        with self.assertRaisesRegex(Failed, "gwlint ended with 2"):
            parse(["0\t0\t1\t1\t4\t0", "0\t1\t1\t1\t4\t2"], COMMANDS)

    def test_a_command_that_was_killed_is_a_failure(self):
        with self.assertRaisesRegex(Failed, "floor ended with 137"):
            parse(["0\t0\t1\t1\t4\t137"], COMMANDS)


if __name__ == "__main__":
    unittest.main()
