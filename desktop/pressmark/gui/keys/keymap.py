"""Which keys each action has now, said the same wherever a key is shown."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from pressmark.gui.action_table import SPECS
from pressmark.gui.keys import key_file
from pressmark.gui.keys.key_file import Keys
from pressmark.gui.plain import tip
from pressmark.gui.wording import quoted


class Keymap(QObject):
    """The keys of every action; ``changed`` says that some are others now.

    No key means two things: what was given to one action is no other's.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file: Path | None = None
        self._own: dict[str, tuple[str, ...]] = {}
        self._all = _resolved({})

    def load(self, path: Path | None) -> str | None:
        """Have the keys that a file holds, and keep them in it from now on.

        Returns what was wrong with the file, in words, or None. Without a file there
        are the usual keys, and changes are kept nowhere.
        """
        self._file = path
        found, wrong = ({}, None) if path is None else key_file.load_or_reset(path)
        self._own = dict(found)
        self._show()
        return wrong

    def keys(self, identifier: str) -> tuple[str, ...]:
        """Return the keys of an action, the one that is shown first."""
        return self._all.get(identifier, ())

    def holder(self, key: str) -> str | None:
        """Return the id of the action that has a key, or None."""
        return next((id_ for id_, keys in self._all.items() if key in keys), None)

    def is_changed(self, identifier: str) -> bool:
        """Whether an action has other keys than usual."""
        return self.keys(identifier) != usual(identifier)

    def is_any_changed(self) -> bool:
        """Whether any action has other keys than usual."""
        return any(map(self.is_changed, SPECS))

    def change(self, identifier: str, keys: tuple[str, ...]) -> None:
        """Give an action its keys, and take them from whoever has them.

        Raises:
            SettingsError: That cannot be kept; it holds until the program ends.
        """
        self._take(identifier, keys)
        if keys == usual(identifier):
            self._own.pop(identifier, None)
        else:
            self._own[identifier] = keys
        self._keep()

    def reset(self, identifier: str) -> None:
        """Give an action its usual keys again, whoever has them now.

        Raises:
            SettingsError: That cannot be kept; it holds until the program ends.
        """
        self.change(identifier, usual(identifier))

    def reset_all(self) -> None:
        """Give every action its usual keys again; unknown ids are kept.

        Raises:
            SettingsError: That cannot be kept; it holds until the program ends.
        """
        self._own = {id_: keys for id_, keys in self._own.items() if id_ not in SPECS}
        self._keep()

    def _take(self, identifier: str, keys: tuple[str, ...]) -> None:
        for other, held in list(self._own.items()):
            if other in SPECS and other != identifier and set(held) & set(keys):
                self._own[other] = tuple(key for key in held if key not in keys)

    def _keep(self) -> None:
        self._show()
        if self._file is not None:
            key_file.save(self._own, self._file)

    def _show(self) -> None:
        before, self._all = self._all, _resolved(self._own)
        if before != self._all:
            self.changed.emit()


def keymap() -> Keymap:
    """Return the keys of the running program; like its language they are one for all.

    Nobody who only says a key in a sentence needs to be handed them.
    """
    program = QCoreApplication.instance()
    if program is None:
        return Keymap()
    found = program.findChild(Keymap, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, Keymap) else Keymap(program)


def key_of(identifier: str) -> str:
    """Return the key of an action as it is written: Ctrl+Z.

    Where it has none there is what it is called in the menus, in quotes.
    """
    return bare_key(identifier) or quoted(called(identifier))


def bare_key(identifier: str) -> str:
    """Return the key of an action as it is written, or nothing."""
    keys = keymap().keys(identifier)
    return written(keys[0]) if keys else ""


def with_keys(text: str, *values: object, **named: object) -> str:
    """Return a text with its values, and for each ``{id}`` the key of that action."""
    return _Keyed().vformat(text, values, named)


def with_key(words: str, identifier: str) -> str:
    """Return words with the key of an action behind, if it has one: Quote (Q)."""
    key = bare_key(identifier)
    return f"{words} ({key})" if key else words


def key_on(action: QAction) -> str:
    """Return the key of an action of Qt as the system writes it, or nothing."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def tip_of(action: QAction) -> str:
    """Return what an action of Qt does, with its key behind."""
    words, key = action.statusTip() or plain_words(action), key_on(action)
    return f"{words} ({key})" if key else words


class KeyTip(QObject):
    """Keeps the tooltip of a widget: what its action does, and its key."""

    def __init__(self, widget: QWidget, action: QAction) -> None:
        super().__init__(widget)
        self._widget = widget
        self._action = action
        action.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        words = tip_of(self._action)
        if self._widget.toolTip() != tip(words):
            self._widget.setToolTip(tip(words))


def plain_words(action: QAction) -> str:
    """Return what an action of Qt is called, without the marks of a menu."""
    return action.text().replace("&", "").removesuffix("…").rstrip()


def written(key: str) -> str:
    """Return a key as the system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def called(identifier: str) -> str:
    """Return what an action is called, without the marks of a menu."""
    words = QCoreApplication.translate("actions", SPECS[identifier].words)
    return words.replace("&", "").removesuffix("…").rstrip()


def usual(identifier: str) -> tuple[str, ...]:
    """Return the keys that an action comes with."""
    return _regular(SPECS[identifier].keys)


@cache
def regular(key: str) -> str:
    """Return a key in the one way it is written down; nothing if it is no key.

    The two keys for Enter mean the same.
    """
    found = QKeySequence(key)
    return found.toString().replace("Return", "Enter") if found.count() == 1 else ""


def sequences(keys: tuple[str, ...]) -> list[QKeySequence]:
    """Return keys as Qt has them, with both keys for Enter."""
    found = []
    for key in keys:
        found.append(QKeySequence(key))
        if key.endswith("Enter"):
            found.append(QKeySequence(key.replace("Enter", "Return")))
    return found


class _Keyed(Formatter):
    def get_value(self, key: int | str, args: Any, kwargs: Any) -> Any:  # noqa: ANN401  (as in the formatter of the standard library)
        if isinstance(key, str) and key not in kwargs and key in SPECS:
            return key_of(key)
        return super().get_value(key, args, kwargs)


def _resolved(own: Keys) -> Mapping[str, tuple[str, ...]]:
    """Return the keys of every action: its own ones, else the usual ones left free."""
    taken: dict[str, str] = {}
    for identifier in SPECS:
        for key in _regular(own.get(identifier, ())):
            taken.setdefault(key, identifier)
    found = {}
    for identifier in SPECS:
        wanted = _regular(own[identifier]) if identifier in own else usual(identifier)
        found[identifier] = tuple(
            key for key in wanted if taken.get(key, identifier) == identifier
        )
    return found


def _regular(keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(regular, keys))))
