"""How faithfully each source prints the record: counted over all its quotes that the record has."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from variorum.findings.printed import base_of, words_in, words_of
from variorum.model import Fidelity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Difference, Family, Reading, Rendering, Verdict

CHANGING = ("replaced", "added", "dropped", "moved")
GRAVEST_FIRST: tuple[Verdict, ...] = ("altered", "cut", "trimmed", "tidied", "verbatim")


def fidelity_to(
    record: int | None, families: Sequence[Family], readings: Sequence[Reading]
) -> tuple[Fidelity, ...]:
    """One value for each source that prints something of the record, in order; () without a record.

    A quote that the record does not have is not counted: nobody can say how well it is printed. Words that
    are left off at an end, or visibly, are no change.
    """
    if record is None:
        return ()
    printed: dict[int, list[Rendering]] = {}
    for family in families:
        if base_of(family).source == record:
            for rendering in family.renderings:
                if rendering.source != record:
                    printed.setdefault(rendering.source, []).append(rendering)
    return tuple(_fidelity(source, printed[source], readings) for source in sorted(printed))


def _fidelity(source: int, renderings: Sequence[Rendering], readings: Sequence[Reading]) -> Fidelity:
    verdicts = Counter(rendering.verdict for rendering in renderings)
    return Fidelity(
        source=source,
        quotes=len(renderings),
        verdicts=tuple((verdict, verdicts[verdict]) for verdict in GRAVEST_FIRST if verdicts[verdict]),
        words=sum(words_in(words_of(rendering, readings)) for rendering in renderings),
        changed=sum(_words_changed(d) for rendering in renderings for d in rendering.differences),
    )


def _words_changed(difference: Difference) -> int:
    """A word replaced is one word, however it is counted."""
    if difference.kind not in CHANGING:
        return 0
    return max(words_in(difference.words), words_in(difference.base_words))
