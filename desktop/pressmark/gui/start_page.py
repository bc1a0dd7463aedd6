"""What is shown while no project is open: how to begin, and the recent projects."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pressmark import paths
from pressmark.gui.dialogs.choice_delegate import CHOICE, ChoiceDelegate
from pressmark.gui.keys.keymap import KeyTip, keymap, with_keys
from pressmark.gui.plain import PlainLabel, seen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint

    from pressmark.gui.actions import Actions

_SIGN = 40
_TALLEST = 320
_BUTTONS = (
    ("new_project", "New project…"),
    ("open_project", "Open…"),
    ("import_articles", "Import articles…"),
    ("sample", "Try the sample"),
)


class StartPage(QWidget):
    """New, open, import, sample, and the recent projects.

    ``open_requested`` carries the path of a recent project to open,
    ``forget_requested`` that of one to leave out from now on.
    """

    open_requested = Signal(object)
    forget_requested = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start_page")
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addStretch(1)
        column.addLayout(self._heading())
        column.addWidget(
            self._label(
                self.tr(
                    "Who is mentioned in the news, who said what, who stands where."
                )
            )
        )
        column.addSpacing(6)
        column.addLayout(self._buttons(actions))
        column.addWidget(self._drop_hint())
        keys = self._keys = self._label("")
        keys.setProperty("muted", True)
        keys.setWordWrap(True)
        column.addWidget(keys)
        column.addSpacing(10)
        self._recent_heading = self._label(self.tr("Recent projects"), section=True)
        column.addWidget(self._recent_heading)
        self._recent = self._recent_list()
        column.addWidget(self._recent)
        column.addStretch(1)
        self._middle(column)
        keymap().changed.connect(self._show_keys)
        self._show_keys()
        self.show_recent(())

    def _show_keys(self) -> None:
        words = self.tr(
            "{next_open} next suggestion · {accept} accept · {reject} reject ·"
            " {quote} quote · {entity} entity · {stance} stance · {done_next} done ·"
            " {palette} every command · {shortcuts} all keys"
        )
        self._keys.setText(with_keys(words))

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List the recent projects, the latest first, and mark those that are gone."""
        self._recent.clear()
        for path in paths:
            self._recent.addItem(self._item(path))
        rows = sum(map(self._recent.sizeHintForRow, range(len(paths))))
        self._recent.setFixedHeight(min(rows + 8, _TALLEST))
        self._recent.setVisible(bool(paths))
        self._recent_heading.setVisible(bool(paths))

    def recent(self) -> list[str]:
        """Return what the list of recent projects says, a line a project."""
        count = self._recent.count()
        items = map(self._recent.item, range(count))
        return [f"{item.text()}: {item.data(CHOICE)[1]}" for item in items]

    def _item(self, path: Path) -> QListWidgetItem:
        there = path.exists()
        place = str(path.parent)
        if not there:
            place = self.tr("not found: {}").format(place)
        item = QListWidgetItem(seen(path.stem))
        item.setData(CHOICE, (path, place, ""))
        return item

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        sign = PlainLabel()
        icon = QIcon(str(paths.resources() / "icons" / "pressmark.svg"))
        sign.setPixmap(icon.pixmap(_SIGN, _SIGN))
        sign.setAccessibleName(self.tr("Sign of Pressmark"))
        row.addWidget(sign)
        row.addWidget(self._label("Pressmark", heading=True))
        row.addStretch(1)
        return row

    def _buttons(self, actions: Actions) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for number, (name, words) in enumerate(_BUTTONS):
            button = QPushButton(self.tr(words))
            button.setObjectName(f"start_{name.removeprefix('start_')}")
            button.setProperty("primary", number == 0)
            # Outside a dialog Qt has Enter press such a button only.
            button.setAutoDefault(True)
            button.clicked.connect(actions[name].trigger)
            KeyTip(button, actions[name])
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _drop_hint(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("card", True)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(20, 22, 20, 22)
        first = self._label(
            self.tr("Drop a folder of articles anywhere in this window")
        )
        second = self._label(
            self.tr(
                "A project is made for them, and quotes, names and page furniture are "
                "looked for at once. Everything stays on this computer."
            )
        )
        for label in (first, second):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        second.setProperty("muted", True)
        return frame

    def _recent_list(self) -> QListWidget:
        listed = QListWidget()
        listed.setObjectName("recent_projects")
        listed.setAccessibleName(self.tr("Recent projects"))
        listed.setItemDelegate(ChoiceDelegate(listed))
        listed.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        listed.itemActivated.connect(self._on_activated)
        listed.itemClicked.connect(self._on_activated)
        listed.customContextMenuRequested.connect(self._on_context_menu)
        listed.setToolTip(self.tr("Delete leaves a project out of this list."))
        delete = QShortcut(QKeySequence.StandardKey.Delete, listed)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_delete)
        return listed

    def _middle(self, column: QVBoxLayout) -> None:
        holder = QWidget()
        holder.setLayout(column)
        holder.setMaximumWidth(680)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(holder, 6)
        row.addStretch(1)

    def _label(
        self, words: str, *, heading: bool = False, section: bool = False
    ) -> QLabel:
        label = PlainLabel(words)
        label.setProperty("heading", heading)
        label.setProperty("section", section)
        return label

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.open_requested.emit(item.data(CHOICE)[0])

    def _on_context_menu(self, at: QPoint) -> None:
        item = self._recent.itemAt(at)
        if item is not None:
            menu = QMenu(self)
            forget = menu.addAction(self.tr("Leave out of this list"))
            forget.triggered.connect(partial(self._forget, item.data(CHOICE)[0]))
            menu.exec(self._recent.viewport().mapToGlobal(at))
            menu.deleteLater()

    def _on_delete(self) -> None:
        item = self._recent.currentItem()
        if item is not None:
            self._forget(item.data(CHOICE)[0])

    def _forget(self, path: Path) -> None:
        self.forget_requested.emit(path)
