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

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.view import ArticleView
    from pressmark.gui.documents.document_list import DocumentListModel
    from pressmark.gui.documents.document_panel import DocumentPanel
    from pressmark.gui.inspector.inspector import Inspector
    from pressmark.gui.memory import Memory
    from pressmark.gui.work import (
        annotating,
        cueing,
        edge_moving,
        editing,
        entity_keeping,
        evidence_making,
        hinting,
        history_keeping,
        labelling,
        labels,
        ledger_keeping,
        note_keeping,
        occurrences,
        pointing,
        quote_editing,
        quote_parting,
        reviewing,
        stance_making,
        stance_tabling,
        text_replacing,
    )
    from pressmark.gui.work.focus import Focus
    from pressmark.gui.work.jobs import JobRunner
else:
    globals().update(
        deferred(
            "pressmark.gui.work",
            "annotating",
            "cueing",
            "edge_moving",
            "editing",
            "entity_keeping",
            "evidence_making",
            "hinting",
            "history_keeping",
            "labelling",
            "labels",
            "ledger_keeping",
            "note_keeping",
            "occurrences",
            "pointing",
            "quote_editing",
            "quote_parting",
            "reviewing",
            "stance_making",
            "stance_tabling",
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
        view: ArticleView,
        documents: DocumentPanel,
        listed: DocumentListModel,
        inspector: Inspector,
        memory: Memory,
        window: QWidget,
    ) -> None:
        self.finding = Finding(focus, view, documents, window)
        self.filtering = Filtering(
            focus,
            view=view,
            documents=documents,
            listed=listed,
            inspector=inspector,
            window=window,
        )
        self.listing = Listing(
            focus, documents=documents, listed=listed, memory=memory, window=window
        )


class Parts(_Held):
    """The parts that work on the open project; made when the first is needed."""

    def __init__(
        self,
        focus: Focus,
        *,
        view: ArticleView,
        documents: DocumentPanel,
        listed: DocumentListModel,
        inspector: Inspector,
        runner: JobRunner,
        memory: Memory,
        window: QWidget,
    ) -> None:
        marked_with = labels.Labels(focus, view, memory, window)
        self.annotating = annotating.Annotating(focus, view, marked_with, window)
        self.labelling = labelling.Labelling(
            focus, view, marked_with, self.annotating, window
        )
        self.occurrences = occurrences.Occurrences(
            focus, view, listed, marked_with, window
        )
        self.quotes = quote_editing.QuoteEditing(focus, view, window)
        self.parting = quote_parting.QuoteParting(focus, view, window)
        self.cueing = cueing.Cueing(focus, view, window)
        self.stances = stance_making.StanceMaking(focus, view, window)
        self.evidence = evidence_making.EvidenceMaking(
            focus, view, self.annotating, window
        )
        self.tabling = stance_tabling.StanceTabling(
            focus, view, self.stances, self.evidence, window
        )
        self.ledger = ledger_keeping.LedgerKeeping(focus, view, window)
        before_done = [self.ledger.holds_back, self.evidence.holds_back]
        self.reviewing = reviewing.Reviewing(
            focus, inspector, listed, window, before_done=before_done
        )
        self.editing = editing.Editing(focus, self.annotating, self.stances, window)
        self.entities = entity_keeping.EntityKeeping(focus, view, window)
        self.edges = edge_moving.EdgeMoving(focus, view, window)
        self.pointing = pointing.Pointing(
            focus, view=view, documents=documents, inspector=inspector, window=window
        )
        self.hinting = hinting.Hinting(
            focus,
            view=view,
            annotating=self.annotating,
            quotes=self.quotes,
            window=window,
        )
        self.texts = text_replacing.TextReplacing(focus, view, window)
        self.notes = note_keeping.NoteKeeping(focus, view, window)
        self.history = history_keeping.HistoryKeeping(focus, view, runner, window)
