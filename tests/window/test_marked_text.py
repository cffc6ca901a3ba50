"""Words on screen: lines of even pitch, strikes and chips where the words are."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from looks import a_look
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from variorum.window.cell_content import Run
from variorum.window.marked_text import Ink, MarkedText
from variorum.window.signs import draw_sign, sign_icon, sign_names

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qtbot")


def test_every_line_has_the_pitch_of_the_face() -> None:
    text = _text([Run("one two three four five six seven eight nine ten")], 90)
    assert text.height % a_look().faces.cell.line == 0
    assert text.height > a_look().faces.cell.line


def test_bold_and_small_words_do_not_change_the_pitch() -> None:
    plain = _text([Run("We go home")], 400)
    mixed = _text([Run("We "), Run("go", "inserted", 1), Run(" home "), Run("6 words left off", "chip")], 400)
    assert plain.height == mixed.height


def test_a_chip_is_not_broken_over_lines() -> None:
    wide = _text([Run("safe” "), Run("6 words left off", "chip")], 110)
    assert wide.height == 2 * a_look().faces.cell.line


def test_a_word_longer_than_the_line_is_broken_not_lost() -> None:
    assert _text([Run("Donaudampfschifffahrtsgesellschaft")], 60).height > a_look().faces.cell.line


def test_struck_words_have_ink_through_their_middle() -> None:
    struck = _painted([Run("iiiiiiii", "deleted", 1)])
    plain = _painted([Run("iiiiiiii")])
    assert struck != plain


@pytest.mark.parametrize("words", ["שלום עולם", "مرحبا", "日本語", "😀 emoji", "", " "])
def test_strange_text_is_painted(words: str) -> None:
    runs = [Run(words), Run(words, "deleted", 1), Run(words, "inserted", 1)]
    assert not _painted(runs).isNull()


def test_a_script_written_from_the_right_begins_at_the_right() -> None:
    rightmost = max(_inked_columns(_painted([Run("אב")])))
    assert rightmost > 80
    assert max(_inked_columns(_painted([Run("ab")]))) < 40


def test_every_sign_is_drawn_and_no_two_are_alike() -> None:
    images = {name: _sign(name) for name in sign_names()}
    blank = _blank()
    assert all(image != blank for image in images.values())
    assert [(a, b) for a, b in combinations(images, 2) if images[a] == images[b]] == []


def test_an_icon_is_sharp_on_dense_screens(qtbot: QtBot) -> None:
    assert qtbot is not None
    icon = sign_icon("cut", QColor("red"), QColor("white"))
    assert {size.width() for size in icon.availableSizes()} == {14, 28, 42}


def _text(runs: list[Run], width: float) -> MarkedText:
    look = a_look()
    ink = Ink(text=look.palette.ink, meaning=look.palette.meaning("cut"))
    return MarkedText(runs, look.faces.cell, width, look, ink)


def _painted(runs: list[Run]) -> QImage:
    image = _blank()
    painter = QPainter(image)
    _text(runs, 100).paint(painter, QPointF(2, 2))
    painter.end()
    return image


def _inked_columns(image: QImage) -> set[int]:
    white = QColor("white").rgb()
    size = image.size()
    return {x for x in range(size.width()) for y in range(size.height()) if image.pixel(x, y) != white}


def _sign(name: str) -> QImage:
    image = _blank()
    painter = QPainter(image)
    draw_sign(painter, name, QPointF(2, 2), QColor("black"), QColor("white"))
    painter.end()
    return image


def _blank() -> QImage:
    image = QImage(120, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image
