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


PATIENCE = 2.0  # seconds that closing waits


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
        self._listener: threading.Thread | None = None
        self._closing = False
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
        self._closing = True
        if self._connection is not None and self._listener is not None:
            self._process.terminate()
            self._process.join(PATIENCE)
            self._listener.join(PATIENCE)  # it reads to the end; only then may the pipe go
            self._connection.close()
            self._connection = None

    def _started(self) -> Connection:
        if self._connection is None or not self._process.is_alive():
            context = multiprocessing.get_context("spawn")
            self._connection, theirs = context.Pipe()
            self._process = context.Process(target=serve, args=(theirs,), daemon=True, name="variorum worker")
            self._process.start()
            theirs.close()
            self._listener = threading.Thread(target=self._listen, args=(self._connection,), daemon=True)
            self._listener.start()
        return self._connection

    def _listen(self, connection: Connection) -> None:
        """Wait for answers in a thread that does nothing else; the window's thread takes them in."""
        with suppress(EOFError, OSError):
            while not self._closing:
                self.message.emit(*connection.recv())
        if not self._closing:
            self.message.emit(-1, "lost", None)


class ThreadEngine(QObject):
    """A thread for each task: no start-up time, but the window stutters while it is busy."""

    message = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled: set[int] = set()
        self._closing = False
        self._threads: list[threading.Thread] = []
        self._numbers = count(1)

    def run(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> int:
        """Begin a task."""
        number = next(self._numbers)
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        self._threads.append(
            threading.Thread(target=self._work, args=(number, function, arguments), daemon=True)
        )
        self._threads[-1].start()
        return number

    def cancel(self, number: int) -> None:
        """Take a task back."""
        self._cancelled.add(number)

    def close(self) -> None:
        """Let the threads come to an end, so that none speaks to what is gone."""
        self._closing = True
        for thread in self._threads:
            thread.join(PATIENCE)

    def _work(self, number: int, function: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
        def report(done: int, total: int, what: str) -> None:
            if self._closing or number in self._cancelled:
                raise Cancelled
            self._say(number, "progress", (done, total, what))

        try:
            self._say(number, "value", function(*arguments, report))
        except Cancelled:
            self._say(number, "cancelled", None)
        except Exception as error:  # noqa: BLE001 -- whatever a task raises becomes a sentence in the window
            self._say(number, "failed", sendable(error))

    def _say(self, number: int, what: str, content: object) -> None:
        if not self._closing:
            self.message.emit(number, what, content)
