"""Claims within what another one reports: "Moss said he would tell the “bigots”"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from variorum.reading.speakers.adverbs import is_adverb
from variorum.reading.speakers.mentions import COMMAS, skip_back

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speakers.claim import Claim
    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_ANNOUNCING = frozenset(",:")


def is_reported(
    tokens: Sequence[Token], at: int, claim: Claim, claims: Sequence[Claim], speech: Speech
) -> bool:
    """Whether a claim is part of what another one reports: "Moss said he had begun “to unmask”"."""
    if claim.cue.end > at or (claim.cue.strong and not _may_be_told(tokens, at, claim, speech)):
        return False
    return any(
        _reports(other)
        and (
            closes(tokens, claim.end, other, speech)
            if other.first > at
            else other.end <= claim.first
            and not _part(tokens[other.end : claim.first], speech)
            and not _shares_subject(tokens, claim, other, speech)
        )
        for other in claims
    )


def _shares_subject(tokens: Sequence[Token], claim: Claim, other: Claim, speech: Speech) -> bool:
    """Whether a verb goes on with another's subject: "admitted that it was odd but denied that"."""
    joined = claim.cue.first > 0 and tokens[claim.cue.first - 1].word in speech.and_words
    return joined and claim.speaker == other.speaker


def _reports(claim: Claim) -> bool:
    return claim.cue.strong and claim.cue.form == "finite"


def closes(tokens: Sequence[Token], start: int, claim: Claim, speech: Speech) -> bool:
    """Whether a claim behind a comma says who told the whole sentence: "It “may help”, said Moss"."""
    if not _reports(claim) or claim.first <= start or tokens[claim.first - 1].word != ",":
        return False
    end = claim.end
    while end < len(tokens) and is_adverb(tokens[end], speech):
        end += 1
    return end == len(tokens) or tokens[end].word in COMMAS


def _may_be_told(tokens: Sequence[Token], at: int, claim: Claim, speech: Speech) -> bool:
    """Whether a verb of saying announces no quote of its own: "he told the “bigots”", "all would say"."""
    pronoun = tokens[claim.speaker.first].word in speech.subject_pronouns
    if not pronoun and not _is_to_come(tokens, claim.cue.first, speech):
        return False
    inserted = tokens[claim.end].word in COMMAS or tokens[claim.first - 1].word in COMMAS
    return not inserted and tokens[at - 1].word not in _ANNOUNCING


def _is_to_come(tokens: Sequence[Token], verb: int, speech: Speech) -> bool:
    """Whether something is said to happen yet: "will say", "would soon continue"."""
    before = skip_back(tokens, verb, speech)
    return any(token.word in speech.modals for token in tokens[before:verb])


def _part(between: Sequence[Token], speech: Speech) -> bool:
    """Whether a quote, or a comma and a word that joins clauses, stands between two claims."""
    joining = speech.and_words | speech.conjunctions
    return any(
        token.quote >= 0
        or token.word == ";"
        or (token.word == "," and (after.word in joining or is_even_as(between[at + 1 : at + 3], speech)))
        for at, (token, after) in enumerate(pairwise((*between, *between[-1:])))
    )


def is_even_as(words: Sequence[Token], speech: Speech) -> bool:
    """Whether an adverb stands before a word that joins clauses: ", even as critics called it"."""
    adverb = len(words) > 1 and is_adverb(words[0], speech)
    return adverb and (words[1].word in speech.as_words or words[1].word in speech.clause_openers)
