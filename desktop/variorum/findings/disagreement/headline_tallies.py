"""The votes of a headline that its text counts otherwise: "in 6-1 ruling" above "ruled 5-2".

That both are of one vote shows their sum: as many judges or members voted. A headline with the votes that its
text has anywhere is let be.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from variorum.model import Span
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.findings.disagreement.headlines import Headline
    from variorum.reading.number_rules import Numbers


class Tally(NamedTuple):
    """Two numbers of votes, the larger first, and where they stand."""

    votes: tuple[int, int]
    span: Span


def counted_otherwise(headline: Headline) -> Iterator[tuple[str, str, Span]]:
    """The headline's votes, those of the text of which there are as many, and where; the first only."""
    numbers = headline.language.numbers
    above = _tallies(headline.words, Span(0, len(headline.words)), numbers)
    told = [tally for tally in above if min(tally.votes) > 0]
    text = headline.body.reading.text if told else ""
    below = [tally for span in _prose(headline) for tally in _tallies(text, span, numbers)] if told else []
    for tally in told:
        same = [other for other in below if sum(other.votes) == sum(tally.votes)]
        if same and all(other.votes != tally.votes for other in below):
            span = same[0].span
            yield headline.words[tally.span.start : tally.span.end], text[span.start : span.end], span
            return


def _prose(headline: Headline) -> Iterator[Span]:
    return (s.span for s in headline.body.reading.sentences if s.role == "prose")


def _tallies(text: str, span: Span, numbers: Numbers) -> Iterator[Tally]:
    for match in _pattern(numbers).finditer(text, *span):
        more, fewer = sorted((int(match["one"]), int(match["other"])), reverse=True)
        yield Tally((more, fewer), Span(*match.span()))


@cache
def _pattern(numbers: Numbers) -> re.Pattern[str]:
    """Two small numbers with a sign between them, or one of the words that part votes."""
    joins = rf"\s?[-–:]\s?|(?:\s[^\W\d_]+)?\s(?:{any_of([*numbers.range_words, *numbers.changes])})\s"
    aside = r"(?<![\d.,:/$€£-])", r"(?![\d:/%]|[.,]\d|-\w)"
    return re.compile(
        rf"{aside[0]}(?P<one>\d{{1,3}})(?:{joins})(?P<other>\d{{1,3}}){aside[1]}", re.IGNORECASE
    )
