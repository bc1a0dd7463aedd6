"""The parts of the window that do the work of its actions, made and held in one place.

Each part is an object of its own in this folder. To add one, make it here; its actions
and what it says are then wired like everybody's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from pressmark.deferring import deferred
from pressmark.gui.work.filtering import Filtering
from pressmark.gui.work.finding import Finding
from pressmark.gui.work.listing import Listing
from pressmark.gui.work.sides import Sides
from pressmark.gui.work.undoing import Undoing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from pressmark.gui.accessible import telling
    from pressmark.gui.actions import Actions
    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.documents.document_list import DocumentListModel
    from pressmark.gui.documents.document_panel import DocumentPanel
    from pressmark.gui.inspector.inspector import Inspector
    from pressmark.gui.memory import Memory
    from pressmark.gui.work import (
        annotating,
        commanding,
        cueing,
        edge_moving,
        editing,
        entity_keeping,
        evidence_making,
        guidelines_keeping,
        hinting,
        history_keeping,
        labelling,
        labels,
        ledger_keeping,
        menu_making,
        moving,
        note_keeping,
        occurrences,
        pointing,
        printing,
        quote_editing,
        quote_parting,
        reviewing,
        rule_keeping,
        scheme_keeping,
        stance_making,
        stance_tabling,
        statistics_keeping,
        text_replacing,
    )
    from pressmark.gui.work.focus import Focus
    from pressmark.gui.work.folding import Folding
    from pressmark.gui.work.securing import Secure
    from pressmark.project.project import Changed
else:
    globals().update(deferred("pressmark.gui.accessible", "telling"))
    globals().update(
        deferred(
            "pressmark.gui.work",
            "annotating",
            "commanding",
            "cueing",
            "edge_moving",
            "editing",
            "entity_keeping",
            "evidence_making",
            "guidelines_keeping",
            "hinting",
            "history_keeping",
            "labelling",
            "labels",
            "ledger_keeping",
            "menu_making",
            "moving",
            "note_keeping",
            "occurrences",
            "pointing",
            "printing",
            "quote_editing",
            "quote_parting",
            "reviewing",
            "scheme_keeping",
            "rule_keeping",
            "stance_making",
            "stance_tabling",
            "statistics_keeping",
            "text_replacing",
        )
    )


class Part(Protocol):
    """Something that does what actions ask for; ``said`` is for the status bar."""

    @property
    def said(self) -> SignalInstance:
        """Carries words for the person."""

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each of its actions does, by its id."""


class _Held:
    """Parts as its attributes."""

    def __iter__(self) -> Iterator[Part]:
        """Yield each part."""
        yield from vars(self).values()

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action of any part does, by its id."""
        return {name: done for part in self for name, done in part.actions().items()}


class ListParts(_Held):
    """The parts of the list of articles, which are there from the start."""

    def __init__(
        self,
        focus: Focus,
        *,
        article: ArticlePanel,
        documents: DocumentPanel,
        listed: DocumentListModel,
        inspector: Inspector,
        memory: Memory,
        folding: Folding,
        window: QWidget,
    ) -> None:
        self.finding = Finding(focus, article, documents, window)
        self.filtering = Filtering(
            focus,
            article=article,
            documents=documents,
            listed=listed,
            inspector=inspector,
            window=window,
        )
        self.folding = folding
        self.sides = Sides(focus, article, folding, window)
        self.undoing = Undoing(focus, window)
        self.listing = Listing(
            focus, documents=documents, listed=listed, memory=memory, window=window
        )


class Parts(_Held):
    """The parts that work on the open project; made when the first is needed."""

    def __init__(
        self,
        focus: Focus,
        *,
        actions: Actions,
        article: ArticlePanel,
        documents: DocumentPanel,
        listed: DocumentListModel,
        inspector: Inspector,
        is_busy: Callable[[], bool],
        secure: Secure,
        memory: Memory,
        window: QWidget,
    ) -> None:
        marked_with = labels.Labels(focus, article, memory, window)
        self.commanding = commanding.Commanding(actions, article, memory, window)
        lists = (documents, inspector)
        self.menus = menu_making.MenuMaking(focus, actions, lists, window)
        self.annotating = annotating.Annotating(focus, article, marked_with, window)
        self.labelling = labelling.Labelling(
            focus, article, marked_with, self.annotating, window
        )
        self.occurrences = occurrences.Occurrences(
            focus, article, listed, marked_with, window, secure=secure
        )
        self.quotes = quote_editing.QuoteEditing(focus, article, window)
        self.parting = quote_parting.QuoteParting(focus, article, window)
        self.cueing = cueing.Cueing(focus, article, window)
        self.stances = stance_making.StanceMaking(focus, article, window)
        self.evidence = evidence_making.EvidenceMaking(
            focus, article, self.annotating, window
        )
        self.tabling = stance_tabling.StanceTabling(
            focus, article, self.stances, self.evidence, window
        )
        self.ledger = ledger_keeping.LedgerKeeping(focus, article, window)
        self.reviewing = reviewing.Reviewing(
            focus, inspector, listed, window, before_done=self._warning(focus, window)
        )
        self.editing = editing.Editing(
            focus, self.annotating, self.stances, window, secure=secure
        )
        self.pointing = pointing.Pointing(
            focus,
            article=article,
            documents=documents,
            inspector=inspector,
            window=window,
        )
        self.hinting = hinting.Hinting(
            focus,
            article=article,
            annotating=self.annotating,
            quotes=self.quotes,
            window=window,
        )
        self._read_with(focus, article, window)
        self._set_up_with(focus, article, marked_with, memory, window, secure=secure)
        self.history = history_keeping.HistoryKeeping(
            focus, article, is_busy, window, secure=secure
        )
        told = (focus, article, documents, window)
        self.printing = printing.Printing(*told)
        self.statistics = statistics_keeping.StatisticsKeeping(*told)

    def _set_up_with(
        self,
        focus: Focus,
        article: ArticlePanel,
        marked_with: labels.Labels,
        memory: Memory,
        window: QWidget,
        *,
        secure: Secure,
    ) -> None:
        """Make the parts of the scheme and of the entities."""
        self.guidelines = guidelines_keeping.GuidelinesKeeping(
            focus, article, marked_with, memory, window
        )
        self.scheme = scheme_keeping.SchemeKeeping(
            focus, article, memory, window, secure=secure
        )
        self.guidelines.edit_wanted.connect(self.scheme.show_section)
        self.entities = entity_keeping.EntityKeeping(
            focus, article, window, secure=secure
        )

    def _warning(self, focus: Focus, window: QWidget) -> list[Callable[[], bool]]:
        """Return what may say, before an article is done, why it should not be."""
        self.rules = rule_keeping.RuleKeeping(focus, window)
        warning = (self.ledger, self.evidence, self.rules)
        return [part.holds_back for part in warning]

    def _read_with(self, focus: Focus, article: ArticlePanel, window: QWidget) -> None:
        """Make the parts that need nothing but the article."""
        self.edges = edge_moving.EdgeMoving(focus, article, window)
        self.texts = text_replacing.TextReplacing(focus, article, window)
        self.notes = note_keeping.NoteKeeping(focus, article, window)
        self.moving = moving.Moving(focus, article, window)
        self.telling = telling.Telling(focus, article, window)

    def follow(self, changed: Changed) -> None:
        """Have the parts show what a step changed."""
        self.cueing.follow(changed)
        self.guidelines.follow(changed)
        self.scheme.follow(changed)
        self.history.follow()
        self.notes.follow(changed)
        self.moving.follow(changed)
        self.tabling.follow(changed)
        self.statistics.follow(changed)
        self.telling.follow(changed)
