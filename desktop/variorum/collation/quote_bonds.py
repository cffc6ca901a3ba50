"""The pairs of quotes that are held to be one utterance, and how surely."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from variorum.collation.framed_quotes import Frame, frame_of
from variorum.collation.many_runs import shared_runs_of_pairs
from variorum.collation.quote_candidates import candidate_pairs
from variorum.collation.quote_context import in_the_same_sentence
from variorum.collation.quote_match import evidence, match
from variorum.collation.quote_rivals import without_rivals
from variorum.collation.quote_words import quote_words
from variorum.collation.reworded import is_reworded
from variorum.collation.said_by import FEW, other_names, said_by, same_person
from variorum.collation.scraps import fitting_scraps
from variorum.collation.speakers import same_names
from variorum.collation.weighed_quotes import weighed
from variorum.collation.word_for_word import one_word_apart, whole_quotes
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from variorum.collation.constraints import Constraints
    from variorum.collation.pieces import Piece
    from variorum.collation.quote_candidates import QuotePairs
    from variorum.collation.quote_match import Match
    from variorum.collation.quote_words import QuoteWords
    from variorum.collation.said_by import SaidBy
    from variorum.collation.word_for_word import Fit
    from variorum.model import Progress, Reading
    from variorum.reading.language import Languages

_AGREE = {True: 0.66, None: 0.75, False: 0.85}
"""Of what the overlap weighs, the part that must be the same words, by whether the speakers are the same,
not known, or two. Below it, they are two statements on one subject."""

HOLD = 0.5
"""Score from which two quotes are one utterance."""

NEARLY = 0.62
"""Score of two quotes of one speaker that are the same but for one word, whatever that word weighs."""

_NEEDED = {True: 0.9, None: 1.25, False: 2.4}
"""Worth of shared words that is just enough, by whether the speakers are the same, not known, or two."""

_UNSAID = 1.4
"""Words in quotation marks that the reading does not take for speech must share more by this factor, unless
..."""

_ALIKE = 0.95
"""... they are the same words."""

_STRIDE = 2000

Same = bool | None
"""Whether two speakers are one; None = not known."""

_Candidate = tuple[int, int, Same]
"""Two pieces, by place, and whether the same person says both."""


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
    language = language_for(languages, main_language(readings))
    words = quote_words(pieces, language.grammar)
    said = said_by(pieces, language)
    pairs = candidate_pairs(pieces, words)
    candidates = list(_that_may_hold(pairs, said))
    bonds = []
    light, negations = language.grammar.light_words, language.grammar.negations
    for done, (a, b, same, shared) in enumerate(_matched(candidates, pieces, readings, words)):
        if done % _STRIDE == 0:
            report(done, len(candidates), "quotes")
        two = same is None and _are_two_sayings(a, b, pieces, said, shared)
        score, found = _judged(pieces[a], pieces[b], False if two else same, shared, light)
        if score >= HOLD and not _opposed(pieces, said, a, b, found, negations):
            bonds.append(Bond(a=a, b=b, score=score, at_a=found.a, at_b=found.b))
    bonds += _by_context(pieces, readings, said, {(bond.a, bond.b) for bond in bonds})
    bonds = _word_for_word(pairs, pieces, said, light | negations, bonds)
    bonds += _of_scraps(pieces, readings, said, light, bonds)
    return (*without_rivals(bonds, pieces), *_made_by_her(pieces, constraints))


def _judged(a: Piece, b: Piece, same: Same, found: Match, light: AbstractSet[str]) -> tuple[float, Match]:
    """How surely the two are one, and what they share."""
    score = _score(a, b, same, found)
    if score >= HOLD or same is False:
        return score, found
    one_speaker = same is True
    framed = frame_of(a.keys, b.keys, light, one_speaker=one_speaker)
    if (
        framed is None
        and a.speech
        and b.speech
        and is_reworded(a.keys, b.keys, light, one_speaker=one_speaker)
    ):
        framed = Frame((0, len(a.keys)), (0, len(b.keys)))
    return (NEARLY, found._replace(a=framed.a, b=framed.b)) if framed else (score, found)


def _are_two_sayings(a: int, b: int, pieces: Sequence[Piece], said: Sequence[SaidBy], found: Match) -> bool:
    """Whether few words, nearly the same, stand by other names: "we want to play", "we want them to play"."""
    few = min(len(pieces[a].keys), len(pieces[b].keys)) <= FEW
    return few and found.agreement < 1.0 and other_names(said[a], said[b])


def _score(a: Piece, b: Piece, same: Same, found: Match) -> float:
    speech = a.speech and b.speech
    score = bond_score(found, same, speech=speech)
    return NEARLY if score < HOLD and same and speech and _are_nearly_one(a, b, found) else score


def _opposed(
    pieces: Sequence[Piece],
    said: Sequence[SaidBy],
    a: int,
    b: int,
    found: Match,
    negations: AbstractSet[str],
) -> bool:
    """Whether one says what the other denies, and they are two people as far as the sources tell.

    A paper that drops "not" changes the words of the same man; of two men it reports a dispute. Here it
    counts also whom a pronoun stands for: most of these are inferred rightly.
    """
    here = not negations.isdisjoint(pieces[a].keys[slice(*found.a)])
    there = not negations.isdisjoint(pieces[b].keys[slice(*found.b)])
    return here != there and same_names(said[a].names, said[b].names) is False


def _are_nearly_one(a: Piece, b: Piece, found: Match) -> bool:
    """Whether they are one word apart; of a turn, what it has as far as the other quote goes."""
    keys_a = _as_far_as(b, found.b, a, found.a) if a.turn else a.keys
    keys_b = _as_far_as(a, found.a, b, found.b) if b.turn else b.keys
    return one_word_apart(keys_a, keys_b)


def _as_far_as(quote: Piece, shared: tuple[int, int], turn: Piece, there: tuple[int, int]) -> tuple[str, ...]:
    """The words of a turn before and behind what it shares with a quote, as many as the quote has."""
    return turn.keys[max(0, there[0] - shared[0]) : there[1] + len(quote.keys) - shared[1]]


def _that_may_hold(pairs: QuotePairs, said: Sequence[SaidBy]) -> Iterator[_Candidate]:
    """The pairs without those that would prove too little in whatever order their words stand."""
    for a, b, most in zip(*(column.tolist() for column in pairs), strict=True):
        same = same_person(said[a], said[b])
        if most >= _NEEDED[same]:
            yield a, b, same


def _matched(
    candidates: Sequence[_Candidate], pieces: Sequence[Piece], readings: Sequence[Reading], words: QuoteWords
) -> Iterator[tuple[int, int, Same, Match]]:
    """The candidates with what they share; two quotes that others print alike are matched once."""
    weighed_pieces = [weighed(piece, readings[piece.source].text, words) for piece in pieces]
    number = {quote: place for place, quote in enumerate(dict.fromkeys(weighed_pieces))}
    at, quotes = [number[quote] for quote in weighed_pieces], list(number)
    pairs = list(dict.fromkeys((at[a], at[b]) for a, b, _ in candidates))
    runs = shared_runs_of_pairs([quote.keys for quote in quotes], pairs, words.light)
    known: dict[tuple[int, int], Match] = {}
    for a, b, same in candidates:
        pair = at[a], at[b]
        if pair not in known:
            known[pair] = match(quotes[pair[0]], quotes[pair[1]], next(runs))
        yield a, b, same, known[pair]


def bond_score(found: Match, same: Same, *, speech: bool) -> float:
    """How surely two pieces are one utterance, 0 to 1; ``HOLD`` is the line.

    Args:
        found: what they share.
        same: whether the speakers are the same, None if that is not known.
        speech: whether the reading takes both for speech.
    """
    needed = _NEEDED[same] * (1.0 if speech or found.agreement > _ALIKE else _UNSAID)
    if found.agreement < _AGREE[same]:
        return 0.0
    return found.agreement * evidence(found.shared, needed)


def _by_context(
    pieces: Sequence[Piece],
    readings: Sequence[Reading],
    said: Sequence[SaidBy],
    bonded: AbstractSet[tuple[int, int]],
) -> Iterator[Bond]:
    """Bonds of quotes that stand in the same sentence, word for word, except under two names."""
    for a, b in in_the_same_sentence(pieces, readings):
        if (a, b) not in bonded and same_person(said[a], said[b]) is not False:
            whole = 0, len(pieces[a].keys)
            yield Bond(a=a, b=b, score=1.0, at_a=whole, at_b=whole)


def _word_for_word(
    pairs: QuotePairs,
    pieces: Sequence[Piece],
    said: Sequence[SaidBy],
    light: AbstractSet[str],
    bonds: Sequence[Bond],
) -> list[Bond]:
    """The bonds with those of quotes that another source has whole, none of which is weak."""
    bonded = {(x, pieces[y].source) for bond in bonds for x, y in ((bond.a, bond.b), (bond.b, bond.a))}
    known = {(bond.a, bond.b): bond for bond in bonds}
    for fit in whole_quotes(zip(pairs.a.tolist(), pairs.b.tolist(), strict=True), pieces, said, light):
        whole = _bond_of(fit, pieces, NEARLY)
        bond = known.get((whole.a, whole.b))
        if bond is not None and bond.score < NEARLY:
            known[whole.a, whole.b] = replace(bond, score=NEARLY)
        elif bond is None and bonded.isdisjoint(_ends(fit, pieces)):
            known[whole.a, whole.b] = whole
    return list(known.values())


def _ends(fit: Fit, pieces: Sequence[Piece]) -> set[tuple[int, int]]:
    """The quote with the source of the one that has it whole; where both are alike, the other way too."""
    ends = {(fit.part, pieces[fit.whole].source)}
    alike = len(pieces[fit.part].keys) == len(pieces[fit.whole].keys)
    return ends | {(fit.whole, pieces[fit.part].source)} if alike else ends


def _of_scraps(
    pieces: Sequence[Piece],
    readings: Sequence[Reading],
    said: Sequence[SaidBy],
    light: AbstractSet[str],
    bonds: Sequence[Bond],
) -> list[Bond]:
    """Bonds of two or three words with the quote that the sentence around them fits, where they have none."""
    bonded = {place for bond in bonds for place in (bond.a, bond.b)}
    return [
        _bond_of(fit, pieces, HOLD)
        for fit in fitting_scraps(pieces, readings, light)
        if fit.part not in bonded and same_person(said[fit.part], said[fit.whole]) is not False
    ]


def _bond_of(fit: Fit, pieces: Sequence[Piece], score: float) -> Bond:
    whole = 0, len(pieces[fit.part].keys)
    first = fit.part < fit.whole
    return Bond(
        a=min(fit.part, fit.whole),
        b=max(fit.part, fit.whole),
        score=score,
        at_a=whole if first else fit.at,
        at_b=fit.at if first else whole,
    )


def main_language(readings: Sequence[Reading]) -> str:
    """The code of the language that most sources are in; "" without sources."""
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
