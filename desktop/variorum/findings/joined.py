"""Things that belong together because pairs of them do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def joined(numbers: Iterable[int], pairs: Iterable[tuple[int, int]]) -> tuple[frozenset[int], ...]:
    """The groups that pairs make of some numbers."""
    group = {number: frozenset({number}) for number in numbers}
    for one, other in pairs:
        both = group[one] | group[other]
        group |= dict.fromkeys(both, both)
    return tuple(sorted(set(group.values()), key=sorted))
