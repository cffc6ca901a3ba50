"""Lines that a mail program or a page of print broke within a sentence, put together again.

A line end becomes a space, so that every offset stays what it was.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from variorum.reading.sentences.line_roles import role_of_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.reading.language import Language

# Begins with the line end and looks back from there, so that the search skips all other letters.
_INSIDE = r"[\w,;’'–—-]"
_BROKEN = re.compile(rf"\n(?:(?<={_INSIDE}\n)|(?<={_INSIDE} \n))(?=[a-zß-öø-ÿ])")
_BLANK_LINE = re.compile(r"\n *(?=\n)")
_GOES_ON = re.compile(rf"{_INSIDE} ?\Z")
_MARKS = '"“”„«»'
_SHORTEST = 30  # letters of a line that is broken because it was full
_FULL = 0.6  # of the longest line of its block


def join_wrapped_lines(text: str, language: Language) -> str:
    """The text with a space for every line end within a sentence, of the same length."""
    if _BROKEN.search(text) is None:
        return text
    parts: list[str] = []
    at = start = 0
    for block_end in (*(blank.start() for blank in _BLANK_LINE.finditer(text)), len(text)):
        if _BROKEN.search(text, start, block_end):
            for end in _ends_within(text[start:block_end], language):
                parts += (text[at : start + end], " ")
                at = start + end + 1
        start = block_end
    return "".join((*parts, text[at:]))


def _ends_within(block: str, language: Language) -> Iterator[int]:
    """Where lines end within a sentence: the next goes on with a small letter, or this one is full."""
    lines = block.split("\n")
    shown = [role_of_line(line, language) for line in lines]
    full = max(_SHORTEST, _FULL * max(map(len, lines)))
    end, wrapped, quoting = -1, False, False
    for number, (line, following) in enumerate(pairwise(lines)):
        end += len(line) + 1
        quoting = _leaves_quote_open(line, before=quoting)
        if shown[number] or shown[number + 1] or not _GOES_ON.search(line):
            wrapped = False
            continue
        small = following[:1].islower() and (wrapped or quoting or len(line) >= _SHORTEST)
        wrapped = small or (wrapped and len(line) >= full)
        if wrapped:
            yield end


def _leaves_quote_open(line: str, *, before: bool) -> bool:
    """Whether the last quotation mark of a line opens; without one all is as it was."""
    last = max(map(line.rfind, _MARKS))
    return before if last < 0 else line[last] in "„«" or line[last + 1 : last + 2].isalnum()
