"""The window's front door: builds what the window needs and hands it over.

Qt is imported inside ``main``: the worker process imports this module again and must stay light.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.storage.settings import LoadedSettings
    from variorum.window.engines import Engine
    from variorum.window.main_window import MainWindow


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window; gives Qt's exit status."""
    multiprocessing.freeze_support()
    call = _parser().parse_args(arguments)
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from variorum.storage.settings import load_settings, save_settings, settings_path
    from variorum.window.appearance import Appearance
    from variorum.window.main_window import MainWindow

    app = QApplication(sys.argv[:1])
    app.setApplicationName("Variorum")
    app.setStyle("Fusion")
    loaded = load_settings(settings_path())
    settings = loaded.settings
    appearance = Appearance("as_system" if settings.theme == "system" else settings.theme, settings.zoom)
    appearance.apply()
    comparing, importing = _warm_engine(), _warm_engine()
    window = MainWindow(appearance, comparing, importing, settings)
    window.show()
    QTimer.singleShot(0, lambda: _begin(window, loaded, call))
    status = app.exec()
    with suppress(OSError):  # a disk that takes no settings must not keep her from closing
        save_settings(replace(window.settings_now(), seen_sample=True), settings_path())
    for engine in (comparing, importing):
        engine.close()
    return status


def _warm_engine() -> Engine:
    """A process that loads the pipeline while the window is built; a thread where none can be had."""
    from variorum.window.engines import ProcessEngine, ThreadEngine
    from variorum.window.tasks import warm_up

    engine = ProcessEngine()
    try:
        engine.warm_up(warm_up)
    except OSError:
        return ThreadEngine()
    return engine


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="variorum-window", description="Compare several versions of one news story."
    )
    parser.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help="a .variorum story, or articles to compare"
    )
    parser.add_argument("--sample", action="store_true", help="open the sample story")
    return parser


def _begin(window: MainWindow, loaded: LoadedSettings, call: argparse.Namespace) -> None:
    """Open what was asked for; at the very first start the sample story."""
    for number, warning in enumerate(loaded.warnings):
        window.strips.say(f"settings {number}", warning, warning=True)
    stories = [path for path in call.files if path.suffix == ".variorum"]
    articles = [path for path in call.files if path.suffix != ".variorum"]
    if stories:
        window.stories.open_path(stories[0])
    if articles:
        window.imports.add_files(articles)
    if call.sample or not (call.files or loaded.settings.seen_sample):
        window.open_sample()


if __name__ == "__main__":
    sys.exit(main())
