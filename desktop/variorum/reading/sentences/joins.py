"""Where a supposed sentence boundary is none: initials, abbreviations, ordinals, attributions, loose ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.reading.sentences.following import words_following
from variorum.reading.sentences.overlooked import may_end

if TYPE_CHECKING:
    from variorum.reading.language import Language, SentenceRules

_NEAR = 40
_LAST_WORD = re.compile(r"([^\W_]+(?:[.'’-][^\W_]+)*)\.$")
_ELIDED = re.compile(r"^[^\W\d_]+['’]")  # French "l'art. 5", "l'O.N.U."
_NEXT_WORD = re.compile(r"[^\w]*([^\W_]+(?:['’][^\W_]+)*)")
_LIST_NUMBER = re.compile(r"\s*(?:\d{1,3}|[A-Za-z]|[IVX]{1,4})[.)]$")
_SHORT_FORM = re.compile(r"(?:^|[^\w.'’])[a-zà-ÿ]\.(?:[ ]?[a-zà-ÿA-Z]\.)?$")  # "e.g.", "z. B.", "v."
_CLOSING_FORM = re.compile(r"(?<![\w.])((?:[^\W\d_]{1,2}\. ?){,2}[^\W\d_]{1,4})\.$")  # "p.m.", "v. Chr."
_COUNTED = re.compile(r"[:,;] \(?(?:\d{1,2}|[a-z])[.)]$")  # "two aims: 1. to win, 2. to lose"
_LEFT_OUT = re.compile(r"\W{,3}(?:\.(?: ?\.){1,4}|…)\W{,3}")  # "[...] We will win", "... and won"
_ORDINAL = re.compile(r"\d{1,3}\.$")
_ASKING, _CLOSING_MARKS = frozenset("?!"), frozenset("\"”“»’'")
_LONGEST_ORDINAL, _LONGEST_SHORT, _LONGEST_CLOSING = 4, 6, 13  # letters of the patterns
_LONGEST_LEFT_OUT = 15
_LONG = 4  # letters, more than which no form has that is written with stops inside


def belongs_together(text: str, start: int, end: int, limit: int, language: Language) -> bool:
    """Whether the words from ``start`` to ``end`` and those behind are one sentence.

    ``limit`` is the end of the paragraph's last word.
    """
    before = text[max(start, end - _NEAR) : end].rstrip()
    following = _NEXT_WORD.match(text, end, min(limit, end + 80))
    if following is None:  # nothing but marks behind it
        return end >= limit
    word = following[1]
    if end - start <= _LONGEST_LEFT_OUT and _LEFT_OUT.fullmatch(text, start, end):
        return True
    if word[0].islower():  # after a quote an attribution goes on; elsewhere the library knows better
        incise = following[0][:1] in {"—", "–"} or following[0][1:2] in {"—", "–"}
        goes_on = before[-1:] in "\"”“»’'…)]" or before.endswith("..") or _COUNTED.search(before) is not None
        return incise or goes_on or _is_abbreviation(before, word, language.sentences)
    if _LIST_NUMBER.fullmatch(text, start, end):
        return True
    if before[-1:] in _CLOSING_MARKS and before[-2:-1] in _ASKING:
        return _is_attribution(text[end : min(limit, end + 80)], language)
    return _is_abbreviation(before, word, language.sentences)


def _is_abbreviation(before: str, word: str, rules: SentenceRules) -> bool:
    """Whether the stop at the end of ``before`` is an abbreviation's; ``word`` is the one behind it."""
    if not before.endswith("."):
        return False
    last_word = before[before.rfind(" ") + 1 : -1]
    if len(last_word) > _LONG and last_word.isalpha():  # as it mostly is
        return _is_short_form(last_word, word, rules)
    opens, length = word[0].isupper() and word.lower() in rules.openers, len(before)
    if rules.ordinals and _ORDINAL.search(before, max(0, length - _LONGEST_ORDINAL)):
        return not opens
    closing = _CLOSING_FORM.search(before, max(0, length - _LONGEST_CLOSING)) if opens else None
    if closing is not None and may_end(closing[1], rules):
        return False
    if _SHORT_FORM.search(before, max(0, length - _LONGEST_SHORT)):
        return True
    last = _LAST_WORD.search(before, before.rfind(" ") + 1)
    if last is None:
        return False
    bare = _ELIDED.sub("", last[1])
    initial = bare.rpartition("-")[2]
    if len(initial) == 1 and initial.isupper():  # "V. Carver", "(D-N.Y.)", but "Charles I. The king"
        return not opens and initial != "I"
    return _is_short_form(bare, word, rules)


def _is_short_form(last: str, word: str, rules: SentenceRules) -> bool:
    """Whether a word is listed as an abbreviation, or as one before a number where a number follows."""
    if last.lower().rpartition("-")[2] in rules.abbreviations:  # "ex-Gov."
        return True
    return word.isdigit() and _announces_number(last, rules)


def _announces_number(last: str, rules: SentenceRules) -> bool:
    """Whether the word goes with a number behind it: "No. 1", "Hafenstr. 5", "Sat. 4 May"."""
    low, known = last.lower(), rules.before_numbers
    return (
        low in known or last in known or any(map(low.endswith, (one[1:] for one in known if one[0] == "-")))
    )


def _is_attribution(after: str, language: Language) -> bool:
    """Whether a clause such as 'Carver asked.' goes with the quote before it."""
    clause = words_following(after, 0, len(after), language)
    return any(word.lower() in language.speech.cues for word in clause[:5]) and len(clause) <= 8
