"""How each source prints an utterance: which of its pieces are one rendering, and which are another.

A source that splits a statement over two quotes prints it once, in two stretches. A source that has it in the headline
and in the body prints it twice.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.collation.word_runs import shared_runs
from variorum.model import Printed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.collation.pieces import Piece
    from variorum.reading.language import Language

Range = tuple[int, int]
_OVERLAP = 0.3
"""Share of the shorter range from which two pieces print the same words twice."""


def print_together(pieces: Sequence[Piece], language: Language) -> tuple[Printed, ...]:
    """The renderings of one utterance, in order of source and place."""
    fullest = max(pieces, key=lambda piece: (len(piece.keys), piece.keys))
    by_source: dict[int, list[Piece]] = defaultdict(list)
    for piece in pieces:
        by_source[piece.source].append(piece)
    printed = [
        _printed(bundle)
        for source in sorted(by_source)
        for bundle in _bundles(by_source[source], fullest, language.grammar.function_words)
    ]
    return tuple(sorted(printed, key=lambda p: (p.source, p.spans)))


def _bundles(pieces: Sequence[Piece], fullest: Piece, light: frozenset[str]) -> list[list[Piece]]:
    bundles: list[tuple[list[Piece], list[Range]]] = []
    for piece in sorted(pieces, key=lambda p: p.spans):
        where = _range_in(fullest, piece, light)
        for members, ranges in bundles:
            if where and ranges and not any(_overlap(where, other) for other in ranges):
                members.append(piece)
                ranges.append(where)
                break
        else:
            bundles.append(([piece], [where] if where else []))
    return [members for members, _ in bundles]


def _range_in(fullest: Piece, piece: Piece, light: frozenset[str]) -> Range | None:
    if piece is fullest:
        return (0, len(piece.keys))
    runs = shared_runs(fullest.keys, piece.keys, light)
    return (runs[0].a, runs[-1].a + runs[-1].length) if runs else None


def _overlap(a: Range, b: Range) -> bool:
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return shared > _OVERLAP * min(a[1] - a[0], b[1] - b[0])


def _printed(pieces: Sequence[Piece]) -> Printed:
    named = next((p for p in pieces if p.speaker_name), next((p for p in pieces if p.speaker), pieces[0]))
    return Printed(
        source=pieces[0].source,
        spans=tuple(sorted(span for piece in pieces for span in piece.spans)),
        quotes=tuple(sorted({quote for piece in pieces for quote in piece.quotes})),
        speaker=named.speaker,
        speaker_name=named.speaker_name,
        cue=next((piece.cue for piece in pieces if piece.cue), None),
    )
