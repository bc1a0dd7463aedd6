"""Changing and merging entities, in the article or in the whole project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from pressmark.gui.dialogs.entity_dialog import EntityDialog
from pressmark.gui.dialogs.picker import Choice
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.work.known import choice_of, place_words, use_words
from pressmark.model.progress import Cancelled
from pressmark.model.rotation import Why
from pressmark.project import commands, queries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.dialogs.entity_dialog import EntityDraft
    from pressmark.gui.work.focus import Focus
    from pressmark.gui.work.securing import Secure
    from pressmark.model.entity import Entity
    from pressmark.model.ids import DocumentId, EntityId


class EntityEditing(QObject):
    """Asks how an entity is to be changed, does it and says what was done."""

    said = Signal(str)

    def __init__(self, focus: Focus, window: QWidget, *, secure: Secure) -> None:
        super().__init__(window)
        self._focus = focus
        self._secure = secure

    def change(
        self, entity: Entity, window: QWidget, here: DocumentId | None = None
    ) -> None:
        """Change the name, type, other names and link of an entity.

        With the document ``here``, that can be done in it alone.
        """
        dialog = self._dialog(entity, window, here)
        draft = dialog.draft() if dialog.exec() == QDialog.DialogCode.Accepted else None
        dialog.deleteLater()
        if draft is None:
            return
        if draft.same_as is not None:
            self.merge(kept=draft.same_as, merged=entity.id)
        elif draft.here_only and here is not None:
            self._change_here(entity.id, draft, here)
        else:
            self._change(entity.id, draft)

    def merge(
        self, *, kept: EntityId, merged: EntityId, here: DocumentId | None = None
    ) -> None:
        """Say that an entity is another one, in all articles or ``here``."""
        project = self._focus.project
        use = queries.entity_use(project, merged, here)
        try:
            self._secure(Why.MANY, use.mentions)
        except Cancelled:
            self.said.emit(self.tr("Nothing was changed."))
            return
        commands.merge_entities(project, here, kept=kept, merged=merged)
        words = self.tr("Merged with “{}”: {}. {undo} takes it back.")
        name = queries.entity(project, kept).name
        self.said.emit(with_keys(words, name, use_words(use)))

    def _dialog(
        self, entity: Entity, window: QWidget, here: DocumentId | None
    ) -> EntityDialog:
        project = self._focus.project
        everywhere = queries.entity_use(project, entity.id)
        inside = None if here is None else queries.entity_use(project, entity.id, here)
        is_elsewhere = inside is not None and everywhere.articles > inside.articles

        def namesakes(names: Sequence[str]) -> list[Choice]:
            found = queries.namesakes(project, names, entity.id)
            return [choice_of(row, project.scheme) for row in found]

        return EntityDialog(
            entity,
            project.scheme,
            window,
            everywhere=use_words(everywhere),
            here=place_words(inside) if inside is not None and is_elsewhere else "",
            namesakes=namesakes,
        )

    def _change(self, entity: EntityId, draft: EntityDraft) -> None:
        project = self._focus.project
        commands.change_entity(
            project,
            entity,
            name=draft.name,
            type=draft.type,
            aliases=draft.aliases,
            link=draft.link,
            relabelled=draft.relabelled,
        )
        use = queries.entity_use(project, entity)
        if use.articles > 1:
            words = self.tr("“{}” is changed: {}.")
            self.said.emit(words.format(draft.name, use_words(use)))

    def _change_here(
        self, entity: EntityId, draft: EntityDraft, here: DocumentId
    ) -> None:
        project = self._focus.project
        with project.step("change_entity"):
            made = commands.split_entity(project, entity, document=here)
            self._change(made, draft)
        words = self.tr("“{}” is an entity of its own in this article now.")
        self.said.emit(words.format(draft.name))
