"""Moving a broken file out of the way without losing it."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def moved_aside(path: Path) -> Path:
    """Rename a file to ``NAME.broken``, or the first free ``NAME.broken-2``; its new name.

    Raises:
        OSError: if it cannot be renamed.
    """
    first = path.with_name(f"{path.name}.broken")
    others = (path.with_name(f"{path.name}.broken-{n}") for n in count(2))
    target = first if not first.exists() else next(other for other in others if not other.exists())
    return path.rename(target)
