"""UTF-8 that was read as Windows-1252, put right: "â€œ" was “.

What browsers call windows-1252 maps the five bytes that it leaves undefined to control characters; pages
often lose these, so "â€" followed by nothing of the kind was ”.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.model import Repair, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEAD = b"\xc3"  # the first byte, in UTF-8, of every letter that a sequence may begin with
_LOST_CLOSER = "â€"  # its third letter is a control character that many programs drop
_PLAUSIBLE = re.compile("[\xa0-\u017f\u02c6\u02dc\u2010-\u203a\u20ac\u2122\u2190-\u21ff\u2212]")
_TYPOGRAPHIC = frozenset("–—‘’‚“”„†‡•…‰‹›\x81\x8d\x8f\x90\x9d")


def find_mojibake(text: str) -> Iterator[Repair]:
    """The letters that were one letter before the text was read with the wrong encoding.

    A pair such as "Ã”" may also be a capital before a quotation mark, so pairs that end in such a mark count
    only where the text holds mojibake beyond doubt.
    """
    if _LEAD not in text.encode(errors="surrogatepass"):  # many times as fast as looking for the letters
        return
    matches = list(_sequences().finditer(text))
    certain = any(not _doubtful(match[0]) for match in matches)
    twice = list(_read_wrongly_twice(text, matches)) if "Ã¢" in text or "Ãƒ" in text else []
    yield from twice
    known = {place for repair in twice for place in range(*repair.span)}
    for match in matches:
        meant = None if match.start() in known else _meant(match[0])
        if meant is not None and (certain or not _doubtful(match[0])):
            yield Repair(span=Span(*match.span()), read_as=meant, why="wrong encoding")


def _read_wrongly_twice(text: str, matches: list[re.Match[str]]) -> Iterator[Repair]:
    """What is mojibake still when it is put right once: "Ã¢â‚¬â„¢" was "â€™", and that was ’."""
    for run in _touching(matches):
        once = "".join(_decoded(match[0]) or "\0" for match in run)  # a letter for each match
        for again in _sequences().finditer(once):
            meant = _meant(again[0])
            start, end = run[again.start()].start(), run[again.end() - 1].end()
            if meant is not None:
                lost = meant == "”" and text.startswith("Â", end)  # before a letter that was dropped
                yield Repair(span=Span(start, end + lost), read_as=meant, why="wrong encoding, twice")


def _touching(matches: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """The matches in runs, each of which begins where the one before it ends."""
    run: list[re.Match[str]] = []
    for match in matches:
        if run and run[-1].end() != match.start():
            yield run
            run = []
        run.append(match)
    if run:
        yield run


def _doubtful(letters: str) -> bool:
    return len(letters) == 2 and letters != _LOST_CLOSER and letters[1] in _TYPOGRAPHIC


def _meant(letters: str) -> str | None:
    """What a sequence of misread bytes stood for, None if it is nothing that news prints."""
    meant = _decoded(letters)
    if meant is None or meant in {"â", "Ã", "Â"}:  # read wrongly twice: not decided from one letter
        return None
    return meant if _PLAUSIBLE.match(meant) or ord(meant) > 0xFFFF else None


def _decoded(letters: str) -> str | None:
    """The letter that a sequence of misread bytes stood for, None if it is none."""
    if letters == _LOST_CLOSER:
        return "”"
    try:
        meant = bytes(map(_byte, letters)).decode("utf-8")
    except UnicodeDecodeError:
        return None
    return meant if len(meant) == 1 else None


def _byte(letter: str) -> int:
    return ord(letter) if ord(letter) < 0x100 else letter.encode("cp1252")[0]


def _letter(byte: int) -> str:
    return bytes([byte]).decode("cp1252", errors="ignore") or chr(byte)


@cache
def _sequences() -> re.Pattern[str]:
    follow = "[" + re.escape("".join({_letter(byte) + chr(byte) for byte in range(0x80, 0xC0)})) + "]"
    two, three, four = (
        "[" + re.escape("".join(_letter(byte) for byte in range(*lead))) + "]"
        for lead in ((0xC2, 0xE0), (0xE0, 0xF0), (0xF0, 0xF5))
    )
    lead = "[" + re.escape("".join(map(_letter, range(0xC2, 0xF5)))) + "]"
    # every alternative looks back to the first letter, so that the search skips all that are none
    return re.compile(
        f"{lead}(?:(?<={four}){follow}{{3}}|(?<={three}){follow}{{2}}"
        f"|(?<={_LOST_CLOSER[0]}){_LOST_CLOSER[1:]}(?!{follow})|(?<={two}){follow})"
    )
