"""How far the noun phrase reaches that begins at a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.adverbs import is_adverb
from variorum.reading.speakers.lone_words import is_partitive
from variorum.reading.speakers.name_edges import (
    ends_full_name,
    ends_name,
    goes_on_name,
    is_verb_like,
    opens_name,
    opens_with_verb,
    quoted_name,
    says_when,
)
from variorum.reading.speakers.names_in_marks import is_nickname
from variorum.reading.speakers.nouns import is_noun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

LONGEST = 14  # words of a phrase; longer ones are misread clauses


def extent(tokens: Sequence[Token], start: int, speech: Speech, *, article: bool = False) -> int:
    """Where the phrase that begins at ``start`` ends, perhaps behind its article."""
    head, size = start, len(tokens)
    while head < size and tokens[head].word in speech.determiners:
        head += 1
    if start < head:
        determined = True
        if is_partitive(tokens, start, head, speech):
            return _end_of_whole(tokens, head + 1, speech) or start
    else:
        determined = article
        if not determined and _opens_with_verb(tokens, start, speech):
            return start
    end = _end_of_words(tokens, start, head, speech, determined=determined)
    if determined and _ends_in_marks(tokens, head, end, speech):
        return end + 1
    if end == head or (speech.nouns_have_capitals and not tokens[end - 1].capital):
        return start
    linked = end + 1 < size and tokens[end].word in speech.phrase_links
    if linked and _goes_on(tokens, start, head, end, speech, determined=determined):
        further = extent(tokens, end + 1, speech)
        return further if further > end + 1 else end
    return end


def _opens_with_verb(tokens: Sequence[Token], start: int, speech: Speech) -> bool:
    """Whether what would open a phrase without an article is a verb."""
    if start < len(tokens) and is_verb_like(tokens[start], speech):
        return True
    return start == 0 and opens_with_verb(tokens, speech)


def _ends_in_marks(tokens: Sequence[Token], head: int, end: int, speech: Speech) -> bool:
    """Whether a name in marks ends a phrase: "the „Beacon“", no "called the mayor “a crook”"."""
    if (end > head and speech.commas_part_quotes) or not quoted_name(tokens, end):
        return False
    return not any(token.capital for token in tokens[head:end])


def is_parted(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a phrase ends with this noun, since a small letter behind it is no noun's."""
    return speech.nouns_have_capitals and tokens[at].capital and not tokens[at + 1].capital


def _end_of_words(tokens: Sequence[Token], start: int, head: int, speech: Speech, *, determined: bool) -> int:
    """Where the words end that can stand in one noun phrase from ``head`` on."""
    at = head
    while at < len(tokens) and at - start < LONGEST:
        token = tokens[at]
        if not is_noun(token, speech):
            open_to_others = token.capital or token.quote >= 0 or determined
            if not (open_to_others and _goes_along(tokens, start, head, at, speech, determined=determined)):
                break
        if at > head and _is_ended(tokens, at, speech):
            break
        at += 1
    return at


def _goes_along(
    tokens: Sequence[Token], start: int, head: int, at: int, speech: Speech, *, determined: bool
) -> bool:
    """Whether a word that looks like no noun stands in a noun phrase all the same."""
    token = tokens[at]
    return (
        (start < at == head and (token.capital or token.word in speech.noun_cues))
        or goes_on_name(tokens, at, head, speech)
        or (at > head and is_nickname(tokens, at, speech))
        or (determined and _qualifies(tokens, at, speech))
        or opens_name(tokens, at, head, speech)
    )


def _is_ended(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a phrase ends before a word that could go on with it."""
    if speech.nouns_need_articles and (says_when(tokens[at], speech) or ends_name(tokens, at - 1, speech)):
        return True
    return is_parted(tokens, at - 1, speech)


def _goes_on(
    tokens: Sequence[Token], start: int, head: int, end: int, speech: Speech, *, determined: bool
) -> bool:
    """Whether the word at ``end`` hangs another noun phrase on this one: "of", "for", "and", a genitive."""
    word, after = tokens[end].word, tokens[end + 1]
    name = tokens[end - 1].capital and head == start and not speech.nouns_have_capitals
    if speech.nouns_have_capitals and word in speech.genitives and after.word != word:
        return True
    if word in speech.and_words and tokens[end - 1].capital and after.capital:
        return True
    timed = speech.nouns_have_capitals and after.word in speech.times
    printed = end + 2 < len(tokens) and quoted_name(tokens, end + 2)  # "Thea Bolz in der „Post“"
    placed = word in speech.order.places and (timed or printed or not determined)
    links = word in speech.linking_prepositions and not (name and word not in speech.of_words) and not placed
    office = word in speech.office_prepositions and after.capital and not name
    return (links or office) and not ends_full_name(tokens, start, end, speech)


def _end_of_whole(tokens: Sequence[Token], start: int, speech: Speech) -> int | None:
    """Where that ends of which some speak: "one of the miners", "l'un d'entre eux"."""
    end = extent(tokens, start, speech)
    if end > start:
        return end
    at = start + (tokens[start].word in speech.prepositions)
    pronoun = at < len(tokens) and tokens[at].word in speech.object_pronouns | speech.subject_pronouns
    return at + 1 if pronoun else None


def _qualifies(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether an adverb goes with an adjective behind an article: "einer gestern verbreiteten Notiz"."""
    if not speech.nouns_have_capitals or tokens[at].capital or not is_adverb(tokens[at], speech):
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is not None and not after.capital and after.word.endswith(speech.adjective_endings)
