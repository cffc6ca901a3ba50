"""What kind of word a word is, as far as closed lists and its letters tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.reading.language import Language
    from variorum.reading.text.words import Word

_DIGIT = re.compile(r"\d")


def is_negation(word: Word, language: Language) -> bool:
    """Whether it turns the sense: "not", "never", "don't"."""
    key = word.key
    if key in language.grammar.negations or key.endswith("n't"):
        return True
    full = language.style.contractions.get(key, "")
    return any(part in language.grammar.negations for part in full.split())


def is_modal(word: Word, language: Language) -> bool:
    """Whether it says how sure or bound: "may", "we'll", "can't"."""
    modals = language.grammar.modals
    return any(part in modals for part in _spelt_out(word.key, language))


def is_number(word: Word, language: Language) -> bool:
    """Whether it counts: digits or a number word."""
    key = word.key
    return key in language.numbers.words or (not key.isalpha() and bool(_DIGIT.search(key)))


def is_function_word(word: Word, language: Language) -> bool:
    """Whether it belongs to the closed classes that carry little sense by themselves."""
    key = _behind_elision(word.key, language)
    grammar = language.grammar
    if key in grammar.function_words:
        return True
    stem = key.split("'", 1)[0]
    return "'" in key and stem in (grammar.function_words | grammar.pronouns)


def is_pronoun(word: Word, language: Language) -> bool:
    """Whether it stands for a person or thing: "he", "it's"."""
    return _behind_elision(word.key, language).split("'", 1)[0] in language.grammar.pronouns


def _behind_elision(key: str, language: Language) -> str:
    """The word without what has lost its vowel before it: "acqua" of "l'acqua"."""
    elided, _, rest = key.partition("'")
    return rest if rest and elided in language.speech.elisions else key


def is_name(word: Word, language: Language, *, first: bool) -> bool:
    """Whether its capital shows a name; the ``first`` word of a sentence or quote has one anyway."""
    text = word.text.lstrip("[$@#")
    if not text[:1].isupper() or is_function_word(word, language) or is_pronoun(word, language):
        return False
    if first and not (len(text) > 1 and text.isupper()):
        return False
    return not language.speech.nouns_have_capitals


def is_auxiliary(word: Word, language: Language) -> bool:
    """Whether it is a form of an auxiliary or modal, which a bracket must not hide."""
    parts = _spelt_out(word.key, language)
    return any(part in language.speech.auxiliaries or part in language.grammar.modals for part in parts)


def tense_changes(before: Word, after: Word, language: Language) -> bool:
    """Whether two words are forms of one verb: "have" and "had", "says" and "said", "run" and "running"."""
    a, b = before.key, after.key
    verbs = language.grammar.forms
    if a in verbs and b in verbs and verbs[a] & verbs[b]:
        return True
    if a[:3] != b[:3]:
        return False
    stem = _common_start(a, b)
    if stem < 3 or stem < min(len(a), len(b)) - 1:
        return False
    endings = language.grammar.inflections | {""}
    changed = {_ending(a, stem), _ending(b, stem)}
    # a lone "s" is a noun's plural as often as a verb's person, and neither is a tense
    return changed <= endings and not changed <= {"", "s", "es"}


def _ending(key: str, stem: int) -> str:
    ending = key[stem:]
    # a doubled consonant belongs to the ending: run, running
    return ending[1:] if len(ending) > 1 and ending[0] == key[stem - 1] else ending


def _common_start(a: str, b: str) -> int:
    length = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        length += 1
    return length


def _spelt_out(key: str, language: Language) -> list[str]:
    full = language.style.contractions.get(key)
    if full:
        return full.split()
    stem, mark, _ = key.partition("'")
    if not mark:
        return [key]
    ending = key[len(stem) :]
    if key.endswith("n't"):
        return [key[:-3], "not"]
    return [stem, language.style.endings.get(ending, ending)]
