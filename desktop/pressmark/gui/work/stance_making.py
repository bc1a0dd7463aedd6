"""Making and changing stances: who stands where, with the evidence."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog

from pressmark.errors import PressmarkError
from pressmark.gui import translation
from pressmark.gui.inspector.cards import Shown
from pressmark.gui.inspector.stance_list import target_of
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.label_words import (
    named,
    polarity_keys,
    polarity_name,
    polarity_of,
)
from pressmark.gui.plain import entry
from pressmark.gui.stances.parties import article_words
from pressmark.gui.work.stance_offering import StanceOffering
from pressmark.model.layer import Layer
from pressmark.model.scheme import POLARITY_LABELS, Label
from pressmark.model.stance import Evidence, Stance
from pressmark.model.stance_table import needs_evidence
from pressmark.project import commands, queries

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.stances.drafts import StanceDraft
    from pressmark.gui.stances.stance_card import StanceCard
    from pressmark.gui.work.focus import Focus
    from pressmark.model.ids import AnnotationId, EntityId

_DIGITS = "1234567890"


class StanceMaking(QObject):
    """Opens the card or the dialog of a stance and runs the command that follows."""

    said = Signal(str)

    def __init__(self, focus: Focus, article: ArticlePanel, window: QWidget) -> None:
        super().__init__(window)
        self._focus = focus
        self._article = article
        self._window = window
        self._offering = StanceOffering(focus, article)
        self._card: StanceCard | None = None
        self._last_holder: EntityId | None = None
        focus.project_changed.connect(self._on_project)
        focus.document_changed.connect(self._close_card)
        focus.bundle_changed.connect(self._on_scheme)
        self._named: Sequence[Label] = ()
        self._name_keys(POLARITY_LABELS)
        self._on_project()

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        by_key = {f"polarity_{key}": key for key in _DIGITS}
        return {
            "stance": self.add,
            "toggle_explicit": self.toggle_explicit,
            **{name: partial(self.choose, key) for name, key in by_key.items()},
        }

    def add(self) -> None:
        """Open the card of a new stance; the quote or the selection is offered."""
        from pressmark.gui.stances.stance_card import (  # noqa: PLC0415  (not needed to open the window)
            StanceCard,
        )

        self._close_card()
        card = StanceCard(self._offering.offer(self._last_holder), self._window)
        card.made.connect(self._make)
        card.expanded.connect(self._ask_for_all)
        card.closed.connect(partial(self._on_closed, card))
        self._card = card
        card.open_beside(self._offering.place(self._window))

    def change(self, stance: Stance) -> None:
        """Change a stance; a selection is offered as further evidence."""
        selected = self._article.view.selected_span()
        evidence = () if selected is None else (Evidence(spans=(selected,)),)
        draft = self._asked(stance=stance, evidence=evidence)
        if draft is not None:
            commands.change_stance(
                self._focus.project,
                stance.id,
                holder=draft.holder,
                target=draft.target,
                topic=draft.topic,
                polarity=draft.polarity,
                explicit=draft.explicit,
                evidence=draft.evidence,
                note=draft.note,
            )

    def choose(self, key: str) -> None:
        """Give the current stance the polarity of a key.

        Raises:
            PressmarkError: No stance is current.
        """
        stance = self._current()
        labels = self._focus.project.scheme.polarity_labels
        for polarity, its_key in polarity_keys(labels).items():
            if its_key == key:
                self.set_polarity(stance.id, polarity)

    def set_polarity(self, stance: AnnotationId, polarity: str) -> None:
        """Give a stance a polarity."""
        commands.change_stance(self._focus.project, stance, polarity=polarity)

    def toggle_explicit(self) -> None:
        """Say that the current stance is explicit, or else implied.

        Raises:
            PressmarkError: No stance is current.
        """
        stance = self._current()
        explicit = stance.explicit is not True
        commands.change_stance(self._focus.project, stance.id, explicit=explicit)
        words = self.tr("Explicit: the text says so.")
        if not explicit:
            words = self.tr("Implied: it takes a step of reasoning.")
        self.said.emit(words)

    def _current(self) -> Stance:
        stance = self._focus.current()
        if not isinstance(stance, Stance):
            raise PressmarkError(
                with_keys(
                    self.tr(
                        "Choose a stance first: {stance} makes one, {tab_3} lists them."
                    )
                )
            )
        return stance

    def _make(self, draft: StanceDraft) -> None:
        project = self._focus.project
        try:
            made = commands.add_stance(
                project,
                self._focus.bundle.document.id,
                holder=draft.holder,
                target=draft.target,
                topic=draft.topic,
                polarity=draft.polarity,
                explicit=draft.explicit,
                evidence=draft.evidence,
                note=draft.note,
            )
        except PressmarkError as error:
            self.said.emit(translation.said(error))
            return
        self._last_holder = draft.holder
        cursor = self._article.view.textCursor()
        cursor.clearSelection()
        self._article.view.setTextCursor(cursor)
        self._focus.show_annotation(made)
        self._say_made()

    def _say_made(self) -> None:
        stance = self._focus.current()
        if not isinstance(stance, Stance):
            return
        shown = Shown(self._focus.bundle, self._focus.project.scheme)
        polarity = polarity_of(shown.scheme, stance.polarity)
        words = self.tr("{holder} on {target}: {polarity}.").format(
            holder=shown.name(stance.holder) or article_words(),
            target=target_of(shown, stance),
            polarity=polarity_name(polarity),
        )
        more = self.tr("{add_evidence} adds evidence.")
        if needs_evidence(stance, shown.scheme):
            more = self.tr("It needs evidence: select words and press {add_evidence}.")
        self.said.emit(f"{words} {with_keys(more)}")

    def _ask_for_all(self, draft: StanceDraft) -> None:
        whole = self._asked(draft=draft, evidence=draft.evidence)
        if whole is not None:
            self._make(whole)

    def _close_card(self) -> None:
        if self._card is not None:
            self._card.close()

    def _on_closed(self, card: StanceCard) -> None:
        self._card = None
        focused = QApplication.focusWidget()
        if focused is None or card.isAncestorOf(focused):
            self._article.view.setFocus()

    def _on_project(self) -> None:
        self._last_holder = None
        self._close_card()
        self._on_scheme()

    def _on_scheme(self) -> None:
        if self._focus.is_open:
            scheme = self._focus.project.scheme
            stances = Layer.STANCES in scheme.layers
            self._name_keys(scheme.polarity_labels if stances else ())

    def _name_keys(self, labels: Sequence[Label]) -> None:
        """Give the actions of the digits the words of the project's polarities."""
        if labels is self._named:
            return
        self._named = labels
        by_key = {key: polarity for polarity, key in polarity_keys(labels).items()}
        for key in _DIGITS:
            action = self._window.findChild(QAction, f"polarity_{key}")
            if isinstance(action, QAction):
                polarity = by_key.get(key, "")
                action.setText(entry(named(labels, polarity)) if polarity else "")
                action.setVisible(bool(polarity))

    def _asked(
        self,
        *,
        stance: Stance | None = None,
        draft: StanceDraft | None = None,
        evidence: tuple[Evidence, ...] = (),
    ) -> StanceDraft | None:
        from pressmark.gui.dialogs.stance_dialog import (  # noqa: PLC0415  (not needed to open the window)
            StanceDialog,
        )

        dialog = StanceDialog(
            self._focus.bundle,
            self._focus.project.scheme,
            stance=stance,
            evidence=evidence,
            draft=draft,
            known=queries.recent_targets(self._focus.project),
            parent=self._window,
        )
        try:
            accepted = dialog.exec() == QDialog.DialogCode.Accepted
            return dialog.draft() if accepted else None
        finally:
            dialog.deleteLater()
            self._article.view.setFocus()
