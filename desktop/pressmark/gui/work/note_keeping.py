"""Flags, and the notes of all articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from pressmark.errors import PressmarkError
from pressmark.gui import translation
from pressmark.gui.dialogs.text_dialog import TextDialog
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.wording import one_line
from pressmark.model.ids import AnnotationId
from pressmark.project import commands

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.notes.note_queue import NoteQueue
    from pressmark.gui.work.focus import Focus
    from pressmark.project.project import Changed
    from pressmark.project.queries import NoteEntry


class NoteKeeping(QObject):
    """Flags what is current, and holds the window of the notes."""

    said = Signal(str)

    def __init__(self, focus: Focus, article: ArticlePanel, window: QWidget) -> None:
        super().__init__(window)
        self._focus = focus
        self._article = article
        self._window = window
        self._queue: NoteQueue | None = None
        focus.project_changed.connect(self._on_project)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {"flag": self.flag, "note_queue": self.show_queue}

    def flag(self) -> None:
        """Flag the current annotation or the article, or take the flag off."""
        document, on = self._focus.bundle.document.id, self._focus.annotation
        raised = commands.flag(self._focus.project, document, on=on)
        what = self.tr("annotation") if on else self.tr("article")
        self.said.emit(
            with_keys(
                self.tr("Flagged the {}; {note_queue} lists what is flagged."), what
            )
            if raised
            else self.tr("Took the flag off the {}.").format(what)
        )

    def show_queue(self) -> None:
        """Show the notes of all articles beside the work."""
        if self._queue is None:
            from pressmark.gui.notes.note_queue import (  # noqa: PLC0415  (made when first asked for)
                NoteQueue,
            )

            self._queue = NoteQueue(self._window)
            self._queue.setProperty("reopened_by", "note_queue")
            self._queue.place_wanted.connect(self._show_place)
            self._queue.settling_wanted.connect(self._settle)
            self._queue.reply_wanted.connect(self._answer)
            self._queue.finished.connect(self._go_to_article)
        self._queue.show()
        self._queue.show_project(self._focus.project)
        self._queue.raise_()
        self._queue.activateWindow()

    def follow(self, changed: Changed) -> None:
        """List the notes anew after a step that may have changed them."""
        shown = self._queue is not None and self._queue.isVisible()
        if shown and self._queue and changed.tables & {"note", "document"}:
            self._queue.reload()

    def _on_project(self) -> None:
        if self._queue is not None:
            self._queue.hide()

    def _show_place(self, entry: NoteEntry) -> None:
        try:
            self._focus.show_document(entry.document)
        except PressmarkError as error:
            self.said.emit(translation.said(error))
            return
        on = entry.note.on
        if on is not None and self._focus.bundle.annotation(AnnotationId(on)):
            self._focus.show_annotation(AnnotationId(on))
        self._window.activateWindow()
        self._go_to_article()

    def _go_to_article(self) -> None:
        self._article.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self, entry: NoteEntry) -> None:
        settled = not entry.note.resolved
        commands.resolve_note(self._focus.project, entry.note.id, settled)

    def _answer(self, entry: NoteEntry) -> None:
        about = self.tr("Answer to {author}: {text}").format(
            author=entry.note.author, text=one_line(entry.note.text, 300)
        )
        text = TextDialog.ask(self._queue or self._window, self.tr("Note"), about)
        if text:
            commands.add_note(
                self._focus.project, entry.document, text, on=entry.note.on
            )
