"""Marking with labels: the palette, the locked label, and marking by mouse alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from pressmark.errors import PressmarkError
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.label_words import label_name
from pressmark.gui.lock_chip import LockChip
from pressmark.model.entity import Mention

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.work.annotating import Annotating
    from pressmark.gui.work.focus import Focus
    from pressmark.gui.work.labels import Labels

_LONGEST = 120
"""The most code points that are marked as soon as the mouse is let go."""


class Labelling(QObject):
    """Marks the selection with a label that is chosen or locked.

    ``chip`` shows which label is locked. While one is, words that are selected with the
    mouse are marked when it is let go.
    """

    said = Signal(str)

    def __init__(
        self,
        focus: Focus,
        article: ArticlePanel,
        labels: Labels,
        annotating: Annotating,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._article = article
        self._labels = labels
        self._annotating = annotating
        self._doubled = QDeadlineTimer()
        self._widens = False
        self.chip = LockChip()
        self.chip.unlock_requested.connect(labels.unlock)
        labels.locked_changed.connect(self._on_locked)
        article.watch_mouse(self)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {"label_palette": self.choose_label, "lock_label": self.lock_label}

    def choose_label(self) -> None:
        """Mark the selection with a label of the palette, or relabel what is current.

        Raises:
            PressmarkError: Nothing is selected, and no mention is current.
        """
        span, current = self._article.view.selected_span(), self._focus.current()
        if span is not None:
            label = self._labels.ask(self.tr("What is it?"))
            if label is not None:
                self._annotating.mark(span, label)
        elif isinstance(current, Mention):
            self._annotating.relabel()
        else:
            raise PressmarkError(
                self.tr("Select some words first, or choose a mention: H labels it.")
            )

    def lock_label(self) -> None:
        """Lock a label of the palette, or end the lock."""
        if self._labels.locked is not None:
            self._labels.unlock()
            return
        self._focus.bundle  # noqa: B018  (says that no article is open)
        current = self._focus.current()
        label = self._labels.ask(
            self.tr("Which label is everything you mark now to get?"),
            current=current.label if isinstance(current, Mention) else None,
        )
        if label is not None:
            self._labels.lock(label)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mark what was selected with the mouse, while a label is locked."""
        if self._labels.locked is not None and isinstance(event, QMouseEvent):
            self._on_mouse(event)
        return super().eventFilter(watched, event)

    def _on_mouse(self, event: QMouseEvent) -> None:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonDblClick:
            self._doubled.setRemainingTime(QApplication.doubleClickInterval())
        elif kind == QEvent.Type.MouseButtonPress:
            # A third quick click means the sentence, of which a word is marked already.
            self._widens = not self._doubled.hasExpired()
        elif (
            kind == QEvent.Type.MouseButtonRelease
            and not self._widens
            and event.button() == Qt.MouseButton.LeftButton
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
        ):
            # The article takes the selection first, and may widen it to whole words.
            QTimer.singleShot(0, self._mark_selected)

    def _mark_selected(self) -> None:
        span, label = self._article.view.selected_span(), self._labels.locked
        if span is None or label is None or not self._focus.is_writable:
            return
        words = span.covered(self._focus.bundle.document.text)
        if len(words) <= _LONGEST and "\n" not in words:
            self._annotating.mark(span, label)

    def _on_locked(self) -> None:
        label = self._labels.locked
        self.chip.show_label(label)
        if label is None:
            self.said.emit(self.tr("No label is locked any more."))
        else:
            said = self.tr(
                "Everything you select is marked as {}. {lock_label} ends that."
            )
            self.said.emit(with_keys(said, label_name(label)))
