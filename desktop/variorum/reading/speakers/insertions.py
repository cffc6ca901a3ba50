"""What stands between commas: right behind a verb, "glisse, beau joueur, le maire", or a verb alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.adverbs import is_adverb
from variorum.reading.speakers.mentions import BREAKS, COMMAS, skip_back

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_LONGEST = 10  # words with their commas


def behind_insertion(tokens: Sequence[Token], at: int, speech: Speech) -> int:
    """Behind both commas of what is inserted at ``at`` before a subject; ``at`` itself if nothing is."""
    if at + 1 >= len(tokens) or tokens[at].word not in COMMAS:
        return at
    behind = range(at + 1, min(len(tokens) - 1, at + _LONGEST))
    end = next((k for k in behind if tokens[k].word in BREAKS), at)
    if end == at or tokens[end].word not in COMMAS or tokens[at + 1].word in speech.times:
        return at
    first, after = tokens[at + 1], tokens[end + 1]
    if first.word in speech.prepositions or (after.capital and not first.capital):
        return end + 1
    opens = after.capital or after.word in speech.determiners
    return end + 1 if opens and _says_how(tokens[at + 1 : end], speech) else at


def _says_how(inside: Sequence[Token], speech: Speech) -> bool:
    """Whether no clause and no phrase with an article stands there: "photo à l'appui", not "the mayor"."""
    word = inside[0].word
    if not inside[0].word[0].isalpha() or word in speech.determiners or word in speech.and_words:
        return False
    if inside[0].capital and not speech.nouns_have_capitals:
        return False
    clause = word in speech.relatives or word in speech.that_words or word in speech.subject_pronouns
    return not clause and not any(token.word in speech.verbs for token in inside)


def is_inserted_alone(tokens: Sequence[Token], first: int, end: int, speech: Speech) -> bool:
    """Whether a verb stands between commas and its subject is left out: "el muro, aseguró, caerá".

    Not in "la alcaldesa, molesta, aseguró, entre aplausos, que": more is inserted, or a clause follows.
    """
    while end < len(tokens) and is_adverb(tokens[end], speech):
        end += 1
    start = skip_back(tokens, first, speech)
    if start < 1 or end + 1 >= len(tokens) or tokens[start - 1].word != "," or tokens[end].word != ",":
        return False
    if any(token.word in BREAKS for token in tokens[: start - 1]):
        return False
    after = tokens[end + 1].word
    if after in speech.prepositions or after in speech.that_words or after in speech.conjunctions:
        return False
    closing = next((at for at in range(end + 1, len(tokens) - 1) if tokens[at].word == ","), None)
    return closing is None or tokens[closing + 1].word not in speech.that_words
