"""Marking or rejecting every place with the same words, from the one at hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pressmark.errors import PressmarkError
from pressmark.gui.occurrences.dialog import OccurrencesDialog
from pressmark.gui.occurrences.question import Meaning, Question, Scope
from pressmark.gui.occurrences.waiting import waiting
from pressmark.gui.wording import number, one_line
from pressmark.gui.work.choosing import Chooser
from pressmark.gui.work.review import layer_of, next_open, whole_lines
from pressmark.model.document import Region
from pressmark.model.entity import Mention
from pressmark.model.forms import name_form
from pressmark.model.progress import Cancelled
from pressmark.model.review import Status
from pressmark.model.rotation import Why
from pressmark.model.scheme import Label, LabelKind
from pressmark.model.sought import Place, Sought
from pressmark.project import commands, precedents, queries

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.documents.document_list import DocumentListModel
    from pressmark.gui.work.focus import Focus
    from pressmark.gui.work.labels import Labels
    from pressmark.gui.work.securing import Secure
    from pressmark.model.span import Span
    from pressmark.project.queries import DocumentKey

_LONGEST = 200
"""The most code points that are looked for; more of them are where to look."""


class Occurrences(QObject):
    """Asks which places with the same words are meant, and marks or rejects them."""

    said = Signal(str)

    def __init__(
        self,
        focus: Focus,
        article: ArticlePanel,
        listed: DocumentListModel,
        labels: Labels,
        window: QWidget,
        *,
        secure: Secure,
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._secure = secure
        self._article = article
        self._listed = listed
        self._labels = labels
        self._window = window
        self._choose = Chooser(focus, window)
        self._selected_last = True
        article.selection_changed.connect(self._on_selected)
        focus.annotation_changed.connect(self._on_annotation)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {
            "every_occurrence": self.mark_every,
            "reject_every": self.reject_every,
        }

    def mark_every(self) -> None:
        """Mark every place with the words of the selection or the current mention.

        Raises:
            PressmarkError: Neither is there.
        """
        question = self._question()
        dialog = self._ask(question)
        if dialog is None:
            return
        meaning, places = dialog.meaning(), dialog.places()
        if not self._is_secured(len(places)):
            return
        project, own = self._focus.project, question.own
        with waiting():
            if question.on_page:
                count = commands.mark_lines(project, places, meaning.label.id, own=own)
            else:
                self._labels.used(meaning.label)
                count = commands.mark_occurrences(
                    project,
                    places,
                    meaning.label.id,
                    entity=meaning.entity,
                    name=meaning.name,
                    own=own,
                )
        self._tell(self.tr("Propagated “{}” ×{}{}."), dialog, count, places)
        self._show(own)

    def reject_every(self) -> None:
        """Reject every suggestion with the words of the current one.

        Raises:
            PressmarkError: No mention or page label is current.
        """
        current = self._focus.current()
        if not isinstance(current, Mention | Region):
            raise PressmarkError(self.tr("Choose a wrong mention or page label first."))
        dialog = self._ask(self._question_on(current, rejecting=True))
        if dialog is None:
            return
        rejected = dialog.annotations()
        if not self._is_secured(len(rejected)):
            return
        with waiting():
            count = commands.reject_occurrences(self._focus.project, *rejected)
        self._tell(self.tr("Rejected “{}” ×{}{}."), dialog, count, dialog.places())
        following = next_open(self._focus.bundle, current.id, layer_of(current))
        self._focus.show_annotation(following.id if following else current.id)

    def _is_secured(self, many: int) -> bool:
        """Back up before many things change; say whether to go on."""
        try:
            self._secure(Why.MANY, many)
        except Cancelled:
            self.said.emit(self.tr("Nothing was changed."))
            return False
        return True

    def _question(self) -> Question:
        bundle, current = self._focus.bundle, self._focus.current()
        span, text = self._article.view.selected_span(), bundle.document.text
        on_something = isinstance(current, Mention | Region)
        if on_something and not self._selected_last:
            # What was chosen after words had been selected is what is meant.
            span = None
        if span is not None and self._is_sought(span.covered(text)):
            return self._question_at(span)
        if not isinstance(current, Mention | Region):
            raise PressmarkError(
                self.tr(
                    "Select some words on one line first, or choose a mention or a"
                    " page label."
                )
            )
        question = self._question_on(current)
        if span is None:
            return question
        paragraphs = whole_lines(text, span)
        return replace(question, paragraphs=paragraphs, scope=Scope.PARAGRAPHS)

    def _on_selected(self) -> None:
        self._selected_last = True

    def _on_annotation(self) -> None:
        self._selected_last = False

    def _is_sought(self, words: str) -> bool:
        return len(words) <= _LONGEST and "\n" not in words

    def _question_at(self, span: Span) -> Question:
        bundle = self._focus.bundle
        exact = next(
            (
                mention
                for mention in bundle.mentions
                if mention.span == span and mention.review.status is not Status.REJECTED
            ),
            None,
        )
        if exact is not None:
            return self._question_on(exact)
        sought = Sought(span.covered(bundle.document.text))
        return self._made(sought, span, self._guessed(sought.stem))

    def _question_on(
        self, current: Mention | Region, *, rejecting: bool = False
    ) -> Question:
        text = self._focus.bundle.document.text
        on_page = isinstance(current, Region)
        words = current.span.covered(text)
        whole = "\n" not in words and whole_lines(text, current.span) == current.span
        sought = Sought(words, lines=on_page and whole)
        label = self._label(current.label)
        entity = current.entity if isinstance(current, Mention) else None
        question = self._made(sought, current.span, Meaning(label, entity))
        return replace(question, rejecting=rejecting, on_page=on_page)

    def _made(self, sought: Sought, span: Span, meaning: Meaning) -> Question:
        bundle = self._focus.bundle
        scheme = self._focus.project.scheme
        labels = (*scheme.region_labels, *scheme.mention_labels)
        return Question(
            sought,
            Place(bundle.document.id, span),
            whole_lines(bundle.document.text, span),
            meaning,
            labels={label.id: label for label in labels},
            known={entity.id: entity.name for entity in bundle.entities},
        )

    def _guessed(self, words: str) -> Meaning:
        """Return what words are most likely to be: as here, as elsewhere, as last."""
        bundle = self._focus.bundle
        wanted = words.casefold()
        for entity in bundle.entities:
            named = {entity.name.casefold(), *map(str.casefold, entity.aliases)}
            label = self._labels.named(entity.type)
            if wanted in named and label is not None:
                return Meaning(self._labels.locked or label, entity.id)
        told = precedents.of_names(self._focus.project, [name_form(words)])
        known = told.names.get(name_form(words))
        label = None if known is None else self._labels.named(known.type)
        if known is not None and label is not None:
            return Meaning(self._labels.locked or label, None, known.name)
        label = self._labels.locked or self._labels.ordered()[0]
        named_so = label.group != "other" and not words[:1].islower()
        return Meaning(label, None, one_line(words) if named_so else None)

    def _label(self, identifier: str) -> Label:
        known = self._labels.named(identifier)
        return known or Label(identifier, identifier.capitalize())

    def _ask(self, question: Question) -> OccurrencesDialog | None:
        project = self._focus.project
        scopes: dict[Scope, Sequence[DocumentKey] | None]
        here = queries.document_key(project, question.own.document)
        scopes = {Scope.ARTICLE: [here], Scope.PARAGRAPHS: [here]}
        listed = self._listed.keys()
        if len(listed) < queries.document_count(project):
            scopes[Scope.LISTED] = listed
        scopes[Scope.PROJECT] = None
        dialog = OccurrencesDialog(
            project,
            question,
            here=here,
            keys=scopes,
            choose_label=self._choose_label,
            choose_entity=self._choose_entity,
            parent=self._window,
        )
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        self._article.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return dialog if agreed else None

    def _choose_label(self, meaning: Meaning, beside: QWidget) -> Label | None:
        scheme = self._focus.project.scheme
        if scheme.label(meaning.label.id, LabelKind.REGION) is not None:
            chosen = self._choose.region_label()
            return None if chosen is None else self._label(chosen)
        corner = beside.mapToGlobal(beside.rect().topLeft())
        title = self.tr("What are they?")
        return self._labels.ask(title, current=meaning.label.id, at=corner)

    def _choose_entity(self, meaning: Meaning, beside: QWidget) -> Meaning | None:
        del beside
        chosen = self._choose.entity(
            self.tr("Who or what is meant?"),
            self._article.view.caret_position(),
            current=meaning.entity,
        )
        if chosen is None:
            return None
        if isinstance(chosen, str):
            return replace(meaning, entity=None, name=chosen)
        return replace(meaning, entity=chosen.value, name=None)

    def _tell(
        self,
        words: str,
        dialog: OccurrencesDialog,
        count: int,
        places: Sequence[Place],
    ) -> None:
        articles = len({place.document for place in places})
        where = ""
        if articles > 1:
            where = " " + self.tr("in %Ln articles", "", articles)
        self.said.emit(words.format(one_line(dialog.words(), 40), number(count), where))

    def _show(self, own: Place) -> None:
        """Make what was marked at the person's own place the current annotation."""
        cursor = self._article.view.textCursor()
        cursor.clearSelection()
        self._article.view.setTextCursor(cursor)
        bundle = self._focus.bundle
        marked: tuple[Mention | Region, ...] = (*bundle.mentions, *bundle.regions)
        for one in marked:
            if one.span == own.span and one.review.status is Status.ACCEPTED:
                self._focus.show_annotation(one.id)
                return
