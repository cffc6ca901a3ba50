"""Whether two quotes are said by the same person, as far as their sources tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def same_speaker(a: str | None, b: str | None, titles: Iterable[str]) -> bool | None:
    """True if one name can stand for the other, False if they are two people's, None if either is not known.

    "Senator Dana Whitlock", "Whitlock" and "Dana Whitlock" are one; a role alone ("a spokesman") tells nothing.
    """
    if not a or not b:
        return None
    names = [_name_words(name, titles) for name in (a, b)]
    if not names[0] or not names[1]:
        return None
    shared = names[0] & names[1]
    if not shared:
        return False
    shorter = min(names, key=len)
    return True if len(shared) * 2 >= len(shorter) else None


def _name_words(name: str, titles: Iterable[str]) -> frozenset[str]:
    known = frozenset(titles)
    words = [word for word in _WORD.findall(name) if word[0].isupper()]
    return frozenset(w.casefold() for w in words if w.casefold() not in known and w.casefold() + "." not in known)
