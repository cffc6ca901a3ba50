"""Names between marks that somebody goes by."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.reading.language import Language
    from variorum.reading.quotes.stretches import Stretch

_LONGEST = 3  # words
_LONGEST_GIVEN = 5
_NEAR = 40  # letters looked at before the marks
_CALLED = re.compile(r"(?:(?P<name>[^\W\d_]\w*)\)?(?P<apart>,?) |[.!?:\n] ?|^)(?P<participle>[^\W\d_]+) $")


def is_called(text: str, stretch: Stretch, language: Language) -> bool:
    """``Jean Roux, dit « le Borgne »``, ``Apodado «el Zurdo», huyó``, ``his nickname, “Slim”``."""
    words = text[stretch.span.start : stretch.span.end].split()
    if _is_given(text, stretch, words, language):
        return True
    if not words or len(words) > _LONGEST or not _names(words, language):
        return False
    near = text[max(0, stretch.outer.start - _NEAR) : stretch.outer.start]
    last = near.rstrip(" ,:").rpartition(" ")[2].lower()
    if last in language.kinds.nicknames:
        return True
    match = _CALLED.search(near)
    if match is None or match["participle"].lower() not in language.kinds.nicknaming:
        return False
    if match["name"] is None:
        return match["participle"][0].isupper()
    return match["name"][0].isupper() and bool(match["apart"])


def _is_given(text: str, stretch: Stretch, words: list[str], language: Language) -> bool:
    """``la llaman «la Dama de Cal»``: an article and a capital behind a verb that gives people names."""
    verb = text[max(0, stretch.outer.start - _NEAR) : stretch.outer.start].rstrip().rpartition(" ")[2]
    verb = verb.lower().rpartition("'")[2].rpartition("’")[2]
    if verb not in language.kinds.surnaming or not 1 < len(words) <= _LONGEST_GIVEN:
        return False
    capital = words[1][:1].isupper() or verb in language.kinds.nicknaming
    return capital and words[0].lower() in language.names.definite


def is_nickname(text: str, stretch: Stretch, words: list[str], language: Language) -> bool:
    """Whether words that nobody said are a nickname."""
    return _between_names(text, stretch, words) or _behind_name(text, stretch, words, language)


def _names(words: list[str], language: Language) -> bool:
    """Whether words may be a name: "le Borgne", "Slim"; not "mad" or "a fool"."""
    first = words[0].lower()
    if len(words) > 1 and first in language.names.definite:
        return True
    return words[0][0].isupper() and first not in language.kinds.persons


def _between_names(text: str, stretch: Stretch, words: list[str]) -> bool:
    """Whether it stands between two capitalised words, as in William “Bill” Carver."""
    before = text[max(0, stretch.outer.start - 30) : stretch.outer.start].split()
    after = text[stretch.outer.end : stretch.outer.end + 3].lstrip(" ")
    return len(words) <= 2 and bool(before) and before[-1][0].isupper() and after[:1].isupper()


def _behind_name(text: str, stretch: Stretch, words: list[str], language: Language) -> bool:
    """Whether a name is said to go by it, as in Vito Carver, alias “the Eel”, or “the Eel” alone."""
    before = text[max(0, stretch.outer.start - _NEAR) : stretch.outer.start].split()
    if len(before) < 2 or len(words) > _LONGEST:
        return False
    if before[-1].lower() in language.kinds.nicknaming:
        return before[-2][0].isupper() or before[-1].lower() not in language.kinds.naming
    if before[-1].lower() in language.kinds.comparing and before[-2].lower() in language.kinds.naming:
        return len(before) > 2 and before[-3].endswith(",") and before[-3][0].isupper()
    apart = before[-1][0].isupper() and before[-1].endswith(",") and before[-2][0].isupper()
    return apart and words[0].lower() in language.names.definite and text.startswith(",", stretch.outer.end)
