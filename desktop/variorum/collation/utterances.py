"""Which quotes are one utterance: gathered across the sources, whatever order the sources come in."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.collation.masked_words import unmask
from variorum.collation.pieces import pieces_of
from variorum.collation.quote_bonds import Bond, find_bonds
from variorum.collation.spliced_quotes import part_spliced
from variorum.collation.turns import part_turns
from variorum.model import Printed, Utterance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.collation.constraints import Constraints
    from variorum.collation.pieces import Piece
    from variorum.model import Progress, Reading
    from variorum.reading.language import Languages

LONGEST_SCRAP = 3  # words


def gather_utterances(
    readings: Sequence[Reading], languages: Languages, constraints: Constraints, report: Progress
) -> tuple[Utterance, ...]:
    """Group the sources' quotes into utterances. Every quote of speech is in one.

    A quote that splices two places of a transcript is in both, with its part. Titles and words in scare
    quotes join an utterance they belong to, so that a mistake in telling them from speech never makes a
    quote seem absent; by themselves they are none. Her corrections are obeyed exactly.

    Returns:
        Utterances in order of their first printed place.
    """
    pieces = part_spliced(unmask(pieces_of(readings, languages)), readings)
    bonds = find_bonds(pieces, readings, languages, constraints, report)
    pieces, bonds = part_turns(pieces, bonds, readings)
    grouped = _grouped(pieces, bonds, constraints)
    utterances = []
    for members, score, by_hand in grouped:
        group = [pieces[i] for i in members]
        if any(piece.speech for piece in group):
            printed = sorted((_printed(piece) for piece in group), key=lambda p: (p.source, p.spans))
            by_her = tuple(_by_her(p, constraints) for p in printed)
            utterances.append(Utterance(printed=by_her, score=score, by_hand=by_hand))
    return tuple(sorted(utterances, key=lambda u: (u.printed[0].source, u.printed[0].spans)))


def _grouped(
    pieces: Sequence[Piece], bonds: Sequence[Bond], constraints: Constraints
) -> list[tuple[list[int], float, bool]]:
    """Strongest bond first; a bond that would bring together what she parted is left out."""
    group_of = list(range(len(pieces)))
    members: dict[int, list[int]] = {i: [i] for i in group_of}
    weakest: dict[int, float] = defaultdict(lambda: 1.0)
    by_hand: dict[int, bool] = defaultdict(bool)
    for bond in sorted(bonds, key=lambda b: (-b.score, _words_of(pieces, b))):
        a, b = group_of[bond.a], group_of[bond.b]
        if a == b or _parted(members[a], members[b], pieces, constraints):
            continue
        if not bond.by_hand and _transcripts(members[a], pieces) & _transcripts(members[b], pieces):
            continue  # a quote spliced from two places of a transcript does not make them one
        if not bond.by_hand and _hangs_on_scrap(bond, (members[a], members[b]), pieces):
            continue
        for i in members[b]:
            group_of[i] = a
        members[a] += members.pop(b)
        weakest[a] = min(weakest[a], weakest[b], bond.score)
        by_hand[a] = by_hand[a] or by_hand[b] or bond.by_hand
    return [(sorted(group), weakest[key], by_hand[key]) for key, group in members.items()]


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


def _words_of(pieces: Sequence[Piece], bond: Bond) -> tuple[tuple[str, ...], ...]:
    return tuple(sorted((pieces[bond.a].keys, pieces[bond.b].keys)))


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
