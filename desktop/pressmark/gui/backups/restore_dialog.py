"""The backups of a project: what is in each, and what restoring it changes."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pressmark.errors import PressmarkError
from pressmark.gui.backups.backup_words import (
    cells,
    contents_words,
    difference_words,
)
from pressmark.gui.dialogs.messages import without_icons
from pressmark.gui.plain import PlainLabel, seen
from pressmark.gui.translation import said
from pressmark.gui.work.jobs import Job, JobRunner
from pressmark.paths import PROJECT_SUFFIX
from pressmark.project import backups

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressmark.project.backups import BackupFile, Contents
    from pressmark.project.project import Project

_PATIENCE = 120
"""Milliseconds on a row after which what restoring it changes is worked out."""

_NUMBERS = range(2, 5)
"""The columns with numbers."""


class RestoreDialog(QDialog):
    """Lists backups, the newest first, and says what is in the current one.

    ``restore_wanted`` and ``look_wanted`` carry its path. What is in the backups is
    read on a thread of the dialog's own. ``project`` gives the one of that path if it
    is open.
    """

    restore_wanted = Signal(object)
    look_wanted = Signal(object)

    def __init__(
        self,
        path: Path,
        project: Callable[[], Project | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._project = project
        self._backups: list[BackupFile] = []
        self._held: dict[Path, Contents | str] = {}
        title = self.tr("Restore a backup of {}").format(path.stem)
        self.setWindowTitle(seen(title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 560)
        self._lay_out()
        self._settling = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._settling.timeout.connect(self._show_difference)
        self._runner = JobRunner(self)
        self.finished.connect(self._end)
        self._list(backups.listed(path))

    def _lay_out(self) -> None:
        heading = PlainLabel(
            self.tr(
                "The project becomes again what it was. What it is now is kept among"
                " the backups, so a restore can be taken back too."
            ),
            wordWrap=True,
        )
        self.table = self._made_table()
        self.table.itemSelectionChanged.connect(self._on_chosen)
        self.said = QPlainTextEdit(readOnly=True)
        self.said.setAccessibleName(self.tr("What is in it and what changes"))
        self.said.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        column.addWidget(heading)
        column.addWidget(self.table, 3)
        column.addWidget(self.said, 2)
        column.addWidget(self._buttons())

    def _made_table(self) -> QTableWidget:
        columns = (
            *(self.tr("When"), self.tr("Why"), self.tr("Articles"), self.tr("Done")),
            *(self.tr("Annotations"), self.tr("Last step"), self.tr("Size")),
        )
        table = QTableWidget(0, len(columns))
        table.setAccessibleName(self.tr("Backups"))
        table.setHorizontalHeaderLabels(columns)
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        # In line with the words of the headers.
        table.setStyleSheet("QTableView::item { padding: 0 6px; }")
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        return table

    def _buttons(self) -> QDialogButtonBox:
        role = QDialogButtonBox.ButtonRole
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        self.restore_button = QPushButton(self.tr("&Restore"))
        self.restore_button.setDefault(True)
        self.restore_button.clicked.connect(self._restore)
        self.look_button = QPushButton(self.tr("&Look at it"))
        self.look_button.setToolTip(
            self.tr("Open it in a window of its own, for reading only")
        )
        self.look_button.clicked.connect(self._look)
        another = QPushButton(self.tr("&Another file…"))
        another.clicked.connect(self._ask_file)
        box.addButton(self.restore_button, role.AcceptRole)
        for button in (self.look_button, another):
            button.setAutoDefault(False)
            box.addButton(button, role.ActionRole)
        without_icons(box.buttons())
        return box

    def chosen(self) -> Path | None:
        """Return the backup whose row is current, or None."""
        rows = {index.row() for index in self.table.selectedIndexes()}
        return self._backups[rows.pop()].path if rows else None

    def choose(self, backup: Path) -> None:
        """Make the row of a backup current; one from elsewhere gets a row on top."""
        paths = [one.path for one in self._backups]
        if backup not in paths:
            self._list([backups.file_at(backup), *self._backups])
            paths = [backup]
        self.table.selectRow(paths.index(backup))

    def _list(self, found: list[BackupFile]) -> None:
        self._backups = found
        self.table.setRowCount(len(found))
        for row, one in enumerate(found):
            self._show_row(row, one)
        unread = [one for one in found if one.path not in self._held]
        job = Job(
            self.tr("Reading the backups"),
            partial(_read, unread),
            answer=self._on_read,
            parent=self,
        )
        job.ended.connect(job.deleteLater)
        self._runner.start(job)
        self.table.selectRow(0)
        self._on_chosen()

    def _show_row(self, row: int, one: BackupFile) -> None:
        for column, words in enumerate(cells(one, self._held.get(one.path))):
            item = QTableWidgetItem(seen(words))
            if column in _NUMBERS:
                item.setTextAlignment(
                    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                )
            if not words:
                spoken = Qt.ItemDataRole.AccessibleTextRole
                item.setData(spoken, self.tr("none"))
            self.table.setItem(row, column, item)

    def _on_read(self, came: tuple[Path, Contents | str]) -> None:
        path, held = came
        self._held[path] = held
        for row, one in enumerate(self._backups):
            if one.path == path:
                self._show_row(row, one)
        if path == self.chosen():
            self._on_chosen()

    def _on_chosen(self) -> None:
        chosen = self.chosen()
        held = None if chosen is None else self._held.get(chosen)
        there = held is not None and not isinstance(held, str)
        self.restore_button.setEnabled(there)
        self.look_button.setEnabled(there)
        if chosen is None:
            folder = backups.backup_folder(self._path)
            words = self.tr("There are no backups in {}.").format(folder)
        elif isinstance(held, str):
            refused = self.tr("It cannot be restored. Choose another one.")
            words = f"{chosen.name}\n{refused}\n{held}"
        else:
            words = chosen.name
        self.said.setPlainText(seen(words))
        if there:
            self._settling.start()
        else:
            self._settling.stop()

    def _show_difference(self) -> None:
        chosen = self.chosen()
        held = None if chosen is None else self._held.get(chosen)
        if chosen is None or held is None or isinstance(held, str):
            return
        try:
            found = backups.difference(self._project() or self._path, chosen)
            changes = difference_words(found)
            self.restore_button.setEnabled(found is None or not found.is_none)
        except PressmarkError as error:
            words = self.tr("What would change cannot be told: {}")
            changes = words.format(said(error))
        words = "\n".join((chosen.name, contents_words(held), changes))
        self.said.setPlainText(seen(words))

    def _restore(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.accept()
            self.restore_wanted.emit(chosen)

    def _look(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.look_wanted.emit(chosen)

    def _ask_file(self) -> None:
        folder = backups.backup_folder(self._path)
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a backup"),
            str(folder if folder.is_dir() else self._path.parent),
            self.tr("Projects (*{});;All files (*)").format(PROJECT_SUFFIX),
        )
        if chosen:
            self.choose(Path(chosen))

    def _end(self) -> None:
        self._settling.stop()
        self._runner.close()


def _read(unread: list[BackupFile], job: Job) -> None:
    for one in unread:
        try:
            held: Contents | str = backups.look_into(one.path)
        except PressmarkError as error:
            held = said(error)
        job.ask((one.path, held))
