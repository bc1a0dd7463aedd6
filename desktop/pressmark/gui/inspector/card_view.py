"""A list of cards: moved through with the keys, the current card expanded."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from pressmark.gui.inspector.card_delegate import CardDelegate
from pressmark.gui.inspector.card_list import CardModel, Index
from pressmark.gui.inspector.cards import Row, Segment, Shown
from pressmark.gui.menus import row_asked
from pressmark.gui.theme import Theme

_FIRST_GUESS = 90
"""Pixels that a card is taken to be high as long as it has not been in sight."""

_FEW = 20
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CardView(QTableView):
    """Shows the cards of a model and says what the person does with them.

    ``moved`` tells of a row made current by the person, never by the program;
    ``menu_asked`` wants a menu for a row, or for none, at a place on the screen.
    """

    moved = Signal(object)
    opened = Signal(object)
    segment_chosen = Signal(object, str)
    checked = Signal(object, bool)
    menu_asked = Signal(object, QPoint)

    def __init__(
        self, model: CardModel, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cards = model
        self._delegate = CardDelegate(theme, model, self)
        self._quiet = False
        self._is_measuring = False
        self._pressed: tuple[Row, Segment | None, bool] | None = None
        self._expansion = QTimer(self, singleShot=True, interval=0)
        self._expansion.timeout.connect(self._expand)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._set_up()

    def show_cards(self, shown: Shown | None) -> None:
        """Show a bundle; of the same document one's place in the list stays."""
        same = self._cards.is_of(shown)
        with self._quietly():
            if self._cards.show(shown) or not same:
                self._make_current(self._cards.index_of(self._cards.current))
                self._measure_few(self._cards.fresh)
        if not same:
            self.scrollToTop()
        self._measure()

    def show_rejected(self, rejected: bool) -> None:
        """List the rejected among the others, or leave them out."""
        with self._quietly():
            self._cards.show_rejected(rejected)
            self._make_current(self._cards.index_of(self._cards.current))
        self._measure()

    def set_current(self, identifier: str | None) -> None:
        """Make a row current, expand it and bring it into view."""
        if identifier is None and self._cards.current is None:
            return
        with self._quietly():
            before = QPersistentModelIndex(self._cards.index_of(self._cards.current))
            self._cards.set_current(identifier)
            index = self._cards.index_of(identifier)
            self._measure_few(self._cards.fresh)
            for row in (before.row(), index.row()):
                if row >= 0:
                    self._measure_row(row)
            self._make_current(index)
        self._reveal(index)

    def current_row(self) -> Row | None:
        """Return the row the person is at, or None."""
        return self._cards.row(self.currentIndex())

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of a theme."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say where the person went, and expand it once the event is over."""
        super().currentChanged(current, previous)
        if self._quiet or not current.isValid():
            return
        # Not at once: Qt goes on with the mouse event by the places rows had before.
        self._expansion.start()
        self.moved.emit(self._cards.row(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, tick with Space, choose with the keys that a card names."""
        row = self.current_row()
        if row is not None and event.key() in _ENTER:
            self.opened.emit(row)
            return
        if row is not None and self._choose(row, event.text()):
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the shortcuts of the window."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what was pressed: the cards move when another one expands."""
        self._pressed = self._under(event)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was pressed, if the mouse is still on its card."""
        pressed, self._pressed = self._pressed, None
        super().mouseReleaseEvent(event)
        under = self._under(event)
        if pressed is None or under is None or under[0] != pressed[0]:
            return
        row, segment, on_check_box = pressed
        if segment is not None:
            self.segment_chosen.emit(row, segment.value)
        elif on_check_box:
            self._toggle(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a card, unless the clicks were on a choice in it."""
        super().mouseDoubleClickEvent(event)
        self._pressed = self._under(event)
        if self._pressed is not None and self._pressed[1:] == (None, False):
            self.opened.emit(self._pressed[0])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu of what can be done with a card, which becomes current."""
        index, corner = row_asked(self, event)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
        self.menu_asked.emit(self._cards.row(index), corner)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Leave what is current alone; Qt would go to the first row."""
        nowhere = not self.currentIndex().isValid()
        with self._quietly():
            super().focusInEvent(event)
            if nowhere:
                self.selectionModel().clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current card in view if it was."""
        before = QRect(QPoint(0, 0), event.oldSize())
        was_seen = before.intersects(self.visualRect(self.currentIndex()))
        super().resizeEvent(event)
        self._fit_column()
        if was_seen:
            self._expansion.start()
        self._measure()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no pictures of what is out of sight."""
        super().hideEvent(event)
        self._delegate.forget_pictures()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the cards out for the width there is now."""
        super().showEvent(event)
        self._fit_column()
        self._measure()
        self._reveal(self.currentIndex())

    def _fit_column(self) -> None:
        """Make cards as wide as they are measured; a hidden header lags behind."""
        self.setColumnWidth(0, self.viewport().width())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Measure what comes into sight."""
        super().scrollContentsBy(dx, dy)
        self._measure()

    def _reveal(self, index: Index) -> None:
        """Bring a row into view, wherever it was guessed to be."""
        if index.isValid():
            self.scrollTo(index)
        self._measure()
        if index.isValid():
            self.scrollTo(index)

    def _measure(self) -> None:
        """Find out how high the rows in sight are; what follows moves accordingly."""
        if self._is_measuring:
            return
        self._is_measuring = True
        try:
            while self._measure_once():
                self.updateGeometries()
        finally:
            self._is_measuring = False

    def _measure_once(self) -> bool:
        bottom, changed = self.viewport().height(), False
        for row in range(max(0, self.rowAt(0)), self._cards.rowCount()):
            if self.rowViewportPosition(row) > bottom:
                break
            changed |= self._measure_row(row)
        return changed

    def _measure_few(self, rows: range) -> None:
        """Measure rows, also out of sight, if they are few enough not to be noticed."""
        for row in rows[:_FEW]:
            self._measure_row(row)

    def _measure_row(self, row: int) -> bool:
        """Give a row its height; return whether it had another."""
        height = self._delegate.height(self._cards.index(row), self.font())
        changed = height != self.rowHeight(row)
        if changed:
            self.setRowHeight(row, height)
        return changed

    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:
        """Leave rows without a ground: the current card tells itself by its border."""
        super().initViewItemOption(option)
        option.showDecorationSelected = False
        option.palette.setBrush(QPalette.ColorRole.Highlight, Qt.BrushStyle.NoBrush)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_FIRST_GUESS)

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before

    def _make_current(self, index: QModelIndex) -> None:
        self._expansion.stop()
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.selectionModel().clear()

    def _expand(self) -> None:
        """Expand the current card, which stays where it is on the screen."""
        row = self.current_row()
        if row is None:
            return
        top = self.visualRect(self.currentIndex()).top()
        with self._quietly():
            self._cards.set_current(row.id)
            self._measure_row(self.currentIndex().row())
            self.updateGeometries()
        moved = self.visualRect(self.currentIndex()).top() - top
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + moved)
        self._reveal(self.currentIndex())

    def _under(self, event: QMouseEvent) -> tuple[Row, Segment | None, bool] | None:
        index = self.indexAt(event.position().toPoint())
        row = self._cards.row(index)
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return None
        card, place = self._cards.card(index), self.visualRect(index)
        at = (card, place, self.font(), event.position())
        return row, self._delegate.segment_at(*at), self._delegate.is_on_check_box(*at)

    def _choose(self, row: Row, text: str) -> bool:
        card = self._cards.card(self.currentIndex())
        if text == " " and card.checked is not None:
            self._toggle(row)
            return True
        segment = next((s for s in card.segments if text and s.hint == text), None)
        if segment is not None:
            self.segment_chosen.emit(row, segment.value)
        return segment is not None

    def _toggle(self, row: Row) -> None:
        index = self._cards.index_of(row.id)
        if index.isValid():
            self.checked.emit(row, not self._cards.card(index).checked)
