"""The table of commands as Qt's actions and menus. A command without a handler is an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from variorum.window.actions import MENUS, Command, commands

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

    from variorum.window.actions import Menu


def make_actions(window: QMainWindow, handlers: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """An action for every command, doing what its handler does.

    Raises:
        KeyError: if a command has no handler.
    """
    groups: dict[str, QActionGroup] = {}
    made: dict[str, QAction] = {}
    for command in commands():
        action = _make_action(window, command)
        handler = handlers[command.name]
        action.triggered.connect(lambda _checked=False, do=handler: do())
        if command.group:
            groups.setdefault(command.group, QActionGroup(window)).addAction(action)
        made[command.name] = action
    return made


def fill_menu_bar(bar: QMenuBar, actions: Mapping[str, QAction]) -> dict[str, QMenu]:
    """Put the menus into the bar.

    Returns:
        the menus that are filled while the app runs, by name.
    """
    open_menus: dict[str, QMenu] = {}
    for menu in MENUS:
        _fill(bar.addMenu(_translated(menu.title)), menu, actions, open_menus)
    return open_menus


def keys_of(action: QAction) -> str:
    """The action's key as written on this platform, "" if it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _make_action(window: QMainWindow, command: Command) -> QAction:
    action = QAction(_translated(command.text), window)
    action.setObjectName(command.name)
    action.setCheckable(command.checkable)
    action.setMenuRole(QAction.MenuRole.NoRole)
    if command.standard:
        action.setShortcuts(QKeySequence.keyBindings(QKeySequence.StandardKey[command.standard]))
    else:
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
    window.addAction(action)
    return action


def _fill(menu: QMenu, table: Menu, actions: Mapping[str, QAction], open_menus: dict[str, QMenu]) -> None:
    if table.name:
        open_menus[table.name] = menu
    for entry in table.entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, Command):
            menu.addAction(actions[entry.name])
        else:
            _fill(menu.addMenu(_translated(entry.title)), entry, actions, open_menus)


def _translated(text: str) -> str:
    return QCoreApplication.translate("menus", text)
