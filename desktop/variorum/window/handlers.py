"""What each command of the menus does: the table's other half."""

# ruff: noqa: PLW0108 -- the lambdas look their object up when the command is given, not when the table is made

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from variorum.window.main_window import MainWindow


def handlers(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """The handler of every command. It is looked up when the command is given, so parts may come later."""
    return _file(window) | _edit(window) | _view(window) | _story(window) | _finding(window) | _help(window)


def _file(window: MainWindow) -> dict[str, Callable[[], object]]:
    return {
        "new": lambda: window.stories.new(),
        "open": lambda: window.stories.open(),
        "sample": lambda: window.open_sample(),
        "save": lambda: window.stories.save(),
        "save_as": lambda: window.stories.save_as(),
        "report": lambda: window.exports.report(),
        "export_data": lambda: window.exports.data(),
        "close": lambda: window.close(),
        "quit": lambda: window.close(),
    }


def _edit(window: MainWindow) -> dict[str, Callable[[], object]]:
    return {
        "undo": lambda: window.workspace.undo_stack.undo(),
        "redo": lambda: window.workspace.undo_stack.redo(),
        "paste": lambda: window.paste(),
        "find": lambda: window.focus_search(),
        "find_next": lambda: window.find_bar.step(1),
        "find_previous": lambda: window.find_bar.step(-1),
    }


def _view(window: MainWindow) -> dict[str, Callable[[], object]]:
    views = {name: lambda name=name: window.desk.set_view(name) for name in ("quotes", "side_by_side")}
    schemes = ("as_system", "light", "dark", "high_contrast")
    looks = {name: lambda name=name: window.appearance.choose(name) for name in schemes}
    return {
        **views,
        **looks,
        "words": lambda: window.desk.ledger.show_words(shown=window.actions_by_name["words"].isChecked()),
        "only_differences": lambda: window.desk.synopsis.show_only_differences(
            shown=window.actions_by_name["only_differences"].isChecked()
        ),
        "inspector": lambda: window.desk.show_inspector(
            shown=window.actions_by_name["inspector"].isChecked()
        ),
        "zoom_in": lambda: window.appearance.zoom_by(1),
        "zoom_out": lambda: window.appearance.zoom_by(-1),
        "zoom_reset": lambda: window.appearance.zoom_by(0),
        "full_screen": lambda: window.set_full_screen(on=window.actions_by_name["full_screen"].isChecked()),
    }


def _story(window: MainWindow) -> dict[str, Callable[[], object]]:
    return {
        "add_files": lambda: window.add_files(),
        "record": lambda: window.with_current_source(window.decisions.record),
        "no_record": lambda: window.decisions.record(None),
        "base": lambda: window.with_current_source(window.decisions.base),
        "own_base": lambda: window.decisions.base(None),
        "draft": lambda: window.decisions.draft(),
        "rename": lambda: window.left.sources.rename_current(),
        "move_up": lambda: window.decisions.move_current(-1),
        "move_down": lambda: window.decisions.move_current(1),
        "left_out": lambda: window.with_current_source(window.show_left_out),
        "remove": lambda: window.decisions.remove(),
    }


def _finding(window: MainWindow) -> dict[str, Callable[[], object]]:
    return {
        "next": lambda: window.desk.step(1),
        "previous": lambda: window.desk.step(-1),
        "agree": lambda: window.decisions.decide("confirmed"),
        "ask_desk": lambda: window.decisions.decide("ask desk"),
        "dismiss": lambda: window.decisions.decide("dismissed"),
        "note": lambda: window.write_note(),
        "what_is_this": lambda: window.show_help(window.desk.topic),
        "not_same": lambda: window.decisions.not_same_quote(),
        "unlink": lambda: window.decisions.unlink(),
        "link_above": lambda: window.decisions.link(-1),
        "link_below": lambda: window.decisions.link(1),
        "uncorrect": lambda: window.decisions.uncorrect(),
    }


def _help(window: MainWindow) -> dict[str, Callable[[], object]]:
    return {
        "findings_help": lambda: window.show_help(),
        "shortcuts": lambda: window.show_shortcuts(),
        "about": lambda: window.show_about(),
    }
