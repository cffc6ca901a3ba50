"""Masked profanity, matched with the word itself: "f***ing", "f---ing" and "fucking" are one word said."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from variorum.collation.pieces import Piece

_MASKED = re.compile(r"[*#]|[-–—_]{2}")
_MASK = re.compile(r"[*#_–—-]+")


def unmask(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Give masked words the key of the word that a source prints in full, else one form for all."""
    vocabulary = sorted({key for piece in pieces for key in piece.key_set})
    masked = [key for key in vocabulary if _MASKED.search(key)]
    if not masked:
        return tuple(pieces)
    plain = [key for key in vocabulary if key.isalpha()]
    meant = {key: _meant(key, plain) for key in masked}
    return tuple(_with_keys(piece, meant) if piece.key_set & meant.keys() else piece for piece in pieces)


def _meant(masked: str, vocabulary: Iterable[str]) -> str:
    parts = _MASK.split(masked)
    pattern = re.compile(r"\w{1,10}".join(re.escape(part) for part in parts))
    found = next((key for key in vocabulary if pattern.fullmatch(key)), None)
    return found or f"{parts[0][:1]}*{parts[-1][-3:]}"


def _with_keys(piece: Piece, meant: dict[str, str]) -> Piece:
    keys = tuple(meant.get(key, key) for key in piece.keys)
    return replace(piece, keys=keys, key_set=frozenset(keys))
