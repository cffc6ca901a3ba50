"""Fit the weights that tell speech from other quoted words: ``train_kinds.py QUOTES.jsonl... --out FILE``.

Each line of the data is one article: ``{"id", "text", "lang", "quotes": [{"start", "end"}, ...]}``, the
quotes being all that somebody said. The figures are honest: articles are scored by weights fitted
on the other four fifths. The table written is fitted on everything.
Needs numpy; the app itself does not use it.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import numpy as np

from variorum.equipment import languages
from variorum.model import Span
from variorum.reading import read
from variorum.reading.kinds import kinds

if TYPE_CHECKING:
    from variorum.reading.quotes.stretches import Stretch

Example = tuple[int, frozenset[str], bool]
"""The article's number, the signs a stretch shows, whether somebody said it."""

PENALTY = 8.0
"""Of the ridge; 4 does a little worse on articles left out."""

CAUTION = 0.5
"""What speech must have in its favour: a title put into somebody's mouth is worse than a word that is missed.

Between 0.4 and 0.6 articles left out lose little by it in recall and precision taken together: whole
sentences gain, words of a longer statement lose, in German more than in English.
"""

FEWEST = 12
"""Stretches that must show a sign for it to get a weight."""

SMALLEST = 0.1
FITTING = 0.7
"""What a stretch and a gold quote must share of what they cover together."""

FOLDS = 5
STEPS = 12


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, nargs="+")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    lines = [line for path in options.data for line in path.read_text("utf8").splitlines() if line]
    examples = [one for number, line in enumerate(lines) for one in _examples(number, json.loads(line))]
    _report(examples)
    if options.out:
        options.out.write_text(_written(_fit(examples)), "utf8")


def _examples(number: int, article: dict[str, Any]) -> list[Example]:
    """An article's stretches, but for those that overlap a gold quote only in part."""
    seen: list[tuple[Stretch, frozenset[str]]] = []

    def watched(text: str, stretch: Stretch, said: Any, setting: Any, language: Any) -> Any:
        seen.append((stretch, frozenset(kinds.weighed_signs(text, stretch, said, setting, language))))
        return original(text, stretch, said, setting, language)

    original = kinds.kind_of
    with patch("variorum.reading.speakers.attribution.kind_of", watched):
        read(article["text"], languages=languages(), language=article["lang"])
    gold = [piece for quote in article["quotes"] for piece in _pieces(article["text"], quote)]
    found = []
    for stretch, signs in seen:
        share = max((_shared(stretch.span, span) for span in gold), default=0.0)
        if "title of a work" in signs:  # decided without weights
            continue
        if share == 0.0 or share >= FITTING or stretch.level:
            found.append((number, signs, share >= FITTING))
    return found


def _pieces(text: str, quote: dict[str, Any]) -> list[Span]:
    """A quote by paragraphs."""
    lines = re.finditer(r"[^\n]+", text[quote["start"] : quote["end"]])
    return [Span(quote["start"] + line.start(), quote["start"] + line.end()) for line in lines]


def _shared(one: Span, other: Span) -> float:
    """What two spans have in common, as a share of what they cover together."""
    common = max(0, min(one.end, other.end) - max(one.start, other.start))
    return common / (max(one.end, other.end) - min(one.start, other.start))


def _fit(examples: list[Example]) -> dict[str, float]:
    counts = Counter(sign for _, signs, _ in examples for sign in signs)
    names = sorted(name for name, count in counts.items() if count >= FEWEST)
    weights = _regression(examples, names)
    kept = [name for name in names if abs(weights[name]) >= SMALLEST]
    return _regression(examples, kept)


def _regression(examples: list[Example], names: list[str]) -> dict[str, float]:
    """Weights of a logistic regression with a ridge, by Newton's method."""
    columns = {name: at + 1 for at, name in enumerate(names)}
    values = np.zeros((len(examples), len(names) + 1))
    values[:, 0] = 1.0
    for row, (_, signs, _) in enumerate(examples):
        values[row, [columns[sign] for sign in signs if sign in columns]] = 1.0
    said = np.array([spoken for _, _, spoken in examples], dtype=float)
    ridge = np.eye(values.shape[1]) * PENALTY
    ridge[0, 0] = 1e-6
    weights = np.zeros(values.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-np.clip(values @ weights, -30, 30)))
        slope = values.T @ (said - chance) - ridge @ weights
        bend = (values.T * (chance * (1 - chance))) @ values + ridge
        weights = weights + np.linalg.solve(bend, slope)
    return {"": float(weights[0]), **{name: float(weights[at]) for name, at in columns.items()}}


def _report(examples: list[Example]) -> None:
    hits = guesses = 0
    for fold in range(FOLDS):
        weights = _fit([one for one in examples if one[0] % FOLDS != fold])
        for number, signs, spoken in examples:
            if (
                number % FOLDS == fold
                and weights[""] + sum(weights.get(sign, 0.0) for sign in signs) > CAUTION
            ):
                guesses += 1
                hits += spoken
    said = sum(spoken for _, _, spoken in examples)
    sys.stdout.write(f"{len(examples)} stretches, precision {hits / guesses:.4f}, recall {hits / said:.4f}\n")


def _written(weights: dict[str, float]) -> str:
    rows = sorted((item for item in weights.items() if item[0]), key=lambda item: item[1])
    body = "".join(f"    {json.dumps(name)}: {value:.2f},\n" for name, value in rows)
    return (
        '"""Weights of a logistic regression over annotated English and German news; above 0 is speech.\n\n'
        'Fitted by tests/benchmarks/train_kinds.py.\n"""\n\n'
        "from __future__ import annotations\n\nfrom typing import TYPE_CHECKING\n\n"
        "if TYPE_CHECKING:\n    from collections.abc import Mapping\n\n"
        f"BIAS = {weights[''] - CAUTION:.2f}\nWEIGHTS: Mapping[str, float] = {{\n{body}}}\n"
    )


if __name__ == "__main__":
    main()
