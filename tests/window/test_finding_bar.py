"""The finding as a headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from looks import PHRASES, a_look
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from made_comparison import made_comparison
from variorum.model import Remark
from variorum.window.finding_bar import FindingBar
from variorum.window.headline import Headline

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_says_who_cut_which_words(qtbot: QtBot) -> None:
    assert _said(_bar(qtbot)) == "Daily Courier cut “so far” from Iris Feld’s line."


def test_it_says_where_she_is(qtbot: QtBot) -> None:
    bar = _bar(qtbot)
    count = bar.findChild(QLabel, "step_count")
    assert count is not None
    assert count.accessibleName() == "Finding 1 of 10"


@pytest.mark.parametrize(
    ("button", "signal"), [("Agree", "agree"), ("Ask desk", "ask_desk"), ("Dismiss", "dismiss")]
)
def test_each_decision_is_a_button(qtbot: QtBot, button: str, signal: str) -> None:
    bar = _bar(qtbot)
    with qtbot.waitSignal(getattr(bar, signal)):
        qtbot.mouseClick(_button(bar, button), Qt.MouseButton.LeftButton)


def test_the_next_and_the_one_before_are_buttons(qtbot: QtBot) -> None:
    bar = _bar(qtbot)
    with qtbot.waitSignal(bar.next_finding):
        _button(bar, "Next finding").click()
    with qtbot.waitSignal(bar.previous_finding):
        _button(bar, "Previous finding").click()


def test_what_this_is_can_be_asked_where_there_is_room_for_the_button(qtbot: QtBot) -> None:
    bar = _bar(qtbot)
    ask = _button(bar, "What is this?")
    with qtbot.waitSignal(bar.what_is_this):
        ask.click()
    bar.set_look(a_look(zoom=2.0))
    assert not ask.isVisible()
    bar.set_look(a_look())
    assert ask.isVisible()


def test_a_decided_finding_says_so(qtbot: QtBot) -> None:
    bar = _bar(qtbot, Remark(on="cut-lake", decision="dismissed"))
    headline = bar.findChild(Headline)
    assert headline is not None
    assert headline.accessibleDescription().startswith("Dismissed. ")


def test_without_findings_it_says_so_and_decides_nothing(qtbot: QtBot) -> None:
    bar = FindingBar(a_look(), PHRASES)
    qtbot.addWidget(bar)
    bar.show_finding(made_comparison(), None, 0, 0)
    assert _said(bar) == "Nothing differs that a desk should look at."
    assert not _button(bar, "Agree").isEnabled()


def test_every_finding_can_be_told(qtbot: QtBot) -> None:
    bar = _bar(qtbot)
    comparison = made_comparison()
    for finding in comparison.findings:
        bar.show_finding(comparison, finding, finding.rank, len(comparison.findings))
        assert _said(bar)
        assert not bar.grab().isNull()


def _bar(qtbot: QtBot, remark: Remark | None = None) -> FindingBar:
    bar = FindingBar(a_look(), PHRASES)
    qtbot.addWidget(bar)
    bar.resize(1100, 66)
    comparison = made_comparison()
    bar.show_finding(comparison, comparison.findings[0], 1, len(comparison.findings), remark)
    bar.show()
    return bar


def _said(bar: FindingBar) -> str:
    headline = bar.findChild(Headline)
    assert headline is not None
    return headline.accessibleName()


def _button(bar: FindingBar, name: str) -> QPushButton:
    return next(b for b in bar.findChildren(QPushButton) if name in (b.text(), b.accessibleName()))
