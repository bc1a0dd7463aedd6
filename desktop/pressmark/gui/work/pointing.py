"""Going from annotation to annotation and from pane to pane, by keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDockWidget,
    QWidget,
)

from pressmark.errors import PressmarkError
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.work.review import layer_of
from pressmark.model.bundle import Annotation, Bundle, start_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.documents.document_panel import DocumentPanel
    from pressmark.gui.inspector.inspector import Inspector
    from pressmark.gui.work.focus import Focus
    from pressmark.model.layer import Layer


def in_order(bundle: Bundle, layer: Layer) -> list[Annotation]:
    """Return every annotation of a layer, also what was rejected, in reading order."""
    found = [one for one in bundle.annotations() if layer_of(one) is layer]
    return sorted(found, key=_place)


def beside(
    bundle: Bundle, layer: Layer, current: Annotation | None, caret: int, step: int
) -> Annotation | None:
    """Return the annotation of a layer after (1) or before (-1) the current one.

    Where none of the layer is current, it is the one after or before the caret. After
    the last comes the first.
    """
    standing = in_order(bundle, layer)
    if not standing:
        return None
    if current is not None and layer_of(current) is layer:
        here = _place(current)
    else:
        # Forwards, one that begins at the caret is the next one.
        here = (caret, "") if step > 0 else (caret, "\uffff")
    if step > 0:
        return next((one for one in standing if _place(one) > here), standing[0])
    earlier = [one for one in standing if _place(one) < here]
    return (earlier or standing)[-1]


def _place(annotation: Annotation) -> tuple[int, str]:
    return start_of(annotation), annotation.id


class Pointing(QObject):
    """Makes other annotations current, and moves between the panes."""

    said = Signal(str)

    def __init__(
        self,
        focus: Focus,
        *,
        article: ArticlePanel,
        documents: DocumentPanel,
        inspector: Inspector,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._article = article
        self._documents = documents
        self._inspector = inspector
        self._window = window

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {
            "next_here": partial(self.turn_stack, 1),
            "previous_here": partial(self.turn_stack, -1),
            "next_mark": partial(self.walk, 1),
            "previous_mark": partial(self.walk, -1),
            "next_pane": partial(self.turn_pane, 1),
            "previous_pane": partial(self.turn_pane, -1),
        }

    def turn_stack(self, step: int) -> None:
        """Make the next of what is at the caret current, innermost first."""
        if not self._article.view.turn_stack(step):
            raise PressmarkError(
                with_keys(
                    self.tr(
                        "Nothing is marked at the caret. {next_mark} goes to the next"
                        " annotation, {next_pane} to the next pane."
                    )
                )
            )

    def walk(self, step: int) -> None:
        """Go to the next or previous annotation of the layer, whatever its state."""
        layer, caret = (
            self._inspector.current_layer(),
            self._article.view.caret_position(),
        )
        found = beside(self._focus.visible, layer, self._focus.current(), caret, step)
        if found is None:
            raise PressmarkError(self.tr("There is nothing in this layer yet."))
        self._focus.show_annotation(found.id)

    def turn_pane(self, step: int) -> None:
        """Give the keyboard to the next pane: the list, the article, what is known.

        The panels that are open beside and under them come last.
        """
        documents, inspector = self._documents, self._inspector
        # A list with nothing in it is not there to be gone to.
        listed = documents.list if documents.list.isVisible() else documents.search
        docks = self._docks()
        articles = self._article.views
        panes = (documents, *articles, inspector, *docks)
        read = (
            listed,
            *articles,
            inspector.in_front(),
            *map(_what_is_read, docks),
        )
        shown = [
            (pane, inside)
            for pane, inside in zip(panes, read, strict=True)
            if pane.isVisible()
        ]
        focused, wanted = QApplication.focusWidget(), 1
        for number, (pane, _) in enumerate(shown):
            if focused is not None and (pane is focused or pane.isAncestorOf(focused)):
                wanted = number + step
        _, inside = shown[wanted % len(shown)]
        inside.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _docks(self) -> list[QDockWidget]:
        return self._window.findChildren(QDockWidget)


def _what_is_read(dock: QDockWidget) -> QWidget:
    """Return the list or the text of a panel, which the keys go through."""
    areas = dock.findChildren(QAbstractScrollArea)
    return next((area for area in areas if area.isVisible()), dock)
