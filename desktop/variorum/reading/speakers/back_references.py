"""Who spoke the quote before, told behind its full stop: "Così X.", "Lo ha detto X.", "Sono parole di X."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.phrases import phrase_lengths
from variorum.reading.speakers.sources import source_behind
from variorum.reading.text.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_BEFORE_VERB = 3  # words between "lo" and its verb: "lo ha poi detto"
_BEFORE_NOUN = 4  # words before "replica" in "questa è stata la replica di"
_STOPS = frozenset(".?!")


def refers_back(tokens: Sequence[Token], place: int, speech: Speech) -> bool:
    """Whether the sentence that begins at ``place`` only says who spoke the quote right before it."""
    end = next((at for at in range(place, len(tokens)) if tokens[at].word in _STOPS), len(tokens))
    if any(token.quote >= 0 for token in tokens[place:end]):
        return False  # it announces words of its own
    if _is_source(tokens, place, end, speech) or noun_of_saying(tokens, place, speech):
        return True
    return any(
        _has_verb(tokens[place + length - 1 : place + length + _BEFORE_VERB], speech)
        for length in phrase_lengths(tokens, place, speech.pointing_back)
    )


def noun_of_saying(tokens: Sequence[Token], start: int, speech: Speech) -> int | None:
    """The place of "replica" in "(è stata) la replica di", if ``start`` is where that begins."""
    for at in range(start, min(len(tokens) - 1, start + _BEFORE_NOUN)):
        word, after = tokens[at].word, tokens[at + 1].word
        if word in speech.saying_nouns:
            return at if after in speech.of_words or after in speech.speakers_from else None
        light = word in speech.determiners or word in speech.auxiliaries
        if not (light or word in speech.order.copulas or word in speech.answering):
            return None
    return None


def _is_source(tokens: Sequence[Token], place: int, end: int, speech: Speech) -> bool:
    word = tokens[place].word
    if word not in speech.conjunctions or word not in speech.source_prepositions:
        return False
    source = source_behind(tokens, place, place + 1, speech)
    return source is not None and (source.end == end or tokens[source.end].word in {",", QUOTE})


def _has_verb(tokens: Sequence[Token], speech: Speech) -> bool:
    return any(token.word in speech.finite_cues or token.word in speech.bare_cues for token in tokens)
