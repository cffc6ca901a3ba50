"""Sentence boundaries as a library sees them: sentencex, or nupunkt where sentencex has no wheel."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_SURROGATE = re.compile(r"[\ud800-\udfff]")  # half a character: the libraries take whole ones only
_LONGEST = 20_000  # letters given at once, so that no input makes the library slow
# No letter, up to the last, that any library takes for an end; those of other scripts are left to them.
_UNBROKEN = re.compile(r"[^.!?…\n\u0530-\u200f\u2020-\u2027\u203c-\U0010ffff]*+[.!?]? *")


def is_unbroken(text: str) -> bool:
    """Whether nothing within ``text`` can end a sentence: asked first, since many paragraphs are one."""
    return len(text) <= _LONGEST and _UNBROKEN.fullmatch(text) is not None


def boundaries(text: str, language: str) -> list[int]:
    """The ends of the sentences of ``text``, white space included; the last one is its length."""
    ends, at = [], 0
    for piece in _pieces(_whole_letters(text)):
        for sentence in _segmenter()(language, piece):
            at += len(sentence)
            ends.append(at)
    return ends if at == len(text) else [len(text)]


def _whole_letters(text: str) -> str:
    try:
        text.encode()  # many times as fast as looking for them
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text


def _pieces(text: str) -> list[str]:
    """The text in pieces of bearable length, cut behind a space."""
    pieces, at = [], 0
    while len(text) - at > _LONGEST:
        cut = text.rfind(" ", at + _LONGEST // 2, at + _LONGEST) + 1 or at + _LONGEST
        pieces.append(text[at:cut])
        at = cut
    return [*pieces, text[at:]]


@cache
def _segmenter() -> Callable[[str, str], list[str]]:
    for load in (_sentencex, _nupunkt):
        try:
            return load()
        except ImportError:
            continue
    return lambda _language, text: [text]


def _sentencex() -> Callable[[str, str], list[str]]:
    segment = import_module("sentencex").segment

    def guarded(language: str, text: str) -> list[str]:
        try:
            return list(segment(language, text))
        except BaseException as problem:
            # the library's panic is no Exception, and nothing else of that rank may be swallowed
            if type(problem).__name__ != "PanicException":
                raise
            return [text]

    return guarded


def _nupunkt() -> Callable[[str, str], list[str]]:
    spans_of = import_module("nupunkt").sent_spans

    def segment(_language: str, text: str) -> list[str]:
        starts = [start for start, _ in spans_of(text)][1:]
        return [text[a:b] for a, b in zip([0, *starts], [*starts, len(text)], strict=True)]

    return segment
