"""Which quotes are one utterance: gathered across the sources, whatever order the sources come in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.collation.bridges import part_bridges
from variorum.collation.continued import joined
from variorum.collation.grouping import group_pieces
from variorum.collation.masked_words import unmask
from variorum.collation.parting import replace_by_parts
from variorum.collation.pieces import pieces_of
from variorum.collation.printed_apart import part_apart
from variorum.collation.quote_bonds import find_bonds, main_language
from variorum.collation.run_together import part_run_together
from variorum.collation.said_by import said_by
from variorum.collation.spliced_quotes import part_spliced
from variorum.collation.turns import part_turns
from variorum.collation.wordings import Wordings
from variorum.model import Printed, Utterance
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.collation.constraints import Constraints
    from variorum.collation.pieces import Piece
    from variorum.model import Progress, Reading
    from variorum.reading.language import Languages


def gather_utterances(
    readings: Sequence[Reading],
    languages: Languages,
    constraints: Constraints,
    report: Progress,
    wordings: Wordings | None = None,
) -> tuple[Utterance, ...]:
    """Group the sources' quotes into utterances. Every quote of speech is in one.

    A quote that splices two places of a transcript, or of another source, is in both, with its part. Titles
    and words in scare quotes join an utterance they belong to, so that a mistake in telling them from speech
    never makes a quote seem absent; by themselves they are none. Her corrections are obeyed exactly.

    Returns:
        Utterances in order of their first printed place.
    """
    language = language_for(languages, main_language(readings))
    pieces = part_spliced(unmask(pieces_of(readings, languages, wordings or Wordings())), readings)
    pieces = part_apart(pieces, said_by(pieces, language), readings, language.grammar.light_words)
    bonds = find_bonds(pieces, readings, languages, constraints, report)
    pieces, bonds = part_turns(pieces, bonds, readings)
    pieces, bonds = part_run_together(pieces, bonds, said_by(pieces, language), readings)
    groups, bridges = group_pieces(pieces, bonds, readings, language, constraints)
    parts = part_bridges(pieces, bonds, groups, bridges, readings)
    if parts:
        pieces, bonds = replace_by_parts(pieces, bonds, parts)
        groups, _ = group_pieces(pieces, bonds, readings, language, constraints)
    utterances = []
    for found in groups:
        group = joined([pieces[i] for i in found.members])
        if any(piece.speech for piece in group):
            printed = sorted((_printed(piece) for piece in group), key=lambda p: (p.source, p.spans))
            by_her = tuple(_by_her(p, constraints) for p in printed)
            utterances.append(Utterance(printed=by_her, score=found.score, by_hand=found.by_hand))
    return tuple(sorted(utterances, key=lambda u: (u.printed[0].source, u.printed[0].spans)))


def _printed(piece: Piece) -> Printed:
    return Printed(
        source=piece.source,
        spans=piece.spans,
        quotes=piece.quotes,
        speaker=piece.speaker,
        speaker_name=piece.speaker_name,
        cue=piece.cue,
    )


def _by_her(printed: Printed, constraints: Constraints) -> Printed:
    for place, name in constraints.speakers.items():
        if place.source == printed.source and any(_overlap(span, place.span) for span in printed.spans):
            return replace(printed, speaker=name, speaker_name=name)
    return printed


def _overlap(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return max(a[0], b[0]) < min(a[1], b[1])
