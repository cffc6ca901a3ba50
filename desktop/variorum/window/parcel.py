"""A large value in pieces, so that taking it in never holds the event loop for long.

Unpickling a comparison of 20,000 sentences takes a second; a piece of 32 kB takes a millisecond or two, and
between two pieces the window answers. No Qt here: the worker process packs, the window unpacks.
"""

from __future__ import annotations

import pickle
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECE = 32_768  # bytes; about a millisecond to unpickle


def pack(value: Any) -> Iterator[bytes]:
    """The value as pieces for :class:`Unpacking`, in order. The long tuples of a dataclass go bit by bit."""
    if not is_dataclass(value) or isinstance(value, type):
        yield _piece("", (value,))
        return
    for field in fields(value):
        content = getattr(value, field.name)
        if isinstance(content, tuple) and type(content) is tuple and content:
            yield from _tuple_pieces(field.name, content)
        else:
            yield _piece(field.name, content)
    yield _piece("", type(value))


class Unpacking:
    """Takes the pieces of one value in their order and puts it together again."""

    def __init__(self) -> None:
        self._found: dict[str, Any] = {}
        self._value: Any = None

    def take(self, piece: bytes) -> None:
        """Take the next piece."""
        name, content, is_part = pickle.loads(piece)  # noqa: S301 -- our own worker process wrote it
        if name and is_part:
            self._found.setdefault(name, []).extend(content)
        elif name:
            self._found[name] = content
        elif isinstance(content, type):
            self._value = content(**{name: _whole(part) for name, part in self._found.items()})
        else:
            self._value = content[0]

    @property
    def value(self) -> Any:
        """The value, once all pieces were taken."""
        return self._value


def _tuple_pieces(name: str, content: tuple[Any, ...]) -> Iterator[bytes]:
    """Halve a slice until it fits, so that one pass over each item mostly suffices."""
    start, step = 0, 64
    while start < len(content):
        piece = _piece(name, content[start : start + step], is_part=True)
        if len(piece) > PIECE and step > 1:
            step = max(1, step * PIECE // len(piece))
            continue
        yield piece
        start += step
        step = min(step * 2, 1024) if len(piece) * 2 < PIECE else step


def _piece(name: str, content: Any, *, is_part: bool = False) -> bytes:
    return pickle.dumps((name, content, is_part), protocol=pickle.HIGHEST_PROTOCOL)


def _whole(part: Any) -> Any:
    return tuple(part) if isinstance(part, list) else part
