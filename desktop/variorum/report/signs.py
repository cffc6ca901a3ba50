"""The window's signs as SVG symbols for the report, from the same path data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


def symbols(table: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Each sign of ``themes/signs.toml`` as the content of an SVG symbol in a 14 x 14 box.

    A sign takes the colour of the text around it; a solid one is knocked out in the paper's colour.
    """
    return {name: _drawing(sign) for name, sign in table.items()}


def _drawing(sign: Mapping[str, Any]) -> str:
    solid = sign.get("solid", False)
    ink = "var(--paper)" if solid else "currentColor"
    box = '<rect width="14" height="14" rx="3" fill="currentColor"/>' if solid else ""
    lines = "".join(
        (
            f'<path d="{sign["stroke"]}"/>' if "stroke" in sign else "",
            *(f'<circle cx="{x}" cy="{y}" r="{r}"/>' for x, y, r in sign.get("rings", ())),
        )
    )
    filled = "".join(
        (
            f'<path d="{sign["fill"]}"/>' if "fill" in sign else "",
            *(f'<circle cx="{x}" cy="{y}" r="{r}"/>' for x, y, r in sign.get("dots", ())),
        )
    )
    join = f'fill="none" stroke="{ink}" stroke-width="{sign.get("width", 1.4)}" stroke-linejoin="round"'
    dashes = 'stroke-dasharray="2.6 1.7"' if sign.get("dashed") else 'stroke-linecap="round"'
    mark = f'<path d="{sign["mark"]}" {join} stroke-linecap="round"/>' if "mark" in sign else ""
    return f'{box}<g {join} {dashes}>{lines}</g>{mark}<g fill="{ink}">{filled}</g>'
