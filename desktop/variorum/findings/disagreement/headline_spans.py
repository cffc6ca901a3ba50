"""How long a headline has something last, and its text otherwise: "three years of promises", "two years".

A text has many durations. That both are of one thing shows the word right beside the two; a headline with a
duration that its text has anywhere is let be.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from variorum.findings.figures.claim_words import figure_words
from variorum.findings.figures.other_units import are_one_measure, dimension
from variorum.findings.figures.senses import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.findings.disagreement.headlines import Headline
    from variorum.findings.figures.counted import CountedClaim, Page
    from variorum.model import Span
    from variorum.reading.language import Language

BEFORE, BEHIND = 5, 3  # words beside a duration of a text
HEADING = 3  # words behind one of a headline
_WORD = re.compile(r"[^\W\d_]{3,}")
_SIGN = re.compile(r"[.,;:!?()–—]|['’”“»]\W")


def lasts_otherwise(headline: Headline) -> Iterator[tuple[str, str, Span]]:
    """The headline's duration, the text's of the same thing, and where; the first only."""
    above = [claim for claim in headline.claims() if _is_duration(claim, headline.page)]
    below = [c for c in headline.body_claims() if _is_duration(c, headline.body)] if above else []
    for claim in above:
        if any(_are_one(claim, other) for other in below):
            continue
        of = _beside(claim, headline.page, headline.language, 0, HEADING)
        same = [
            o
            for o in below
            if o.figure.unit == claim.figure.unit
            and not of.isdisjoint(_beside(o, headline.body, headline.language, BEFORE, BEHIND))
        ]
        if same:
            words, other = (
                figure_words(c.figure, page.reading, page.language)
                for c, page in ((claim, headline.page), (same[0], headline.body))
            )
            yield words, other, same[0].figure.span
            return


def _is_duration(claim: CountedClaim, page: Page) -> bool:
    """Whether it is told with its unit: of "Ansell, 24" it is an age."""
    start, end = claim.figure.span
    return (
        dimension(claim.figure.unit) == "duration" and _WORD.search(page.reading.text[start:end]) is not None
    )


def _are_one(claim: CountedClaim, other: CountedClaim) -> bool:
    same = (claim.figure.value, claim.figure.unit) == (other.figure.value, other.figure.unit)
    rough = "exact" not in {claim.figure.approximation, other.figure.approximation}
    return same or rough or are_one_measure(claim.figure, other.figure)


def _beside(claim: CountedClaim, page: Page, language: Language, before: int, behind: int) -> frozenset[str]:
    """The stems of the telling words close to a duration, of its clause."""
    sentence = page.reading.sentences[claim.ref.sentence].span
    span, text = claim.figure.span, page.reading.text
    ahead = _WORD.findall(_SIGN.split(text[sentence.start : span.start].casefold())[-1])[-before:]
    after = _WORD.findall(_SIGN.split(text[span.end : sentence.end].casefold(), maxsplit=1)[0])[:behind]
    empty = language.grammar.function_words | language.desk.hollow
    near = chain(ahead if before else (), after)
    return frozenset(stem(word) for word in near if word not in empty)
