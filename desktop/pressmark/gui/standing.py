"""How the project stands: what is saved, what can be undone, how much is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pressmark.gui.action_table import Needs
from pressmark.gui.actions import Actions, step_words
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.layer_actions import left_out
from pressmark.gui.plain import entry
from pressmark.project import queries

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.documents.document_panel import DocumentPanel
    from pressmark.gui.status_bar import StatusBar
    from pressmark.gui.work.focus import Focus


class Standing(QObject):
    """Tells the actions, the status bar and the chips how the project stands."""

    def __init__(
        self,
        focus: Focus,
        actions: Actions,
        *,
        documents: DocumentPanel,
        article: ArticlePanel,
        status: StatusBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._actions = actions
        self._documents = documents
        self._article = article
        self._status = status

    def show_steps(self) -> None:
        """Say what was saved, and what can be undone."""
        project = self._focus.project if self._focus.is_open else None
        self._status.show_project(project)
        self.allow()
        for name, words, kind in (
            ("undo", self.tr("&Undo"), project.undo_kind() if project else None),
            ("redo", self.tr("&Redo"), project.redo_kind() if project else None),
        ):
            action = self._actions[name]
            action.setText(f"{words} {entry(step_words(kind))}" if kind else words)
            self._actions.withhold(name, withheld=kind is None)

    def show_counts(self) -> None:
        """Say how many articles there are in each state."""
        if not self._focus.is_open:
            self._status.show_counts(None)
            return
        counts = queries.state_counts(self._focus.project)
        self._status.show_counts(counts)
        self._documents.show_counts(counts)
        self._article.show_emptiness(
            self.tr("Choose an article on the left.")
            if counts.total
            else with_keys(
                self.tr(
                    "No articles yet. Drop a folder of articles here, or press"
                    " {import_articles}."
                )
            )
        )

    def allow(self) -> None:
        """Enable the actions that make sense now."""
        present = Needs.NOTHING
        if self._focus.is_open:
            present |= Needs.PROJECT
        if self._focus.is_writable:
            present |= Needs.WRITABLE
        if self._focus.document is not None:
            present |= Needs.ARTICLE
        scheme = self._focus.project.scheme if self._focus.is_open else None
        self._actions.leave_out(left_out(scheme) if scheme else frozenset())
        self._actions.allow(present)
