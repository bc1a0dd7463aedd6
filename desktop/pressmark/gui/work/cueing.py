"""Making quotes of cues: one key at a cue, and the rest is proposed from the parse.

The language model lives in a process of its own, which starts when somebody begins to
mark quotes and ends with the project.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from pressmark.errors import PressmarkError
from pressmark.gui import translation
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.work.at_hand import AtHand
from pressmark.gui.work.cues import quote_of_cue, speaker_of, word_at
from pressmark.gui.work.jobs import Job, JobRunner
from pressmark.gui.work.nesting import around
from pressmark.model.quote_marks import with_rule
from pressmark.model.span import Span
from pressmark.project import commands, queries
from pressmark.saying import Telling

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.extraction.cue_process import CueReader
    from pressmark.extraction.proposal import Proposal
    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.work.focus import Focus
    from pressmark.model.document import Document
    from pressmark.model.ids import AnnotationId
    from pressmark.project.project import Changed

_IDLE = 2_000
"""Milliseconds without a step after which the process is started ahead of need."""

_SETTLED = 300
"""Milliseconds that an article is shown before its text is read ahead."""

_TOLD_EVERY = 3_000
"""Milliseconds after which it is said again that something is being read."""

_BY_HAND = frozenset(
    {"add_attribution", "change_attribution", "split_quote", "join_quotes"}
)
"""The kinds of steps by which somebody marks quotes, and may want proposals."""


class Cueing(QObject):
    """Makes quotes of cues; what it cannot tell at once it has read in a job."""

    said = Signal(str)

    def __init__(self, focus: Focus, article: ArticlePanel, window: QWidget) -> None:
        super().__init__(window)
        self._focus = focus
        self._hand = AtHand(focus, article, window)
        self._reader: CueReader | None = None
        self._runner: JobRunner | None = None
        self._stop = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        self._stop.setEnabled(False)
        self._stop.activated.connect(self.stop)
        self._stop.activatedAmbiguously.connect(self.stop)
        self._asked = 0
        self._telling = QTimer(self, interval=_TOLD_EVERY)
        self._telling.timeout.connect(self._tell_reading)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self._read_ahead)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settled.timeout.connect(self._read_ahead)
        focus.document_changed.connect(self._on_document)
        focus.project_changed.connect(self.end)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {"quote_by_cue": self.quote}

    def is_busy(self) -> bool:
        """Whether something is being read, for a quote or ahead of need."""
        return self._runner is not None and self._runner.is_busy()

    def quote(self) -> None:
        """Make a quote of the cue that is selected or at the caret.

        A quote that has the cue already becomes current instead.
        """
        cue, exact = self._cue()
        there = quote_of_cue(self._focus.bundle, cue)
        if there is not None:
            self._hand.show(there.id)
            self.said.emit(
                self.tr("This cue has a quote already: here it is, to be put right.")
            )
            return
        document = self._focus.bundle.document
        work = partial(self._propose, document.text, cue, exact)
        job = Job(self.tr("Reading around the cue"), work, parent=self)
        job.succeeded.connect(partial(self._on_proposed, document, cue))
        job.failed.connect(partial(self._on_failed, document, cue))
        job.cancelled.connect(self._on_cancelled)
        job.ended.connect(partial(self._on_ended, job))
        self._asked += 1
        self._stop.setEnabled(True)
        if not self._is_warm():
            self._tell_reading()
            self._telling.start()
        self._run(job)

    def stop(self) -> None:
        """Read no more for the cues that were pointed at."""
        if self._runner is not None:
            self._runner.cancel_all()

    def follow(self, changed: Changed) -> None:
        """Start the process ahead of need when somebody marks quotes."""
        if changed.kind in _BY_HAND and not self._is_warm():
            self._idle.start()

    def end(self) -> None:
        """End the process and what it reads; another project starts it anew."""
        self._idle.stop()
        self._settled.stop()
        if self._runner is not None:
            self._runner.stop_all()
            self._runner.close()
            self._runner.deleteLater()
            self._runner = None
        if self._reader is not None:
            self._reader.end()
            self._reader = None

    def _cue(self) -> tuple[Span, bool]:
        """Return the words that are pointed at, and whether they are selected.

        Raises:
            PressmarkError: There is no word at the caret.
        """
        where = self._hand.selection_or_caret()
        if isinstance(where, Span):
            return where, True
        word = word_at(self._focus.bundle.document.text, where)
        if word is None:
            raise PressmarkError(
                self.tr("Put the caret on a cue first, such as “said”, or select it.")
            )
        return word, False

    def _tell_reading(self) -> None:
        self.said.emit(
            self.tr("Reading… The first time takes a few seconds; Esc stops it.")
        )

    def _is_warm(self) -> bool:
        return self._reader is not None and self._reader.is_warm

    def _run(self, job: Job) -> None:
        if self._runner is None:
            self._runner = JobRunner(self)
        self._runner.start(job)

    def _reading(self) -> CueReader:
        if self._reader is None:
            from pressmark.extraction.cue_process import CueReader  # noqa: PLC0415  (no window opens later for it)

            self._reader = CueReader()
        return self._reader

    def _propose(self, text: str, cue: Span, exact: bool, job: Job) -> Proposal | None:
        return self._reading().propose(text, cue, exact=exact, progress=job)

    def _on_document(self) -> None:
        if self._is_warm():
            self._settled.start()

    def _read_ahead(self) -> None:
        shown = self._focus.shown
        if shown is None or self.is_busy():
            return
        text = shown.document.text
        work = lambda job: self._reading().read_ahead(text, job)  # noqa: E731  (a job’s)
        job = Job(self.tr("Reading ahead"), work, parent=self)
        # Who has not asked for anything is not told that it failed.
        job.failed.connect(_unless_expected)
        job.ended.connect(job.deleteLater)
        self._run(job)

    def _on_proposed(
        self, document: Document, cue: Span, found: Proposal | None
    ) -> None:
        if found is None:
            self.said.emit(
                with_keys(
                    self.tr(
                        "No quote was found around “{}”. Select what is said and press"
                        " {quote}."
                    ),
                    cue.covered(document.text),
                )
            )
            return
        self._make(document, found)

    def _make(self, document: Document, found: Proposal, why: str = "") -> None:
        if not self._focus.is_open:
            return
        here = self._focus.document == document.id
        try:
            quote = self._quote(document, found)
        except PressmarkError as error:
            # Nobody waits for the key any more, so it is told here.
            self.said.emit(translation.said(error))
            return
        if here:
            self._hand.show(quote)
        self.said.emit(why or self._words(found, here=here))

    def _quote(self, document: Document, found: Proposal) -> AnnotationId:
        project = self._focus.project
        bundle = queries.bundle(project, document.id)
        rule, who = queries.quote_marks(project), found.speaker
        content = with_rule(document.text, found.content, rule)
        parent = around(bundle.attributions, (*found.cue, *content))
        return commands.quote_by_cue(
            project,
            document.id,
            found.cue,
            content,
            kind=found.kind,
            source=found.source,
            act=found.act,
            speaker=speaker_of(bundle, found.source, who),
            named=None if who is None else who.as_entity(),
            parent=None if parent is None else parent.id,
        )

    def _words(self, found: Proposal, *, here: bool) -> str:
        if not here:
            return self.tr("Quote added in the article that was shown before.")
        if not found.source:
            return with_keys(
                self.tr(
                    "Quote added, without a source: select who speaks and press"
                    " {set_source}."
                )
            )
        return with_keys(
            self.tr(
                "Quote added. To put it right select and press {set_source} source,"
                " {set_content} content, {add_fragment} more of it; {change_speaker}"
                " speaker, {cycle_kind} kind, {undo} not at all."
            )
        )

    def _on_failed(self, document: Document, cue: Span, error: Exception) -> None:
        _unless_expected(error)
        from pressmark.extraction import by_marks  # noqa: PLC0415  (seldom needed)

        found = by_marks.propose(document.text, cue)
        why = self.tr("{} Source and content are a guess by quotation marks.")
        told = translation.said(error) if isinstance(error, Telling) else str(error)
        if found is None:
            self.said.emit(told)
        else:
            self._make(document, found, why.format(told))

    def _on_cancelled(self) -> None:
        self.said.emit(self.tr("Stopped. No quote was made."))

    def _on_ended(self, job: Job) -> None:
        self._telling.stop()
        self._asked -= 1
        self._stop.setEnabled(self._asked > 0)
        job.deleteLater()


def _unless_expected(error: Exception) -> None:
    if not isinstance(error, PressmarkError):
        raise error
