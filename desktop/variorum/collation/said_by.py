"""By whom a piece was said, as far as its source tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import DamerauLevenshtein

from variorum.collation.speakers import names_in_order, same_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.collation.pieces import Piece
    from variorum.reading.language import Language


FEW = 5
"""Words that two people may well both say; more are one utterance, and one of the names is wrong."""

FULL_NAME = 2  # words
SAME_NAME = 0.75  # of the letters: Selensky, Zelenskyy


class SaidBy(NamedTuple):
    """The speaker of a piece."""

    names: frozenset[str]  # name words, as far as known
    last: str  # of them, the surname
    named: bool  # whether the name stands at the quote itself


def said_by(pieces: Sequence[Piece], language: Language) -> list[SaidBy]:
    """The speaker of each piece, in order; of a quote in a headline, who says the same words below."""
    printed = {name for piece in pieces for name in (piece.speaker, _name(piece)) if name}
    names = {name: names_in_order(name, language) for name in printed}
    known = [names.get(_name(piece) or "", ()) for piece in pieces]
    below = {(piece.source, piece.keys): name for piece, name in zip(pieces, known, strict=True) if name}
    return [
        SaidBy(frozenset(name), name[-1] if name else "", bool(names.get(piece.speaker or "")))
        for piece, own in zip(pieces, known, strict=True)
        for name in (own or below.get((piece.source, piece.keys), ()),)
    ]


def same_person(a: SaidBy, b: SaidBy) -> bool | None:
    """Two people only where both are named at the quote: who "he" is was inferred, maybe wrongly."""
    same = same_names(a.names, b.names)
    if same is True and _other_surnames(a, b):
        return None
    return None if same is False and not (a.named and b.named) else same


def other_names(a: SaidBy, b: SaidBy) -> bool:
    """Whether the two have other names, though maybe one of them was inferred."""
    return same_names(a.names, b.names) is False


def _other_surnames(a: SaidBy, b: SaidBy) -> bool:
    """Whether they have a given name in common, or an office that is taken for one, and no surname."""
    if a.last in b.names or b.last in a.names or min(len(a.names), len(b.names)) < FULL_NAME:
        return False
    return DamerauLevenshtein.normalized_similarity(a.last, b.last) < SAME_NAME


def _name(piece: Piece) -> str | None:
    return piece.speaker_name or piece.speaker
