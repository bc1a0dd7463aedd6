"""Search in context: what fits a filter, line by line, over all articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from pressmark.errors import PressmarkError
from pressmark.gui import translation
from pressmark.gui.documents.search_field import SearchField
from pressmark.gui.kwic.kwic_list import KwicList
from pressmark.gui.kwic.line import KwicLine, Tick
from pressmark.gui.menus import give_menu_key
from pressmark.gui.plain import PlainLabel
from pressmark.model import filters
from pressmark.project import queries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pressmark.model.filters import Filter
    from pressmark.project.project import Project

_SIZE = (980, 620)
_DEBOUNCE = 250
"""Milliseconds between the last key and the search."""


class SearchWindow(QDialog):
    """Stays open beside the work; ``activated`` has the hit to go to.

    ``left`` says that the person is done here.
    """

    activated = Signal(object)
    left = Signal()

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self.setObjectName("search_window")
        self.setWindowTitle(self.tr("Search in context"))
        self.resize(*_SIZE)
        self.search = SearchField()
        self.search.setObjectName("search_in_context_field")
        self.search.setPlaceholderText(
            self.tr("Words, or fields such as label:PERSON speaker:none cue:denounced")
        )
        self.search.setAccessibleName(self.tr("Search in context"))
        self._fault = PlainLabel(wordWrap=True)
        self._fault.setObjectName("search_in_context_fault")
        self.list = KwicList()
        self.list.set_empty_words(
            self.tr("Write what to look for above. Enter on a line goes there.")
        )
        self._count = PlainLabel()
        self._count.setObjectName("search_in_context_count")
        self._count.setProperty("muted", True)
        layout = QVBoxLayout(self)
        for widget in (self.search, self._fault):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._count)
        self._later = QTimer(self, singleShot=True, interval=_DEBOUNCE)
        self._later.timeout.connect(self.look)
        self.search.textChanged.connect(self._later.start)
        self.search.left.connect(self.list.setFocus)
        self.search.escaped.connect(self._leave)
        self.search.entered.connect(self._on_entered)
        self.list.activated_line.connect(self._on_line)
        self.list.lines.rowsInserted.connect(self._show_count)
        self.list.lines.modelReset.connect(self._show_count)
        self._fault.hide()
        give_menu_key(self)

    def begin(self, written: str) -> None:
        """Show the window with a filter to begin with."""
        if written:
            self.search.setText(written)
            self.look()
        self.show()
        self.raise_()
        self.activateWindow()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()

    def look(self) -> None:
        """Show what fits what is written now."""
        self._later.stop()
        found = filters.read(self.search.text(), typing=True)
        fault = found.faults[0].what if found.faults else ""
        self._fault.setText(translation.said(fault))
        self._fault.setVisible(bool(found.faults))
        if found.faults:
            return
        try:
            self.list.show_lines(self._lines(found.filter) if found.filter else ())
        except PressmarkError as error:
            self._fault.setText(translation.said(error))
            self._fault.show()
        if found.filter:
            self.list.set_empty_words(
                self.tr("Nothing fits. Leave a condition out, or look for other words.")
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the article with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _lines(self, asked: Filter) -> Iterator[KwicLine]:
        for hit in queries.hits(self._project, asked):
            yield KwicLine(hit, tick=Tick.NONE, value=hit)

    def _on_entered(self) -> None:
        if self._later.isActive():
            self.look()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_line(self, line: KwicLine) -> None:
        self.activated.emit(line.hit)

    def _show_count(self) -> None:
        count = len(self.list.lines.lines())
        more = self.list.lines.canFetchMore(self.list.rootIndex())
        if not filters.read(self.search.text()).filter:
            self._count.clear()
        elif more:
            self._count.setText(self.tr("The first %Ln matches", "", count))
        else:
            self._count.setText(self.tr("%Ln matches", "", count))
