"""Pieces that are one utterance, gathered along their bonds. A bond is not a bridge.

One quote that runs together two statements is bonded to the renderings of both; a chain of such quotes would
make one utterance of all that a story quotes. So two groups become one only where enough of their members
are bonded to each other; a bond for which that does not hold is handed back.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from variorum.collation.said_by import FEW, said_by, same_person
from variorum.collation.said_twice import are_alike, said_twice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.collation.constraints import Constraints
    from variorum.collation.pieces import Piece
    from variorum.collation.quote_bonds import Bond
    from variorum.collation.said_by import SaidBy
    from variorum.model import Reading
    from variorum.reading.language import Language

LONGEST_SCRAP = 3  # words

SUPPORT = 0.25
"""Of the pairs between two groups (of different sources), the share that must be bonded to make them one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Pieces of one utterance, by place, in order."""

    members: tuple[int, ...]
    score: float  # of the weakest bond that was needed
    by_hand: bool


def group_pieces(
    pieces: Sequence[Piece],
    bonds: Sequence[Bond],
    readings: Sequence[Reading],
    language: Language,
    constraints: Constraints,
) -> tuple[tuple[Group, ...], tuple[Bond, ...]]:
    """Strongest bond first; what she parted stays apart.

    Returns:
        The groups, every piece in exactly one, and the bonds that ask for more support than they have.
    """
    groups = _Groups(pieces, bonds, said_by(pieces, language), constraints)
    surest_first = sorted(bonds, key=lambda b: (-b.score, _place_of(b, pieces, readings)))
    bridges = [bond for bond in surest_first if groups.may_join(bond) and not groups.join(bond)]
    return groups.frozen(), tuple(b for b in bridges if groups.at[b.a] != groups.at[b.b])


@dataclass(slots=True)
class _Growing:
    members: list[int]
    sources: Counter[int]
    score: float = 1.0
    by_hand: bool = False


@dataclass(slots=True)
class _Groups:
    """The groups as they grow, by the place of one of their members."""

    pieces: Sequence[Piece]
    bonds: Sequence[Bond]
    said: Sequence[SaidBy]
    constraints: Constraints
    at: list[int] = field(init=False)
    groups: dict[int, _Growing] = field(init=False)
    bonded: list[set[int]] = field(init=False)

    def __post_init__(self) -> None:
        self.at = list(range(len(self.pieces)))
        self.groups = {i: _Growing([i], Counter([self.pieces[i].source])) for i in self.at}
        self.bonded = [set() for _ in self.pieces]
        for bond in self.bonds:
            self.bonded[bond.a].add(bond.b)
            self.bonded[bond.b].add(bond.a)

    def may_join(self, bond: Bond) -> bool:
        """Whether the bond is between two groups that nothing keeps apart."""
        if self.at[bond.a] == self.at[bond.b]:
            return False
        a, b = self.groups[self.at[bond.a]].members, self.groups[self.at[bond.b]].members
        if _parted(a, b, self.pieces, self.constraints):
            return False
        if bond.by_hand:
            return True
        # a quote spliced from two places of a transcript does not make them one
        if _transcripts(a, self.pieces) & _transcripts(b, self.pieces):
            return False
        if said_twice(a, b, self.pieces):
            return False
        return not _hangs_on_scrap(bond, (a, b), self.pieces) and not self._by_two_people(a, b)

    def _by_two_people(self, a: Sequence[int], b: Sequence[int]) -> bool:
        """Whether somebody named in the one group and another named in the other have no bond of their own.

        The same few words of two people, one of which a third source prints without a name.
        """
        few = [[i for i in group if len(self.pieces[i].keys) <= FEW] for group in (a, b)]
        return any(
            y not in self.bonded[x]
            and same_person(self.said[x], self.said[y]) is False
            and are_alike(self.pieces[x], self.pieces[y])
            for x in few[0]
            for y in few[1]
        )

    def join(self, bond: Bond) -> bool:
        """Make one group of the two; False where the others of them do not bear it out."""
        a, b = self.at[bond.a], self.at[bond.b]
        left, right = self.groups[a], self.groups[b]
        if not bond.by_hand and self._bonds_between(left, right) < SUPPORT * _pairs(left, right):
            return False
        left.score = self._joined_score(left, right, bond.score)
        for place in right.members:
            self.at[place] = a
        left.members += self.groups.pop(b).members
        left.sources += right.sources
        left.by_hand = left.by_hand or right.by_hand or bond.by_hand
        return True

    def _joined_score(self, left: _Growing, right: _Growing, score: float) -> float:
        """Of the weakest bond; that two words of a headline belong here as well proves nothing against it."""
        told = [group for group in (left, right) if not self._is_scrap(group)]
        return told[0].score if len(told) == 1 else min(left.score, right.score, score)

    def _is_scrap(self, group: _Growing) -> bool:
        return all(len(self.pieces[place].keys) <= LONGEST_SCRAP for place in group.members)

    def _bonds_between(self, left: _Growing, right: _Growing) -> int:
        few, many = sorted((left, right), key=lambda group: len(group.members))
        others = set(many.members)
        return sum(len(self.bonded[place] & others) for place in few.members)

    def frozen(self) -> tuple[Group, ...]:
        return tuple(
            Group(members=tuple(sorted(group.members)), score=group.score, by_hand=group.by_hand)
            for group in self.groups.values()
        )


def _pairs(left: _Growing, right: _Growing) -> int:
    """How many pairs of different sources there are between two groups."""
    same = sum(count * right.sources[source] for source, count in left.sources.items())
    return len(left.members) * len(right.members) - same


def _hangs_on_scrap(bond: Bond, groups: tuple[Sequence[int], Sequence[int]], pieces: Sequence[Piece]) -> bool:
    """Whether two groups would be joined only because both have the same two or three words.

    A scrap joins the one quote that it fits best; it does not make that and another one utterance.
    """
    if min(len(pieces[bond.a].keys), len(pieces[bond.b].keys)) > LONGEST_SCRAP:
        return False
    one, other = ({pieces[i].source for i in g if len(pieces[i].keys) > LONGEST_SCRAP} for g in groups)
    return min(len(group) for group in groups) > 1 or bool(one & other)


def _transcripts(group: Sequence[int], pieces: Sequence[Piece]) -> set[int]:
    return {pieces[i].source for i in group if pieces[i].turn}


def _place_of(bond: Bond, pieces: Sequence[Piece], readings: Sequence[Reading]) -> list[tuple[object, ...]]:
    """A key for ties that does not depend on the order of the sources: words, texts, places."""
    ends = (pieces[bond.a], pieces[bond.b])
    return sorted((piece.keys, readings[piece.source].text, piece.spans) for piece in ends)


def _parted(a: Sequence[int], b: Sequence[int], pieces: Sequence[Piece], constraints: Constraints) -> bool:
    if not constraints.not_same:
        return False
    return any(
        (pieces[i].stands_at(x) and pieces[j].stands_at(y))
        or (pieces[i].stands_at(y) and pieces[j].stands_at(x))
        for x, y in constraints.not_same
        for i in a
        for j in b
    )
