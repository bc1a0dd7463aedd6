"""How files are read for an import: by which format, and with which options."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pressmark.exchange.options import options_of
from pressmark.gui.dialogs.options_form import OptionsForm
from pressmark.gui.plain import PlainLabel
from pressmark.gui.translation import said

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pressmark.exchange.format import Format
    from pressmark.gui.importing.columns_form import ColumnsForm
    from pressmark.project.reading import Proposal

_PATIENCE = 600
"""Milliseconds after the last change until the files are read again."""
_COLUMNS = "columns"
_TALLEST = 210
"""How many pixels the options take; more are scrolled to."""
_SUMMARY = 40
"""How many characters of a format's summary are seen at least."""


class ReadingForm(QWidget):
    """Chooses the format of all files, and the options of each format among them.

    ``changed`` says, a little after the last change, that they are to be read again.
    """

    changed = Signal()

    def __init__(
        self, formats: Sequence[Format], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._made: dict[str, Format] = {}
        self._proposals: Mapping[str, Proposal] = {}
        self._mapped: set[str] = set()
        self._format = QComboBox()
        self._format.setObjectName("read_as")
        self._format.addItem(self.tr("What each of them is"), "")
        for one in formats:
            if one.reads:
                self._format.addItem(f"{one.name}: {said(one.summary)}", one.name)
        # The longest summary is not to make the window wider than a small screen.
        self._format.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._format.setMinimumContentsLength(_SUMMARY)
        self._which = QComboBox()
        self._which.setObjectName("options_of")
        self._which.setAccessibleName(self.tr("Options of the format"))
        self._toggle = QPushButton(self.tr("&Options"))
        self._toggle.setAutoDefault(False)
        self._toggle.setProperty("chip", True)
        self._toggle.setCheckable(True)
        self._toggle.setObjectName("show_options")
        self._form = OptionsForm("reading")
        self._columns: ColumnsForm | None = None
        self._hint = PlainLabel(wordWrap=True)
        self._hint.setProperty("muted", True)
        self._hint.setObjectName("reading_hint")
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._later.timeout.connect(self.changed)
        self._toggle.toggled.connect(self._on_toggled)
        self._format.activated.connect(self._on_format)
        self._which.activated.connect(self._show_options)
        self._form.changed.connect(self._on_option)
        self._show_which()

    def format_name(self) -> str:
        """Return the name of the format that all files are read by, or nothing."""
        return str(self._format.currentData())

    def options(self) -> dict[str, Format]:
        """Return the formats whose options were set, by their names."""
        return dict(self._made)

    def fault(self) -> str:
        """Return what is wrong with the options, or nothing."""
        return "" if self._form.is_empty() else self._form.fault()

    def is_waiting(self) -> bool:
        """Whether something was changed that has not been read with yet."""
        return self._later.isActive()

    def show_proposals(self, proposals: Mapping[str, Proposal]) -> None:
        """Show what options the files suggest, where none was set."""
        before = str(self._which.currentData() or "")
        headings = self._headings(before)
        self._proposals = proposals
        self._which.clear()
        for name, one in proposals.items():
            if options_of(one.format, "reading"):
                self._which.addItem(self.tr("of “{}”").format(name), name)
        self._which.setCurrentIndex(max(0, self._which.findData(before)))
        self._show_which()
        name = str(self._which.currentData() or "")
        if not name:
            return
        if name != before:
            self._show_options()
            if proposals[name].headings or _is_guessed(proposals[name]):
                self._toggle.setChecked(True)
        elif self._headings(name) != headings:
            self._forget_columns(name)
        elif headings:
            # The columns have a form of their own, which shows them already.
            return
        elif proposals[name].format != self._form.made() and not self._is_typed_in():
            # One option may lead to others, as the kind of an archive does.
            self._made[name] = proposals[name].format
            self._show_options()

    def _forget_columns(self, name: str) -> None:
        """Map the columns anew: they are others than those that were mapped."""
        if name in self._mapped:
            self._mapped.discard(name)
            made: Any = self._made[name]
            self._made[name] = replace(made, columns="")
            self._later.start()
        self._show_options()

    def _is_typed_in(self) -> bool:
        focused = QApplication.focusWidget()
        if not isinstance(focused, QLineEdit | QPlainTextEdit | QAbstractSpinBox):
            return False
        return self._form.isAncestorOf(focused)

    def say_outcome(self, words: str) -> None:
        """Say below the options what comes of them."""
        self._hint.setText(words)

    def mapped(self) -> list[Proposal]:
        """Return the tables whose columns a person has mapped, as they are read."""
        return [
            replace(one, format=self._made.get(name, one.format))
            for name, one in self._proposals.items()
            if one.headings and name in self._mapped
        ]

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        label = PlainLabel(self.tr("Read the files as"))
        label.setBuddy(self._format)
        row.addWidget(label)
        row.addWidget(self._format, 1)
        row.addWidget(self._toggle)
        row.addWidget(self._which)
        page = QWidget()
        self._inside = QVBoxLayout(page)
        self._inside.setContentsMargins(2, 4, 8, 4)
        self._inside.addWidget(self._form)
        self._inside.addStretch(1)
        self._panel = QScrollArea()
        self._panel.setWidgetResizable(True)
        self._panel.setFrameShape(QScrollArea.Shape.NoFrame)
        self._panel.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._panel.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._panel.setFixedHeight(_TALLEST)
        self._panel.setWidget(page)
        self._panel.hide()
        self._hint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._panel)
        column.addWidget(self._hint)

    def _headings(self, name: str) -> object:
        return self._proposals[name].headings if name in self._proposals else ()

    def _show_which(self) -> None:
        count = self._which.count()
        self._toggle.setVisible(count > 0)
        self._which.setVisible(count > 1)
        if not count:
            self._toggle.setChecked(False)

    def _on_toggled(self, shown: bool) -> None:
        self._panel.setVisible(shown)
        self._hint.setVisible(shown)

    def _on_format(self) -> None:
        self._made = {}
        self._mapped = set()
        self._which.clear()
        self._later.start(0)

    def _show_options(self) -> None:
        name = str(self._which.currentData())
        proposal = self._proposals[name]
        made: Any = self._made.get(name, proposal.format)
        if proposal.headings and name not in self._mapped:
            made = proposal.format
        mapped = _COLUMNS if proposal.headings else ""
        self._form.show_format(made, without=(mapped,))
        if proposal.headings:
            self._show_columns(proposal, made)
        elif self._columns is not None:
            self._columns.hide()

    def _show_columns(self, proposal: Proposal, made: Any) -> None:  # noqa: ANN401  (a format that has columns)
        from pressmark.exchange.columns import Columns  # noqa: PLC0415  (only of tables)
        from pressmark.gui.importing.columns_form import (  # noqa: PLC0415  (only of tables)
            ColumnsForm,
        )

        if self._columns is None:
            self._columns = ColumnsForm()
            self._columns.changed.connect(self._on_column)
            self._inside.insertWidget(0, self._columns)
        self._columns.show_columns(proposal.headings, Columns.of(made.columns))
        self._columns.show()

    def _on_column(self) -> None:
        self._mapped.add(str(self._which.currentData()))
        self._on_option()

    def _on_option(self) -> None:
        made: Any = self._form.made()
        if made is None or self._form.fault():
            self._later.stop()
            return
        name = str(self._which.currentData())
        if self._proposals[name].headings:
            # What was only guessed is guessed again: the columns may be others now.
            seen = self._columns if name in self._mapped else None
            made = replace(made, columns="" if seen is None else str(seen.columns()))
        self._made[name] = made
        self._later.start()


def _is_guessed(proposal: Proposal) -> bool:
    """Whether options depend on the file, so that a person should look at them."""
    return proposal.format != type(proposal.format)()
