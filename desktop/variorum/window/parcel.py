"""A large value in pieces, so that taking it in never holds the event loop for long.

A comparison of 20,000 sentences has 150,000 links: pickled it takes five seconds to unpack, in this form less
than one, and between two pieces the window answers. No Qt here: the worker process packs, the window unpacks.
"""

from __future__ import annotations

import pickle
from dataclasses import fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, get_type_hints

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECE = 65_536  # bytes; some two milliseconds to unpack
_END_OF_NAME = b"\n"


def pack(value: Any) -> Iterator[bytes]:
    """The value as pieces for :class:`Unpacking`, in order. The long tuples of a dataclass go bit by bit."""
    if not is_dataclass(value) or isinstance(value, type):
        yield pickle.dumps(("value", value))
        return
    yield pickle.dumps(("dataclass", type(value)))
    for field in fields(value):
        content = getattr(value, field.name)
        name = field.name.encode() + _END_OF_NAME
        if isinstance(content, tuple):
            yield from (name + data for data in _slices(content))
        else:
            yield name + msgspec.msgpack.encode(content)


class Unpacking:
    """Takes the pieces of one value in their order and puts it together again."""

    def __init__(self) -> None:
        self._type: Any = None
        self._found: dict[str, Any] = {}
        self._plain: Any = None

    def take(self, piece: bytes) -> None:
        """Take the next piece."""
        if self._type is None:
            what, content = pickle.loads(piece)  # noqa: S301 -- our own worker process wrote it
            self._type = content if what == "dataclass" else type(content)
            self._plain = content
            return
        head, _, data = piece.partition(_END_OF_NAME)
        name = head.decode()
        content = _decoder(self._type, name).decode(data)
        if isinstance(content, tuple):
            self._found.setdefault(name, []).extend(content)
        else:
            self._found[name] = content

    @property
    def value(self) -> Any:
        """The value, once all pieces were taken."""
        if not self._found:
            return self._plain
        whole = {name: tuple(part) if isinstance(part, list) else part for name, part in self._found.items()}
        return self._type(**whole)


def _slices(content: tuple[Any, ...]) -> Iterator[bytes]:
    """Slices that fit a piece, found by trying; a single thing larger than a piece goes whole."""
    if not content:
        yield msgspec.msgpack.encode(content)
    start, step = 0, 64
    while start < len(content):
        data = msgspec.msgpack.encode(content[start : start + step])
        if len(data) > PIECE and step > 1:
            step = max(1, step * PIECE // len(data))
            continue
        yield data
        start += step
        step = step * 2 if len(data) * 3 < PIECE else step


@cache
def _decoder(owner: type, name: str) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(get_type_hints(owner)[name])
