"""Where the program gwlint is, and running it."""
import json
import os
import shutil
import stat
import subprocess

from .words import Trouble

SECONDS = 60


def find(chosen, environment, folder, words):
    """The path of the program: as chosen, as $GWLINT says, bundled, or in PATH."""
    for path in (chosen, environment.get("GWLINT", "")):
        if path:
            if not os.path.isfile(path):
                raise Trouble(words("not a file", path))
            return path
    bundled = os.path.join(folder, "bin", "gwlint.exe" if os.name == "nt" else "gwlint")
    if os.path.isfile(bundled):
        _make_executable(bundled, words)
        return bundled
    found = shutil.which("gwlint", path=environment.get("PATH", ""))
    if found is None:
        raise Trouble(words("not found"))
    return found


def _make_executable(path, words):
    """Installing an extension drops the permission to run what is in it."""
    if os.access(path, os.X_OK):
        return
    try:
        os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR)
    except OSError:  # installed for all users, by somebody else
        raise Trouble(words("not executable", path)) from None


def _run(arguments, content, folder, words):
    hidden = {"creationflags": subprocess.CREATE_NO_WINDOW} if os.name == "nt" else {}
    environment = dict(os.environ)
    # The office's own libraries are not the program's.
    environment.pop("LD_LIBRARY_PATH", None)
    try:
        return subprocess.run(arguments, input=content, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, cwd=folder, env=environment,
                              timeout=SECONDS, check=False, **hidden)
    except subprocess.TimeoutExpired:
        raise Trouble(words("too slow", SECONDS)) from None
    except OSError as error:
        raise Trouble(words("fails", error)) from None


def _json(arguments, content, folder, words):
    result = _run(arguments, content, folder, words)
    try:
        return json.loads(result.stdout.decode("utf-8"))
    except ValueError:
        said = result.stderr.decode("utf-8", "replace").strip()
        raise Trouble(words("fails", said or result.returncode)) from None


def check(program, content, path, words):
    """What `gwlint check` finds in a DOCX that stands for the document at `path`.

    The configuration is the one that holds for `path`. A document that was never saved (None) is
    nowhere, so that none holds for it.
    """
    arguments = [program, "check", "-", "--format", "json", "--lang", words.language]
    if path is None:
        arguments.append("--no-config")
        folder = None
    else:
        arguments += ["--stdin-filename", path]
        folder = os.path.dirname(path)
    return _json(arguments, content, folder, words)


def extract(program, content, words):
    """The document model of a DOCX."""
    arguments = [program, "extract", "-", "--json", "--lang", words.language]
    return _json(arguments, content, None, words)
