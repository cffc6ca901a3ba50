"""Terms that a sentence defines, shows that a sentence praises, and moods that somebody professes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.reading.kind_rules import Kinds
    from variorum.reading.kinds.marked import Marked
    from variorum.reading.speakers.inherit import Said

_LONGEST = 3  # words of "full house for", "spricht man wenn"
_TITLE = 8  # words of a title


def is_defined(one: Marked, kinds: Kinds) -> bool:
    """``Per «acqua alta» si intende``, ``On parle d'« effet de foehn » lorsque``, ``By “slack” is meant``."""
    if any(" ".join(one.after[:many]) in kinds.defining for many in range(2, _LONGEST + 1)):
        return True
    return one.after[:1] != [] and one.after[0] in kinds.defining_when and _ends(one.before, kinds.spoken_of)


def is_shown(one: Marked, kinds: Kinds) -> bool:
    """``Sala piena per «L'ultima chiatta»``: what people came to see has a title."""
    if not one.inside[:1].isupper() or len(one.words) > _TITLE:
        return False
    return _ends(one.before, kinds.showing)


def is_professed(one: Marked, said: Said, kinds: Kinds) -> bool:
    """``Die Ministerin zeigte sich „hocherfreut“``: her word for how she feels, if it is told who does."""
    return said.own and said.speaker is not None and _ends(one.before, kinds.professing)


def _ends(before: list[str], phrases: frozenset[str]) -> bool:
    return bool(phrases) and any(" ".join(before[-many:]) in phrases for many in range(1, _LONGEST + 1))
