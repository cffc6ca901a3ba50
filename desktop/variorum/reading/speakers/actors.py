"""Whose a verb without tense is, or a passive one: "heard Lee shout", "with Lee saying", "asked by Lee"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.adverbs import is_adverb
from variorum.reading.speakers.clause_subjects import clause_subject
from variorum.reading.speakers.mentions import BREAKS, Phrase, phrase_after
from variorum.reading.speakers.named_roles import with_name
from variorum.reading.speakers.subjects_before import phrase_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_FAR = 12  # words from "with" to the verb


def actor_of(tokens: Sequence[Token], verb: int, speech: Speech) -> Phrase | None:
    """Who acts in ``with Lee taking to the air to call it “…”``, ``Lee was heard calling it “…”``."""
    before = tokens[verb - 1].word if verb else ""
    if before in speech.before_actors and before not in speech.prepositions:
        return phrase_before(tokens, verb - 1, speech)
    if other := _second_actor(tokens, verb, speech):
        return other
    if speech.before_actors.isdisjoint([token.word for token in tokens[max(0, verb - _FAR + 1) : verb]]):
        return None
    for at in range(verb - 1, max(-1, verb - _FAR), -1):
        if tokens[at].word in BREAKS:
            return None
        if tokens[at].word in speech.before_actors:
            found = _actor(tokens[:verb], at + 1, speech)
            goes_on = found and (found[1] == verb or tokens[found[1]].word.endswith(speech.gerund_endings))
            return found[0] if found and goes_on else None
    return None


def _second_actor(tokens: Sequence[Token], verb: int, speech: Speech) -> Phrase | None:
    """``with Lee calling it “…” and Moss calling it “…”``."""
    first = verb
    while first > 1 and tokens[first - 1].capital:
        first -= 1
    joined = first < verb and tokens[first - 1].word in speech.and_words and tokens[first - 2].quote >= 0
    with_whom = joined and any(token.word in speech.before_actors for token in tokens[: first - 2])
    return Phrase(first, verb) if with_whom else None


def perceived(tokens: Sequence[Token], verb: int, speech: Speech) -> bool:
    """Whether somebody named is heard or seen to do what the verb at ``verb`` says: "heard Lee shout"."""
    for at in range(verb - 1, max(-1, verb - _FAR), -1):
        word = tokens[at].word
        if word in BREAKS or word in speech.prepositions:
            return False
        if word in speech.before_actors:
            found = _actor(tokens[:verb], at + 1, speech)
            return found is not None and found[1] == verb and _is_person(tokens, found[0], speech)
    return False


def agent_behind(tokens: Sequence[Token], verb_end: int, speech: Speech) -> Phrase | None:
    """Who did what a passive verb says: "asked by the host", "described by Lee as “…”"."""
    if verb_end + 1 >= len(tokens) or tokens[verb_end].word not in speech.agent_prepositions:
        return None
    agent = phrase_after(tokens, verb_end + 1, speech)
    if not agent or agent.first > verb_end + 1 or tokens[agent.end - 1].word in speech.times:
        return None
    if is_tenseless(tokens, agent.first, speech):
        return None  # how it was done: "began by calling it"
    named = tokens[agent.end - 1].capital or tokens[agent.end - 1].word.endswith(speech.plural_endings)
    somebody = named or (tokens[agent.first].word in speech.determiners and agent.end > agent.first + 1)
    return with_name(tokens, agent, speech) if somebody else None  # not "replied by text message"


def subject_of_clause(tokens: Sequence[Token], verb: int, speech: Speech) -> Phrase | None:
    """The subject of the clause of a verb without tense: "…, while its founder began to call"."""
    joined = tokens[verb - 1].word in speech.and_words  # to another verb, perhaps of the main clause
    for at in range(verb - 1, 0, -1):
        word = tokens[at].word
        if word not in speech.clause_edges:
            continue
        if word in speech.and_words and tokens[at - 1].capital and tokens[at + 1].capital:
            continue  # two who act together: "before Lee and Moss met, Stack"
        contrasts = word in speech.contrasts or word in speech.and_words or word == ";"
        if not contrasts and not _opens(tokens, at, verb, speech):
            continue
        subject = phrase_after(tokens[:verb], at + 1, speech)
        if subject is None or not _is_clear(tokens, subject, speech):
            continue
        if joined and tokens[subject.first].word in speech.subject_pronouns:
            continue
        subject = with_name(tokens[:verb], subject, speech)
        behind = subject.end + (tokens[subject.end].word == ",")
        if _has_verb(tokens, behind, verb, speech) and (
            contrasts or not _is_parted(tokens[behind:verb]) or _is_impersonal(tokens, verb, speech)
        ):
            return subject
    return clause_subject(tokens, 0, verb, speech)


def _opens(tokens: Sequence[Token], at: int, verb: int, speech: Speech) -> bool:
    """Whether a clause that is not what somebody says begins there: "so rude that Moss was moved to say"."""
    word = tokens[at].word
    moved = (
        tokens[verb - 1].word in speech.infinitive_markers and tokens[at - 1].word not in speech.strong_cues
    )
    return word in speech.clause_openers or word in speech.as_words or (word in speech.that_words and moved)


def _is_impersonal(tokens: Sequence[Token], end: int, speech: Speech) -> bool:
    """Whether the main clause is about nobody: "It was a blow, as Moss agreed, saying"."""
    subject = clause_subject(tokens, 0, end, speech)
    return subject is None or tokens[subject.first].word in speech.order.dummies


def _is_parted(tokens: Sequence[Token]) -> bool:
    """Whether a comma stands between, so that a participle goes on from the main clause."""
    return any(token.word in BREAKS for token in tokens)


def is_tenseless(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a participle stands behind a noun, not before one: no "his running mate"."""
    small = not tokens[at].capital and tokens[at].word.endswith(speech.gerund_endings)
    return small and tokens[at - 1].word not in speech.determiners


def _actor(tokens: Sequence[Token], start: int, speech: Speech) -> tuple[Phrase, int] | None:
    """Somebody, and where the verb begins behind him."""
    phrase = phrase_after(tokens, start, speech)
    if phrase is None or phrase.first != start:
        return None
    verbs = (k for k in range(phrase.first + 1, phrase.end) if is_tenseless(tokens, k, speech))
    phrase = Phrase(phrase.first, next(verbs, phrase.end))
    at = phrase.end
    while at < len(tokens) and is_adverb(tokens[at], speech):
        at += 1
    return phrase, at


def _is_person(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    last = tokens[phrase.end - 1]
    return last.capital or last.word in speech.object_pronouns or phrase.end > phrase.first + 1


def _is_clear(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    """Whether a phrase is surely one: a name, a pronoun, or a noun with its article."""
    first = tokens[phrase.first]
    governed = tokens[phrase.first - 1].word in speech.prepositions  # "after the vote began"
    return (
        first.capital
        or (first.word in speech.determiners and not governed)
        or first.word in speech.subject_pronouns
    )


def _has_verb(tokens: Sequence[Token], at: int, end: int, speech: Speech) -> bool:
    """Whether a verb with a tense follows a subject."""
    while at < end and is_adverb(tokens[at], speech):
        at += 1
    word = tokens[at].word
    finite = word in speech.predicates or word in speech.weak_cues or word.endswith(speech.verb_endings)
    return at < end and finite
