"""The inspector's content as values. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.window.cell_content import Run
    from variorum.window.selection import Selection


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What one source, or several alike, have."""

    sign: str
    meaning: str
    title: str
    place: str = ""
    runs: tuple[Run, ...] = ()
    note: tuple[Run, ...] = ()
    quiet: bool = False
    goes_to: Selection | None = None  # what a click chooses


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A heading with a few sentences."""

    title: str
    runs: tuple[Run, ...]
    serif: bool = False  # quoted from a source, not said by the app
    topic: str = ""  # the entry of the help that explains it


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """The whole panel."""

    title: str
    aside: str
    entries: tuple[Entry, ...]
    passages: tuple[Passage, ...]
    remark_on: str  # Finding.id or Family.id that a note belongs to; "" for none
    request: str = ""  # a correction request, ready to be sent; "" where nothing is to be corrected
    may_part: bool = False  # whether "not the same quote" makes sense
