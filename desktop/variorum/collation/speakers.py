"""Whether two quotes are said by the same person, as far as their sources tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.reading.language import Language

_WORD = re.compile(r"(?<!\d-)(?<![^\W\d_])[^\W\d_]+(?:['’-][^\W\d_]+)*")  # no "Jährige" of "54-Jährige"


def same_speaker(a: str | None, b: str | None, language: Language) -> bool | None:
    """True if one name can stand for the other, False if they are two people's, None if either is not known.

    "Senator Dana Whitlock", "Whitlock" and "Dana Whitlock" are one; "he" or "another man" names nobody.
    """
    return same_names(name_words(a or "", language), name_words(b or "", language))


def same_names(a: frozenset[str], b: frozenset[str]) -> bool | None:
    """The same of two names taken apart by ``name_words``; an empty one is not known."""
    if not a or not b:
        return None
    shared = a & b
    if not shared:
        return False
    return True if len(shared) * 2 >= min(len(a), len(b)) else None


def name_words(name: str, language: Language) -> frozenset[str]:
    """The words of a mention that name somebody: capitalised, no title, pronoun or start of a role."""
    return frozenset(names_in_order(name, language))


def names_in_order(name: str, language: Language) -> tuple[str, ...]:
    """The same words as they follow each other: the surname is the last."""
    words = [word.removesuffix("'s").removesuffix("’s") for word in _WORD.findall(name)]
    if words and _is_title(words[-1].casefold(), language):
        return ()  # "Former President": a role
    if len(words) > 1 and not words[1][0].isupper():
        words = words[1:]  # "Another man", "Federal law": the capital is the sentence's
    keys = [word.casefold() for word in words if word[0].isupper()]
    speech, first = language.speech, name.split(maxsplit=1)[:1]
    if len(keys) == 1 and speech.nouns_have_capitals and first[0].casefold() in speech.determiners:
        return ()  # "die Biologin"
    offices = language.names.title_endings  # "Pressesprecher"; but the last word is a surname: "Hoffmann"
    named = [key for key in keys[:-1] if not (offices and key.endswith(offices))] + keys[-1:]
    return tuple(key for key in named if not _is_empty(key, language))


def _is_empty(key: str, language: Language) -> bool:
    light, pronouns = language.grammar.light_words, language.speech.subject_pronouns
    return key in light or key in pronouns or _is_title(key, language)


def _is_title(key: str, language: Language) -> bool:
    return key in language.names.titles or key + "." in language.names.titles
