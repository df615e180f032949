"""A document as gwlint read it: what `gwlint extract --json` prints, as passages.

Places are offsets in bytes of the projection, as in the results of `gwlint check --format json`.
"""
from .passages import Passage, Table


def _characters(text, begin):
    """The characters of a text that begins at an offset, each with its own."""
    result = []
    for character in text:
        result.append((character, begin))
        begin += len(character.encode("utf-8"))
    return result


def _passage(story, entry):
    begin, end = entry["place"]
    characters = _characters(entry["text"], begin)
    # An automatic number is in the projection, but no text of the document.
    typed = begin + entry.get("numberSize", 0)
    return Passage(story, [pair for pair in characters if pair[1] >= typed], begin, end)


def blocks_of(model):
    """Paragraphs and tables of a document model, in its order."""
    blocks = []
    for block in model["blocks"]:
        story = block["story"]
        if block["kind"] == "table":
            rows = [[_passage(story, cell) for cell in row["cells"]] for row in block["rows"]]
            blocks.append(Table(story, rows))
        else:
            blocks.append(_passage(story, block))
    return blocks
