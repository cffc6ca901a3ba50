"""Whether a word that can announce speech is the verb that does so here, or a noun, or goes with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.names.name_runs import POSSESSIVE
from variorum.reading.speakers.actors import perceived
from variorum.reading.speakers.mentions import COMMAS
from variorum.reading.speakers.nouns import is_noun, is_pronoun
from variorum.reading.text.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_TOLD = frozenset(",.?!")  # last characters of a quote that is not a name: no “Today” show
_OBJECT = 4  # words between the article of a noun and the noun
_QUALIFIED = 2  # words between an article and a participle that belongs to a noun


def is_noun_here(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether the word is a noun here: "the reports", "his claims", "the minister's answers"."""
    if not at:
        return False
    before = tokens[at - 1].word
    if before in COMMAS:
        return False
    if speech.order.verb_second:
        return _is_attribute(tokens, at, speech)
    if before.endswith(POSSESSIVE):
        return True
    if tokens[at].word in speech.saying_nouns and at > 1 and _owns(tokens[at - 2].word, speech):
        return True
    if tokens[at].word in speech.noun_cues and _is_plural_noun(tokens, at, speech):
        return True
    pronominal = before in speech.subject_pronouns or before in speech.relatives
    if speech.noun_cues and before in speech.auxiliaries and tokens[at].word not in speech.noun_cues:
        return False  # the article is a pronoun here: "la chiama"
    if before in speech.oblique_determiners or (
        tokens[at].word in speech.noun_cues and before in speech.prepositions
    ):
        return True
    return before in speech.determiners and not pronominal


def is_verb_here(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a verb without an ending is one: "to say", "would say", "critics say"; not "home state"."""
    if not at:
        return False
    before = tokens[at - 1].word
    if before.endswith(POSSESSIVE) or before in speech.determiners:
        return False
    if speech.nouns_need_articles:
        return True  # an infinitive has a form of its own
    if before in speech.order.copulas:
        return False  # "the message was brief"
    joined = before in speech.infinitive_markers or before in speech.auxiliaries
    joined = joined or is_pronoun(before, speech) or before in speech.adverbs
    joined = joined or before in speech.and_words or before in speech.relatives
    told = before == QUOTE and tokens[at - 1].last in _TOLD  # "“…,” say the victims"
    joined = joined or told or perceived(tokens, at, speech)
    return joined or before.endswith(speech.before_bare_verbs) or before in speech.plurals


def is_perfect(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether an auxiliary makes a participle a verb: "ha dicho", "a-t-il ajouté", "a aussi ajouté"."""
    end = at
    while at and (
        tokens[at - 1].word in speech.adverbs
        or tokens[at - 1].word in speech.inverted_pronouns
        or (at < end and tokens[at - 1].word in speech.elisions)  # "a d'abord dit"
    ):
        at -= 1
    return at > 0 and (tokens[at - 1].word in speech.perfect_auxiliaries or _is_second(tokens, at, speech))


def _is_second(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a participle goes on from another one: "a admis une « erreur » et démenti toute « faute »"."""
    if not speech.nouns_need_articles or tokens[at - 1].word not in speech.and_words:
        return False
    if not any(token.quote >= 0 for token in tokens[at + 1 : at + 1 + _OBJECT]):
        return False
    told = speech.perfect_cues | speech.weak_perfect_cues
    return any(
        tokens[k].word in told and tokens[k - 1].word in speech.perfect_auxiliaries for k in range(1, at - 1)
    )


def _owns(word: str, speech: Speech) -> bool:
    """Whether a noun follows whose owner a word names: "her opening remarks", "Moss's old claims"."""
    return word in speech.possessive_pronouns or word.endswith(POSSESSIVE)


def _is_attribute(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a participle goes with a noun: "dem neu formulierten Vertrag", "der so genannte Steg"."""
    if at + 1 >= len(tokens) or not tokens[at + 1].capital or tokens[at].capital:
        return False
    first = at
    while first > max(0, at - _QUALIFIED) and _may_qualify(tokens[first - 1], speech):
        first -= 1
    article = tokens[first - 1].word if first else ""
    return article in speech.oblique_determiners or (
        article in speech.determiners and tokens[at].word in speech.order.attributes
    )


def _may_qualify(token: Token, speech: Speech) -> bool:
    """Whether a word may stand between an article and a participle: "neu", "so", "gestern"."""
    word = token.word
    return (
        not token.capital and word[0].isalpha() and word not in speech.articles and word not in speech.verbs
    )


def _is_plural_noun(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether an ambiguous word is followed by what follows nouns: "late-night tweets targeting her"."""
    after, before = tokens[at + 1].word if at + 1 < len(tokens) else "", tokens[at - 1]
    if before.word in speech.that_words and after in speech.modals:
        return True  # "that states can pass such laws"
    if after == QUOTE and _is_object(tokens, at, speech):
        return True
    if speech.nouns_need_articles and at + 2 < len(tokens) and tokens[at + 2].quote >= 0:
        return before.word in speech.determiners  # "la oposición habla de «…»"
    if before.capital or before.word in speech.subject_pronouns or before.word in speech.relatives:
        return False
    return (
        after in speech.linking_prepositions or after.endswith(speech.gerund_endings) or after in speech.verbs
    )


def _is_object(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a noun is what a verb names with the words behind it: "calling the two long reports “odd”"."""
    first = at
    while first and at - first < _OBJECT and is_noun(tokens[first - 1], speech):
        first -= 1
    while first and tokens[first - 1].word in speech.determiners:
        at, first = first, first - 1
    verb = tokens[first - 1].word if first else ""
    return at > first and (verb in speech.participle_cues or verb in speech.weak_participle_cues)
