"""Lines that only say when something was printed or sent, or how long it takes: "7:45 | Audio: 2 min"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.reading.language import Language

_CLOCK = re.compile(
    r"\d(?<!\w.)(?:\d?(?:[:.h]\d{2}| ?[ap]\.?m|[./]\d{1,2}[./]\d{2,4})|(?:(?<=1)9|(?<=2)0)\d\d)\b"
)
_SENT = re.compile(r"\d{6} [^\W\d_]{3,4}\.? \d{2}")  # an agency's: "041532 Feb 26"
_FILED = re.compile(r"(?=.*\b(?:yy|xx)[a-z]{2}\b)[a-z]{2,4}(?: [a-z]{1,4}\d?){2,5}")  # "nna hro yyzz n1 kl"
_DATE_WORD = 4  # letters: "at", "alle", "Uhr", "GMT"
_WORD = re.compile(r"[^\W\d_]+")
_UNIT = re.compile(r"h|hrs?|min(?:s|\w{3,4})?|se[cgk]|std")  # in most languages alike
_BETWEEN_FIELDS = re.compile(r" ?[|·•] ?")


def is_stamp(low: str, language: Language) -> bool:
    """Whether a line is nothing but a date or a time."""
    if _SENT.fullmatch(low):
        return True
    if not _CLOCK.search(low):
        return False
    stamped = " ".join(language.roles.dates).split()
    known = {*language.numbers.months, *(day.lower() for day in language.desk.weekdays), *stamped}
    return all(len(word) <= _DATE_WORD or word in known for word in _WORD.findall(low))


def is_filing_code(low: str) -> bool:
    """Whether a line is an agency's codes for its own desks."""
    return _FILED.fullmatch(low) is not None


def is_length(low: str, language: Language) -> bool:
    """Whether a line with a number is a label with a duration: "Listen (2:15)", "Lesezeit 3 Minuten"."""
    words = _WORD.findall(low)
    labels = language.roles.lengths
    return not labels.isdisjoint(words) and all(word in labels or _UNIT.fullmatch(word) for word in words)


def is_programme(low: str, language: Language) -> bool:
    """Whether one of several fields is a date, a time or a duration: "Radio Hadal | 3/5/2026"."""
    fields = _BETWEEN_FIELDS.split(low)
    return len(fields) > 1 and any(is_stamp(one, language) or _is_timed(one, language) for one in fields)


def _is_timed(low: str, language: Language) -> bool:
    """Whether a field is a duration, or a day without its year."""
    if not any(letter.isdigit() for letter in low):
        return False
    words = _WORD.findall(low)
    return is_length(low, language) or (len(words) == 1 and words[0] in language.numbers.months)
