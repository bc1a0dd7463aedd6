"""Filters at work: search in context, and going from one match to the next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from pressmark.deferring import deferred
from pressmark.model.filters import Filter, document_part
from pressmark.model.span import Span
from pressmark.project import queries

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.documents.document_list import DocumentListModel
    from pressmark.gui.documents.document_panel import DocumentPanel
    from pressmark.gui.inspector.inspector import Inspector
    from pressmark.gui.search import search_window
    from pressmark.gui.work.focus import Focus
    from pressmark.model.filters import Field
    from pressmark.model.ids import AnnotationId, DocumentId
    from pressmark.project.queries import Hit
else:
    globals().update(deferred("pressmark.gui.search", "search_window"))

Place = tuple[Span, "AnnotationId | None"]


class Filtering(QObject):
    """Goes to what fits the filter; ``said`` carries what to tell the person."""

    said = Signal(str)

    def __init__(
        self,
        focus: Focus,
        *,
        article: ArticlePanel,
        documents: DocumentPanel,
        listed: DocumentListModel,
        inspector: Inspector,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._article = article
        self._documents = documents
        self._listed = listed
        self._inspector = inspector
        self._window = window
        self._search: search_window.SearchWindow | None = None
        documents.search.offer(self.values)
        documents.filter_changed.connect(self._narrow)
        focus.project_changed.connect(self._close)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action of this part does, by its id."""
        return {
            "search_in_context": self.search,
            "next_match": partial(self.go, forward=True),
            "previous_match": partial(self.go, forward=False),
        }

    def values(self, field: Field, typed: str) -> Sequence[str]:
        """Return what the project has for a field."""
        if not self._focus.is_open:
            return ()
        return queries.filter_values(self._focus.project, field, typed)

    def search(self) -> None:
        """Show what fits, in context, over all articles."""
        if self._search is None:
            self._search = search_window.SearchWindow(self._focus.project, self._window)
            self._search.search.offer(self.values)
            self._search.activated.connect(self._go_to_hit)
            self._search.left.connect(self._back)
        self._search.begin(self._documents.search.text().strip())

    def go(self, *, forward: bool) -> None:
        """Go to what fits next, in this article or in those that follow in the list."""
        asked = self._documents.wanted()
        if not asked:
            self._documents.start_search()
            self.said.emit(self.tr("Write what to look for, then press the key again."))
            return
        document = self._focus.document
        place = self._beside(forward=forward) if document is not None else None
        while place is None:
            row = self._listed.beside(document, 1 if forward else -1)
            if row is None:
                self.said.emit(
                    self.tr("That was the last match.")
                    if forward
                    else self.tr("That was the first match.")
                )
                return
            document = row.id
            places = self._places(document)
            place = (places[0] if forward else places[-1]) if places else None
        if document is not None:
            self._go_to(document, *place)

    def _places(self, document: DocumentId) -> Sequence[Place]:
        bundle = queries.bundle(self._focus.project, document)
        return queries.places_in(bundle, self._documents.wanted())

    def _beside(self, *, forward: bool) -> Place | None:
        """Return the match after where the person is in the article, or before."""
        shown = self._focus.shown
        if shown is None:
            return None
        places = queries.places_in(shown, self._documents.wanted())
        row = self._listed.row_of(shown.document.id)
        if row is None:
            return None
        current = self._focus.annotation
        for number, (_span, annotation) in enumerate(places):
            if annotation is not None and annotation == current:
                wanted = number + (1 if forward else -1)
                return places[wanted] if 0 <= wanted < len(places) else None
        return self._beside_caret(places, forward=forward)

    def _beside_caret(self, places: Sequence[Place], *, forward: bool) -> Place | None:
        here = self._article.view.selected_span()
        start = end = self._article.view.caret_position()
        if here is not None:
            start, end = here.start, here.end
        if forward:
            return next((one for one in places if one[0].start >= end), None)
        before = [one for one in places if one[0].end <= start]
        return before[-1] if before else None

    def _go_to_hit(self, hit: Hit) -> None:
        self._go_to(hit.document, Span(hit.start, hit.end), hit.annotation)
        self._back()

    def _go_to(
        self, document: DocumentId, span: Span, annotation: AnnotationId | None
    ) -> None:
        if document != self._focus.document:
            self._focus.show_document(document)
        if annotation is not None:
            self._focus.show_annotation(annotation)
        else:
            self._article.view.select(span)

    def _narrow(self) -> None:
        """Let the cards be those of the annotations that are asked for."""
        asked = self._documents.wanted()
        about_articles = document_part(asked).conditions
        self._inspector.narrow(
            Filter(tuple(c for c in asked.conditions if c not in about_articles))
        )

    def _back(self) -> None:
        self._window.activateWindow()
        self._article.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        if self._search is not None:
            self._search.close()
            self._search.deleteLater()
            self._search = None
