"""How well two claims of different sources fit, as claims about one count.

Claims with one value are joined on little: nobody is accused by that. Claims with different values must
count the same in the same setting, and neither value may stand in the other source for that count: there is
its counterpart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from variorum.findings.figures.agreement import VAGUE, claims_agree, is_count_by_rank
from variorum.findings.figures.claim_words import BOUNDS
from variorum.findings.figures.close_values import are_close, is_close, is_misprint
from variorum.findings.figures.crowds import Crowds, may_be_as_many, name_each_other
from variorum.findings.figures.dates import comparable, days_agree, days_between, same_grain
from variorum.findings.figures.lone_measures import LoneMeasures
from variorum.findings.figures.named_alike import are_named_alike, is_last_of, is_measured
from variorum.findings.figures.odd_days import OddDays
from variorum.findings.figures.one_thing import OneThing
from variorum.findings.figures.other_units import are_one_measure, dimension
from variorum.findings.figures.same_age import Ages, is_age
from variorum.findings.figures.tallies import NONE as NO_TALLY
from variorum.findings.figures.tolls import Tolls, are_of_two_years
from variorum.reading.figures.ranks import RANK
from variorum.reading.figures.units import is_money

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.findings.figures.counted import CountedClaim

SAME_SETTING = 0.34  # of the content words around the figures, for claims that count what is called the same
SAME_PEOPLE = 0.25  # where both count people, whatever they call them: "20 workers", "dozens of men"
SAME_SETTING_UNNAMED = 0.5  # where one of them does not say what it counts
FEWEST_SHARED = 2  # content words
ONE_TALLY = 1.5  # for one of the same two numbers: "5-2", "five to two"
SLIGHTLY = 0.1  # of two that fit alike the one of which more is told in the same words
ENOUGH = 1.5  # of what speaks for two claims with one value
FEWEST_WITNESSES = (
    3  # sources, of which two agree, where the wording around does not show that a count is the same
)
DATED = ("date", "time")
AN_AGE = "years"
MEANWHILE = 2  # days
A_YEAR = 4  # digits; fewer of a date are its day, which other months have


class Fits:
    """What is asked of all claims of a story to tell which two belong together."""

    def __init__(self, claims: Sequence[CountedClaim]) -> None:
        """Note what each source says of each thing."""
        self._said: dict[tuple[int, str], list[CountedClaim]] = defaultdict(list)
        self._values: dict[tuple[str, str], dict[int, set[float | str]]] = defaultdict(dict)
        self._in_sentence: Counter[tuple[object, ...]] = Counter()
        self._tolls = Tolls(claims)
        self._crowds = Crowds(claims)
        self._measures = LoneMeasures(claims)
        self._odd_days = OddDays(claims)
        self._ages = Ages(claims)
        self._things = OneThing(claims)
        for claim in claims:
            self._said[claim.source, claim.sort].append(claim)
            self._values[claim.sort, claim.of].setdefault(claim.source, set()).add(claim.figure.value)
            self._in_sentence[claim.ref, claim.sort] += 1
            self._in_sentence[claim.ref, claim.sort, claim.by_name] += 1

    def of(self, one: CountedClaim, other: CountedClaim, *, near: bool) -> float:
        """How well two claims of one sort fit, 0 for not at all; ``near``: a row or a link joins them."""
        if one.fate and other.fate and one.fate != other.fate:
            return 0.0
        if is_count_by_rank(one.figure, other.figure):
            return 2 + one.scene_shared_with(other) if near and is_last_of(one, other) else 0.0
        if one.sort == "date" and not comparable(one.day, other.day):
            return 0.0
        if same_value(one, other):
            score = self._for_same(one, other, near=near)
            if score < ENOUGH:
                return 0.0
            alike = one.sort == "date" or claims_agree(one.figure, other.figure)
            score += SLIGHTLY * one.scene_shared_with(other)
            return 2 + score if alike or _hedges_differ(one, other, near=near) else 0.0
        if self._has_counterpart(one, other) or self._has_counterpart(other, one):
            return 0.0
        if self._measures.are_one(one, other) if near else self._measures.are_bounded(one, other):
            return 1 + one.scene_shared_with(other)
        if self._ages.are_one(one, other, near=near):
            return 1 + one.scene_shared_with(other)
        if one.sort != other.sort or _are_people_and_things(one, other):
            return 0.0
        if self._are_likely(one, other, near=near):
            return 1 + one.setting_shared_with(other)
        differ = self._dates_differ if one.sort in DATED else self._counts_differ
        if near:
            told_apart = differ(one, other) or self._odd_days.are_one_event(one, other)
        else:
            told_apart = self._crowds.are_one(one, other)
        if (
            told_apart
            or self._differs_from_most(one, other, near=near)
            or self._are_likely(one, other, near=near)
        ):
            return 1 + one.setting_shared_with(other)
        return 0.0

    def _are_likely(self, one: CountedClaim, other: CountedClaim, *, near: bool) -> bool:
        """Whether what speaks for one thing is enough; of ranks, ages and named days it never is."""
        named_day = one.sort == "date" and (one.by_name or other.by_name)
        if one.sort == RANK or named_day or is_age(one) or is_age(other):
            return False
        return self._may_be_dated(one, other) and self._things.are_likely(one, other, near=near)

    def _may_be_dated(self, one: CountedClaim, other: CountedClaim) -> bool:
        """Whether two days or times can be of one event; all else can."""
        if one.sort not in DATED:
            return True
        if not self._are_alone(one, other) or _is_now(one) or _is_now(other):
            return False
        if one.sort == "time":
            return True
        return same_grain(one.day, other.day) and not is_next_days_news(one, other)

    def _for_same(self, one: CountedClaim, other: CountedClaim, *, near: bool) -> float:
        """What speaks for two claims with one value; between languages the words around say nothing."""
        score = float(near) + min(one.distinctive, other.distinctive)
        score += are_named_alike(one, other)
        score += 0.5 * (one.of_persons and other.of_persons)
        score += ONE_TALLY * (one.tally == other.tally != NO_TALLY)
        score += 0.5 * (one.sort not in ("", *DATED))
        score += 0.5 * (one.figure.approximation == other.figure.approximation in BOUNDS)
        score += self._measures.are_one(one, other) and not one.scene.isdisjoint(other.scene)
        if one.language != other.language:
            return score + 0.5 + 0.5 * is_money(one.sort)
        if score + 1 + 0.5 * near < ENOUGH:  # whatever else is the same around
            return score
        shared = one.scene_shared_with(other) if near else one.setting_shared_with(other)
        score += shared if len(one.scene & other.scene) >= FEWEST_SHARED else 0.0
        return score + 0.5 * (near and self._are_alone(one, other))

    def _are_alone(self, one: CountedClaim, other: CountedClaim) -> bool:
        """Whether each is the only figure of its sort in its sentence: the only weekday, the only date."""
        alike = one.by_name == other.by_name
        keys = ((c.ref, c.sort, c.by_name) if alike else (c.ref, c.sort) for c in (one, other))
        return all(self._in_sentence[key] == 1 for key in keys)

    def _has_counterpart(self, one: CountedClaim, other: CountedClaim) -> bool:
        """Whether the other source has this value, too, for what may be the same."""
        said = self._said[other.source, other.sort]
        digits = one.printed
        if one.sort == "date":  # of which a day of the month stands anywhere, and the year in both
            digits = frozenset(year for year in digits if len(year) == A_YEAR) - other.printed
        return (bool(digits) and digits <= other.beside) or any(
            _may_be_one(one, claim, other) and same_value(one, claim) for claim in said
        )

    def _counts_differ(self, one: CountedClaim, other: CountedClaim) -> bool:
        shared = len(one.scene & other.scene)
        if one.looks_like_year != other.looks_like_year or not shared:
            return False
        if one.sort and _are_of_two_days(one, other):
            return False
        if one.fate and (one.is_part != other.is_part or are_of_two_years(one, other)):
            return False
        if self._tolls.are_one(one, other):
            return True
        setting = _likeness(one, other)
        if one.of and other.of:
            if one.of == other.of or are_named_alike(one, other):
                return setting >= SAME_SETTING or (one.sort != RANK and self._tell_once(one, other))
            enough = FEWEST_SHARED if name_each_other(one, other) else FEWEST_SHARED + 1
            people = one.of_persons and other.of_persons and may_be_as_many(one, other)
            return people and setting >= SAME_PEOPLE and shared >= enough
        if is_misprint(one.figure.value, other.figure.value) and setting >= SAME_SETTING:
            return len(one.setting & other.setting) >= FEWEST_SHARED
        fewest = FEWEST_SHARED if self._are_alone(one, other) else FEWEST_SHARED + 1
        told_alike = setting >= SAME_SETTING_UNNAMED and not one.deeds.isdisjoint(other.deeds)
        return told_alike and len(one.setting & other.setting) >= fewest

    def _dates_differ(self, one: CountedClaim, other: CountedClaim) -> bool:
        """Of days what happened must be the same: whoever speaks for a body does so on many."""
        if not self._may_be_dated(one, other):
            return False
        shared, deeds = len(one.setting & other.setting), len(one.deeds & other.deeds)
        if one.bound and one.bound == other.bound and deeds:
            return True
        if one.setting_shared_with(other) >= SAME_SETTING_UNNAMED and deeds and shared > FEWEST_SHARED:
            return True
        return deeds >= FEWEST_SHARED and _likeness(one, other) >= SAME_SETTING

    def _differs_from_most(self, one: CountedClaim, other: CountedClaim, *, near: bool) -> bool:
        """Whether several sources tell one such figure each, most of them the same, and only one another."""
        many = one.of_people and one.sort != AN_AGE
        told_of = (one.of and one.of == other.of and not many) or (not one.of and not other.of)
        if not told_of or not (one.of or is_measured(one)) or not are_close(one, other, near=near):
            return False
        told = [
            {value for value in values if is_close(value, one) or is_close(value, other)}
            for values in self._values[one.sort, one.of].values()
        ]
        told = [values for values in told if values]
        said = Counter(value for values in told for value in values)
        return (
            len(told) >= FEWEST_WITNESSES
            and all(len(values) == 1 for values in told)
            and max(said[one.figure.value], said[other.figure.value]) >= len(told) - 1
            and (bool(one.of) or near or len(one.scene & other.scene) >= _fewest_shared(one, len(told)))
        )

    def _tell_once(self, one: CountedClaim, other: CountedClaim) -> bool:
        """Whether each source has one value only near these for what it counts: "five", and "one of them"."""
        told = (
            [
                value
                for value in self._values[c.sort, c.of][c.source]
                if is_close(value, one) or is_close(value, other)
            ]
            for c in (one, other)
        )
        return all(len(values) <= 1 for values in told)


def same_value(one: CountedClaim, other: CountedClaim) -> bool:
    """Whether two claims have one value, whatever their hedges."""
    if one.sort == "date":
        return days_agree(one.day, other.day)
    if one.sort == other.sort == "time" and one.source != other.source:
        return claims_agree(one.figure, other.figure)
    if one.sort != other.sort:
        return are_one_measure(one.figure, other.figure)
    vague = one.figure.approximation == VAGUE, other.figure.approximation == VAGUE
    return one.figure.value == other.figure.value and vague[0] == vague[1]


def are_two_things(one: CountedClaim, other: CountedClaim) -> bool:
    """Whether one source counts two things that are as many by chance: "five students", "five chairs"."""
    named = bool(one.of) and bool(other.of) and not are_named_alike(one, other)
    return named and not one.distinctive and not (one.of_persons and other.of_persons)


def is_next_days_news(one: CountedClaim, other: CountedClaim) -> bool:
    """Whether two days are as far apart as their sources, and that is days: news went on meanwhile."""
    apart = days_between(one.published, other.published)
    if apart is None or abs(apart) < MEANWHILE:
        return False
    return days_between(str(one.figure.value), str(other.figure.value)) == apart


def _are_people_and_things(one: CountedClaim, other: CountedClaim) -> bool:
    """Whether a few of people and a few of something else are counted: "four hurt", "three hospitals"."""
    named = bool(one.of) and bool(other.of) and one.of != other.of
    few = not one.sort and not max(one.distinctive, other.distinctive)
    return named and few and one.of_persons != other.of_persons


def _fewest_shared(claim: CountedClaim, witnesses: int) -> int:
    """How many words the sentences of two measures share that are of one thing."""
    telling = claim.sort == "time" or is_money(claim.sort) or witnesses > FEWEST_WITNESSES
    return 1 if telling else FEWEST_SHARED


def _are_of_two_days(one: CountedClaim, other: CountedClaim) -> bool:
    """Whether the sentences name other days: "by 1.2 percent on Monday", "by 0.8 percent on Tuesday"."""
    days = [{day for day in claim.days if len(day) == len("2026-03-10")} for claim in (one, other)]
    return all(days) and days[0].isdisjoint(days[1])


def _likeness(one: CountedClaim, other: CountedClaim) -> float:
    """How much the words around two figures have in common, near by or in the whole sentence."""
    return max(one.setting_shared_with(other), one.scene_shared_with(other))


def _hedges_differ(one: CountedClaim, other: CountedClaim, *, near: bool) -> bool:
    """Whether "at least 20" and "20" are claims about one count; of "at least one" nobody is to be told."""
    if one.figure.value == 1 or not (near or one.distinctive):
        return False
    if near and (dimension(one.sort) or is_money(one.sort)):
        return True
    shared = len(one.scene & other.scene)
    if are_named_alike(one, other):
        return shared >= (1 if near else FEWEST_SHARED)
    named = bool(one.of) and bool(other.of) and not (one.of_people and other.of_people)
    fewest = SAME_PEOPLE if one.distinctive else SAME_SETTING
    return not named and shared >= FEWEST_SHARED and one.setting_shared_with(other) >= fewest


def _may_be_one(one: CountedClaim, claim: CountedClaim, other: CountedClaim) -> bool:
    """Whether a source's claim may be of what ``one`` is of; ``other`` is that source's other claim."""
    if one.sort in DATED:
        return claim.row in (one.row, other.row)
    if one.of and claim.of:
        beside = one.of_persons and claim.of_persons and claim.row in (one.row, other.row)
        return one.of == claim.of or beside
    return one.sort != "" or claim.row in (one.row, other.row)


def _is_now(claim: CountedClaim) -> bool:
    """Whether a day is told loosely, from where its source stands: "today" of these days, "last night"."""
    words = claim.claim.words.casefold()
    days = claim.page.language.numbers.days.relative.get(words)
    return days is not None and (days == 0 or " " in words)
