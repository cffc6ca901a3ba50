"""How well the app tells what the authors of ``tests/data/stories`` expect: ``told_findings.py [NAME...]``.

Prints a table by kind, then every mistake in words.
"""

from __future__ import annotations

import sys

from told_scores import Scores, score
from told_stories import names, story


def main() -> None:
    scores = score([story(name) for name in sys.argv[1:] or names()])
    lines = [*_by_kind(scores), *_totals(scores), "", *scores.mistakes]
    sys.stdout.write("\n".join(lines) + "\n")


def _by_kind(scores: Scores) -> list[str]:
    kinds = sorted({*scores.right, *scores.false, *scores.missed})
    lines = [f"{'':18} right false missed"]
    lines += [
        f"{kind:18} {scores.right[kind]:5} {scores.false[kind]:5} {scores.missed[kind]:6}" for kind in kinds
    ]
    return lines


def _totals(scores: Scores) -> list[str]:
    right, false = scores.right.total(), scores.false.total()
    met, missed = scores.met.total(), scores.missed.total()
    precision, recall = right / max(1, right + false), met / max(1, met + missed)
    return [
        f"findings: precision {precision:.3f}, recall {recall:.3f}",
        f"expected in the first ten: {scores.top_right} of {scores.top_all}",
        f"verdicts: {scores.verdicts_right} of {scores.verdicts_all}",
        f"missing cells: {scores.cells_right} of {scores.cells_all}",
        f"figures: {scores.figures_right} of {scores.figures_all}",
        f"false altered or cut: {len(scores.false_altered)}; false absent: {len(scores.false_absent)}",
    ]


if __name__ == "__main__":
    main()
