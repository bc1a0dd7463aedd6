"""How the list of articles stands: its order, its headings, the filters with a name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from pressmark.deferring import deferred
from pressmark.errors import PressmarkError
from pressmark.gui import translation
from pressmark.gui.keys.keymap import with_keys
from pressmark.project import commands, queries

if TYPE_CHECKING:
    from pressmark.gui.documents.document_list import DocumentListModel
    from pressmark.gui.documents.document_panel import DocumentPanel
    from pressmark.gui.memory import Memory
    from pressmark.gui.search import builder as filter_builder
    from pressmark.gui.work.focus import Focus
    from pressmark.model.arrangement import Arrangement
    from pressmark.model.filters import Field, Filter
else:
    filter_builder = deferred("pressmark.gui.search", "builder")["builder"]


class Listing(QObject):
    """Arranges the list and keeps filters; ``said`` carries what to tell the person."""

    said = Signal(str)

    def __init__(
        self,
        focus: Focus,
        *,
        documents: DocumentPanel,
        listed: DocumentListModel,
        memory: Memory,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._documents = documents
        self._listed = listed
        self._memory = memory
        self._window = window
        self._arrange(memory.arrangement())
        documents.arrange_menu.show_arrangement(memory.arrangement())
        documents.arrange_menu.chosen.connect(self._arrange)
        menu = documents.saved_menu
        menu.aboutToShow.connect(self._show_saved)
        menu.chosen.connect(documents.write)
        menu.build_requested.connect(self.build)
        menu.save_requested.connect(partial(self._guarded, self._save))
        menu.rename_requested.connect(partial(self._guarded, self._rename))
        menu.remove_requested.connect(partial(self._guarded, self._remove))

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action of this part does, by its id."""
        documents = self._documents
        return {
            "build_filter": self.build,
            "saved_filters": partial(
                self._pop_up, documents.saved_menu, documents.saved_button
            ),
            "arrange_list": partial(
                self._pop_up, documents.arrange_menu, documents.arrange_button
            ),
        }

    def build(self) -> None:
        """Put a filter together in a dialog, and list what fits it."""
        builder = filter_builder.FilterBuilder(
            self._documents.search.text(), self._values, self._count, self._window
        )
        if builder.exec() == filter_builder.FilterBuilder.DialogCode.Accepted:
            self._documents.write(builder.written.text())
        builder.deleteLater()
        self._documents.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _values(self, field: Field, typed: str) -> list[str]:
        return queries.filter_values(self._focus.project, field, typed)

    def _count(self, asked: Filter) -> int:
        return len(queries.document_keys(self._focus.project, asked))

    def _arrange(self, arrangement: Arrangement) -> None:
        self._listed.arrange(arrangement)
        self._memory.keep_arrangement(arrangement)

    def _pop_up(self, menu: QMenu, button: QWidget) -> None:
        self._documents.show()
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _show_saved(self) -> None:
        is_open = self._focus.is_open
        saved = queries.saved_filters(self._focus.project) if is_open else {}
        self._documents.saved_menu.show_filters(saved, writable=self._focus.is_writable)

    def _guarded(self, slot: Callable[..., None], *arguments: str) -> None:
        try:
            slot(*arguments)
        except PressmarkError as error:
            self.said.emit(translation.said(error))

    def _save(self) -> None:
        written = self._documents.written()
        name = self._ask(self.tr("Save filter"), self.tr("Name of the filter:"), "")
        if name:
            commands.save_filter(self._focus.project, name, written)
            self.said.emit(self.tr("Saved the filter “{}”.").format(name))

    def _rename(self, name: str) -> None:
        new = self._ask(self.tr("Rename filter"), self.tr("New name:"), name)
        if new and new != name:
            commands.rename_filter(self._focus.project, name, new)

    def _remove(self, name: str) -> None:
        commands.remove_filter(self._focus.project, name)
        self.said.emit(
            with_keys(self.tr("Deleted the filter “{}”; {undo} brings it back."), name)
        )

    def _ask(self, title: str, words: str, text: str) -> str:
        name, given = QInputDialog.getText(self._window, title, words, text=text)
        return name.strip() if given else ""
