"""Whether words hold a verb, as far as word lists and endings tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.mentions import phrase_after

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.language import Language
    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token


def has_verb(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a verb follows a subject, over what hangs on it."""
    while at < len(tokens) and tokens[at].word in speech.prepositions:
        phrase = phrase_after(tokens, at + 1, speech)
        if phrase is None:
            return False
        at = phrase.end
    while at < len(tokens) and tokens[at].word in speech.adverbs and tokens[at].word not in speech.verbs:
        at += 1
    return at < len(tokens) and is_verb(tokens[at].word, speech)


def is_verb(word: str, speech: Speech) -> bool:
    """Whether a word is a finite verb, as far as lists and endings tell."""
    known = word in speech.verbs or word in speech.auxiliaries or word in speech.cues
    return known or word.endswith(speech.finite_verb_endings)


def is_clause(tokens: Sequence[Token], language: Language) -> bool:
    """Whether what follows a German comma says something: no "als sie kam", "zu verzichten"."""
    speech = language.speech
    first, last = tokens[0].word, tokens[-1].word
    if first in speech.conjunctions and first not in speech.question_words:
        return False
    if _is_relative(tokens, speech):
        return False
    if len(tokens) > 1 and tokens[-2].word in speech.conjunctions and last.endswith("n"):
        return last in speech.perfect_infinitives
    small = [token.word for token in tokens if not token.capital]
    opens = not tokens[0].capital and first.endswith("en")  # "Wie sie sagte, liegen die Akten …"
    return opens or any(_is_german_verb(word, language) for word in small)


def _is_relative(tokens: Sequence[Token], speech: Speech) -> bool:
    """Whether a pronoun opens the clause, with its subject behind it: "den der Landrat gelobt hatte"."""
    order, second = speech.order, tokens[1].word if len(tokens) > 1 else ""
    pronoun = tokens[0].word in order.oblique_relatives or tokens[0].word in order.object_relatives
    return pronoun and (second in speech.articles or second in speech.subject_pronouns)


def _is_german_verb(word: str, language: Language) -> bool:
    speech = language.speech
    known = word in speech.verbs or word in speech.auxiliaries or word in speech.subjunctives
    plain = word not in speech.adverbs and word not in language.grammar.function_words
    return known or word in speech.cues or (plain and word.endswith(speech.finite_endings))
