"""The steps of a project as a list, the newest first, read a page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from pressmark.errors import NotFoundError
from pressmark.gui.history.step_sentence import sentence
from pressmark.gui.label_words import label_name, polarity_name
from pressmark.gui.plain import seen, tip
from pressmark.project import queries

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pressmark.model.ids import AnnotationId, DocumentId, StepId
    from pressmark.model.scheme import Scheme
    from pressmark.project.project import Project
    from pressmark.project.queries import ToldStep

Index = QModelIndex | QPersistentModelIndex

STEP_ROLE = Qt.ItemDataRole.UserRole

_PAGE = 40


def names_of_labels(scheme: Scheme) -> dict[str, str]:
    """Return what the labels and polarities of a scheme are called, by their ids."""
    polarities = {one.id: polarity_name(one) for one in scheme.polarity_labels}
    labels = (*scheme.region_labels, *scheme.mention_labels)
    return polarities | {label.id: label_name(label) for label in labels}


class HistoryModel(QAbstractListModel):
    """All steps, or those that changed a document or an annotation.

    It is redrawn, never edited.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._document: DocumentId | None = None
        self._annotation: AnnotationId | None = None
        self._ids: list[StepId] = []
        self._pages: dict[int, list[ToldStep]] = {}
        self.labels: Mapping[str, str] = {}

    def show_steps(
        self,
        project: Project | None,
        *,
        document: DocumentId | None = None,
        annotation: AnnotationId | None = None,
    ) -> None:
        """List the steps of a project, or of something in it."""
        self._project, self._document = project, document
        self._annotation = annotation
        self.labels = {} if project is None else names_of_labels(project.scheme)
        self.beginResetModel()
        self._pages.clear()
        self._ids = self._read()
        self.endResetModel()

    def follow(self) -> None:
        """List what was done since, and read again what may no longer hold."""
        new = self._read(self._ids[0] if self._ids else 0)
        if new:
            self.beginInsertRows(QModelIndex(), 0, len(new) - 1)
            self._ids[:0] = new
            self._pages.clear()
            self.endInsertRows()
            last = self.index(len(self._ids) - 1)
            self.dataChanged.emit(self.index(len(new)), last)

    def step(self, row: int) -> ToldStep | None:
        """Return the step at a row, or None where there is none."""
        if self._project is None or not 0 <= row < len(self._ids):
            return None
        page, place = divmod(row, _PAGE)
        if page not in self._pages:
            wanted = self._ids[page * _PAGE : (page + 1) * _PAGE]
            # What cannot be read is said once, not each time that it is painted.
            self._pages[page] = []
            self._pages[page] = queries.told_steps_of(self._project, wanted)
        told = self._pages[page]
        return told[place] if place < len(told) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature; the invalid index is never changed)
        """Return the number of steps."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  (Qt's signature)
        """Return the step, or its sentence for whoever cannot see it drawn."""
        step = self.step(index.row()) if index.isValid() else None
        if step is None:
            return None
        if role == STEP_ROLE:
            return step
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return seen(sentence(step, self.labels))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(sentence(step, self.labels))
        return None

    def _read(self, since: int = 0) -> list[StepId]:
        if self._project is None:
            return []
        try:
            return queries.step_ids(
                self._project,
                document=self._document,
                annotation=self._annotation,
                since=since,
            )
        except NotFoundError:
            # What it is about has just gone.
            return []
