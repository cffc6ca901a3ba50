"""Fit the weights that tell if two figures that differ are of one thing: ``train_one_thing.py [FOLDER...]``.

Learns from the invented stories of each folder (``tests/data/stories`` if none is given): two claims that
their author put in one group are of one thing, two of which one stands in a group without the other are not.
The figures printed are honest: each story is judged by weights fitted on all others.
Needs numpy, as the app does.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from unittest.mock import patch

import numpy as np

import told_stories
from variorum.findings.figures.one_thing import LIKELY, WEIGHTS, OneThing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from told_stories import Story
    from variorum.findings.figures.counted import CountedClaim

    Numbers = NDArray[np.float64]

PENALTY = 1.0  # of the ridge
STEPS = 30


Asked = tuple[dict[str, float], "CountedClaim", "CountedClaim"]
"""Signs of two claims, and the claims."""


class Example(NamedTuple):
    """Two claims that differ."""

    story: str
    signs: dict[str, float]
    of_one_thing: bool


def main() -> None:
    """Print the weights, and how well those of other stories do on each."""
    examples = [
        one for folder in sys.argv[1:] or [str(told_stories.FOLDER)] for one in _examples(Path(folder))
    ]
    signs = np.array([[example.signs[sign] for sign in WEIGHTS] for example in examples])
    wanted = np.array([float(example.of_one_thing) for example in examples])
    stories = np.array([example.story for example in examples])
    told = np.zeros(len(examples), dtype=bool)
    for story in sorted(set(stories)):
        held_out = stories == story
        told[held_out] = signs[held_out] @ _fitted(signs[~held_out], wanted[~held_out]) > LIKELY
    right = int((told & (wanted > 0)).sum())
    lines = [
        f'    "{sign}": {weight:.1f},' for sign, weight in zip(WEIGHTS, _fitted(signs, wanted), strict=True)
    ]
    wrong = int(told.sum()) - right
    lines.append(f"{len(examples)} pairs, {int(wanted.sum())} of one thing: {right} found, {wrong} wrong")
    sys.stdout.write("\n".join(lines) + "\n")


def _examples(folder: Path) -> Iterator[Example]:
    told_stories.FOLDER = folder
    for name in told_stories.names():
        told_stories.story.cache_clear()
        asked: list[Asked] = []
        with patch.object(OneThing, "are_likely", _noting(asked)):
            story = told_stories.story(name)
        for signs, one, other in asked:
            groups = _groups(one, story), _groups(other, story)
            if any(groups):
                yield Example(name, signs, not groups[0].isdisjoint(groups[1]))


def _noting(asked: list[Asked]) -> Callable[..., bool]:
    """Stands for the decision: notes what is to be decided, and decides that it is not so."""

    def are_likely(things: OneThing, one: CountedClaim, other: CountedClaim, *, near: bool) -> bool:
        if things.may_be_one(one, other):
            asked.append((things.signs(one, other, near=near), one, other))
        return False

    return are_likely


def _groups(claim: CountedClaim, story: Story) -> set[int]:
    """The groups of figures in which a story's author has a claim."""
    told = [
        (number, story.spans(one["source"], [one["words"]]))
        for number, group in enumerate(story.table.get("figures", []))
        for one in group["claims"]
        if story.place(one["source"]) == claim.source
    ]
    here = claim.figure.span
    return {number for number, spans in told if any(s.start < here.end and here.start < s.end for s in spans)}


def _fitted(signs: Numbers, wanted: Numbers) -> Numbers:
    """A logistic regression, by Newton's steps."""
    weights = np.zeros(signs.shape[1])
    ridge = np.eye(signs.shape[1]) * PENALTY
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-signs @ weights))
        slope = signs.T @ (likely - wanted) + ridge @ weights
        weights -= np.linalg.solve((signs.T * (likely * (1 - likely))) @ signs + ridge, slope)
    return np.asarray(weights)


if __name__ == "__main__":
    main()
