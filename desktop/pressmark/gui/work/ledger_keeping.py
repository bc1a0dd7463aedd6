"""Going through the quotation marks that nothing accounts for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from pressmark.errors import PressmarkError
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.wording import one_line
from pressmark.model.scheme import Rule
from pressmark.project import commands
from pressmark.project.ledger import Account, Entry, ledger, open_marks

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.ledger.ledger_dialog import LedgerDialog
    from pressmark.gui.work.focus import Focus
    from pressmark.model.ids import DocumentId
    from pressmark.model.span import Span

_PATIENCE = 120
"""Milliseconds without a step after which the open marks are counted."""


class LedgerKeeping(QObject):
    """Shows open quotation marks and dismisses them.

    ``counted`` carries how many are open in the shown article.
    """

    said = Signal(str)
    counted = Signal(int)

    def __init__(self, focus: Focus, article: ArticlePanel, window: QWidget) -> None:
        super().__init__(window)
        self._focus = focus
        self._article = article
        self._window = window
        self._dialog: LedgerDialog | None = None
        self._warned: tuple[DocumentId, tuple[Span, ...]] | None = None
        self._counting = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._counting.timeout.connect(self._count)
        focus.bundle_changed.connect(self._counting.start)
        self._counting.start()

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {
            "next_open_mark": self.show_next,
            "dismiss_marks": self.dismiss,
            "ledger": self.show_ledger,
        }

    def show_next(self) -> None:
        """Select the next stretch in quotation marks that is open."""
        waiting = open_marks(self._focus.bundle)
        if not waiting:
            self.said.emit(self.tr("Every quotation mark is accounted for."))
            return
        here = self._article.view.selected_span()
        place = self._article.view.caret_position() if here is None else here.start + 1
        span = next((one for one in waiting if one.start >= place), waiting[0])
        self._article.view.select(span)
        text = self._focus.bundle.document.text
        words = self.tr(
            "{words} is in no quote ({number} of {all}): {quote} makes one,"
            " {dismiss_marks} says that it is a title or scare quotes."
        )
        self.said.emit(
            with_keys(
                words,
                words=one_line(span.covered(text), 40),
                number=waiting.index(span) + 1,
                all=len(waiting),
            )
        )

    def dismiss(self) -> None:
        """Say that the selected quotation marks are no part of a quote; go on.

        Raises:
            PressmarkError: No open quotation mark is selected or at the caret.
        """
        bundle = self._focus.bundle
        here = self._article.view.selected_span()
        caret = self._article.view.caret_position()
        meant = [
            span
            for span in open_marks(bundle)
            if (span.overlaps(here) if here else span.start <= caret <= span.end)
        ]
        if not meant:
            raise PressmarkError(
                with_keys(
                    self.tr(
                        "Choose an open quotation mark first: {next_open_mark} goes to"
                        " the next one."
                    )
                )
            )
        commands.dismiss_marks(self._focus.project, bundle.document.id, *meant)
        self.show_next()

    def show_ledger(self) -> None:
        """List every quotation mark of the article, beside the work."""
        self._focus.bundle  # noqa: B018  (says that no article is open)
        if self._dialog is None:
            # Who never looks at the ledger does not wait for it at the start.
            from pressmark.gui.ledger.ledger_dialog import (  # noqa: PLC0415  (as said)
                LedgerDialog,
            )

            self._dialog = LedgerDialog(self._window)
            self._dialog.place_wanted.connect(self._show_place)
            self._dialog.dismissal_wanted.connect(self._turn)
            self._dialog.finished.connect(self._go_to_article)
        self._dialog.show_bundle(self._focus.shown)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def holds_back(self) -> bool:
        """Whether the article should not be done yet; says why, and only once."""
        bundle = self._focus.bundle
        asked = Rule.MARKS in self._focus.project.scheme.rules
        waiting = open_marks(bundle) if asked else ()
        told, self._warned = self._warned, (bundle.document.id, waiting)
        if not waiting or told == self._warned:
            return False
        words = self.tr(
            "%Ln quotation marks are in no quote: {next_open_mark} shows them,"
            " {dismiss_marks} dismisses them. {done_next} again if the article is done"
            " all the same.",
            "",
            len(waiting),
        )
        self.said.emit(with_keys(words))
        return True

    def _count(self) -> None:
        bundle = self._focus.shown
        entries = () if bundle is None else ledger(bundle)
        self.counted.emit(sum(one.account is Account.OPEN for one in entries))
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.show_bundle(bundle)

    def _show_place(self, span: Span) -> None:
        self._article.view.select(span)
        self._window.activateWindow()
        self._go_to_article()

    def _go_to_article(self) -> None:
        self._article.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, entry: Entry) -> None:
        document = self._focus.bundle.document.id
        if entry.account is Account.DISMISSED:
            commands.reconsider_marks(self._focus.project, document, entry.span)
        else:
            commands.dismiss_marks(self._focus.project, document, entry.span)
        self._count()
