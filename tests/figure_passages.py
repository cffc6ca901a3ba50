"""Invented passages with their figures, and how well a reading agrees with them.

Lenient where the passages' README says that a test should be: spans need only overlap, "nearly" may be
`less than`, the ends of a range may be `exact`, and a figure that counts nothing may name something.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from variorum.equipment import languages
from variorum.reading import read

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from variorum.model import Figure

PASSAGES = Path(__file__).parent / "data" / "reading"
SAME_UNIT: dict[str, str | None] = {
    "fraction": "share",
    "t": "tons",
    "l": "liters",
    "magnitude": None,
}  # not all files name it
ALSO_RIGHT = {
    "about": {"about", "less than"},
    "at least": {"at least", "exact"},
    "at most": {"at most", "exact"},
}
NEAR = 0.0006  # a share is given to four places


class Score(NamedTuple):
    """Shares of 1; ``right`` is the F1 of figures with the right value, unit and approximation."""

    precision: float
    recall: float
    value: float
    unit: float
    approximation: float
    of: float
    right: float


def score(language: str) -> tuple[Score, list[str]]:
    """How well the passages of a language are read, and a line for each figure that is not right."""
    wrong: list[str] = []
    expected = found = met = right = named = 0
    hits = dict.fromkeys(("value", "unit", "approximation", "of"), 0)
    for passage in _passages(language):
        figures = read(passage["text"], languages=languages(), language=language).figures
        expected, found = expected + len(passage["figures"]), found + len(figures)
        for gold, figure in _pairs(passage["figures"], figures):
            if gold is None or figure is None:
                wrong.append(_line(passage, gold, figure, "lost" if figure is None else "invented"))
                continue
            agrees = _agreement(gold, figure)
            met += 1
            named += gold["of"] is not None
            for name, agreed in agrees.items():
                hits[name] += agreed and (name != "of" or gold["of"] is not None)
            right += agrees["value"] and agrees["unit"] and agrees["approximation"]
            if not all(agrees.values()):
                wrong.append(_line(passage, gold, figure, *(name for name in agrees if not agrees[name])))
    shares = {name: hits[name] / (named if name == "of" else met) for name in hits}
    return Score(met / found, met / expected, **shares, right=2 * right / (found + expected)), wrong


def _passages(language: str) -> Iterator[Mapping[str, Any]]:
    with (PASSAGES / f"figures_{language}.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _pairs(
    golds: list[dict[str, Any]], figures: tuple[Figure, ...]
) -> Iterator[tuple[dict[str, Any] | None, Figure | None]]:
    """Each expected figure with the one found in its place, then what was found besides."""
    left = list(figures)
    for gold in golds:
        here = [one for one in left if one.span.start < gold["end"] and gold["start"] < one.span.end]
        if here:
            left.remove(here[0])
        yield gold, here[0] if here else None
    yield from ((None, figure) for figure in left)


def _agreement(gold: Mapping[str, Any], figure: Figure) -> dict[str, bool]:
    allowed = ALSO_RIGHT.get(gold["approximation"], {gold["approximation"]})
    return {
        "value": _same_value(gold["value"], figure.value),
        "unit": _unit(gold["unit"]) == _unit(figure.unit),
        "approximation": figure.approximation in allowed,
        "of": gold["of"] is None or bool(set(gold["of"].split()) & set((figure.of or "").split())),
    }


def _same_value(gold: float | str, value: float | str) -> bool:
    if isinstance(gold, str) or isinstance(value, str):
        return gold == value
    return abs(gold - value) <= NEAR * max(1.0, abs(gold))


def _unit(unit: str | None) -> str | None:
    return SAME_UNIT.get(unit, unit) if unit is not None else None


def _line(
    passage: Mapping[str, Any], gold: Mapping[str, Any] | None, figure: Figure | None, *what: str
) -> str:
    expected = "-" if gold is None else f"{gold['value']} {gold['unit']} {gold['approximation']} {gold['of']}"
    given = "-" if figure is None else f"{figure.value} {figure.unit} {figure.approximation} {figure.of}"
    return f"{passage['id']} {', '.join(what)}: {passage['text']} | {expected} | {given}"
