"""Which of a sentence's claims a quoted stretch belongs to."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from variorum.reading.speakers.mentions import COMMAS, DASHES, skip_back
from variorum.reading.speakers.quote_agents import agent_of_quote
from variorum.reading.speakers.reported_claims import closes, is_even_as, is_reported
from variorum.reading.speakers.series import is_contrasted
from variorum.reading.text.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speakers.claim import Claim
    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_ENOUGH = 0.6
_BESIDE = 3  # words between a cue and the quote it announces
_NEARER = 1.5  # what a claim loses if another clause stands nearer to the quote
_WITHIN = 1.5  # what a weak claim loses within words that a strong one reports
_EMBRACED = 3.0  # what a claim gains whose subject and verb enclose the quote in one clause
_PARTING = frozenset(",.?!…—–-")  # last characters of a quote that is told as a whole
_WHOLE = 0.8  # what a claim gains that closes its sentence, however far the quote
_IN_ITS_CLAUSE = 1.0  # what a claim right before a quote gains that opens a clause for it
_ANOTHERS = 4.0  # what a claim behind a quote loses that opens a clause with words of its own
_CLOSED_OFF = 3.0  # what a claim loses whose clause ends before the quote
_OPENED = 5.0  # what the main verb behind a quote loses to a participle that opens the sentence with it
_CLAUSE_OPENS = COMMAS | {":"}
_FRONT = 2  # words in front of a quote that still opens its sentence


def choose(tokens: Sequence[Token], at: int, claims: Sequence[Claim], speech: Speech) -> Claim | None:
    """The claim of the stretch at place ``at``; None if none fits."""
    best, best_score = None, _ENOUGH
    by = agent_of_quote(tokens, at, claims, speech)
    if by:
        return by
    for claim in claims:
        score = _score(tokens, at, claim, speech) - _lost(tokens, at, claim, claims, speech)
        if score > best_score:
            best, best_score = claim, score
    return _named(tokens, at, best, claims, speech) if best else None


def _named(tokens: Sequence[Token], at: int, chosen: Claim, claims: Sequence[Claim], speech: Speech) -> Claim:
    """The claim before a quote naming whom a pronoun behind it means: ``Moss snapped: “…,” she said``."""
    speaker = tokens[chosen.speaker.first : chosen.speaker.end]
    if chosen.first < at or len(speaker) != 1 or speaker[0].word not in speech.subject_pronouns:
        return chosen
    return next((claim for claim in claims if _names_alone(tokens, at, claim, speech)), chosen)


def _names_alone(tokens: Sequence[Token], at: int, claim: Claim, speech: Speech) -> bool:
    """Whether a claim right before a quote names its speaker, and nobody else whom a pronoun can mean."""
    name = tokens[claim.speaker.end - 1]
    if not claim.end <= at <= claim.end + _BESIDE or not name.capital or name.word in speech.subject_pronouns:
        return False
    return claim.cue.strong or not any(token.capital for token in tokens[claim.speaker.end : at])


def _lost(tokens: Sequence[Token], at: int, claim: Claim, claims: Sequence[Claim], speech: Speech) -> float:
    """What a claim loses by the end of its clause, and to the others."""
    lost = _CLOSED_OFF * _is_closed_off(tokens, at, claim, speech)
    if len(claims) > 1:
        lost += _OPENED * _is_opened_by_participle(at, claim, claims)
        lost += _NEARER * _nearer(tokens, at, claim, claims, speech)
        lost += _ANOTHERS * _opens_another(tokens, at, claim, claims)
        lost += _WITHIN * is_reported(tokens, at, claim, claims, speech)
    return lost


def _score(tokens: Sequence[Token], at: int, claim: Claim, speech: Speech) -> float:
    base = 2.0 if claim.cue.strong else 0.5
    if claim.first > at:
        return base + _behind(tokens, at, claim, speech)
    if claim.speaker.first < at < claim.cue.first:
        if speech.order.verb_second and _is_one_clause(tokens, claim, speech):
            return base + _EMBRACED
        joined = tokens[skip_back(tokens, claim.cue.first, speech) - 1].word in speech.and_words
        return (
            base - 1.0 if joined else base + 1.0
        )  # "called it “mad” and left, saying" against "“mad”, said"
    return base + _in_front(tokens, at, claim, speech)


def _is_one_clause(tokens: Sequence[Token], claim: Claim, speech: Speech) -> bool:
    """Whether nothing parts a subject from the verb that closes its clause: "den Lee „…“ nannte"."""
    inside = tokens[claim.speaker.end : claim.cue.first]
    parting = (speech.and_words, speech.cues, COMMAS, ":;")
    return not any(token.word in words for token in inside for words in parting)


def _nearer(tokens: Sequence[Token], at: int, claim: Claim, claims: Sequence[Claim], speech: Speech) -> bool:
    """Whether a clause of its own stands between a claim in front and the quote: ", but Moss called it"."""
    if claim.cue.end >= at:
        return False
    end = claim.end
    return any(
        end < other.first
        and other.end <= at <= other.end + _BESIDE
        and _opens_clause(tokens, other.first, speech)
        for other in claims
    ) or _participle_nearer(tokens, at, claim, claims)


def _opens_another(tokens: Sequence[Token], at: int, claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether a claim has its own words, and these another's: "Lee spoke of “…”, the mayor replies: “…”"."""
    if claim.first != claim.speaker.first or claim.first < at + 2 or claim.end + 1 >= len(tokens):
        return False
    if tokens[claim.first - 1].word not in {",", ";"} or tokens[claim.end].word != ":":
        return False
    return any(other.end <= at <= other.end + _BESIDE and other.speaker.end <= at for other in claims)


def _is_opened_by_participle(at: int, claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether the main verb only follows what a participle says: "Calling it “a gift,” Moss vowed to go"."""
    first = claims[0].cue
    opens = not first.first and first.form == "participle" and claims[0].speaker.first > at
    return opens and claim is not claims[0] and claim.first > at


def _is_closed_off(tokens: Sequence[Token], at: int, claim: Claim, speech: Speech) -> bool:
    """Whether a claim stands in a relative clause that ends before: ", which Moss called odd, as “…”"."""
    first = claim.first
    if claim.end > at or first < _FRONT or tokens[first - 2].word != ",":
        return False
    if tokens[first - 1].word not in speech.relatives:
        return False
    behind = tokens[claim.end : at]
    return any(
        one.word == "," and other.quote < 0 and other.word not in speech.and_words
        for one, other in pairwise(behind)
    )


def _opens_clause(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether another main clause, or one set against it, begins there: ", while Moss called it"."""
    word = tokens[at - 1].word
    if word in speech.and_words or word == ";" or is_even_as(tokens[max(0, at - 2) : at], speech):
        return True
    return any(token.word in speech.contrasts for token in tokens[max(0, at - 2) : at])


def _participle_nearer(tokens: Sequence[Token], at: int, claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether a participle of the same subject governs the quote: "asked for aid, calling it “urgent”"."""
    return any(
        other.cue.form == "participle"
        and claim.cue.end < other.cue.first
        and other.cue.end <= at <= other.cue.end + _BESIDE
        and tokens[other.cue.first - 1].word == ","
        for other in claims
    )


def _behind(tokens: Sequence[Token], at: int, claim: Claim, speech: Speech) -> float:
    """The claim stands behind the quote."""
    if _opens_next(tokens, at, claim, speech) or _is_beyond_quote(tokens, claim) or _is_inserted(tokens, at):
        return -_NEARER
    if is_contrasted(tokens, at, claim, speech) or _is_answered(tokens, at, claim):
        return -_NEARER
    if _is_conceded(tokens, at, claim, speech):
        return -_NEARER
    first = claim.first
    if first == claim.cue.first:
        first = max(at + 1, skip_back(tokens, first, speech))  # "“…”, ha insistito la giudice"
    words = [token for token in tokens[at + 1 : first] if token.word not in COMMAS]
    between = [token for token in words if token.word not in speech.as_words]
    quotes = sum(token.quote >= 0 for token in between)
    if not between:
        announces_next = claim.end < len(tokens) and QUOTE in [
            t.word for t in tokens[claim.end : claim.end + 2]
        ]
        if speech.commas_part_quotes and not _is_parted(tokens, at):
            return -0.5
        return 2.0 if announces_next or _has_object(tokens, claim, speech) else 4.0
    if any(token.word == ";" for token in between):
        return -2.0
    if closes(tokens, at, claim, speech):
        return _WHOLE
    return (0.8 if at < _FRONT else -0.4) - 0.08 * len(between) - 0.7 * quotes


def _has_object(tokens: Sequence[Token], claim: Claim, speech: Speech) -> bool:
    """Whether a verb that seldom tells has an object of its own: "“…,” the club charged a fee"."""
    if claim.cue.strong or not speech.commas_part_quotes or claim.end >= len(tokens):
        return False
    return claim.end == claim.cue.end and tokens[claim.end].word in speech.determiners


def _is_conceded(tokens: Sequence[Token], at: int, claim: Claim, speech: Speech) -> bool:
    """Whether a quote ends a clause set before the main one: "Although Lee said he “fell,” she told us"."""
    if not speech.commas_part_quotes or not _opens_aside(tokens, at, speech):
        return False
    woven = at > 1 and tokens[at - 1].word not in _CLAUSE_OPENS and claim.cue.form != "participle"
    told = any(token.word in speech.cues or token.word in speech.weak_cues for token in tokens[1:at])
    goes_on = claim.end < len(tokens) and tokens[claim.end].word not in COMMAS
    return woven and told and goes_on and claim.speaker.end <= claim.cue.first


def _opens_aside(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether the clause of a quote is not the main one: "Although Lee", "To Lee, who called it “…,” she"."""
    opener = tokens[0].word
    if opener in speech.clause_openers or opener in speech.contrasts:
        return True
    comma = next((k for k in range(at - 1, 0, -1) if tokens[k].word == ","), at)
    return tokens[comma + 1].word in speech.relatives if comma + 1 < at else False


def _is_answered(tokens: Sequence[Token], at: int, claim: Claim) -> bool:
    """Whether a quote is a question, and the next one somebody's answer: ``“Why?” — “Because,” says Lee``."""
    if tokens[at].last != "?" or at + 2 >= len(tokens) or claim.first <= at + 2:
        return False
    return tokens[at + 1].word in DASHES and tokens[at + 2].quote >= 0


def _is_inserted(tokens: Sequence[Token], at: int) -> bool:
    """Whether dashes on both sides set a quote into a sentence: "When he ended — “…” — the hall rose"."""
    return 0 < at < len(tokens) - 1 and {tokens[at - 1].word, tokens[at + 1].word} <= DASHES


def _is_parted(tokens: Sequence[Token], at: int) -> bool:
    """Whether a mark within or behind the quote shows that its attribution may follow."""
    return tokens[at].last in _PARTING or tokens[at + 1].word in COMMAS


def _in_front(tokens: Sequence[Token], at: int, claim: Claim, speech: Speech) -> float:
    """The claim stands in front of the quote."""
    between = tokens[claim.cue.end : at]
    words = [token for token in between if token.word not in COMMAS and token.word != ":"]
    quotes = sum(token.quote >= 0 for token in words)
    if between and between[-1].word == ":":
        return 3.5 - 0.05 * len(words) - 0.7 * quotes
    if not words:
        return 3.6 + _IN_ITS_CLAUSE * _is_subordinate(tokens, claim, speech)
    return 2.6 - 0.1 * len(words) - 0.5 * quotes


def _is_subordinate(tokens: Sequence[Token], claim: Claim, speech: Speech) -> bool:
    """Whether a claim stands in a clause set before the main one: "When Lee shouted, “…,” Moss nodded"."""
    opener = tokens[claim.first - 1].word if claim.first and claim.cue.strong else ""
    return opener in speech.clause_openers or opener in speech.as_words


def _opens_next(tokens: Sequence[Token], at: int, claim: Claim, speech: Speech) -> bool:
    """Whether a subject before its verb opens a clause of its own behind the quote: "“…”, Moss nannte es".

    Where the verb comes second, the quote fills the place in front of it, and the subject goes behind.
    """
    cue, speaker = claim.cue, claim.speaker
    if not speech.order.verb_second or cue.form != "finite" or speaker.first != at + 2:
        return False
    return cue.first - speaker.end <= 1 and tokens[at + 1].word in COMMAS


def _is_beyond_quote(tokens: Sequence[Token], claim: Claim) -> bool:
    """Whether a verb stands behind the next quote, its subject in front: "“…,” he said, “…,” and vowed"."""
    return any(token.quote >= 0 for token in tokens[claim.speaker.end : claim.cue.first])
