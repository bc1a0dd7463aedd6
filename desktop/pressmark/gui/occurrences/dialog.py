"""Every place with the same words, in context, to be ticked and marked or rejected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.elided_label import ElidedLabel
from pressmark.gui.kwic.kwic_list import KwicList
from pressmark.gui.kwic.line import KwicLine
from pressmark.gui.occurrences.meaning_row import MeaningRow
from pressmark.gui.occurrences.options import Options
from pressmark.gui.occurrences.question import Meaning, Question, Scope
from pressmark.gui.occurrences.search import MOST, OccurrenceSearch
from pressmark.gui.plain import PlainLabel
from pressmark.gui.wording import number, one_line
from pressmark.model.sought import Place
from pressmark.project.queries import Occurrence

if TYPE_CHECKING:
    from pressmark.model.ids import AnnotationId
    from pressmark.model.scheme import Label
    from pressmark.project.project import Project
    from pressmark.project.queries import DocumentKey

_SIZE = (980, 620)
_LONGEST = 60


class OccurrencesDialog(QDialog):
    """Lists the places; nothing is marked by it: see :meth:`places`.

    ``keys`` are the documents of each scope that is offered, None being all of them.
    ``choose_label`` and ``choose_entity`` ask the person.
    """

    def __init__(
        self,
        project: Project,
        question: Question,
        *,
        here: DocumentKey,
        keys: dict[Scope, Sequence[DocumentKey] | None],
        choose_label: Callable[[Meaning, QWidget], Label | None],
        choose_entity: Callable[[Meaning, QWidget], Meaning | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._question = question
        self._here = here
        self._keys = keys
        self._choose_label = choose_label
        self._choose_entity = choose_entity
        self._search = OccurrenceSearch(project, self)
        scopes = [(scope, self._words(scope)) for scope in keys]
        self._options = Options(question.sought, scopes, question.scope)
        self._list = KwicList(ticks=True, opens_on_enter=False)
        self._meaning = MeaningRow(question)
        self._status = ElidedLabel()
        self._status.setObjectName("occurrences_status")
        self._progress = QProgressBar()
        self._apply = QPushButton()
        self._set_up()
        self._look()

    def places(self) -> list[Place]:
        """Return the ticked places."""
        found = (line.value for line in self._list.lines.ticked())
        return [
            Place(one.hit.document, one.span)
            for one in found
            if isinstance(one, Occurrence)
        ]

    def annotations(self) -> list[AnnotationId]:
        """Return the annotations at the ticked places."""
        found = (line.value for line in self._list.lines.ticked())
        return [
            one.on
            for one in found
            if isinstance(one, Occurrence) and one.on is not None
        ]

    def meaning(self) -> Meaning:
        """Return what the places are to be marked as."""
        return self._question.meaning

    def words(self) -> str:
        """Return the words that were looked for."""
        return self._options.sought().stem

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let single keys choose what is looked for, while the list has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            keys = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if not keys and self._press(event.text()):
                return True
        return super().eventFilter(watched, event)

    def done(self, result: int) -> None:
        """Stop looking, and close."""
        self._search.stop()
        super().done(result)

    def _press(self, key: str) -> bool:
        if not self._question.rejecting and key.upper() == "L":
            self._ask_label()
            return True
        if not self._question.rejecting and key.upper() == "G":
            self._ask_entity()
            return True
        return bool(key) and self._options.press(key)

    def _set_up(self) -> None:
        words = one_line(self._question.sought.words, _LONGEST)
        pattern = self.tr("Every “{}”")
        if self._question.rejecting:
            pattern = self.tr("Reject every “{}”")
        title = ElidedLabel()
        title.setText(pattern.format(words))
        title.setProperty("heading", True)
        self.setWindowTitle(title.text())
        self.resize(*_SIZE)
        self._apply.setProperty("primary", True)
        self._apply.setDefault(True)
        self._progress.setFixedWidth(160)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._status.setProperty("muted", True)
        self._list.installEventFilter(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 16, 18, 14)
        whole.setSpacing(12)
        for widget in (title, self._options):
            whole.addWidget(widget)
        whole.addWidget(self._list, 1)
        whole.addWidget(self._hint())
        self._meaning.setVisible(not self._question.rejecting)
        whole.addWidget(self._meaning)
        whole.addLayout(self._foot())
        self._list.setFocus()
        self._wire()

    def _wire(self) -> None:
        self._options.changed.connect(self._on_options)
        self._list.lines.ticks_changed.connect(self._show_count)
        self._meaning.label_requested.connect(self._ask_label)
        self._meaning.entity_requested.connect(self._ask_entity)
        self._search.found.connect(self._add)
        self._search.progressed.connect(self._show_progress)
        self._search.ended.connect(self._on_ended)
        self._apply.clicked.connect(self.accept)

    def _hint(self) -> QLabel:
        keys = self.tr("Space ticks a line, Shift+Space its article, Ctrl+A all.")
        held = self.tr(
            "What is inside other names or was rejected before is ticked one by one."
        )
        if self._question.rejecting:
            held = self.tr("What has another label is ticked one by one.")
        hint = PlainLabel(f"{keys} {held}", wordWrap=True)
        hint.setProperty("muted", True)
        return hint

    def _foot(self) -> QHBoxLayout:
        cancel = QPushButton(self.tr("Cancel  Esc"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self._status, 1)
        row.addWidget(self._progress)
        row.addWidget(cancel)
        row.addWidget(self._apply)
        return row

    def _words(self, scope: Scope) -> str:
        paragraphs = self.tr("This paragraph")
        text = self._question.paragraphs
        if not text.covers(self._question.own.span):
            paragraphs = self.tr("Selected paragraphs")
        return {
            Scope.ARTICLE: self.tr("This article"),
            Scope.PARAGRAPHS: paragraphs,
            Scope.LISTED: self.tr("Listed articles"),
            Scope.PROJECT: self.tr("All articles"),
        }[scope]

    def _on_options(self) -> None:
        self._look()
        self._list.setFocus()

    def _look(self) -> None:
        scope = self._options.scope()
        self._search.stop()
        self._list.show_lines([])
        self._list.set_empty_words("")
        self._search.start(
            self._options.sought(),
            first=self._here,
            among=self._keys[scope],
            within=self._question.paragraphs if scope is Scope.PARAGRAPHS else None,
            on_page=self._question.on_page,
        )

    def _add(self, found: list[Occurrence]) -> None:
        lines = map(self._question.line, found)
        fresh = not self._list.lines.rowCount()
        self._list.lines.add_lines([line for line in lines if line is not None])
        if fresh:
            self._list.go_to(self._own_line())

    def _own_line(self) -> int:
        """Return the number of the line that the person came from, or the first."""
        own = self._question.own
        for row, line in enumerate(self._list.lines.lines()):
            hit = line.hit
            if (hit.document, hit.start) == (own.document, own.span.start):
                return row
        return 0

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, max(total, 1))
        self._progress.setValue(done)
        self._progress.setVisible(self._search.is_running)
        self._show_count()

    def _on_ended(self, whole: bool) -> None:
        if not self._list.lines.rowCount():
            self._list.set_empty_words(
                self.tr("There is nothing here to reject. Look in more articles.")
                if self._question.rejecting
                else self.tr("Nothing has these words. Change the options above.")
            )
        self._show_count()
        if not whole:
            said = self.tr(
                "The first %Ln places. Narrow the search for the others.", "", MOST
            )
            self._status.setText(said)

    def _show_count(self) -> None:
        model = self._list.lines
        ticked, count = model.tick_count(), len(model.lines())
        running = self._search.is_running
        said = self.tr("{} of %Ln places ticked", "", count).format(number(ticked))
        articles = model.article_count()
        if articles > 1:
            said += ", " + self.tr("in %Ln articles", "", articles)
        if running:
            said = self.tr("Looking… {}").format(said)
        self._status.setText(said)
        words = self.tr("Reject {}") if self._question.rejecting else self.tr("Mark {}")
        self._apply.setText(f"{words.format(number(ticked))}  ⏎")
        self._apply.setEnabled(bool(ticked) and not running)

    def _ask_label(self) -> None:
        label = self._choose_label(self._question.meaning, self._meaning)
        if label is not None:
            old = self._question.meaning
            self._mean(Meaning(label, old.entity, old.name))
        self._list.setFocus()

    def _ask_entity(self) -> None:
        if self._question.on_page:
            return
        meaning = self._choose_entity(self._question.meaning, self._meaning)
        if meaning is not None:
            self._mean(meaning)
        self._list.setFocus()

    def _mean(self, meaning: Meaning) -> None:
        self._question = self._question.meant(meaning)
        self._meaning.show_question(self._question)
        self._list.lines.change_lines(self._again)

    def _again(self, line: KwicLine) -> KwicLine:
        if not isinstance(line.value, Occurrence):
            return line
        return self._question.line(line.value) or line
