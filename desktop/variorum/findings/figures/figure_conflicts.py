"""One count, several claims."""

from __future__ import annotations

from bisect import bisect_right
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.draft import Draft, given
from variorum.findings.figures.agreement import claims_agree, may_both_be_right
from variorum.findings.figures.claim_words import as_printed
from variorum.findings.figures.dates import day_of, week_is_guess
from variorum.findings.figures.times import times_of
from variorum.findings.printed import labels
from variorum.model import Place
from variorum.reading.figures.units import is_money
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from variorum.model import Claim, Comparison, Figure, FigureGroup, Span
    from variorum.reading.language import Languages

TOLD_APART = ("date", "time")  # units of claims that are no counts
VALUES_DIFFER, HEDGE_DROPPED, HEDGES_DIFFER = 84.0, 24.0, 20.0


class Said(NamedTuple):
    """What is claimed: "20" and "twenty" are one claim, "at least 20" is another."""

    value: float | str
    unit: str | None
    approximation: str


def figure_conflicts(comparison: Comparison, languages: Languages) -> Iterator[Draft]:
    """One finding for each count whose claims disagree; what stands in quotes only, families tell."""
    quoted = _quoted_spans(comparison)
    groups = [
        group
        for group in comparison.figures
        if group.conflict and not all(_in_quote(claim, comparison, quoted) for claim in group.claims)
    ]
    for same in _merged(groups, comparison):
        draft = _draft(comparison, same, languages)
        if len({value.casefold() for name, value in draft.parameters if name == "claim"}) > 1:
            yield draft


def _merged(groups: Sequence[FigureGroup], comparison: Comparison) -> list[list[FigureGroup]]:
    """Groups that repeat the claims of a larger one about the same count stand with it."""
    merged: list[list[FigureGroup]] = []
    for group in sorted(groups, key=lambda group: (-len(_said(group, comparison)), -len(group.claims))):
        larger = next((same for same in merged if _repeats(group, same[0], comparison)), None)
        if larger is None:
            merged.append([group])
        else:
            larger.append(group)
    return merged


def _repeats(group: FigureGroup, larger: FigureGroup, comparison: Comparison) -> bool:
    return bool(group.of) and group.of == larger.of and _said(group, comparison) <= _said(larger, comparison)


def _said(group: FigureGroup, comparison: Comparison) -> set[Said]:
    return {_what_is_said(_figure(claim, comparison)) for claim in group.claims}


def _what_is_said(figure: Figure) -> Said:
    """The claim of a figure: "about 350" is none beside "350"."""
    hedge = "exact" if figure.approximation == "about" else figure.approximation
    return Said(figure.value, figure.unit, hedge)


def _draft(comparison: Comparison, groups: Sequence[FigureGroup], languages: Languages) -> Draft:
    claims = [claim for group in groups for claim in group.claims]
    said = _by_what_they_say(claims, comparison, languages)
    return Draft(
        kind="figure_conflict",
        weight=_weight(said, comparison),
        parameters=(
            *_told(said, comparison),
            *given(
                sort="hedge" if _is_one_value(said) else _sort_of(claims, comparison),
                counted=groups[0].of,
                line=groups[0].around,
                count=len(said),
                record=None if comparison.record is None else "yes",
            ),
        ),
        where=tuple(Place(claim.source, _figure(claim, comparison).span) for claim in claims),
        row=groups[0].row,
        certainty="likely",
    )


def _by_what_they_say(
    claims: Iterable[Claim], comparison: Comparison, languages: Languages
) -> dict[Said, list[Claim]]:
    """What is claimed -> the claims; "Tuesday" and "March 10" are one where they are one day."""
    said: dict[Said, list[Claim]] = {}
    for claim in sorted(claims, key=lambda claim: _fullest_first(claim, comparison)):
        figure = _figure(claim, comparison)
        key = _what_is_said(figure)
        if figure.unit == "date" and key not in said:
            same = [other for other in said if _are_one_day(claim, said[other][0], comparison, languages)]
            if len(same) > 1:
                continue  # "in March" takes no side between two of its days
            key = same[0] if same else key
        said.setdefault(key, []).append(claim)
    return said


def _fullest_first(claim: Claim, comparison: Comparison) -> tuple[bool, str, str]:
    """A month or a year comes after its days."""
    figure = _figure(claim, comparison)
    value = str(figure.value)
    return figure.unit == "date" and day_of(value, guessed=False).day is None, value, claim.words


def _are_one_day(claim: Claim, other: Claim, comparison: Comparison, languages: Languages) -> bool:
    figures = [_figure(one, comparison) for one in (claim, other)]
    guessed = [
        week_is_guess(figure, reading.text, language_for(languages, reading.language))
        for figure, reading in zip(
            figures, (comparison.readings[c.source] for c in (claim, other)), strict=True
        )
    ]
    return claims_agree(*figures, guessed=(guessed[0], guessed[1]))


def _sort_of(claims: Iterable[Claim], comparison: Comparison) -> str | None:
    """The sort that any of the claims shows: "74" behind a name tells less than "47 years old"."""
    sorts = (_sort(_figure(claim, comparison)) for claim in claims)
    return min((sort for sort in sorts if sort), default=None)


def _sort(figure: Figure) -> str | None:
    """What is told of otherwise than a count."""
    if figure.unit == "years" and (figure.of or "")[:1].isupper():
        return "age"
    return "amount" if is_money(figure.unit) else figure.unit if figure.unit in TOLD_APART else None


def _weight(said: Mapping[Said, Sequence[Claim]], comparison: Comparison) -> float:
    """A hedge dropped is heavier than one hedge for another; neither is a conflict of values."""
    roughest = [_roughest([_figure(claim, comparison) for claim in claims]) for claims in said.values()]
    if not all(may_both_be_right(one, other) for one, other in combinations(roughest, 2)):
        return VALUES_DIFFER
    return HEDGE_DROPPED if any(one.approximation == "exact" for one in said) else HEDGES_DIFFER


def _roughest(figures: Sequence[Figure]) -> Figure:
    """Of figures that claim the same one that is told as a rough number, if there is any."""
    return next((figure for figure in figures if figure.approximation != "exact"), figures[0])


def _is_one_value(said: Iterable[Said]) -> bool:
    """Whether but the hedges differ: "53" and "at least 53" can both be right."""
    return len({(one.value, one.unit) for one in said}) == 1


def _told(said: Mapping[Said, Sequence[Claim]], comparison: Comparison) -> Iterator[tuple[str, str]]:
    """Each claim in its shortest print, followed by who makes it and when; what most sources say first."""
    told = []
    for claims in said.values():
        words = min((claim.words for claim in claims), key=lambda words: (len(words), words))
        told.append((words, labels(comparison, (claim.source for claim in claims))))
    times = times_of(comparison, (claim.source for claims in said.values() for claim in claims))
    for words, by in sorted(told, key=lambda one: (-len(one[1]), one[0])):
        yield "claim", words
        for label in by:
            yield "by", label
            if times[label]:
                yield "at", times[label]


def _figure(claim: Claim, comparison: Comparison) -> Figure:
    reading = comparison.readings[claim.source]
    return as_printed(reading.figures[claim.figure], claim.words, reading)


def _quoted_spans(comparison: Comparison) -> dict[int, list[Span]]:
    """The stretches of all families by source, in reading order."""
    spans: dict[int, list[Span]] = {}
    for family in comparison.families:
        for rendering in family.renderings:
            spans.setdefault(rendering.source, []).extend(rendering.spans)
    return {source: sorted(found) for source, found in spans.items()}


def _in_quote(claim: Claim, comparison: Comparison, quoted: Mapping[int, Sequence[Span]]) -> bool:
    start = _figure(claim, comparison).span.start
    spans = quoted.get(claim.source, ())
    before = bisect_right(spans, start, key=lambda span: span.start)
    return before > 0 and spans[before - 1].end > start
