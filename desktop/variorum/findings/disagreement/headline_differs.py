"""A headline that says otherwise than the text below it, or than the other headlines."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.findings.disagreement.charges import unproven
from variorum.findings.disagreement.headline_quotes import reworded
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
    from variorum.findings.figures.counted import CountedClaim
    from variorum.model import Comparison, Span
    from variorum.reading.language import Languages

WEIGHTS = {"open": 86.0, "votes": 82.0, "number": 80.0, "quote": 70.0, "others": 56.0}


def headline_differs(comparison: Comparison, languages: Languages) -> Iterator[Draft]:
    """Quotes, numbers and certainties that the text below does not have so; then numbers among headlines."""
    found = headlines(comparison, languages)
    for headline in found:
        for words, other, span in reworded(headline):
            yield _against_text(comparison, headline, "quote", words, other, span)
        for words, other, span in (*left_open(headline), *unproven(headline)):
            yield _against_text(comparison, headline, "open", words, other, span)
        for words, other, span in not_unanimous(headline):
            yield _against_text(comparison, headline, "votes", words, other, span)
        yield from _numbers(comparison, headline)
    yield from _among_headlines(comparison, found)


def _numbers(comparison: Comparison, headline: Headline) -> Iterator[Draft]:
    above = list(headline.claims())
    below = list(headline.body_claims()) if above else []
    for claim in above:
        same = [other for other in below if count_alike(claim, other) and not _is_background(other)]
        if same and not any(_may_mean(claim, other) for other in below):
            words, other_words = (
                figure_words(c.figure, page.reading, page.language)
                for c, page in ((claim, headline.page), (same[0], headline.body))
            )
            counted = claim.counted or same[0].counted
            draft = _against_text(
                comparison, headline, "number", words, other_words, same[0].figure.span, counted=counted
            )
            inside = headline.page is headline.body
            here = (Place(headline.source, claim.figure.span),) if inside else headline.places
            yield replace(draft, where=(*here, draft.where[-1]))


def _is_background(claim: CountedClaim) -> bool:
    """Whether a sentence tells of another year."""
    return any(day.isdecimal() for day in claim.days)


def _may_mean(claim: CountedClaim, other: CountedClaim) -> bool:
    """Whether a headline's number may be this one of the text, which need not say what became of people."""
    same = count_alike(claim, other) or (other.of_people and not other.fate and claim.sort == other.sort)
    return same and may_stand_for(claim, other)


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
