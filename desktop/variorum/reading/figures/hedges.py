"""How sure a figure is: the words before and behind it that bound or blur it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from variorum.model import Approximation
    from variorum.reading.figures.found_figures import Page
    from variorum.reading.number_rules import Numbers

_NEAR = 40  # letters before a number that may hedge it
_MOST_WORDS = 5
_TWO = 2
_MARKS = str.maketrans({"’": "'"} | dict.fromkeys('-,»«›‹„“”"', " "))  # a quote may open with its hedge
_CLOSED = re.compile(r"\s?[.,;:!?)”»\"]|\s*$")


def hedge_of(page: Page, start: int, end: int, *, lasts: bool = False) -> Approximation:
    """The approximation that the words around a figure give it; "exact" where they give none.

    ``lasts``: the figure is a duration, before which "over" may mean "during".
    """
    numbers = page.numbers
    words = _parted(page.low[max(0, start - _NEAR) : start])
    if lasts and _is_during(words, numbers):
        return "exact"
    if words and words[-1] in numbers.reaching and _is_behind_comma(page, start, words[-1]):
        return "exact"
    found = _last_words(words, numbers)
    if found is None and words and words[-1] in numbers.hedged_articles:
        found = _last_words(words[:-1], numbers)
    if found is None and not _gap_words(numbers).isdisjoint(words[-_TWO:]):
        found = _across_gap(page, start)
    if found is None and numbers.hedges_after:
        match = _behind(numbers).match(page.low, end)
        found = numbers.hedges_after[" ".join(match[1].split())] if match else None
    return found or "exact"


def behind_hedge(page: Page, end: int) -> int:
    """Where the hedge behind a number ends, or the number itself: "a dozen or so boats"."""
    match = _behind(page.numbers).match(page.low, end) if page.numbers.hedges_after else None
    return match.end() if match else end


def hedge_behind_noun(page: Page, end: int) -> Approximation:
    """The approximation that closes a clause behind what is counted: "20 boats or more."."""
    match = _behind(page.numbers).match(page.low, end) if page.numbers.hedges_after else None
    if match is None or not _CLOSED.match(page.low, match.end()):
        return "exact"
    return page.numbers.hedges_after[" ".join(match[1].split())]


def is_rough_time(page: Page, start: int, end: int) -> bool:
    """Whether a date or a time is "about" one."""
    words = _parted(page.low[max(0, start - _NEAR) : start])
    called = bool(words) and words[-1] in _rough_endings(page.numbers) and _is_rough(words, page.numbers)
    return called or hedge_of(page, start, end) == "about"


def _is_rough(words: list[str], numbers: Numbers) -> bool:
    rough = _rough(numbers)
    return any(" ".join(words[-many:]) in rough for many in range(1, min(len(words), _MOST_WORDS) + 1))


def _is_behind_comma(page: Page, start: int, word: str) -> bool:
    """As in Spanish "bajaron un tercio, hasta 41.200"."""
    return page.low.endswith(f", {word} ", max(0, start - _NEAR), start)


def _across_gap(page: Page, start: int) -> Approximation | None:
    """As in Spanish "superó por primera vez las 40.000"."""
    gap = _gap(page.numbers).search(page.low, max(0, start - _NEAR), start)
    words = _parted(page.low[max(0, gap.start() - _NEAR) : gap.start()]) if gap else []
    return _last_words(words, page.numbers)


def _is_during(words: list[str], numbers: Numbers) -> bool:
    """As in "5 percent over two years", not "it lasted over two years"."""
    if not words or words[-1] not in numbers.during:
        return False
    return len(words) < _TWO or words[-_TWO] not in numbers.lasting


def _last_words(words: list[str], numbers: Numbers) -> Approximation | None:
    if not words or words[-1] not in _closing_words(numbers):
        return None
    hedges = _before(numbers)
    for many in range(min(len(words), _MOST_WORDS), 0, -1):
        hedge = hedges.get(" ".join(words[-many:]))
        if hedge:
            return hedge
    return None


def _parted(text: str) -> list[str]:
    """The words of a hedge, however they hang together: "d'environ", "over-65s"."""
    return text.translate(_MARKS).replace("'", "' ").split()


@cache
def _rough(numbers: Numbers) -> frozenset[str]:
    return frozenset(" ".join(_parted(words)) for words in numbers.clock.about)


@cache
def _rough_endings(numbers: Numbers) -> frozenset[str]:
    """The last words of what makes a time rough."""
    return frozenset(words.rpartition(" ")[2] for words in _rough(numbers))


@cache
def _before(numbers: Numbers) -> Mapping[str, Approximation]:
    return {" ".join(_parted(words)): hedge for words, hedge in numbers.hedges.items()}


@cache
def _closing_words(numbers: Numbers) -> frozenset[str]:
    """The last words of what hedges a number from before."""
    return frozenset(words.rpartition(" ")[2] for words in _before(numbers))


@cache
def _behind(numbers: Numbers) -> re.Pattern[str]:
    tied = [words for words in numbers.hedges_after if not words[0].isalnum()]  # "40,000-plus", "40,000+"
    apart = [words for words in numbers.hedges_after if words[0].isalnum()]
    return re.compile(rf"(?:,?[\s-](?=\w)|(?=\W))({any_of(apart)}|{any_of(tied)})(?!\w)")


@cache
def _gap_words(numbers: Numbers) -> frozenset[str]:
    """The last words of what may part a hedge from its number, but for an article."""
    return frozenset(words.rpartition(" ")[2] for words in numbers.hedge_gaps)


@cache
def _gap(numbers: Numbers) -> re.Pattern[str]:
    articles = any_of(numbers.hedged_articles)
    return re.compile(rf" {any_of(numbers.hedge_gaps)} (?:{articles} )?$")
