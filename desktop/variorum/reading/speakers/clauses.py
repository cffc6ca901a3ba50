"""A paragraph's tokens cut into sentences in which a quoted stretch is one word.

The sentences found in the text end inside quotes too; here a quote never ends one by itself, and what
attributes a quote stays with it: ``“Why?” Lund said.``
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from variorum.reading.speakers.back_references import refers_back
from variorum.reading.speakers.names_in_marks import is_nickname
from variorum.reading.speakers.nouns import is_noun
from variorum.reading.speakers.phrases import phrase_length
from variorum.reading.text.tokens import STOPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_NOWHERE: frozenset[int] = frozenset()
_MARK = 2  # characters of a quotation mark, which may have been counted to the sentence before
_LONGEST = 120  # tokens; what is longer is a list or a table, and would cost the square of its length
_ABBREVIATED = 4  # letters of "Mr", "Sen", "Prof"
_START = attrgetter("start")
_APPOSED = 12  # words of an apposition with its commas
_LONGEST_SUBJECT = 7  # words between a quote and the verb of an attribution that stands behind a full stop


def cut(
    tokens: list[Token], quoted: Sequence[int], starts: Sequence[int], speech: Speech
) -> list[list[Token]]:
    """Sentences of tokens.

    Args:
        tokens: a paragraph, without the marks that end sentences if nothing is quoted in it.
        quoted: the places of the stretches in it.
        starts: the offsets at which the sentences of the text begin, in order.
        speech: the language's words.
    """
    opens = _openers(tokens, starts)
    sentences: list[list[Token]] = []
    if not quoted:
        for first, end in pairwise((0, *sorted(opens), len(tokens))):
            sentences += _bearable(tokens[first:end])
        return sentences
    current: list[Token] = []
    at = 0
    behind = [place + 1 for place in quoted if place + 1 < len(tokens)]
    for place in sorted(opens.union(behind)):
        current += _kept(tokens[at:place])
        at = place
        if current and _begins(tokens, place, opens) and not _attributes(tokens, place, speech):
            sentences += _bearable(current)
            current = []
    return sentences + _bearable(current + _kept(tokens[at:]))


def quoted_places(tokens: Sequence[Token], marks: Sequence[int]) -> list[int]:
    """Where quoted stretches stand among some tokens; ``marks`` are the offsets of their opening marks."""
    if not marks or not tokens:
        return []
    places: list[int] = []
    for mark in marks[bisect_left(marks, tokens[0].start) : bisect_right(marks, tokens[-1].start)]:
        at = bisect_left(tokens, mark, key=_START)
        if tokens[at].start == mark and tokens[at].quote >= 0:
            places.append(at)
    return places


def _kept(tokens: Sequence[Token]) -> list[Token]:
    return [token for token in tokens if token.word not in STOPS]


def _bearable(tokens: list[Token]) -> list[list[Token]]:
    if len(tokens) <= _LONGEST:
        return [tokens] if tokens else []
    return [tokens[at : at + _LONGEST] for at in range(0, len(tokens), _LONGEST)]


def _openers(tokens: Sequence[Token], starts: Sequence[int]) -> frozenset[int]:
    """The places of the tokens at which a sentence was found to begin."""
    if not tokens:
        return _NOWHERE
    inside = starts[bisect_right(starts, tokens[0].start) : bisect_right(starts, _beginning(tokens[-1]))]
    return frozenset([_place(tokens, start) for start in inside]) if inside else _NOWHERE


def _place(tokens: Sequence[Token], start: int) -> int:
    """The place of the first token that begins at an offset or behind it."""
    place = bisect_left(tokens, start, key=_START)
    return place - 1 if place and _beginning(tokens[place - 1]) >= start else place


def _beginning(token: Token) -> int:
    return token.start + _MARK if token.quote >= 0 else token.start


def _begins(tokens: Sequence[Token], place: int, opens: frozenset[int]) -> bool:
    """Whether a sentence begins with this token: one was found there, or a quote ended one before it."""
    token, before = tokens[place], tokens[place - 1]
    if before.quote >= 0 and token.quote < 0:
        bracket = token.word == "(" and place + 1 < len(tokens) and tokens[place + 1].capital
        return (token.capital or bracket) and before.last in ".?!"
    return place in opens and before.quote < 0


def _attributes(tokens: Sequence[Token], place: int, speech: Speech) -> bool:
    """Whether the words behind a quote are its attribution, although its last words end a sentence.

    Where the verb comes second, an attribution begins with it: a subject before its verb opens a sentence.
    """
    if speech.order.verb_second:
        return False
    stopped = place > 1 and tokens[place - 1].word == "." and tokens[place - 2].quote >= 0
    if tokens[place - 1].quote < 0:
        return stopped and refers_back(tokens, place, speech)
    if refers_back(tokens, place, speech):
        return True
    verb = _verb_of(tokens, place, speech)
    return verb is not None and (_is_asked(tokens[place - 1]) or _ends(tokens, verb + 1, speech))


def _verb_of(tokens: Sequence[Token], place: int, speech: Speech) -> int | None:
    """Where the verb of saying stands whose subject begins at ``place``."""
    at, last, asked = place, place + _LONGEST_SUBJECT, _is_asked(tokens[place - 1])
    while at < len(tokens) and at <= last:
        word = tokens[at].word
        if at > place and (_tells(word, speech) or (asked and _may_tell(tokens, place, at, speech))):
            return at
        if word == "," and asked and at > place and (end := _behind_apposition(tokens, at, speech)):
            last += end - at
            at = end
        elif _is_within_subject(tokens, at, speech):
            at += 1
        else:
            return None
    return None


def _is_asked(quote: Token) -> bool:
    """Whether a quote ends as no sentence of the reporter does."""
    return quote.last in "?!,"


def _tells(word: str, speech: Speech) -> bool:
    return word in speech.cues or word in speech.bare_cues


def _is_within_subject(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a word may stand in a subject or between it and its verb."""
    word = tokens[at].word
    if word == ".":
        return _is_shortened(tokens[at - 1])
    if tokens[at].quote >= 0:
        return is_nickname(tokens, at, speech)
    small = word in speech.determiners or word in speech.subject_pronouns or word in speech.auxiliaries
    small = small or (speech.commas_part_quotes and word in speech.of_words)  # "the mayor of Crewe"
    return word not in speech.cues and (small or is_noun(tokens[at], speech))


def _is_shortened(token: Token) -> bool:
    """Whether a full stop may belong to the word before it: "Sen."."""
    return len(token.word) <= _ABBREVIATED


def _may_tell(tokens: Sequence[Token], place: int, at: int, speech: Speech) -> bool:
    """Whether a verb tells that does so beside a quote only: "“…?” Moss went on", no "“…?” He ate eggs"."""
    opens = tokens[place].capital and tokens[place].word in speech.subject_pronouns
    weak = tokens[at].word in speech.weak_cues and not opens
    return weak or phrase_length(tokens, at, speech.particle_cues) > 0


def _behind_apposition(tokens: Sequence[Token], comma: int, speech: Speech) -> int | None:
    """Behind what is set between commas: "“…!” Moss, head of the choir, wrote"; None if nothing is."""
    for at in range(comma + 1, min(len(tokens), comma + _APPOSED)):
        token = tokens[at]
        if token.word == ",":
            return at + 1
        if token.quote >= 0 and not is_nickname(tokens, at, speech):
            return None
        if token.word in STOPS and not (tokens[at - 1].capital and _is_shortened(tokens[at - 1])):
            return None
    return None


def _ends(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a clause ends there and tells no words of its own: "She said: “…”", "He said, twice, that"."""
    if at >= len(tokens) or tokens[at].word == ".":
        return True
    if tokens[at].word != "," or (at + 1 < len(tokens) and tokens[at + 1].quote >= 0):
        return False
    end = _behind_apposition(tokens, at, speech)
    return end is None or end >= len(tokens) or tokens[end].word not in speech.that_words
