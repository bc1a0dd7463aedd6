"""Moving the edges of the current annotation, by keys and by what was dragged."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pressmark.errors import PressmarkError
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.work.edges import Edge, Grip, Unit, pushed
from pressmark.model.attribution import Attribution, Role
from pressmark.model.document import Region
from pressmark.model.entity import Mention
from pressmark.model.stance import Stance
from pressmark.project import commands

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.work.focus import Focus
    from pressmark.model.bundle import Annotation

_MOVES = {
    "end_left": (Edge.END, Unit.WORD, False),
    "end_right": (Edge.END, Unit.WORD, True),
    "start_left": (Edge.START, Unit.WORD, False),
    "start_right": (Edge.START, Unit.WORD, True),
    "end_left_character": (Edge.END, Unit.CHARACTER, False),
    "end_right_character": (Edge.END, Unit.CHARACTER, True),
    "start_left_character": (Edge.START, Unit.CHARACTER, False),
    "start_right_character": (Edge.START, Unit.CHARACTER, True),
}


class EdgeMoving(QObject):
    """Moves edges; ids, links, notes and evidence stay. Each move is one step."""

    said = Signal(str)

    def __init__(self, focus: Focus, article: ArticlePanel, window: QWidget) -> None:
        super().__init__(window)
        self._focus = focus
        self._article = article

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {
            "next_edges": partial(self.turn, 1),
            "previous_edges": partial(self.turn, -1),
            **{name: partial(self.move, name) for name in _MOVES},
        }

    def turn(self, step: int) -> None:
        """Have the keys move the edges of another part of the current annotation."""
        annotation = self._current()
        grip = self._article.view.turn_grip(step)
        if grip is None:
            raise self._edgeless()
        words = self.tr("[ ] move the end and {{ }} the start of {}.")
        self.said.emit(words.format(self._named(annotation, grip)))

    def move(self, name: str) -> None:
        """Move an edge of the current annotation."""
        edge, unit, forwards = _MOVES[name]
        annotation, grip = self._current(), self._article.view.grip()
        if grip is None:
            raise self._edgeless()
        text = self._focus.bundle.document.text
        handle = grip.handle(edge)
        self.apply(pushed(text, annotation, handle, unit, forwards=forwards))

    def apply(self, changed: Annotation) -> None:
        """Give an annotation the edges of its changed self, as one step."""
        project, before = self._focus.project, self._focus.bundle.annotation(changed.id)
        if before in (None, changed):
            return
        if isinstance(changed, Attribution) and isinstance(before, Attribution):
            self._apply_to_quote(before, changed)
        elif isinstance(changed, Mention):
            commands.change_mention(project, changed.id, span=changed.span)
        elif isinstance(changed, Stance):
            commands.change_stance(project, changed.id, evidence=changed.evidence)
        elif isinstance(changed, Region):
            commands.change_region(project, changed.id, span=changed.span)

    def _apply_to_quote(self, before: Attribution, changed: Attribution) -> None:
        # An edge belongs to one role, so that one of them has changed.
        change = partial(commands.change_attribution, self._focus.project, changed.id)
        if changed.content != before.content:
            change(content=changed.content)
        elif changed.source != before.source:
            change(source=changed.source)
        else:
            change(cue=changed.cue)

    def _current(self) -> Annotation:
        annotation = self._focus.current()
        if annotation is None:
            raise PressmarkError(
                with_keys(
                    self.tr(
                        "Choose an annotation first: {next_open} goes to the next open"
                        " one."
                    )
                )
            )
        return annotation

    def _edgeless(self) -> PressmarkError:
        return PressmarkError(
            with_keys(
                self.tr(
                    "A stance without passages has no edges. Press {edit_annotation} to"
                    " change it."
                )
            )
        )

    def _named(self, annotation: Annotation, grip: Grip) -> str:
        part = grip.start.part
        if isinstance(annotation, Stance):
            return self.tr("passage {}").format(part.piece + 1)
        names = {
            Role.CONTENT: self.tr("the content"),
            Role.SOURCE: self.tr("the source"),
            Role.CUE: self.tr("the cue"),
        }
        name = names[part.role] if part.role else self.tr("the annotation")
        if grip.number:
            return self.tr("part {} of {}").format(grip.number, name)
        return name
