"""Words dropped at one place and added at another are moved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.reading.text.words import words_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Difference


_NEAR = 150
"""Characters of the base within which a word is moved; further off, it is another word."""

_NEXT = 30
"""The same for a function word, of which there is another in every line."""


def with_moves(edits: Sequence[Difference]) -> tuple[Difference, ...]:
    """Put one ``moved``, where the words stand now, for each ``dropped`` and ``added`` of the same words."""
    dropped = [edit for edit in edits if edit.kind == "dropped"]
    gone: set[int] = set()
    moved: list[Difference] = []
    for edit in edits:
        origin = next((d for d in dropped if edit.kind == "added" and _same_words(d, edit)), None)
        if origin is None:
            moved.append(edit)
            continue
        dropped.remove(origin)
        gone.add(id(origin))
        moved.append(
            replace(
                edit, kind="moved", base_at=origin.base_at, base_words=origin.base_words, flags=origin.flags
            )
        )
    return tuple(edit for edit in moved if id(edit) not in gone)


def _same_words(a: Difference, b: Difference) -> bool:
    light = set(a.flags) <= {"function-word", "pronoun"}
    if abs(a.base_at.start - b.base_at.start) > (_NEXT if light else _NEAR):
        return False
    return [w.key for w in words_in(a.base_words)] == [w.key for w in words_in(b.words)]
