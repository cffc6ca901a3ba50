"""Indirect speech: what somebody is said to have said, without quotation marks around all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from variorum.model import Span
from variorum.reading.indirect.clause_ends import EDGES
from variorum.reading.indirect.clause_places import Place, has_own_words
from variorum.reading.indirect.inverted import inverted
from variorum.reading.indirect.reported_clauses import clause_of
from variorum.reading.names.apposition import head_of
from variorum.reading.names.named import is_human
from variorum.reading.speakers.mentions import Phrase, phrase_after
from variorum.reading.speakers.told import all_claims
from variorum.reading.speakers.topics import topic_before
from variorum.reading.text.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.reading.language import Language
    from variorum.reading.speakers.claim import Claim
    from variorum.reading.speakers.told import Told
    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_LABEL = 4  # words before the colon of a headline
_SHORTEST = 3  # words of a clause that says something
_NEAR = 6  # words between a speaker and a verb that is denied
_UNSAID = frozenset(("mark", "subject"))  # forms of a cue that is no verb


class Indirect(msgspec.Struct, frozen=True, gc=False):
    """A reported clause; ``running`` is the mention of its speaker if that stands in a sentence before."""

    clause: Span
    speaker: Span | None = None
    cue: Span | None = None
    running: Span | None = None

    @property
    def said_by(self) -> Span | None:
        """The mention of whoever said it."""
        return self.speaker or self.running


def find_reported(told: Sequence[Told], language: Language) -> list[Indirect]:
    """The clauses of indirect speech in reading order, each with its speaker and cue.

    Only strong cues count: "hopes" or "called" announce quoted words, but seldom a clause.
    """
    found: list[Indirect] = []
    running: Span | None = None
    before: Told | None = None
    for sentence in told:
        if before is None or sentence.paragraph != before.paragraph:
            before, running = None, None
        here = list(_in_sentence(sentence, language))
        if here:
            running = running or _meant(here[0], before, language)
            for one in here:
                running = one.speaker or running
                found.append(one if one.speaker else replace(one, running=running))
        elif running and _goes_on(sentence, language):
            found.append(Indirect(_span(sentence.tokens, 0, len(sentence.tokens)), running=running))
        else:
            running = _quoted(sentence)
        before = sentence
    return sorted(found, key=lambda one: one.clause)


def _meant(one: Indirect, before: Told | None, language: Language) -> Span | None:
    """Who is meant where a verb leaves its subject out and nobody has spoken before."""
    if before is None or one.speaker or not language.speech.drops_subjects or one.cue is None:
        return None
    topic = topic_before(before, language)
    return _span(before.tokens, topic.first, topic.end) if topic else None


def _in_sentence(sentence: Told, language: Language) -> Iterator[Indirect]:
    tokens, used = sentence.tokens, 0
    if sentence.claims or _may_report(sentence, language.speech):
        every = all_claims(sentence, language.speech)
        claims = [inverted(tokens, claim, every, language) for claim in _of_verbs(tokens, every)]
        for claim in claims:
            clause = clause_of(tokens, claim, claims, used, language)
            if clause and not _says_nothing(tokens, claim, language):
                used = max(used, clause[1], claim.end)
                yield _reported(tokens, claim, clause, language)
    label = _label(tokens, language)
    if label and not _of_verbs(tokens, all_claims(sentence, language.speech)):
        yield _labelled(tokens, label)


def _may_report(sentence: Told, speech: Speech) -> bool:
    """Whether one of a sentence's loose cues may announce a clause."""
    tokens = sentence.tokens
    for cue in sentence.loose:
        if cue.form == "source before" or tokens[cue.first].word in speech.clause_cues:
            return True
    parted = bool(speech.subjunctives and sentence.loose)
    return parted and any(token.word == ":" for token in tokens)


def _of_verbs(tokens: Sequence[Token], claims: Sequence[Claim]) -> list[Claim]:
    """The claims that a verb or a source makes."""
    return [
        claim
        for claim in claims
        if claim.cue.form not in _UNSAID and not _is_in_name(tokens, claim.cue.first)
    ]


def _is_in_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb's capital is a name's: "the United States"."""
    return at > 0 and tokens[at].capital and tokens[at - 1].capital and tokens[at - 1].word != "."


def _says_nothing(tokens: Sequence[Token], claim: Claim, language: Language) -> bool:
    """Whether saying is denied ("would not say that", "without saying"), done by a sign, or a command."""
    first = claim.cue.first
    word = tokens[first].word
    before = tokens[first - 1].word if first else ""
    if word in language.speech.command_cues or f"{before} {word}" in language.speech.hearsay:
        return True
    if _is_denied(tokens, claim, before, language):
        return True
    speaker = [token.word for token in tokens[claim.speaker.first : claim.speaker.end]]
    signs = language.kinds.signs
    return not signs.isdisjoint(speaker) and head_of(speaker, language) in signs


def _is_denied(tokens: Sequence[Token], claim: Claim, before: str, language: Language) -> bool:
    negations, end = language.grammar.negations, claim.end
    if before in negations:
        return True
    if end < len(tokens) and tokens[end].word in negations:  # "sagte sie nicht"
        last = end + 1 >= len(tokens) or not tokens[end + 1].word[0].isalnum()
        if last:
            return True
    first, since = claim.cue.first, claim.speaker.end
    if claim.elided:
        since = next((at for at in range(first, 0, -1) if tokens[at - 1].word in EDGES), 0)
    elif since == claim.speaker.first + 1 and tokens[since - 1].word in negations:
        return True  # "nadie dijo que"
    words = [token.word for token in tokens[max(since, first - _NEAR) : first]] if since < first else ()
    endings = language.speech.negated_endings
    return bool([word for word in words if word in negations or word.endswith(endings)])


def _label(tokens: Sequence[Token], language: Language) -> Phrase | None:
    """The speaker before the colon of a headline: ``Minister: Bridge stays shut``."""
    opening = [token.word for token in tokens[:_LABEL]]
    if ":" not in opening[1:]:
        return None
    colon = opening.index(":", 1)
    if len(tokens) - colon <= _SHORTEST or any(token.quote >= 0 for token in tokens):
        return None
    phrase = phrase_after(tokens, 0, language.speech)
    if phrase is None or phrase.end != colon:
        return None
    head = head_of(opening[:colon], language)
    return phrase if is_human(head, language) else None


def _labelled(tokens: Sequence[Token], label: Phrase) -> Indirect:
    """What follows the label of a headline."""
    return Indirect(
        clause=_span(tokens, label.end + 1, len(tokens)),
        speaker=_span(tokens, label.first, label.end),
        cue=_span(tokens, label.end, label.end + 1),
    )


def _goes_on(sentence: Told, language: Language) -> bool:
    """Whether a sentence without a cue goes on with indirect speech: "Man habe nichts getan"."""
    subjunctives = language.speech.subjunctives
    if not subjunctives or any(claim.cue.strong for claim in sentence.claims):
        return False
    words = [token.word for token in sentence.tokens]
    spoken = not subjunctives.isdisjoint(words)
    return spoken and words[-1] not in {"?", ":"} and has_own_words(sentence.tokens, _SHORTEST)


def _quoted(sentence: Told) -> Span | None:
    """Who spoke the quote of a sentence, for indirect speech that goes on behind it."""
    if sentence.tokens[-1].word == QUOTE:
        return None
    for claim in reversed(sentence.chosen.values()):
        if claim and claim.cue.strong and not claim.elided:
            return _span(sentence.tokens, claim.speaker.first, claim.speaker.end)
    return None


def _reported(tokens: Sequence[Token], claim: Claim, clause: Place, language: Language) -> Indirect:
    first = claim.cue.first
    if first and tokens[first - 1].word in language.speech.perfect_auxiliaries:
        first -= 1  # "a annoncé" is one form
    return Indirect(
        clause=_span(tokens, *clause),
        speaker=None if claim.elided else _span(tokens, claim.speaker.first, claim.speaker.end),
        cue=_span(tokens, first, claim.cue.end),
    )


def _span(tokens: Sequence[Token], first: int, end: int) -> Span:
    """Where the tokens ``first`` to ``end`` (exclusive) stand in the text."""
    return Span(tokens[first].start, tokens[end - 1].end)
