"""Going through suggestions: what the actions of the Review menu do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pressmark.errors import PressmarkError
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.wording import number
from pressmark.gui.work.acts import attitudes
from pressmark.gui.work.review import (
    layer_of,
    next_open,
    open_in,
    previous_open,
)
from pressmark.model.document import DocumentState
from pressmark.model.layer import Layer
from pressmark.project import commands, queries

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pressmark.gui.documents.document_list import DocumentListModel
    from pressmark.gui.inspector.inspector import Inspector
    from pressmark.gui.work.focus import Focus
    from pressmark.model.bundle import Annotation
    from pressmark.model.ids import DocumentId


class Reviewing(QObject):
    """Decides on suggestions and moves on; ``said`` carries what to tell the person."""

    said = Signal(str)

    def __init__(
        self,
        focus: Focus,
        inspector: Inspector,
        documents: DocumentListModel,
        parent: QObject | None = None,
        *,
        before_done: Sequence[Callable[[], bool]] = (),
    ) -> None:
        super().__init__(parent)
        self._before_done = before_done
        self._focus = focus
        self._inspector = inspector
        self._documents = documents

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        done, skipped = DocumentState.DONE, DocumentState.SKIPPED
        return {
            "next_open": self.next_open,
            "previous_open": self.previous_open,
            "accept": self.accept,
            "reject": self.reject,
            "reopen": self.reopen,
            "accept_layer": self.accept_layer,
            "done_next": partial(self.leave_article, done),
            "skip_next": partial(self.leave_article, skipped),
            "remove_article": self.remove_article,
            "next_article": partial(self.show_beside, 1),
            "previous_article": partial(self.show_beside, -1),
        }

    def current(self) -> Annotation:
        """Return the current annotation.

        Raises:
            PressmarkError: None is current.
        """
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

    def show_article(self, document: DocumentId) -> None:
        """Show an article with its first open suggestion current."""
        with self._focus.moving_on():
            self._focus.show_document(document)
            self.show_first_open()

    def show_first_open(self) -> None:
        """Make the first open suggestion of the article current, if there is one."""
        if self._focus.shown is not None:
            shown, layer = self._focus.visible, self._inspector.current_layer()
            waiting = open_in(shown, layer) or open_in(shown, Layer.ATTRIBUTIONS)
            if waiting:
                self._focus.show_annotation(waiting[0].id)

    def next_open(self) -> None:
        """Go to the next open suggestion."""
        layer = self._inspector.current_layer()
        self._go_to(next_open(self._focus.visible, self._focus.annotation, layer))

    def previous_open(self) -> None:
        """Go to the open suggestion before."""
        layer = self._inspector.current_layer()
        self._go_to(previous_open(self._focus.visible, self._focus.annotation, layer))

    def accept(self) -> None:
        """Accept the current suggestion and go to the next."""
        annotation = self.current()
        with self._focus.moving_on():
            commands.accept(self._focus.project, annotation.id)
            self._move_on(annotation)

    def reject(self) -> None:
        """Reject the current suggestion and go to the next."""
        annotation = self.current()
        with self._focus.moving_on():
            commands.reject(self._focus.project, annotation.id)
            self._move_on(annotation)

    def reopen(self) -> None:
        """Take the decision on the current annotation away."""
        commands.reopen(self._focus.project, self.current().id)

    def accept_layer(self) -> None:
        """Accept every open suggestion of the layer in front, as one step.

        What is switched off is left alone: nobody has looked at it.
        """
        layer, project = self._inspector.current_layer(), self._focus.project
        waiting = [one.id for one in open_in(self._focus.visible, layer)]
        left = len(open_in(self._focus.bundle, layer)) - len(waiting)
        if waiting and left:
            with project.step(commands.accept_all.__name__):
                commands.accept(project, *waiting)
        elif waiting:
            commands.accept_all(project, self._focus.bundle.document.id, layer)
        said = self.tr(
            "Accepted %Ln suggestions; {undo} takes it back.", "", len(waiting)
        )
        if not waiting:
            said = self.tr("Nothing that is shown of this layer is open.")
        elif left:
            said = self.tr(
                "Accepted {} suggestions, but not {} hidden attitudes; {undo} takes"
                " it back."
            )
        self.said.emit(with_keys(said, number(len(waiting)), number(left)))

    def leave_article(self, state: DocumentState) -> None:
        """Give the article a state and show the next one of the list.

        Nothing is done where it should not be done yet; who says so tells the person.
        """
        bundle = self._focus.bundle
        if state is DocumentState.DONE and any(held() for held in self._before_done):
            return
        following = self._documents.beside(bundle.document.id, 1)
        commands.set_state(self._focus.project, bundle.document.id, state)
        if following is None:
            self.said.emit(self._end_of_list())
            return
        self.show_article(following.id)

    def remove_article(self) -> None:
        """Take the article out of the project and show the next one of the list."""
        document = self._focus.bundle.document
        following = self._documents.beside(document.id, 1)
        commands.remove_documents(self._focus.project, document.id)
        if following is not None:
            self.show_article(following.id)
        self.said.emit(
            with_keys(self.tr("Removed “{}”; {undo} brings it back."), document.title)
        )

    def show_beside(self, offset: int) -> None:
        """Show the article after or before the present one in the list."""
        row = self._documents.beside(self._focus.document, offset)
        if row is None:
            self.said.emit(self.tr("This is the end of the list."))
            return
        self.show_article(row.id)

    def _end_of_list(self) -> str:
        counts = queries.state_counts(self._focus.project)
        waiting = counts.todo + counts.open
        if waiting:
            words = self.tr("That was the last of the list; still to do: {}.")
            return words.format(number(waiting))
        return with_keys(
            self.tr("Every article is done. {export} exports the dataset.")
        )

    def _move_on(self, annotation: Annotation) -> None:
        following = next_open(self._focus.visible, annotation.id, layer_of(annotation))
        self._go_to(following)

    def _go_to(self, annotation: Annotation | None) -> None:
        if annotation is not None:
            self._focus.show_annotation(annotation.id)
            return
        current = self._focus.current()
        hidden = self._hidden_open()
        if current is not None and current in open_in(
            self._focus.visible, layer_of(current)
        ):
            self.said.emit(self.tr("This is the only suggestion left to decide on."))
        elif hidden:
            words = self.tr(
                "Nothing is open but %Ln hidden attitudes: {show_attitudes} shows"
                " them, {done_next} for done.",
                "",
                hidden,
            )
            self.said.emit(with_keys(words))
        else:
            self.said.emit(
                with_keys(
                    self.tr("Nothing is open in this article: {done_next} for done.")
                )
            )

    def _hidden_open(self) -> int:
        """Return how many suggestions that are switched off await a decision."""
        if not self._focus.hides_attitudes:
            return 0
        return attitudes(self._focus.bundle, only_open=True)
