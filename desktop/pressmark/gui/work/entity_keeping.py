"""The entities of the whole project: their window, and what is done in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from pressmark.errors import PressmarkError
from pressmark.gui import translation
from pressmark.gui.actions import step_words
from pressmark.gui.dialogs.picker import Choice
from pressmark.gui.dialogs.scoped_picker import ScopedPicker
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.label_words import label_name
from pressmark.gui.work.entity_editing import EntityEditing
from pressmark.gui.work.known import choice_of, known_in, use_words
from pressmark.model.attribution import Attribution
from pressmark.model.entity import Entity, Mention
from pressmark.model.progress import Cancelled
from pressmark.model.review import Status
from pressmark.model.rotation import Why
from pressmark.model.stance import Stance
from pressmark.project import commands, queries

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.entities.entity_window import EntityWindow
    from pressmark.gui.work.focus import Focus
    from pressmark.gui.work.securing import Secure
    from pressmark.model.ids import AnnotationId, EntityId
    from pressmark.project.project import Changed, Project
    from pressmark.project.queries import EntityUse, LinkedHit

_OF_SELECTED = frozenset({"accept", "reject", "split", "move"})
_OF_ALL = frozenset({"relabel", "merge", "remove"})
"""What is done with the selected places of an entity, and with all of them."""


class EntityKeeping(QObject):
    """Holds the window, made when it is first asked for, and does what it asks."""

    said = Signal(str)

    def __init__(
        self, focus: Focus, article: ArticlePanel, window: QWidget, *, secure: Secure
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._secure = secure
        self._article = article
        self._window = window
        self._shown: EntityWindow | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._editing = EntityEditing(focus, window, secure=secure)
        self._editing.said.connect(self._say)
        self._deeds: dict[str, Callable[[Entity], None]] = {
            "accept": self._accept,
            "reject": self._reject,
            "split": self._split,
            "move": self._move,
            "relabel": self._relabel,
            "change": self._change,
            "merge": self._merge,
            "remove": self._remove,
        }
        focus.project_changed.connect(self._close)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {"entity_page": self.show_current, "entities": self.show_all}

    def show_all(self) -> None:
        """Show every entity of the project, to be looked for by name."""
        self._open().show_list()

    def show_current(self) -> None:
        """Show the page of the entity of the current mention, quote or stance.

        Raises:
            PressmarkError: There is none.
        """
        annotation = self._focus.current()
        found: EntityId | None = None
        if isinstance(annotation, Mention):
            found = annotation.entity
        elif isinstance(annotation, Attribution):
            found = annotation.speaker or annotation.printed
        elif isinstance(annotation, Stance):
            found = annotation.holder or annotation.target
        if found is None:
            raise PressmarkError(
                with_keys(
                    self.tr(
                        "Choose a mention, a quote or a stance that has an entity"
                        " first. {entities} lists all entities."
                    )
                )
            )
        self.show(found)

    def show(self, entity: EntityId) -> None:
        """Show the page of an entity."""
        self._open().show_entity(entity)

    def _open(self) -> EntityWindow:
        # Who never looks at the entities does not wait for their window at the start.
        from pressmark.gui.entities.entity_window import EntityWindow  # noqa: PLC0415  (made when first asked for)

        if self._shown is None:
            project = self._focus.project
            shown = EntityWindow(project, self._window)
            shown.asked.connect(self._do)
            shown.same.connect(self._merge_in)
            shown.other.connect(self._tell_apart)
            shown.opened.connect(self._go_to)
            shown.steps.connect(self._step)
            shown.left.connect(self._leave)
            self._unsubscribe = project.subscribe(self._on_changed)
            self._shown = shown
        elif not self._shown.isVisible():
            self._shown.refresh()
        self._shown.say("")
        self._shown.show()
        self._shown.raise_()
        self._shown.activateWindow()
        return self._shown

    def _on_changed(self, changed: Changed) -> None:
        if self._shown is not None and self._shown.isVisible():
            self._shown.follow(changed)

    def _close(self) -> None:
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        if self._shown is not None:
            shown, self._shown = self._shown, None
            shown.close()
            shown.deleteLater()

    def _leave(self) -> None:
        self._window.activateWindow()
        self._article.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _project(self) -> Project:
        return self._focus.project

    def _do(self, deed: str) -> None:
        entity = None if self._shown is None else self._shown.page.entity
        if entity is not None:
            self._try(lambda: self._secured(deed, entity))

    def _secured(self, deed: str, entity: Entity) -> None:
        """Do it, after a backup where many places may change."""
        if deed in _OF_SELECTED:
            self._secure(Why.MANY, len(self._selected()), self._shown)
        elif deed in _OF_ALL:
            self._secure(Why.MANY, self._used().mentions, self._shown)
        self._deeds[deed](entity)

    def _try(self, done: Callable[[], None]) -> None:
        try:
            done()
        except Cancelled:
            self._say(self.tr("Nothing was changed."))
        except PressmarkError as error:
            self._say(translation.said(error))
        if self._shown is not None:
            self._shown.refresh()

    def _say(self, words: str) -> None:
        self.said.emit(words)
        if self._shown is not None:
            self._shown.say(words)

    def _step(self, which: str) -> None:
        def taken() -> None:
            back = which == "undo"
            kind = self._project.undo() if back else self._project.redo()
            if kind is not None:
                said = self.tr("Undone: {}") if back else self.tr("Done again: {}")
                self._say(said.format(step_words(kind)))

        self._try(taken)

    def _go_to(self, found: LinkedHit) -> None:
        self._window.activateWindow()
        self._window.raise_()
        self._focus.show_document(found.hit.document)
        self._focus.show_annotation(found.annotation)
        self._article.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _selected(self, *, waiting: bool = False) -> list[AnnotationId]:
        found = [] if self._shown is None else self._shown.page.selected()
        return [
            one.annotation
            for one in found
            if not waiting or one.status is Status.SUGGESTED
        ]

    def _accept(self, _entity: Entity) -> None:
        chosen = self._selected(waiting=True)
        if chosen:
            commands.accept(self._project, *chosen)
        self._say(self.tr("%Ln suggestions accepted.", "", len(chosen)))

    def _reject(self, _entity: Entity) -> None:
        chosen = self._selected()
        if chosen:
            commands.remove(self._project, *chosen)
            words = self.tr(
                "%Ln places taken out. {undo} brings them back.", "", len(chosen)
            )
            self._say(with_keys(words))

    def _split(self, entity: Entity) -> None:
        chosen = self._selected()
        made = commands.split_entity(self._project, entity.id, *chosen)
        words = self.tr(
            "%Ln places of another “{}” now. F2 changes its name.", "", len(chosen)
        )
        self._say(words.format(entity.name))
        if self._shown is not None:
            self._shown.refresh()
            self._shown.show_entity(made)

    def _move(self, entity: Entity) -> None:
        chosen = self._selected()
        picked = ScopedPicker.ask(
            self._shown,
            self.tr("Whose are they?"),
            self._alike(entity),
            usual=self.tr("moves %Ln places", "", len(chosen)),
            allow_new=self.tr("New: %s"),
            more=known_in(self._project, besides=entity.id),
        )
        if picked is None or not chosen:
            return
        if isinstance(picked.choice, Choice):
            to: EntityId = picked.choice.value
            commands.move_to_entity(self._project, to, *chosen, was=entity.id)
        else:
            to = commands.split_entity(
                self._project, entity.id, *chosen, name=picked.choice
            )
        words = self.tr(
            "%Ln places of “{}” now. {undo} takes it back.", "", len(chosen)
        )
        self._say(with_keys(words, queries.entity(self._project, to).name))

    def _relabel(self, entity: Entity) -> None:
        chosen, used = self._selected(), self._used()
        picked = ScopedPicker.ask(
            self._shown,
            self.tr("What is it?"),
            [
                Choice(label.id, label_name(label), label.id)
                for label in self._project.scheme.mention_labels
            ],
            usual=self.tr("relabels %Ln mentions", "", len(chosen)),
            other=self.tr("all %Ln mentions", "", used.mentions)
            + " "
            + self.tr("in %Ln articles", "", used.articles),
        )
        if picked is None or not isinstance(picked.choice, Choice):
            return
        label = picked.choice.value
        if picked.is_other:
            number = commands.relabel_mentions(self._project, entity.id, label)
        else:
            number = len(chosen)
            with self._project.step("relabel_mentions"):
                for mention in chosen:
                    commands.change_mention(self._project, mention, label=label)
        self._say(self.tr("%Ln mentions relabelled.", "", number))

    def _change(self, entity: Entity) -> None:
        self._editing.change(entity, self._shown or self._window)

    def _merge(self, entity: Entity) -> None:
        picked = ScopedPicker.ask(
            self._shown,
            self.tr("“{}” is the same as…").format(entity.name),
            self._alike(entity),
            usual=self.tr("merges {}").format(use_words(self._used())),
            more=known_in(self._project, besides=entity.id),
        )
        if picked is not None and isinstance(picked.choice, Choice):
            kept: EntityId = picked.choice.value
            self._editing.merge(kept=kept, merged=entity.id)
            if self._shown is not None:
                self._shown.refresh()
                self._shown.show_entity(kept)

    def _merge_in(self, other: EntityId) -> None:
        entity = None if self._shown is None else self._shown.page.entity
        if entity is not None:
            self._try(lambda: self._editing.merge(kept=entity.id, merged=other))

    def _tell_apart(self, other: EntityId) -> None:
        entity = None if self._shown is None else self._shown.page.entity
        if entity is None:
            return
        self._try(lambda: commands.tell_apart(self._project, entity.id, other))
        words = self.tr("“{}” is another one. You will not be asked again.")
        self._say(words.format(queries.entity(self._project, other).name))

    def _remove(self, entity: Entity) -> None:
        commands.remove_entity(self._project, entity.id)
        self._say(self.tr("“{}” is removed.").format(entity.name))

    def _alike(self, entity: Entity) -> list[Choice]:
        found = queries.lookalikes(self._project, entity.id)
        return [choice_of(row, self._project.scheme) for row in found]

    def _used(self) -> EntityUse:
        entity = None if self._shown is None else self._shown.page.entity
        if entity is None:
            raise PressmarkError(self.tr("Choose an entity first."))
        return queries.entity_use(self._project, entity.id)
