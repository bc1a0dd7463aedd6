"""Tells who cannot see it what the caret is on, and what became of a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pressmark.errors import PressmarkError
from pressmark.gui.accessible import sentences
from pressmark.gui.accessible.voice import Voice
from pressmark.gui.article.words import describe
from pressmark.model.review import Status

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.article.view import ArticleView
    from pressmark.gui.work.focus import Focus
    from pressmark.model.bundle import Annotation, Bundle
    from pressmark.project.project import Changed

_LULL = 180
"""Milliseconds of rest after which is told: a key held down is not a flood of words."""


class Telling(QObject):
    """Announces annotations as the caret or a key comes to them and leaves them.

    Nothing is worked out while no screen reader listens. ``said`` has what a person
    asks for with a key, whether one listens or not.
    """

    said = Signal(str)

    def __init__(self, focus: Focus, article: ArticlePanel, window: QWidget) -> None:
        super().__init__(window)
        self._focus = focus
        self._article = article
        self._voice = Voice(window)
        self._decided = False
        self._told: Annotation | None = None
        self._here: list[Annotation] = []
        self._called: list[str] = []
        self._soon = QTimer(self, singleShot=True, interval=_LULL)
        self._soon.timeout.connect(self._tell)
        focus.told.connect(self._wait)
        for view in article.views:
            self._listen(view)
        article.view_made.connect(self._listen)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {"tell_here": self.tell_here}

    def follow(self, changed: Changed) -> None:
        """Announce what a decision did, before what comes next."""
        if self._voice.is_heard():
            result = sentences.result_of(changed.kind)
            self._decided = bool(result)
            self._voice.say(result)

    def tell_here(self) -> None:
        """Say all about what is marked at the caret."""
        bundle, scheme = self._focus.visible, self._focus.project.scheme
        here, reasons = self._at_caret(bundle), self._focus.reasons
        if not here:
            raise PressmarkError(self.tr("Nothing is marked at the caret."))
        told = (describe(bundle, one, scheme, reasons) for one in here)
        self.said.emit("; ".join(told))

    def _listen(self, view: ArticleView) -> None:
        view.cursorPositionChanged.connect(self._wait)

    def _wait(self) -> None:
        if self._voice.is_heard():
            self._soon.start()

    def _tell(self) -> None:
        if self._focus.shown is None:
            self._told, self._here, self._called = None, [], []
            return
        bundle, caret = self._focus.visible, self._article.view.caret_position()
        here, current = self._at_caret(bundle), self._focus.current()
        scheme = self._focus.project.scheme
        names = [sentences.spoken(bundle, one, scheme, caret) for one in here]
        told, before, called = self._told, self._here, self._called
        decided, self._decided = self._decided, False
        self._told, self._here, self._called = current, here, names
        if current is not None and current != told:
            self._voice.say(self._about(bundle, current, here, following=decided))
        elif names != called or _ids(here) != _ids(before):
            self._voice.say(self._moved(bundle, before, here, caret))

    def _about(
        self,
        bundle: Bundle,
        current: Annotation,
        here: list[Annotation],
        *,
        following: bool,
    ) -> str:
        scheme = self._focus.project.scheme
        words = sentences.in_full(bundle, current, scheme)
        if following and current.review.status is Status.SUGGESTED:
            return sentences.following(words)
        if len(here) > 1 and current in here:
            return sentences.one_of(here.index(current) + 1, len(here), words)
        return words

    def _moved(
        self,
        bundle: Bundle,
        before: list[Annotation],
        here: list[Annotation],
        caret: int,
    ) -> str:
        scheme = self._focus.project.scheme
        gone = [one for one in before if one.id not in _ids(here)]
        if not gone or set(_ids(here)) - set(_ids(before)):
            return sentences.entered(bundle, here, scheme, caret)
        return sentences.left(bundle, gone, here, scheme, caret)

    def _at_caret(self, bundle: Bundle) -> list[Annotation]:
        found = map(bundle.annotation, self._article.view.stack())
        return [one for one in found if one is not None]


def _ids(annotations: list[Annotation]) -> list[str]:
    return [one.id for one in annotations]
