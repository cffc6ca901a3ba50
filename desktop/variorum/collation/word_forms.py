"""Words by what they are without their endings: a quote worked into an outlet's sentence takes its tense.

"Will you fully support the levy?" is "whether she fully supported the levy" elsewhere. To match the two, the
forms of one word are one; that the words changed is told when the utterance is judged.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from variorum.reading.grammar_rules import Grammar

_SHORTEST = 3  # letters that must be left
_SILENT = "e"  # lost before an ending: "close", "closing"


def word_forms(words: Iterable[str], grammar: Grammar) -> Mapping[str, str]:
    """What stands for all forms of each word, itself no word that anybody should see."""
    irregular, endings = _irregular(grammar), _endings(grammar)
    return {word: irregular.get(word) or _without_ending(word, endings) for word in words}


@lru_cache(maxsize=50_000)  # of no text, but of a language: stories use the same few thousand words
def word_form(word: str, grammar: Grammar) -> str:
    """What stands for all forms of one word."""
    return _irregular(grammar).get(word) or _without_ending(word, _endings(grammar))


@cache
def _irregular(grammar: Grammar) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for forms in grammar.verb_forms:
        found.update(dict.fromkeys(forms - found.keys(), min(forms)))
    return found


@cache
def _endings(grammar: Grammar) -> tuple[str, ...]:
    """The longest first."""
    return tuple(sorted(grammar.inflections, key=lambda ending: (-len(ending), ending)))


def _without_ending(word: str, endings: tuple[str, ...]) -> str:
    for ending in endings if word.endswith(endings) else ():
        if word.endswith(ending) and len(word) >= len(ending) + _SHORTEST:
            word = word.removesuffix(ending)
            break
    return word.removesuffix(_SILENT) if len(word) > _SHORTEST else word
