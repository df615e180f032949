"""Texts whose characters know where they came from, on both sides of the pairing."""
import unicodedata

# Characters that are not seen, or that an export may add or drop.
_UNSEEN = {"\u00ad", "\u200b", "\u2060", "\ufeff"}


def is_seen(character):
    """Whether a character counts when texts are compared."""
    return not (character.isspace() or character in _UNSEEN
                or unicodedata.category(character) == "Cc")


class Passage:
    """A paragraph, or the text of a cell: characters and the place of each.

    Places are whatever its maker understands: offsets in a projection, or where in a document.
    `start` is where the text begins, for passages that are empty. `end` is where it ends.
    """

    def __init__(self, story, characters, start=None, end=None):
        self.story = story
        self.characters = characters  # (character, place), all of them
        self.seen = [pair for pair in characters if is_seen(pair[0])]
        self.key = "".join(pair[0] for pair in self.seen)
        self.start = start
        self.end = end


class Table:
    """Rows of passages; what lies below a merged cell is left out."""

    def __init__(self, story, rows):
        self.story = story
        self.rows = rows
        self.key = ("table", tuple(tuple(cell.key for cell in row) for row in rows))

    def cells(self):
        """All cells in reading order."""
        return [cell for row in self.rows for cell in row]


def passages(blocks):
    """The passages of paragraphs and tables, in reading order."""
    result = []
    for block in blocks:
        result += block.cells() if isinstance(block, Table) else [block]
    return result
