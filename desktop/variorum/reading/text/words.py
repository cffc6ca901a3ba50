"""A text's words with their offsets, and the places where it says that something was left out."""

from __future__ import annotations

import re

import msgspec
from msgspec.structs import replace

from variorum.model import Span


class Word(msgspec.Struct, frozen=True, gc=False):
    """One word as printed. A struct, because a long story holds a million of them."""

    span: Span
    text: str
    key: str  # the same for two words that differ in typography only
    bracketed: bool = False  # stands whole within [square brackets]: an editor's word
    after_gap: bool = False  # an ellipsis, or the end of a quoted stretch, stands before it


# joins that may stand inside a word and are not heard: soft hyphen, zero-width marks, combining accents
_JOIN = "\u00ad\u200b-\u200d\u2060\u0300-\u036f"
_LETTER = r"[^\W\d_]"
_APOSTROPHE = "['’ʼ‘´`′]"
_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"

_TOKEN = re.compile(
    rf"""
      (?P<plain>   [^\W\d_{_CJK}]{{2,}}+(?=[\ ,.]) )  # nearly all words; any other kind goes on otherwise
    | (?P<gap>     [\[(]?\s*(?:…|\.(?:[ \u00a0]?\.){{2,}})[.…]*\s*[\])]? )
    | (?P<masked>  {_LETTER}*[*\#]{{2,}}{_LETTER}* | {_LETTER}+\*{_LETTER}+
                   | [b-df-hj-np-tv-z][-–—_]{{2,6}}{_LETTER}{{1,4}} )
    | (?P<dotted>  (?:{_LETTER}\.){{2,}}(?:{_LETTER}(?![^\W_]))?(?:{_APOSTROPHE}s)? )
    | (?P<number>  [$€£¥]?\d(?:[.,:]?\d)*(?:\.[ºª]|{_LETTER}{{1,3}}(?![^\W_]))?%? )
    | (?P<single>  [{_CJK}] )
    | (?P<clipped> {_APOSTROPHE}(?:em|cause|til|till|bout|tis|twas)\b )
    | (?P<typed>   e{_APOSTROPHE}(?=\s) )  # Italian "E' vero", on keyboards without the accent
    | (?P<word>    (?:\[[^\W_]{{1,3}}\](?=[^\W_]))?
                   [^\W_{_CJK}][^\W_{_CJK}{_JOIN}]*(?:[{_JOIN}]+[^\W_]*)*
                   (?: \[[^\W_]{{1,5}}\] | {_APOSTROPHE}[^\W_]+ )* )
    | (?P<sign>    [&%$€£¥] )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BRACKET = re.compile(r"\[[^\]\[\n]{1,120}\]")
_DROPPED_FROM_KEY = re.compile(rf"[{_JOIN}\[\]]")
_APOSTROPHES = re.compile(_APOSTROPHE)


def words_in(text: str, span: Span | None = None) -> tuple[Word, ...]:
    """The words of a stretch of text (or of all of it), in order; linear in its length.

    Hyphens and dashes part words, so that "same-sex" and "same sex" are the same two words. Abbreviations
    ("F.B.I."), numbers ("1,000", "$5"), masked words ("f***ing") and bracketed letters ("[W]e") stay whole.
    Chinese and Japanese are given character by character.
    """
    start, end = span or (0, len(text))
    brackets = [found.span() for found in _BRACKET.finditer(text, start, end)]
    words, gap = [], False
    for found in _TOKEN.finditer(text, start, end):
        if found.lastgroup == "gap":
            gap = True
            continue
        at, printed = Span(*found.span()), found[0]
        bracketed = bool(brackets) and any(a < at.start and at.end < b for a, b in brackets)
        words.append(Word(at, printed, key_of(printed), bracketed, gap))
        gap = False
    return tuple(words)


def words_of_stretches(text: str, spans: tuple[Span, ...]) -> tuple[Word, ...]:
    """The words of several stretches, the first of each (but the first) marked as standing after a gap."""
    words: list[Word] = []
    for span in spans:
        stretch = words_in(text, span)
        if words and stretch:
            words.append(replace(stretch[0], after_gap=True))
            words.extend(stretch[1:])
        else:
            words.extend(stretch)
    return tuple(words)


def key_of(word: str) -> str:
    """What stays of a word when typography is taken away: case, kind of apostrophe, bracketed letters."""
    if word.isascii() and word.isalnum():
        return word.lower()
    return _APOSTROPHES.sub("'", _DROPPED_FROM_KEY.sub("", word)).casefold()
