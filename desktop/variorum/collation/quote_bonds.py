"""The pairs of quotes that are held to be one utterance, and how surely."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from variorum.collation.quote_candidates import candidate_pairs, word_worth
from variorum.collation.quote_match import Match, Weighed, evidence, match, weighed
from variorum.collation.speakers import name_words, same_speaker
from variorum.collation.word_runs import light_words
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.collation.constraints import Constraints
    from variorum.collation.pieces import Piece
    from variorum.model import Progress, Reading
    from variorum.reading.language import Language, Languages

_AGREE = {True: 0.66, None: 0.75, False: 0.85}
"""Of what the overlap weighs, the part that must be the same words, by whether the speakers are the same,
not known, or two. Below it, they are two statements on one subject."""

HOLD = 0.5
"""Score from which two quotes are one utterance."""

_NEEDED = {True: 0.9, None: 1.25, False: 2.4}
"""Worth of shared words that is just enough, by whether the speakers are the same, not known, or two."""

_UNSAID = 1.4
"""Words in quotation marks that the reading does not take for speech must share more by this factor, unless
..."""

_ALIKE = 0.95
"""... they are the same words."""

_MUCH, _LEAST, _COVERED = 3.0, 0.5, 0.35
"""Worth of shared words from which two quotes are always compared, below which never, and the share of the
shorter quote between them."""

_STRIDE = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Bond:
    """Two pieces (by place) that are one utterance, with the ranges of heard units they share."""

    a: int
    b: int
    score: float
    at_a: tuple[int, int]
    at_b: tuple[int, int]
    by_hand: bool = False


def find_bonds(
    pieces: Sequence[Piece],
    readings: Sequence[Reading],
    languages: Languages,
    constraints: Constraints,
    report: Progress,
) -> tuple[Bond, ...]:
    """Bonds between pieces of different sources, and the ones she made."""
    language = language_for(languages, _main_language(readings))
    worth = word_worth(pieces, language.grammar)
    light = light_words(language.grammar)
    weights = [weighed(piece, worth, language.grammar) for piece in pieces]
    totals = [sum(worth[key] for key in piece.key_set) for piece in pieces]
    known: dict[tuple[Weighed, Weighed], Match] = {}
    pairs = candidate_pairs(pieces, worth)
    bonds = []
    for done, (a, b) in enumerate(pairs):
        if done % _STRIDE == 0:
            report(done, len(pairs), "quotes")
        first, second = pieces[a], pieces[b]
        shared = sum(worth[key] for key in first.key_set & second.key_set)
        if not (first.speech or second.speech) or not _may_match(shared, min(totals[a], totals[b])):
            continue
        found = known.get((weights[a], weights[b]))
        if found is None:
            found = known[weights[a], weights[b]] = match(weights[a], weights[b], light)
        score = bond_score(found, first, second, language)
        if score >= HOLD:
            bonds.append(Bond(a=a, b=b, score=score, at_a=found.a, at_b=found.b))
    return (*bonds, *_made_by_her(pieces, constraints))


def bond_score(found: Match, a: Piece, b: Piece, language: Language) -> float:
    """How surely two pieces are one utterance, 0 to 1; ``HOLD`` is the line."""
    same = _same_speaker(a, b, language)
    alike = (a.speech and b.speech) or found.agreement > _ALIKE
    needed = _NEEDED[same] * (1.0 if alike else _UNSAID)
    if found.agreement < _AGREE[same]:
        return 0.0
    return found.agreement * evidence(found.shared, needed)


def _same_speaker(a: Piece, b: Piece, language: Language) -> bool | None:
    """Two people only where both are named at the quote: who "he" is was inferred, maybe wrongly."""
    same = same_speaker(a.speaker_name or a.speaker, b.speaker_name or b.speaker, language)
    named = all(p.speaker and name_words(p.speaker, language) for p in (a, b))
    return None if same is False and not named else same


def _may_match(shared: float, shorter: float) -> bool:
    """Cheap: whether the shared words, in whatever order, could ever be enough for the shorter quote."""
    return shared >= min(_MUCH, max(_LEAST, _COVERED * shorter))


def _main_language(readings: Sequence[Reading]) -> str:
    codes = sorted(reading.language for reading in readings)
    return max(codes, key=codes.count) if codes else ""


def _made_by_her(pieces: Sequence[Piece], constraints: Constraints) -> list[Bond]:
    made = []
    for x, y in constraints.same_utterance:
        for a, first in enumerate(pieces):
            if first.stands_at(x):
                made += [
                    Bond(
                        a=a,
                        b=b,
                        score=2.0,
                        at_a=(0, len(first.keys)),
                        at_b=(0, len(second.keys)),
                        by_hand=True,
                    )
                    for b, second in enumerate(pieces)
                    if second.stands_at(y) and a != b
                ]
    return made
