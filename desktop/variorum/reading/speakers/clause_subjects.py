"""The subject of a clause, behind what may open it: "In Iowa on Monday,", "Hours later,", "When asked,"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.adverbs import is_adverb
from variorum.reading.speakers.extents import extent
from variorum.reading.speakers.mentions import COMMAS, Phrase, phrase_after
from variorum.reading.speakers.nouns import looks_verbal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token


def clause_subject(tokens: Sequence[Token], start: int, end: int, speech: Speech) -> Phrase | None:
    """The first phrase between ``start`` and ``end`` that can be a subject, fronted matter skipped."""
    at = start
    inside = tokens if end == len(tokens) else tokens[:end]
    while at < end:
        at = _behind_fronted(inside, at, end, speech)
        if at < end and tokens[at].word in speech.order.existentials:
            return None
        phrase = phrase_after(inside, at, speech)
        if phrase and (behind := _behind_time(inside, phrase, speech)):
            at = behind
            continue
        if phrase:
            return phrase
        at = max(at + 1, behind_object(inside, at, speech))
    return None


def behind_object(tokens: Sequence[Token], at: int, speech: Speech) -> int:
    """Past a phrase that hangs on a preposition or stands in another case than the subject's."""
    word = tokens[at].word if at < len(tokens) else ""
    if word in speech.prepositions and at + 1 < len(tokens):
        article = tokens[at + 1].word in speech.oblique_determiners
        return extent(tokens, at + 2 if article else at + 1, speech, article=article)
    return extent(tokens, at + 1, speech, article=True) if word in speech.oblique_determiners else at


def opens_participle(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether what follows shows a participle: a preposition, an article; not a verb, as behind a name."""
    if at + 1 >= len(tokens):
        return False
    word = tokens[at + 1].word
    return word in speech.prepositions or (speech.commas_part_quotes and word in speech.determiners)


def opens_day(tokens: Sequence[Token], at: int, speech: Speech) -> int:
    """Behind a day that no comma parts from the subject: "On Monday Moss"; 0 if there is none."""
    if at + 2 >= len(tokens) or tokens[at].word not in speech.prepositions:
        return 0
    day = tokens[at + 1].capital and is_adverb(tokens[at + 1], speech)
    return at + 2 if day and tokens[at + 2].capital and speech.commas_part_quotes else 0


def _behind_time(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> int | None:
    """Behind the comma of "Hours later, Moss spoke"; None if the phrase is no time that opens a clause."""
    at = phrase.end
    if tokens[at - 1].capital and at - phrase.first > 1:
        return None
    while at < len(tokens) and is_adverb(tokens[at], speech):
        at += 1
    timely = phrase.end < at or tokens[phrase.end - 1].word in speech.times
    comma = timely and at < len(tokens) - 1 and tokens[at].word == ","
    return at + 1 if comma else None


def _behind_fronted(tokens: Sequence[Token], start: int, end: int, speech: Speech) -> int:
    """Past "In Iowa on Monday," or "When asked,"."""
    at = start
    for _ in range(3):
        while at < end and (
            tokens[at].word in speech.and_words or is_adverb(tokens[at], speech) or tokens[at].word in COMMAS
        ):
            at += 1
        if at >= end or not _is_fronted(tokens, at, speech):
            return at
        if dated := opens_day(tokens, at, speech):
            return dated
        comma = next((k for k in range(at, end) if tokens[k].word == ","), end)
        if comma == end:
            return at
        if _is_parted_subject(tokens, at + 1, comma, speech):
            return at + 1
        at = _behind_place(tokens, comma + 1, end, speech)
    return at


def _behind_place(tokens: Sequence[Token], start: int, end: int, speech: Speech) -> int:
    """Past the wider place behind a narrower one: "At a rally in Salem, New Hampshire, Moss spoke"."""
    if start + 1 < end and tokens[start].word.isdecimal() and tokens[start + 1].word == ",":
        return start + 2  # a year: "On March 3, 2019, Moss spoke"
    if not tokens[start - 2].capital or start >= end or not tokens[start].capital:
        return start
    place = phrase_after(tokens, start, speech)
    if place is None or place.end + 1 >= end or tokens[place.end].word != ",":
        return start
    if place.first != start or not all(token.capital for token in tokens[place.first : place.end]):
        return start
    if tokens[place.end + 1].word in speech.prepositions and _is_closed(tokens, place.end + 1, end, speech):
        return place.end + 1
    subject = phrase_after(tokens, place.end + 1, speech)
    apart = subject is None or subject.end >= end or tokens[subject.end].word in COMMAS
    return start if apart else place.end + 1


def _is_closed(tokens: Sequence[Token], start: int, end: int, speech: Speech) -> bool:
    """Whether a comma closes "on Sunday" before a subject, not a verb: ", Moss, on Sunday, said"."""
    comma = next((at for at in range(start, end) if tokens[at].word == ","), end)
    subject = phrase_after(tokens, comma + 1, speech) if comma + 1 < end else None
    return subject is not None and subject.end < end


def _is_fronted(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    token = tokens[at]
    word = token.word
    if word in speech.prepositions or word in speech.participle_cues or word in speech.weak_participle_cues:
        return True
    if _opens_gerund(tokens, at, speech) or _opens_interval(tokens, at, speech):
        return True
    if token.capital and word.endswith(speech.participle_endings):
        return not speech.commas_part_quotes or opens_participle(tokens, at, speech)
    return word in speech.conjunctions or (looks_verbal(word, speech) and word not in speech.determiners)


def _opens_interval(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether it is told how long before or after something else: "A day before Moss left,"."""
    time = at + (tokens[at].word in speech.determiners)
    if time + 1 >= len(tokens) or tokens[time].word not in speech.times:
        return False
    return tokens[time + 1].word in speech.clause_openers


def _opens_gerund(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a gerund opens a sentence: "Facing loud jeers, Moss left"; not "King said", "Fleming, who"."""
    if at > 1 or len(tokens) < at + 3 or (at and not is_adverb(tokens[0], speech)):
        return False
    if not at and is_gerund(tokens[1], speech) and tokens[0].word.endswith(speech.adverb_endings):
        at = 1  # "Hastily leaving the hall,"
    if not is_gerund(tokens[at], speech):
        return False
    after = tokens[at + 1]
    plain = not after.capital and after.word[0].isalpha() and not looks_verbal(after.word, speech)
    return plain and after.word not in speech.predicates and after.word not in speech.and_words


def _is_parted_subject(tokens: Sequence[Token], start: int, comma: int, speech: Speech) -> bool:
    """Whether a subject is right behind a conjunction, its verb further on: "While Moss, leaving,"."""
    if tokens[start - 1].word not in speech.conjunctions or comma + 1 >= len(tokens):
        return False
    subject = phrase_after(tokens, start, speech)
    return is_gerund(tokens[comma + 1], speech) and subject is not None and subject.end == comma


def is_gerund(token: Token, speech: Speech) -> bool:
    """Whether a word has the ending of a gerund."""
    return bool(speech.gerund_endings) and token.word.endswith(speech.gerund_endings)
