"""The list of matches in context, with the keys that go through it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from time import monotonic

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from pressmark.gui.inspector.card_text import Fonts
from pressmark.gui.kwic.delegate import KwicDelegate, box_width, row_height
from pressmark.gui.kwic.line import KwicLine
from pressmark.gui.kwic.model import KwicModel
from pressmark.gui.menus import add_entry, add_shown, pop_up, row_asked
from pressmark.gui.one_column import as_one_column
from pressmark.gui.row_table import RowTable
from pressmark.gui.theme import shown

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NO_KEYS = Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.KeypadModifier
_TEXT_MARGIN = 24


class KwicList(RowTable):
    """Matches in context, a line each, under headings of their articles.

    ``activated_line`` has the line that was double-clicked or on which Enter was
    pressed; ``current_line`` the one the person has come to, or None. Where lines have
    ticks, Space ticks the selected ones, Shift+Space those of the article and Ctrl+A
    all; otherwise Ctrl+A selects them. Typed letters go to the next line with them.
    """

    activated_line = Signal(object)
    current_line = Signal(object)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        ticks: bool = False,
        headings: bool = True,
        opens_on_enter: bool = True,
    ) -> None:
        super().__init__(parent)
        self.lines = KwicModel(self, ticks=ticks, headings=headings)
        self._opens_on_enter = opens_on_enter
        self._empty_words = ""
        self._typed, self._typed_at = "", 0.0
        self._set_up()

    def show_lines(self, lines: Iterable[KwicLine]) -> None:
        """Show other lines, from the first; the list grows if they are no sequence."""
        self.lines.show_lines(lines)
        self.go_to(0)
        self.scrollToTop()

    def set_empty_words(self, words: str) -> None:
        """Say what to do where there is no line."""
        self._empty_words = words
        self.viewport().update()

    def current(self) -> KwicLine | None:
        """Return the line the person has come to, or None."""
        return self.lines.line(self.currentIndex().row())

    def selected(self) -> list[KwicLine]:
        """Return the selected lines, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = (self.lines.line(row) for row in rows)
        return [line for line in found if line is not None]

    def go_to(self, number: int) -> None:
        """Make the line of a number the current one, counted from 0."""
        if 0 <= number < len(self.lines.lines()):
            self.setCurrentIndex(self.lines.index(self.lines.row_of(number)))

    def keyboardSearch(self, search: str) -> None:
        """Go to the next line that has the typed letters anywhere."""
        now = monotonic()
        pause = QGuiApplication.styleHints().keyboardInputInterval() / 1000
        fresh = now - self._typed_at > pause
        self._typed = search if fresh else self._typed + search
        self._typed_at = now
        for row in self._rows_from(self.currentIndex().row() + fresh):
            line = self.lines.line(row)
            if line is not None and self._typed.casefold() in line.words.casefold():
                self.setCurrentIndex(self.lines.index(row))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick, go to the line, or leave Enter to the dialog around the list."""
        plain = not event.modifiers() & ~_NO_KEYS
        if event.key() in _ENTER and plain:
            line = self.current()
            if self._opens_on_enter and line is not None:
                self.activated_line.emit(line)
            else:
                event.ignore()
        elif self.lines.has_ticks and self._ticks_by(event, plain=plain):
            event.accept()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick where the click is on a box; elsewhere select."""
        row = self._box_at(event.position())
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        picked = [index.row() for index in self.selectionModel().selectedRows()]
        if self.lines.line(row) is None:
            self.lines.toggle_article(row)
        else:
            self.lines.toggle([row, *picked] if row in picked else [row])
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the line; a quick second click on a box is a click."""
        if self._box_at(event.position()) is not None:
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)
        line = self.lines.line(self.indexAt(event.position().toPoint()).row())
        if line is not None:
            self.activated_line.emit(line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines, or what to do where there is none."""
        super().paintEvent(event)
        if self.lines.rowCount() or not self._empty_words:
            return
        painter = QPainter(self.viewport())
        painter.setPen(shown(self.palette()).muted)
        place = (
            self.viewport()
            .rect()
            .adjusted(_TEXT_MARGIN, _TEXT_MARGIN, -_TEXT_MARGIN, -_TEXT_MARGIN)
        )
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(place, flags, self._empty_words)
        painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a line: here, and by whoever shows the list."""
        index, corner = row_asked(self, event)
        line = self.lines.line(index.row())
        menu = QMenu(self)
        if line is not None:
            words, enter = self.tr("Show in the article"), self.tr("Enter")
            key = enter if self._opens_on_enter else ""
            add_entry(menu, words, key, lambda: self.activated_line.emit(line))
            add_entry(menu, self.tr("Copy"), "", lambda: _copy(self.selected()))
        if self.lines.has_ticks and index.isValid():
            menu.addSeparator()
            self._add_ticks(menu, index.row())
        menu.addSeparator()
        for action in self.actions():
            add_shown(menu, action)
        pop_up(menu, corner)

    def _add_ticks(self, menu: QMenu, row: int) -> None:
        space, lines = self.tr("Space"), self.lines
        picked = [index.row() for index in self.selectionModel().selectedRows()]
        tick = partial(lines.toggle, [row, *(one for one in picked if one != row)])
        add_entry(menu, self.tr("Tick or untick"), space, tick)
        words, key = self.tr("The lines of this article"), self.tr("Shift+Space")
        add_entry(menu, words, key, partial(lines.toggle_article, row))
        add_entry(menu, self.tr("All lines"), "Ctrl+A", lines.toggle_all)

    def changeEvent(self, event: QEvent) -> None:
        """Give rows the height that their words need."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Matches in context"))
        self.setModel(self.lines)
        self.setItemDelegate(KwicDelegate(self))
        as_one_column(self)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._fit_rows()
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.lines.modelReset.connect(self._on_reset)

    def _fit_rows(self) -> None:
        height = row_height(Fonts.of(QFont(self.font())))
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(height)

    def _ticks_by(self, event: QKeyEvent, *, plain: bool) -> bool:
        modifiers, row = event.modifiers(), self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space and plain:
            picked = {index.row() for index in self.selectionModel().selectedRows()}
            self.lines.toggle([row, *sorted(picked - {row})])
        elif (
            event.key() == Qt.Key.Key_Space
            and modifiers == Qt.KeyboardModifier.ShiftModifier
        ):
            self.lines.toggle_article(row)
        elif (
            event.key() == Qt.Key.Key_A
            and modifiers == Qt.KeyboardModifier.ControlModifier
        ):
            self.lines.toggle_all()
        else:
            return False
        return True

    def _box_at(self, point: QPointF | QPoint) -> int | None:
        """Return the row whose tick is at a point, or None."""
        place = QPointF(point)
        if not self.lines.has_ticks or place.x() > box_width(Fonts.of(self.font())):
            return None
        index = self.indexAt(place.toPoint())
        if index.data(Qt.ItemDataRole.CheckStateRole) is None:
            return None
        return index.row()

    def _rows_from(self, first: int) -> Iterator[int]:
        count = self.lines.rowCount()
        for step in range(count):
            yield (max(0, first) + step) % count

    def _on_current(self, current: QModelIndex) -> None:
        self.current_line.emit(self.lines.line(current.row()))

    def _on_reset(self) -> None:
        self.current_line.emit(None)


def _copy(lines: Iterable[KwicLine]) -> None:
    """Put lines on the clipboard, one a line of text."""
    QGuiApplication.clipboard().setText("\n".join(line.words for line in lines))
