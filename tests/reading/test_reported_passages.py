"""Invented passages of indirect and mixed speech: the clause, who said it, and the cue.

The floors are what is reached; they only ever rise.
"""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from variorum.equipment import languages
from variorum.model import Span
from variorum.reading import read

if TYPE_CHECKING:
    from variorum.model import Reported

PASSAGES = Path(__file__).parents[1] / "data" / "reading" / "reported.jsonl"
FLOORS = {
    ("en", "clauses"): 0.96,
    ("en", "speaker"): 1,
    ("en", "name"): 1,
    ("en", "cue"): 1,
    ("de", "clauses"): 1,
    ("de", "speaker"): 1,
    ("de", "name"): 0.95,
    ("de", "cue"): 0.95,
    ("es", "clauses"): 1,
    ("es", "speaker"): 1,
    ("es", "name"): 1,
    ("es", "cue"): 1,
    ("fr", "clauses"): 0.97,
    ("fr", "speaker"): 0.94,
    ("fr", "name"): 0.94,
    ("fr", "cue"): 0.88,
    ("it", "clauses"): 1,
    ("it", "speaker"): 1,
    ("it", "name"): 1,
    ("it", "cue"): 1,
}
_SLACK = 1  # words more or less at the ends of a clause


@pytest.mark.parametrize(("language", "measure"), FLOORS.keys())
def test_passages_reach(language: str, measure: str) -> None:
    """Clauses as F1; speaker, name and cue as the share of the wanted clauses."""
    right, asked, misses = _scores(language)[measure]
    assert right / asked >= FLOORS[language, measure], "\n".join(misses)


Score = tuple[float, int, list[str]]  # right, asked, and what was missed


@cache
def _scores(language: str) -> dict[str, Score]:
    right: Counter[str] = Counter()
    misses: dict[str, list[str]] = {"clauses": [], "speaker": [], "name": [], "cue": []}
    wanted = found = 0
    for line in PASSAGES.read_text(encoding="utf-8").splitlines():
        passage = json.loads(line)
        if passage["lang"] != language:
            continue
        text = passage["text"]
        got = list(read(text, languages=languages(), language=language).reported)
        wanted, found = wanted + len(passage["reported"]), found + len(got)
        for one in passage["reported"]:
            best = min(got, key=lambda other: _apart(text, one, other), default=None)
            for measure, is_right in _judged(text, one, best).items():
                right[measure] += is_right
                if not is_right:
                    misses[measure].append(f"{passage['id']}: {text[one['start'] : one['end']]!r}: {best}")
            if best:
                got.remove(best)
        misses["clauses"] += [f"{passage['id']}: not reported: {text[slice(*one.span)]!r}" for one in got]
    asked = {"clauses": wanted + found}
    right["clauses"] *= 2
    return {measure: (right[measure], asked.get(measure, wanted), noted) for measure, noted in misses.items()}


def _judged(text: str, one: dict[str, Any], got: Reported | None) -> dict[str, bool]:
    if got is None or _apart(text, one, got) >= len(text):
        return dict.fromkeys(("clauses", "speaker", "name", "cue"), False)
    return {
        "clauses": _apart(text, one, got) <= _SLACK,
        "speaker": _same_head(one["speaker"], got.speaker),
        "name": one["speaker_name"] == got.speaker_name,
        "cue": (one["cue"] or "").lower() == (got.cue or "").lower(),
    }


def _apart(text: str, one: dict[str, Any], got: Reported) -> int:
    """Words by which the two clauses differ at their ends; a text's length if they do not touch."""
    a, b = Span(one["start"], one["end"]), got.span
    if max(a.start, b.start) >= min(a.end, b.end):
        return len(text)
    ends = (sorted((a.start, b.start)), sorted((a.end, b.end)))
    return sum(len(text[first:last].split()) for first, last in ends)


def _same_head(wanted: str | None, got: str | None) -> bool:
    """The mention itself, or a shorter or longer one with the same head."""
    if wanted is None or got is None:
        return wanted == got
    a, b = wanted.lower(), got.lower()
    return a in b or b in a
