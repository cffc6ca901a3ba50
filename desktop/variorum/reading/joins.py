"""Where a supposed sentence boundary is none: initials, abbreviations, ordinals, attributions, loose ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.reading.following import words_following

if TYPE_CHECKING:
    from variorum.reading.language import Language

_NEAR = 40
_LAST_WORD = re.compile(r"([^\W_]+(?:[.'’-][^\W_]+)*)\.$")
_NEXT_WORD = re.compile(r"[^\w]*([^\W_]+(?:['’][^\W_]+)*)")
_LIST_NUMBER = re.compile(r"\s*(?:\d{1,3}|[A-Za-z]|[IVX]{1,4})[.)]$")
_SHORT_FORM = re.compile(r"(?:^|[^\w.'’])[a-zà-ÿ]\.(?:[ ]?[a-zà-ÿA-Z]\.)?$")  # "e.g.", "z. B.", "v."
_ORDINAL = re.compile(r"\d{1,3}\.$")
_ENDS_ASKING = re.compile(r"[?!][\"”“»’']$")
_LOOSE = re.compile(r"[^\w\s]*\s*$")


def belongs_together(text: str, start: int, end: int, limit: int, language: Language) -> bool:
    """Whether the words from ``start`` to ``end`` and those behind, up to ``limit``, are one sentence."""
    before = text[max(start, end - _NEAR) : end].rstrip()
    after = text[end : min(limit, end + 80)]
    following = _NEXT_WORD.match(after)
    if following is None:  # nothing but marks behind it
        return not any(letter.isalnum() for letter in text[end:limit])
    word = following[1]
    if word[0].islower():  # after a quote an attribution goes on; elsewhere the library knows better
        incise = following[0][:1] in {"—", "–"} or following[0][1:2] in {"—", "–"}
        return incise or before[-1:] in "\"”“»’'…)]" or before.endswith("..")
    if _LIST_NUMBER.fullmatch(text[start:end]):
        return True
    if _ENDS_ASKING.search(before):
        return _is_attribution(after, language)
    return _is_abbreviation(before, word, language)


def _is_abbreviation(before: str, word: str, language: Language) -> bool:
    rules = language.sentences
    opens = word.lower() in rules.openers
    if rules.ordinals and _ORDINAL.search(before):
        return not opens
    if _SHORT_FORM.search(before):
        return True
    last = _LAST_WORD.search(before)
    if last is None:
        return False
    if len(last[1]) == 1 and last[1].isupper():  # an initial: "V. Carver", but "Charles I. The king"
        return not opens and last[1] != "I"
    return last[1].lower().rpartition("-")[2] in rules.abbreviations  # "ex-Gov."


def _is_attribution(after: str, language: Language) -> bool:
    """Whether a clause such as 'Carver asked.' goes with the quote before it."""
    clause = words_following(after, 0, len(after), language)
    return any(word.lower() in language.speech.cues for word in clause[:5]) and len(clause) <= 8
