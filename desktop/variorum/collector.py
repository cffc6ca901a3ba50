"""Python's collector of cyclic garbage, held back while a comparison is made."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def held_back() -> Iterator[None]:
    """Do without the collector.

    A long comparison makes millions of values that all stay and none of which refers back to another, and the
    collector would walk them again and again: a fifth of the time. What is dropped goes at once, as always.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
