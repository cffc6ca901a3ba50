"""Where a name goes on and ends within a noun phrase, beyond what its capitals show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.text.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_NAME = 30  # letters of a newspaper's name
_TWO = 2  # words of "Parla Luz"
_BEHIND_QUOTE = frozenset((",", QUOTE))


def goes_on_name(tokens: Sequence[Token], at: int, head: int, speech: Speech) -> bool:
    """Whether a small word is a surname or an initial behind a name: "Pietro Loro", "Ana Y."."""
    if speech.nouns_have_capitals:
        return is_surname(tokens, at, speech)
    if is_namesake(tokens, at, speech):
        return True
    if (
        not speech.nouns_need_articles
        or at in {0, head}
        or not (tokens[at].capital and tokens[at - 1].capital)
    ):
        return False
    word = tokens[at].word
    return len(word) == 1 or word in speech.subject_pronouns or (len(word) > 2 and word in speech.determiners)


def is_namesake(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a word that looks like a verb is a name: "Theresa May said", "said Will Moss".

    A verb has a capital at the start of a sentence only ("Will Moss run?"), or in a headline, where all have.
    """
    token = tokens[at]
    if not token.capital or token.word not in speech.namesakes or not speech.commas_part_quotes:
        return False
    family = at > 0 and tokens[at - 1].capital and tokens[at - 1].word not in speech.never_nouns
    named = family or _tells(tokens, at, speech) or _is_given(tokens, at, speech)
    return named and _has_small_verb(tokens, speech)


def _tells(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a surname alone tells: "May said", which is no verb's form; "“…,” said May"."""
    behind = tokens[at + 1].word if at + 1 < len(tokens) else ","
    if tokens[at].word in speech.modals and behind in speech.cues and behind not in speech.bare_cues:
        return True
    inverted = at > 1 and tokens[at - 1].word in speech.cues and tokens[at - 2].word in _BEHIND_QUOTE
    return inverted and behind == ","


def _has_small_verb(tokens: Sequence[Token], speech: Speech) -> bool:
    """Whether a verb has no capital, as all have in a headline."""
    small = (token.word for token in tokens if not token.capital)
    return any(word in speech.predicates or word in speech.weak_cues for word in small)


def _is_given(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a capital opens a name: "said Will Moss"; at the start a verb tells: "Will Moss said"."""
    end = at + 1
    while end < len(tokens) and tokens[end].capital and tokens[end].word not in speech.never_nouns:
        end += 1
    if end == at + 1 or tokens[at].word in speech.months:
        return False
    if at > 0 and tokens[at - 1].quote < 0:
        return True
    if end == len(tokens):
        return False
    word = tokens[end].word
    parted = word == "," or word in speech.and_words
    told = parted and any(token.word in speech.cues for token in tokens[end:])
    return told or word in speech.cues or word in speech.weak_cues


def is_surname(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a word that is mostly no noun has its capital for a name: "Frau Weiß", "sagte Weiß".

    Where nouns have capitals, verbs and adverbs have one at the start of a sentence only.
    """
    token = tokens[at]
    if not (speech.nouns_have_capitals and token.capital):
        return False
    verb = token.word in speech.verbs
    if not at:
        return verb and len(tokens) > 1 and tokens[1].word in speech.cues
    before = tokens[at - 1]
    if before.capital and at > 1:
        return verb or token.word in speech.adverbs
    if before.capital:
        return verb or (token.word in speech.adverbs and before.word not in speech.never_nouns)
    return verb and before.word[0].isalnum()


def opens_name(tokens: Sequence[Token], at: int, head: int, speech: Speech) -> bool:
    """Whether an article belongs to a name behind a noun: "el diario El Faro"."""
    if speech.nouns_have_capitals or at <= head or not tokens[at].capital or at + 1 >= len(tokens):
        return False
    return tokens[at].word in speech.determiners and tokens[at + 1].capital and not tokens[at - 1].capital


def ends_name(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a name ends here, a verb being likelier behind it than an adjective: "Ana Conde calificó"."""
    if not (speech.nouns_need_articles and at > 0 and tokens[at].capital):
        return False
    return not (tokens[at + 1].capital or tokens[at + 1].word in speech.name_adjectives)


def ends_full_name(tokens: Sequence[Token], start: int, end: int, speech: Speech) -> bool:
    """Whether a person's full name ends there, so that the body of it follows: "Dora Sala della Filmec".

    Not where an article opens it, as with bodies: "la Corte Suprema di Cassazione".
    """
    if not speech.full_names_end or end - start < _TWO or not tokens[end - 2].capital:
        return False
    first = end - 2
    while first > start and tokens[first - 1].capital:
        first -= 1
    role = first > start and tokens[first - 1].word not in speech.articles
    return tokens[end - 1].capital and (first == start or role)


def is_verb_like(token: Token, speech: Speech) -> bool:
    """Whether a word ends unlike an adjective, where only these and nouns open a phrase: "verließ"."""
    if not speech.nouns_have_capitals or token.capital or not token.word.isalpha():
        return False
    return not token.word.endswith(speech.adjective_endings)


def says_when(token: Token, speech: Speech) -> bool:
    """Whether a noun behind another one says when something happened: "les pompiers dimanche soir"."""
    return speech.nouns_need_articles and not token.capital and token.word in speech.times


def opens_with_verb(tokens: Sequence[Token], speech: Speech) -> bool:
    """Whether a sentence's first capital is a verb's: "Interviene Ana Luz", "Non ha detto"."""
    if not speech.nouns_need_articles:
        return False
    word = tokens[0].word
    if word in speech.auxiliaries and word not in speech.determiners:
        return True
    if len(tokens) < _TWO:
        return False
    after = tokens[1]
    if word in speech.auxiliaries:
        return True
    subject = after.capital or after.word in speech.determiners
    return subject and (word in speech.finite_cues or word in speech.weak_cues)


def quoted_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name in quotation marks stands there: the „Beacon“."""
    return at < len(tokens) and tokens[at].quote >= 0 and tokens[at].end - tokens[at].start < _NAME
