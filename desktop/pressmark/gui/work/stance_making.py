"""Making and changing stances: who stands where, with the evidence."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from pressmark.errors import PressmarkError
from pressmark.gui.dialogs.stance_dialog import StanceDialog
from pressmark.gui.inspector.stance_list import polarity_keys
from pressmark.model.attribution import Attribution
from pressmark.model.stance import Evidence, Stance
from pressmark.project import commands

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.view import ArticleView
    from pressmark.gui.dialogs.stance_dialog import StanceDraft
    from pressmark.gui.work.focus import Focus
    from pressmark.model.ids import AnnotationId, EntityId


class StanceMaking(QObject):
    """Opens the dialog of a stance and runs the command that follows."""

    said = Signal(str)

    def __init__(self, focus: Focus, view: ArticleView, window: QWidget) -> None:
        super().__init__(window)
        self._focus = focus
        self._view = view
        self._window = window

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        by_key = {f"polarity_{key}": key for key in "1234567890"}
        return {
            "stance": self.add,
            **{name: partial(self.choose, key) for name, key in by_key.items()},
        }

    def add(self) -> None:
        """Make a stance; the current quote or the selection is offered as evidence."""
        holder, evidence = self._offered()
        draft = self._asked(holder=holder, evidence=evidence)
        if draft is not None:
            stance = commands.add_stance(
                self._focus.project,
                self._focus.bundle.document.id,
                holder=draft.holder,
                target=draft.target,
                topic=draft.topic,
                polarity=draft.polarity,
                explicit=draft.explicit,
                evidence=draft.evidence,
                note=draft.note,
            )
            self._focus.show_annotation(stance)

    def change(self, stance: Stance) -> None:
        """Change a stance; a selection is offered as further evidence."""
        selected = self._view.selected_span()
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
        stance = self._focus.current()
        if not isinstance(stance, Stance):
            raise PressmarkError(
                self.tr("Choose a stance first: S makes one, Ctrl+3 lists them.")
            )
        for polarity, its_key in polarity_keys(
            self._focus.project.scheme.polarities
        ).items():
            if its_key == key:
                self.set_polarity(stance.id, polarity)

    def set_polarity(self, stance: AnnotationId, polarity: str) -> None:
        """Give a stance a polarity."""
        commands.change_stance(self._focus.project, stance, polarity=polarity)

    def _offered(self) -> tuple[EntityId | None, tuple[Evidence, ...]]:
        quote, selected = self._focus.current(), self._view.selected_span()
        holder = quote.speaker if isinstance(quote, Attribution) else None
        if selected is not None:
            return holder, (Evidence(spans=(selected,)),)
        if isinstance(quote, Attribution):
            return holder, (Evidence(attribution=quote.id),)
        return None, ()

    def _asked(
        self,
        *,
        stance: Stance | None = None,
        holder: EntityId | None = None,
        evidence: tuple[Evidence, ...] = (),
    ) -> StanceDraft | None:
        dialog = StanceDialog(
            self._focus.bundle,
            self._focus.project.scheme,
            stance=stance,
            holder=holder,
            evidence=evidence,
            parent=self._window,
        )
        try:
            accepted = dialog.exec() == QDialog.DialogCode.Accepted
            return dialog.draft() if accepted else None
        finally:
            dialog.deleteLater()
