"""An article from the clipboard: read as what it is, put right, and added."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from pressmark.deferring import deferred
from pressmark.errors import DiskError
from pressmark.exchange.format import ReadDocument
from pressmark.unfinished import PassingFolder

if TYPE_CHECKING:
    from pressmark.gui.importing import clipboard_dialog
    from pressmark.gui.work.arrivals import Arrivals
    from pressmark.model.bundle import Bundle
    from pressmark.project import previewing, reading
    from pressmark.project.previewing import Looked
    from pressmark.project.project import Project
else:
    globals().update(
        deferred("pressmark.gui.importing", "clipboard_dialog"),
        **deferred("pressmark.project", "previewing", "reading"),
    )

_CHARSET = '<meta charset="utf-8">'
_SOURCE = "clipboard"
"""What stands for a file where an article came from the clipboard."""

_LONGEST_HEADLINE = 160
_ENOUGH = 0.6
"""The share of the letters that were copied that an article has at least."""


def on_clipboard() -> QMimeData:
    """Return what is on the clipboard; nothing where the system lets nobody look."""
    found = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
    return QMimeData() if found is None else found


class Pasting(QObject):
    """Reads what is on the clipboard, shows it, and adds it as one step.

    What is marked up, as from a browser, is read as a saved page is: nothing is fetched
    and no script runs.
    """

    def __init__(self, project: Project, arrivals: Arrivals) -> None:
        super().__init__(arrivals)
        self._project = project
        self._arrivals = arrivals
        self._folder: PassingFolder | None = None

    def begin(self) -> None:
        """Paste, or say that there is nothing to paste.

        Raises:
            DiskError: There is no room for the files in which it is looked at.
        """
        data = on_clipboard()
        if not data.hasHtml() and not data.text().strip():
            self._arrivals.said.emit(self.tr("There is no text on the clipboard."))
            self.deleteLater()
            return
        try:
            self._folder = PassingFolder()
            text = self._folder.path / "clipboard.txt"
            text.write_text(data.text(), encoding="utf-8", errors="replace")
            page = self._page(data)
        except OSError as error:
            self._end()
            raise DiskError(
                "What was copied could not be read: a file for it could not be written"
                " to the folder for temporary files ({}). Make room there, then paste"
                " again.",
                error.strerror,
            ) from error
        self._read(page or text, text)

    def _page(self, data: QMimeData) -> Path | None:
        """Write what is marked up to a file, where there is such and it can be read."""
        if not data.hasHtml() or self._folder is None:
            return None
        page = self._folder.path / "clipboard.html"
        page.write_text(f"{_CHARSET}{data.html()}", encoding="utf-8", errors="replace")
        return page

    def _read(self, path: Path, plain: Path) -> None:
        job = self._arrivals.read(self._project, reading.Reading([path]))
        job.succeeded.connect(partial(self._on_read, path, plain))
        for ending in (job.failed, job.cancelled):
            ending.connect(self._end)

    def _on_read(self, path: Path, plain: Path, found: list[Looked]) -> None:
        for looked in found:
            if isinstance(looked.item, ReadDocument) and (
                path == plain or _is_whole(looked.item, plain)
            ):
                # Not before the reading has ended, and is said to have.
                show = partial(self._show, looked, looked.item)
                QTimer.singleShot(0, self, show)
                return
        if path != plain:
            self._read(plain, plain)
            return
        self._arrivals.said.emit(self.tr("There is no text on the clipboard."))
        self._end()

    def _show(self, looked: Looked, item: ReadDocument) -> None:
        (row,) = previewing.Preview(self._project).add([looked])
        read = replace(item, source=_SOURCE, bundle=_headed(item.bundle))
        dialog = clipboard_dialog.ClipboardDialog(read, row, self._arrivals.window())
        if dialog.exec() == clipboard_dialog.ClipboardDialog.DialogCode.Accepted:
            self._arrivals.add(self._project, dialog.arriving())
        dialog.deleteLater()
        self._end()

    def _end(self, _how: object = None) -> None:
        if self._folder is not None:
            self._folder.cleanup()
        self.deleteLater()


def _is_whole(item: ReadDocument, plain: Path) -> bool:
    """Whether what was read of a page is about what was copied, not a part of it."""
    copied = len("".join(plain.read_text(encoding="utf-8").split()))
    return len("".join(item.bundle.document.text.split())) >= _ENOUGH * copied


def _headed(bundle: Bundle) -> Bundle:
    """Return an article with its first line for a headline, if it may be one."""
    document = bundle.document
    lines = [line.strip() for line in document.text.splitlines() if line.strip()]
    if document.metadata.get("headline") or len(lines) <= 1:
        return bundle
    if len(lines[0]) > _LONGEST_HEADLINE:
        return bundle
    metadata = {**document.metadata, "headline": lines[0]}
    return replace(bundle, document=replace(document, metadata=metadata))
