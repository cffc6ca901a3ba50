"""What desks change without changing what was said: a listener would hear no difference.

Abbreviations, contractions and numerals are heard alike already (``reading/text/spoken.py``). Here stands
what can only be seen by holding two printings against each other.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from variorum.findings.wording import word_kinds as kinds
from variorum.reading.text.spoken import heard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.language import HouseStyle, Language
    from variorum.reading.text.words import Word

_MASK = re.compile(r"[*#_–—-]+")
_PLACE = re.compile(r"(\d{1,2})\.?[^\W\d_]{0,3}")
_MASKED = re.compile(r"[*#]|[-–—_]{2}")


def only_typography(base: Sequence[Word], words: Sequence[Word]) -> bool:
    """The same letters, parted differently by spaces and hyphens: "e-mail", "e mail", "email"."""
    return bool(base) and _letters(base) == _letters(words)


def is_house_style(base: Sequence[Word], words: Sequence[Word], language: Language) -> bool:
    """Whether a listener would hear no difference, or an editor's bracket explains one."""
    if _only_fillers(base, words, language) or _is_clarification(base, words, language):
        return True
    if base and words and _heard_alike(base, words, language):
        return True
    if len(base) == len(words):
        return bool(base) and all(same_when_heard(x, y, language) for x, y in zip(base, words, strict=True))
    joined = [("".join(w.key for w in side)) for side in (base, words)]
    if min(len(base), len(words)) == 1 and _spelling(joined[0], joined[1], language.style):
        return True
    extra = [w.key for w in (base if not words else words if not base else ())]
    return bool(extra) and all(key in language.style.name_particles for key in extra)


def same_when_heard(base: Word, word: Word, language: Language) -> bool:
    """Whether two words are one word, spelt, masked or misspelt differently."""
    a, b = base.key, word.key
    if a == b or _plain(a) == _plain(b):
        return True
    if _spelling(a, b, language.style) or _masked(a, b) or _doubtful_ending(a, b, language.style):
        return True
    if base.text[:1].isupper() and word.text[:1].isupper() and _one_name(a, b):
        return True
    return is_misprint(a, b) or _same_rank(a, b, language) or _same_rank(b, a, language)


def is_misprint(a: str, b: str) -> bool:
    """A slip that changes no sound: a letter doubled or not ("comittee"), or two exchanged ("recieve")."""
    if min(len(a), len(b)) < 6 or a[0] != b[0] or a[-1] != b[-1] or not (a.isalpha() and b.isalpha()):
        return False
    if len(a) == len(b):
        return sorted(a) == sorted(b) and OSA.distance(a, b, score_cutoff=1) == 1
    return abs(len(a) - len(b)) == 1 and re.sub(r"(.)\1", r"\1", a) == re.sub(r"(.)\1", r"\1", b)


def _heard_alike(base: Sequence[Word], words: Sequence[Word], language: Language) -> bool:
    keys = [[unit.key for unit in heard(side, language)] for side in (base, words)]
    return len(keys[0]) == len(keys[1]) and all(
        a == b or _doubtful_ending(a, b, language.style) for a, b in zip(keys[0], keys[1], strict=True)
    )


def _letters(words: Sequence[Word]) -> str:
    return "".join(word.key for word in words).replace("'", "")


def _plain(key: str) -> str:
    """Without accents and apostrophes."""
    if key.isascii():
        return key.replace("'", "").rstrip(".")
    parts = unicodedata.normalize("NFKD", key)
    return "".join(c for c in parts if not unicodedata.combining(c) and c != "'").rstrip(".")


def _only_fillers(base: Sequence[Word], words: Sequence[Word], language: Language) -> bool:
    if bool(base) == bool(words):
        return False
    said = " ".join(word.key for word in (base or words))
    return said in language.style.fillers or all(w in language.style.fillers for w in said.split())


def _is_clarification(base: Sequence[Word], words: Sequence[Word], language: Language) -> bool:
    """An editor's [bracket] added, or put for a pronoun or name; never one that hides sense."""
    inside, other = (words, base) if any(w.bracketed for w in words) else (base, words)
    if not inside or not all(word.bracketed for word in inside):
        return False
    if any(_carries_sense(word, language) for word in (*inside, *other)):
        return False
    return all(
        kinds.is_pronoun(word, language)
        or kinds.is_function_word(word, language)
        or kinds.is_name(word, language, first=False)
        for word in other
    )


def _carries_sense(word: Word, language: Language) -> bool:
    return (
        kinds.is_negation(word, language)
        or kinds.is_number(word, language)
        or kinds.is_modal(word, language)
        or kinds.is_auxiliary(word, language)
    )


def _same_rank(word: str, digits: str, language: Language) -> bool:
    """Whether one is the other's place in words: "sixth", "6th"; German "sechste", "6."."""
    place, found = language.numbers.ranks.get(word), _PLACE.fullmatch(digits)
    return place is not None and found is not None and int(found[1]) == place


def _spelling(a: str, b: str, style: HouseStyle) -> bool:
    first, second = (style.spellings.get(x, x).replace(" ", "") for x in (a, b))
    if first == second:
        return True
    if a[:2] != b[:2]:
        return False
    if a in style.spelling_exceptions or b in style.spelling_exceptions:
        return False
    return any(_ending_differs(x, y, pair) for pair in style.spelling_endings for x, y in ((a, b), (b, a)))


def _ending_differs(a: str, b: str, pair: tuple[str, str]) -> bool:
    stem = a.removesuffix(pair[0])
    return len(stem) >= 2 and stem != a and stem + pair[1] == b


def _doubtful_ending(a: str, b: str, style: HouseStyle) -> bool:
    """Whether an ending may stand for either: "it's" is "it is" or "it has"."""
    return b in style.double_endings.get(a, ()) or a in style.double_endings.get(b, ())


def _masked(a: str, b: str) -> bool:
    return _fits_mask(a, b) or _fits_mask(b, a)


def _fits_mask(masked: str, word: str) -> bool:
    if not _MASKED.search(masked):
        return False
    if _MASKED.search(word):
        ends = [_MASK.split(key) for key in (masked, word)]
        return ends[0][0][:1] == ends[1][0][:1] and (
            ends[0][-1].endswith(ends[1][-1]) or ends[1][-1].endswith(ends[0][-1])
        )
    return bool(_mask_pattern(masked).fullmatch(word))


@cache
def _mask_pattern(masked: str) -> re.Pattern[str]:
    parts = (re.escape(part) for part in _MASK.split(masked))
    return re.compile(r"\w{1,10}".join(parts))


def _one_name(a: str, b: str) -> bool:
    """Two transliterations of one name: Qaddafi, Gadhafi. Endings must agree: Mario is not Maria."""
    return min(len(a), len(b)) >= 5 and a[-1] == b[-1] and _sound(a) == _sound(b)


def _sound(name: str) -> str:
    plain = _plain(name)
    for written, sounds in (("kh", "k"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("ph", "f"), ("sch", "sh")):
        plain = plain.replace(written, sounds)
    plain = plain.translate(str.maketrans("qcgzvj", "kkkswy"))
    plain = re.sub(r"(.)\1+", r"\1", plain)
    return plain[:1] + re.sub(r"[aeiouy]+", "a", plain[1:])
