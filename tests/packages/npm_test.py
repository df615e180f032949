"""The npm package: packed, installed without a net, and run."""
import json
import os
import pathlib
import platform
import re
import signal
import subprocess
import tarfile
import tempfile
import time
import unittest

from reports import GWLINT, RIGHT, ROOT, WRONG, put


class NpmTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        cls.environment = {**os.environ, "HOME": str(cls.folder), "npm_config_offline": "true",
                           "npm_config_audit": "false", "npm_config_fund": "false",
                           "npm_config_update_notifier": "false",
                           "npm_config_cache": str(cls.folder / "cache")}
        packed = subprocess.run([str(ROOT / "packaging/npm/package"), str(GWLINT), str(cls.folder / "out")],
                                check=True, stdout=subprocess.PIPE, universal_newlines=True,
                                env=cls.environment)
        cls.package = pathlib.Path(packed.stdout.strip())
        cls.project = cls.folder / "项目 one"
        cls.project.mkdir()
        (cls.project / "package.json").write_text('{"private": true}', encoding="utf-8")
        subprocess.run(["npm", "install", str(cls.package)], cwd=cls.project, check=True,
                       env=cls.environment, stdout=subprocess.DEVNULL)
        cls.program = cls.project / "node_modules/.bin/gwlint"
        cls.installed = cls.project / "node_modules/gwlint"
        put(RIGHT, cls.project, "对的 right.txt")
        put(WRONG, cls.project, "错的 wrong.txt")

    def gwlint(self, *arguments, program=None, **options):
        return subprocess.run([str(program or self.program), *arguments], cwd=self.project,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)

    def test_what_is_in_it(self):
        with tarfile.open(self.package) as package:
            names = package.getnames()
            manifest = json.load(package.extractfile("package/package.json"))
        self.assertNotIn("scripts", manifest)
        self.assertNotIn("dependencies", manifest)
        self.assertEqual((manifest["os"], manifest["libc"]), (["linux"], ["glibc"]))
        self.assertEqual(self.package.name, "gwlint-{}.tgz".format(manifest["version"]))
        project = (ROOT / "CMakeLists.txt").read_text(encoding="utf-8")
        self.assertEqual(manifest["version"],
                         re.search(r"project\(gwlint\s+VERSION\s+([0-9.]+)", project).group(1))
        here = "package/platforms/linux-" + {"x86_64": "x64", "aarch64": "arm64"}[platform.machine()]
        self.assertIn(here + "/NOTICES", names)
        for name in names:
            self.assertRegex(name, "^package/(README.md|package.json|bin/gwlint.js|platforms/.*)$")

    def test_every_library_is_its_own_or_everywhere(self):
        program = next(self.installed.glob("platforms/*/gwlint"))
        linked = subprocess.run(["ldd", str(program)], check=True, stdout=subprocess.PIPE,
                                universal_newlines=True).stdout
        of_the_system = set()
        for name, path in re.findall(r"^\s*(\S+) => (.+) \(0x", linked, re.MULTILINE):
            if not path.startswith(str(program.parent / "lib") + "/"):
                of_the_system.add(name.split(".so")[0])
        self.assertIn("libc", of_the_system)
        self.assertLessEqual(of_the_system, {"libc", "libm", "libgcc_s", "libstdc++", "libpthread",
                                             "libdl", "librt"})
        notices = (program.parent / "NOTICES").read_text(encoding="utf-8")
        for name in ["libicu", "libxml2", "libzip", "Unicode", "OpenSSL"]:
            self.assertIn(name, notices)

    def test_exit_codes(self):
        self.assertEqual(self.gwlint("check", "对的 right.txt").returncode, 0)
        wrong = self.gwlint("check", "--lang", "en", "错的 wrong.txt")
        self.assertEqual((wrong.returncode, wrong.stderr), (1, b""))
        self.assertIn("错的 wrong.txt\n", wrong.stdout.decode("utf-8"))
        self.assertEqual(self.gwlint("check", "没有.txt").returncode, 2)

    def test_npx(self):
        ran = self.gwlint("--no-install", "gwlint", "check", "错的 wrong.txt", program="npx",
                          env=self.environment)
        self.assertEqual(ran.returncode, 1, ran.stderr)
        self.assertIn("SUM001", ran.stdout.decode("utf-8"))

    def test_standard_input(self):
        ran = self.gwlint("check", "--format=compact", "-", input=WRONG.read_bytes())
        self.assertEqual(ran.returncode, 1)
        self.assertIn(b"<stdin>:43:", ran.stdout)

    def test_a_signal_reaches_gwlint_and_the_caller_sees_it(self):
        # The language server waits for its editor, and takes its time.
        for one in [signal.SIGTERM, signal.SIGHUP]:
            with subprocess.Popen([str(self.program), "lsp"], stdin=subprocess.PIPE) as server:
                child = self.child_of(server.pid)
                server.send_signal(one)
                # Its input stays open meanwhile: at the end of that it would end as well.
                self.assertEqual(server.wait(timeout=60), -one)
            self.assertFalse(pathlib.Path("/proc/{}".format(child)).exists())

    def child_of(self, parent):
        """The gwlint that the launcher has started, once it runs."""
        end = time.monotonic() + 60
        while time.monotonic() < end:
            children = pathlib.Path("/proc/{0}/task/{0}/children".format(parent)).read_text().split()
            for child in children:
                if os.readlink("/proc/{}/exe".format(child)).endswith("/gwlint"):
                    time.sleep(0.1)
                    return child
            time.sleep(0.02)
        self.fail("gwlint is not started")

    def test_where_it_cannot_run_it_says_why(self):
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder) / "gwlint"
            subprocess.run(["cp", "-R", str(self.installed), str(copy)], check=True)
            launcher = copy / "bin/gwlint.js"
            program = next(copy.glob("platforms/*/gwlint"))
            for library in program.parent.glob("lib/libicu*"):
                library.unlink()
            # Whatever this machine has itself is not to help.
            subprocess.run(["patchelf", "--replace-needed", "libzip.so.4", "libzip.so.none", str(program)],
                           check=True)
            ran = self.gwlint("check", "对的 right.txt", program=launcher)
            self.assertEqual(ran.returncode, 2)
            self.assertRegex(ran.stderr.decode("utf-8"),
                             r"本系统不能运行.*libzip\.so\.none.*\n.*cannot run on this system.*libzip\.so\.none")

            program.parent.rename(program.parent.parent / "plan9-mips")
            ran = self.gwlint("check", "对的 right.txt", program=launcher)
            self.assertEqual(ran.returncode, 2)
            self.assertRegex(ran.stderr.decode("utf-8"), r"不支持本系统（linux-.*plan9-mips.*\n.*not for this system")


if __name__ == "__main__":
    unittest.main()
