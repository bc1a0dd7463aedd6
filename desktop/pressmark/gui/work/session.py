"""Remembering where the person is in a project, and going back there."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QPoint, QSize
from PySide6.QtWidgets import QMainWindow, QWidget

from pressmark.errors import PressmarkError
from pressmark.gui.sitting import Sitting, Spot, WindowState
from pressmark.model.ids import AnnotationId, DocumentId

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressmark.gui.article.view import ArticleView
    from pressmark.gui.memory import Memory
    from pressmark.gui.pages import Pages
    from pressmark.gui.work.focus import Focus
    from pressmark.gui.work.parts import ListParts
    from pressmark.project.project import Project

REOPENED_BY = "reopened_by"
"""The property of a panel that says by which action it is opened again."""


_BESIDE = QPoint(32, 32)
"""How far a new window is from the one it came from, in pixels."""


class Session(QObject):
    """Tells what the window shows of its project, and shows that again.

    Panels that are made when they are first asked for are opened again by their actions
    in an idle moment, with :meth:`open_panels`.
    """

    def __init__(
        self,
        focus: Focus,
        pages: Pages,
        parts: ListParts,
        memory: Memory,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._pages = pages
        self.memory = memory
        self._sides, self._folding = parts.sides, parts.folding
        self._window = window
        self._to_open: tuple[str, ...] = ()
        self._docks = QByteArray()
        self._list_top = 0
        pages.documents.listed.connect(self._scroll_list)

    def state(self) -> WindowState:
        """Return what it takes to have a window like this again."""
        project = self._focus.project if self._focus.is_open else None
        return WindowState(
            project="" if project is None else str(project.original),
            read_only=project is not None and _is_spared(project),
            geometry=packed(self._window.saveGeometry()),
            panes=packed(self._pages.splitter.saveState()),
            sitting=self.sitting(),
        )

    def stand(self, state: WindowState) -> None:
        """Have the window where another stood, or in sight if that place is gone."""
        self._window.restoreGeometry(unpacked(state.geometry))
        self._pages.splitter.restoreState(unpacked(state.panes))

    def stand_beside(self, other: QWidget) -> None:
        """Have the window as large as another, where both can be seen."""
        room = other.screen().availableGeometry()
        corner = other.pos() + _BESIDE
        rest = room.bottomRight() - corner
        frame = other.frameSize() - other.size()
        within = QSize(rest.x(), rest.y()) - frame
        self._window.resize(other.size().boundedTo(within))
        self._window.move(corner)

    def sitting(self) -> Sitting:
        """Return where the person is."""
        article, documents = self._pages.article, self._pages.documents
        resting, other_view = self._sides.resting, article.other_view
        other = None
        if resting is not None and other_view is not None:
            other = _spot(resting, other_view)
        words, chip = documents.written_apart()
        return Sitting(
            _spot(self._focus, article.view),
            other,
            other_is_left=article.place_in_hand > 0,
            words=words,
            chip=chip,
            list_top=documents.list.verticalScrollBar().value(),
            tab=self._pages.inspector.currentIndex(),
            panels=self._open_panels(),
            folded=tuple(self._folding.folded()),
            docks=packed(self._window.saveState()),
        )

    def keep(self) -> None:
        """Remember where the person is in the open project."""
        self.memory.keep_sitting(self._focus.project.uuid, self.sitting())

    def return_to(self, sitting: Sitting) -> None:
        """Go where the person was, as far as it is still there."""
        documents, article = self._pages.documents, self._pages.article
        self._folding.fold(sitting.folded)
        documents.write_apart(sitting.words, sitting.chip)
        _go_to(sitting.spot, self._focus, lambda: article.view)
        if sitting.other is not None and self._focus.shown is not None:
            self._split(sitting.other, on_left=sitting.other_is_left)
        self._pages.inspector.setCurrentIndex(sitting.tab)
        self._list_top = sitting.list_top
        if documents.is_complete:
            self._scroll_list()
        self._to_open = sitting.panels
        self._docks = unpacked(sitting.docks)

    def open_panels(self, run: Callable[[str], None]) -> None:
        """Open the panels that were open, by running their actions."""
        wanted, self._to_open = self._to_open, ()
        wanted = tuple(name for name in wanted if name not in self._open_panels())
        if not wanted or not self._focus.is_open:
            return
        # The window may not be the active one yet.
        had_keys: QWidget | None = self._window.focusWidget()
        for name in wanted:
            run(name)
        self._window.restoreState(self._docks)
        self._window.activateWindow()
        (had_keys or self._pages.article.view).setFocus()

    def _split(self, other: Spot, *, on_left: bool) -> None:
        with suppress(PressmarkError):
            self._sides.show_other(DocumentId(other.document))
        resting, view = self._sides.resting, self._pages.article.other_view
        if resting is not None and view is not None:
            _go_to(other, resting, lambda: view)
            if on_left:
                self._pages.article.swap()

    def _scroll_list(self) -> None:
        """Have the list where it was, once all of it is there."""
        if self._list_top:
            bar = self._pages.documents.list.verticalScrollBar()
            bar.setValue(self._list_top)
            self._list_top = 0

    def _open_panels(self) -> tuple[str, ...]:
        panels = self._window.findChildren(QWidget)
        named = ((panel.property(REOPENED_BY), panel) for panel in panels)
        return tuple(str(name) for name, panel in named if name and panel.isVisible())


def _is_spared(project: Project) -> bool:
    """Whether a project is open for reading only though it could be written to."""
    is_whole = project.path == project.original
    return project.read_only and is_whole and os.access(project.path, os.W_OK)


def _spot(focus: Focus, view: ArticleView) -> Spot:
    return Spot(
        focus.document or "",
        focus.annotation or "",
        view.caret_position(),
        view.first_in_sight(),
    )


def _go_to(spot: Spot, focus: Focus, view: Callable[[], ArticleView]) -> None:
    """Show an article where it was left; it may be gone, or have another text."""
    if not spot.document:
        return
    with suppress(PressmarkError):
        focus.show_document(DocumentId(spot.document))
    if focus.document != spot.document:
        return
    annotation = AnnotationId(spot.annotation)
    if spot.annotation and focus.bundle.annotation(annotation) is not None:
        focus.show_annotation(annotation)
    view().return_to(caret=spot.caret, top=spot.top)


def packed(state: QByteArray) -> str:
    """Return what Qt wrote, as letters."""
    return bytes(state.toBase64().data()).decode("ascii")


def unpacked(text: str) -> QByteArray:
    """Return what Qt wrote, from letters; nothing where they are damaged."""
    return QByteArray.fromBase64(QByteArray(text.encode("ascii", "replace")))
