"""The line below an article that tells who wrote it: "Ada Lund is a reporter for the Post."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.reading.role_rules import Roles

_LONGEST = 25  # words
_NEAR = 6  # words behind "is" among which the trade stands
_NAME = re.compile(r"[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]*){1,2} (?=[a-zà-ÿ])")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_QUOTES = frozenset('"“”„«»')


def is_biography(line: str, roles: Roles) -> bool:
    """Whether a line says what its author does, by name or as "the author"."""
    low = line.lower()
    author = next((one for one in roles.authors if low.startswith(f"{one} ")), None)
    name = None if author else _NAME.match(line)
    if (author is None and name is None) or not _QUOTES.isdisjoint(line):
        return False
    if name is not None and "@" in line:  # "Ada Lund can be reached at alund@post.example."
        return True
    words = _WORD.findall(low, len(author) if author else name.end() if name else 0)
    if not words or len(words) > _LONGEST:
        return False
    if words[0] in roles.being:
        return not roles.writers.isdisjoint(words[1:_NEAR])
    return words[0] in roles.writing and not roles.writing_for.isdisjoint(words[1:])
