"""A backup before much of a project changes at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from pressmark.deferring import deferred
from pressmark.gui.translation import said
from pressmark.gui.work.going import going
from pressmark.model.rotation import Why

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.work.focus import Focus
    from pressmark.project import backups
    from pressmark.settings import Settings
else:
    globals().update(deferred("pressmark.project", "backups"))


class Secure(Protocol):
    """Make a backup before many things change; see :meth:`Securing.before`."""

    def __call__(self, why: Why, many: int, over: QWidget | None = None) -> None:
        """Back up the project, if they are many."""


class Securing(QObject):
    """Makes the backup while the person waits; ``noticed`` carries what is wrong."""

    noticed = Signal(str)

    def __init__(
        self, focus: Focus, settings: Callable[[], Settings], window: QWidget
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._settings = settings
        self._window = window

    def before(self, why: Why, many: int, over: QWidget | None = None) -> None:
        """Back up the project before as many things change, if they are many.

        ``over`` is the window in hand.

        Raises:
            Cancelled: The person would not wait; nothing is to be changed.
            ProjectFileError: The backup cannot be made.
        """
        if many < backups.MANY:
            return
        words = self.tr("Backing up before it is done…")
        with going(words, over or self._window) as progress:
            made = backups.before(self._focus.project, why, self._settings(), progress)
        if made is not None and made.trouble is not None:
            self.noticed.emit(said(made.trouble))
