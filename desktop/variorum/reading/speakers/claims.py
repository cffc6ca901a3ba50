"""Who says something in a sentence, and with which words that is said: a cue and its speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from variorum.reading.speakers.actors import actor_of, agent_behind, subject_of_clause
from variorum.reading.speakers.clause_subjects import clause_subject
from variorum.reading.speakers.cues import Cue, find_cues
from variorum.reading.speakers.holders import holder_of, is_impersonal
from variorum.reading.speakers.insertions import is_inserted_alone
from variorum.reading.speakers.mentions import (
    COMMAS,
    Phrase,
    phrase_after,
    phrase_ending,
    skip_back,
)
from variorum.reading.speakers.name_edges import quoted_name
from variorum.reading.speakers.owned_words import owned_words
from variorum.reading.speakers.sources import source_behind, tells_of_source
from variorum.reading.speakers.subjects import (
    is_somebody,
    out_of_relative,
    owner_of,
    subject_behind,
    subject_behind_comma,
    subject_of_cleft,
    subject_of_closing,
    subject_of_infinitive,
    with_name,
)
from variorum.reading.speakers.subjects_before import phrase_before
from variorum.reading.speakers.verb_second import (
    agent_in_apposition,
    agent_of,
    is_noun_of_speaking,
    is_passive,
    subject_of,
)
from variorum.reading.text.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.reading.language import Speech
    from variorum.reading.text.tokens import Token

_PARTS = {
    ":": frozenset((QUOTE, ";", ":")),
    "(": COMMAS,
}  # what may stand before a name right before its words
_SENTENCE = 20  # letters of words that somebody says, rather than of a name
_ANNOUNCES = 3  # words of a sentence that announces something
_SIGNED = frozenset((QUOTE, ",", "—", "―"))
_CLAUSE_OPENS = COMMAS | {QUOTE, ":", ";"}


class Claim(msgspec.Struct, frozen=True, gc=False):
    """A cue with the phrase that names its speaker."""

    cue: Cue
    speaker: Phrase

    @property
    def elided(self) -> bool:
        """Whether the speaker is left out, as in "«…», aseguró"."""
        return self.speaker.first == self.speaker.end

    @property
    def first(self) -> int:
        """Where cue and speaker begin."""
        cue, speaker = self.cue.first, self.speaker.first
        if cue < speaker:  # asked for too often to call min
            return cue
        return speaker

    @property
    def end(self) -> int:
        """Where cue and speaker end."""
        cue, speaker = self.cue.end, self.speaker.end
        if cue > speaker:
            return cue
        return speaker


def claims_in(tokens: Sequence[Token], quoted: Sequence[int], speech: Speech) -> list[Claim]:
    """The claims of one sentence in reading order; ``quoted`` are the places of the stretches in it."""
    found: list[Claim] = []
    for cue in find_cues(tokens, speech):
        source = found[-1].speaker if found and found[-1].cue.form == "source before" else None
        if source and tells_of_source(tokens, source, cue.first, speech):
            continue
        speaker = _speaker_of(tokens, cue, found, speech)
        if speaker and speaker.first == speaker.end and speech.order.verb_second and cue.form == "finite":
            found.append(Claim(Cue(cue.first, cue.end, "passive", cue.strong), speaker))
        elif speaker:
            found.append(Claim(cue, speaker))
        elif speech.drops_subjects and cue.form == "finite":
            found.append(Claim(cue, _speaker_from(tokens, cue, speech) or Phrase(cue.first, cue.first)))
    if quoted:
        found.extend(_by_mark(tokens, quoted, speech))
        found.extend(_right_before(tokens, quoted, speech))
        if speech.possessive_pronouns:
            owned = owned_words(tokens, speech)
            found.extend(Claim(Cue(at, at + 1, "mark", strong=False), owner) for at, owner in owned)
    if not any(claim.cue.strong for claim in found) and (announced := _announcement(tokens, speech)):
        found.append(announced)
    return found


def quoted_places(tokens: Sequence[Token]) -> list[int]:
    """Where the quoted stretches stand among the tokens."""
    return [at for at, token in enumerate(tokens) if token.quote >= 0]


def _speaker_of(tokens: Sequence[Token], cue: Cue, before: Sequence[Claim], speech: Speech) -> Phrase | None:
    if cue.form == "source before":
        source = source_behind(tokens, cue.first, cue.end, speech)
        return source and with_name(tokens, source, speech)
    if tokens[cue.first].word in speech.order.escaping:
        return _whom_it_escapes(tokens, cue.end, speech)
    holds = tokens[cue.first].word in speech.order.holding
    if holds or is_impersonal(tokens, cue.first, cue.end, speech):
        return holder_of(tokens, cue.first, cue.end, speech)
    if cue.form == "source after":
        return phrase_ending(tokens, cue.first, speech, any_case=True)
    if cue.form == "implied":
        return Phrase(cue.first, cue.first)
    if speech.before_actors and (actor := _untensed_actor(tokens, cue, speech)):
        return with_name(tokens[: cue.first], actor, speech)
    if cue.form == "participle":
        subject = _subject_of_sentence(tokens, cue.first, before, speech)
        return subject or subject_behind_comma(tokens, cue.end, speech)
    if speech.nouns_need_articles and _is_infinitive(tokens, cue, speech):
        subject = subject_of_cleft(tokens, cue.first, speech)
        subject = subject or subject_of_infinitive(tokens, cue.first, speech)
        subject = subject or _subject_of_sentence(tokens, cue.first, before, speech)
        return subject or subject_behind(tokens, cue.end, speech)
    if speech.free_inversion and cue.first and tokens[cue.first - 1].word in speech.and_words:
        return _subject_of_sentence(tokens, cue.first, before, speech)
    paper = quoted_name(tokens, cue.end) and cue.first > 1 and tokens[cue.first - 1].word in COMMAS
    paper = paper and tokens[cue.first - 2].quote >= 0
    if paper and tokens[cue.first].word not in speech.order.quoting:
        return Phrase(cue.end, cue.end + 1)
    if speech.order.verb_second:
        found = _in_order(tokens, cue, before, speech)
        return with_name(tokens, found, speech) if found and found.first < found.end else found
    if closing := subject_of_closing(tokens, cue.first, cue.end, speech):
        return closing
    if speech.drops_subjects and is_inserted_alone(tokens, cue.first, cue.end, speech):
        return None  # "el muro, aseguró, caerá"
    left = phrase_before(tokens, cue.first, speech)
    if left and speech.nouns_need_articles:
        left = out_of_relative(tokens, left, speech)
    left = left and with_name(tokens[: cue.first], left, speech)
    if left and not (speech.free_inversion and _is_fronted(tokens, left, speech)):
        return left
    if _may_invert(tokens, cue, speech) and (right := _right(tokens, cue, speech)):
        return right
    if left:
        return left
    return _subject_of_sentence(tokens, cue.first, before, speech)


def _whom_it_escapes(tokens: Sequence[Token], at: int, speech: Speech) -> Phrase | None:
    """``„…“, entfuhr es der Wirtin``: the object speaks."""
    while at < len(tokens) and tokens[at].word in speech.impersonal_subjects:
        at += 1
    if at < len(tokens) and tokens[at].word in speech.adverbs and not tokens[at].capital:
        return Phrase(at, at + 1)  # "entfuhr es ihr"
    return phrase_after(tokens, at, speech, any_case=True)


def _untensed_actor(tokens: Sequence[Token], cue: Cue, speech: Speech) -> Phrase | None:
    """Who acts in a verb without tense that a word before gives somebody, or in a passive."""
    if cue.form == "participle" or _is_infinitive(tokens, cue, speech):
        return actor_of(tokens, cue.first, speech)
    return agent_behind(tokens, cue.end, speech)


def _is_infinitive(tokens: Sequence[Token], cue: Cue, speech: Speech) -> bool:
    word = tokens[cue.first].word
    return word in speech.bare_cues or word in speech.weak_bare_cues


def _right(tokens: Sequence[Token], cue: Cue, speech: Speech) -> Phrase | None:
    if speech.free_inversion:
        return subject_behind(tokens, cue.end, speech)
    phrase = phrase_after(tokens, cue.end, speech)
    if phrase is None or tokens[phrase.end - 1].word in speech.object_pronouns:
        return None  # "as Moss put it"
    return with_name(tokens, phrase, speech)


def _in_order(tokens: Sequence[Token], cue: Cue, before: Sequence[Claim], speech: Speech) -> Phrase | None:
    """Where word order shows the subject. The object of "quoting" speaks, and the agent of a passive.

    A passive without an agent is said by nobody named: an empty phrase.
    """
    quotes = tokens[cue.first].word in speech.order.quoting
    passive = is_passive(tokens, cue.first, cue.end, speech)
    if not passive and (agent := agent_in_apposition(tokens, cue.first, speech)):
        return agent
    if passive and not quotes:
        return agent_of(tokens, cue.first, speech) or Phrase(cue.first, cue.first)
    subject = subject_of(tokens, cue.first, cue.end, speech)
    if subject and is_noun_of_speaking(tokens, subject, speech):
        return holder_of(tokens, cue.first, cue.end, speech) or subject
    if quotes and not passive:
        return _object_of(tokens, cue, subject, speech) or subject
    return subject or _subject_of_sentence(tokens, cue.first, before, speech)


def _object_of(tokens: Sequence[Token], cue: Cue, subject: Phrase | None, speech: Speech) -> Phrase | None:
    """Who is quoted: ``zitiert die Zeitung die Ministerin``."""
    start = max(cue.end, subject.end if subject else 0)
    if quoted_name(tokens, start):
        start += 1  # of a paper
    return phrase_after(tokens, start, speech, any_case=True)


def _is_fronted(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    """Whether something else than the subject opens the clause: "En la plaza dijo …"."""
    start = phrase.first
    while start > 0 and tokens[start - 1].word not in _CLAUSE_OPENS:
        start -= 1
    word = tokens[start].word
    if start == phrase.first:
        return False
    oblique = word in speech.prepositions or word in speech.oblique_determiners
    return oblique or word in speech.conjunctions or word in speech.adverbs


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
    if speech.before_actors:
        return subject_of_clause(tokens, end, speech)
    return clause_subject(tokens, 0, end, speech)


def _speaker_from(tokens: Sequence[Token], cue: Cue, speech: Speech) -> Phrase | None:
    """``“…”, dicen desde el club``."""
    if cue.end >= len(tokens) or tokens[cue.end].word not in speech.speakers_from:
        return None
    perfect = cue.first > 0 and tokens[cue.first - 1].word in speech.perfect_auxiliaries
    verb = tokens[cue.first - perfect].word
    if speech.plural_verb_endings and not verb.endswith(speech.plural_verb_endings):
        return None  # a place: "gritó desde el balcón"
    return phrase_after(tokens, cue.end + 1, speech, any_case=True)


def _by_mark(tokens: Sequence[Token], quoted: Sequence[int], speech: Speech) -> Iterator[Claim]:
    """``Moss: “…”`` and ``“…” — Moss``."""
    for at in range(1, min(quoted[-1], 12)):
        if tokens[at].word == ":":
            name = phrase_after(tokens, 0, speech)
            timed = name is not None and tokens[name.end - 1].word in speech.times  # "18:30 Uhr: …"
            if name and name.end == at and not timed and is_somebody(tokens, name, speech):
                yield Claim(Cue(at, at + 1, "mark", strong=True), owner_of(tokens, name, speech))
                break
    for at in quoted:
        if at < len(tokens) - 2 and tokens[at + 1].word in COMMAS and tokens[at + 1].word != ",":
            start = at + 3 if tokens[at + 2].word == tokens[at + 1].word else at + 2
            name = phrase_after(tokens, start, speech)
            ends = name and (name.end == len(tokens) or tokens[name.end].word in _SIGNED)
            if name and ends and tokens[name.end - 1].capital:
                yield Claim(Cue(at + 1, start, "mark", strong=True), name)


def _right_before(tokens: Sequence[Token], quoted: Sequence[int], speech: Speech) -> Iterator[Claim]:
    """A name right before its words: ``…, and Moss: “…”`` and ``Moss (“…”)``."""
    for at in quoted:
        mark = tokens[at - 1].word
        if at < 2 or mark not in _PARTS or tokens[at].end - tokens[at].start < _SENTENCE:
            continue
        name = phrase_ending(tokens, at - 1, speech)
        if name is None or not tokens[name.end - 1].capital:
            continue
        ands = [k + 1 for k in range(name.first, name.end) if tokens[k].word in speech.and_words]
        first = ands[-1] if ands and mark == "(" else name.first  # brackets belong to the last of several
        before = tokens[first - 1].word if first else ""
        opens = before in speech.and_words or before in _PARTS[mark]
        opens = opens or (
            before in COMMAS and not speech.nouns_have_capitals
        )  # no name: ", Fragen der Presse:"
        if opens and (mark == ":" or name.end - first > 1):
            yield Claim(Cue(at - 1, at, "mark", strong=True), Phrase(first, name.end))


def _announcement(tokens: Sequence[Token], speech: Speech) -> Claim | None:
    """The subject of a sentence that ends with a colon: what it announces follows in the next paragraph."""
    if tokens[-1].word != ":" or len(tokens) < _ANNOUNCES:
        return None
    speaker = clause_subject(tokens, 0, len(tokens) - 1, speech)
    speaker = speaker and owner_of(tokens, speaker, speech)
    return Claim(Cue(len(tokens) - 1, len(tokens), "mark", strong=True), speaker) if speaker else None
