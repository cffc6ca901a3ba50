"""A paragraph as a line of tokens in which every quoted stretch is one token."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.model import Span
    from variorum.reading.speech_rules import Speech

_GLUED = r"(?<=[a-zß-öø-ÿ]{2}\.)[A-ZÀ-Þ][a-zß-öø-ÿ]"  # a glued sentence: "Moss.The"
_TOKEN = re.compile(
    rf"\w+(?:(?:['’\-&/]|(?<=\d):(?=\d)|\.(?!{_GLUED}))\w+)*"
    r"(?:-(?=[ ][a-zß-öø-ÿ])|(?<=[sS])['’](?=[ ]\w))?|[^\w\s]"
)
_ASIDE = re.compile(r"\([^()\n]{1,80}\)|\[[^\[\]\n]{1,80}\]")
_APOSTROPHES = frozenset("'’")
_BEHIND_WORDS = frozenset(",.;:!?")  # stand before a space and are no part of the word
STOPS = frozenset(".?!")
_MARKS = "\"'“”’»«›‹ "
QUOTE = "“”"  # how a stretch shows among the words


class Token(msgspec.Struct, frozen=True, gc=False):
    """A word, a mark, or a whole quoted stretch. A struct, because a long story holds a million of them."""

    word: str  # lower case; QUOTE for a stretch
    start: int
    end: int
    capital: bool  # begins with a capital letter
    quote: int = -1  # place of the stretch, -1 for words
    last: str = ""  # of a stretch: its last character within the marks


def tokens_between(
    text: str, around: Span, stretches: Sequence[tuple[int, Span]], speech: Speech, *, stops: bool = True
) -> list[Token]:
    """The tokens of ``around``; ``stretches`` are (place, span with marks) in reading order, not overlapping.

    Asides in brackets, such as "(R-Fla.)", are left out unless they hold a stretch; so are the marks that end
    sentences without ``stops``.
    """
    if not stops and (speech.elisions or speech.inverted_pronouns):  # whose parting looks at these marks
        whole = tokens_between(text, around, stretches, speech)
        return [token for token in whole if token.word not in STOPS]
    found: list[Token] = []
    at = around.start
    for place, outer in stretches:
        if outer.start < at:
            continue
        _add_prose(found, text, at, outer.start, stops=stops)
        last = text[outer.start : outer.end].rstrip(_MARKS)[-1:]
        found.append(Token(QUOTE, outer.start, outer.end, capital=False, quote=place, last=last))
        at = outer.end
    _add_prose(found, text, at, around.end, stops=stops)
    return list(_parted(found, text, speech)) if speech.elisions or speech.inverted_pronouns else found


def _add_prose(found: list[Token], text: str, start: int, end: int, *, stops: bool) -> None:
    if text.find("(", start, end) < 0 and text.find("[", start, end) < 0:
        _add_words(found, text, start, end, stops=stops)
        return
    for begin, stop in _outside_asides(text, start, end):
        _add_words(found, text, begin, stop, stops=stops)


def _add_words(found: list[Token], text: str, start: int, end: int, *, stops: bool) -> None:
    """Most pieces between spaces are one word, or a word and a mark, and need no pattern."""
    at = start
    for piece in text[start:end].split(" "):
        stop = at + len(piece)
        if piece.isalnum():
            found.append(Token(piece.lower(), at, stop, piece[0].isupper()))
        elif piece[-1:] in _BEHIND_WORDS and (word := piece[:-1]).isalnum():
            found.append(Token(word.lower(), at, stop - 1, word[0].isupper()))
            if stops or piece[-1] not in STOPS:
                found.append(Token(piece[-1], stop - 1, stop, capital=False))
        elif piece:
            marked = _marked_words(text, at, stop, end)
            found.extend(marked if stops else [token for token in marked if token.word not in STOPS])
        at = stop + 1


def _marked_words(text: str, start: int, stop: int, end: int) -> Iterator[Token]:
    """The tokens of a piece with marks in it; how it is cut depends on the two letters behind it, too."""
    for match in _TOKEN.finditer(text, start, min(stop + 2, end)):
        if match.start() >= stop:
            return
        word = match[0]
        capital = word[0].isupper() or ("-" in word and _is_aged(word))
        yield Token(word.lower(), match.start(), match.end(), capital)


def _is_aged(word: str) -> bool:
    """Whether a noun with a capital hangs on a number: German "43-Jähriger"."""
    return word[0].isdigit() and word.partition("-")[2][:1].isupper()


def _outside_asides(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for aside in _ASIDE.finditer(text, start, end):
        yield at, aside.start()
        at = aside.end()
    yield at, end


def _parted(tokens: Sequence[Token], text: str, speech: Speech) -> Iterator[Token]:
    """Words that are written as one: "qu'il", "a-t-elle"; names are left whole: "Massimo D'Alpi"."""
    before, ends = "", 0
    for token in tokens:
        elided = token.word.replace("’", "'").partition("'")
        verb, _, pronoun = token.word.rpartition("-")
        middle = token.start + len(elided[0]) + 1
        if token.word in _APOSTROPHES and before in speech.elisions and token.start == ends:
            continue  # of "d'« erreurs »"
        named = token.capital and before.isalpha() and text[middle : middle + 1].isupper()
        before, ends = token.word, token.end
        if elided[2] and elided[0] in speech.elisions and not named:
            yield Token(elided[0], token.start, middle, token.capital)
            yield from _parted([Token(elided[2], middle, token.end, text[middle].isupper())], text, speech)
        elif verb and pronoun in speech.inverted_pronouns:
            middle, verb = token.end - len(pronoun), verb.removesuffix("-t")
            yield Token(verb, token.start, token.start + len(verb), token.capital)
            yield Token(pronoun, middle, token.end, capital=False)
        else:
            yield token
