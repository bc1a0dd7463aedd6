"""Editing what is there: annotations, entities, notes, the article's details."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from pressmark.errors import PressmarkError
from pressmark.gui.dialogs.metadata_dialog import MetadataDialog
from pressmark.gui.dialogs.name_list_dialog import NameListDialog
from pressmark.gui.dialogs.picker import Choice
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.work.choosing import Chooser
from pressmark.gui.work.entity_editing import EntityEditing
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import start_of
from pressmark.model.entity import Mention
from pressmark.model.stance import Stance
from pressmark.project import commands, queries

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.work.annotating import Annotating
    from pressmark.gui.work.focus import Focus
    from pressmark.gui.work.securing import Secure
    from pressmark.gui.work.stance_making import StanceMaking
    from pressmark.model.entity import Entity
    from pressmark.model.ids import AnnotationId, EntityId, NoteId


class Editing(QObject):
    """Finds the right dialog for a thing and runs the command that follows."""

    said = Signal(str)

    def __init__(
        self,
        focus: Focus,
        annotating: Annotating,
        stances: StanceMaking,
        window: QWidget,
        *,
        secure: Secure,
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._annotating = annotating
        self._stances = stances
        self._window = window
        self._choose = Chooser(focus, window)
        self._entities = EntityEditing(focus, window, secure=secure)
        self._entities.said.connect(self.said)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {
            "edit_annotation": self.edit,
            "edit_entity": self.edit_current_entity,
            "merge_entity": self.merge_entity,
            "details": self.edit_details,
            "name_list": self.edit_name_list,
        }

    def open(self, annotation: AnnotationId) -> None:
        """Make an annotation current and edit it."""
        self._focus.show_annotation(annotation)
        self.edit()

    def edit(self) -> None:
        """Change the current annotation in the way that suits its layer.

        Raises:
            PressmarkError: None is current.
        """
        annotation = self._focus.current()
        if annotation is None:
            raise PressmarkError(self.tr("Choose an annotation first."))
        if isinstance(annotation, Stance):
            self._stances.change(annotation)
        elif isinstance(annotation, Attribution):
            self._annotating.change_speaker()
        else:
            self._annotating.relabel()

    def edit_current_entity(self) -> None:
        """Change the entity of the current quote or mention."""
        self.edit_entity(self._current_entity().id)

    def edit_entity(self, identifier: EntityId) -> None:
        """Change the name, type, other names and link of an entity."""
        entity = self._focus.bundle.entity(identifier)
        if entity is not None:
            here = self._focus.bundle.document.id
            self._entities.change(entity, self._window, here)

    def merge_entity(self) -> None:
        """Say that the current entity is the same as another one of the project."""
        entity, annotation = self._current_entity(), self._focus.current()
        near = 0 if annotation is None else start_of(annotation)
        chosen = self._choose.other_entity(
            self.tr("“{}” is the same as…").format(entity.name), near, entity
        )
        if chosen is not None and isinstance(chosen.choice, Choice):
            self._entities.merge(
                kept=chosen.choice.value,
                merged=entity.id,
                here=self._focus.bundle.document.id if chosen.is_other else None,
            )

    def toggle_note(self, note: NoteId, resolved: bool) -> None:
        """Mark a note as settled, or as open again."""
        commands.resolve_note(self._focus.project, note, resolved)

    def edit_details(self) -> None:
        """Put right what is known about the article as a whole."""
        document = self._focus.bundle.document
        dialog = MetadataDialog(document, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.changes():
            commands.set_metadata(self._focus.project, document.id, **dialog.changes())
        dialog.deleteLater()

    def edit_name_list(self) -> None:
        """Change the names that are to be found in the articles of the project."""
        project = self._focus.project
        dialog = NameListDialog(
            queries.name_list(project),
            [one.id for one in project.scheme.mention_labels if one.group != "other"],
            partial(commands.set_name_list, project),
            self._window,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.is_changed():
            self.said.emit(
                with_keys(self.tr("Names saved. {look_again} looks again for them."))
            )
        dialog.deleteLater()

    def _current_entity(self) -> Entity:
        annotation, bundle = self._focus.current(), self._focus.bundle
        found = None
        if isinstance(annotation, Mention):
            found = bundle.entity(annotation.entity)
        elif isinstance(annotation, Attribution):
            found = bundle.entity(annotation.speaker)
        if found is None:
            raise PressmarkError(
                self.tr("Choose a mention or a quote that has an entity first.")
            )
        return found
