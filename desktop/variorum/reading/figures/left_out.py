"""Nouns left out the second time: "of the 120 people tested, 31 were infected", "40 beds, six of them"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.figures.counted import word_behind
from variorum.reading.figures.words_before import last_word
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from variorum.reading.figures.found_figures import Found, Page
    from variorum.reading.number_rules import Numbers

_FARTHEST = 90  # letters back to the number that has the noun
_DURATIONS = frozenset({"days", "weeks", "months", "years"})
_BESIDE = 40  # letters between a duration and a part of it
_NEW_SENTENCE = re.compile(r"[.!?;:\n]\s")


def with_nouns(page: Page, figures: Iterable[Found]) -> Iterator[Found]:
    """The figures again, in reading order; a count without a noun has that of the count before it.

    Right behind a duration it is a part of that: French "18 mois de prison, dont six avec sursis".
    """
    last: Found | None = None
    before: Found | None = None
    for figure in figures:
        this = figure
        if figure.unit is None and figure.bare:
            if figure.of is None and before and _is_part(page, before, figure):
                this = figure._replace(unit=before.unit)
            if figure.of is None and last and _has_same(page, last, figure):
                this = figure._replace(of=last.of)
            last = this if this.of else last
        before = this
        yield this


def _is_part(page: Page, whole: Found, figure: Found) -> bool:
    """Whether a bare number is told of the duration before it."""
    between = page.low[whole.end : figure.start]
    if whole.unit not in _DURATIONS or whole.of or len(between) > _BESIDE:
        return False
    return between.rstrip().endswith(tuple(page.numbers.pointing_back)) and "." not in between


def _has_same(page: Page, last: Found, figure: Found) -> bool:
    if not 0 < figure.start - last.end <= _FARTHEST:
        return False
    pointed = last_word(page.low, figure.start) in page.numbers.pointing_back
    if not pointed and not _stands_alone(page, figure.end):
        return False
    return _NEW_SENTENCE.search(page.text, last.end, figure.start) is None


def _stands_alone(page: Page, end: int) -> bool:
    """Whether a verb follows a number, or what points back to those counted before."""
    if _of_them(page.numbers).match(page.low, end):
        return True
    word, speech = word_behind(page, end), page.language.speech
    return word is not None and (
        word in speech.auxiliaries or word in speech.verbs or word in page.numbers.ends_of_count
    )


@cache
def _of_them(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf" {any_of(numbers.of_them)}(?!\w)")
