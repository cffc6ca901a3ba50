"""Words as a listener hears them: abbreviations and contractions spelt out, numerals as words.

A listener cannot tell "we'll" from "we will" or "Sen." from "senator". So words are compared by what is
heard; where what is heard agrees and what is printed does not, the difference is house style.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from variorum.reading.text.spoken_numbers import CURRENCIES, number_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.reading.language import Language
    from variorum.reading.text.words import Word


class Heard(msgspec.Struct, frozen=True, gc=False):
    """One spoken unit and the words that print it.

    Several units may share a word ("we'll"), or one may take several ("twenty-one").
    """

    key: str
    first: int  # place of the first word that prints it
    last: int  # place of the last


def heard(words: Sequence[Word], language: Language) -> tuple[Heard, ...]:
    """What is heard when these words are read out. Linear in their number."""
    units: list[Heard] = []
    otherwise = language.heard_otherwise
    at = 0
    while at < len(words):
        key = words[at].key
        # most words are heard as they are printed
        if key.isalpha() and key not in otherwise:
            units.append(Heard(key, at, at))
            at += 1
            continue
        number = number_at(words, at, language.numbers)
        if number is not None:
            last = at + number.taken - 1
            units.append(Heard(f"{number.value:.15g}", at, last))
            spelt = language.style.abbreviations.get(number.unit, number.unit)
            units.extend(Heard(part, at, last) for part in spelt.split())
            at += number.taken
            continue
        units.extend(Heard(part, at, at) for part in _parts(words[at], language))
        at += 1
    return tuple(units)


def heard_keys(units: Sequence[Heard], words: Sequence[Word]) -> list[str]:
    """The keys to match by. An editor's bracketed word is not the speaker's: it matches nothing said."""
    return ["[" + unit.key if words[unit.first].bracketed else unit.key for unit in units]


def _parts(word: Word, language: Language) -> Iterator[str]:
    key = word.key
    style = language.style
    currency = CURRENCIES.get(key) or language.currencies.get(key)
    if currency:
        yield currency
        return
    full = style.contractions.get(key) or style.abbreviations.get(key.rstrip("."))
    if full is None and "." in key:
        bare = key.replace(".", "")
        full = style.abbreviations.get(bare, bare)
    small = key.rstrip(".") in style.small_abbreviations
    if full is not None and (small or _fits_case(word, key, full, style.abbreviations)):
        yield from full.split()
        return
    elided, _, rest = key.partition("'")
    if rest and elided in language.speech.elisions:  # "l'acqua", "qu'il"
        yield from (elided, rest)
        return
    stem, ending = _split_ending(key, style.endings)
    if ending:
        yield stem
        yield from ending.split()
        return
    yield key


def _fits_case(word: Word, key: str, full: str, abbreviations: Mapping[str, str]) -> bool:
    # "US" is the country and "us" is not; "IT" and "it", "Gen" and "gen" likewise
    return abbreviations.get(key) != full or not word.text.islower()


def _split_ending(key: str, endings: Mapping[str, str]) -> tuple[str, str]:
    at = key.find("'", 1)
    if at < 0:
        return key, ""
    for ending, full in endings.items():
        if key.endswith(ending) and len(key) > len(ending):
            return key[: -len(ending)], full
    return key, ""
