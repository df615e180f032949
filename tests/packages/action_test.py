"""The GitHub action: its steps are run as the runner would, with harmless and other inputs."""
import hashlib
import json
import os
import pathlib
import re
import subprocess
import tarfile
import tempfile
import unittest

import yaml

from reports import GWLINT, RIGHT, ROOT, WRONG, put

ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
HOSTILE = ["$(touch broken)", "`touch broken`", "; touch broken", "'; touch broken; '", "--help",
           "-h", "--version", "a\ntouch broken", "\"; touch broken; \"", "${IFS}", "*", "::error::x",
           "x\nexit-code=0", "%0A::error::x"]


class Result:
    def __init__(self, code, log, outputs, summary):
        self.code, self.log, self.outputs, self.summary = code, log, outputs, summary


class ActionTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.workspace = self.folder / "work space"
        subprocess.run(["git", "init", "-q", str(self.workspace)], check=True)
        (self.folder / "temp").mkdir()
        (self.folder / "bin").mkdir()
        self.environment = {
            "PATH": "{}:{}".format(self.folder / "bin", os.environ["PATH"]),
            "HOME": str(self.folder), "LC_ALL": "C.UTF-8", "GITHUB_ACTIONS": "true",
            "GITHUB_ACTION_PATH": str(ROOT), "GITHUB_WORKSPACE": str(self.workspace),
            "RUNNER_TEMP": str(self.folder / "temp"), "RUNNER_OS": "Linux"}

    # ---- The runner ----

    def run_step(self, step, inputs, outputs_so_far):
        """Runs a step with its own `env`, in which the runner fills in what stands in ${{ }}."""
        def value(match):
            kind, name = match.group(1), match.group(2)
            return inputs[name] if kind == "inputs" else outputs_so_far.get(name, "")

        environment = dict(self.environment)
        for name, text in step["env"].items():
            environment[name] = re.sub(
                r"\$\{\{ (inputs|steps\.[a-z]+\.outputs)\.([a-z0-9-]+) \}\}", value, text)
        files = {name: self.folder / name for name in ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"]}
        for name, path in files.items():
            path.write_text("", encoding="utf-8")
            environment[name] = str(path)
        self.assertEqual(step["shell"], "bash")
        script = self.folder / "step.sh"
        script.write_text(step["run"], encoding="utf-8")
        ran = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)], cwd=self.workspace,
            env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT)
        outputs = {}
        for line in files["GITHUB_OUTPUT"].read_text(encoding="utf-8").splitlines():
            name, _, text = line.partition("=")
            self.assertNotIn(name, outputs)
            outputs[name] = text
        return Result(ran.returncode, ran.stdout.decode("utf-8"), outputs,
                      files["GITHUB_STEP_SUMMARY"].read_text(encoding="utf-8"))

    def run_action(self, **given):
        inputs = {name: spec["default"] for name, spec in ACTION["inputs"].items()}
        inputs.update({name.replace("_", "-"): text for name, text in given.items()})
        outputs = {}
        for step in ACTION["runs"]["steps"]:
            result = self.run_step(step, inputs, outputs)
            outputs.update(result.outputs)
            if result.code != 0:
                break
        result.outputs = outputs
        return result

    def check(self, **given):
        return self.run_action(program=str(GWLINT), **given)

    # ---- action.yml ----

    def test_no_script_holds_what_the_runner_fills_in(self):
        for step in ACTION["runs"]["steps"]:
            self.assertNotIn("${{", step["run"])
            script = ROOT / re.search(r"packaging/github/\w+", step["run"]).group()
            self.assertTrue(os.access(script, os.X_OK))
            self.assertNotIn("${{", script.read_text(encoding="utf-8"))

    def test_every_input_is_used_and_every_one_used_is_declared(self):
        used = re.findall(r"inputs\.([a-z0-9-]+)", json.dumps(ACTION["runs"]))
        self.assertEqual(sorted(used), sorted(ACTION["inputs"]))

    def test_the_document_knows_the_inputs(self):
        text = (ROOT / "docs/install.md").read_text(encoding="utf-8")
        rows = re.findall(r"(?m)^\| (`.+?`) \|", text.split("| input |")[1].split("\n\n")[0])
        named = [name for row in rows for name in re.findall("`([a-z0-9-]+)`", row)]
        self.assertEqual(sorted(named), sorted(ACTION["inputs"]))
        block = next(block for block in re.findall(r"(?s)```yaml\n(.*?)```", text) if "uses:" in block)
        step = next(step for step in yaml.safe_load(block)["jobs"]["reports"]["steps"]
                    if step["uses"].startswith("gwlint/"))
        self.assertLessEqual(set(step["with"]), set(ACTION["inputs"]))
        version = subprocess.run([str(ROOT / "packaging/version")], stdout=subprocess.PIPE,
                                 check=True, universal_newlines=True).stdout.strip()
        self.assertEqual(step["uses"], "gwlint/gwlint@v" + version)

    # ---- Checking ----

    def test_findings_fail_the_step_and_are_shown(self):
        put(WRONG, self.workspace, "乡镇/年报 2024.txt")
        result = self.check(sarif="out.sarif", sarif_category="reports", lang="en")
        self.assertEqual(result.code, 1, result.log)
        self.assertEqual(result.outputs["exit-code"], "1")
        self.assertEqual(result.outputs["sarif"], "out.sarif")
        self.assertRegex(result.log, r"(?m)^::error .*file=乡镇/年报 2024.txt,line=43,")
        self.assertIn("SUM001", result.summary)
        log = json.loads((self.workspace / "out.sarif").read_text(encoding="utf-8"))
        self.assertEqual(log["runs"][0]["automationDetails"]["id"], "gwlint/reports/")
        self.assertEqual(os.listdir(self.folder / "temp"), [])

    def test_sound_reports_pass(self):
        put(RIGHT, self.workspace, "a.txt")
        result = self.check()
        self.assertEqual((result.code, result.outputs["exit-code"]), (0, "0"), result.log)
        self.assertNotIn("sarif", result.outputs)

    def test_paths_are_lines(self):
        put(RIGHT, self.workspace, "a b.txt")
        put(WRONG, self.workspace, "c d.txt")
        put(RIGHT, self.workspace, "-e.txt")
        self.assertEqual(self.check(paths="a b.txt\r\n-e.txt\n").code, 0)
        self.assertEqual(self.check(paths="a b.txt\nc d.txt").code, 1)
        self.assertEqual(self.check(paths="a").code, 2)
        self.assertEqual(self.check(paths="").code, 2)

    def test_what_is_to_fail_can_be_said(self):
        put(WRONG, self.workspace, "a.txt")
        self.assertEqual(self.check(fail_on="never").code, 0)
        result = self.check(annotations="false", summary="false")
        self.assertEqual(result.code, 1)
        self.assertEqual(result.summary, "")
        self.assertNotIn("\n::error", result.log)

    def test_inputs_are_no_script(self):
        put(RIGHT, self.workspace, "a.txt")
        for name in ["paths", "fail_on", "config", "lang", "sarif_category", "version", "program",
                     "sha256"]:
            for value in HOSTILE:
                given = {"program": str(GWLINT), "paths": "a.txt", "sarif": "out.sarif"}
                if name in ["version", "sha256"]:
                    del given["program"]
                    self.stand_in_for_curl("exit 1")
                given[name] = value
                result = self.run_action(**given)
                with self.subTest(name=name, value=value):
                    if name != "sarif_category":
                        self.assertEqual(result.code, 2, result.log)
                    self.assertFalse((self.workspace / "broken").exists())
                    self.assertIn(result.outputs.get("exit-code"), [None, str(result.code)])

    def test_the_name_of_a_log_is_no_script_either(self):
        put(RIGHT, self.workspace, "a.txt")
        for value in HOSTILE:
            with self.subTest(value=value):
                result = self.check(paths="a.txt", sarif=value)
                self.assertEqual(result.outputs["exit-code"], str(result.code))
                self.assertFalse((self.workspace / "broken").exists())
                self.assertEqual("sarif" in result.outputs, result.code == 0 and "\n" not in value)

    def test_reports_cannot_speak_to_the_runner(self):
        report = WRONG.read_text(encoding="utf-8")
        path = self.workspace / "::add-path::evil.txt"
        path.write_text(report.replace("一、总体情况", "::add-path::evil\n一、总体情况"), encoding="utf-8")
        result = self.check(paths="./" + path.name + "\n" + path.name)
        self.assertEqual(result.code, 1, result.log)
        listening = True
        token = None
        for line in result.log.splitlines():
            if line.startswith("::stop-commands::"):
                listening, token = False, line.split("::")[2]
            elif token and line == "::{}::".format(token):
                listening = True
            elif listening:
                self.assertNotRegex(line, r"^::add-path")
        self.assertTrue(listening)
        self.assertRegex(token, r"^[0-9a-f]{32}$")

    # ---- Installing ----

    def stand_in_for_curl(self, script):
        path = self.folder / "bin/curl"
        path.write_text("#!/bin/sh\n" + script + "\n", encoding="utf-8")
        path.chmod(0o755)

    def release(self, platforms):
        """A release with a program that says what it is; returns its SHA-256."""
        program = self.folder / "program"
        program.write_text("#!/bin/sh\necho fetched\n", encoding="utf-8")
        program.chmod(0o755)
        with tarfile.open(self.folder / "release.tgz", "w:gz") as package:
            for platform in platforms:
                package.add(program, "package/platforms/{}/gwlint".format(platform))
        self.stand_in_for_curl('for last in "$@"; do :; done; echo "$last" >"$HOME/address"\n'
                               'while [ "$1" != --output ]; do shift; done\n'
                               'exec cp "$HOME/release.tgz" "$2"')
        return hashlib.sha256((self.folder / "release.tgz").read_bytes()).hexdigest()

    def test_a_release_is_fetched(self):
        sum_of_release = self.release(["linux-x64", "linux-arm64"])
        result = self.run_action()
        self.assertEqual(result.code, 0, result.log)
        self.assertTrue(result.outputs["program"].startswith(str(self.folder / "temp")))
        version = subprocess.run([str(GWLINT), "--version"], stdout=subprocess.PIPE, check=True,
                                 universal_newlines=True).stdout.split()[1]
        self.assertEqual(
            (self.folder / "address").read_text(encoding="utf-8").strip(),
            "https://github.com/gwlint/gwlint/releases/download/v{0}/gwlint-{0}.tgz".format(version))
        self.assertEqual(self.run_action(sha256=sum_of_release.upper()).code, 0)
        self.assertEqual(self.run_action(version="v9.8.7").code, 0)
        self.assertIn("v9.8.7/gwlint-9.8.7.tgz",
                      (self.folder / "address").read_text(encoding="utf-8"))

    def test_another_file_than_was_asked_for_is_refused(self):
        self.release(["linux-x64", "linux-arm64"])
        result = self.run_action(sha256="0" * 64)
        self.assertEqual(result.code, 2)
        self.assertIn("::error title=gwlint::", result.log)

    def test_a_release_for_other_systems_is_refused(self):
        self.release(["win32-x64"])
        result = self.run_action()
        self.assertEqual(result.code, 2)
        self.assertIn("is not for this system", result.log)

    def test_what_cannot_be_fetched_is_told(self):
        self.stand_in_for_curl("exit 22")
        result = self.run_action()
        self.assertEqual(result.code, 2)
        self.assertRegex(result.log, r"::error title=gwlint::.*Cannot fetch https://")

    def test_a_program_is_found_by_its_name(self):
        (self.folder / "bin/gwlint").symlink_to(GWLINT)
        put(RIGHT, self.workspace, "a.txt")
        self.assertEqual(self.run_action(program="gwlint").code, 0)
        self.assertEqual(self.run_action(program="no-such-gwlint").code, 2)


if __name__ == "__main__":
    unittest.main()
