"""Two articles beside each other, each with its own place; one of them is in hand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from pressmark.errors import PressmarkError
from pressmark.gui import translation
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.work.focus import Focus

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.work.folding import Folding
    from pressmark.model.ids import DocumentId
    from pressmark.project.project import Changed


class Sides(QObject):
    """Opens, turns to, swaps and closes the second side.

    The window's focus is that of the side in hand, so that all else need not know of
    sides; what the other one shows is in a focus that rests. Turning to the other side
    has the two change places. ``window_asked`` has a document for a window of its own.
    """

    said = Signal(str)
    window_asked = Signal(object)
    menu_made = Signal(object, object)

    def __init__(
        self, focus: Focus, article: ArticlePanel, folding: Folding, window: QWidget
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._article = article
        self._folding = folding
        self._window = window
        self._resting: Focus | None = None
        article.turned.connect(self.turn)
        article.side_closed.connect(self.close_side)
        article.legend.attitudes_toggled.connect(self._show_attitudes)
        focus.project_changed.connect(self._on_project)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {
            "side_by_side": self.toggle,
            "other_side": self.go_to_other,
            "swap_sides": self.swap,
        }

    @property
    def resting(self) -> Focus | None:
        """What the other side shows, or None without one."""
        return self._resting

    def toggle(self) -> None:
        """Open a second side with the same article and turn to it, or close the other.

        Raises:
            PressmarkError: No article is open.
        """
        if self._resting is not None:
            self.close_other()
            self.said.emit(self.tr("The other side is closed."))
            return
        view = self._article.view
        caret, top = view.caret_position(), view.first_in_sight()
        self.show_other(self._focus.bundle.document.id)
        self.turn()
        self._article.view.return_to(caret=caret, top=top)
        self._take_keys()
        self.said.emit(
            with_keys(
                self.tr(
                    "Choose an article on the left for this side; {other_side} turns"
                    " over."
                )
            )
        )

    def show_other(self, document: DocumentId | None) -> None:
        """Show a document on the other side; the keyboard stays where it is."""
        if self._resting is None:
            self._open()
        if self._resting is not None:
            self._resting.show_document(document)

    def show_menu(self, document: DocumentId, corner: QPoint) -> None:
        """Offer what can be done with an article of the list."""
        menu = QMenu(self._window)
        for name, words, chosen in (
            ("open_here", self.tr("&Open"), self._focus.show_document),
            ("open_beside", self.tr("Open on the other &side"), self.show_other),
            ("open_window", self.tr("Open in a new &window"), self.window_asked.emit),
        ):
            action = menu.addAction(words)
            action.setObjectName(name)
            action.triggered.connect(partial(self._do, chosen, document))
        self.menu_made.emit(menu, document)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(corner)

    def _do(
        self,
        chosen: Callable[[DocumentId], None],
        document: DocumentId,
        _checked: bool = False,  # noqa: FBT002  (Qt hands it over)
    ) -> None:
        try:
            chosen(document)
        except PressmarkError as error:
            self.said.emit(translation.said(error))

    def turn(self) -> None:
        """Have the other side in hand, as when it was clicked."""
        if self._resting is not None:
            self._article.turn()
            self._focus.change_places(self._resting)

    def go_to_other(self) -> None:
        """Turn to the other side with the keyboard.

        Raises:
            PressmarkError: There is one side only.
        """
        self._check_split()
        self.turn()
        self._take_keys()

    def swap(self) -> None:
        """Have the two articles change sides; what is in hand stays so.

        Raises:
            PressmarkError: There is one side only.
        """
        self._check_split()
        self._article.swap()
        self._take_keys()

    def close_other(self) -> None:
        """Have the side in hand alone."""
        resting, self._resting = self._resting, None
        if resting is not None:
            self._article.unsplit()
            resting.deleteLater()
            self._folding.make_room(1)
            self._take_keys()

    def close_side(self, place: int) -> None:
        """Close a side, by its place from the left."""
        if place == self._article.place_in_hand:
            self.turn()
        self.close_other()

    def follow(self, changed: Changed) -> None:
        """Show on the other side what a step changed."""
        if self._resting is not None:
            self._resting.follow(changed)

    def _open(self) -> None:
        resting = Focus(self)
        resting.show_project(self._focus.project)
        resting.show_attitudes(not self._focus.hides_attitudes)
        resting.bundle_changed.connect(self._show_bundle)
        resting.annotation_changed.connect(self._show_annotation)
        self._resting = resting
        self._article.split()
        self._folding.make_room(2)

    def _show_bundle(self) -> None:
        resting = self._resting
        if resting is not None and self._focus.is_open:
            visible = None if resting.shown is None else resting.visible
            scheme = self._focus.project.scheme
            self._article.show_other(visible, scheme, resting.reasons)

    def _show_annotation(self) -> None:
        if self._resting is None:
            return
        if self._resting.hides_attitudes:
            self._show_bundle()
        view, annotation = self._article.other_view, self._resting.annotation
        if view is not None and view.current() != annotation:
            view.set_current(annotation)

    def _show_attitudes(self, shown: bool) -> None:
        if self._resting is not None:
            self._resting.show_attitudes(shown)

    def _on_project(self) -> None:
        # Whatever was beside it was of the project before.
        self.close_other()

    def _check_split(self) -> None:
        if self._resting is None:
            raise PressmarkError(
                with_keys(
                    self.tr("There is one side only. {side_by_side} opens another.")
                )
            )

    def _take_keys(self) -> None:
        self._article.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
