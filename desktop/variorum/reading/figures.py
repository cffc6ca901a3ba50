"""Numbers, amounts, percentages, ages, dates and counts, with what they count."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from variorum.model import Figure, Span
from variorum.reading.counted import what_is_counted
from variorum.reading.dates import find_dates, find_years
from variorum.reading.numerals import Numeral, find_numerals

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from variorum.model import Approximation
    from variorum.reading.language import Language, Numbers

_CURRENCY = re.compile(r"(?:US|CA?|AU?|NZ|HK)?[$€£¥] ?$")
_DOLLARS = {"C": "CAD", "CA": "CAD", "A": "AUD", "AU": "AUD", "NZ": "NZD", "HK": "HKD"}
_NEAR = 40  # letters before a number that may hedge it
_ARTICLE = re.compile(r"(?:\b(?:an?|the|une?|eine[nr]?|una?) )$", re.IGNORECASE)


class _Shapes(NamedTuple):
    """How a language prints units and hedges, compiled once for a text."""

    numbers: Numbers
    unit: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]


def find_figures(text: str, language: Language) -> tuple[Figure, ...]:
    """The figures of a text, in reading order, none overlapping another. ``text`` holds plain spaces only.

    ``value`` is a number in the unit's own terms ("20 percent" is 20 with unit "%"), or an ISO date with unit
    "date". ``of`` is what is counted, as printed. Time is linear in the length of the text.
    """
    dates = list(find_dates(text, language.numbers))
    shapes = _shapes(language.numbers)
    amounts = (_figure(text, numeral, language, shapes) for numeral in find_numerals(text, language.numbers))
    years = find_years(text) if language.numbers.words else ()
    plain = (figure for figure in amounts if figure is not None)
    return tuple(_first_of(dates, years, plain))


def _first_of(*kinds: Iterable[Figure]) -> Iterator[Figure]:
    """All figures in reading order; where two overlap, the one of the earlier kind."""
    ranked = chain.from_iterable(
        ((figure.span.start, rank, figure) for figure in figures) for rank, figures in enumerate(kinds)
    )
    kept: list[tuple[int, Figure]] = []
    for _, rank, figure in sorted(ranked, key=lambda entry: entry[:2]):
        if kept and kept[-1][1].span.end > figure.span.start:
            if kept[-1][0] > rank:
                kept[-1] = (rank, figure)
            continue
        kept.append((rank, figure))
    return (figure for _, figure in kept)


def _figure(text: str, numeral: Numeral, language: Language, shapes: _Shapes) -> Figure | None:
    numbers = language.numbers
    start, end, value = numeral.start, numeral.end, numeral.value
    unit = None
    currency = _CURRENCY.search(text, max(0, start - 4), start) if numeral.digits else None
    if currency:
        start, unit = currency.start(), _currency(currency[0].strip())
        end, value = _with_letter(text, end, value, numbers)
    else:
        if numeral.digits and _is_ordinal(text, end, shapes):
            return None
        end, unit = _with_unit(text, end, shapes)
    figure = Figure(span=Span(start, end), value=value, unit=unit)
    age = _age(text, figure, numbers)
    if age:
        return age
    approximation = "dozens-like" if numeral.vague else _hedge(text, start, end, shapes)
    of = what_is_counted(text, end, language, unit=unit)
    if _is_pronoun(text, numeral, of):
        return None
    return replace(figure, approximation=approximation, of=of)


def _currency(sign: str) -> str:
    return _DOLLARS.get(sign[:-1]) or {"€": "EUR", "£": "GBP", "¥": "JPY"}.get(sign[-1], "USD")


def _with_letter(text: str, end: int, value: float, numbers: Numbers) -> tuple[int, float]:
    match = re.compile(r" ?([a-zA-Z]{1,2})\b").match(text, end)
    scale = numbers.letters.get(match[1].lower()) if match else None
    return (match.end(), value * scale) if match and scale else (end, value)


def _with_unit(text: str, end: int, shapes: _Shapes) -> tuple[int, str | None]:
    match = shapes.unit.match(text, end)
    return (match.end(), shapes.numbers.units[match[1].lower()]) if match else (end, None)


def _is_ordinal(text: str, end: int, shapes: _Shapes) -> bool:
    """Whether letters are stuck to the digits, as in "21st" or "5G", other than a unit or an age."""
    if not text[end : end + 1].isalpha():
        return False
    age = any(text.startswith(ending, end) for ending in shapes.numbers.ages)
    return not age and not shapes.unit.match(text, end)


def _age(text: str, figure: Figure, numbers: Numbers) -> Figure | None:
    start, end = figure.span
    for ending in numbers.ages:
        if text.startswith(ending, end):
            return replace(figure, span=Span(start, end + len(ending)), unit="years of age")
    between = text[max(0, start - 2) : start] == ", " and text[end : end + 1] in {",", "."}
    if numbers.age_between_commas and between and text[start:end].isdigit() and end - start <= 3:
        named = re.search(r"[^\W\d_a-z]\w+$", text[max(0, start - 30) : start - 2])
        return replace(figure, unit="years of age") if named and text[end] == "," else None
    return None


def _hedge(text: str, start: int, end: int, shapes: _Shapes) -> Approximation:
    before = text[max(0, start - _NEAR) : start]
    before = before.removesuffix((_ARTICLE.search(before) or [""])[0])
    match = shapes.before.search(before)
    if match:
        return shapes.numbers.hedges[" ".join(match[1].lower().split())]
    match = shapes.after.match(text, end)
    return shapes.numbers.hedges_after[" ".join(match[1].lower().split())] if match else "exact"


def _is_pronoun(text: str, numeral: Numeral, of: str | None) -> bool:
    """Whether "one" stands for somebody or something: "no one", "one of them", "the one"."""
    if numeral.digits or numeral.vague or numeral.value != 1:
        return False
    before = text[max(0, numeral.start - 8) : numeral.start].lower().split()
    return not of or bool(
        before and before[-1] in {"no", "any", "every", "some", "the", "this", "that", "each"}
    )


def _shapes(numbers: Numbers) -> _Shapes:
    return _Shapes(
        numbers,
        _compiled(tuple(numbers.units), r"[ -]?({})(?!\w)"),
        _compiled(tuple(numbers.hedges), r"(?<!\w)({}) $"),
        _compiled(tuple(numbers.hedges_after), r" ({})(?!\w)"),
    )


@cache
def _compiled(phrases: tuple[str, ...], around: str) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return re.compile(around.format("|".join(map(re.escape, longest_first)) or "(?!)"), re.IGNORECASE)
