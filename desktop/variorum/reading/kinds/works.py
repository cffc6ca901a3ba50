"""Titles that their neighbours tell: "the author of “The Long Shore”", "“Marsh Lights,” a radio series"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.reading.kinds.signs import has_title_case

if TYPE_CHECKING:
    from variorum.reading.kinds.marked import Marked
    from variorum.reading.language import Language

_LONGEST = 12  # words of a title
_DESCRIBED = 5  # words of "an HBO comedy series", the article included
_DESCRIBING = re.compile(r"(,?) [\"“«‘] ?[a-zà-ÿ]")  # words about it, behind the closing mark
_MAKES = 2  # words of "author of"


def is_titled_work(one: Marked, language: Language) -> bool:
    """Whether words are the title of what somebody made, or of what is said behind them to be a work."""
    inside = one.inside
    if language.speech.nouns_have_capitals or len(one.words) > _LONGEST or not inside[:1].isupper():
        return False
    if inside[-1] in "!?" or not has_title_case(inside.rstrip(".,").split(), language):
        return False
    return _is_made(one.before, language) or (inside[-1] == "," and _is_described(one.after, language))


def is_described_work(text: str, one: Marked, language: Language) -> bool:
    """``llama a su novela, «La noche quieta», «un prodigio»``: a title of which words say what it is.

    Where titles are set like sentences, what stands between the title and those words tells it.
    """
    if not language.speech.nouns_need_articles or not one.inside[:1].isupper() or len(one.words) > _LONGEST:
        return False
    if one.inside[-1] in ".,!?" or not one.before:
        return False
    near = one.near.rstrip(" \"“”„«»'‘’")
    article = not language.speech.determiners.isdisjoint(one.before[-_DESCRIBED:])
    apposed = near.endswith(",") and article and not language.kinds.works.isdisjoint(one.before[-2:])
    behind = _DESCRIBING.match(text, one.stretch.outer.end)
    if behind is None:
        return apposed and text.startswith(",", one.stretch.outer.end)
    return apposed if behind[1] else near[-1:].isalpha()


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
