"""One figure with what it counts and the words around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from variorum.model import Claim

if TYPE_CHECKING:
    from variorum.model import Figure, Reading, SentenceRef, Span
    from variorum.reading.language import Language

AROUND = 60  # characters on either side of a figure that say what it is about
FIRST_TO_LAST_YEAR = range(1800, 2100)
STEM = 5  # letters
ROUNDING = 0.05  # "about 1,400" is no other claim than 1,387
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"[^\W\d_]{2,}")


class CountedClaim(NamedTuple):
    """A claim, and what decides which other claims are about the same."""

    claim: Claim
    figure: Figure
    sort: str  # its unit; "" for a count
    of: str  # stem of what is counted, "" if not said
    counted: str  # the same, as printed
    setting: frozenset[str]  # stems of the content words around
    printed: frozenset[str]  # its digits
    beside: frozenset[str]  # all digits of its sentence

    @property
    def looks_like_year(self) -> bool:
        """Whether the value may be a year."""
        return self.sort == "" and self.figure.value in FIRST_TO_LAST_YEAR

    def setting_shared_with(self, other: CountedClaim) -> float:
        """The part of the poorer setting's words that the richer has, 0 to 1."""
        fewest = min(len(self.setting), len(other.setting))
        return len(self.setting & other.setting) / fewest if fewest else 0.0


def counted_claim(ref: SentenceRef, at: int, reading: Reading, language: Language) -> CountedClaim:
    """The reading's figure number ``at``, which stands in the sentence ``ref``."""
    figure = reading.figures[at]
    counted = (figure.of or "").strip()
    head = counted.split()[-1].casefold()[:STEM] if counted else ""
    words = _around(reading.text, figure.span, reading.sentences[ref.sentence].span)
    stems = {word[:STEM] for word in words if word not in language.grammar.function_words}
    return CountedClaim(
        claim=Claim(source=ref.source, figure=at),
        figure=figure,
        sort=figure.unit or "",
        of=head,
        counted=counted,
        setting=frozenset(stems - {head}),
        printed=_digits(reading.text, figure.span),
        beside=_digits(reading.text, reading.sentences[ref.sentence].span),
    )


def claims_agree(one: Figure, other: Figure) -> bool:
    """Whether two claims about one count say the same.

    A hedge that bounds ("at least", "more than", "at most", "less than") makes another claim; "about" does
    not where the values round to each other. A date agrees with a shorter form of itself: "2026-09", and
    "--09-16", which has no year.
    """
    if isinstance(one.value, str) or isinstance(other.value, str):
        return _dates_agree(str(one.value), str(other.value))
    near = ("exact", "about")
    if one.approximation == other.approximation == "exact":
        return one.value == other.value
    if one.approximation in near and other.approximation in near:
        return abs(one.value - other.value) <= ROUNDING * max(abs(one.value), abs(other.value))
    return one.value == other.value and one.approximation == other.approximation


def _dates_agree(one: str, other: str) -> bool:
    if one.startswith("--") or other.startswith("--"):
        one, other = (date.removeprefix("--") if date.startswith("--") else date[5:] for date in (one, other))
    return one.startswith(other) or other.startswith(one)


def _digits(text: str, span: Span) -> frozenset[str]:
    return frozenset(_DIGITS.findall(text, span.start, span.end))


def _around(text: str, span: Span, sentence: Span) -> list[str]:
    before = text[max(sentence.start, span.start - AROUND) : span.start]
    after = text[span.end : min(sentence.end, span.end + AROUND)]
    return _WORD.findall(f"{before} {after}".casefold())
