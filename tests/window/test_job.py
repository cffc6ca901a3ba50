from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer

from variorum.window.engines import ProcessEngine, ThreadEngine
from variorum.window.job import Job

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from variorum.model import Progress


def double(number: int, _report: Progress) -> int:
    return 2 * number


def count_to(last: int, report: Progress) -> int:
    total = 0
    for number in range(last):
        report(number, last, "counting")
        total += sum(range(2_000))
    return total


def fail(_report: Progress) -> None:
    raise ValueError("This is no number.")


@pytest.fixture(params=["process", "thread"])
def job(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Job]:
    parent = QObject(qapp)
    engine = ProcessEngine(parent) if request.param == "process" else ThreadEngine(parent)
    yield Job(engine, parent)
    engine.close()


def test_the_answer_comes_by_signal(job: Job, qtbot: QtBot) -> None:
    with qtbot.waitSignal(job.done, timeout=20_000) as answer:
        job.start(double, 21)
    assert answer.args == [42]
    assert not job.is_running


def test_a_failure_comes_as_the_exception_itself(job: Job, qtbot: QtBot) -> None:
    with qtbot.waitSignal(job.failed, timeout=20_000) as answer:
        job.start(fail)
    assert str(answer.args[0]) == "This is no number."
    with qtbot.waitSignal(job.done, timeout=20_000) as answer:
        job.start(double, 2)
    assert answer.args == [4]


def test_a_newer_task_cancels_the_older_one(job: Job, qtbot: QtBot) -> None:
    answers: list[object] = []
    job.done.connect(answers.append)
    with qtbot.waitSignal(job.progressed, timeout=20_000):
        job.start(count_to, 10_000_000)
    with qtbot.waitSignal(job.done, timeout=20_000):
        job.start(double, 5)
    assert answers == [10]


def test_a_cancelled_task_ends_and_answers_nothing(job: Job, qtbot: QtBot) -> None:
    answers: list[object] = []
    job.done.connect(answers.append)
    with qtbot.waitSignal(job.progressed, timeout=20_000):
        job.start(count_to, 10_000_000)
    with qtbot.waitSignal(job.ended, timeout=20_000):
        job.cancel()
    assert not job.is_running
    with qtbot.waitSignal(job.done, timeout=20_000):
        job.start(double, 1)
    assert answers == [2]


def test_the_window_lives_while_a_process_works(qtbot: QtBot) -> None:
    """A busy thread left the window one turn in 300 ms; that is why the work is done in a process."""
    parent = QObject()
    engine = ProcessEngine(parent)
    job = Job(engine, parent)
    turns: list[int] = []
    timer = QTimer(parent, interval=10)
    timer.timeout.connect(lambda: turns.append(1))
    with qtbot.waitSignal(job.progressed, timeout=20_000):
        job.start(count_to, 10_000_000)
    timer.start()
    qtbot.wait(300)
    timer.stop()
    job.cancel()
    engine.close()
    assert len(turns) >= 5


def test_a_lost_process_is_a_failure_and_the_next_task_finds_another(qtbot: QtBot) -> None:
    parent = QObject()
    engine = ProcessEngine(parent)
    job = Job(engine, parent)
    with qtbot.waitSignal(job.progressed, timeout=20_000):
        job.start(count_to, 10_000_000)
    with qtbot.waitSignal(job.failed, timeout=20_000):
        engine._process.kill()
    engine._process.join()
    with qtbot.waitSignal(job.done, timeout=20_000) as answer:
        job.start(double, 8)
    assert answer.args == [16]
    engine.close()
