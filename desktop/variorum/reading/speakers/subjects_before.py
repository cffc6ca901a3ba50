"""The subject that stands before its verb: over auxiliaries, appositions and relative clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.names.name_runs import POSSESSIVE
from variorum.reading.speakers.adverbs import is_adverb
from variorum.reading.speakers.clause_subjects import clause_subject, opens_day, opens_participle
from variorum.reading.speakers.extents import LONGEST
from variorum.reading.speakers.mentions import BREAKS, COMMAS, Phrase, phrase_after, phrase_ending, skip_back
from variorum.reading.speakers.relative_heads import governed_phrase, issued_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_ENDS = frozenset(",.?!")  # last characters of a quote that is not just part of a clause
_APPOSED = 4  # words of "Moss, author of “…”"
_TITLE = 60  # letters of a book's title
_NICKNAME = 24  # letters, the marks included


def phrase_before(tokens: Sequence[Token], end: int, speech: Speech) -> Phrase | None:
    """The subject whose verb stands at ``end``: over auxiliaries, appositions and relative clauses."""
    at = skip_back(tokens, end, speech)
    if at == 0:
        return None
    if comma := _before_work(tokens, at, speech):
        return _across_insertions(tokens, comma, speech)
    if _ends_insertion(tokens, at - 1, speech) and not _is_inverted(tokens, end, speech):
        return _across_insertions(tokens, at - 1, speech)
    word = tokens[at - 1].word
    if word in speech.relatives and at > 1:
        at -= 1
        if noun := issued_before(tokens, at, speech):
            return clause_subject(tokens, 0, noun, speech)
        return governed_phrase(tokens, at - 1 if tokens[at - 1].word in COMMAS else at, speech)
    if word in COMMAS:
        return _across_insertions(tokens, at - 1, speech)
    return phrase_ending(tokens, at, speech)


def _ends_insertion(tokens: Sequence[Token], quote: int, speech: Speech) -> bool:
    """Whether a quote with its comma ends what stands between commas: "Moss, who called it “odd,” said"."""
    if tokens[quote].quote < 0 or tokens[quote].last != ",":
        return False
    start = quote
    while start and tokens[start - 1].word not in BREAKS:
        start -= 1
    parted = start and tokens[start - 1].word == ","
    return bool(parted) and start < quote and _opens_insertion(tokens, start, quote, speech)


def _across_insertions(tokens: Sequence[Token], comma: int, speech: Speech) -> Phrase | None:
    """From the comma before a verb back over what stands between commas: "Moss, a senator, said"."""
    stop, best, fallback, crossed = comma, None, None, False
    for _ in range(5):
        start = stop
        while start > 0 and (tokens[start - 1].word not in BREAKS or _is_within(tokens, start - 1, speech)):
            start -= 1
        after_comma = start > 0 and tokens[start - 1].word in COMMAS
        candidate = phrase_ending(tokens, stop, speech) if start < stop else None
        if candidate and _is_dated(tokens, start, candidate, speech):
            return candidate
        if _opens_insertion(tokens, start, stop, speech):
            if best and (clause := _subject_of_relative(tokens, start, stop, speech)):
                return clause
            if best and not _owns_apposed(tokens, start, stop, speech):
                return best
            best, crossed = None, True
        elif candidate and (
            _covers(tokens, start, candidate, speech)
            or (crossed and _opens_its_clause(tokens, candidate, speech))
        ):
            best = candidate
        elif best or not after_comma or tokens[start].capital:
            return best or candidate or fallback
        else:
            fallback = fallback or candidate
        if not after_comma:
            break
        stop = start - 1
    return best or fallback


def _is_within(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a quote is part of what is inserted: "Moss, described as “odd”, said"."""
    if at < 1 or tokens[at].quote < 0 or tokens[at].last in _ENDS:
        return False
    before = tokens[at - 1].word
    return before in speech.as_words or before in speech.determiners or is_apposed(tokens, at, speech)


def is_apposed(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a name between marks opens what is inserted: "Moss, “Bo” to the whole quay, said"."""
    quote = tokens[at]
    if at < 1 or at + 2 >= len(tokens) or quote.end - quote.start > _NICKNAME or tokens[at - 1].word != ",":
        return False
    return tokens[at + 1].word in speech.prepositions and quote.last not in _ENDS


def _before_work(tokens: Sequence[Token], end: int, speech: Speech) -> int | None:
    """The comma before an apposition that ends with a title: "Moss, author of “The Long Shore,” put it"."""
    title, of = tokens[end - 1], end - 2
    if title.quote < 0 or end < _APPOSED or title.end - title.start > _TITLE:
        return None
    if tokens[of].word.endswith(POSSESSIVE):  # "star of the radio's “…”"
        of -= 2 if tokens[of - 1].word in speech.determiners else 1
    if tokens[of].word not in speech.of_words:
        return None
    return next((at for at in range(end - 3, max(0, end - LONGEST), -1) if tokens[at].word == ","), None)


def _covers(tokens: Sequence[Token], start: int, phrase: Phrase, speech: Speech) -> bool:
    """Whether nothing but a connecting word stands before the phrase."""
    return all(t.word in speech.conjunctions or is_adverb(t, speech) for t in tokens[start : phrase.first])


def _is_dated(tokens: Sequence[Token], start: int, phrase: Phrase, speech: Speech) -> bool:
    """Whether nothing but a day opens the sentence before a subject: "On Monday Moss, a senator, said"."""
    return start == 0 and phrase.first == opens_day(tokens, 0, speech) > 0


def _has_gerund(tokens: Sequence[Token], start: int, stop: int, speech: Speech) -> bool:
    endings = speech.gerund_endings
    return bool(endings) and any(token.word.endswith(endings) for token in tokens[start + 2 : stop])


def _opens_its_clause(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    """Whether a clause of its own begins with the phrase: "late on Friday after Moss, asked for it, said"."""
    before = tokens[phrase.first - 1].word
    return before in speech.that_words or before in speech.clause_openers or before in speech.as_words


def _owns_apposed(tokens: Sequence[Token], start: int, stop: int, speech: Speech) -> bool:
    """Whether a relative clause has only begun, so that it holds the name behind: "whose home, Holm, is"."""
    owned = phrase_ending(tokens, stop, speech)
    whole = owned is not None and owned.first <= start + 1
    return (
        whole and tokens[start].word in speech.relatives and tokens[start].word not in speech.subject_pronouns
    )


def _subject_of_relative(tokens: Sequence[Token], start: int, stop: int, speech: Speech) -> Phrase | None:
    """Who does what a relative clause says, set apart from the verb: "which Moss, a senator, called"."""
    phrase = phrase_ending(tokens, stop, speech)
    if phrase is None or phrase.first != start + 1 or tokens[start].word not in speech.relatives:
        return None
    clear = tokens[phrase.first].capital or tokens[phrase.first].word in speech.determiners
    return phrase if clear and tokens[start].word not in speech.subject_pronouns else None


def _is_inverted(tokens: Sequence[Token], verb: int, speech: Speech) -> bool:
    """Whether a name and nothing else stands behind a verb: "calling it “odd,” said Moss"."""
    subject = phrase_after(tokens, verb + 1, speech)
    if subject is None or not tokens[subject.end - 1].capital:
        return False
    return subject.end == len(tokens) or tokens[subject.end].word in BREAKS


def _opens_insertion(tokens: Sequence[Token], start: int, stop: int, speech: Speech) -> bool:
    if start >= stop or tokens[start].quote >= 0:
        return True
    while start + 1 < stop and is_adverb(tokens[start], speech):
        start += 1  # ", later named as Ann Moss,"
    word = tokens[start].word
    if word.isdecimal() and start + 1 == stop:
        return True  # ", 12,"
    if word.endswith(speech.participle_endings) and opens_participle(tokens[:stop], start, speech):
        return True
    if word in speech.possessive_pronouns and _has_gerund(tokens, start, stop, speech):
        return True  # ", his voice rising,"
    gerund = bool(speech.gerund_endings) and tokens[start + 1].word.endswith(speech.gerund_endings)
    if word in speech.conjunctions and gerund:
        return True  # ", while condemning violence,"
    return word in speech.relatives or word in speech.prepositions or word in speech.participle_cues
