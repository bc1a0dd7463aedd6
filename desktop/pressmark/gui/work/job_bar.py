"""What long work is going on, how far it is, and the button that stops it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from pressmark.gui.work.jobs import Job, JobRunner


class JobBar(QWidget):
    """The running job's title, progress and Cancel; hidden while nothing runs."""

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._title = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._progress = QProgressBar(textVisible=False)
        self._progress.setFixedWidth(150)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("cancel_job")
        self._cancel.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cancel.clicked.connect(self._on_cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._title, self._progress, self._cancel):
            layout.addWidget(widget)
        runner.started.connect(self._on_started)
        runner.ended.connect(self._on_ended)
        self.hide()

    @Slot(object)
    def _on_started(self, job: Job) -> None:
        self._job = job
        self._title.setText(job.title)
        self._progress.setRange(0, 0)
        self._cancel.setEnabled(True)
        job.progressed.connect(self._on_progressed)
        self.show()

    @Slot(object)
    def _on_ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.hide()

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        if self._job is not None and not self._job.is_cancelling():
            self._title.setText(f"{self._job.title}: {done:,} / {total:,}")

    @Slot()
    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._cancel.setEnabled(False)
            self._title.setText(self.tr("Stopping: {}").format(self._job.title))
