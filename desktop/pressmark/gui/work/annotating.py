"""Making and changing annotations: what the actions of the Annotate menu do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pressmark.errors import PressmarkError
from pressmark.gui.article.snapping import Purpose
from pressmark.gui.dialogs.text_dialog import TextDialog
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.noted import author_words, pipelines_of, thread_lines
from pressmark.gui.wording import one_line
from pressmark.gui.work.at_hand import AtHand
from pressmark.gui.work.choosing import Chooser
from pressmark.gui.work.review import (
    entity_named,
    kind_of,
    region_on,
    whole_lines,
)
from pressmark.model.attribution import Attribution
from pressmark.model.document import Region, RegionLabel
from pressmark.model.entity import Mention
from pressmark.model.quote_marks import with_rule
from pressmark.model.scheme import LabelKind
from pressmark.model.span import covered
from pressmark.project import commands, queries

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.work.focus import Focus
    from pressmark.gui.work.labels import Labels
    from pressmark.model.bundle import Annotation
    from pressmark.model.ids import EntityId, NoteId
    from pressmark.model.scheme import Label
    from pressmark.model.span import Span
    from pressmark.project.project import Project


class Annotating(QObject):
    """Makes annotations of the selection and changes the current one.

    What only quotes have is changed by ``QuoteEditing``.
    """

    said = Signal(str)

    def __init__(
        self, focus: Focus, article: ArticlePanel, labels: Labels, window: QWidget
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._labels = labels
        self._window = window
        self._hand = AtHand(focus, article, window)
        self._choose = Chooser(focus, window)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {
            "quote": self.add_quote,
            "entity": self.add_mention,
            "furniture": self.add_furniture,
            "page_label": self.add_page_label,
            "relabel": self.relabel,
            "note": self.add_note,
        }

    def add_quote(self) -> None:
        """Mark the selection as what somebody said."""
        bundle, rule = self._focus.bundle, queries.quote_marks(self._project)
        selected = (self._hand.selection(Purpose.CONTENT),)
        content = with_rule(bundle.document.text, selected, rule)
        quote = commands.add_attribution(
            self._project,
            bundle.document.id,
            content,
            kind=kind_of(bundle.document.text, content),
        )
        self._hand.show(quote)
        self.said.emit(
            with_keys(
                self.tr(
                    "Quote added. Select and press: {set_source} for the source,"
                    " {set_cue} for the cue, {add_fragment} for more of it."
                )
            )
        )

    def add_mention(self) -> None:
        """Mark the selection as a person, organization, place or the like."""
        span = self._hand.selection(Purpose.NAME)
        label = self._labels.for_marking()
        if label is not None:
            self.mark(span, label)

    def mark(self, span: Span, label: Label) -> None:
        """Mark a mention with a label, of the entity that its words name."""
        self._labels.used(label)
        bundle = self._focus.bundle
        words = one_line(span.covered(bundle.document.text))
        known = entity_named(bundle, words, label.id)
        # “he” and “the mayor” refer to somebody, but are not a name to know them by.
        names = known is None and label.group != "other" and not words[:1].islower()
        mention = commands.add_mention(
            self._project,
            bundle.document.id,
            span,
            label.id,
            entity=known.id if known is not None else None,
            name=words if names else None,
        )
        self._hand.show(mention)

    def add_furniture(self) -> None:
        """Mark the selected lines as not belonging to the article.

        Raises:
            PressmarkError: The project's scheme has no such label.
        """
        furniture = RegionLabel.FURNITURE
        if self._project.scheme.label(furniture, LabelKind.REGION) is None:
            words = self.tr(
                "This project has no label for furniture. {page_label} offers those it"
                " has."
            )
            raise PressmarkError(with_keys(words))
        self._add_region(furniture)

    def add_page_label(self) -> None:
        """Mark the selected lines as a part of the page."""
        self._hand.selection()
        label = self._choose.region_label()
        if label is not None:
            self._add_region(label)

    def change_speaker(self, typed: str = "") -> None:
        """Have the speaker of the current quote chosen, or whom a mention means.

        ``typed`` is what of a name has been typed already.
        """
        annotation = self._hand.annotation()
        if isinstance(annotation, Attribution):
            label = "PERSON"
            chosen = self._choose.entity(
                self.tr("Who says it?"),
                (annotation.source or annotation.cue or annotation.content)[0].start,
                content=annotation.content,
                current=annotation.speaker,
                typed=typed,
            )
        elif isinstance(annotation, Mention):
            label = annotation.label
            chosen = self._choose.entity(
                self.tr("Who or what is meant?"),
                annotation.span.start,
                current=annotation.entity,
                typed=typed,
            )
        else:
            raise PressmarkError(
                self.tr("Choose a quote or a mention first: only they have an entity.")
            )
        if isinstance(chosen, str):
            self._give_new_entity(annotation, chosen, label)
        elif chosen is not None:
            self.give_entity(annotation, chosen.value)

    def relabel(self) -> None:
        """Give the current mention or page label another label."""
        annotation = self._hand.annotation()
        if isinstance(annotation, Mention):
            title = self.tr("What is it?")
            label = self._labels.ask(title, current=annotation.label)
            if label is not None:
                commands.change_mention(self._project, annotation.id, label=label.id)
        elif isinstance(annotation, Region):
            region_label = self._choose.region_label()
            if region_label is not None:
                commands.change_region(self._project, annotation.id, label=region_label)
        else:
            raise PressmarkError(
                self.tr("Choose a mention or a page label first: only they have one.")
            )

    def remove(self) -> None:
        """Remove the current annotation; a suggestion is rejected instead."""
        commands.remove(self._project, self._hand.annotation().id)

    def add_note(self) -> None:
        """Write a note on the current annotation, or on the article."""
        bundle, annotation = self._focus.bundle, self._focus.current()
        if annotation is None:
            about = self.tr("On the article: {}").format(
                one_line(bundle.document.title)
            )
        else:
            about = self.tr("On: {}").format(self._words(annotation))
        on = None if annotation is None else annotation.id
        about = "\n".join([about, *thread_lines(bundle, on)])
        text = TextDialog.ask(self._window, self.tr("Note"), about)
        if text:
            commands.add_note(self._project, bundle.document.id, text, on=on)

    def edit_note(self, note: NoteId) -> None:
        """Change the text of a note; without text it goes."""
        found = next((n for n in self._focus.bundle.notes if n.id == note), None)
        if found is None:
            return
        about = self.tr("By {}. Empty the text to remove the note.").format(
            author_words(found, pipelines_of(self._focus.bundle))
        )
        text = TextDialog.ask(self._window, self.tr("Note"), about, found.text)
        if text:
            commands.edit_note(self._project, note, text)
        elif text is not None:
            commands.remove_note(self._project, note)

    @property
    def _project(self) -> Project:
        return self._focus.project

    def _add_region(self, label: str) -> None:
        document = self._focus.bundle.document
        lines = whole_lines(document.text, self._hand.selection())
        same = region_on(self._focus.bundle, lines)
        if same is None:
            made = commands.add_region(self._project, document.id, lines, label)
            self._hand.show(made)
        else:
            commands.change_region(self._project, same.id, label=label)
            self._hand.show(same.id)

    def _give_new_entity(self, annotation: Annotation, name: str, label: str) -> None:
        kind = "change_attribution"
        if isinstance(annotation, Mention):
            kind = "change_mention"
        document = self._focus.bundle.document.id
        with self._project.step(kind):
            entity = commands.add_entity(self._project, document, name, label)
            self.give_entity(annotation, entity)

    def give_entity(self, annotation: Annotation, entity: EntityId | None) -> None:
        """Say who speaks in a quote, or whom a mention means."""
        if isinstance(annotation, Mention):
            commands.change_mention(self._project, annotation.id, entity=entity)
        else:
            commands.change_attribution(self._project, annotation.id, speaker=entity)

    def _words(self, annotation: Annotation) -> str:
        text = self._focus.bundle.document.text
        if isinstance(annotation, Attribution):
            return one_line(covered(text, annotation.content))
        if isinstance(annotation, Mention | Region):
            return one_line(annotation.span.covered(text))
        return annotation.topic or self.tr("a stance")
