"""The window's style sheet: ``themes/window.qss`` with the colours and sizes filled in. No Qt here."""

from __future__ import annotations

import re
from functools import cache
from string import Template
from typing import TYPE_CHECKING

from variorum.storage.resources import read_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_HAIR = 2  # px
SIZES = {  # pixels at 100 %
    "micro": 11,
    "label": 12,
    "body": 13,
    "base": 15,
    "drop": 19,
    "prose": 19,
    "finding": 20,
    "headline": 34,
}


def style_sheet(colours: Mapping[str, str], article: Sequence[str], scale: float = 1.0) -> str:
    """The whole style sheet.

    Args:
        colours: a colour like ``#1B1A18`` by its name in the theme; tints as ``uncertain_tint``.
        article: font families of the article face, the best first.
        scale: 1.0 at 100 %.
    """
    sizes = {name: f"{max(1, round(size * scale))}px" for name, size in SIZES.items()}
    families = ", ".join(f'"{family}"' for family in article)
    return Template(_scaled(_template(), scale)).substitute(colours, article=families, **sizes)


def _scaled(sheet: str, scale: float) -> str:
    """Lengths grow with the zoom; hairlines and focus rings of one or two pixels stay sharp."""

    def length(found: re.Match[str]) -> str:
        pixels = int(found[1])
        return f"{pixels if pixels <= _HAIR else round(pixels * scale)}px"

    return re.sub(r"\b(\d+)px", length, sheet)


@cache
def _template() -> str:
    return read_text("themes/window.qss")
