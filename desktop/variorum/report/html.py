"""The report as one HTML file that opens anywhere, years from now.

No script, nothing loaded from outside (a Content-Security-Policy says so to the browser), everything escaped.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, StrictUndefined

from variorum.report.colours import colour_rules
from variorum.report.page import page_of
from variorum.report.signs import symbols

if TYPE_CHECKING:
    from collections.abc import Mapping

    from variorum.model import Comparison
    from variorum.phrases import Phrases
    from variorum.report.page import Occasion


@dataclass(frozen=True, slots=True, kw_only=True)
class Stationery:
    """What the report is set with: all from the resources, all written by us."""

    template: str  # report/report.html, a jinja2 template
    style: str  # report/report.css
    signs: Mapping[str, Any]  # themes/signs.toml
    theme: Mapping[str, Any]  # themes/theme.toml


def render(comparison: Comparison, phrases: Phrases, stationery: Stationery, occasion: Occasion) -> str:
    """Set the report of a comparison in type.

    Gives:
        A whole HTML document, to be written as UTF-8.
    """
    style = colour_rules(stationery.theme) + stationery.style
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=False)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return environment.from_string(stationery.template).render(
        page=page_of(comparison, phrases, occasion),
        style=style,
        style_hash=f"sha256-{digest}",
        signs=symbols(stationery.signs),
        kind_colour=stationery.theme["kind_colour"],
    )
