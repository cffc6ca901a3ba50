"""Who says something in a sentence, and with which words that is said: a cue and its speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from variorum.reading.cues import Cue, find_cues
from variorum.reading.mentions import (
    COMMAS,
    Phrase,
    clause_subject,
    phrase_after,
    phrase_before,
    quoted_name,
    skip_back,
)
from variorum.reading.subjects import subject_behind, with_name
from variorum.reading.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.reading.language import Speech
    from variorum.reading.tokens import Token

_ANNOUNCES = 3  # words of a sentence that announces something
_SIGNED = frozenset((QUOTE, ",", "—", "―"))
_CLAUSE_OPENS = COMMAS | {QUOTE, ":", ";"}


class Claim(NamedTuple):
    """A cue with the phrase that names its speaker."""

    cue: Cue
    speaker: Phrase

    @property
    def first(self) -> int:
        """Where cue and speaker begin."""
        return min(self.cue.first, self.speaker.first)

    @property
    def end(self) -> int:
        """Where cue and speaker end."""
        return max(self.cue.end, self.speaker.end)


def claims_in(tokens: Sequence[Token], speech: Speech) -> list[Claim]:
    """The claims of one sentence in reading order."""
    found: list[Claim] = []
    for cue in find_cues(tokens, speech):
        speaker = _speaker_of(tokens, cue, found, speech)
        if speaker:
            found.append(Claim(cue, speaker))
    found.extend(_by_mark(tokens, speech))
    if not any(claim.cue.strong for claim in found) and (announced := _announcement(tokens, speech)):
        found.append(announced)
    return found


def _speaker_of(tokens: Sequence[Token], cue: Cue, before: Sequence[Claim], speech: Speech) -> Phrase | None:
    if cue.form == "source before":
        return phrase_after(tokens, cue.end, speech, any_case=True)
    if tokens[cue.first].word in speech.impersonal_cues and (place := _place_of_words(tokens, cue, speech)):
        return place
    if cue.form == "source after":
        return phrase_before(tokens, cue.first, speech)
    if cue.form == "participle" or (speech.free_inversion and _is_infinitive(tokens, cue, speech)):
        return _subject_of_sentence(tokens, cue.first, before, speech)
    if speech.free_inversion and cue.first and tokens[cue.first - 1].word in speech.and_words:
        return _subject_of_sentence(tokens, cue.first, before, speech)
    if quoted_name(tokens, cue.end) and cue.first > 1 and tokens[cue.first - 2].quote >= 0:
        return Phrase(cue.end, cue.end + 1)
    left = phrase_before(tokens, cue.first, speech)
    left = left and with_name(tokens[: cue.first], left, speech)
    if left and not (speech.free_inversion and _is_fronted(tokens, left, speech)):
        told = tokens[left.end - 1].word in speech.recipients and tokens[left.first].word in speech.genitives
        if not told:
            return left
    if _may_invert(tokens, cue, speech) and (right := _right(tokens, cue, speech)):
        return right
    if left:
        return left
    return _subject_of_sentence(tokens, cue.first, before, speech)


def _is_infinitive(tokens: Sequence[Token], cue: Cue, speech: Speech) -> bool:
    word = tokens[cue.first].word
    return word in speech.bare_cues or word in speech.weak_bare_cues


def _right(tokens: Sequence[Token], cue: Cue, speech: Speech) -> Phrase | None:
    if speech.free_inversion:
        return subject_behind(tokens, cue.end, speech)
    phrase = phrase_after(tokens, cue.end, speech)
    return phrase and with_name(tokens, phrase, speech)


def _place_of_words(tokens: Sequence[Token], cue: Cue, speech: Speech) -> Phrase | None:
    """``heißt es in dem Brief``: the document speaks."""
    if cue.end >= len(tokens) or tokens[cue.end].word not in speech.impersonal_subjects:
        return None
    for at in range(cue.end + 1, min(len(tokens) - 1, cue.end + 5)):
        if tokens[at].word in speech.prepositions:
            return phrase_after(tokens, at + 1, speech, any_case=True)
    fronted = next((at for at in range(cue.first) if tokens[at].word in speech.prepositions), None)
    return None if fronted is None else phrase_after(tokens, fronted + 1, speech, any_case=True)


def _is_fronted(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    """Whether something else than the subject opens the clause: "Als Antwort darauf sagte …"."""
    start = phrase.first
    while start > 0 and tokens[start - 1].word not in _CLAUSE_OPENS:
        start -= 1
    word = tokens[start].word
    if start == phrase.first:
        return False
    if word in speech.oblique_determiners:
        return True
    return word in speech.prepositions or word in speech.conjunctions or word in speech.adverbs


def _may_invert(tokens: Sequence[Token], cue: Cue, speech: Speech) -> bool:
    """Whether the subject may stand behind the verb: at the start, or right behind a quote."""
    if speech.free_inversion:
        return True
    at = skip_back(tokens, cue.first, speech)
    while at > 0 and tokens[at - 1].word in COMMAS:
        at -= 1
    return at == 0 or tokens[at - 1].word == QUOTE


def _subject_of_sentence(
    tokens: Sequence[Token], end: int, before: Sequence[Claim], speech: Speech
) -> Phrase | None:
    if before and before[-1].cue.strong and before[-1].cue.form == "finite":
        return before[-1].speaker
    return clause_subject(tokens, 0, end, speech)


def _by_mark(tokens: Sequence[Token], speech: Speech) -> Iterator[Claim]:
    """``Rubio: “…”`` and ``“…” — Rubio``."""
    for at in range(1, min(len(tokens) - 1, 12)):
        if tokens[at].word == ":" and (any(token.quote >= 0 for token in tokens[at:])):
            name = phrase_after(tokens, 0, speech)
            if name and name.end == at:
                yield Claim(Cue(at, at + 1, "mark", strong=True), name)
                break
    for at, token in enumerate(tokens[:-2]):
        if token.quote >= 0 and tokens[at + 1].word in COMMAS and tokens[at + 1].word != ",":
            start = at + 3 if tokens[at + 2].word == tokens[at + 1].word else at + 2
            name = phrase_after(tokens, start, speech)
            ends = name and (name.end == len(tokens) or tokens[name.end].word in _SIGNED)
            if name and ends and tokens[name.end - 1].capital:
                yield Claim(Cue(at + 1, start, "mark", strong=True), name)


def _announcement(tokens: Sequence[Token], speech: Speech) -> Claim | None:
    """The subject of a sentence that ends with a colon: what it announces follows in the next paragraph."""
    if tokens[-1].word != ":" or len(tokens) < _ANNOUNCES:
        return None
    speaker = clause_subject(tokens, 0, len(tokens) - 1, speech)
    return Claim(Cue(len(tokens) - 1, len(tokens), "mark", strong=True), speaker) if speaker else None
