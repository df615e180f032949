"""Makes DOCX files of what `gwlint extract --json` prints of a text file.

A paragraph may hold more than text: {{note:…}} a footnote, {{box:…}} a text box, {{del:…}} and
{{ins:…}} tracked changes, {{comment:…}} text on which somebody has put a comment. {{control}} in front puts it
into a content control as a whole.
"""
import io
import re
import zipfile
from xml.sax.saxutils import escape

_NAMES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
}
_XMLNS = " ".join('xmlns:{}="{}"'.format(*name) for name in _NAMES.items())
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
_CHANGE = 'w:author="甲" w:date="2024-01-01T00:00:00Z"'

_BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0"'
    ' distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0"'
    ' layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
    '<wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>'
    '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
    '<wp:extent cx="3000000" cy="900000"/><wp:wrapTopAndBottom/><wp:docPr id="{0}" name="Box {0}"/>'
    '<a:graphic><a:graphicData'
    ' uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
    '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="3000000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    '</wps:spPr><wps:txbx><w:txbxContent>{1}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>'
    '</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>')

_NUMBERS = (
    '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0">'
    '<w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/>'
    '<w:lvlText w:val="%1、"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>')
_NUMBERED = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'


def _run(text):
    return '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'.format(escape(text)) if text else ""


def _paragraph(content, properties=""):
    return "<w:p>{}{}</w:p>".format(properties, content)


class Docx:
    """Writes one document; `numbered`: the numbers of first-level headings count by themselves."""

    def __init__(self, model, numbered=False, header=""):
        self._model = model
        self._numbered = numbered
        self._header = header
        self._notes = []
        self._comments = []
        self._id = 100

    def bytes(self):
        """The bytes of the file."""
        body = "".join(self._block(block) for block in self._model["blocks"])
        section = ""
        if self._header:
            section = '<w:headerReference w:type="default" r:id="header"/>'
        body += "<w:sectPr>{}</w:sectPr>".format(section)
        parts = {
            "document.main": ("document", "w:document", "<w:body>{}</w:body>".format(body)),
            "numbering": ("numbering", "w:numbering", _NUMBERS),
            "footnotes": ("footnotes", "w:footnotes", self._footnotes()),
            "comments": ("comments", "w:comments", "".join(self._comments)),
        }
        if self._header:
            parts["header"] = ("header", "w:hdr", _paragraph(_run(self._header)))
        return _package(parts)

    def _block(self, block):
        if block["kind"] == "table":
            return self._table(block)
        text = block["text"]
        heading = re.match("[一二三四五六七]、", text)
        if text.startswith("{{control}}"):
            return ('<w:sdt><w:sdtPr><w:alias w:val="引言"/></w:sdtPr><w:sdtContent>{}'
                    "</w:sdtContent></w:sdt>").format(
                        _paragraph(self._runs(text[len("{{control}}"):])))
        if self._numbered and heading and len(text) < 30:
            return _paragraph(self._runs(text[heading.end():]), _NUMBERED)
        return _paragraph(self._runs(text))

    def _runs(self, text):
        pieces = re.split(r"\{\{(note|box|del|ins|comment):(.*?)\}\}", text)
        result = _run(pieces[0])
        for kind, inner, after in zip(pieces[1::3], pieces[2::3], pieces[3::3]):
            result += getattr(self, "_" + kind)(inner) + _run(after)
        return result

    def _next(self):
        self._id += 1
        return self._id

    def _note(self, text):
        self._notes.append(text)
        return '<w:r><w:footnoteReference w:id="{}"/></w:r>'.format(len(self._notes) + 1)

    def _box(self, text):
        return _BOX.format(self._next(), _paragraph(_run(text)))

    def _del(self, text):
        return '<w:del w:id="{}" {}><w:r><w:delText>{}</w:delText></w:r></w:del>'.format(
            self._next(), _CHANGE, escape(text))

    def _ins(self, text):
        return '<w:ins w:id="{}" {}>{}</w:ins>'.format(self._next(), _CHANGE, _run(text))

    def _comment(self, text):
        number = len(self._comments)
        self._comments.append('<w:comment w:id="{}" {} w:initials="J">{}</w:comment>'.format(
            number, _CHANGE, _paragraph(_run("请核实。"))))
        return ('<w:commentRangeStart w:id="{0}"/>{1}<w:commentRangeEnd w:id="{0}"/>'
                '<w:r><w:commentReference w:id="{0}"/></w:r>').format(number, _run(text))

    def _footnotes(self):
        result = ('<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p>'
                  '</w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r>'
                  '<w:continuationSeparator/></w:r></w:p></w:footnote>')
        for number, text in enumerate(self._notes, 2):
            result += '<w:footnote w:id="{}">{}</w:footnote>'.format(
                number, _paragraph("<w:r><w:footnoteRef/></w:r>" + _run(text)))
        return result

    def _table(self, table):
        width = max(cell["column"] + cell.get("columnSpan", 1)
                    for row in table["rows"] for cell in row["cells"])
        # Labels stand in the first columns of wide tables.
        widths = [1500 if column < 3 and width > 8 else 700 for column in range(width)]
        rows, above = "", {}  # column -> (rows left, width) of a merged cell that goes on
        for row in table["rows"]:
            cells, column = "", 0
            starting = {cell["column"]: cell for cell in row["cells"]}
            while column < width:
                if above.get(column, (0, 0))[0] > 0:
                    left, span = above[column]
                    above[column] = (left - 1, span)
                    cells += self._cell("", span, sum(widths[column:column + span]), "<w:vMerge/>")
                elif column in starting:
                    cell = starting[column]
                    span, height = cell.get("columnSpan", 1), cell.get("rowSpan", 1)
                    above[column] = (height - 1, span)
                    merge = '<w:vMerge w:val="restart"/>' if height > 1 else ""
                    cells += self._cell(cell["text"], span, sum(widths[column:column + span]), merge)
                else:
                    break
                column += span
            rows += "<w:tr>{}</w:tr>".format(cells)
        columns = "".join('<w:gridCol w:w="{}"/>'.format(column) for column in widths)
        return ('<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{}</w:tblGrid>'
                "{}</w:tbl>").format(columns, rows)

    def _cell(self, text, span, width, merge):
        return ('<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/><w:gridSpan w:val="{}"/>{}</w:tcPr>'
                "{}</w:tc>").format(width, span, merge, _paragraph(self._runs(text)))


def _package(parts):
    overrides, relationships = "", ""
    for kind, (name, _, _) in parts.items():
        overrides += '<Override PartName="/word/{}.xml" ContentType="{}"/>'.format(
            name, _TYPES.format(kind))
        if name != "document":
            relationships += '<Relationship Id="{0}" Type="{1}/{0}" Target="{0}.xml"/>'.format(
                name, _NAMES["r"])
    shell = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    files = {
        "[Content_Types].xml":
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels"'
            ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>' + overrides + "</Types>",
        "_rels/.rels": shell.format(
            '<Relationship Id="r1" Type="{}/officeDocument" Target="word/document.xml"/>'.format(
                _NAMES["r"])),
        "word/_rels/document.xml.rels": shell.format(relationships),
    }
    for name, root, content in parts.values():
        files["word/{}.xml".format(name)] = "<{0} {1}>{2}</{0}>".format(root, _XMLNS, content)
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + content)
    return result.getvalue()
