"""What a word can be, as far as word lists and endings tell: a noun, a verb, of a closed class."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token


def is_noun(token: Token, speech: Speech) -> bool:
    """Whether a word can stand within a noun phrase, as far as word lists and endings tell."""
    word = token.word
    if token.capital:
        return word not in speech.never_nouns and (word.isalnum() or _is_marked_noun(word, speech))
    if word in speech.never_small_nouns or not (word.isalnum() or _is_marked_noun(word, speech)):
        return False
    return not word.endswith(speech.verb_endings) or word in speech.attributes


def _is_marked_noun(word: str, speech: Speech) -> bool:
    """Whether a word with a mark in it can be a noun: no mark by itself, no "don't", no "she's"."""
    if not (word[0].isalnum() or word[0] in "#@$€£%"):
        return False
    return not (word.endswith(speech.negated_endings) or is_pronoun(word, speech))


def is_small(word: str, speech: Speech) -> bool:
    """Whether a word belongs to a closed class, so that it is neither a noun nor a verb."""
    small = word in speech.prepositions or word in speech.conjunctions or word in speech.adverbs
    article = word in speech.determiners or word in speech.oblique_determiners
    return small or article or word in speech.relatives or word in speech.subject_pronouns


def looks_verbal(word: str, speech: Speech) -> bool:
    """Whether a word is a verb of saying or has a verb's ending."""
    return word in speech.cues or word in speech.participle_cues or word.endswith(speech.verb_endings)


def is_pronoun(word: str, speech: Speech) -> bool:
    """Whether the word is a pronoun that can be a subject, with or without its verb: "she", "she's"."""
    if word in speech.subject_pronouns:
        return True
    return not word.isalnum() and word.replace("’", "'").partition("'")[0] in speech.subject_pronouns
