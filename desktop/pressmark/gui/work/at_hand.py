"""What a deed is done to: the selected words and the current annotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pressmark.errors import PressmarkError
from pressmark.gui.article.snapping import Purpose
from pressmark.model.attribution import Attribution

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.work.focus import Focus
    from pressmark.model.bundle import Annotation
    from pressmark.model.ids import AnnotationId
    from pressmark.model.span import Span


class AtHand(QObject):
    """Gives what is selected or current, or says what to select or choose first."""

    def __init__(self, focus: Focus, article: ArticlePanel, window: QWidget) -> None:
        super().__init__(window)
        self._focus = focus
        self._article = article

    def selection(self, purpose: Purpose = Purpose.ANY) -> Span:
        """Return the selected words, as they are to become something.

        Raises:
            PressmarkError: No article is open, or nothing is selected in it.
        """
        self._focus.bundle  # noqa: B018  (says that no article is open)
        span = self._article.view.selected_span(purpose)
        if span is None:
            raise PressmarkError(
                self.tr(
                    "Select some words in the article first, by mouse or Shift+arrows."
                )
            )
        return span

    def selection_or_caret(self) -> Span | int:
        """Return the selected words, or where the caret is if none are.

        Raises:
            PressmarkError: No article is open.
        """
        self._focus.bundle  # noqa: B018  (says that no article is open)
        return self._article.view.selected_span() or self._article.view.caret_position()

    def annotation(self) -> Annotation:
        """Return the current annotation.

        Raises:
            PressmarkError: None is current.
        """
        annotation = self._focus.current()
        if annotation is None:
            raise PressmarkError(
                self.tr("Choose an annotation first, in the article or on the right.")
            )
        return annotation

    def quote(self) -> Attribution:
        """Return the current quote.

        Raises:
            PressmarkError: No quote is current.
        """
        annotation = self._focus.current()
        if not isinstance(annotation, Attribution):
            raise PressmarkError(
                self.tr("Choose a quote first, in the article or on the right.")
            )
        return annotation

    def show(self, annotation: AnnotationId) -> None:
        """Make an annotation current, with nothing selected any more."""
        cursor = self._article.view.textCursor()
        cursor.clearSelection()
        self._article.view.setTextCursor(cursor)
        self._focus.show_annotation(annotation)
