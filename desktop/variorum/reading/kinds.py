"""What a stretch between marks is: speech, or a title, a term, a nickname, a word held at a distance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.signs import has_title_case, signs_of, words_after, words_before

if TYPE_CHECKING:
    from collections.abc import Mapping

    from variorum.model import QuoteKind
    from variorum.reading.language import Language
    from variorum.reading.stretches import Stretch

# Weights of a logistic regression over annotated English and German news, rounded; above 0 is speech.
_WEIGHTS: Mapping[str, float] = {
    "within a quote": -3.4,
    "a work": -1.5,
    "lost mark": -1.2,
    "one word": -1.0,
    "within a sentence": -0.9,
    "title case": -0.9,
    "capital within a sentence": -0.8,
    "address": -0.8,
    "no letters": -0.6,
    "named": -0.5,
    "three words": -0.4,
    "two words": -0.4,
    "behind a colon": -0.3,
    "behind a comma": -0.2,
    "goes on": 0.1,
    "capital behind a preposition": 0.1,
    "capital behind an article": 0.2,
    "opens a paragraph": 0.2,
    "stop behind it": 0.3,
    "verb": 0.5,
    "six to nine words": 0.6,
    "right behind a cue": 0.6,
    "goes on with a clause": 0.6,
    "ten words or more": 0.7,
    "ends with a comma": 0.7,
    "person": 0.7,
    "goes on with a small word": 0.8,
    "ends a sentence": 1.1,
    "weak cue": 1.2,
    "opens a sentence": 1.5,
    "small letter": 1.6,
    "cue": 1.9,
}
_BIAS = -0.5


def kind_of(text: str, stretch: Stretch, cue: str | None, language: Language) -> QuoteKind:
    """The kind of a stretch; ``cue`` is the verb or phrase that announces it, None if there is none.

    A language without data keeps every outer stretch as speech: a filter that learnt the cues of one language
    drops half the quotes of another.
    """
    if not (language.has_cues and language.kinds.persons):
        return "other" if stretch.level else "speech"
    signs = set(signs_of(text, stretch, cue, language))
    if _BIAS + sum(_WEIGHTS.get(sign, 0.0) for sign in signs) > 0:
        return "speech"
    return _unspoken(text, stretch, signs, language)


def _unspoken(text: str, stretch: Stretch, signs: set[str], language: Language) -> QuoteKind:
    """What words are that nobody said."""
    words = text[stretch.span.start : stretch.span.end].split()
    if not words or signs & {"within a quote", "no letters", "lost mark"}:
        return "other"
    if _between_names(text, stretch, words):
        return "nickname"
    if "a work" in signs or has_title_case(words):
        return "title"
    near = {*words_before(text, stretch.outer.start)[-3:], *words_after(text, stretch.outer.end)[:1]}
    if near & language.kinds.naming:
        return "term"
    return "scare" if len(words) <= 3 else "other"


def _between_names(text: str, stretch: Stretch, words: list[str]) -> bool:
    """Whether it stands between two capitalised words, as in William “Bill” Carver."""
    before = text[max(0, stretch.outer.start - 30) : stretch.outer.start].split()
    after = text[stretch.outer.end : stretch.outer.end + 3].lstrip(" ")
    return len(words) <= 2 and bool(before) and before[-1][0].isupper() and after[:1].isupper()
