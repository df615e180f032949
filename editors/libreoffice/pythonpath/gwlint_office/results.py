"""What gwlint found: the output of `gwlint check --format json`, and the comments made of it."""
from .words import Trouble

AUTHOR = "gwlint"
INITIALS = "gw"
_MARK = "gwlint · "


class Finding:
    """A finding in the document: bytes of the projection, and what to say."""

    def __init__(self, entry):
        self.entry = entry
        self.level = entry["level"]
        self.begin = entry["location"]["offset"]
        self.end = self.begin + entry["location"]["length"]


def is_own(author, content):
    """Whether a comment is one of ours: by its author and by how it begins."""
    return author == AUTHOR and content.startswith(_MARK)


def comment(finding, words, quote=None):
    """What a comment says; `quote` is the text meant, where it cannot stand on that."""
    entry = finding.entry
    lines = ["{}{} {} · {}".format(_MARK, entry["rule"], entry["name"], words(finding.level)),
             entry["problem"]]
    clause = entry["clause"]
    if clause:
        basis = clause["citation"]
        if clause.get("text"):
            basis += ("：" if words.language == "zh" else ": ") + clause["text"]
        lines.append(words("basis", basis))
    if entry["advice"]:
        lines.append(words("advice", entry["advice"]))
    for related in entry["related"]:
        if "figure" not in related and related["message"]:
            lines.append(words("see", related["message"]))
    if quote is not None:
        if quote:
            lines.append(words("about", quote))
        if entry["place"]:
            names = " › ".join(place["name"] for place in entry["place"])
            lines.append(words("place", names))
    return "\n".join(lines)


def findings_of(output, words):
    """Findings in the document and sentences on the configuration.

    Raises Trouble where the document, or its configuration, could not be read.
    """
    setup = [_placed(entry) for entry in output["setup"]]
    findings, others = [], list(setup)
    for file in output["files"]:
        if "error" in file:
            raise Trouble(words("refused", "\n".join([file["error"]["message"]] + setup)))
        if file["format"] == "configuration":
            others += ["{} ({})".format(f["message"], f["rule"]) for f in file["findings"]]
        else:
            findings += [Finding(entry) for entry in file["findings"]]
            others += [notice["message"] for notice in file["notices"]]
    return findings, others


def _placed(entry):
    place = entry["path"]
    if "line" in entry:
        place += ":{}:{}".format(entry["line"], entry["column"])
    return "{}: {}".format(place, entry["message"])


def summary(findings, others, words):
    """The message at the end."""
    if not findings:
        text = words("clean")
    else:
        counts = [sum(f.level == level for f in findings) for level in ("error", "warning", "note")]
        text = words("counts", *counts)
    return text + ("\n" + words("setup", "\n".join(others)) if others else "")
