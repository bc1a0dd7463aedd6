"""What the person is asked to choose from while annotating."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pressmark.gui.dialogs.picker import Choice, Picker
from pressmark.gui.dialogs.scoped_picker import ScopedPicker
from pressmark.gui.label_words import label_name, named
from pressmark.gui.wording import one_line
from pressmark.gui.work.known import known_in, place_words, use_words
from pressmark.gui.work.review import nearest_entities
from pressmark.model.review import Status
from pressmark.model.span import covered
from pressmark.project import queries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.dialogs.picker import More
    from pressmark.gui.dialogs.scoped_picker import Scoped
    from pressmark.gui.work.focus import Focus
    from pressmark.model.attribution import Attribution
    from pressmark.model.entity import Entity
    from pressmark.model.ids import EntityId
    from pressmark.model.span import Fragments


class Chooser(QObject):
    """Asks with a picker: which label, which entity, which quote."""

    def __init__(self, focus: Focus, window: QWidget) -> None:
        super().__init__(window)
        self._focus = focus
        self._window = window

    def region_label(self) -> str | None:
        """Return the label chosen for a part of the page, or None."""
        labels = self._focus.project.scheme.region_labels
        chosen = Picker.choose(
            self._window,
            self.tr("What are these lines?"),
            [
                Choice(label.id, label_name(label), hint=str(number))
                for number, label in enumerate(labels, start=1)
            ],
        )
        return str(chosen.value) if isinstance(chosen, Choice) else None

    def entity(
        self,
        title: str,
        near: int,
        *,
        content: Fragments = (),
        current: EntityId | None = None,
        typed: str = "",
    ) -> Choice | str | None:
        """Return the entity chosen, the name of a new one, or None.

        Those mentioned near a position come first, then those inside a content, and
        “nobody” last; typed words find those of other articles too.
        """
        entities = nearest_entities(self._focus.bundle, near, content)
        choices = [
            Choice(entity.id, entity.name, self._detail(entity)) for entity in entities
        ]
        nobody = Choice(None, self.tr("Nobody"), self.tr("no entity"))
        return Picker.choose(
            self._window,
            title,
            [*choices, nobody],
            allow_new=self.tr("New: %s"),
            current=current,
            typed=typed,
            more=self._known(),
        )

    def other_entity(self, title: str, near: int, than: Entity) -> Scoped | None:
        """Return the entity that another one is, and whether only in this article.

        It says before what will be merged.
        """
        project, bundle = self._focus.project, self._focus.bundle
        everywhere = queries.entity_use(project, than.id)
        here = queries.entity_use(project, than.id, bundle.document.id)
        usual = self.tr("merges {}").format(use_words(everywhere))
        other = self.tr("only in this article: {}").format(place_words(here))
        entities = nearest_entities(bundle, near)
        choices = [
            Choice(entity.id, entity.name, self._detail(entity))
            for entity in entities
            if entity.id != than.id
        ]
        return ScopedPicker.ask(
            self._window,
            title,
            choices,
            usual=usual,
            other=other if everywhere.articles > 1 else "",
            more=self._known(),
        )

    def _known(self) -> More:
        return known_in(self._focus.project, without=self._focus.bundle.document.id)

    def reporting_quote(self, candidates: Sequence[Attribution]) -> Choice | None:
        """Return the quote chosen to nest another one under, or None."""
        bundle = self._focus.bundle
        choices = []
        for quote in candidates:
            speaker = bundle.entity(quote.speaker)
            said = one_line(covered(bundle.document.text, quote.content), 70)
            source = covered(bundle.document.text, quote.source)
            name = speaker.name if speaker is not None else one_line(source, 30)
            choices.append(Choice(quote.id, said, name))
        none = Choice(None, self.tr("Under nothing"), self.tr("stands by itself"))
        chosen = Picker.choose(
            self._window, self.tr("Which quote reports this one?"), [*choices, none]
        )
        return chosen if isinstance(chosen, Choice) else None

    def _detail(self, entity: Entity) -> str:
        labels = self._focus.project.scheme.mention_labels
        count = sum(
            mention.entity == entity.id and mention.review.status is not Status.REJECTED
            for mention in self._focus.bundle.mentions
        )
        kind = named(labels, entity.type)
        return f"{kind} · {self.tr('%Ln mentions', '', count)}"
