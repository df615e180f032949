"""The Debian package, installed on this machine and purged from it again."""
import os
import pathlib
import subprocess
import tempfile
import unittest

from reports import RIGHT, ROOT, WRONG, put

BUILD = pathlib.Path(os.environ["GWLINT_BUILD"])


def said_by(*command, **options):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8",
                          **options).stdout


class DebTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        # The one who fetches packages for apt is to read it.
        cls.folder.chmod(0o755)
        said_by("cpack", "-G", "DEB", "--config", str(BUILD / "CPackConfig.cmake"), "-B",
                str(cls.folder), stderr=subprocess.STDOUT)
        cls.package = next(cls.folder.glob("*.deb"))
        cls.version = said_by(str(ROOT / "packaging/version")).strip()

    def apt_get(self, *arguments):
        ran = subprocess.run(
            ["apt-get", "--yes", "--quiet", "--no-install-recommends",
             "-o", "DPkg::Lock::Timeout=300",
             # Small images leave out what nobody reads in them.
             "-o", "Dpkg::Options::=--path-include=/usr/share/*", *arguments],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            encoding="utf-8", env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"})
        self.assertEqual(ran.returncode, 0, ran.stdout)

    def field(self, name):
        return said_by("dpkg-deb", "--field", str(self.package), name).strip()

    def test_what_it_says_of_itself(self):
        self.assertEqual(self.package.name, "gwlint_{}_{}.deb".format(
            self.version, said_by("dpkg", "--print-architecture").strip()))
        self.assertEqual(self.field("Version"), self.version)
        self.assertEqual(self.field("Recommends"), "git")
        for library in ["libc6 (>= ", "libicu", "libxml2", "libzip", "libstdc++6 (>= "]:
            self.assertIn(library, self.field("Depends"))
        self.assertRegex(self.field("Description"), r"^linter for .*\n gwlint reads ")

    def test_it_can_be_installed_and_purged(self):
        listed = said_by("sh", "-c", 'dpkg-deb --fsys-tarfile "$1" | tar --list', "sh",
                         str(self.package))
        paths = [pathlib.Path("/") / line for line in listed.splitlines()]
        there_before = {path for path in paths if path.exists()}
        self.assertEqual([path for path in there_before if not path.is_dir()], [])

        self.addCleanup(subprocess.run, ["dpkg", "--purge", "gwlint"], stdout=subprocess.DEVNULL,
                        stderr=subprocess.DEVNULL)
        self.apt_get("install", str(self.package))
        installed = said_by("dpkg", "--listfiles", "gwlint").splitlines()
        self.assertGreater(len(installed), 50)
        self.see_that_it_works()
        self.apt_get("purge", "gwlint")
        left = [path for path in installed if pathlib.Path(path).exists()
                and pathlib.Path(path) not in there_before and path != "/."]
        self.assertEqual(left, [])
        self.assertNotEqual(subprocess.run(["dpkg-query", "--status", "gwlint"],
                                           stdout=subprocess.DEVNULL,
                                           stderr=subprocess.DEVNULL).returncode, 0)

    def see_that_it_works(self):
        environment = {"PATH": "/usr/bin:/bin", "HOME": str(self.folder), "LC_ALL": "C.UTF-8"}

        def gwlint(*arguments):
            return subprocess.run(["gwlint", *arguments], cwd=self.folder, env=environment,
                                  stdout=subprocess.PIPE, encoding="utf-8")

        self.assertEqual(gwlint("--version").stdout, "gwlint {}\n".format(self.version))
        put(RIGHT, self.folder, "对的 right.txt")
        put(WRONG, self.folder, "错的 wrong.txt")
        self.assertEqual(gwlint("check", "对的 right.txt").returncode, 0)
        self.assertEqual(gwlint("check", "错的 wrong.txt").returncode, 1)
        sections = said_by("readelf", "--section-headers", "--wide", "/usr/bin/gwlint")
        self.assertNotIn(".debug_info", sections)
        self.assertNotIn(".symtab", sections)
        self.assertNotIn("RUNPATH", said_by("readelf", "--dynamic", "/usr/bin/gwlint"))

        self.assertEqual(said_by("man", "-w", "gwlint", env=environment),
                         "/usr/share/man/man1/gwlint.1.gz\n")
        self.assertIn("退出码", said_by("man", "--local-file",
                                     "/usr/share/man/zh_CN/man1/gwlint.1.gz", env=environment))
        self.assertEqual(
            said_by("bash", "-c", "source /usr/share/bash-completion/completions/gwlint && "
                    "complete -p gwlint", env=environment),
            "complete -o bashdefault -o default -F _gwlint gwlint\n")
        self.assertEqual(
            said_by("zsh", "-fc", "autoload -U compinit && compinit -u -D && print $_comps[gwlint]",
                    env=environment), "_gwlint\n")
        self.assertTrue(said_by("fish", "--no-config", "-c",
                                "source /usr/share/fish/vendor_completions.d/gwlint.fish; "
                                "complete -C 'gwlint chec'", env=environment).startswith("check\t"))
        for name in ["README.md", "copyright", "changelog.gz", "docs/install.md"]:
            self.assertTrue((pathlib.Path("/usr/share/doc/gwlint") / name).is_file(), name)


if __name__ == "__main__":
    unittest.main()
