"""Everything she can do, with its name, its keys and its place in the menus: one table, nothing else.

A key of one letter acts only outside text fields: a field with the focus keeps printable keys for itself.
"""

from __future__ import annotations

from dataclasses import dataclass


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


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for Qt's translation tool, which knows this name; Qt's own has no useful type."""
    return text


def _command(name: str, text: str, *keys: str, standard: str | None = None) -> Command:
    return Command(name=name, text=text, keys=keys, standard=standard)


def _choice(group: str, name: str, text: str, *keys: str) -> Command:
    return Command(name=name, text=text, keys=keys, checkable=True, group=group)


def _switch(name: str, text: str, *keys: str) -> Command:
    return Command(name=name, text=text, keys=keys, checkable=True)


FILE = Menu(
    title=QT_TRANSLATE_NOOP("menus", "&File"),
    entries=(
        _command("new", QT_TRANSLATE_NOOP("menus", "&New story"), standard="New"),
        _command("open", QT_TRANSLATE_NOOP("menus", "&Open…"), standard="Open"),
        Menu(title=QT_TRANSLATE_NOOP("menus", "Open &recent"), entries=(), name="recent"),
        _command("sample", QT_TRANSLATE_NOOP("menus", "Open the sam&ple story")),
        None,
        _command("save", QT_TRANSLATE_NOOP("menus", "&Save"), standard="Save"),
        _command("save_as", QT_TRANSLATE_NOOP("menus", "Save &as…"), standard="SaveAs"),
        None,
        _command("report", QT_TRANSLATE_NOOP("menus", "&Report…"), "Ctrl+E"),
        _command("export_data", QT_TRANSLATE_NOOP("menus", "Export as &JSON and CSV…"), "Ctrl+Shift+E"),
        None,
        _command("close", QT_TRANSLATE_NOOP("menus", "&Close"), standard="Close"),
        _command("quit", QT_TRANSLATE_NOOP("menus", "&Quit"), standard="Quit"),
    ),
)
EDIT = Menu(
    title=QT_TRANSLATE_NOOP("menus", "&Edit"),
    entries=(
        _command("undo", QT_TRANSLATE_NOOP("menus", "&Undo"), standard="Undo"),
        _command("redo", QT_TRANSLATE_NOOP("menus", "&Redo"), standard="Redo"),
        None,
        _command("paste", QT_TRANSLATE_NOOP("menus", "&Paste as a source"), standard="Paste"),
        None,
        _command("find", QT_TRANSLATE_NOOP("menus", "&Find in all sources"), standard="Find"),
        _command("find_next", QT_TRANSLATE_NOOP("menus", "Find &next"), standard="FindNext"),
        _command("find_previous", QT_TRANSLATE_NOOP("menus", "Find pre&vious"), standard="FindPrevious"),
    ),
)
VIEW = Menu(
    title=QT_TRANSLATE_NOOP("menus", "&View"),
    entries=(
        _choice("view", "quotes", QT_TRANSLATE_NOOP("menus", "&Quotes"), "1"),
        _choice("view", "side_by_side", QT_TRANSLATE_NOOP("menus", "&Side by side"), "2"),
        None,
        _switch("words", QT_TRANSLATE_NOOP("menus", "&Words in cells without a difference"), "W"),
        _switch("only_differences", QT_TRANSLATE_NOOP("menus", "Only rows with a &difference"), "O"),
        _switch("inspector", QT_TRANSLATE_NOOP("menus", "&Inspector"), "I"),
        None,
        Menu(
            title=QT_TRANSLATE_NOOP("menus", "&Appearance"),
            entries=(
                _choice("appearance", "as_system", QT_TRANSLATE_NOOP("menus", "As the &system")),
                _choice("appearance", "light", QT_TRANSLATE_NOOP("menus", "&Light")),
                _choice("appearance", "dark", QT_TRANSLATE_NOOP("menus", "&Dark")),
                _choice("appearance", "high_contrast", QT_TRANSLATE_NOOP("menus", "&High contrast")),
            ),
        ),
        None,
        _command("zoom_in", QT_TRANSLATE_NOOP("menus", "&Larger"), standard="ZoomIn"),
        _command("zoom_out", QT_TRANSLATE_NOOP("menus", "S&maller"), standard="ZoomOut"),
        _command("zoom_reset", QT_TRANSLATE_NOOP("menus", "&100 %"), "Ctrl+0"),
        _switch("full_screen", QT_TRANSLATE_NOOP("menus", "&Full screen"), "F11"),
    ),
)
STORY = Menu(
    title=QT_TRANSLATE_NOOP("menus", "&Story"),
    entries=(
        _command("add_files", QT_TRANSLATE_NOOP("menus", "&Add files…"), "Ctrl+Shift+O"),
        None,
        _command("record", QT_TRANSLATE_NOOP("menus", "Make this source the &record"), "R"),
        _command("no_record", QT_TRANSLATE_NOOP("menus", "&No record")),
        _command("base", QT_TRANSLATE_NOOP("menus", "&Pin this source side by side")),
        _command("own_base", QT_TRANSLATE_NOOP("menus", "Let the app choose what is pinne&d")),
        _switch("draft", QT_TRANSLATE_NOOP("menus", "This source is &my draft")),
        Menu(
            title=QT_TRANSLATE_NOOP("menus", "This source is a later &version of"),
            entries=(),
            name="version_of",
        ),
        _command("rename", QT_TRANSLATE_NOOP("menus", "Re&name this source…"), "F2"),
        None,
        _command("move_up", QT_TRANSLATE_NOOP("menus", "Move source &up"), "Alt+Up"),
        _command("move_down", QT_TRANSLATE_NOOP("menus", "Move source &down"), "Alt+Down"),
        None,
        _command("left_out", QT_TRANSLATE_NOOP("menus", "Show &blocks left out"), "B"),
        _command("remove", QT_TRANSLATE_NOOP("menus", "R&emove this source")),
    ),
)
FINDING = Menu(
    title=QT_TRANSLATE_NOOP("menus", "F&inding"),
    entries=(
        _command("next", QT_TRANSLATE_NOOP("menus", "&Next finding"), "J", "F8"),
        _command("previous", QT_TRANSLATE_NOOP("menus", "&Previous finding"), "K", "Shift+F8"),
        None,
        _switch("agree", QT_TRANSLATE_NOOP("menus", "&Agree"), "A"),
        _switch("ask_desk", QT_TRANSLATE_NOOP("menus", "Ask &desk"), "D"),
        _switch("dismiss", QT_TRANSLATE_NOOP("menus", "Di&smiss"), "X"),
        _command("note", QT_TRANSLATE_NOOP("menus", "Write a n&ote"), "N"),
        _command("what_is_this", QT_TRANSLATE_NOOP("menus", "&What is this?"), "Shift+F1"),
        None,
        _command("not_same", QT_TRANSLATE_NOOP("menus", "Not the same &quote")),
        _command("unlink", QT_TRANSLATE_NOOP("menus", "Take this sentence out of its &row")),
        _command("link_above", QT_TRANSLATE_NOOP("menus", "Put this sentence in the row a&bove")),
        _command("link_below", QT_TRANSLATE_NOOP("menus", "Put this sentence in the row be&low")),
        _command("uncorrect", QT_TRANSLATE_NOOP("menus", "Forget what was said of this &match by hand")),
    ),
)
HELP = Menu(
    title=QT_TRANSLATE_NOOP("menus", "&Help"),
    entries=(
        _command("findings_help", QT_TRANSLATE_NOOP("menus", "What the &findings mean"), "H"),
        _command("shortcuts", QT_TRANSLATE_NOOP("menus", "&Keyboard shortcuts"), standard="HelpContents"),
        _command("about", QT_TRANSLATE_NOOP("menus", "&About Variorum")),
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
