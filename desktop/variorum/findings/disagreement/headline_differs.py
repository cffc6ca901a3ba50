"""A headline that says otherwise than the text below it, or than the other headlines."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.findings.disagreement.charges import unproven
from variorum.findings.disagreement.headline_numbers import belied
from variorum.findings.disagreement.headline_quotes import reworded
from variorum.findings.disagreement.headline_spans import lasts_otherwise
from variorum.findings.disagreement.headline_tallies import counted_otherwise
from variorum.findings.disagreement.headline_trims import turned
from variorum.findings.disagreement.headlines import headlines
from variorum.findings.disagreement.left_open import left_open
from variorum.findings.disagreement.unanimity import not_unanimous
from variorum.findings.draft import Draft, given, repeated
from variorum.findings.figures.claim_words import figure_words
from variorum.findings.figures.headline_claims import count_alike, may_stand_for
from variorum.findings.printed import labels
from variorum.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.findings.disagreement.headlines import Headline
    from variorum.model import Comparison, Span
    from variorum.reading.language import Languages

WEIGHTS = {"open": 86.0, "votes": 82.0, "number": 80.0, "turned": 78.0, "quote": 70.0, "others": 56.0}


def headline_differs(comparison: Comparison, languages: Languages) -> Iterator[Draft]:
    """Quotes, numbers and certainties that the text below does not have so; then numbers among headlines."""
    found = headlines(comparison, languages)
    for headline in found:
        for words, other, span in reworded(headline):
            yield _against_text(comparison, headline, "quote", words, other, span)
        for words, other, span in turned(headline):
            yield _against_text(comparison, headline, "turned", words, other, span)
        for words, other, span in (*left_open(headline), *unproven(headline)):
            yield _against_text(comparison, headline, "open", words, other, span)
        for words, other, span in (*not_unanimous(headline), *counted_otherwise(headline)):
            yield _against_text(comparison, headline, "votes", words, other, span)
        for words, other, span in lasts_otherwise(headline):
            yield _against_text(comparison, headline, "number", words, other, span)
        yield from _numbers(comparison, headline)
    yield from _among_headlines(comparison, found)


def _numbers(comparison: Comparison, headline: Headline) -> Iterator[Draft]:
    for claim, other in belied(headline, comparison):
        words, other_words = (
            figure_words(c.figure, page.reading, page.language)
            for c, page in ((claim, headline.page), (other, headline.body))
        )
        counted = claim.counted or other.counted
        draft = _against_text(
            comparison, headline, "number", words, other_words, other.figure.span, counted=counted
        )
        inside = headline.page is headline.body
        here = (Place(headline.source, claim.figure.span),) if inside else headline.places
        yield replace(draft, where=(*here, draft.where[-1]))


def _against_text(
    comparison: Comparison,
    headline: Headline,
    sort: str,
    words: str,
    other: str,
    span: Span,
    counted: str = "",
) -> Draft:
    return Draft(
        kind="headline_differs",
        weight=WEIGHTS[sort],
        parameters=given(
            source=comparison.sources[headline.source].label,
            sort=sort,
            words=words,
            other_words=other,
            counted=counted,
            line=headline.words,
            record=None if comparison.record is None else "yes",
        ),
        where=(*headline.places, Place(headline.source, span)),
        certainty="likely",
    )


def _among_headlines(comparison: Comparison, found: Sequence[Headline]) -> Iterator[Draft]:
    """One finding for each headline whose number most others do not have."""
    claims = [(headline, claim) for headline in found for claim in headline.claims()]
    for headline, claim in claims:
        same = [
            (other, theirs)
            for other, theirs in claims
            if other is not headline and count_alike(claim, theirs) and other.language is headline.language
        ]
        differing = [(o, c) for o, c in same if not may_stand_for(claim, c)]
        if len(differing) < 2 or len(differing) < len(same):
            continue
        prints = Counter(figure_words(c.figure, o.page.reading, o.language) for o, c in differing)
        often = min(prints, key=lambda words: (-prints[words], words))
        yield Draft(
            kind="headline_differs",
            weight=WEIGHTS["others"],
            parameters=(
                *given(source=comparison.sources[headline.source].label, sort="others"),
                *repeated("other", labels(comparison, (o.source for o, _ in differing))),
                *given(
                    words=figure_words(claim.figure, headline.page.reading, headline.language),
                    other_words=often,
                    counted=claim.counted,
                    line=headline.words,
                    record=None if comparison.record is None else "yes",
                ),
            ),
            where=(*headline.places, *(place for o, _ in differing for place in o.places)),
            certainty="likely",
        )
