"""Names between marks that somebody goes by."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.reading.kinds.marked import Marked
    from variorum.reading.language import Language

_LONGEST = 3  # words
_LONGEST_GIVEN = 5
_CALLED = re.compile(r"(?:(?P<name>[^\W\d_]\w*)\)?(?P<apart>,?) |[.!?:\n] ?|^)(?P<participle>[^\W\d_]+) $")


_NAMED = re.compile(r"[^\W\d_a-zà-ÿ][\w’'.-]*,(?:[^,.;:!?]{1,20},)? ?$")  # a name, perhaps with an age


def is_called(one: Marked, language: Language) -> bool:
    """``Jean Roux, dit « le Borgne »``, ``Apodado «el Zurdo», huyó``, ``his nickname, “Slim”``."""
    words = one.words
    if _is_known_to(one, language):
        return True
    if 1 < len(words) <= _LONGEST_GIVEN and _is_given(one, language):
        return True
    if not words or len(words) > _LONGEST or not _names(words, language):
        return False
    near = one.near.rstrip(" ,:").lower()
    if near.rpartition(" ")[2] in language.kinds.nicknames or _is_known_as(one.before, language):
        return True
    if near.endswith(language.kinds.bynames):
        return True
    match = _CALLED.search(one.near)
    if match is None or match["participle"].lower() not in language.kinds.nicknaming:
        return False
    if match["name"] is None:
        return match["participle"][0].isupper()
    return match["name"][0].isupper() and bool(match["apart"])


def _is_known_as(before: list[str], language: Language) -> bool:
    """``a quien todos conocen como «Pipo»``."""
    kinds = language.kinds
    return len(before) > 1 and before[-1] in kinds.comparing and before[-2] in kinds.surnaming


def _is_known_to(one: Marked, language: Language) -> bool:
    """``Bo Moss, 71, « Momon » pour les habitués,``: for whom a name set beside another one is his."""
    after = one.after[:2]
    if len(after) < 2 or after[0] not in language.kinds.known_to or len(one.words) > _LONGEST:
        return False
    some = after[1] in language.speech.determiners or after[1] in language.speech.possessive_pronouns
    return some and _names(one.words, language) and bool(_NAMED.search(one.near))


def _is_given(one: Marked, language: Language) -> bool:
    """``la llaman «la Dama de Cal»``: an article and a capital behind a verb that gives people names."""
    verb = one.near.rstrip().rpartition(" ")[2].lower().rpartition("'")[2]
    if verb not in language.kinds.surnaming:
        return False
    capital = one.words[1][:1].isupper() or verb in language.kinds.nicknaming
    return capital and one.words[0].lower() in language.names.definite


def is_nickname(text: str, one: Marked, language: Language) -> bool:
    """Whether words that nobody said are a nickname."""
    return _between_names(text, one) or _behind_name(text, one, language)


def is_between_names(text: str, one: Marked, language: Language) -> bool:
    """Whether it stands between a given name and a surname: ``Thomas ‘Big Tam’ Rennie``."""
    given = one.near.rstrip().rpartition(" ")[2].lower()
    return given in language.names.given and one.inside[-1].isalnum() and _between_names(text, one)


def _names(words: list[str], language: Language) -> bool:
    """Whether words may be a name: "le Borgne", "Slim"; not "mad" or "a fool"."""
    first = words[0].lower()
    if len(words) > 1 and first in language.names.definite:
        return True
    return words[0][0].isupper() and first not in language.kinds.persons


def _between_names(text: str, one: Marked) -> bool:
    """Whether it stands between two capitalised words, as in William “Bill” Carver."""
    before, end = one.near.split(), one.stretch.outer.end
    after = text[end : end + 3].lstrip(" ")
    return len(one.words) <= 2 and bool(before) and before[-1][0].isupper() and after[:1].isupper()


def _behind_name(text: str, one: Marked, language: Language) -> bool:
    """Whether a name is said to go by it, as in Vito Carver, alias “the Eel”, or “the Eel” alone."""
    before = one.near.split()
    if len(before) < 2 or len(one.words) > _LONGEST:
        return False
    if before[-1].lower() in language.kinds.nicknaming:
        return before[-2][0].isupper() or before[-1].lower() not in language.kinds.naming
    if before[-1].lower() in language.kinds.comparing and before[-2].lower() in language.kinds.naming:
        return len(before) > 2 and before[-3].endswith(",") and before[-3][0].isupper()
    apart = before[-1][0].isupper() and before[-1].endswith(",") and before[-2][0].isupper()
    definite = one.words[0].lower() in language.names.definite
    return apart and definite and text.startswith(",", one.stretch.outer.end)
