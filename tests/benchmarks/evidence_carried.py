"""What each kind of evidence carries: ``evidence_carried.py LINKS.jsonl... [--shares ...]``.

Every kind is taken away once and the weights are fitted again without it, on stories held out in turn as in
``train_links.py``. Told are the loss (mean over stories of the summed log-loss of their pairs; the less, the
better) and F1 of links with each away, beside those with all.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import train_links as links_of
from train_links import NAMES, Material

from variorum.collation import links


def main() -> None:
    given = links_of.parse()
    material = links_of.gather_all(given)
    folds = links_of.assign_folds(material, given.folds)
    files = sorted({story.file for story in material})
    links_of.say("".ljust(26), *(f"{file:>30}" for file in files))
    for away in ("", *NAMES):
        chosen = [_without(story, away) for story in material]
        scores = links_of.score_unseen(chosen, folds)
        told = [
            _told([pair for pair in zip(chosen, scores, strict=True) if pair[0].file == f]) for f in files
        ]
        links_of.say((f"without {away}" if away else "with all").ljust(36), "   ".join(told))


def _without(story: Material, away: str) -> Material:
    """The story with one column made to tell nothing."""
    if not away:
        return story
    values = story.values.copy()
    values[:, NAMES.index(away)] = 0.0
    return replace(story, values=values)


def _told(stories: list[tuple[Material, np.ndarray]]) -> str:
    losses = []
    for story, scores in stories:
        right, chance = story.labels[story.counted], np.clip(scores[story.counted], 1e-6, 1 - 1e-6)
        losses.append(-(right * np.log(chance) + (1 - right) * np.log(1 - chance)).sum())
    share = links_of.figures(stories, links.FIRM, links.FIRM_AS_SECOND).split()[1]
    return f"loss {np.mean(losses):7.3f}  F1 {share}"


if __name__ == "__main__":
    main()
