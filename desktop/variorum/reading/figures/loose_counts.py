"""Words that count loosely what others count: "several schools", "both bridges", "the first failure".

They stand in every text and are no figures of one alone. Where another version counts that thing, or gives it
another place, "four schools", "the second failure", they are claims about it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from variorum.model import Figure, Span
from variorum.reading.figures.ranks import RANK, with_figures
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.model import Reading
    from variorum.reading.language import Language
    from variorum.reading.number_rules import Numbers

Key = tuple[str, bool]
"""What is counted, and whether by its place."""

SEVERAL = 1.0  # the value of a vague number of which nothing is known: two to ten


def with_loose_counts(readings: Sequence[Reading], languages: Sequence[Language]) -> list[Reading]:
    """The readings of a story, each in its language, with the loose counts of what others count as well."""
    loose = [list(_found(r.text, language)) for r, language in zip(readings, languages, strict=True)]
    told: defaultdict[Key, dict[int, set[float]]] = defaultdict(dict)
    for at, (reading, found) in enumerate(zip(readings, loose, strict=True)):
        for figure in (*reading.figures, *(figure for figure in found if figure.unit == RANK)):
            if not isinstance(figure.value, str) and figure.of and figure.unit in (None, RANK):
                told[_key(figure)].setdefault(at, set()).add(figure.value)
    return [
        with_figures(reading, [figure for figure in found if _is_told(figure, at, told[_key(figure)])])
        for at, (reading, found) in enumerate(zip(readings, loose, strict=True))
    ]


def _is_told(figure: Figure, at: int, told: dict[int, set[float]]) -> bool:
    """Whether others count the same; of a place whether two sources tell two, and none tells both."""
    if figure.unit != RANK:
        return any(source != at for source in told)
    values = list(told.values())
    return all(len(one) == 1 for one in values) and len(set[float]().union(*values)) > 1


def _key(figure: Figure) -> Key:
    return (figure.of or "").lower().rpartition(" ")[2], figure.unit == RANK


def _found(text: str, language: Language) -> Iterator[Figure]:
    numbers, low = language.numbers, text.lower()
    if len(low) != len(text) or not numbers.loose_counts:
        return
    small = language.grammar.function_words
    for match in _pattern(numbers).finditer(low):
        noun = text[slice(*match.span("noun"))]
        if noun[0].isupper() != language.speech.nouns_have_capitals or match["noun"] in small:
            continue
        words = " ".join(match["words"].split())
        rank = numbers.low_ranks.get(words)
        if rank is not None and match["noun"] in numbers.often_ranked:
            continue
        value = numbers.loose_counts[words] if rank is None else float(rank)
        vague = rank is None and value == SEVERAL
        yield Figure(
            span=Span(*match.span("words")),
            value=value,
            unit=None if rank is None else RANK,
            approximation="dozens-like" if vague else "exact",
            of=noun,
        )


@cache
def _pattern(numbers: Numbers) -> re.Pattern[str]:
    words = any_of([*numbers.loose_counts, *numbers.low_ranks])
    return re.compile(rf"(?<![\w-])(?P<words>{words})\s(?P<noun>[^\W\d_]{{3,}})")
