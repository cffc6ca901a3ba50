from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from variorum.window.main_window import MainWindow

WIRE = "The dam road was closed.\n\n“Nobody is in danger tonight,” said Iris Feld, the engineer on duty."
COURIER = "A dam road is shut.\n\n“Nobody is in danger,” Feld told reporters at the lake on Monday."


def paste(window: MainWindow, qtbot: QtBot, text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(window.imports.finished):
        window.actions_by_name["paste"].trigger()


def labels(window: MainWindow) -> list[str]:
    return [source.label for source in window.workspace.story.sources]


def test_a_pasted_text_becomes_a_source_and_the_empty_page_goes(
    empty_window: MainWindow, qtbot: QtBot
) -> None:
    assert empty_window.empty.isVisible()
    paste(empty_window, qtbot, WIRE)
    assert empty_window.workspace.story.sources[0].text == WIRE
    assert not empty_window.empty.isVisible()
    assert "Add another version" in empty_window.status.sentence


def test_rich_text_brings_its_headline(empty_window: MainWindow, qtbot: QtBot) -> None:
    html = "<h1>Dam road shut</h1><p>The dam road was closed.</p><p>“Nobody is in danger,” said Feld.</p>"
    paste(empty_window, qtbot, "ignored", html)
    source = empty_window.workspace.story.sources[0]
    assert source.title == "Dam road shut"
    assert "“Nobody is in danger,”" in source.text


def test_the_same_text_twice_is_kept_once_unless_she_wants_it(empty_window: MainWindow, qtbot: QtBot) -> None:
    paste(empty_window, qtbot, WIRE)
    paste(empty_window, qtbot, WIRE + "\n")
    assert len(labels(empty_window)) == 1
    assert "the same text" in empty_window.strips.sentences[-1]
    from PySide6.QtWidgets import QPushButton

    links = [b for b in empty_window.strips.findChildren(QPushButton) if b.text() == "Add it all the same"]
    links[0].click()
    assert len(set(labels(empty_window))) == 2


def test_one_bad_file_among_five_is_named_and_the_others_arrive(
    empty_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    for number in range(4):
        (tmp_path / f"outlet{number}.txt").write_text(f"{WIRE}\n\nNumber {number}.", "utf-8")
    (tmp_path / "empty.txt").write_text("", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in sorted(tmp_path.iterdir())])
    with qtbot.waitSignal(empty_window.imports.finished):
        empty_window.imports.add_mime(data)
    assert len(labels(empty_window)) == 4
    assert ["empty.txt" in says for says in empty_window.strips.sentences] == [True]


def test_an_empty_clipboard_is_a_sentence(empty_window: MainWindow, qtbot: QtBot) -> None:
    paste(empty_window, qtbot, " ")
    assert labels(empty_window) == []
    assert "no text on the clipboard" in empty_window.strips.sentences[0]


def test_adding_a_source_can_be_undone(empty_window: MainWindow, qtbot: QtBot) -> None:
    paste(empty_window, qtbot, WIRE)
    paste(empty_window, qtbot, COURIER)
    empty_window.actions_by_name["undo"].trigger()
    assert len(labels(empty_window)) == 1
    empty_window.actions_by_name["redo"].trigger()
    assert len(labels(empty_window)) == 2


def test_a_binary_file_and_a_folder_are_sentences(
    empty_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "photo.bin").write_bytes(bytes(range(256)) * 50)
    (tmp_path / "folder").mkdir()
    with qtbot.waitSignal(empty_window.imports.finished):
        empty_window.imports.add_files([tmp_path / "photo.bin", tmp_path / "folder", tmp_path / "gone.txt"])
    assert labels(empty_window) == []
    said = " ".join(empty_window.strips.sentences)
    assert all(name in said for name in ("photo.bin", "folder", "gone.txt"))
