"""The commands: check the open document, remove its comments."""
import os
import shutil
import tempfile
from contextlib import contextmanager

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.uno import Exception as UnoException

from . import program, writer
from .pairing import Pairing
from .projection import blocks_of
from .results import comment, findings_of, summary
from .words import Trouble


def check(desktop, document, find_program, words):
    """Replaces our comments by those on what is found; the sentence to show.

    Raises Trouble, with nothing changed, where the document cannot be checked.
    """
    _require_writable(document, words)
    executable = find_program()
    path = writer.system_path(document.getURL())
    content = _as_docx(desktop, document)
    findings, others = findings_of(program.check(executable, content, path, words), words)
    model = program.extract(executable, content, words) if findings else None
    with _editing(document):
        writer.remove_own_comments(document)
        if findings:
            _comment_on(document, findings, model, words)
    return summary(findings, others, words)


def clear(document, words):
    """Removes our comments; the sentence to show."""
    _require_writable(document, words)
    if not writer.own_comments(document):
        return words("nothing to clear")
    with _editing(document):
        count = writer.remove_own_comments(document)
    return words("cleared", count)


def _require_writable(document, words):
    if document is None or not document.supportsService("com.sun.star.text.TextDocument"):
        raise Trouble(words("no text document"))
    if document.isReadonly():
        raise Trouble(words("read only"))
    if document.RecordChanges and len(document.RedlineProtectionKey):
        raise Trouble(words("protected"))


@contextmanager
def _editing(document):
    """One step to undo, recorded as no change of the text; undone where it fails."""
    undo = document.getUndoManager()
    recording = document.RecordChanges
    steps = len(undo.getAllUndoActionTitles())
    done = False
    undo.enterUndoContext("gwlint")
    document.lockControllers()
    try:
        document.RecordChanges = False
        yield
        done = True
    finally:
        document.RecordChanges = recording
        document.unlockControllers()
        undo.leaveUndoContext()
        if not done and len(undo.getAllUndoActionTitles()) > steps:
            undo.undo()


# ---- From the document to gwlint ----


def _property(name, value):
    result = PropertyValue()
    result.Name = name
    result.Value = value
    return result


def _as_docx(desktop, document):
    """The document as it stands, unsaved changes included, as a DOCX without our comments.

    A copy is exported, so that the document itself stays untouched.
    """
    folder = tempfile.mkdtemp(prefix="gwlint-")
    try:
        copied, exported = (os.path.join(folder, name) for name in ("copy.odt", "copy.docx"))
        _store(document, copied, "writer8")
        copy = desktop.loadComponentFromURL(
            uno.systemPathToFileUrl(copied), "_blank", 0,
            (_property("Hidden", True), _property("MacroExecutionMode", 0),
             _property("UpdateDocMode", 0)))
        try:
            copy.RecordChanges = False
            writer.remove_own_comments(copy)
            writer.flatten_input_fields(copy)
            _store(copy, exported, "MS Word 2007 XML")
        finally:
            copy.close(True)
        with open(exported, "rb") as file:
            return file.read()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _store(document, path, kind):
    document.storeToURL(uno.systemPathToFileUrl(path),
                        (_property("FilterName", kind), _property("Overwrite", True)))


# ---- From the findings to comments ----


def _comment_on(document, findings, model, words):
    pairing = Pairing(blocks_of(model), writer.Reader(document).read())
    text = model["text"].encode("utf-8")
    placed = [(finding, pairing.anchor(finding.begin, finding.end)) for finding in findings]
    # All places are found before the first comment moves anything.
    placed = [(finding, anchor.passage) + writer.selection(anchor) for finding, anchor in placed]
    for finding, passage, cursor, exact in placed:
        quote = None if exact else text[finding.begin:finding.end].decode("utf-8", "replace")
        _insert(document, passage, cursor, comment(finding, words, quote),
                comment(finding, words, text[finding.begin:finding.end].decode("utf-8", "replace")))


def _insert(document, passage, cursor, content, content_elsewhere):
    """Puts a comment on its text; where the office takes none, on the passage that holds it."""
    # Comments in headers and footers are none in a DOCX.
    if passage.story not in ("header", "footer"):
        try:
            writer.insert_comment(document, passage.text, cursor, content)
            return
        except UnoException:
            pass  # a shape with text of its own, or a field that holds the place
    host = passage.host
    if host is not None and host.seen:
        cursor = host.seen[0][1].before()
        cursor.gotoRange(host.seen[-1][1].after(), True)
        writer.insert_comment(document, host.text, cursor, content_elsewhere)
    else:
        text = document.getText()
        writer.insert_comment(document, text, text.createTextCursor(), content_elsewhere)
