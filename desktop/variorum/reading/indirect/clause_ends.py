"""Where a clause of indirect speech ends: before a remark, another claim, or the next main clause."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.indirect.clause_verbs import has_verb, is_verb
from variorum.reading.speakers.mentions import phrase_after

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.language import Language
    from variorum.reading.speakers.claim import Claim
    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

ENDS = frozenset((";", "(", ")"))
EDGES = frozenset((",", ":", "—", "–", "-", "―"))


def clause_end(
    tokens: Sequence[Token], start: int, claim: Claim, claims: Sequence[Claim], language: Language
) -> int:
    """Where a clause that has begun before ``start`` ends: before a remark, or the next main clause."""
    speech = language.speech
    stops = _stops(speech)
    relative = _is_relative(tokens, claim, speech)
    others = {place for other in claims if other is not claim for place in (other.first, other.cue.first)}
    for at in range(start, len(tokens)):
        word = tokens[at].word
        if word not in stops:
            continue
        if word in ENDS or (relative and word == ","):
            return at
        comma = word in EDGES
        if (comma or word in speech.and_words) and _next_begins(tokens, at, others, language, comma=comma):
            return at
    return len(tokens)


@cache
def _stops(speech: Speech) -> frozenset[str]:
    """The marks and words behind which a clause may have ended."""
    return ENDS | EDGES | speech.and_words


def _is_relative(tokens: Sequence[Token], claim: Claim, speech: Speech) -> bool:
    """``Lee, who says she was never asked, has left``: the clause ends with the relative clause."""
    if claim.speaker.first and tokens[claim.speaker.first - 1].word in speech.relatives:
        return True
    between = tokens[claim.speaker.end : claim.cue.first]
    return any(token.word in EDGES for token in between[:2]) and any(
        token.word in speech.relatives or token.word in speech.order.relatives for token in between
    )


def _next_begins(
    tokens: Sequence[Token], at: int, others: set[int], language: Language, *, comma: bool
) -> bool:
    """Whether something that is no longer reported begins behind a comma or an "and"."""
    speech = language.speech
    start = at + 1
    joined = tokens[at].word in speech.and_words
    while start < len(tokens) and tokens[start].word in speech.and_words:
        start, joined = start + 1, True
    if start >= len(tokens):
        return False
    word = tokens[start].word
    following = tokens[start + 1].word if start + 1 < len(tokens) else ""
    if word in speech.that_words:
        pointing = word in speech.determiners  # ", and that was all"; no "y que se busca"
        return joined and pointing and following in speech.auxiliaries
    if start in others or (
        comma and word in speech.conjunctions and others & {start + 1, start + 2, start + 3}
    ):
        return True
    if not comma:
        return False
    if word in speech.participle_cues or word in speech.weak_participle_cues:
        return True
    if joined:
        return _opens_main_clause(tokens, start, language)
    return opens_remark(tokens, start, speech)


def _opens_main_clause(tokens: Sequence[Token], start: int, language: Language) -> bool:
    speech = language.speech
    if speech.subjunctives:
        return not any(token.word in speech.subjunctives for token in tokens[start:])
    phrase = phrase_after(tokens, start, speech)
    return is_verb(tokens[start].word, speech) or (
        phrase is not None and has_verb(tokens, phrase.end, speech)
    )


def opens_remark(tokens: Sequence[Token], start: int, speech: Speech) -> bool:
    """``…, a figure the hospital disputes``, ``…, cifra que discuten``; not the next item of a list."""
    word, following = tokens[start].word, tokens[start + 1].word if start + 1 < len(tokens) else ""
    if word in speech.remark_openers and following in speech.relatives:
        return True
    return word in speech.indefinite_articles and not any(
        token.word in speech.and_words or token.word == "," for token in tokens[start:]
    )
