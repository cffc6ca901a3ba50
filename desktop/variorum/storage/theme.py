"""Palette and meanings from ``themes/theme.toml``; window and report are coloured alike by it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from variorum.storage.resources import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping

ThemeName = Literal["light", "dark", "high_contrast"]
THEME_NAMES: tuple[ThemeName, ...] = ("light", "dark", "high_contrast")

_COLOUR = re.compile(r"#[0-9A-F]{6}", re.IGNORECASE)


class ThemeError(Exception):
    """What is wrong in a theme file, for whoever writes one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """The grounds, lines and inks of one theme, as ``#RRGGBB``."""

    desk: str
    chrome: str
    panel: str
    paper: str
    hover: str
    line: str
    line_strong: str
    control: str
    ink: str
    ink_2: str
    ink_3: str
    accent: str
    accent_tint: str
    on_solid: str
    deleted: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """The colours of a verdict: of its sign and word, of its cell, of the changed words in it."""

    ink: str
    tint: str
    chip: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """The sign and word of a verdict or kind of finding."""

    word: str
    sign: str
    weight: Literal["solid", "line"]  # solid = look here
    draw: str = ""  # how it is drawn in a box of 14 px, in words


@dataclass(frozen=True, slots=True, kw_only=True)
class Font:
    """A size of text, in px at 100 %."""

    px: int
    line: int
    weight: int = 400
    family: Literal["chrome", "article"] = "chrome"
    measure_chars: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One of the themes, with all that they share."""

    name: ThemeName
    palette: Palette
    meanings: Mapping[str, Meaning]
    signs: Mapping[str, Sign]
    kind_colour: Mapping[str, str]  # finding kinds borrow a meaning
    marks: Mapping[str, Any]  # how words are drawn
    space: Mapping[str, int]  # px at 100 %
    fonts: Mapping[str, Font]
    article_families: tuple[str, ...]

    def meaning_of(self, what: str) -> Meaning:
        """The colours of a verdict or kind of finding; quiet grey for one the theme does not name."""
        return self.meanings.get(self.kind_colour.get(what, what)) or self.meanings["absent"]


def load_theme(name: ThemeName) -> Theme:
    """One of the themes that ship with the app."""
    return theme_from(read_table("themes/theme.toml"), name)


def theme_from(table: Mapping[str, Any], name: ThemeName) -> Theme:
    """A theme out of its table.

    Raises:
        ThemeError: if a key is missing, or a colour is none.
    """
    try:
        kinds = {key: value for key, value in table["type"].items() if isinstance(value, dict)}
        theme = Theme(
            name=name,
            palette=msgspec.convert(table[name]["palette"], Palette),
            meanings=msgspec.convert(table[name]["meaning"], dict[str, Meaning]),
            signs=msgspec.convert(table["signs"], dict[str, Sign]),
            kind_colour=msgspec.convert(table["kind_colour"], dict[str, str]),
            marks=table["mark"],
            space=msgspec.convert(table["space"], dict[str, int]),
            fonts=msgspec.convert(kinds, dict[str, Font]),
            article_families=tuple(table["type"]["article"]),
        )
    except (KeyError, msgspec.ValidationError) as error:
        raise ThemeError(f"The theme “{name}” is incomplete: {error}.") from error
    _check(theme)
    return theme


def _check(theme: Theme) -> None:
    colours = msgspec.to_builtins(theme.palette)
    for what, meaning in theme.meanings.items():
        colours |= {f"{what}.{part}": c for part, c in msgspec.to_builtins(meaning).items() if c is not None}
    wrong = [what for what, colour in colours.items() if not _COLOUR.fullmatch(colour)]
    unknown = sorted(set(theme.kind_colour.values()) - set(theme.meanings))
    if wrong:
        raise ThemeError(
            f"In the theme “{theme.name}” these are no colours like #1B1A18: {', '.join(wrong)}."
        )
    if unknown:
        raise ThemeError(f"The theme “{theme.name}” borrows meanings it does not have: {', '.join(unknown)}.")
