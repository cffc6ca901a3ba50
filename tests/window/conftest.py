"""A window on a comparison made by hand, and an engine that answers in the same thread."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

from made_comparison import made_comparison
from variorum.model import Comparison, Story, silent
from variorum.storage.settings import Settings
from variorum.window.appearance import Appearance
from variorum.window.main_window import MainWindow
from variorum.window.tasks import compare_story

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot


class HandEngine(QObject):
    """Answers in the next turn of the event loop; some functions with an answer made by hand."""

    message = Signal(int, str, object)

    def __init__(self, answers: dict[Callable[..., Any], Callable[..., Any]] | None = None) -> None:
        super().__init__()
        self.answers = answers or {}
        self.asked: list[str] = []
        self.held = False  # keeps answers back, as long work would
        self._numbers = count(1)
        self._cancelled: set[int] = set()

    def run(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> int:
        number = next(self._numbers)
        self.asked.append(function.__name__)
        if not self.held:
            QTimer.singleShot(0, lambda: self._answer(number, function, arguments))
        return number

    def cancel(self, number: int) -> None:
        self._cancelled.add(number)

    def close(self) -> None:
        self.answers.clear()

    def _answer(self, number: int, function: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
        if number in self._cancelled:
            return
        try:
            value = self.answers.get(function, function)(*arguments, silent)
        except Exception as error:  # noqa: BLE001 -- as the real engines do
            self.message.emit(number, "failed", error)
        else:
            self.message.emit(number, "value", value)


def comparison_by_hand(story: Story, _report: object) -> Comparison:
    """The made comparison for its own story; for any other one, a comparison that found nothing."""
    made = made_comparison()
    if len(story.sources) == len(made.sources):
        return made
    readings = tuple(made.readings[at % len(made.readings)] for at in range(len(story.sources)))
    return Comparison(
        sources=(),
        readings=readings,
        record=None,
        base=0,
        links=(),
        rows=(),
        families=(),
        figures=(),
        findings=(),
    )


@pytest.fixture
def engine() -> HandEngine:
    return HandEngine({compare_story: comparison_by_hand})


@pytest.fixture
def empty_window(qtbot: QtBot, engine: HandEngine) -> Iterator[MainWindow]:
    appearance = Appearance("light")
    appearance.apply()
    window = MainWindow(appearance, engine, engine, Settings())
    qtbot.addWidget(window, before_close_func=lambda w: w.workspace.undo_stack.setClean())
    window.resize(1440, 900)
    window.show()
    return window


@pytest.fixture
def window(empty_window: MainWindow, qtbot: QtBot) -> MainWindow:
    made = made_comparison()
    with qtbot.waitSignal(empty_window.workspace.comparison_changed, check_params_cb=None):
        empty_window.stories.show_story(
            Story(title="Dam road", sources=made.sources, record=made.sources[0].id)
        )
    qtbot.waitUntil(lambda: empty_window.workspace.comparison is not None)
    return empty_window
