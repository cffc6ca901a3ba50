"""Noun phrases beside a verb, found without a parser: the words that name who speaks.

A phrase is a range of places in a line of tokens. Short and certain is better than long: a phrase holds the
head with its name, and leaves relative clauses and appositions out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from variorum.reading.names.name_runs import POSSESSIVE
from variorum.reading.speakers.adverbs import adverbial, is_adverb
from variorum.reading.speakers.extents import LONGEST, extent, is_parted
from variorum.reading.speakers.lone_words import end_of_lone, start_of_lone
from variorum.reading.speakers.name_edges import goes_on_name
from variorum.reading.speakers.names_in_marks import is_nickname
from variorum.reading.speakers.nouns import is_noun, is_pronoun
from variorum.reading.text.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

DASHES = frozenset(("—", "–", "-", "―"))
COMMAS = DASHES | {","}
BREAKS = COMMAS | {";", ":", "(", ")", QUOTE, "…", "?", "!"}


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
    word = tokens[at].word
    if word in speech.oblique_determiners:
        end = extent(tokens, at + 1, speech, article=True) if any_case else at
        return Phrase(at, end) if end > at + 1 else None
    if is_pronoun(word, speech):
        return Phrase(at, at + 1)
    lone = word in speech.determiners or word in speech.lone_articles
    if lone and (end := end_of_lone(tokens, at, speech)) > at:
        return Phrase(at, end)
    end = extent(tokens, at, speech)
    return Phrase(at, end) if end > at else None


def skip_back(tokens: Sequence[Token], end: int, speech: Speech) -> int:
    """Where the words before a verb begin that may stand between it and its subject."""
    at = end
    while at > 0:
        token = tokens[at - 1]
        word = token.word
        if word not in speech.before_verbs and (token.capital or not word.endswith(speech.adverb_endings)):
            break  # as it mostly is
        if word in speech.auxiliaries or is_adverb(token, speech) or _is_inner(tokens, at - 1, speech):
            if token.capital and goes_on_name(tokens, at - 1, 0, speech):
                break  # "Theresa May said"
            at -= 1
        elif word in speech.times and _is_time(tokens, at, speech):
            at -= 2
        elif at == end - 1 and _is_before_day(tokens, at, speech):
            at -= 1
        else:
            break
    return at


def _is_inner(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a word is an adverb because an auxiliary stands before it: "has long argued"."""
    return tokens[at].word in speech.inner_adverbs and at > 0 and tokens[at - 1].word in speech.auxiliaries


def _is_before_day(tokens: Sequence[Token], end: int, speech: Speech) -> bool:
    """Whether a day or a month behind the preposition before ``end`` says when: "Moss on Monday said"."""
    word, day = tokens[end - 1].word, tokens[end]
    hangs = word in speech.prepositions and word not in speech.of_words
    return hangs and end > 1 and day.capital and is_adverb(day, speech)


def _opens_date(tokens: Sequence[Token], month: int, speech: Speech) -> bool:
    """Whether a day belongs to the noun behind it: "the May 4 memo", not "On May 4 Moss"."""
    day = tokens[month + 1].word.isdigit() and tokens[month].capital
    before = tokens[month - 1].word if month else ""
    return day and (before in speech.determiners or before.endswith(POSSESSIVE))


def _is_when(tokens: Sequence[Token], name: int, speech: Speech) -> bool:
    """Whether the word before a name ends what says when: "Last week Moss", "On May 4 Moss"."""
    before = tokens[name - 1]
    if before.capital or not tokens[name].capital or not speech.commas_part_quotes:
        return False
    month = tokens[name - 2] if name > 1 and before.word.isdigit() else None
    dated = month is not None and (is_adverb(month, speech) or month.word in speech.months)
    return dated or before.word in speech.times


def _is_time(tokens: Sequence[Token], end: int, speech: Speech) -> bool:
    """Whether the noun of time before ``end`` says when: "Moss last week said", "Moss this morning said"."""
    before = tokens[end - 2] if end > 2 else None
    if tokens[end - 1].capital and not speech.nouns_have_capitals:
        return False  # "the Times"
    return before is not None and (is_adverb(before, speech) or before.word in speech.determiners)


def phrase_ending(
    tokens: Sequence[Token], end: int, speech: Speech, *, any_case: bool = False
) -> Phrase | None:
    """The phrase whose last word is right before ``end``; None for what hangs on a preposition.

    With ``any_case`` it need not be a subject: "dem Bericht" of "dem Bericht zufolge".
    """
    if end <= 0:
        return None
    last = tokens[end - 1]
    lone = last.word in speech.lone_adjectives or last.word in speech.lone_articles
    if lone and (first := start_of_lone(tokens, end, speech)) < end:
        return Phrase(first, end)
    if (is_pronoun(last.word, speech) and not goes_on_name(tokens, end - 1, -1, speech)) or (
        last.word in speech.determiners and last.word in speech.plurals
    ):
        return Phrase(end - 1, end)
    first = end
    while first > 0 and end - first < LONGEST and _goes_before(tokens, first, end, speech):
        if first < end and (is_parted(tokens, first - 1, speech) or _is_when(tokens, first, speech)):
            break
        first -= 1
    if first == end or (speech.nouns_have_capitals and not last.capital):
        return None
    if any_case and first and tokens[first - 1].word in speech.oblique_determiners:
        return Phrase(first - 1, end)
    return _extended_left(tokens, Phrase(first, end), speech) or (Phrase(first, end) if any_case else None)


def _goes_before(tokens: Sequence[Token], first: int, end: int, speech: Speech) -> bool:
    """Whether the word before ``first`` stands in the same phrase as what is behind it, up to ``end``."""
    token = tokens[first - 1]
    if is_noun(token, speech):
        return True
    if not token.capital:
        return token.quote >= 0 and first < end and is_nickname(tokens, first - 1, speech)
    dated = first < end - 1 and _opens_date(tokens, first - 1, speech)
    return dated or goes_on_name(tokens, first - 1, 0, speech)


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
        named = tokens[first - 2].capital and not is_adverb(tokens[first - 2], speech)
        if word in speech.clause_openers and tokens[end - 1].capital and not named:
            return Phrase(first, end)  # "were upset after Moss said"
        return _over_preposition(tokens, first - 1, end, speech)
    if word in speech.and_words and first > 1 and tokens[first - 2].capital:
        left = phrase_ending(tokens, first - 1, speech)
        if left and (tokens[first].capital or _owns_other(tokens, left, first, speech)):
            return Phrase(left.first, end)
    return Phrase(first, end)


def _owns_other(tokens: Sequence[Token], one: Phrase, other: int, speech: Speech) -> bool:
    """Whether somebody opens a clause with one of his: "Moss and her husband", not "met Moss and her"."""
    opens = one.first == 0 or tokens[one.first - 1].word in BREAKS
    return opens and tokens[other].word in speech.possessive_pronouns


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
    if left.end < at:
        return left  # "Moss during a talk", of "Moss during a talk at the mill"
    if tokens[at].word in speech.linking_prepositions and not _says_where(tokens, left, at, speech):
        return Phrase(left.first, end)
    return left if tokens[left.end - 1].capital else Phrase(left.first, end)


def _says_where(tokens: Sequence[Token], left: Phrase, at: int, speech: Speech) -> bool:
    """Whether a name is only said to be somewhere, or how: "Moss at a rally", "Moss with a smile"."""
    named = tokens[left.end - 1].capital and speech.commas_part_quotes
    return (
        named and tokens[at].word not in speech.of_words and tokens[at + 1].word in speech.indefinite_articles
    )


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
