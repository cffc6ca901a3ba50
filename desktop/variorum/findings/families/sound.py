"""Families without the renderings that share too few words with their base to accuse anyone by them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.findings.printed import base_of, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Comparison, Family, Reading, Rendering

SHARED = 0.5  # of the words of the shorter of rendering and base
_WORD = re.compile(r"[^\W_]+")


def soundly_matched(comparison: Comparison) -> Comparison:
    """The same comparison for the finders: a match made by hand is kept, a weak one is not told of."""
    families = (_sound(family, comparison.readings) for family in comparison.families)
    return replace(comparison, families=tuple(families))


def _sound(family: Family, readings: Sequence[Reading]) -> Family:
    if family.by_hand or len(family.renderings) == 1:
        return family
    base = base_of(family)
    said = _counted(base, readings)
    kept = tuple(r for r in family.renderings if r is base or _shares(_counted(r, readings), said))
    return (
        family
        if len(kept) == len(family.renderings)
        else replace(family, renderings=kept, base=kept.index(base))
    )


def _counted(rendering: Rendering, readings: Sequence[Reading]) -> Counter[str]:
    return Counter(_WORD.findall(words_of(rendering, readings).casefold()))


def _shares(one: Counter[str], other: Counter[str]) -> bool:
    return (one & other).total() >= SHARED * min(one.total(), other.total())
