"""Titles that their neighbours tell: "the author of “The Long Shore”", "“Marsh Lights,” a radio series"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.kinds.signs import has_title_case

if TYPE_CHECKING:
    from variorum.reading.kinds.marked import Marked
    from variorum.reading.language import Language

_LONGEST = 12  # words of a title
_DESCRIBED = 5  # words of "an HBO comedy series", the article included
_MAKES = 2  # words of "author of"


def is_titled_work(one: Marked, language: Language) -> bool:
    """Whether words are the title of what somebody made, or of what is said behind them to be a work."""
    inside = one.inside
    if language.speech.nouns_have_capitals or len(one.words) > _LONGEST or not inside[:1].isupper():
        return False
    if inside[-1] in "!?" or not has_title_case(inside.rstrip(".,").split(), language):
        return False
    return _is_made(one.before, language) or (inside[-1] == "," and _is_described(one.after, language))


def _is_made(before: list[str], language: Language) -> bool:
    if len(before) < _MAKES or before[-1] not in language.speech.of_words:
        return False
    return before[-2] in language.kinds.works


def _is_described(after: list[str], language: Language) -> bool:
    if not after or after[0] not in language.speech.determiners:
        return False
    described = after[1:_DESCRIBED]
    end = next(
        (at for at, word in enumerate(described) if word in language.speech.predicates), len(described)
    )
    return not language.kinds.works.isdisjoint(described[:end])
