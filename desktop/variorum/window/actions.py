"""Everything she can do, with its name, its keys and its place in the menus: one table, nothing else.

A key of one letter acts only outside text fields: a field with the focus keeps printable keys for itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP as _


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One thing she can do."""

    name: str
    text: str  # as in the menu, to be translated
    keys: tuple[str, ...] = ()
    standard: str | None = None  # a QKeySequence.StandardKey, which differs between platforms
    checkable: bool = False
    group: str | None = None  # of these only one is checked


@dataclass(frozen=True, slots=True, kw_only=True)
class Menu:
    """A menu: commands, submenus, None for a separating line."""

    title: str
    entries: tuple[Command | Menu | None, ...]
    name: str = ""  # of a menu that is filled while the app runs


def _command(name: str, text: str, *keys: str, standard: str | None = None) -> Command:
    return Command(name=name, text=text, keys=keys, standard=standard)


def _choice(group: str, name: str, text: str, *keys: str) -> Command:
    return Command(name=name, text=text, keys=keys, checkable=True, group=group)


def _switch(name: str, text: str, *keys: str) -> Command:
    return Command(name=name, text=text, keys=keys, checkable=True)


FILE = Menu(
    title=_("menus", "&File"),
    entries=(
        _command("new", _("menus", "&New story"), standard="New"),
        _command("open", _("menus", "&Open…"), standard="Open"),
        Menu(title=_("menus", "Open &recent"), entries=(), name="recent"),
        _command("sample", _("menus", "Open the sam&ple story")),
        None,
        _command("save", _("menus", "&Save"), standard="Save"),
        _command("save_as", _("menus", "Save &as…"), standard="SaveAs"),
        None,
        _command("report", _("menus", "&Report…"), "Ctrl+E"),
        _command("export_data", _("menus", "Export as &JSON and CSV…"), "Ctrl+Shift+E"),
        None,
        _command("close", _("menus", "&Close"), standard="Close"),
        _command("quit", _("menus", "&Quit"), standard="Quit"),
    ),
)
EDIT = Menu(
    title=_("menus", "&Edit"),
    entries=(
        _command("undo", _("menus", "&Undo"), standard="Undo"),
        _command("redo", _("menus", "&Redo"), standard="Redo"),
        None,
        _command("paste", _("menus", "&Paste as a source"), standard="Paste"),
        None,
        _command("find", _("menus", "&Find in all sources"), standard="Find"),
        _command("find_next", _("menus", "Find &next"), standard="FindNext"),
        _command("find_previous", _("menus", "Find pre&vious"), standard="FindPrevious"),
    ),
)
VIEW = Menu(
    title=_("menus", "&View"),
    entries=(
        _choice("view", "quotes", _("menus", "&Quotes"), "1"),
        _choice("view", "side_by_side", _("menus", "&Side by side"), "2"),
        None,
        _switch("words", _("menus", "&Words in cells without a difference"), "W"),
        _switch("only_differences", _("menus", "Only rows with a &difference"), "O"),
        _switch("inspector", _("menus", "&Inspector"), "I"),
        None,
        Menu(
            title=_("menus", "&Appearance"),
            entries=(
                _choice("appearance", "as_system", _("menus", "As the &system")),
                _choice("appearance", "light", _("menus", "&Light")),
                _choice("appearance", "dark", _("menus", "&Dark")),
                _choice("appearance", "high_contrast", _("menus", "&High contrast")),
            ),
        ),
        None,
        _command("zoom_in", _("menus", "&Larger"), standard="ZoomIn"),
        _command("zoom_out", _("menus", "S&maller"), standard="ZoomOut"),
        _command("zoom_reset", _("menus", "&100 %"), "Ctrl+0"),
        _switch("full_screen", _("menus", "&Full screen"), "F11"),
    ),
)
STORY = Menu(
    title=_("menus", "&Story"),
    entries=(
        _command("add_files", _("menus", "&Add files…"), "Ctrl+Shift+O"),
        None,
        _command("record", _("menus", "Make this source the &record"), "R"),
        _command("no_record", _("menus", "&No record")),
        _command("base", _("menus", "&Pin this source side by side")),
        _command("own_base", _("menus", "Let the app choose what is pinne&d")),
        _switch("draft", _("menus", "This source is &my draft")),
        _command("rename", _("menus", "Re&name this source…"), "F2"),
        None,
        _command("move_up", _("menus", "Move source &up"), "Alt+Up"),
        _command("move_down", _("menus", "Move source &down"), "Alt+Down"),
        None,
        _command("left_out", _("menus", "Show &blocks left out"), "B"),
        _command("remove", _("menus", "R&emove this source")),
    ),
)
FINDING = Menu(
    title=_("menus", "F&inding"),
    entries=(
        _command("next", _("menus", "&Next finding"), "J", "F8"),
        _command("previous", _("menus", "&Previous finding"), "K", "Shift+F8"),
        None,
        _switch("agree", _("menus", "&Agree"), "A"),
        _switch("ask_desk", _("menus", "Ask &desk"), "D"),
        _switch("dismiss", _("menus", "Di&smiss"), "X"),
        _command("note", _("menus", "Write a n&ote"), "N"),
        None,
        _command("not_same", _("menus", "Not the same &quote")),
        _command("unlink", _("menus", "Take this sentence out of its &row")),
        _command("link_above", _("menus", "Put this sentence in the row a&bove")),
        _command("link_below", _("menus", "Put this sentence in the row be&low")),
        _command("uncorrect", _("menus", "Forget what was said of this &match by hand")),
    ),
)
HELP = Menu(
    title=_("menus", "&Help"),
    entries=(
        _command("shortcuts", _("menus", "&Keyboard shortcuts"), standard="HelpContents"),
        _command("about", _("menus", "&About Variorum")),
    ),
)
MENUS = (FILE, EDIT, VIEW, STORY, FINDING, HELP)


def commands(menus: tuple[Command | Menu | None, ...] = MENUS) -> tuple[Command, ...]:
    """Every command of the menus, in their order."""
    found: list[Command] = []
    for entry in menus:
        if isinstance(entry, Command):
            found.append(entry)
        elif entry is not None:
            found.extend(commands(entry.entries))
    return tuple(found)
