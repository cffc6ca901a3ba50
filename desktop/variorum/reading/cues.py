"""Verbs and phrases that announce speech."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from variorum.reading.mentions import COMMAS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.reading.language import Speech
    from variorum.reading.tokens import Token

CueForm = Literal["finite", "participle", "source before", "source after", "mark"]


class Cue(NamedTuple):
    """Tokens ``first`` to ``end`` (exclusive)."""

    first: int
    end: int
    form: CueForm
    strong: bool


def find_cues(tokens: Sequence[Token], speech: Speech) -> Iterator[Cue]:
    """The cues of a sentence in reading order."""
    for at, token in enumerate(tokens):
        word = token.word
        if token.quote >= 0:
            continue
        phrase = _phrase_at(tokens, at, speech)
        if phrase:
            yield phrase
        elif word in speech.cues or word in speech.weak_cues:
            if not _is_noun_here(tokens, at, speech):
                yield Cue(at, at + 1, "finite", word in speech.cues)
        elif word in speech.bare_cues:
            if not _is_noun_here(tokens, at, speech):
                yield Cue(at, at + 1, "finite", strong=True)
        elif word in speech.participle_cues or word in speech.weak_participle_cues:
            yield Cue(at, at + 1, "participle", word in speech.participle_cues)


def _phrase_at(tokens: Sequence[Token], at: int, speech: Speech) -> Cue | None:
    word = tokens[at].word
    if word in speech.phrase_starts:
        for length in (4, 3, 2, 1):
            words = " ".join(token.word for token in tokens[at : at + length])
            if words in speech.source_prepositions:
                return Cue(at, at + length, "source before", strong=True)
    if word in speech.source_postpositions:
        return Cue(at, at + 1, "source after", strong=True)
    return None


def _is_noun_here(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether the word is a noun here: "the reports", "his claims"."""
    if not at:
        return False
    before = tokens[at - 1].word
    if before in COMMAS:
        return False
    pronominal = before in speech.subject_pronouns or before in speech.relatives
    return before in speech.determiners and not pronominal
