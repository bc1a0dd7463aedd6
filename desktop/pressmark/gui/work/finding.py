"""Going through the article from one place with the searched words to the next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pressmark.errors import PressmarkError
from pressmark.gui.keys.keymap import with_keys
from pressmark.model import filters
from pressmark.project import queries

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.documents.document_panel import DocumentPanel
    from pressmark.gui.work.focus import Focus
    from pressmark.model.span import Span


class Finding(QObject):
    """Selects what is searched for; ``said`` carries what to tell the person."""

    said = Signal(str)

    def __init__(
        self,
        focus: Focus,
        article: ArticlePanel,
        documents: DocumentPanel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._focus = focus
        self._article = article
        self._documents = documents
        documents.find_requested.connect(self.start)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action of this part does, by its id."""
        return {
            "find_articles": self._documents.start_search,
            "find_next": partial(self.go, forward=True),
            "find_previous": partial(self.go, forward=False),
        }

    def start(self) -> None:
        """Go to the next match; from an article without one, to the first listed."""
        if not self._documents.words():
            self._documents.list.setFocus()
            return
        if not self._matches():
            self._documents.list.show_first()
        if self._matches():
            self.go(forward=True)
        elif not filters.found_words(self._documents.asked()):
            self._documents.list.setFocus()

    def go(self, *, forward: bool) -> None:
        """Select the next match in the article, or the one before.

        Raises:
            PressmarkError: The words are not in the article.
        """
        words = self._documents.words()
        if not words:
            self._documents.start_search()
            return
        matches = self._matches()
        if not matches and not filters.found_words(self._documents.asked()):
            raise PressmarkError(
                with_keys(
                    self.tr(
                        "No words are searched for. {next_match} goes to what fits"
                        " next."
                    )
                )
            )
        if not matches:
            raise PressmarkError(
                self.tr("“{}” is not in this article.").format(words),
            )
        place = self._next(matches, forward=forward)
        self._article.view.select(matches[place])
        self.said.emit(
            self.tr("Match {place} of {all} for “{words}”").format(
                place=place + 1, all=len(matches), words=words
            )
        )

    def _matches(self) -> Sequence[Span]:
        shown = self._focus.shown
        asked = self._documents.asked()
        return queries.matches(shown.document.text, asked) if shown else ()

    def _next(self, matches: Sequence[Span], *, forward: bool) -> int:
        """Return which match comes after the caret or before; at an end, go round."""
        here = self._article.view.selected_span()
        start = end = self._article.view.caret_position()
        if here is not None:
            start, end = here.start, here.end
        if forward:
            after = (n for n, match in enumerate(matches) if match.start >= end)
            return next(after, 0)
        before = [n for n, match in enumerate(matches) if match.end <= start]
        return before[-1] if before else len(matches) - 1
