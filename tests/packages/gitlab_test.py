"""The template for GitLab CI: its script is run as the runner would."""
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

import yaml

from reports import GWLINT, RIGHT, ROOT, WRONG, put

TEMPLATE = yaml.safe_load((ROOT / "packaging/gitlab/gwlint.gitlab-ci.yml").read_text(encoding="utf-8"))
JOB = TEMPLATE["gwlint"]


class GitLabTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.project = self.folder / "project"
        subprocess.run(["git", "init", "-q", str(self.project)], check=True)
        (self.folder / "bin").mkdir()
        (self.folder / "bin/gwlint").symlink_to(GWLINT)

    def stand_in(self, name, script):
        path = self.folder / "bin" / name
        path.write_text("#!/bin/sh\n" + script + "\n", encoding="utf-8")
        path.chmod(0o755)

    def run_lines(self, lines, shell, **variables):
        """Runs the lines as one script that ends with the first that fails. Returns exit code and log."""
        environment = {"PATH": "{}:{}".format(self.folder / "bin", os.environ["PATH"]),
                       "HOME": str(self.folder), "LC_ALL": "C.UTF-8"}
        environment.update({name: str(value) for name, value in TEMPLATE["variables"].items()})
        environment.update(variables)
        ran = subprocess.run([shell, "-c", "set -e\n" + "\n".join(lines)], cwd=self.project,
                             env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                             stderr=subprocess.STDOUT)
        return ran.returncode, ran.stdout.decode("utf-8")

    def check(self, **variables):
        """GitLab's runner takes bash where there is one, else sh: both are to agree."""
        codes = {self.run_lines(JOB["script"], shell, **variables)[0] for shell in ["bash", "sh"]}
        self.assertEqual(len(codes), 1)
        return codes.pop()

    def test_the_document_knows_the_variables(self):
        text = (ROOT / "docs/install.md").read_text(encoding="utf-8")
        self.assertEqual(sorted(re.findall(r"(?m)^\| `(GWLINT_[A-Z_]+)` \|", text)),
                         sorted(TEMPLATE["variables"]))
        for block in re.findall(r"(?s)```yaml\n(.*?)```", text):
            self.assertLessEqual({name for name in yaml.safe_load(block).get("variables", {})},
                                 set(TEMPLATE["variables"]))

    def test_findings_fail_the_job_and_reach_gitlab(self):
        put(WRONG, self.project, "乡镇/年报 2024.txt")
        self.assertEqual(self.check(), 1)
        reports = JOB["artifacts"]["reports"]
        issues = json.loads((self.project / reports["codequality"]).read_text(encoding="utf-8"))
        self.assertEqual({issue["location"]["path"] for issue in issues}, {"乡镇/年报 2024.txt"})
        suite = xml.etree.ElementTree.parse(self.project / reports["junit"]).getroot()
        self.assertEqual(suite.tag, "testsuites")
        self.assertEqual(JOB["artifacts"]["when"], "always")

    def test_sound_reports_pass(self):
        put(RIGHT, self.project, "a.txt")
        self.assertEqual(self.check(), 0)

    def test_paths_are_lines_and_no_script(self):
        put(RIGHT, self.project, "a b.txt")
        put(WRONG, self.project, "$(touch broken).txt")
        put(RIGHT, self.project, "--help")
        self.assertEqual(self.check(GWLINT_PATHS="a b.txt\n--help\n"), 0)
        self.assertEqual(self.check(GWLINT_PATHS="$(touch broken).txt"), 1)
        self.assertEqual(self.check(GWLINT_PATHS="`touch broken`"), 2)
        self.assertEqual(self.check(GWLINT_PATHS="; touch broken"), 2)
        self.assertFalse((self.project / "broken").exists())

    def test_what_is_to_fail_can_be_said(self):
        put(WRONG, self.project, "a.txt")
        self.assertEqual(self.check(GWLINT_FAIL_ON="never"), 0)
        self.assertEqual(self.check(GWLINT_FAIL_ON="; touch broken"), 2)
        self.assertFalse((self.project / "broken").exists())

    def test_the_package_of_this_machine_is_fetched_and_installed(self):
        for name in ["apt-get", "git", "curl"]:
            self.stand_in(name, 'echo "{}" "$@" >>"$HOME/calls"'.format(name))
        self.stand_in("dpkg", "echo riscv64")
        code, log = self.run_lines(JOB["before_script"], "sh", GWLINT_VERSION="9.8.7")
        self.assertEqual(code, 0, log)
        calls = (self.folder / "calls").read_text(encoding="utf-8")
        self.assertIn("https://github.com/gwlint/gwlint/releases/download/v9.8.7/"
                      "gwlint_9.8.7_riscv64.deb\n", calls)
        self.assertTrue(calls.endswith(" /tmp/gwlint_9.8.7_riscv64.deb\n"), calls)
        self.stand_in("curl", "exit 22")
        self.assertNotEqual(self.run_lines(JOB["before_script"], "sh")[0], 0)


if __name__ == "__main__":
    unittest.main()
