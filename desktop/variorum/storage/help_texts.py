"""The help that explains verdicts and kinds of findings: ``help/findings.CODE.toml`` as values.

Each entry is named like its verdict or kind, and carries a short story that shows it. In its texts, words
between asterisks are the telling ones; words between tildes stand in another source and are missing here:
they are shown, and are no part of the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from variorum.model import Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PieceMark = Literal["plain", "telling", "lost"]

_MARKED = re.compile(r"\*([^*]+)\*|~([^~]+)~")


class HelpPiece(NamedTuple):
    """Words of an example that are shown alike."""

    text: str
    mark: PieceMark = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpSource:
    """One source of an example, and how its text is shown."""

    source: Source
    pieces: tuple[HelpPiece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpEntry:
    """One verdict or kind of finding, explained."""

    name: str  # of the verdict, the absence or the kind
    means: str  # when it is said, and what an editor does with it
    says: tuple[HelpPiece, ...]  # what the app says of the example
    sources: tuple[HelpSource, ...]
    record: str | None = None  # Source.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """The whole help in one language."""

    words: Mapping[str, str]  # of the page itself: title, headings
    entries: tuple[HelpEntry, ...]  # in the order of the file


def help_from(table: Mapping[str, Any]) -> Help:
    """The help of a language from its TOML table: ``code``, ``page``, and an entry under each other name."""
    named = {name: value for name, value in table.items() if name not in ("code", "page")}
    return Help(
        words={name: str(text) for name, text in table["page"].items()},
        entries=tuple(_entry(name, value, str(table["code"])) for name, value in named.items()),
    )


def shown(pieces: tuple[HelpPiece, ...]) -> str:
    """The words as they are shown, the missing ones with them."""
    return "".join(piece.text for piece in pieces)


def _entry(name: str, table: Mapping[str, Any], language: str) -> HelpEntry:
    return HelpEntry(
        name=name,
        means=str(table["means"]),
        says=tuple(_pieces(str(table["says"]))),
        sources=tuple(_source(one, language) for one in table["sources"]),
        record=table.get("record"),
    )


def _source(table: Mapping[str, Any], language: str) -> HelpSource:
    """A source with the names of ``Source``; its label is its identifier, its language the file's."""
    pieces = tuple(_pieces(str(table["text"]).strip()))
    given = {name: value for name, value in table.items() if name != "text"}
    text = "".join(piece.text for piece in pieces if piece.mark != "lost")
    given = {"id": table["label"], "language": language, **given}
    return HelpSource(source=Source(text=text, **given), pieces=pieces)


def _pieces(text: str) -> Iterator[HelpPiece]:
    at = 0
    for found in _MARKED.finditer(text):
        if found.start() > at:
            yield HelpPiece(text[at : found.start()])
        yield HelpPiece(found[1], "telling") if found[1] else HelpPiece(found[2], "lost")
        at = found.end()
    if at < len(text):
        yield HelpPiece(text[at:])
