"""One piece of work away from the window: progress, failure, cancelling; a newer one cancels the older."""

from __future__ import annotations

import gc
from collections import deque
from time import perf_counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from variorum.window.parcel import Unpacking

if TYPE_CHECKING:
    from collections.abc import Callable

    from variorum.window.engines import Engine

BUDGET = 0.008  # seconds of unpacking in one go: half a frame


class Job(QObject):
    """Runs pure functions one at a time: a snapshot goes in, a value comes out by signal."""

    started = Signal()
    progressed = Signal(int, int, str)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()  # whichever way: done, failed or cancelled

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._number = 0
        self._running = False
        self._pieces: deque[Any] = deque()
        self._unpacking = Unpacking()
        self._unpack_soon = QTimer(self, interval=0)
        self._unpack_soon.timeout.connect(self._unpack)
        engine.message.connect(self._take)

    @property
    def is_running(self) -> bool:
        """Whether an answer is still awaited."""
        return self._running

    def start(self, function: Callable[..., Any], *arguments: Any) -> None:
        """Run ``function(*arguments, report)``; what ran before is cancelled and answers no more."""
        self._forget()
        self._running = True
        self.started.emit()
        self._number = self._engine.run(function, arguments)

    def cancel(self) -> None:
        """Take the work back; nothing comes of it."""
        if self._running:
            self._forget()
            self.ended.emit()

    def _forget(self) -> None:
        if self._running:
            self._engine.cancel(self._number)
        self._running = False
        self._pieces.clear()
        self._unpacking = Unpacking()
        self._unpack_soon.stop()
        gc.enable()

    def _take(self, number: int, what: str, content: Any) -> None:
        """Take one message of the engine; those of earlier tasks are of no use any more."""
        if what == "lost" and self._running:
            self._fail(RuntimeError("the comparing process ended unexpectedly"))
        if number != self._number or not self._running:
            return
        if what == "progress":
            self.progressed.emit(*content)
        elif what == "value":
            self._finish(content)
        elif what == "failed":
            self._fail(content)
        elif what in {"piece", "done"}:
            self._pieces.append(content)
            self._unpack_soon.start()

    def _unpack(self) -> None:
        """Unpack for half a frame, then let the window live."""
        gc.disable()  # the collector would walk the growing value over and over; values hold no cycles
        until = perf_counter() + BUDGET
        while self._pieces and perf_counter() < until:
            piece = self._pieces.popleft()
            if piece is None:
                self._finish(self._unpacking.value)
                return
            self._unpacking.take(piece)
        if not self._pieces:
            self._unpack_soon.stop()

    def _finish(self, value: Any) -> None:
        self._end()
        self.done.emit(value)
        self.ended.emit()

    def _fail(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)
        self.ended.emit()

    def _end(self) -> None:
        self._running = False
        self._forget()
        gc.freeze()  # what has arrived lives until the next comparison: later collections need not walk it
