"""What every view needs in a test: a look and English phrases."""

from __future__ import annotations

from variorum import equipment
from variorum.window.palette import Look, look_of

PHRASES = equipment.phrases()


def a_look(scheme: str = "light", zoom: float = 1.0) -> Look:
    """A look; asks for a running application."""
    return look_of(scheme, zoom)
