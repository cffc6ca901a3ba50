"""Indirect speech: what somebody is said to have said, without quotation marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.model import Reported, Span
from variorum.reading.mentions import phrase_after
from variorum.reading.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.reading.claims import Claim
    from variorum.reading.language import Speech
    from variorum.reading.tokens import Token
    from variorum.reading.told import Told

Place = tuple[int, int]  # tokens, the end exclusive
_SHORTEST = 3  # words of a clause that says something
_BESIDE_QUOTE = 6  # words of a clause that goes on within quotation marks; fewer only lead up to them
_BEFORE_THAT = 9  # words between a cue and its "that": "said in a statement on Monday that"
_CLAUSE_ENDS = frozenset((";", QUOTE, "(", ")"))
_EDGES = frozenset((",", ":", "—", "–", "-", "―", "and", "but"))


def find_reported(text: str, told: Sequence[Told], speech: Speech) -> list[Reported]:
    """The clauses of indirect speech in reading order, each with its speaker and cue.

    Only strong cues count: "hopes" or "called" announce quoted words, but seldom a clause.
    """
    found = [
        _reported(text, sentence.tokens, claim, clause)
        for sentence in told
        for claim, clause in _clauses(sentence, speech)
    ]
    return sorted(found, key=lambda one: one.span)


def _clauses(sentence: Told, speech: Speech) -> Iterator[tuple[Claim, Place]]:
    tokens, used = sentence.tokens, 0
    strong = [claim for claim in sentence.claims if claim.cue.strong and claim.cue.form != "mark"]
    for number, claim in enumerate(strong):
        stop = strong[number + 1].first if number + 1 < len(strong) else len(tokens)
        clause = _around(tokens, claim, used, stop) or _behind(tokens, claim, stop, speech)
        clause = clause or _in_front(tokens, claim, used, speech)
        if clause:
            used = clause[1]
            yield claim, clause


def _around(tokens: Sequence[Token], claim: Claim, used: int, stop: int) -> Place | None:
    """The longer part of what an inserted attribution splits: ``Taxes, she said, would fall``."""
    commas = claim.end < stop and tokens[claim.end].word == "," and claim.first > used
    if not commas or tokens[claim.first - 1].word != ",":
        return None
    parts = _trimmed(tokens, used, claim.first), _trimmed(tokens, claim.end, stop)
    return max((part for part in parts if part), key=lambda part: part[1] - part[0], default=None)


def _behind(tokens: Sequence[Token], claim: Claim, stop: int, speech: Speech) -> Place | None:
    """``She said (on Monday that) taxes would fall``, up to the next claim."""
    start = claim.end
    if claim.cue.form == "source before":
        opened = claim.first == 0 and start < stop and tokens[start].word == ","
        return _trimmed(tokens, start + 1, stop) if opened else None
    for at in range(start, min(stop, start + _BEFORE_THAT)):
        if tokens[at].word in _CLAUSE_ENDS:
            return None
        if tokens[at].word in speech.that_words:
            return _trimmed(tokens, at + 1, stop)
    if speech.comma_opens_clause:
        comma = next((at for at in range(start, min(stop, start + 4)) if tokens[at].word == ","), None)
        return None if comma is None else _trimmed(tokens, comma + 1, stop)
    return _trimmed(tokens, start, stop) if _opens_clause(tokens, start, stop, speech) else None


def _opens_clause(tokens: Sequence[Token], start: int, stop: int, speech: Speech) -> bool:
    """Whether a subject and its verb follow, perhaps behind whom it was said to: "told them he would"."""
    subject = next((at for at in range(start, min(stop, start + 3)) if _is_pronoun(tokens[at], speech)), None)
    if subject is None:
        phrase = phrase_after(tokens, start, speech) if start < stop and tokens[start].word != "," else None
        subject = phrase.end - 1 if phrase else None
    if subject is None or subject + 1 >= stop:
        return False
    verb = tokens[subject + 1].word
    known = verb in speech.verbs or verb in speech.auxiliaries or verb in speech.cues
    return known or any(verb.endswith(ending) for ending in speech.verb_endings)


def _is_pronoun(token: Token, speech: Speech) -> bool:
    return token.word in speech.subject_pronouns


def _in_front(tokens: Sequence[Token], claim: Claim, used: int, speech: Speech) -> Place | None:
    """The clause stands first: ``Taxes would fall, she said.``."""
    first = claim.first
    comma = first > used and tokens[first - 1].word == ","
    if not comma and claim.cue.form != "source before":
        return None
    opener = tokens[used].word
    fronted = opener in speech.prepositions or opener in speech.conjunctions or opener in speech.relatives
    if fronted or any(token.quote >= 0 for token in tokens[used:first]):
        return None
    return _trimmed(tokens, used, first)


def _trimmed(tokens: Sequence[Token], start: int, stop: int) -> Place | None:
    """Without commas and small connecting words at the ends; None if too little is left, or it is a quote."""
    while start < stop and tokens[start].word in _EDGES:
        start += 1
    end = next((at for at in range(start, stop) if tokens[at].word in _CLAUSE_ENDS), stop)
    if end < stop and end - start < _BESIDE_QUOTE:
        return None
    while end > start and tokens[end - 1].word in _EDGES:
        end -= 1
    return (start, end) if end - start >= _SHORTEST else None


def _reported(text: str, tokens: Sequence[Token], claim: Claim, clause: Place) -> Reported:
    speaker = None
    if not claim.elided:
        speaker = Span(tokens[claim.speaker.first].start, tokens[claim.speaker.end - 1].end)
    cue = Span(tokens[claim.cue.first].start, tokens[claim.cue.end - 1].end)
    return Reported(
        span=Span(tokens[clause[0]].start, tokens[clause[1] - 1].end),
        speaker=text[speaker.start : speaker.end] if speaker else None,
        speaker_at=speaker,
        cue=text[cue.start : cue.end],
        cue_at=cue,
    )
