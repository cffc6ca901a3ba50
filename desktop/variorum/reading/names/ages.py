"""Whom an age means: "die 43-Jährige" is who was named as "Petra Lüders (43)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.reading.language import Language
    from variorum.reading.name_rules import Names
    from variorum.reading.names.name_runs import Key, Name
    from variorum.reading.names.named import Gender
    from variorum.reading.names.scene import Scene
    from variorum.reading.number_rules import Numbers

_BEHIND = re.compile(
    r"\s?(?:\(|[,–—]\s(?:[^\W\d_]{1,6}\s)?)(\d{1,3})\b"
)  # "Ann Lee (43)", "Ann Lee, aged 43"
_IN_FRONT = re.compile(
    r"\b(\d{1,3})-?[^\W\d_][\w-]*\s(?:\w+\s)?$"
)  # "der 43-jährige Maurer Bo Lee", "43enne"
_NUMBER = re.compile(r"(\d{1,3})(-?[^\W\d].*)?$")  # "43", "43-jährige", "43enne"
_NEAR = 40  # characters before a name in which its age may stand
_DECADE, _ABOUT = 10, 2
_UNKNOWN = -1


def tells_age(words: Sequence[str], scene: Scene) -> bool:
    """Whether a mention is an age, in a text that says how old people are."""
    return bool(_ages_meant(words, scene.language)) and len(_by_age(scene)) > 1


def holder_of_age(words: Sequence[str], scene: Scene) -> Key | None:
    """The only person named with the age of a mention: "the 43-year-old", "la femme de 43 ans"."""
    ages, named = _ages_meant(words, scene.language), scene.named
    gender = gender_by_article(words, scene.language.names)
    keys = {key for age in ages for key in _by_age(scene).get(age, ())}
    fitting = [key for key in keys if gender is None or named.genders.get(key, gender) == gender]
    if len(fitting) != 1:
        return None
    if gender:
        named.genders.setdefault(fitting[0], gender)
    return fitting[0]


def gender_by_article(words: Sequence[str], names: Names) -> Gender | None:
    """The gender that an article shows before a word for men and women alike: "die 43-Jährige"."""
    head = next((word for word in words if word.lstrip("0123456789-") in names.epicene), None)
    if head is None:
        return None
    if words[0] in names.he_articles:
        return "he"
    return "she" if words[0] in names.she_articles else None


def _by_age(scene: Scene) -> Mapping[int, set[Key]]:
    """Who is how old, gathered when it is first asked for; those of unknown age are under -1."""
    if not scene.ages:
        scene.ages[_UNKNOWN] = set()
        for name in scene.named.names:
            scene.ages.setdefault(_age_of(name, scene.text), set()).add(scene.named.fullest[name.key])
    return scene.ages


def _ages_meant(words: Sequence[str], language: Language) -> range:
    """The years that "43-year-old", "mujer de 43 años" or "quadragénaire" can be."""
    for word, after in zip(words, (*words[1:], ""), strict=True):
        number = _NUMBER.match(word) if word[:1].isdecimal() else None
        if number and (number[2] or language.numbers.units.get(after) == "years"):
            return range(int(number[1]), int(number[1]) + 1)
        if about := _in_words(word, language.numbers):
            whole = about % _DECADE == 0
            return range(about, about + _DECADE) if whole else range(about - _ABOUT, about + _ABOUT + 1)
    return range(0)


def _in_words(word: str, numbers: Numbers) -> int:
    """The years of a word such as "quadragénaire", Italian "quarantenne"; 0 for other words."""
    fixed = numbers.fixed.get(word)
    years = int(fixed.times) if fixed and fixed.unit == "years" else 0
    return numbers.ages.words.get(word, years)


def _age_of(name: Name, text: str) -> int:
    """The age printed beside a name."""
    behind = _BEHIND.match(text, name.end)
    found = behind or _IN_FRONT.search(text, max(0, name.start - _NEAR), name.start)
    return int(found[1]) if found else _UNKNOWN
