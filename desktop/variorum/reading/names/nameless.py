"""People whom a text brings in without a name: "a woman in the lot", "the driver", "the man inside"."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from variorum.reading.names.named import gender_by_role, is_human

if TYPE_CHECKING:
    from variorum.reading.names.name_runs import Key
    from variorum.reading.names.named import Gender
    from variorum.reading.names.scene import Scene

_QUOTED = re.compile(r"[«“„][^«»“”„\n]*[»”“]")  # others within it are nobody that the text brings in
_QUALIFIED = 3  # words from an article to its noun, at most: "a tall young man"
_MARKS = ".,;:!?()…—–“”\"'’"


def is_nameless_between(start: int, end: int, key: Key, gender: Gender | None, scene: Scene) -> bool:
    """Whether somebody of a gender is brought in between two places who is not the one of that name."""
    words = _QUOTED.sub(" ", scene.text[start:end].lower()).split() if start < end else []
    speech = scene.language.speech
    for at, word in enumerate(words):
        if word in speech.determiners and _is_another(words, at, key, gender, scene):
            return True
    return False


def _is_another(words: list[str], article: int, key: Key, gender: Gender | None, scene: Scene) -> bool:
    """Whether an article opens a new person: no role of the one named, nor "the man" all by itself."""
    language = scene.language
    for at in islice(range(article + 1, len(words)), _QUALIFIED):
        noun = words[at].strip(_MARKS)
        if not is_human(noun, language):
            continue
        if gender and gender_by_role(noun, language.names) not in (None, gender):
            return False
        if any(key == who for _, who, _ in scene.named.roles.get(noun, ())):
            return False
        return words[article] in language.speech.indefinite_articles or (
            noun not in language.names.generic or _is_told_apart(words, at, language.speech.prepositions)
        )
    return False


def _is_told_apart(words: list[str], at: int, prepositions: frozenset[str]) -> bool:
    """Whether what follows says which man is meant: "the man inside"."""
    after = words[at + 1] if at + 1 < len(words) else ""
    return words[at].isalpha() and after.strip(_MARKS) in prepositions
