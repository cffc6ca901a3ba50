"""The theme's palette as CSS custom properties, so that window and report share every colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


def colour_rules(theme: Mapping[str, Any]) -> str:
    """Custom properties for light, and for dark where the reader's system asks for it.

    Args:
        theme: the table of ``themes/theme.toml``.
    """
    light, dark = _properties(theme["light"]), _properties(theme["dark"])
    return f":root{{{light}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n"


def _properties(scheme: Mapping[str, Any]) -> str:
    names = {name.replace("_", "-"): colour for name, colour in scheme["palette"].items()}
    for meaning, colours in scheme["meaning"].items():
        names |= {f"{meaning}-{part}": colour for part, colour in colours.items()}
        names.setdefault(f"{meaning}-chip", colours["tint"])
    return "".join(f"--{name}:{colour};" for name, colour in names.items())
