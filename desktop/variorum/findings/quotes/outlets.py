"""Outlets that a sentence names as where its words come from: "told the Meridian Wire", "citée par l'AFP"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from variorum.model import Span
from variorum.reading.text.tries import whole_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.model import Source
    from variorum.reading.language import Language

SHORTEST_COMPOUND = 5  # letters of an outlet's word that may end a longer one: "Weserkurier"
SHORTEST_STEM, LONGEST_ENDING = 4, 2  # letters: "dem Wesselroder Boten"
_WORD = re.compile(r"[^\W_](?:[\w&-]|['’.](?=\w))*")
_POSSESSIVE = re.compile(r"['’]s$")
_ELIDED = re.compile(r"[a-z]{1,5}['’](?=\w)")
_GAP = re.compile(r"[ \xa0\n]*[“„\"«»]?[ \xa0]?")
_ARTICLES = frozenset({"the", "der", "die", "das", "le", "la", "les", "el", "los", "il", "lo", "gli"})


Name = tuple[str, ...]
"""An outlet's name as its folded words."""


class Named(NamedTuple):
    """An outlet as a sentence names it."""

    name: str  # as printed, without its article
    span: Span  # with the words before it that say so


def outlets_named(text: str, span: Span, language: Language, known: Sequence[Name]) -> Iterator[Named]:
    """The outlets that a stretch of text gives as where its words come from, in order.

    Args:
        text: what holds the stretch; quotes are best blanked out.
        span: the stretch.
        language: the words by which outlets are told.
        known: the names of the story's own outlets.
    """
    if not language.desk.spoken_to:
        return
    for match in _introductions(language.desk.spoken_to).finditer(text, span.start, span.end):
        before = _WORD.findall(text[span.start : match.start()])
        if before and before[-1].casefold() in language.desk.outlet_people:
            continue
        words = _words_from(text, match.end(), span.end, language)
        name = _name(words, language, known)
        if name:
            yield Named(text[name.start : name.end], Span(match.start(), name.end))


@lru_cache(maxsize=32)
def _introductions(phrases: frozenset[str]) -> re.Pattern[str]:
    return whole_words(phrases, within="\\w'’-")


def _words_from(text: str, start: int, end: int, language: Language) -> list[re.Match[str]]:
    """The words behind an introduction that may be an outlet's name, its article left out."""
    found: list[re.Match[str]] = []
    articles, nouns = language.speech.articles, language.desk.outlet_nouns
    at = start
    while at < end:
        gap = _GAP.match(text, at, end)
        at = gap.end() if gap else at
        elided = None if found else _ELIDED.match(text, at, end)
        word = _WORD.match(text, elided.end() if elided else at, end)
        if word is None:
            break
        folded = word[0].casefold()
        inner = folded in language.within_names and found
        if not (word[0][0].isupper() or word[0][0].isdigit() or folded in nouns or inner):
            if found or folded not in articles:
                break
        elif found or folded not in articles:
            found.append(word)
        at = word.end()
    return found


def _name(words: list[re.Match[str]], language: Language, known: Sequence[Name]) -> Span | None:
    """Where the name stands, None if the words name no outlet."""
    desk, weekdays = language.desk, {day.casefold() for day in language.desk.weekdays}
    while words and (words[-1][0].casefold() in weekdays or words[-1][0][0].islower()):
        words = words[:-1]
    for at, word in enumerate(words):
        if _POSSESSIVE.search(word[0]):
            words = words[: at + 1]
            break
    plain = [_POSSESSIVE.sub("", word[0]).casefold() for word in words]
    proper = [word for word in plain if word not in desk.outlet_nouns]
    if not proper:
        return None
    introduced = len(proper) < len(plain) and plain[0] in desk.outlet_nouns
    if introduced or _is_outlet(plain, language) or any(_is_named(plain, name) for name in known):
        end = words[-1].start() + len(_POSSESSIVE.sub("", words[-1][0]))
        called = (w for w, folded in zip(words, plain, strict=True) if folded in proper)
        first = next(called) if language.speech.nouns_have_capitals else _first_capital(words)
        return Span(first.start(), end)
    return None


def _first_capital(words: Sequence[re.Match[str]]) -> re.Match[str]:
    return next((word for word in words if word[0][0].isupper()), words[0])


def _is_outlet(plain: Sequence[str], language: Language) -> bool:
    """Whether a word, or the whole, is known from the names of outlets."""
    outlets, compounds = language.desk.outlets, language.speech.nouns_have_capitals
    if " ".join(plain) in outlets or any(word in outlets for word in plain):
        return True
    endings = tuple(word for word in outlets | language.desk.outlet_nouns if len(word) >= SHORTEST_COMPOUND)
    return compounds and any(word.endswith(endings) for word in plain)


def name_words(name: str) -> Name:
    """The folded words of an outlet's name in order, articles and numbers left out."""
    words = (word.casefold() for word in _WORD.findall(name))
    return tuple(word for word in words if word not in _ARTICLES and not word[0].isdigit())


def names_of(source: Source) -> tuple[Name, ...]:
    """What a source calls itself: its outlet and its label. No outlet is a release, a transcript, a draft."""
    if source.kind not in ("article", "wire"):
        return ()
    named = (name_words(name) for name in (source.outlet or "", source.label))
    return tuple(dict.fromkeys(words for words in named if words))


def same_outlet(one: Name, other: Name) -> bool:
    """Whether two names may be one outlet's: the words of one are all in the other, endings aside."""
    fewer, more = sorted((one, other), key=len)
    return bool(fewer) and all(any(_alike(word, there) for there in more) for word in fewer)


def _is_named(plain: Sequence[str], name: Name) -> bool:
    """Whether the words are this name, or its end: "the Tribune", but not "Pellam Falls"."""
    words = tuple(word for word in plain if word not in _ARTICLES and not word[0].isdigit())
    shorter = len(words) <= len(name) and same_outlet(words, name)
    return shorter and (len(words) == len(name) or any(_alike(word, name[-1]) for word in words))


def _alike(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if one == other:
        return True
    ending = longer.removeprefix(shorter)
    short_enough = ending not in (longer, "s") and len(ending) <= LONGEST_ENDING  # Time is not The Times
    return len(shorter) >= SHORTEST_STEM and short_enough
