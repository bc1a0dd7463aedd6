"""The window of statistics: what is counted, and a tab for each page of charts."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.plain import PlainLabel, seen
from pressmark.gui.statistics.figures import pages
from pressmark.gui.statistics.page import StatisticsPage
from pressmark.gui.theme import shown
from pressmark.model.review import Status
from pressmark.project.queries import STANDING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pressmark.gui.statistics.chart import Page
    from pressmark.model.scheme import Scheme
    from pressmark.project.queries import Statistics

_SIZE = (900, 640)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person wants to have counted."""

    listed: bool = False
    annotator: str | None = None
    statuses: frozenset[Status] = STANDING


class StatisticsWindow(QDialog):
    """Stays open beside the work.

    ``wanted_changed`` asks to count something else or anew; ``stop_requested`` to stop.
    ``save_requested`` carries a chart and a kind of file, ``all_requested`` asks for
    everything as CSV and ``print_requested`` for paper.
    """

    wanted_changed = Signal()
    stop_requested = Signal()
    save_requested = Signal(object, str)
    all_requested = Signal()
    print_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures: Statistics | None = None
        self.pages: tuple[Page, ...] = ()
        self.articles, self.annotators, self.counted = (QComboBox() for _ in range(3))
        self.tabs = QTabWidget()
        self._stale, self._said = PlainLabel(), PlainLabel()
        self._again = QPushButton(self.tr("Count again"))
        self._progress = QProgressBar(textVisible=False)
        self._stop = QPushButton(self.tr("Stop"))
        self._all = QPushButton(self.tr("Save everything as CSV…"))
        self._print = QPushButton(self.tr("Print…"))
        self._fill()
        self._lay_out()
        self._wire()

    def wanted(self) -> Wanted:
        """Return what is to be counted."""
        return Wanted(
            self.articles.currentData(),
            self.annotators.currentData(),
            self.counted.currentData(),
        )

    def show_annotators(self, names: Sequence[str]) -> None:
        """Offer those who have worked on the project, where there are several."""
        chosen = self.annotators.currentData()
        self.annotators.blockSignals(True)
        self.annotators.clear()
        self.annotators.addItem(self.tr("Everybody"), None)
        for name in names:
            self.annotators.addItem(seen(name), name)
        self.annotators.setCurrentIndex(max(0, self.annotators.findData(chosen)))
        self.annotators.blockSignals(False)
        self.annotators.setVisible(len(names) > 1)

    def show_figures(self, figures: Statistics, scheme: Scheme) -> None:
        """Show what was counted."""
        self.show_counting(None)
        self.show_stale(stale=False)
        if figures == self.figures:
            return
        self.figures = figures
        self.pages = pages(figures, scheme)
        for place, page in enumerate(self.pages):
            if self.tabs.count() <= place:
                made = StatisticsPage()
                made.setObjectName(f"page_{page.id}")
                made.set_theme(shown(self.palette()))
                made.save_requested.connect(self.save_requested)
                made.said.connect(self.say)
                self.tabs.addTab(made, page.title)
            self.tab(place).show_page(page)
        self._order()
        for button in (self._all, self._print):
            button.setEnabled(any(page.charts for page in self.pages))

    def tab(self, place: int) -> StatisticsPage:
        """Return a page by its place."""
        found = self.tabs.widget(place)
        if not isinstance(found, StatisticsPage):
            raise IndexError(place)
        return found

    def show_counting(self, share: float | None) -> None:
        """Say how far the counting is, of 1; None: nothing is being counted."""
        counts = share is not None
        self._progress.setVisible(counts)
        self._stop.setVisible(counts)
        self._progress.setRange(0, 100 if share else 0)
        self._progress.setValue(round(100 * (share or 0)))

    def show_stale(self, *, stale: bool) -> None:
        """Say that something has changed since it was counted."""
        self._stale.setVisible(stale)
        self._again.setVisible(stale)

    def say(self, words: str) -> None:
        """Say what was done, or why not."""
        self._said.setText(words)

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the colours of the theme, also when it becomes another one."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for place in range(self.tabs.count()):
                self.tab(place).set_theme(shown(self.palette()))

    def done(self, result: int) -> None:
        """Go away, and say so."""
        super().done(result)
        self.left.emit()

    def _fill(self) -> None:
        self.articles.addItem(self.tr("All articles"), False)
        self.articles.addItem(self.tr("What the list shows"), True)
        self.counted.addItem(self.tr("Decided and suggested"), STANDING)
        decided = frozenset({Status.ACCEPTED})
        self.counted.addItem(self.tr("Decided only"), decided)
        for box, name, words in (
            (self.articles, "articles", self.tr("Articles")),
            (self.annotators, "annotators", self.tr("Annotator")),
            (self.counted, "counted", self.tr("What is counted")),
        ):
            box.setObjectName(name)
            box.setAccessibleName(words)
        self.show_annotators(())
        self._stale.setText(self.tr("Something has changed since."))
        self.show_stale(stale=False)
        self.show_counting(None)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Statistics"))
        self.setProperty("reopened_by", "statistics")
        flags = Qt.WindowType.WindowMinMaxButtonsHint
        self.setWindowFlags(self.windowFlags() | flags)
        self.resize(*_SIZE)
        self.tabs.setDocumentMode(True)
        for label in (self._stale, self._said):
            label.setProperty("muted", True)
        self._said.setWordWrap(True)
        self._again.setToolTip(self.tr("Count again (F5)"))
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 0)
        for box in (self.articles, self.counted, self.annotators):
            head.addWidget(box)
        head.addStretch(1)
        for widget in (self._stale, self._again, self._progress, self._stop):
            head.addWidget(widget)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 10)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._all)
        foot.addWidget(self._print)
        for name, button in (
            ("count_again", self._again),
            ("stop_counting", self._stop),
            ("save_all", self._all),
            ("print_charts", self._print),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
        self._progress.setFixedWidth(120)
        self._progress.setAccessibleName(self.tr("Counting"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(foot)

    def _order(self) -> None:
        """Let Tab go from the charts to what is below them, not the other way."""
        stops: list[QWidget] = [self.tabs.tabBar()]
        for place in range(self.tabs.count()):
            page = self.tab(place)
            stops.append(page)
            stops += [stop for card in page.cards for stop in card.stops()]
        for before, after in pairwise([*stops, self._all, self._print]):
            QWidget.setTabOrder(before, after)

    def _wire(self) -> None:
        for box in (self.articles, self.annotators, self.counted):
            box.currentIndexChanged.connect(self.wanted_changed)
        self._again.clicked.connect(self.wanted_changed)
        self._stop.clicked.connect(self.stop_requested)
        self._all.clicked.connect(self.all_requested)
        self._print.clicked.connect(self.print_requested)
        for keys, asked in (
            (QKeySequence.StandardKey.Refresh, self.wanted_changed),
            (QKeySequence.StandardKey.Print, self.print_requested),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(asked)
