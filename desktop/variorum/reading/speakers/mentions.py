"""Noun phrases beside a verb, found without a parser: the words that name who speaks.

A phrase is a range of places in a line of tokens. Short and certain is better than long: a phrase holds the
head with its name, and leaves relative clauses and appositions out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from variorum.reading.speakers.adverbs import adverbial, is_adverb
from variorum.reading.speakers.lone_words import end_of_lone, is_partitive, start_of_lone
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
from variorum.reading.text.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.language import Speech
    from variorum.reading.text.tokens import Token

DASHES = frozenset(("—", "–", "-", "―"))
COMMAS = DASHES | {","}
BREAKS = COMMAS | {";", ":", "(", ")", QUOTE, "…", "?", "!"}
LONGEST = 14  # words of a phrase; longer ones are misread clauses


class Phrase(msgspec.Struct, frozen=True, gc=False):
    """Tokens ``first`` to ``end`` (exclusive). A struct, as tokens are."""

    first: int
    end: int


def phrase_after(
    tokens: Sequence[Token], start: int, speech: Speech, *, any_case: bool = False
) -> Phrase | None:
    """The phrase that begins at ``start``, adverbs skipped; in another case than the subject's if asked."""
    at = start
    while at < len(tokens) and at < start + 3 and (step := adverbial(tokens, at, speech)):
        at += step
    if at >= len(tokens):
        return None
    if tokens[at].word in speech.oblique_determiners:
        end = extent(tokens, at + 1, speech, article=True) if any_case else at
        return Phrase(at, end) if end > at + 1 else None
    if _is_pronoun(tokens[at].word, speech):
        return Phrase(at, at + 1)
    if (end := end_of_lone(tokens, at, speech)) > at:
        return Phrase(at, end)
    end = extent(tokens, at, speech)
    return Phrase(at, end) if end > at else None


def skip_back(tokens: Sequence[Token], end: int, speech: Speech) -> int:
    """Where the words before a verb begin that may stand between it and its subject."""
    at = end
    while at > 0:
        if tokens[at - 1].word in speech.auxiliaries or is_adverb(tokens[at - 1], speech):
            at -= 1
        elif tokens[at - 1].word in speech.times and _is_time(tokens, at, speech):
            at -= 2
        elif at == end - 1 and _is_before_day(tokens, at, speech):
            at -= 1
        else:
            break
    return at


def _is_before_day(tokens: Sequence[Token], end: int, speech: Speech) -> bool:
    """Whether a day or a month behind the preposition before ``end`` says when: "Moss on Monday said"."""
    word, day = tokens[end - 1].word, tokens[end]
    hangs = word in speech.prepositions and word not in speech.of_words
    return hangs and end > 1 and day.capital and is_adverb(day, speech)


def _is_time(tokens: Sequence[Token], end: int, speech: Speech) -> bool:
    """Whether the noun of time before ``end`` says when: "Moss last week said", "Moss this morning said"."""
    before = tokens[end - 2] if end > 2 else None
    return before is not None and (is_adverb(before, speech) or before.word in speech.determiners)


def is_noun(token: Token, speech: Speech) -> bool:
    """Whether a word can stand within a noun phrase, as far as word lists and endings tell."""
    word = token.word
    if word in speech.never_nouns:
        return False
    if not word.isalnum():  # a mark, or a word with a mark in it
        opens = word[0].isalnum() or word[0] in "#@$€£%"
        if not opens or word.endswith(speech.negated_endings) or _is_pronoun(word, speech):
            return False
    return token.capital or not (word in speech.never_small_nouns or word.endswith(speech.verb_endings))


def is_small(word: str, speech: Speech) -> bool:
    """Whether a word belongs to a closed class, so that it is neither a noun nor a verb."""
    small = word in speech.prepositions or word in speech.conjunctions or word in speech.adverbs
    article = word in speech.determiners or word in speech.oblique_determiners
    return small or article or word in speech.relatives or word in speech.subject_pronouns


def looks_verbal(word: str, speech: Speech) -> bool:
    """Whether a word is a verb of saying or has a verb's ending."""
    return word in speech.cues or word in speech.participle_cues or word.endswith(speech.verb_endings)


def _is_pronoun(word: str, speech: Speech) -> bool:
    """Whether the word is a pronoun that can be a subject, with or without its verb: "she", "she's"."""
    if word in speech.subject_pronouns:
        return True
    return not word.isalnum() and word.replace("’", "'").partition("'")[0] in speech.subject_pronouns


def phrase_ending(
    tokens: Sequence[Token], end: int, speech: Speech, *, any_case: bool = False
) -> Phrase | None:
    """The phrase whose last word is right before ``end``; None for what hangs on a preposition.

    With ``any_case`` it need not be a subject: "dem Bericht" of "dem Bericht zufolge".
    """
    if end <= 0:
        return None
    last = tokens[end - 1]
    if (first := start_of_lone(tokens, end, speech)) < end:
        return Phrase(first, end)
    if (_is_pronoun(last.word, speech) and not goes_on_name(tokens, end - 1, -1, speech)) or (
        last.word in speech.determiners and last.word in speech.plurals
    ):
        return Phrase(end - 1, end)
    first = end
    while (
        first > 0
        and end - first < LONGEST
        and (
            is_noun(tokens[first - 1], speech)
            or goes_on_name(tokens, first - 1, 0, speech)
            or (first < end and is_nickname(tokens, first - 1, speech))
        )
    ):
        if first < end and _parts(tokens, first - 1, speech):
            break
        first -= 1
    if first == end or (speech.nouns_have_capitals and not last.capital):
        return None
    if any_case and first and tokens[first - 1].word in speech.oblique_determiners:
        return Phrase(first - 1, end)
    return _extended_left(tokens, Phrase(first, end), speech) or (Phrase(first, end) if any_case else None)


def _extended_left(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> Phrase | None:
    first, end = phrase.first, phrase.end
    if (
        first
        and tokens[first - 1].word in speech.determiners
        and not _opens_clause(tokens, first - 1, speech)
    ):
        first -= 1
        while (
            first
            and tokens[first - 1].word in speech.determiners
            and not _opens_clause(tokens, first - 1, speech)
        ):
            first -= 1
        if first and _is_genitive(tokens, first, speech) and (left := phrase_ending(tokens, first, speech)):
            return Phrase(left.first, end)
    if not first:
        return Phrase(first, end)
    word = tokens[first - 1].word
    if word in speech.oblique_determiners:
        return _over_preposition(tokens, first - 1, end, speech)
    if word in speech.prepositions:
        if word in speech.clause_openers and tokens[end - 1].capital and not tokens[first - 2].capital:
            return Phrase(first, end)  # "were upset after Moss said"
        return _over_preposition(tokens, first - 1, end, speech)
    joins = word in speech.and_words and first > 1 and tokens[first - 2].capital and tokens[first].capital
    if joins and (left := phrase_ending(tokens, first - 1, speech)):
        return Phrase(left.first, end)
    return Phrase(first, end)


def _opens_clause(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether "that" is no article: "said that Moss", "fears that the dam", "implied that leaders"."""
    if not at or tokens[at].word not in speech.that_words:
        return False
    after = tokens[at + 1]
    named = after.capital or after.word in speech.determiners or after.word.endswith(speech.plural_endings)
    return named or tokens[at - 1].word in speech.strong_cues or tokens[at - 1].word in speech.weak_cues


def _is_genitive(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether the article at ``at`` hangs on the noun before it: "die Sprecherin der Partei"."""
    return (
        speech.nouns_have_capitals
        and tokens[at].word in speech.linking_prepositions
        and tokens[at - 1].capital
    )


def _over_preposition(tokens: Sequence[Token], at: int, end: int, speech: Speech) -> Phrase | None:
    left = phrase_ending(tokens, at, speech)
    if left is None:
        return _behind_fronted(tokens, at, end, speech)
    if tokens[at].word in speech.linking_prepositions:
        return Phrase(left.first, end)
    return left if tokens[left.end - 1].capital else Phrase(left.first, end)


def _behind_fronted(tokens: Sequence[Token], at: int, end: int, speech: Speech) -> Phrase | None:
    """The name behind what opens a clause without a comma: "In an interview Mr. Moss said"."""
    opens = at == 0 or tokens[at - 1].word in BREAKS or tokens[at - 1].word in speech.conjunctions
    if not opens or not speech.commas_part_quotes:
        return None
    first = end
    while first > at + 2 and tokens[first - 1].capital:
        first -= 1
    small = tokens[first - 1].word
    noun = small not in speech.determiners and small not in speech.prepositions
    return Phrase(first, end) if first < end and noun else None


def extent(tokens: Sequence[Token], start: int, speech: Speech, *, article: bool = False) -> int:
    """Where the phrase that begins at ``start`` ends, perhaps behind its article."""
    at = start
    while at < len(tokens) and tokens[at].word in speech.determiners:
        at += 1
    head = at
    if is_partitive(tokens, start, at, speech):
        return _end_of_whole(tokens, at + 1, speech) or start
    if at == start and not article and at < len(tokens) and is_verb_like(tokens[at], speech):
        return start
    if start == head == 0 and opens_with_verb(tokens, speech):
        return start
    while at < len(tokens) and at - start < LONGEST:
        titled = start < at == head and (tokens[at].capital or tokens[at].word in speech.noun_cues)
        named = (
            titled
            or goes_on_name(tokens, at, head, speech)
            or is_noun(tokens[at], speech)
            or (at > head and is_nickname(tokens, at, speech))
            or ((article or start < head) and _qualifies(tokens, at, speech))
            or opens_name(tokens, at, head, speech)
        )
        ended = at > head and (
            says_when(tokens[at], speech)
            or _parts(tokens, at - 1, speech)
            or ends_name(tokens, at - 1, speech)
        )
        if not named or ended:
            break
        at += 1
    unparted = at == head or not speech.commas_part_quotes  # no "called the mayor “a crook”"
    if (
        unparted
        and (article or start < head)
        and quoted_name(tokens, at)
        and not any(t.capital for t in tokens[head:at])
    ):
        return at + 1
    if at == head:
        return start
    if speech.nouns_have_capitals and not tokens[at - 1].capital:
        return start
    if at + 1 < len(tokens):
        word = tokens[at].word
        name = tokens[at - 1].capital and head == start and not speech.nouns_have_capitals
        hangs = speech.nouns_have_capitals and word in speech.genitives and tokens[at + 1].word != word
        links = word in speech.linking_prepositions and not (name and word not in speech.of_words)
        timed = speech.nouns_have_capitals and tokens[at + 1].word in speech.times
        placed = word in speech.order.places
        links = links and not (placed and (timed or not (head > start or article)))
        joins = word in speech.and_words and tokens[at - 1].capital and tokens[at + 1].capital
        office = word in speech.office_prepositions and tokens[at + 1].capital and not name
        if hangs or joins or ((links or office) and not ends_full_name(tokens, start, at, speech)):
            end = extent(tokens, at + 1, speech)
            return end if end > at + 1 else at
    return at


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


def _parts(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a phrase ends with this noun, since a small letter behind it is no noun's."""
    return speech.nouns_have_capitals and tokens[at].capital and not tokens[at + 1].capital
