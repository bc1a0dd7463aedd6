"""The list of all that stands in quotation marks in an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.kwic.kwic_list import KwicList
from pressmark.gui.kwic.line import KwicLine, Tick
from pressmark.gui.plain import PlainLabel
from pressmark.gui.wording import number as number_words
from pressmark.project.ledger import Account, Entry, ledger
from pressmark.project.queries import Hit

if TYPE_CHECKING:
    from pressmark.model.bundle import Bundle

_CONTEXT = 100
"""How many code points around a stretch are shown."""

_DISMISS_KEY = "Del"

ACCOUNT_WORDS = {
    Account.OPEN: "open",
    Account.QUOTED: "in a quote",
    Account.TITLE: "a work",
    Account.DISMISSED: "dismissed",
    Account.PAGE: "page furniture",
}
"""What became of a stretch, in a word or two."""


class LedgerDialog(QDialog):
    """Stays open beside the work.

    ``place_wanted`` carries a span to be shown in the article, ``dismissal_wanted`` an
    entry that is to be dismissed, or opened again if it is.
    """

    place_wanted = Signal(object)
    dismissal_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Quotation marks"))
        self.resize(900, 440)
        self._entries: tuple[Entry, ...] = ()
        self._bundle: Bundle | None = None
        self._counts = PlainLabel()
        self._which = QButtonGroup(self, exclusive=True)
        self.list = KwicList(self, headings=False)
        self.list.set_empty_words(
            self.tr("Every quotation mark of this article is accounted for.")
        )
        self._toggle = QPushButton()
        self._toggle.setAutoDefault(False)
        self._lay_out()
        self.list.activated_line.connect(self._show_place)
        self.list.current_line.connect(self._show_toggle)
        self._toggle.clicked.connect(self._want_dismissal)
        QShortcut(QKeySequence(_DISMISS_KEY), self, self._want_dismissal)

    def show_bundle(self, bundle: Bundle | None) -> None:
        """Show the ledger of a document."""
        self._bundle = bundle
        self._entries = () if bundle is None else ledger(bundle)
        self._fill()

    def _fill(self) -> None:
        bundle = self._bundle
        counts = {
            account: sum(one.account is account for one in self._entries)
            for account in Account
        }
        self._counts.setText(
            " · ".join(
                f"{number_words(number)} {self.tr(ACCOUNT_WORDS[account])}"
                for account, number in counts.items()
                if number or account is Account.OPEN
            )
        )
        only_open = self._which.checkedId() == 0
        place = self.list.currentIndex().row()
        self.list.show_lines(
            [
                _line(bundle, entry, self.tr(ACCOUNT_WORDS[entry.account]))
                for entry in self._entries
                if bundle is not None
                and (entry.account is Account.OPEN or not only_open)
            ]
        )
        self.list.go_to(max(0, min(place, len(self.list.lines.lines()) - 1)))
        self._show_toggle()

    def _current(self) -> Entry | None:
        line = self.list.current()
        return line.value if line and isinstance(line.value, Entry) else None

    def _show_place(self) -> None:
        entry = self._current()
        if entry is not None:
            self.place_wanted.emit(entry.span)

    def _want_dismissal(self) -> None:
        entry = self._current()
        if entry is not None and self._toggle.isEnabled():
            self.dismissal_wanted.emit(entry)

    def _show_toggle(self) -> None:
        entry = self._current()
        account = None if entry is None else entry.account
        self._toggle.setEnabled(account in (Account.OPEN, Account.DISMISSED))
        self._toggle.setText(
            self.tr("Open again  Del")
            if account is Account.DISMISSED
            else self.tr("No quote: title or scare quotes  Del")
        )

    def _lay_out(self) -> None:
        top, foot = QHBoxLayout(), QHBoxLayout()
        for number, words in enumerate((self.tr("Open"), self.tr("All"))):
            chip = QPushButton(words)
            chip.setObjectName(f"ledger_{number}")
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            chip.setAutoDefault(False)
            chip.setProperty("chip", True)
            self._which.addButton(chip, number)
            top.addWidget(chip)
        self._which.idClicked.connect(self._fill)
        top.addStretch(1)
        top.addWidget(self._counts)
        show = QPushButton(self.tr("Show in the article  ⏎"))
        show.setAutoDefault(False)
        show.clicked.connect(self._show_place)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        for widget in (self._toggle, show):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)


def _line(bundle: Bundle, entry: Entry, remark: str) -> KwicLine:
    document, span = bundle.document, entry.span
    text = document.text
    hit = Hit(
        document=document.id,
        name=document.name,
        title=document.title,
        start=span.start,
        end=span.end,
        before=text[max(0, span.start - _CONTEXT) : span.start],
        match=span.covered(text),
        after=text[span.end : span.end + _CONTEXT],
    )
    settled = entry.account is not Account.OPEN
    return KwicLine(hit, remark=remark, tick=Tick.NONE, muted=settled, value=entry)
