"""Imports as a person does them: looked at first where there is something to see."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pressmark.deferring import deferred
from pressmark.settings import ALWAYS, NEVER

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pressmark.gui.importing import preview_dialog
    from pressmark.gui.work.arrivals import Arrivals
    from pressmark.gui.work.jobs import Job
    from pressmark.project import previewing, reading, transfer, unfinished
    from pressmark.project.project import Project
    from pressmark.project.reading import Proposal
else:
    globals().update(
        deferred("pressmark.gui.importing", "preview_dialog"),
        **deferred(
            "pressmark.project", "previewing", "reading", "transfer", "unfinished"
        ),
    )


class Importing(QObject):
    """One import, from the files to what was chosen of them.

    ``when`` says when it is looked at first. Where that is only for what a person
    should see, nothing is asked when all is clear. It goes on in another window when
    the one that began it is closed while nothing has been shown.
    """

    def __init__(
        self,
        project: Project,
        sources: Sequence[Path],
        arrivals: Arrivals,
        *,
        when: str,
    ) -> None:
        super().__init__(arrivals)
        self._project = project
        self._sources = list(sources)
        self._arrivals = arrivals
        self._when = when
        self._reading = reading.Reading(self._sources)
        self._preview: previewing.Preview
        self._dialog: preview_dialog.PreviewDialog | None = None
        self._job: Job | None = None

    def begin(self) -> None:
        """Import, after a look where one is wanted."""
        if self._when == NEVER:
            self._arrivals.import_sources(self._project, self._sources)
            self.deleteLater()
            return
        unfinished.keep_look(self._project, self._sources)
        if self._when == ALWAYS:
            self._show()
        self._look()

    def _look(self) -> None:
        self._preview = preview = previewing.Preview(self._project)
        if self._dialog is not None:
            self._dialog.show_rows(preview.rows)
        self._job = job = self._arrivals.look(
            self._project, self._reading, preview, self._on_came
        )
        job.progressed.connect(self._on_progressed)
        job.succeeded.connect(partial(self._on_looked, job))
        job.failed.connect(partial(self._on_failed, job))
        job.cancelled.connect(partial(self._on_cancelled, job))

    def _on_came(self, rows: Sequence[previewing.PreviewRow]) -> None:
        if self._dialog is not None:
            self._dialog.follow()
        elif any(map(previewing.is_questionable, rows)):
            self._show()

    def _show(self) -> None:
        """Open the dialog; rows that have come are in it."""
        first = self._sources[0]
        named = first.name or str(first)
        if len(self._sources) > 1:
            named = self.tr("%Ln files and folders", "", len(self._sources))
        title = self.tr("Import from {}").format(named)
        self._dialog = dialog = preview_dialog.PreviewDialog(
            title, transfer.formats(), self._arrivals.window()
        )
        dialog.destroyed.connect(self._on_closed_over)
        dialog.reread_wanted.connect(partial(self._reread, dialog))
        dialog.accepted.connect(partial(self._on_accepted, dialog))
        dialog.rejected.connect(self._on_rejected)
        if self._job is not None:
            dialog.show_rows(self._preview.rows)
        dialog.open()

    def _reread(self, dialog: preview_dialog.PreviewDialog) -> None:
        """Read the files in another way; what was read is forgotten."""
        if self._job is not None:
            self._job.cancel()
        form = dialog.form
        name = form.format_name()
        chosen = None if not name else form.options().get(name) or reading.reader(name)
        self._reading = reading.Reading(self._sources, chosen, form.options())
        self._look()

    def _on_progressed(self, done: int, total: int) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(done, total)

    def _on_looked(self, job: Job, proposals: dict[str, Proposal]) -> None:
        if job is not self._job:
            return
        self._job = None
        if self._dialog is not None:
            self._dialog.finish(proposals)
            return
        rows = self._preview.rows
        if not rows:
            self._arrivals.said.emit(self.tr("There is nothing to read in it."))
            self._end()
            return
        self._import(previewing.Choices())

    def _on_failed(self, job: Job, error: Exception) -> None:
        if job is self._job:
            self._end()
        self._arrivals.failed.emit(error)

    def _on_cancelled(self, job: Job) -> None:
        if job.is_interrupted:
            # It is looked at again when the project is opened again.
            self._close()
        elif job is self._job:
            # Stopped in the status bar, or in the dialog.
            self._arrivals.said.emit(
                self.tr("The import was stopped; nothing was added.")
            )
            self._end()

    def _on_accepted(self, dialog: preview_dialog.PreviewDialog) -> None:
        reading.remember(dialog.form.mapped())
        self._import(dialog.choices)

    def _on_rejected(self) -> None:
        if self._job is None:
            self._end()
        else:
            self._job.cancel()

    def _on_closed_over(self) -> None:
        """Give up where the window went, and with it what was being looked at."""
        if self._dialog is not None:
            self._dialog = None
            if self._job is None:
                self._close()
            else:
                self._job.interrupt()

    def _import(self, choices: previewing.Choices) -> None:
        wanted = reading.Reading(
            self._sources, self._reading.chosen, self._reading.options
        )
        self._arrivals.import_chosen(
            self._project,
            wanted,
            self._preview.rows,
            choices,
            seen=self._dialog is not None,
        )
        self._end()

    def _end(self) -> None:
        unfinished.forget_look(self._project, self._sources)
        self._close()

    def _close(self) -> None:
        self._job = None
        if self._dialog is not None:
            self._dialog.blockSignals(True)
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None
        self.deleteLater()
