"""What long work is going on, how far it is, and the button that stops it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from pressmark.gui.elided_label import ElidedLabel
from pressmark.gui.plain import tip
from pressmark.gui.wording import number
from pressmark.gui.work.jobs import Job, JobRunner


class JobBar(QWidget):
    """The running job's title, progress and Cancel; hidden while nothing runs.

    Every window on a project shows its jobs, whichever of them began one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._runner: JobRunner | None = None
        self._far = ""
        self._is_brief = False
        self._title = ElidedLabel()
        self._progress = QProgressBar(textVisible=False)
        self._progress.setFixedWidth(150)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("cancel_job")
        self._cancel.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cancel.clicked.connect(self._on_cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._title, self._progress, self._cancel):
            layout.addWidget(widget)
        self.hide()

    def follow(self, runner: JobRunner | None) -> None:
        """Show the jobs of another project from now on, or of none."""
        if self._runner is not None:
            self._runner.started.disconnect(self._on_started)
            self._runner.queued.disconnect(self._show_title)
            self._runner.ended.disconnect(self._on_ended)
        self._leave()
        self._runner = runner
        if runner is not None:
            runner.started.connect(self._on_started)
            runner.queued.connect(self._show_title)
            runner.ended.connect(self._on_ended)
            under_way = runner.current()
            if under_way is not None:
                self._on_started(under_way)

    def be_brief(self, *, brief: bool) -> None:
        """Leave out what waits, as long as the room is needed for something else."""
        if brief != self._is_brief:
            self._is_brief = brief
            self._show_title()

    @Slot(object)
    def _on_started(self, job: Job) -> None:
        self._turn_away()
        self._job = job
        self._far = ""
        self._show_title()
        self._progress.setRange(0, 0)
        self._cancel.setEnabled(True)
        job.progressed.connect(self._on_progressed)
        self.show()

    @Slot(object)
    def _on_ended(self, job: Job) -> None:
        if job is self._job:
            self._leave()

    def _leave(self) -> None:
        self._turn_away()
        self.hide()

    def _turn_away(self) -> None:
        if self._job is not None:
            self._job.progressed.disconnect(self._on_progressed)
        self._job = None

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._far = f": {number(done)} / {number(total)}"
        self._show_title()

    def _show_title(self) -> None:
        """Say what is at work, how far it is, and what waits for it."""
        if self._job is None or self._runner is None:
            return
        title = f"{self._job.title}{self._far}"
        if self._job.is_cancelling():
            title = self.tr("Stopping: {}").format(self._job.title)
        waits = [job for job in self._runner.waiting() if not job.is_cancelling()]
        waiting = ", ".join(job.title for job in waits)
        if waiting and not self._is_brief:
            title = self.tr("{} · then: {}").format(title, waiting)
        self._title.setText(title)
        self._title.setToolTip(tip(title))

    @Slot()
    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._cancel.setEnabled(False)
            self._show_title()
