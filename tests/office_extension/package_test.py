"""What is in the package."""
import pathlib
import re
import subprocess
import tempfile
import unittest
import xml.dom.minidom
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


class PackageTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def package(self, name, *arguments):
        path = self.folder / name
        subprocess.run([ROOT / "editors/libreoffice/package", *arguments, path], check=True)
        return path

    def test_the_same_bytes_twice(self):
        self.assertEqual(self.package("a.oxt").read_bytes(), self.package("b.oxt").read_bytes())

    def test_every_file_that_the_manifest_names_is_there_and_every_xml_is_well_formed(self):
        with zipfile.ZipFile(self.package("a.oxt")) as package:
            names = package.namelist()
            for name in names:
                if name.endswith((".xml", ".xcu", ".xcs")):
                    xml.dom.minidom.parseString(package.read(name))
            manifest = package.read("META-INF/manifest.xml").decode("utf-8")
            for name in re.findall('full-path="([^"]+)"', manifest):
                self.assertIn(name, names)
            project = (ROOT / "CMakeLists.txt").read_text(encoding="utf-8")
            version = re.search(r"VERSION ([0-9.]+)\n", project).group(1)
            self.assertIn('<version value="{}"/>'.format(version),
                          package.read("description.xml").decode("utf-8"))
            for name in re.findall('href="(description/[^"]+)"',
                                   package.read("description.xml").decode("utf-8")):
                self.assertIn(name, names)

    def test_the_program_can_be_bundled(self):
        program = self.folder / "gwlint-of-some-kind"
        program.write_bytes(b"program")
        with zipfile.ZipFile(self.package("a.oxt", "--program", program)) as package:
            self.assertEqual(package.read("bin/gwlint"), b"program")
            self.assertNotIn("bin/NOTICES", package.namelist())
            self.assertEqual(package.getinfo("bin/gwlint").external_attr >> 16, 0o100755)

    def test_the_libraries_of_a_bundle_come_along(self):
        program = self.folder / "bundle" / "gwlint"
        (program.parent / "lib").mkdir(parents=True)
        program.write_bytes(b"program")
        (program.parent / "lib/libicu.so.72").write_bytes(b"library")
        (program.parent / "NOTICES").write_bytes(b"notices")
        with zipfile.ZipFile(self.package("a.oxt", "--program", program)) as package:
            self.assertEqual(package.read("bin/lib/libicu.so.72"), b"library")
            self.assertEqual(package.read("bin/NOTICES"), b"notices")


if __name__ == "__main__":
    unittest.main()
