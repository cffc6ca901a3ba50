"""How likely something told in an outlet's own words is what somebody said."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.speakers import same_names
from variorum.findings.families.concepts import DENIAL, things

if TYPE_CHECKING:
    from variorum.findings.families.asked import Asked, Part
    from variorum.findings.families.concepts import Concepts
    from variorum.findings.families.tellings import Speaker, Telling

ALL, MOST, HALF, MANY, FEW = 1.0, 0.6, 0.5, 0.35, 2
"""All that one of the two says is enough; a third is, if it is two things at least; most by nobody known."""

SOME, NEAR = 0.2, 0.3
"""Cosines: two long ones share a third of the shorter by chance."""

NEVER, MAYBE, SURE = 0, 1, 2
OTHER, UNKNOWN, SAME = 0, 1, 2  # whether who tells it is who said it


class Likeness(NamedTuple):
    """What a telling has in common with what is looked for; most of it is asked of few."""

    part: Part
    telling: Telling
    common: Concepts
    told: Concepts  # all that is told, but for who says it
    twice: int  # the figures in common: each is two things
    share: float  # of the shorter of the two

    @classmethod
    def of(cls, part: Part, telling: Telling, asked: Asked, least: float) -> Likeness | None:
        """Hold a part of what was said against what a source tells; None if they share less than that."""
        common = part.says & telling.says
        told = telling.says - asked.of_speakers | common
        twice = len(part.figures & common)
        share = (len(common) + twice) / (min(len(part.says), len(told)) + twice)
        return cls(part, telling, common, told, twice, share) if share >= least else None

    @property
    def of_telling(self) -> float:
        """The part of what is told."""
        return (len(self.common) + self.twice) / (len(self.told) + self.twice)

    @property
    def near(self) -> float:
        """The cosine of both, without what every story says."""
        weights = [_weight(says) + self.twice for says in (self.part.says, self.told)]
        return (len(self.common) + self.twice) / max(1.0, sqrt(weights[0] * weights[1]))

    @property
    def number(self) -> int:
        """How many things that not every story says."""
        return len(things(self.common)) + self.twice

    @property
    def denied(self) -> bool:
        """Whether both deny something."""
        return DENIAL in self.common

    @property
    def alike(self) -> bool:
        """Whether both do, or neither does."""
        return (DENIAL in self.part.says) == (DENIAL in self.telling.says)


def said_by(teller: Speaker, asked: Asked) -> int:
    """Whether who tells something is who said what is looked for, as far as names and roles tell."""
    known = [same_names(teller.names, speaker.names) for speaker in asked.speakers]
    if True in known:
        return SAME
    if False in known:
        return OTHER
    role = teller.role
    return (
        SAME
        if role and not (role.isdisjoint(asked.of_speakers) and role.isdisjoint(asked.beside))
        else UNKNOWN
    )


def likelihood(telling: Telling, part: Part, asked: Asked, by: int, rare: int) -> int:
    """Whether both surely say the same, may do, or do not: two things alike, or all that one of them says.

    Args:
        telling: what a source tells.
        part: what was said.
        asked: with who said it.
        by: whether that is who tells it.
        rare: how many things both say that the source seldom says.
    """
    if by == OTHER or not rare or (by != SAME and not (part.own and telling.reported)):
        return NEVER  # before anything is held against anything: hardly any story has more of it
    enough, faint = MANY if by == SAME else MOST, by == SAME and telling.reported and part.own
    like = Likeness.of(part, telling, asked, least=SOME if faint else enough)
    if like is None:
        return NEVER
    if like.share < enough or (rare <= FEW and like.near < NEAR):
        return MAYBE if faint else NEVER
    mostly = by == SAME and like.of_telling >= HALF
    if not part.own and not (mostly and telling.reported):
        return NEVER
    if not telling.reported:
        sure = mostly and (like.number >= FEW or like.denied)
        likely = by == SAME and like.share >= HALF and like.near >= NEAR
        return SURE if sure else MAYBE if likely else NEVER
    return _of_same(like) if by == SAME else _of_unknown(like, telling, rare)


def _weight(says: Concepts) -> int:
    """How much is said that not every story says."""
    return len(things(says)) + (DENIAL in says)


def _of_same(like: Likeness) -> int:
    denied = like.denied and like.near >= HALF
    return SURE if like.share >= ALL or like.number >= FEW or denied else MAYBE


def _of_unknown(like: Likeness, telling: Telling, rare: int) -> int:
    """Somebody said it, whom nobody knows; who has another role may have meant something else."""
    if like.number < FEW:
        return NEVER
    who = not telling.by.role or rare >= FEW
    return SURE if like.alike and like.near >= HALF and who else MAYBE
