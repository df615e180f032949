"""The machine that was measured on, in general terms."""
import os
import platform
import re
import subprocess


def cores():
    """How many of them this process may use."""
    return len(os.sched_getaffinity(0))


def load():
    """How many processes ran or waited over the last minute."""
    return os.getloadavg()[0]


def described(compiler):
    """Processor, system, libraries: a sentence. `compiler` is the path of the one that built all."""
    libraries = ", ".join(f"{name} {_version(name)}" for name in ("libxml-2.0", "libzip", "zlib",
                                                                "icu-uc"))
    return (f"{cores()} cores of {_processor()}, {_system()}, {_compiler(compiler)}, {libraries}")


def _processor():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            found = re.search(r"model name\s*:\s*(.+)", file.read())
    except OSError:
        found = None
    name = found.group(1) if found else platform.machine()
    return re.sub(r"\((R|TM)\)|CPU|@.*", "", name).strip()


def _system():
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return platform.system()


def _compiler(path):
    lines = _output([path, "--version"]).splitlines()
    return lines[0] if lines else "an unknown compiler"


def _version(package):
    return _output(["pkg-config", "--modversion", package]).strip() or "unknown"


def _output(command):
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout
    except OSError:
        return ""
