"""What the readers of figures pass on to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec

from variorum.reading.language import Language
from variorum.reading.number_rules import Numbers

if TYPE_CHECKING:
    from variorum.model import Approximation


NO_FIGURE = "none"  # the unit of what looks like a figure and is a name, an ordinal, a pronoun


class Page(msgspec.Struct, frozen=True, gc=False):
    """A text, and the same text in lower case with as many characters."""

    text: str
    low: str
    language: Language
    numbers: Numbers  # of the language


class Numeral(NamedTuple):
    """A number as printed, without its unit."""

    start: int
    end: int
    value: float
    scale: float = 1.0  # of its last word: "3.2 million"
    digits: bool = False
    vague: bool = False  # "dozens"
    about: bool = False  # Spanish "una treintena"
    ending: str | None = None  # the unit within a word: German "dreijährig"; "" counts the noun behind


class Found(NamedTuple):
    """A figure before it is held against its neighbours."""

    start: int
    end: int
    value: float | str
    unit: str | None = None
    approximation: Approximation = "exact"
    of: str | None = None
    of_end: int = -1  # where the noun counted ends, if it stands behind
    scale: float = 1.0
    bare: bool = False  # a number without unit, which may share that of the next: "3 to 5 percent"
