"""By whom a piece was said, as far as its source tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.speakers import name_words, same_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.collation.pieces import Piece
    from variorum.reading.language import Language


class SaidBy(NamedTuple):
    """The speaker of a piece."""

    names: frozenset[str]  # name words, as far as known
    named: bool  # whether the name stands at the quote itself


def said_by(pieces: Sequence[Piece], language: Language) -> list[SaidBy]:
    """The speaker of each piece, in order."""
    printed = {name for piece in pieces for name in (piece.speaker, _name(piece)) if name}
    names = {name: name_words(name, language) for name in printed}
    return [
        SaidBy(names.get(_name(piece) or "", frozenset()), bool(names.get(piece.speaker or "")))
        for piece in pieces
    ]


def same_person(a: SaidBy, b: SaidBy) -> bool | None:
    """Two people only where both are named at the quote: who "he" is was inferred, maybe wrongly."""
    same = same_names(a.names, b.names)
    return None if same is False and not (a.named and b.named) else same


def _name(piece: Piece) -> str | None:
    return piece.speaker_name or piece.speaker
