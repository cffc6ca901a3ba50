"""Which of a page's blocks are the article, by holding them against the extractor's lines.

Long blocks claim their stretch of the extractor's text first, so that a pull quote set above the paragraph it
repeats is not taken for that paragraph.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from variorum.intake.page_region import holder_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lxml.html import HtmlElement

    from variorum.intake.page_blocks import Block

_LONG_ENOUGH = 25  # letters; a shorter stretch may stand inside another by chance
_ENOUGH = 0.6  # of a block's word triples found among the extractor's
_FEWEST_TRIPLES = 6  # a shorter block is the same or it is not
_PROSE = 60  # characters; a shorter block may be a menu's or a notice
_SEARCHED = 2_000_000_000  # letters; a search beyond that would take over a second


def chosen_blocks(blocks: Sequence[Block], lines: Sequence[str]) -> frozenset[int]:
    """The places of those blocks whose words the extractor kept."""
    letters = [squeezed(block.text) for block in blocks]
    chosen = _same_as_a_line(blocks, letters, [squeezed(line) for line in lines])
    taken = {letters[i] for i in chosen}
    rest = "\n".join(line for line in map(squeezed, lines) if line not in taken)
    if len(rest) * len(blocks) <= _SEARCHED:
        chosen |= _within_a_line(letters, rest, chosen)
    chosen |= _mostly_kept(blocks, letters, lines, chosen)
    return frozenset(chosen)


def densest_prose(blocks: Sequence[Block]) -> frozenset[int]:
    """The places of the paragraphs in the element that holds most prose, where the extractor found none."""
    prose: dict[HtmlElement, list[int]] = defaultdict(list)
    for i, block in enumerate(blocks):
        if len(block.text) >= _PROSE and not block.hidden and 2 * block.linked < len(block.text):
            prose[holder_of(block.element)].append(i)
    return frozenset(
        max(prose.values(), key=lambda found: sum(len(blocks[i].text) for i in found), default=())
    )


def squeezed(text: str) -> str:
    """Only the letters and digits of a text, in one case: what two renderings of a block share."""
    return "".join(filter(str.isalnum, text)).casefold()


def triples(text: str) -> set[tuple[str, ...]]:
    """Every three words that follow each other."""
    words = [word for word in map(squeezed, text.split()) if word]
    return set(zip(words, words[1:], words[2:], strict=False))


def _same_as_a_line(blocks: Sequence[Block], letters: Sequence[str], lines: Iterable[str]) -> set[int]:
    """Blocks that are a line; of several alike, a plain one before a linked or hidden one."""
    free = Counter(lines)
    chosen = set()
    for i in sorted(range(len(blocks)), key=lambda i: (blocks[i].hidden, blocks[i].linked > 0, i)):
        if letters[i] and free[letters[i]] > 0:
            free[letters[i]] -= 1
            chosen.add(i)
    return chosen


def _within_a_line(letters: Sequence[str], rest: str, chosen: set[int]) -> set[int]:
    """Blocks the extractor ran together with others: table cells, lines split by a break."""
    found = set()
    open_blocks = (i for i in range(len(letters)) if i not in chosen and len(letters[i]) >= _LONG_ENOUGH)
    for i in sorted(open_blocks, key=lambda i: (-len(letters[i]), i)):
        at = rest.find(letters[i])
        if at >= 0:
            found.add(i)
            rest = rest[:at] + "\n" + rest[at + len(letters[i]) :]
    return found


def _mostly_kept(
    blocks: Sequence[Block], letters: Sequence[str], lines: Iterable[str], chosen: set[int]
) -> set[int]:
    """Blocks of which the extractor split or dropped a part."""
    matched = {letters[i] for i in chosen}
    kept = set().union(*(triples(line) for line in lines if squeezed(line) not in matched))
    found = set()
    for i, block in enumerate(blocks):
        own = triples(block.text) if i not in chosen and not block.hidden else set()
        if len(own) >= _FEWEST_TRIPLES and sum(t in kept for t in own) >= _ENOUGH * len(own):
            found.add(i)
            kept -= own
    return found
