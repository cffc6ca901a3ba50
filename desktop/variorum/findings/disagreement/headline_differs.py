"""A headline that says otherwise than the text below it, or than the other headlines."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.findings.disagreement.headline_quotes import reworded
from variorum.findings.disagreement.headlines import headlines
from variorum.findings.disagreement.left_open import left_open
from variorum.findings.draft import Draft, given, repeated
from variorum.findings.figures.agreement import claims_agree
from variorum.findings.figures.claim_words import figure_words
from variorum.findings.printed import labels
from variorum.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.findings.disagreement.headlines import Headline
    from variorum.findings.figures.counted import CountedClaim
    from variorum.model import Comparison, Span
    from variorum.reading.language import Languages

WEIGHTS = {"open": 86.0, "number": 80.0, "quote": 70.0, "others": 56.0}
ROUNDING = 0.1  # a headline rounds


def headline_differs(comparison: Comparison, languages: Languages) -> Iterator[Draft]:
    """Quotes, numbers and certainties that the text below does not have so; then numbers among headlines."""
    found = headlines(comparison, languages)
    for headline in found:
        for words, other, span in reworded(headline):
            yield _against_text(comparison, headline, "quote", words, other, span)
        for words, other, span in left_open(headline):
            yield _against_text(comparison, headline, "open", words, other, span)
        yield from _numbers(comparison, headline)
    yield from _among_headlines(comparison, found)


def _numbers(comparison: Comparison, headline: Headline) -> Iterator[Draft]:
    above = list(headline.claims())
    below = list(headline.body_claims()) if above else []
    for claim in above:
        same = [other for other in below if _tell_of_one(claim, other) and not _is_background(other)]
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


def _tell_of_one(claim: CountedClaim, other: CountedClaim) -> bool:
    """Whether a headline and its text count the same: by what became of people, or by what is counted."""
    if claim.sort != other.sort or claim.sort:
        return False
    if claim.fate and other.fate:
        return claim.fate == other.fate
    return bool(claim.of) and claim.of == other.of and not claim.of_people


def _is_background(claim: CountedClaim) -> bool:
    """Whether a sentence tells of another year."""
    return any(day.isdecimal() for day in claim.days)


def _may_mean(claim: CountedClaim, other: CountedClaim) -> bool:
    """Whether a headline's number may be this one of the text, which need not say what became of people."""
    same = _tell_of_one(claim, other) or (other.of_people and not other.fate and claim.sort == other.sort)
    return same and _hold_together(claim, other)


def _hold_together(claim: CountedClaim, other: CountedClaim) -> bool:
    """Whether one may stand for the other in a headline, where hedges are left off and numbers rounded."""
    vague = [c.figure.approximation == "dozens-like" for c in (claim, other)]
    if claims_agree(claim.figure, other.figure) or vague[0] != vague[1]:
        return not vague[0] or vague[1]
    one, two = float(claim.figure.value), float(other.figure.value)
    return abs(one - two) <= ROUNDING * max(one, two)


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
            if other is not headline and _tell_of_one(claim, theirs) and other.language is headline.language
        ]
        differing = [(o, c) for o, c in same if not _hold_together(claim, c)]
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
