"""What runs in the worker process: take a task, do it, send the answer in pieces. No Qt here.

The messages to the worker are ``("run", number, function, arguments)`` and ``("cancel", number)``; its
answers are ``(number, "progress", (done, total, what))``, ``(number, "piece", bytes)``, ``(number, "done",
None)``, ``(number, "failed", exception)`` and ``(number, "cancelled", None)``. Tasks wait their turn.
"""

from __future__ import annotations

import pickle
from collections import deque
from time import monotonic
from typing import TYPE_CHECKING, Any

from variorum.window.parcel import pack

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

BETWEEN_REPORTS = 0.05  # seconds; more often than that nobody can read it


class Cancelled(Exception):  # noqa: N818 -- it names what happened, not a fault
    """The work is no longer wanted."""


def serve(connection: Connection) -> None:
    """Answer tasks until the window closes its end."""
    desk = _Desk(connection)
    try:
        while True:
            desk.answer(*desk.next_task())
    except (EOFError, OSError):
        return


def sendable(error: Exception) -> Exception:
    """The exception itself where it survives the journey, otherwise a plain one with the same words."""
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 -- our own bytes of a moment ago
    except Exception:  # noqa: BLE001 -- any failure means: it cannot be sent as it is
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error


class _Desk:
    """The tasks that wait, and the one at hand."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._waiting: deque[tuple[int, Callable[..., Any], tuple[Any, ...]]] = deque()
        self._cancelled: set[int] = set()
        self._number = 0
        self._last = 0.0

    def next_task(self) -> tuple[int, Callable[..., Any], tuple[Any, ...]]:
        while not self._waiting:
            self._take(self._connection.recv())
        return self._waiting.popleft()

    def answer(self, number: int, function: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
        self._number = number
        self._last = monotonic()
        try:
            self._check()
            for piece in pack(function(*arguments, self._report)):
                self._check()
                self._connection.send((number, "piece", piece))
        except Cancelled:
            self._connection.send((number, "cancelled", None))
        except Exception as error:  # noqa: BLE001 -- whatever a task raises becomes a sentence in the window
            self._connection.send((number, "failed", sendable(error)))
        else:
            self._connection.send((number, "done", None))

    def _report(self, done: int, total: int, what: str) -> None:
        """Pass progress on, and learn on the way that the work is no longer wanted."""
        self._check()
        now = monotonic()
        if now - self._last >= BETWEEN_REPORTS:
            self._last = now
            self._connection.send((self._number, "progress", (done, total, what)))

    def _check(self) -> None:
        while self._connection.poll():
            self._take(self._connection.recv())
        if self._number in self._cancelled:
            raise Cancelled

    def _take(self, message: tuple[Any, ...]) -> None:
        if message[0] == "run":
            self._waiting.append(message[1:])
        else:
            self._cancelled.add(message[1])
