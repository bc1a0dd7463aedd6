"""The labels of mentions: which were used last, and which one is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from pressmark.gui.dialogs.label_palette import LabelPalette, Picked, in_order

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.memory import Memory
    from pressmark.gui.work.focus import Focus
    from pressmark.model.scheme import Label


class Labels(QObject):
    """Asks for a label, unless one is locked. ``locked_changed`` has the lock or None.

    ``considered`` has each label that the person comes to while choosing.

    What was used last is remembered beyond the project; a lock ends with it.
    """

    locked_changed = Signal(object)
    considered = Signal(object)

    def __init__(
        self, focus: Focus, article: ArticlePanel, memory: Memory, window: QWidget
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._article = article
        self._memory = memory
        self._window = window
        self._locked: Label | None = None
        focus.project_changed.connect(self.unlock)

    @property
    def locked(self) -> Label | None:
        """The label that everything marked gets, or None."""
        return self._locked

    def lock(self, label: Label) -> None:
        """Give everything that is marked from now on a label."""
        self._set(label)

    def unlock(self) -> None:
        """Have each label asked for again."""
        self._set(None)

    def ordered(self) -> list[Label]:
        """Return the labels of the project, the ones used last first."""
        labels = self._focus.project.scheme.mention_labels
        return in_order(labels, self._memory.labels())

    def named(self, identifier: str) -> Label | None:
        """Return the label of an id, or None."""
        labels = self._focus.project.scheme.mention_labels
        return next((label for label in labels if label.id == identifier), None)

    def used(self, label: Label) -> None:
        """Remember that a label was used just now."""
        others = (one for one in self._memory.labels() if one != label.id)
        self._memory.keep_labels([label.id, *others])

    def for_marking(self) -> Label | None:
        """Return the locked label, or the one chosen; None if none is."""
        if self._locked is not None:
            return self._locked
        return self.ask(self.tr("What is it?"))

    def ask(
        self, title: str, *, current: str | None = None, at: QPoint | None = None
    ) -> Label | None:
        """Return the label that the person chooses at the caret, or None."""
        picked = self._picked(title, current, at)
        if picked is None:
            return None
        if picked.locked:
            self.lock(picked.label)
        self.used(picked.label)
        return picked.label

    def _picked(
        self, title: str, current: str | None, at: QPoint | None
    ) -> Picked | None:
        return LabelPalette.ask(
            self._window,
            title,
            self._focus.project.scheme.mention_labels,
            self._memory.labels(),
            current=current,
            at=at or self._caret(),
            considered=self.considered.emit,
        )

    def _caret(self) -> QPoint:
        corner = self._article.view.cursorRect().bottomLeft()
        return self._article.view.viewport().mapToGlobal(corner)

    def _set(self, label: Label | None) -> None:
        if label != self._locked:
            self._locked = label
            self.locked_changed.emit(label)
