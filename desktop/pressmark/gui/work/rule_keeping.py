"""Saying, before an article is done, what in it lacks a part that is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pressmark.gui.keys.keymap import with_keys
from pressmark.model.review import Status
from pressmark.model.scheme import REQUIRED, Rule
from pressmark.model.validity import broken

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.work.focus import Focus
    from pressmark.model.ids import AnnotationId, DocumentId

_PARTS = frozenset(REQUIRED) - {Rule.EVIDENCE}
"""The parts to warn of; evidence has a warning of its own."""


class RuleKeeping(QObject):
    """Warns once of accepted annotations that lack a part the scheme asks for.

    What is only worth a second look is on the cards: it is no reason to wait.
    """

    said = Signal(str)

    def __init__(self, focus: Focus, window: QWidget) -> None:
        super().__init__(window)
        self._focus = focus
        self._warned: tuple[DocumentId, tuple[AnnotationId, ...]] | None = None

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return nothing: it speaks up by itself, before an article is done."""
        return {}

    def holds_back(self) -> bool:
        """Whether the article should not be done yet; says why, and only once."""
        bundle = self._focus.bundle
        rules = self._focus.project.scheme.rules & _PARTS
        found = tuple(
            one.id
            for one in bundle.annotations()
            if one.review.status is Status.ACCEPTED and broken(bundle, one, rules)
        )
        told, self._warned = self._warned, (bundle.document.id, found)
        if not found or told == self._warned:
            return False
        self._focus.show_annotation(found[0])
        words = self.tr(
            "%Ln annotations lack a part that this project asks for; the card of this"
            " one says which. {done_next} again if the article is done all the same.",
            "",
            len(found),
        )
        self.said.emit(with_keys(words))
        return True
