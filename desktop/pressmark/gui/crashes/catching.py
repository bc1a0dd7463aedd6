"""Hears of what nobody caught: in slots, on threads, in finalizers, and from Qt."""

from __future__ import annotations

import logging
import re
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Self

import PySide6
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)

from pressmark.errors import PressmarkError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

_LOG = logging.getLogger(__name__)

_OF_QT = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_MOST_OF_QT = 200
"""How many different messages of Qt are logged; each is logged once."""

_LONGEST_OF_QT = 300
_PERHAPS_OF_AN_ARTICLE = re.compile(r"""["'“‘/\\].*|\((?!\)).*""", re.DOTALL)
"""What Qt quotes, names of files and what is in brackets, and all that follows."""


class Catching(QObject):
    """Logs errors that nobody caught, and says them on the GUI thread.

    ``caught`` carries the report of an error in a slot or on a thread, and ``ailing``
    one that a disk or the lack of memory caused, which is no mistake; ``interrupted``
    says that the person pressed Ctrl+C in the terminal. What is raised within the block
    is logged and carried by ``failed``, at once; it does not leave the block unless it
    was expected.
    """

    caught = Signal(str)
    ailing = Signal(object)
    failed = Signal(str)
    interrupted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.in_words: Callable[[BaseException], PressmarkError | None] = _no_words
        """Says what a disk, or the lack of memory, caused; None of a mistake."""

    def __enter__(self) -> Self:
        """Begin to listen."""
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        self._of_qt: set[str] = set()
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_finalizer
        self._before_qt = qInstallMessageHandler(self._on_qt)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        """Stop listening; tell what ended the block, unless it was expected."""
        qInstallMessageHandler(self._before_qt)
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        if kind is None or not isinstance(error, Exception):
            return False
        if isinstance(error, PressmarkError):
            return False
        self.failed.emit(logged(kind, error, trace))
        return True

    def _on_error(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self.interrupted.emit()
        elif (ailment := self._ailment(error)) is not None:
            _LOG.error("%s: %s", kind.__name__, ailment.sentence.pattern)
            self.ailing.emit(ailment)
        else:
            self.caught.emit(logged(kind, error, trace))

    def _ailment(self, error: BaseException) -> PressmarkError | None:
        # An error may be such that even looking at it raises another.
        with suppress(Exception):
            return self.in_words(error)
        return None

    def _on_thread(self, told: threading.ExceptHookArgs) -> None:
        if not issubclass(told.exc_type, SystemExit):
            report = logged(told.exc_type, told.exc_value, told.exc_traceback)
            self.caught.emit(report)

    def _on_finalizer(self, told: sys.UnraisableHookArgs) -> None:
        # Nothing was under way that it could have broken, so nobody is bothered.
        logged(told.exc_type, told.exc_value, told.exc_traceback)

    def _on_qt(
        self, kind: QtMsgType, _where: QMessageLogContext, words: str | None
    ) -> None:
        told = _PERHAPS_OF_AN_ARTICLE.sub("…", words or "")[:_LONGEST_OF_QT]
        if told in self._of_qt or len(self._of_qt) >= _MOST_OF_QT:
            return
        self._of_qt.add(told)
        if level := _OF_QT.get(kind):
            _LOG.log(level, "Qt: %s", told)
        if sys.stderr is not None:
            print(told, file=sys.stderr)  # noqa: T201  (where Qt says it by itself)


def _no_words(_error: BaseException) -> None:
    return None


def logged(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> str:
    """Log an error nobody expected; return the report, without a word of any text."""
    # Most people never see it, so the start does without.
    from pressmark.fault_report import report  # noqa: PLC0415  (as said above)

    told = report(kind, error, trace, also=of_qt())
    _LOG.critical("%s", told)
    return told


def of_qt() -> str:
    """Return the versions of Qt and its bindings."""
    return f"Qt {qVersion()}, PySide6 {PySide6.__version__}"
