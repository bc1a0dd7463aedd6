"""The palette of commands, and the page of keys: what leads to everything else."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from pressmark.gui.action_table import SPECS, Needs
from pressmark.gui.keys.keymap import bare_key, plain_words
from pressmark.gui.palette.command import Command

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.actions import Actions
    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.memory import Memory

_OPENS = "open:"
"""What the id of a command begins with that opens a project; its path follows."""
_UNDOING = ("undo", "redo")


class Commanding(QObject):
    """Offers everything that can be done; ``open_requested`` carries a project."""

    said = Signal(str)
    open_requested = Signal(object)

    def __init__(
        self, actions: Actions, article: ArticlePanel, memory: Memory, window: QWidget
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._article = article
        self._memory = memory
        self._window = window

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {"palette": self.show_palette, "shortcuts": self.show_keys}

    def show_keys(self) -> None:
        """Show every key, to be changed."""
        from pressmark.gui.dialogs.shortcuts_dialog import (  # noqa: PLC0415  (seldom needed)
            ShortcutsDialog,
        )

        dialog = ShortcutsDialog(self._window)
        dialog.exec()

    def show_palette(self) -> None:
        """Have one of all commands chosen by typing, and run it."""
        from pressmark.gui.palette.palette import (  # noqa: PLC0415  (not needed to open the window)
            Palette,
        )

        palette = Palette(self.commands(), self._memory.commands(), self._window)
        palette.chosen.connect(self._on_chosen)
        palette.exec()
        palette.deleteLater()

    def commands(self) -> list[Command]:
        """Return everything that can be done, and why not if it cannot be now."""
        found = [
            self._command(identifier)
            for identifier in SPECS
            if identifier != "palette" and self._actions[identifier].isVisible()
        ]
        return [*found, *map(self._opening, self._memory.recent())]

    def _command(self, identifier: str) -> Command:
        spec, action = SPECS[identifier], self._actions[identifier]
        menu = QCoreApplication.translate("actions", spec.menu)
        return Command(
            id=identifier,
            words=plain_words(action),
            menu=menu.replace("&", ""),
            tip=action.statusTip(),
            key=bare_key(identifier),
            english=(spec.words.replace("&", ""), spec.tip),
            reason="" if action.isEnabled() else self._reason(identifier),
            checked=action.isChecked() if action.isCheckable() else None,
        )

    def _reason(self, identifier: str) -> str:
        missing = self._actions.missing(identifier)
        if Needs.PROJECT in missing:
            return self.tr("needs a project open")
        if Needs.ARTICLE in missing:
            return self.tr("needs an article open")
        if Needs.WRITABLE in missing:
            return self.tr("this project is open for reading only")
        if identifier in _UNDOING:
            return self.tr("there is nothing to take back or do again")
        return self.tr("not possible now")

    def _opening(self, path: Path) -> Command:
        there = path.exists()
        return Command(
            id=f"{_OPENS}{path}",
            words=self.tr("Open {}").format(path.stem),
            menu=self.tr("Recent projects"),
            tip=str(path.parent),
            english=(f"Open {path.stem}", "Recent projects"),
            reason="" if there else self.tr("the file is not there any more"),
        )

    def _on_chosen(self, command: Command) -> None:
        used = [one for one in self._memory.commands() if one != command.id]
        self._memory.keep_commands([command.id, *used])
        self._article.view.setFocus(Qt.FocusReason.PopupFocusReason)
        if command.id.startswith(_OPENS):
            path = Path(command.id.removeprefix(_OPENS))
            run: Callable[[], None] = partial(self.open_requested.emit, path)
        else:
            run = self._actions[command.id].trigger
        # The palette is gone then, and the window has the keyboard again.
        QTimer.singleShot(0, self._window, run)
