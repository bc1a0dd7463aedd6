"""Parting, joining and freeing quotes, and the rule on their quotation marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pressmark.errors import PressmarkError
from pressmark.gui.dialogs.picker import Choice, Picker
from pressmark.gui.work.at_hand import AtHand
from pressmark.gui.work.nesting import next_to_join
from pressmark.model.quote_marks import QuoteMarks
from pressmark.project import commands, queries

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.work.focus import Focus


class QuoteParting(QObject):
    """Makes two quotes of one and one of two; each deed is one step."""

    said = Signal(str)

    def __init__(self, focus: Focus, article: ArticlePanel, window: QWidget) -> None:
        super().__init__(window)
        self._focus = focus
        self._hand = AtHand(focus, article, window)
        self._window = window

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {
            "split_quote": self.split,
            "join_quotes": self.join,
            "unnest": self.unnest,
            "quote_marks": self.ask_rule,
        }

    def split(self) -> None:
        """Make a quote of its own of what is selected, or of what follows the caret."""
        quote, at = self._hand.quote(), self._hand.selection_or_caret()
        new = commands.split_quote(self._focus.project, quote.id, at)
        self._hand.show(new)
        self.said.emit(
            self.tr("Two quotes now, of the same speaker; this is the second.")
        )

    def join(self) -> None:
        """Make one of the current quote and the next.

        Raises:
            PressmarkError: None follows that can be joined to it.
        """
        quote = self._hand.quote()
        other = next_to_join(self._focus.visible, quote)
        if other is None:
            raise PressmarkError(
                self.tr("No quote follows this one that could be joined to it.")
            )
        commands.join_quotes(self._focus.project, quote.id, other.id)
        self._hand.show(quote.id)
        self.said.emit(self.tr("Joined with the quote that followed."))

    def unnest(self) -> None:
        """Have the current quote stand by itself.

        Raises:
            PressmarkError: It does already.
        """
        quote = self._hand.quote()
        if quote.parent is None:
            raise PressmarkError(
                self.tr("This quote stands by itself. P nests it under another.")
            )
        commands.change_attribution(self._focus.project, quote.id, parent=None)
        self.said.emit(self.tr("This quote stands by itself now."))

    def ask_rule(self) -> None:
        """Have the person say whether quotation marks belong to what is said."""
        project = self._focus.project
        chosen = Picker.choose(
            self._window,
            self.tr("Do quotation marks belong to what is said?"),
            [
                Choice(
                    QuoteMarks.INSIDE,
                    self.tr("Inside"),
                    self.tr("“We agree,” is marked with its marks"),
                    "1",
                ),
                Choice(
                    QuoteMarks.OUTSIDE,
                    self.tr("Outside"),
                    self.tr("only the words between the marks"),
                    "2",
                ),
                Choice(
                    QuoteMarks.AS_SELECTED,
                    self.tr("As selected"),
                    self.tr("nothing is added and nothing taken away"),
                    "3",
                ),
            ],
            current=queries.quote_marks(project),
        )
        if isinstance(chosen, Choice) and chosen.value != queries.quote_marks(project):
            commands.set_quote_marks(project, chosen.value)
            self.said.emit(
                self.tr("Rule saved. It holds for what is marked from now on.")
            )
