"""Where work is done away from the window: a warm process, or a thread where no process can be had.

Python's lock lets a busy thread delay every call between Qt and Python by up to 5 ms, hundreds of times in
one painting; a process does not. Both kinds say the same through ``message``.
"""

from __future__ import annotations

import multiprocessing
import threading
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from variorum.window.worker_process import Cancelled, sendable, serve

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection


class Engine(Protocol):
    """Does what it is asked; answers ``message(number, what, content)`` in the window's thread."""

    message: Any

    def run(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> int:
        """Begin a task, or queue it; ``function`` is called with the arguments and then a progress reporter.

        Returns:
            the task's number.
        """
        ...

    def cancel(self, number: int) -> None:
        """Take a task back."""
        ...

    def close(self) -> None:
        """End the engine; nothing is answered any more."""
        ...


class ProcessEngine(QObject):
    """A process started once and kept warm."""

    message = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection: Connection | None = None
        self._process: Any = None
        self._numbers = count(1)

    def warm_up(self, function: Callable[..., Any]) -> None:
        """Start the process and let it call ``function``, so that the first real task finds it ready."""
        self.run(function, ())

    def run(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> int:
        """Begin a task, or let it wait for the one before."""
        number = next(self._numbers)
        self._started().send(("run", number, function, arguments))
        return number

    def cancel(self, number: int) -> None:
        """Take a task back."""
        if self._connection is not None:
            with suppress(OSError):
                self._connection.send(("cancel", number))

    def close(self) -> None:
        """End the process; whatever it was doing is lost, which is what closing means."""
        if self._connection is not None:
            self._connection.close()
            self._process.terminate()
            self._process.join(2)
            self._connection = None

    def _started(self) -> Connection:
        if self._connection is None or not self._process.is_alive():
            context = multiprocessing.get_context("spawn")
            self._connection, theirs = context.Pipe()
            self._process = context.Process(target=serve, args=(theirs,), daemon=True, name="variorum worker")
            self._process.start()
            theirs.close()
            threading.Thread(target=self._listen, args=(self._connection,), daemon=True).start()
        return self._connection

    def _listen(self, connection: Connection) -> None:
        """Wait for answers in a thread that does nothing else; the window's thread takes them in."""
        try:
            while True:
                self.message.emit(*connection.recv())
        except (
            EOFError,
            OSError,
            RuntimeError,
        ):  # the last: Qt's half of this object is gone, we are closing
            with suppress(RuntimeError):
                self.message.emit(-1, "lost", None)


class ThreadEngine(QObject):
    """A thread for each task: no start-up time, but the window stutters while it is busy."""

    message = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled: set[int] = set()
        self._numbers = count(1)

    def run(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> int:
        """Begin a task."""
        number = next(self._numbers)
        threading.Thread(target=self._work, args=(number, function, arguments), daemon=True).start()
        return number

    def cancel(self, number: int) -> None:
        """Take a task back."""
        self._cancelled.add(number)

    def close(self) -> None:
        """Answer no more."""
        self.blockSignals(True)  # noqa: FBT003 -- Qt's own signature

    def _work(self, number: int, function: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
        def report(done: int, total: int, what: str) -> None:
            if number in self._cancelled:
                raise Cancelled
            self.message.emit(number, "progress", (done, total, what))

        with suppress(RuntimeError):  # Qt's half of this object is gone: nobody is waiting
            try:
                self.message.emit(number, "value", function(*arguments, report))
            except Cancelled:
                self.message.emit(number, "cancelled", None)
            except Exception as error:  # noqa: BLE001 -- whatever a task raises becomes a sentence in the window
                self.message.emit(number, "failed", sendable(error))
