"""One tab of the inspector: its cards, what to do while there are none, a switch."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.inspector.card_list import CardModel, Listing
from pressmark.gui.inspector.card_view import CardView
from pressmark.gui.inspector.cards import Shown, tell
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.plain import PlainLabel
from pressmark.gui.theme import Theme


class CardPage(QWidget):
    """The cards of a listing. Rejected ones are shown when the switch says so."""

    def __init__(
        self,
        listing: Listing,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.listing = listing
        self.model = CardModel(listing, self)
        self.view = CardView(self.model, theme)
        self._empty = PlainLabel()
        self._switch = QCheckBox()
        self._hidden = PlainLabel()
        self._foot = QWidget()
        self._whole = QVBoxLayout(self)
        self._lists = QStackedLayout()
        self._shown: Shown | None = None
        self._narrowed = False
        self._is_stale = True
        self._set_up()

    def show_cards(self, shown: Shown | None, *, narrowed: bool = False) -> None:
        """Show a bundle, or that none is open, as soon as the tab is in front.

        ``narrowed`` says that a filter may have left out what would have cards.
        """
        self._shown, self._narrowed = shown, narrowed
        self._is_stale = True

    def freshen(self) -> None:
        """Show what is to be shown; called when the tab is in front."""
        if not self._is_stale:
            return
        self._is_stale = False
        shown = self._shown
        self.view.show_cards(shown)
        rejected = self.listing.rejected(shown) if shown else 0
        hidden = self.listing.hidden(shown) if shown else ""
        self._hidden.setText(hidden)
        self._hidden.setVisible(bool(hidden))
        self._switch.setVisible(rejected > 0)
        self._foot.setVisible(rejected > 0 or bool(hidden))
        self._switch.setText(self.tr("{} rejected").format(rejected))
        self._show_what_there_is()

    def put_below(self, widget: QWidget) -> None:
        """Put a widget between the cards and the switch."""
        self._whole.insertWidget(1, widget)

    def shows_rejected(self) -> bool:
        """Whether the rejected are listed among the others."""
        return self._switch.isChecked()

    def set_current(self, identifier: str | None) -> None:
        """Select, expand and bring into view what has an id."""
        self.view.set_current(identifier)
        self._show_what_there_is()

    def show_keys(self) -> None:
        """Say the keys as they are now."""
        if self._is_stale:
            return
        self.view.show_cards(self._shown)
        self._show_what_there_is()

    def _show_what_there_is(self) -> None:
        has_rows = self.model.rowCount() > 0
        if not has_rows:
            self._empty.setText(self._reason())
        self._lists.setCurrentWidget(self.view if has_rows else self._empty)
        # Tab would stay where it is if it were led to what is not there.
        self.setFocusProxy(self.view if has_rows else self._empty)

    def _reason(self) -> str:
        """Return why there are no cards, and what to do."""
        if self._shown is None:
            return self.tr("No article is open.\nChoose one in the list on the left.")
        if self.listing.rejected(self._shown):
            return self.tr("Everything here was rejected.\nThe switch below shows it.")
        if self._narrowed:
            return self.tr(
                "Nothing here fits the filter.\nEmpty the search to see all."
            )
        empty = with_keys(tell(self.listing.empty))
        return self.listing.hidden(self._shown) or empty

    def _switch_rejected(self, rejected: bool) -> None:
        self.view.show_rejected(rejected)
        self._show_what_there_is()

    def _set_up(self) -> None:
        title = tell(self.listing.title)
        self.view.setAccessibleName(title)
        self.view.setProperty("panel", True)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("muted", True)
        self._empty.setContentsMargins(24, 0, 24, 0)
        self._switch.setAccessibleName(self.tr("Show rejected: {}").format(title))
        self._switch.setToolTip(self.tr("Show what was rejected, to reopen it"))
        self._switch.toggled.connect(self._switch_rejected)
        self._foot.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        self._lists.addWidget(self.view)
        self._lists.addWidget(self._empty)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addLayout(self._lists, 1)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(14, 4, 14, 6)
        self._hidden.setObjectName("hidden")
        self._hidden.setProperty("muted", True)
        self._hidden.setWordWrap(True)
        foot.addWidget(self._switch)
        foot.addWidget(self._hidden, 1)
        self._whole.addWidget(self._foot)
