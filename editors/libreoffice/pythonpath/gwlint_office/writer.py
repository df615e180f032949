"""The document that is open in Writer: its passages, and comments on them."""
import re
from datetime import datetime

import uno
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK
from com.sun.star.util import DateTime

from .passages import Passage, Table, passages
from .results import AUTHOR, INITIALS, is_own

_ANNOTATION = "com.sun.star.text.textfield.Annotation"
_STEP = 30000  # goRight takes a short


class Piece:
    """A stretch of text within which positions can be counted.

    `whole`: it is a field, of which no part can be pointed at.
    """

    def __init__(self, text, extent, string, whole):
        self.text = text
        self.range = extent
        self.string = string
        self.whole = whole

    def cursor(self, offset):
        """A cursor before the character at an offset."""
        cursor = self.text.createTextCursorByRange(self.range.getStart())
        while offset > 0:
            cursor.goRight(min(offset, _STEP), False)
            offset -= _STEP
        return cursor


class Place:
    """A character of a piece."""

    def __init__(self, piece, offset):
        self.piece = piece
        self.offset = offset

    def before(self):
        """A cursor before it, or before the field that it is part of."""
        return self.piece.cursor(0 if self.piece.whole else self.offset)

    def after(self):
        """A position behind it, or behind the field."""
        if self.piece.whole:
            return self.piece.range.getEnd()
        cursor = self.piece.cursor(self.offset)
        cursor.goRight(1, False)
        return cursor


class WriterPassage(Passage):
    """A paragraph or a cell of the document; `text` is where comments on it are put in.

    `host` is the passage to point at where a comment cannot be put in.
    """

    def __init__(self, story, pieces, text, beginning, host=None):
        characters = [(character, Place(piece, offset))
                      for piece in pieces for offset, character in enumerate(piece.string)]
        super().__init__(story, characters, Place(Piece(text, beginning, "", True), 0))
        self.text = text
        self.host = host


class Reader:
    """Reads a document into blocks, in the order in which they are exported."""

    def __init__(self, document):
        self._document = document
        self._deleting = set()  # tracked deletions that are open
        self._framed = []  # contents of text boxes, met while reading a paragraph
        self._met = set()  # names of the frames among them
        self._blocks = []

    def read(self):
        """All blocks: the body with its text boxes, notes, headers and footers."""
        body = self._document.getText()
        self._blocks += self._read_text(body, "body")
        first = next((passage for passage in passages(self._blocks) if passage.seen), None)
        self._read_page_frames(first)
        for story, notes in (("footnote", self._document.getFootnotes()),
                             ("endnote", self._document.getEndnotes())):
            for i in range(notes.getCount()):
                self._blocks += self._read_text(notes.getByIndex(i), story)
        self._read_margins(first)
        return self._blocks

    # ---- Texts ----

    def _read_text(self, text, story, host=None):
        blocks = []
        for element in _elements(text):
            if element.supportsService("com.sun.star.text.TextTable"):
                blocks += self._read_table(element, story, host)
            elif element.supportsService("com.sun.star.text.Paragraph"):
                blocks.append(self._read_paragraph(element, text, story, host))
            else:  # a section or an index is transparent already; a frame at the page is none
                continue
            blocks += self._read_framed(_last_passage(blocks) or host)
        return blocks

    def _read_paragraph(self, paragraph, text, story, host):
        pieces = self._pieces(paragraph, text)
        self._collect_framed(paragraph)
        return WriterPassage(story, pieces, text, paragraph.getStart(), host)

    def _read_framed(self, host):
        framed, self._framed = self._framed, []
        blocks = []
        for content in framed:
            blocks += self._read_text(content, "textBox", host)
        return blocks

    def _read_page_frames(self, host):
        """Frames that are tied to a page, and so to no paragraph."""
        frames = self._document.getTextFrames()
        for name in frames.getElementNames():
            if name not in self._met:
                self._blocks += self._read_text(frames.getByName(name), "textBox", host)

    def _read_margins(self, host):
        """Headers and footers, in which comments do not last: a paragraph of the body is pointed at."""
        styles = self._document.getStyleFamilies().getByName("PageStyles")
        for name in styles.getElementNames():
            style = styles.getByName(name)
            if not style.isInUse():
                continue
            for kind in ("Header", "Footer"):
                if not style.getPropertyValue(kind + "IsOn"):
                    continue
                for side in ("", "Left", "First"):
                    text = style.getPropertyValue(kind + "Text" + side)
                    if text is not None:
                        blocks = self._read_text(text, kind.lower(), host)
                        self._blocks += [b for b in blocks if b.key]

    # ---- Tables ----

    def _read_table(self, table, story, host):
        rows, nested = {}, False
        flat = []
        for name in table.getCellNames():
            cell = table.getCellByName(name)
            blocks = self._read_text(cell, story, host)
            flat += blocks
            nested = nested or any(isinstance(block, Table) for block in blocks)
            row = int(re.match(r"[A-Za-z]+(\d+)", name).group(1))
            rows.setdefault(row, []).append(self._joined(blocks, cell, story, host))
        # A table around tables is a frame: its paragraphs are those of the document.
        if nested:
            return flat
        boxes = [block for block in flat if block.story != story]
        return [Table(story, [rows[row] for row in sorted(rows)])] + boxes

    def _joined(self, blocks, cell, story, host):
        """The paragraphs of a cell as one passage."""
        pieces = []
        for block in blocks:
            if not isinstance(block, Table) and block.story == story:
                pieces += list(dict.fromkeys(place.piece for _, place in block.characters))
        return WriterPassage(story, pieces, cell, cell.getStart(), host)

    # ---- Paragraphs ----

    def _pieces(self, paragraph, text):
        pieces = []
        for portion in _elements(paragraph):
            kind = portion.TextPortionType
            if kind == "Redline":
                self._mark_deletion(portion)
            elif kind in ("InContentMetadata", "ContentControl"):
                pieces += self._pieces(getattr(portion, kind), text)
            elif kind in ("Text", "TextField") and not self._deleting:
                string = portion.getString()
                if string and not _is_hidden(portion):
                    pieces.append(Piece(text, portion, string, kind == "TextField"))
            elif kind == "Frame":
                self._collect_framed(portion)
        return pieces

    def _mark_deletion(self, portion):
        if portion.RedlineType != "Delete" or portion.IsCollapsed:
            return
        if portion.IsStart:
            self._deleting.add(portion.RedlineIdentifier)
        else:
            self._deleting.discard(portion.RedlineIdentifier)

    def _collect_framed(self, holder):
        if not hasattr(holder, "createContentEnumeration"):
            return
        contents = holder.createContentEnumeration("com.sun.star.text.TextContent")
        while contents is not None and contents.hasMoreElements():
            content = contents.nextElement()
            if getattr(content, "TextBox", False):  # a shape whose text is that of a frame
                content = content.getText()
            if hasattr(content, "getString") and hasattr(content, "createEnumeration"):
                self._framed.append(content)
                self._met.add(getattr(content, "Name", ""))


def _last_passage(blocks):
    """The last one that is seen, to point at instead of a text box in it."""
    return next((p for p in reversed(passages(blocks)) if p.seen), None)


def _elements(holder):
    enumeration = holder.createEnumeration()
    while enumeration.hasMoreElements():
        yield enumeration.nextElement()


def _is_hidden(portion):
    information = portion.getPropertySetInfo()
    return (information.hasPropertyByName("CharHidden")
            and portion.getPropertyValue("CharHidden") is True)


# ---- Comments ----


def own_comments(document):
    """Our comments, as fields."""
    return [field for field in _elements(document.getTextFields())
            if field.supportsService(_ANNOTATION) and is_own(field.Author, field.Content)]


def remove_own_comments(document):
    """Removes our comments and no others; how many there were."""
    comments = own_comments(document)
    for field in comments:
        field.getAnchor().getText().removeTextContent(field)
    return len(comments)


def flatten_input_fields(document):
    """Makes text of input fields, whose text LibreOffice 7.4 writes several times into a DOCX."""
    for field in list(_elements(document.getTextFields())):
        if field.supportsService("com.sun.star.text.textfield.Input"):
            anchor = field.getAnchor()
            cursor = anchor.getText().createTextCursorByRange(anchor)
            cursor.setString(field.Content.rstrip("\r"))


def selection(anchor):
    """A cursor over an anchor, and whether it is exactly the text meant."""
    cursor = anchor.first.before()
    if anchor.last is None:
        return cursor, anchor.exact
    cursor.gotoRange(anchor.last.after(), True)
    return cursor, anchor.exact and _covers_fields(anchor)


def _covers_fields(anchor):
    """Whether no field is only partly meant."""
    inside = {place.piece for _, place in anchor.passage.seen if place.piece.whole}
    for piece in (anchor.first.piece, anchor.last.piece):
        if piece in inside:
            offsets = [p.offset for _, p in anchor.passage.seen if p.piece is piece]
            if piece is anchor.first.piece and anchor.first.offset != offsets[0]:
                return False
            if piece is anchor.last.piece and anchor.last.offset != offsets[-1]:
                return False
    return True


def insert_comment(document, text, cursor, content):
    """Puts a comment on what the cursor has selected; the text stays as it is."""
    field = document.createInstance(_ANNOTATION)
    field.Author = AUTHOR
    field.Initials = INITIALS
    _write_paragraphs(field, content)
    now = datetime.now()
    field.DateTimeValue = DateTime(0, now.second, now.minute, now.hour, now.day, now.month,
                                   now.year, False)
    text.insertTextContent(cursor, field, True)


def _write_paragraphs(field, content):
    """Lines as paragraphs: those of the property Content would run together in a DOCX."""
    text = field.TextRange
    cursor = text.createTextCursor()
    for number, line in enumerate(content.split("\n")):
        if number > 0:
            text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
        text.insertString(cursor, line, False)


def system_path(url):
    """The path of a file URL; None for a document that is in no file."""
    return uno.fileUrlToSystemPath(url) if url.startswith("file:") else None
