"""Whether two claims that differ are of one thing: what speaks for it and against it, weighed together.

No single sign shows that "140 tractors" and "more than 300" are one crowd of tractors. That a row joins the
sentences, that both call alike what they count, that rare words stand around both, that the values are near
each other and that neither source tells another such value: each makes it likelier. The weights were fitted
on invented stories, by a logistic regression over more pairs than are asked about here, and small counts were
then set further down by hand. ``tests/benchmarks/train_one_thing.py`` fits them anew from the pairs that are
asked about; its table is another, since many of the signs go together.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cached_property
from math import log, log2
from typing import TYPE_CHECKING

from variorum.findings.figures.agreement import VAGUE, may_both_be_right
from variorum.findings.figures.dates import days_between
from variorum.findings.figures.named_alike import are_named_alike
from variorum.findings.figures.other_units import dimension, size_of
from variorum.findings.figures.tolls import are_of_two_years
from variorum.reading.figures.clock import minutes_of_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from variorum.findings.figures.counted import CountedClaim

WEIGHTS: Mapping[str, float] = {
    "always": -0.9,
    "joined": 0.4,
    "in one row": 1.1,
    "named alike": 0.7,
    "named alike by more than people": 0.9,
    "named otherwise": -1.4,
    "people named otherwise": -1.2,
    "unnamed": -2.0,
    "one unnamed": -0.9,
    "rare words": 0.6,
    "rare deeds": 1.3,
    "apart": -1.0,
    "no rival": 1.9,
    "both may be right": 1.9,
    "date": -0.6,
    "time": 0.3,
    "few": -1.8,
    "time span": -1.2,
    "both quoted": -2.3,
    "one quoted": -1.1,
    "one bound": 1.1,
}
LIKELY = 1.1  # of what speaks for it, less what speaks against it
MOST_WORDS, MOST_DEEDS = 3.0, 2.0
FARTHEST = 4.0  # times as far apart as values of one thing hardly are
A_WEEK, SOME_YEARS, AN_HOUR = 7.0, 5.0, 60.0  # how far apart values of one thing hardly are; others: double


class OneThing:
    """What the sources of a story tell, as far as it shows which claims are of one thing."""

    def __init__(self, claims: Sequence[CountedClaim]) -> None:
        """Note it."""
        self._claims = claims
        self._told: dict[tuple[int, str], list[CountedClaim]] = defaultdict(list)
        for claim in claims:
            self._told[claim.source, _sort(claim)].append(claim)

    def are_likely(self, one: CountedClaim, other: CountedClaim, *, near: bool) -> bool:
        """Whether more speaks for one thing than against it; ``near``: a row or a link joins them."""
        told_apart = not near and not are_named_alike(one, other) and one.scene.isdisjoint(other.scene)
        if told_apart or not self.may_be_one(one, other):
            return False
        signs = self.signs(one, other, near=near)
        return sum(WEIGHTS[sign] * strength for sign, strength in signs.items()) > LIKELY

    def may_be_one(self, one: CountedClaim, other: CountedClaim) -> bool:
        """Whether nothing shows that they are of two things: a part and its whole, people and places."""
        if one.is_part != other.is_part or one.looks_like_year != other.looks_like_year:
            return False
        if one.fate and are_of_two_years(one, other):
            return False
        if one.of and other.of and one.of != other.of and one.of_persons != other.of_persons:
            return False
        vague = VAGUE in (one.figure.approximation, other.figure.approximation)
        if 1 in (one.figure.value, other.figure.value) or (vague and not are_named_alike(one, other)):
            return False
        return not self._has_nearer(one, other) and not self._has_nearer(other, one)

    def signs(self, one: CountedClaim, other: CountedClaim, *, near: bool) -> dict[str, float]:
        """What is to be weighed, each from 0 for not at all."""
        quoted, scene = one.in_quote + other.in_quote, one.scene & other.scene
        return {
            "always": 1.0,
            "joined": float(near),
            "in one row": float(one.row == other.row),
            **_naming(one, other),
            "rare words": min(MOST_WORDS, self._rarity(scene)),
            "rare deeds": min(MOST_DEEDS, self._rarity(scene & one.deeds & other.deeds)),
            "apart": _how_far(one, other),
            "no rival": float(not self._has_rival(one, other) and not self._has_rival(other, one)),
            "both may be right": float(may_both_be_right(one.figure, other.figure)),
            "date": float(one.sort == "date"),
            "time": float(one.sort == "time"),
            "few": float(not one.sort and not min(one.distinctive, other.distinctive)),
            "time span": float(dimension(one.sort) == "duration"),
            "both quoted": float(quoted == len((one, other))),
            "one quoted": float(quoted == 1),
            "one bound": float(one.sort == "date" and bool(one.bound) and one.bound == other.bound),
        }

    def _has_rival(self, one: CountedClaim, other: CountedClaim) -> bool:
        """Whether a claim's source tells another value of its sort that may be the other's, or is nearer."""
        far = max(1.0, _how_far(one, other))
        return any(
            claim.figure.value != one.figure.value
            and not (claim.of and one.of and claim.of != one.of)
            and _how_far(claim, other) <= far
            for claim in self._told[one.source, _sort(one)]
        )

    def _has_nearer(self, one: CountedClaim, other: CountedClaim) -> bool:
        """Whether a claim's own sentence tells a value that is much nearer to the other, as lists do."""
        far = _how_far(one, other) / 2
        told = self._told[one.source, _sort(one)]
        return any(claim.ref == one.ref and _how_far(claim, other) < far for claim in told)

    def _rarity(self, words: Iterable[str]) -> float:
        """How rare words are among the sentences with figures, summed: 1 for each that stands in one."""
        known, sentences = self._known
        return sum(1 - log(known[word]) / log(sentences + 1) for word in sorted(words))

    @cached_property
    def _known(self) -> tuple[Counter[str], int]:
        """In how many sentences each word stands, and how many there are."""
        told = {(claim.ref, word) for claim in self._claims for word in claim.scene}
        return Counter(word for _, word in told), len({ref for ref, _ in told})


def _naming(one: CountedClaim, other: CountedClaim) -> dict[str, float]:
    """Whether what is counted is called alike."""
    alike = are_named_alike(one, other)
    differs = bool(one.of) and bool(other.of) and not alike
    persons = _are_persons(one, other)
    dated = one.sort in ("date", "time")
    return {
        "named alike": float(alike and not dated),
        "named alike by more than people": float(alike and not (one.of_people and other.of_people)),
        "named otherwise": float(differs and not persons),
        "people named otherwise": float(differs and persons),
        "unnamed": float(not one.sort and not one.of and not other.of),
        "one unnamed": float(bool(one.of) != bool(other.of)),
    }


def _are_persons(one: CountedClaim, other: CountedClaim) -> bool:
    return one.of_persons and other.of_persons


def _sort(claim: CountedClaim) -> str:
    return dimension(claim.sort) or claim.sort


def _how_far(one: CountedClaim, other: CountedClaim) -> float:
    """How far apart two values are: 0 for the same, 1 for as far as those of one thing hardly are."""
    if one.sort == "date":
        return min(FARTHEST, _days_apart(str(one.figure.value), str(other.figure.value)))
    if one.sort == "time":
        minutes = [minutes_of_day(str(claim.figure.value)) for claim in (one, other)]
        return min(FARTHEST, abs(minutes[0] - minutes[1]) / AN_HOUR)
    a, b = (_size(claim) for claim in (one, other))
    return min(FARTHEST, abs(log2(a / b))) if min(a, b) > 0 else FARTHEST


def _days_apart(one: str, other: str) -> float:
    apart = days_between(one, other)
    if apart is not None:
        return abs(apart) / A_WEEK
    years = [value[:4] for value in (one, other)]
    return abs(int(years[0]) - int(years[1])) / SOME_YEARS if all(y.isdecimal() for y in years) else 2.0


def _size(claim: CountedClaim) -> float:
    value = claim.figure.value
    return size_of(claim.figure) if dimension(claim.sort) else 0.0 if isinstance(value, str) else value
