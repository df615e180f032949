"""Which character of a document is which of its projection.

Both sides are read in the same order, but they differ in places: fields, paragraphs that a tracked
deletion joins, deleted rows, text boxes in another order. Blocks with equal text are paired first;
between them, characters are. Nothing is guessed: a place is exact only where the paired text is
the text of the finding.
"""
from difflib import SequenceMatcher

from .passages import Table, is_seen, passages

# Texts beyond this are not compared character by character.
_LONGEST = 20000


class Anchor:
    """Where a comment goes: from `first` to `last`, both included; `last` is None for a mere point.

    `exact` tells whether that is the text which the finding is about, or the nearest to it.
    """

    def __init__(self, first, last, passage, exact):
        self.first = first
        self.last = last
        self.passage = passage
        self.exact = exact


def _opcodes(left, right):
    return SequenceMatcher(None, left, right, autojunk=False).get_opcodes()


def _worth_pairing(blocks, story):
    """The blocks of a story without empty paragraphs, which are all alike and would mislead."""
    return [block for block in blocks if block.story == story and block.key]


def _rows(blocks):
    """The rows of all tables."""
    return [row for block in blocks if isinstance(block, Table) for row in block.rows]


def _alike(row, other):
    """Whether two rows are one row, of which not more than half has changed."""
    equal = sum(cell.key == other_cell.key for cell, other_cell in zip(row, other))
    return len(row) == len(other) and 2 * equal >= len(row)


class Pairing:
    """Pairs the blocks of a projection with those of an open document."""

    def __init__(self, projected, written):
        self._projected = passages(projected)
        self._written = passages(written)
        self._partner = {}  # id of a projected passage -> written passage
        self._place = {}  # offset -> (written passage, index in its seen characters)
        for story in dict.fromkeys(block.story for block in projected):
            self._pair_blocks(_worth_pairing(projected, story), _worth_pairing(written, story))

    # ---- Pairing ----

    def _pair_blocks(self, left, right):
        left_over, right_over = [], []
        gaps = []
        for tag, i1, i2, j1, j2 in _opcodes([b.key for b in left], [b.key for b in right]):
            if tag == "equal":
                for one, other in zip(left[i1:i2], right[j1:j2]):
                    self._pair_equal_blocks(one, other)
            else:
                gaps.append((left[i1:i2], right[j1:j2]))
                left_over += left[i1:i2]
                right_over += right[j1:j2]
        self._pair_moved(left_over, right_over)
        for one, other in gaps:
            self._pair_gap([block for block in one if not self._is_paired(block)],
                           [block for block in other if block in right_over])

    def _pair_moved(self, left, right):
        """Pairs blocks that stand in another order, where their text is there once on each side."""
        keys = [block.key for block in left]
        others = [block.key for block in right]
        for block, key in zip(left, keys):
            if key and keys.count(key) == 1 and others.count(key) == 1:
                other = next(candidate for candidate in right if candidate.key == key)
                self._pair_equal_blocks(block, other)
                right.remove(other)

    def _pair_gap(self, left, right):
        rows, other_rows = _rows(left), _rows(right)
        if not (rows and other_rows):  # what is a table here is none there
            self._pair_passages(passages(left), passages(right))
            return
        self._pair_rows(rows, other_rows)
        self._pair_passages([block for block in left if not isinstance(block, Table)],
                            [block for block in right if not isinstance(block, Table)])

    def _pair_rows(self, left, right):
        """Pairs rows of tables, which may be cut in other places, or have deleted rows."""
        keys = [[tuple(cell.key for cell in row) for row in rows] for rows in (left, right)]
        for tag, i1, i2, j1, j2 in _opcodes(*keys):
            if tag == "equal" or (tag == "replace" and i2 - i1 == j2 - j1):
                for row, other in zip(left[i1:i2], right[j1:j2]):
                    if _alike(row, other):
                        for cell, other_cell in zip(row, other):
                            self._pair_texts([cell], [other_cell])

    def _pair_passages(self, left, right):
        """Pairs passages that are equal, and between these the characters."""
        keys = [[passage.key for passage in side] for side in (left, right)]
        for tag, i1, i2, j1, j2 in _opcodes(*keys):
            if tag == "equal":
                for one, other in zip(left[i1:i2], right[j1:j2]):
                    self._pair_equal_blocks(one, other)
            else:
                self._pair_texts(left[i1:i2], right[j1:j2])

    def _pair_equal_blocks(self, left, right):
        for one, other in zip(passages([left]), passages([right])):
            self._partner[id(one)] = other
            for index, (_, offset) in enumerate(one.seen):
                self._place[offset] = (other, index)

    def _pair_texts(self, left, right):
        """Pairs characters of passages that follow each other."""
        offsets = [(offset, passage) for passage in left for _, offset in passage.seen]
        places = [(passage, i) for passage in right for i in range(len(passage.seen))]
        text = "".join(passage.key for passage in left)
        other_text = "".join(passage.key for passage in right)
        if len(left) == len(right) == 1:
            self._partner[id(left[0])] = right[0]
        if max(len(text), len(other_text)) > _LONGEST:
            return
        for tag, i1, i2, j1, _ in _opcodes(text, other_text):
            if tag != "equal":
                continue
            for (offset, passage), place in zip(offsets[i1:i2], places[j1:]):
                self._place[offset] = place
                self._partner.setdefault(id(passage), place[0])

    def _is_paired(self, block):
        return any(id(passage) in self._partner for passage in passages([block]))

    # ---- Asking ----

    def anchor(self, begin, end):
        """Where a comment on the bytes from `begin` to `end` of the projection goes."""
        touched = [p for p in self._projected if p.start <= end and begin <= p.end]
        if begin == end:
            return self._point(begin, touched)
        for passage in touched:
            wanted = [offset for _, offset in passage.seen if begin <= offset < end]
            if wanted:
                return self._exact(passage, wanted) or self._nearest(passage)
        return self._nearest(touched[0] if touched else self._before(begin))

    def _exact(self, passage, wanted):
        """The text itself, where it is paired without a gap within one passage."""
        paired = [self._place.get(offset) for offset in wanted]
        if None in paired or any(place[0] is not paired[0][0] for place in paired):
            return None
        other, first = paired[0]
        last = paired[-1][1]
        text = "".join(c for c, offset in passage.seen if offset in set(wanted))
        if [place[1] for place in paired] != list(range(first, last + 1)):
            return None
        if other.key[first:last + 1] != text:
            return None
        return Anchor(other.seen[first][1], other.seen[last][1], other, True)

    def _point(self, offset, touched):
        """A place between characters, or in an empty passage: what stands there is nothing."""
        for passage in touched:
            other = self._partner.get(id(passage))
            if other is not None and not passage.seen and not other.seen:
                return Anchor(other.start, None, other, True)
            following = [place for _, place in passage.seen if place >= offset]
            if following and following[0] in self._place:
                other, index = self._place[following[0]]
                return Anchor(other.seen[index][1], None, other, True)
        return self._nearest(touched[-1] if touched else self._before(offset))

    def _before(self, offset):
        earlier = [p for p in self._projected if p.start <= offset]
        return earlier[-1] if earlier else None

    def _nearest(self, passage):
        """The whole passage, or where it is unknown, the next one before it that is known."""
        at = self._projected.index(passage) if passage in self._projected else 0
        ordered = self._projected[at::-1] + self._projected[at + 1:]
        for candidate in ordered:
            other = self._partner.get(id(candidate))
            if other is not None and other.seen:
                return Anchor(other.seen[0][1], other.seen[-1][1], other, False)
        for other in self._written:
            if other.seen:
                return Anchor(other.seen[0][1], other.seen[-1][1], other, False)
        return Anchor(self._written[0].start, None, self._written[0], False)


def seen_text(text):
    """A text as it is compared."""
    return "".join(character for character in text if is_seen(character))
