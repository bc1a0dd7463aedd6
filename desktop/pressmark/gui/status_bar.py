"""The strip along the bottom: what is saved, by whom, and how far the work is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QStatusBar, QWidget

from pressmark.gui.accessible.voice import Voice
from pressmark.gui.elided_label import ElidedLabel
from pressmark.gui.keys.keymap import keymap, with_keys
from pressmark.gui.plain import tip
from pressmark.gui.wording import clock
from pressmark.gui.wording import number as number_words
from pressmark.gui.work.review import reviewed_counts
from pressmark.model.layer import Layer

if TYPE_CHECKING:
    from pressmark.gui.work.job_bar import JobBar
    from pressmark.model.bundle import Bundle
    from pressmark.project.project import Project
    from pressmark.project.queries import StateCounts

_MESSAGE_FOR = 12_000
"""Milliseconds that a message stays."""

_BAR_WIDTH = 150
"""Pixels of the bar that tells how many articles are done."""

_ANY_WIDTH = (1 << 24) - 1
"""Qt's own limit of a widget's width."""


class StatusBar(QStatusBar):
    """When the last step was saved, the annotator, and how far the work is.

    There is no “unsaved”: a step is shown when its commit has returned.
    """

    def __init__(self, job_bar: JobBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(8, 0, 14, 0)
        self._jobs = job_bar
        self._saved = self._label("saved")
        # It says that the work is safe, and is never cut short.
        policy = QSizePolicy.Policy
        self._saved.setSizePolicy(policy.Minimum, policy.Preferred)
        self._annotator = self._label("annotator")
        self._article = self._label("article_progress")
        self._marks = self._label("open_marks")
        self._said = self._label("said")
        # A job that begins takes some of the room.
        self._said.resized.connect(self._look_for_room)
        self._articles = self._label("articles_progress")
        self._done = QProgressBar(textVisible=False)
        self._done.setFixedWidth(_BAR_WIDTH)
        self._done.setAccessibleName(self.tr("Articles done"))
        for label in (self._saved, self._annotator, self._article, self._marks):
            self.addWidget(label)
        self.addWidget(self._said, 1)
        for widget in (job_bar, self._articles, self._done):
            self.addPermanentWidget(widget)
        self._voice = Voice(self)
        self._first, self._acting = "", False
        self._forget = QTimer(self, singleShot=True, interval=_MESSAGE_FOR)
        self._forget.timeout.connect(self._forget_said)
        self._open_marks = 0
        keymap().changed.connect(self._show_keys)
        self.show_project(None)
        self.show_marks(0)
        self.show_counts(None)

    def say(self, words: str) -> None:
        """Say something for a while, without hiding what else is said."""
        said = " ".join(filter(None, (self._first, words)))
        self._forget_said()
        self._said.setText(said)
        self._said.setToolTip(tip(said))
        # Others may have been told things in the same breath.
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self._look_for_room()
        self._forget.start()
        self._voice.say(words)

    def unsay(self, words: str) -> None:
        """Stop saying something that is so no longer, if it is still said."""
        if self._said.text().endswith(words):
            self._forget.stop()
            self._forget_said()

    def _forget_said(self) -> None:
        self._said.clear()
        self._make_room(needed=False)

    def _look_for_room(self) -> None:
        if self._said.text() and self._said.sizeHint().width() > self._said.width():
            self._make_room(needed=True)

    def _make_room(self, *, needed: bool) -> None:
        """Leave out what can wait while something long is said."""
        labels = (self._annotator, self._article, self._marks, self._articles)
        for label in labels:
            label.setMaximumWidth(0 if needed else _ANY_WIDTH)
        self._done.setFixedWidth(0 if needed else _BAR_WIDTH)
        self._jobs.be_brief(brief=needed)

    @contextmanager
    def saying_first(self) -> Iterator[None]:
        """Until the end have whatever is said follow what :meth:`say_first` is told."""
        self._first, self._acting = "", True
        try:
            yield
        finally:
            self._first, self._acting = "", False

    def say_first(self, words: str) -> None:
        """Say something that what is said later in the same action does not replace."""
        self.say(words)
        self._first = words if self._acting else ""

    def show_project(self, project: Project | None) -> None:
        """Say when the project was last saved and for whom."""
        self._annotator.setVisible(project is not None)
        self._saved.setText("" if project is None else self._saving(project))
        if project is not None:
            self._annotator.setText(self.tr("Annotator: {}").format(project.annotator))

    def show_article(self, bundle: Bundle | None, *, hidden: int = 0) -> None:
        """Say how many of the article's suggestions are decided, and how many hidden.

        ``hidden`` counts attitudes that are switched off and not in the bundle.
        """
        said = []
        for layer, words in (
            (Layer.ATTRIBUTIONS, self.tr("{done} of {all} suggested quotes")),
            (Layer.MENTIONS, self.tr("{done} of {all} mentions")),
        ):
            done, suggested = (
                (0, 0) if bundle is None else reviewed_counts(bundle, layer)
            )
            if suggested:
                said.append(words.format(done=done, all=suggested))
        reviewed = self.tr("{} reviewed").format(", ".join(said)) if said else ""
        if hidden:
            words = self.tr("{} · {} hidden").format(reviewed, hidden)
            reviewed = words.removeprefix(" · ")
        outlet = "" if bundle is None else bundle.document.metadata.get("outlet")
        self._article.setText(", ".join(filter(None, (str(outlet or ""), reviewed))))

    def show_marks(self, number: int) -> None:
        """Say how many quotation marks of the article are open."""
        self._open_marks = number
        self._show_keys()

    def _show_keys(self) -> None:
        number = self._open_marks
        words = self.tr("%Ln “ ” open ({next_open_mark})", "", number)
        self._marks.setText(with_keys(words) if number else "")
        self._marks.setVisible(bool(words))

    def show_counts(self, counts: StateCounts | None) -> None:
        """Say how many articles are done."""
        self._done.setVisible(counts is not None and counts.total > 0)
        if counts is None:
            self._articles.clear()
            return
        settled = counts.done + counts.skipped
        words = self.tr("{} of %Ln articles", "", counts.total)
        self._articles.setText(words.format(number_words(settled)))
        self._done.setRange(0, max(1, counts.total))
        self._done.setValue(settled)

    def _saving(self, project: Project) -> str:
        if project.read_only:
            return self.tr("Read-only: nothing can be changed")
        if project.saved_at is None:
            return self.tr("Nothing changed yet")
        return self.tr("Saved {}").format(clock(project.saved_at))

    def _label(self, name: str) -> ElidedLabel:
        label = ElidedLabel()
        label.setObjectName(name)
        label.setContentsMargins(6, 0, 12, 0)
        return label
