"""The menus of the lists: what can be done with a card or an article of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from pressmark.gui.article.context_menu import groups
from pressmark.gui.inspector.cards import Row, RowKind
from pressmark.gui.menus import add_entry, add_groups, ask_for_menu, pop_up

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.actions import Actions
    from pressmark.gui.documents.document_panel import DocumentPanel
    from pressmark.gui.inspector.inspector import Inspector
    from pressmark.gui.work.focus import Focus
    from pressmark.model.ids import DocumentId

_ENTITY = (
    ("entity_page", "edit_entity", "merge_entity", "relabel", "every_occurrence"),
    ("accept", "reject", "note", "flag"),
)
_EVIDENCE = (("extend_evidence", "remove_evidence"),)
_NOTE = (("note", "note_queue"),)
_ARTICLE = (
    ("done_next", "skip_next", "next_article", "previous_article"),
    ("details", "replace_text", "earlier_texts", "ledger", "stance_matrix"),
    ("remove_article",),
)
_LIST = (
    ("paste_article",),
    ("arrange_list", "saved_filters", "build_filter"),
)
_SEARCH = (
    "build_filter",
    "saved_filters",
    "find_next",
    "next_match",
    "search_in_context",
)


class MenuMaking(QObject):
    """Shows the menus of the lists beside the article."""

    said = Signal(str)

    def __init__(
        self,
        focus: Focus,
        actions: Actions,
        lists: tuple[DocumentPanel, Inspector],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        documents, inspector = lists
        self._focus = focus
        self._actions = actions
        self._inspector = inspector
        self._window = window
        inspector.menu_asked.connect(self.show_for_card)
        documents.list.list_menu_asked.connect(self.show_for_list)
        documents.search.addActions([actions[name] for name in _SEARCH])

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {"show_menu": lambda: ask_for_menu(self._window)}

    def show_for_card(self, row: Row | None, corner: QPoint) -> None:
        """Show what can be done with what a card stands for."""
        menu = QMenu(self._inspector)
        if row is not None and row.kind is RowKind.NOTE:
            self._add_note(menu, row)
        elif row is not None and row.kind is RowKind.EVIDENCE:
            words = self.tr("Show in the article")
            add_entry(menu, words, self.tr("Enter"), lambda: self._open(row))
        add_groups(menu, self._actions, self._groups(row))
        pop_up(menu, corner)

    def show_for_list(self, corner: QPoint) -> None:
        """Show what can be done with the list where it has no article."""
        menu = QMenu(self._window)
        add_groups(menu, self._actions, _LIST)
        pop_up(menu, corner)

    def add_for_article(self, menu: QMenu, document: DocumentId) -> None:
        """Add what can be done with an article of the list, if it is the one shown."""
        if document == self._focus.document:
            add_groups(menu, self._actions, _ARTICLE)
        add_groups(menu, self._actions, _LIST)

    def _groups(self, row: Row | None) -> Iterable[Iterable[str]]:
        if row is None:
            return (("next_open", "next_mark", "accept_layer"),)
        if row.kind is RowKind.ENTITY:
            return _ENTITY
        if row.kind is RowKind.EVIDENCE:
            return _EVIDENCE
        if row.kind is RowKind.NOTE:
            return _NOTE
        return groups(self._focus.current(), is_here=True, selected=False)

    def _add_note(self, menu: QMenu, row: Row) -> None:
        toggled = self._inspector.note_toggled
        settled = self._inspector.is_settled(row)
        words = self.tr("Open again") if settled else self.tr("Settle")
        space, enter = self.tr("Space"), self.tr("Enter")
        add_entry(menu, self.tr("Change the note…"), enter, lambda: self._open(row))
        add_entry(menu, words, space, lambda: toggled.emit(row.id, not settled))

    def _open(self, row: Row) -> None:
        self._inspector.open_row(row)
