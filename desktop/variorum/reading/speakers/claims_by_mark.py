"""Claims that a mark makes without a verb: ``Moss: “…”``, ``“…” — Moss``, ``Moss (“…”)``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.names.name_runs import POSSESSIVE
from variorum.reading.speakers.affected import affected
from variorum.reading.speakers.claim import Claim
from variorum.reading.speakers.clause_subjects import clause_subject
from variorum.reading.speakers.cues import Cue
from variorum.reading.speakers.mentions import COMMAS, Phrase, phrase_after, phrase_ending
from variorum.reading.speakers.subjects import is_somebody, owner_of
from variorum.reading.text.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_PARTS = {
    ":": frozenset((QUOTE, ";", ":")),
    "(": COMMAS,
}  # what may stand before a name right before its words
_SENTENCE = 20  # letters of words that somebody says, rather than of a name
_ANNOUNCES = 3  # words of a sentence that announces something
_SIGNED = frozenset((QUOTE, ",", "—", "―"))


def by_mark(tokens: Sequence[Token], quoted: Sequence[int], speech: Speech) -> Iterator[Claim]:
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
            if name and ends and tokens[name.end - 1].capital and not _owns(tokens, name):
                yield Claim(Cue(at + 1, start, "mark", strong=True), name)


def right_before(tokens: Sequence[Token], quoted: Sequence[int], speech: Speech) -> Iterator[Claim]:
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
        named = tokens[first].capital or tokens[first].word in speech.determiners
        opens = (before in speech.and_words and named) or before in _PARTS[mark]
        opens = opens or (
            before in COMMAS and not speech.nouns_have_capitals
        )  # no name: ", Fragen der Presse:"
        if opens and (mark == ":" or name.end - first > 1):
            yield Claim(Cue(at - 1, at, "mark", strong=True), Phrase(first, name.end))


def announcement(tokens: Sequence[Token], speech: Speech) -> Claim | None:
    """The subject of a sentence that ends with a colon: what it announces follows in the next paragraph."""
    if tokens[-1].word != ":" or len(tokens) < _ANNOUNCES:
        return None
    colon = len(tokens) - 1
    speaker = affected(tokens, colon, speech) or clause_subject(tokens, 0, colon, speech)
    speaker = speaker and owner_of(tokens, speaker, speech)
    return Claim(Cue(len(tokens) - 1, len(tokens), "mark", strong=True), speaker) if speaker else None


def _owns(tokens: Sequence[Token], name: Phrase) -> bool:
    """Whether a name only says whose the next quote is: "“…” — an answer to Moss's “…”"."""
    return tokens[name.end - 1].word.endswith(POSSESSIVE)
