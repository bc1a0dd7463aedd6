"""The left of the window: search, filters by state, and the list of documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui import translation
from pressmark.gui.accessible.roles import Role, speak_as
from pressmark.gui.documents.document_list import DocumentListModel
from pressmark.gui.documents.document_view import DocumentList
from pressmark.gui.documents.list_menus import ArrangeMenu, SavedMenu
from pressmark.gui.documents.search_field import SearchField
from pressmark.gui.flow_layout import FlowLayout
from pressmark.gui.keys.keymap import bare_key, keymap, with_key, with_keys
from pressmark.gui.plain import PlainLabel, tip
from pressmark.gui.wording import number as number_words
from pressmark.model import filters
from pressmark.model.filters import Filter
from pressmark.project.queries import StateCounts

if TYPE_CHECKING:
    from pressmark.gui.theme import Theme

_DEBOUNCE = 200
"""Milliseconds between the last key in the search field and the search."""

_CHIPS = (
    ("all", "All", ""),
    ("todo", "To do", "state:todo"),
    ("open", "In progress", "state:open"),
    ("done", "Done", "state:done,skipped"),
    ("flagged", "Flagged", "flagged:yes"),
)
"""What each chip is called, says and asks for."""


class DocumentPanel(QWidget):
    """Search field, chips and list.

    ``filter_changed`` says that others are listed, ``find_requested`` asks to go to the
    words in the article, ``listed`` says that the list is whole.
    """

    filter_changed = Signal()
    find_requested = Signal()
    listed = Signal()

    def __init__(self, model: DocumentListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        speak_as(self, Role.Grouping, self.tr("List of articles"))
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self.search = self._search_field()
        self.list = DocumentList(model)
        self._chips = QButtonGroup(self, exclusive=True)
        self.arrange_menu, self.saved_menu = ArrangeMenu(self), SavedMenu(self)
        self.arrange_button = self._menu_button(self.tr("Sort"), self.arrange_menu)
        self.saved_button = self._menu_button(self.tr("Filters"), self.saved_menu)
        self._empty = PlainLabel(
            alignment=Qt.AlignmentFlag.AlignCenter,
            wordWrap=True,
        )
        self._empty.setProperty("muted", True)
        self._empty.setContentsMargins(20, 20, 20, 20)
        self._fault = self._line("filter_fault")
        self._fitting = self._line("filter_count")
        self._fitting.setProperty("muted", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(_padded(self.search))
        layout.addWidget(self._fault)
        layout.addWidget(self._fitting)
        layout.addLayout(self._chip_row())
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        layout.addLayout(self._stack, 1)
        self._later = QTimer(self, singleShot=True, interval=_DEBOUNCE)
        self._later.timeout.connect(self.apply)
        self.search.textChanged.connect(self._later.start)
        self.search.left.connect(self.list.setFocus)
        self.search.escaped.connect(self.search.clear)
        self.search.escaped.connect(self.list.setFocus)
        self.search.entered.connect(self._on_entered)
        self._chips.idClicked.connect(self.apply)
        model.modelReset.connect(self._show_emptiness)
        model.completed.connect(self._show_fitting)
        model.completed.connect(self.listed)
        keymap().changed.connect(self._show_keys)
        self._show_keys()

    def _show_keys(self) -> None:
        """Say the keys as they are now."""
        self.search.show_key(bare_key("find_articles"))
        for button, words, action in (
            (self.arrange_button, self.tr("Sort and group"), "arrange_list"),
            (self.saved_button, self.tr("Saved filters"), "saved_filters"),
        ):
            button.setToolTip(tip(with_key(words, action)))
        self._show_emptiness()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.list.set_theme(theme)

    def words(self) -> str:
        """Return the filter as it is written in the search field."""
        return self.search.text().strip()

    def write(self, written: str) -> None:
        """Put a filter into the search field, and list what fits it."""
        self.search.setText(written)
        self._chips.button(0).setChecked(True)
        self.apply()

    def written_apart(self) -> tuple[str, int]:
        """Return what is in the search field, and the number of the chosen chip."""
        return self.search.text(), self._chips.checkedId()

    @property
    def is_complete(self) -> bool:
        """Whether the list is whole."""
        return self._model.is_complete

    def write_apart(self, words: str, chip: int) -> None:
        """List what the search field and a chip asked for before."""
        if chip in range(len(_CHIPS)) and (words, chip) != self.written_apart():
            self._chips.button(chip).setChecked(True)
            self.search.setText(words)
            self.apply()

    def written(self) -> str:
        """Return what search field and chip ask for, as it is written."""
        return filters.render(self.wanted())

    def asked(self) -> Filter:
        """Return what the search field says, as far as it makes sense."""
        return filters.read(self.search.text(), typing=True).filter

    def wanted(self) -> Filter:
        """Return what the search field and the chosen chip ask for together."""
        chip = filters.parse(_CHIPS[self._chips.checkedId()][2])
        return chip & self.asked()

    def show_counts(self, counts: StateCounts) -> None:
        """Say on the chips how many documents each would list."""
        numbers = (counts.total, counts.todo, counts.open)
        done = counts.done + counts.skipped
        for number, (chip, count) in enumerate(
            zip(_CHIPS, (*numbers, done, counts.flagged), strict=True)
        ):
            self._chips.button(number).setText(
                f"{self.tr(chip[1])} {number_words(count)}"
            )
        if not self.words():
            self.search.setPlaceholderText(
                self.tr("Search %Ln articles…", "", counts.total)
            )

    def start_search(self) -> None:
        """Go to the search field with all its words selected."""
        self.show()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def clear(self) -> None:
        """List every document again."""
        self.search.clear()
        self._chips.button(0).setChecked(True)
        self.apply()

    def _on_entered(self) -> None:
        self.apply()
        self.find_requested.emit()

    def apply(self) -> None:
        """List what search field and chip ask for now."""
        self._later.stop()
        faults = filters.read(self.search.text(), typing=True).faults
        self._fault.setText(translation.said(faults[0].what) if faults else "")
        self._fault.setVisible(bool(faults))
        if faults:
            return
        self._model.show_only(self.wanted())
        self._show_emptiness()
        self.filter_changed.emit()

    def _show_fitting(self) -> None:
        """Say how many articles fit, once all are found."""
        asked = self.asked()
        count = len(self._model.keys())
        self._fitting.setText(self.tr("%Ln articles fit", "", count))
        self._fitting.setVisible(bool(asked) and count > 0)

    def _show_emptiness(self) -> None:
        empty = self._model.rowCount() == 0
        self._stack.setCurrentIndex(int(empty))
        if not empty:
            return
        if self._model.asked:
            said = self.tr("No article fits. Choose “All” or search for other words.")
        else:
            said = with_keys(
                self.tr(
                    "No articles yet. Drop files or folders here, or press"
                    " {import_articles}."
                )
            )
        self._empty.setText(said)

    def _menu_button(self, words: str, menu: QMenu) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(f"{words.lower()}_button")
        button.setProperty("chip", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMenu(menu)
        return button

    def _line(self, name: str) -> QLabel:
        line = PlainLabel(wordWrap=True)
        line.setObjectName(name)
        line.setContentsMargins(12, 0, 12, 0)
        line.hide()
        return line

    def _search_field(self) -> SearchField:
        field = SearchField()
        field.setObjectName("search")
        field.setClearButtonEnabled(True)
        field.setAccessibleName(self.tr("Search articles"))
        field.setPlaceholderText(self.tr("Search articles…"))
        return field

    def _chip_row(self) -> FlowLayout:
        row = FlowLayout()
        for number, (name, words, asked) in enumerate(_CHIPS):
            chip = QPushButton(self.tr(words))
            chip.setObjectName(f"chip_{name}")
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            chip.setToolTip(tip(asked))
            chip.setProperty("chip", True)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._chips.addButton(chip, number)
            row.addWidget(chip)
        row.addWidget(self.arrange_button)
        row.addWidget(self.saved_button)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(4)
        return row


def _padded(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(10, 0, 10, 0)
    row.addWidget(widget)
    return row
