"""What a number counts: the noun phrase behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.reading.language import Language

_WORD = re.compile(r"[ -]([^\W\d_]+(?:['’-][^\W\d_]+)*)")
_FAR = 60  # letters
_MOST_WORDS = 3
_PARTITIVE = re.compile(r" (?:of|in|der|des|von|de|des|del|d['’]|au|aux)\b ?", re.IGNORECASE)


def what_is_counted(text: str, end: int, language: Language, *, unit: str | None) -> str | None:
    """The noun phrase behind a number that ends at ``end``, as printed; None if nothing is counted there.

    A share or an amount counts what follows "of" or "in": "20 percent of voters".
    """
    at = end
    partitive = _PARTITIVE.match(text, at, at + _FAR)
    if partitive and (unit or text[at : at + 3] == " of"):
        at = partitive.end() - (1 if partitive[0].endswith(" ") else 0)
        at = _behind_determiners(text, at, language)
    elif unit:
        return None
    words = _phrase(text, at, language)
    return " ".join(words) or None


def _behind_determiners(text: str, at: int, language: Language) -> int:
    while match := _WORD.match(text, at):
        if match[1].lower() not in language.speech.determiners | {"the", "its", "their", "all", "those"}:
            break
        at = match.end()
    return at


def _phrase(text: str, at: int, language: Language) -> list[str]:
    words: list[str] = []
    numbers = language.numbers
    while len(words) < _MOST_WORDS and (match := _WORD.match(text, at)):
        word = match[1]
        low = word.lower()
        if low in language.grammar.function_words or low in language.speech.prepositions:
            break
        if low in numbers.ends_of_count or low in language.speech.verbs or low in language.speech.cues:
            break
        if low in language.speech.auxiliaries:
            break
        words.append(word)
        at = match.end()
        if language.speech.nouns_have_capitals and word[0].isupper():
            break
        if not numbers.adjectives_first and not language.speech.nouns_have_capitals:
            break
        if low in numbers.plurals or (numbers.plural_ending and low.endswith(numbers.plural_ending)):
            break
    if language.speech.nouns_have_capitals and not any(word[0].isupper() for word in words):
        return []
    return words
