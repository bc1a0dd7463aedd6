"""Going through what became of annotations when articles got new texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from pressmark.errors import PressmarkError
from pressmark.gui import translation
from pressmark.gui.actions import step_words
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.wording import one_line, quoted
from pressmark.model.span import Span
from pressmark.project import queries, settling

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.texts.moved_window import MovedWindow
    from pressmark.gui.work.focus import Focus
    from pressmark.model.ids import DocumentId
    from pressmark.project.project import Changed
    from pressmark.project.queries import MovedEntry


class Moving(QObject):
    """Holds the window of the three lists, and runs what is decided there."""

    said = Signal(str)

    def __init__(self, focus: Focus, article: ArticlePanel, window: QWidget) -> None:
        super().__init__(window)
        self._focus = focus
        self._article = article
        self._window = window
        self._lists: MovedWindow | None = None
        focus.project_changed.connect(self._on_project)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {"moved_annotations": self.show_open}

    def show_open(self) -> None:
        """Show what nobody has settled yet, in all articles."""
        wanted = queries.documents_to_look_at(self._focus.project)
        if wanted:
            self._show(wanted)
        else:
            self.said.emit(self.tr("No annotation that moved is left to look at."))

    def show_documents(self, wanted: Sequence[DocumentId]) -> None:
        """Show what became of the annotations of articles with new texts.

        Where all of it moved safely, that is said and nothing is opened.
        """
        open_ = set(queries.documents_to_look_at(self._focus.project))
        if open_ & set(wanted):
            self._show([one for one in wanted if one in open_])

    def follow(self, changed: Changed) -> None:
        """Show anew what a step may have changed."""
        tables = {"note", "document", "mention", "attribution", "region", "stance"}
        if self._lists and self._lists.isVisible() and changed.tables & tables:
            self._lists.reload(self._focus.project)

    def _show(self, wanted: Sequence[DocumentId]) -> None:
        if self._lists is None:
            from pressmark.gui.texts.moved_window import (  # noqa: PLC0415  (made when first asked for)
                MovedWindow,
            )

            self._lists = MovedWindow(self._window)
            self._lists.setProperty("reopened_by", "moved_annotations")
            self._lists.place_wanted.connect(self._show_place)
            self._lists.keep_wanted.connect(self._keep)
            self._lists.drop_wanted.connect(self._drop)
            self._lists.steps.connect(self._turn)
            self._lists.finished.connect(self._go_to_article)
        self._lists.show_documents(self._focus.project, wanted)
        self._lists.show()
        self._lists.raise_()
        self._lists.activateWindow()

    def _on_project(self) -> None:
        if self._lists is not None:
            self._lists.hide()

    def _show_place(self, entry: MovedEntry) -> None:
        try:
            self._focus.show_document(entry.document)
        except PressmarkError as error:
            self.said.emit(translation.said(error))
            return
        if self._focus.bundle.annotation(entry.annotation):
            self._focus.show_annotation(entry.annotation)
        else:
            text = self._focus.bundle.document.text
            self._article.view.select(_word_at(text, entry.at))
            self.said.emit(
                self.tr("About here stood {}.").format(
                    quoted(one_line(entry.before.words, 60))
                )
            )
        self._window.activateWindow()
        self._go_to_article()

    def _go_to_article(self) -> None:
        self._article.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, entry: MovedEntry) -> None:
        self._guarded(settling.keep, entry)

    def _drop(self, entry: MovedEntry) -> None:
        self._guarded(settling.drop, entry)

    def _guarded(self, settle: Callable[..., None], entry: MovedEntry) -> None:
        try:
            settle(self._focus.project, entry)
        except PressmarkError as error:
            self.said.emit(translation.said(error))
            return
        self.said.emit(with_keys(self.tr("Settled; {undo} takes it back.")))
        if self._lists is not None:
            self._lists.go_on()

    def _turn(self, name: str) -> None:
        project, back = self._focus.project, name == "undo"
        turn = project.undo if back else project.redo
        try:
            kind = turn()
        except PressmarkError as error:
            self.said.emit(translation.said(error))
            return
        if kind is not None:
            done = self.tr("Undone: {}") if back else self.tr("Done again: {}")
            self.said.emit(done.format(step_words(kind)))


def _word_at(text: str, position: int) -> Span:
    """Return the first word that ends behind a place, or else the last one."""
    words = [match.span() for match in re.finditer(r"\S+", text)]
    found = next((pair for pair in words if pair[1] > position), words[-1])
    return Span(*found)
