"""The parts of the window that do the work of its actions, made and held in one place.

Each part is an object of its own in this folder. To add one, make it here; its actions
and what it says are then wired like everybody's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from pressmark.gui.work.annotating import Annotating
from pressmark.gui.work.cueing import Cueing
from pressmark.gui.work.edge_moving import EdgeMoving
from pressmark.gui.work.editing import Editing
from pressmark.gui.work.entity_keeping import EntityKeeping
from pressmark.gui.work.evidence_making import EvidenceMaking
from pressmark.gui.work.filtering import Filtering
from pressmark.gui.work.finding import Finding
from pressmark.gui.work.hinting import Hinting
from pressmark.gui.work.history_keeping import HistoryKeeping
from pressmark.gui.work.labelling import Labelling
from pressmark.gui.work.labels import Labels
from pressmark.gui.work.ledger_keeping import LedgerKeeping
from pressmark.gui.work.listing import Listing
from pressmark.gui.work.note_keeping import NoteKeeping
from pressmark.gui.work.occurrences import Occurrences
from pressmark.gui.work.pointing import Pointing
from pressmark.gui.work.quote_editing import QuoteEditing
from pressmark.gui.work.quote_parting import QuoteParting
from pressmark.gui.work.reviewing import Reviewing
from pressmark.gui.work.stance_making import StanceMaking
from pressmark.gui.work.stance_tabling import StanceTabling
from pressmark.gui.work.text_replacing import TextReplacing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.view import ArticleView
    from pressmark.gui.documents.document_list import DocumentListModel
    from pressmark.gui.documents.document_panel import DocumentPanel
    from pressmark.gui.inspector.inspector import Inspector
    from pressmark.gui.memory import Memory
    from pressmark.gui.work.focus import Focus
    from pressmark.gui.work.jobs import JobRunner


class Part(Protocol):
    """Something that does what actions ask for; ``said`` is for the status bar."""

    @property
    def said(self) -> SignalInstance:
        """Carries words for the person."""

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each of its actions does, by its id."""


class Parts:
    """The parts that work on the open project."""

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
        labels = Labels(focus, view, memory, window)
        self.annotating = Annotating(focus, view, labels, window)
        self.labelling = Labelling(focus, view, labels, self.annotating, window)
        self.occurrences = Occurrences(focus, view, listed, labels, window)
        self.quotes = QuoteEditing(focus, view, window)
        self.parting = QuoteParting(focus, view, window)
        self.cueing = Cueing(focus, view, window)
        self.stances = StanceMaking(focus, view, window)
        self.evidence = EvidenceMaking(focus, view, self.annotating, window)
        self.tabling = StanceTabling(focus, view, self.stances, self.evidence, window)
        self.ledger = LedgerKeeping(focus, view, window)
        before_done = [self.ledger.holds_back, self.evidence.holds_back]
        self.reviewing = Reviewing(
            focus, inspector, listed, window, before_done=before_done
        )
        self.editing = Editing(focus, self.annotating, self.stances, window)
        self.entities = EntityKeeping(focus, view, window)
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
        self.edges = EdgeMoving(focus, view, window)
        self.pointing = Pointing(
            focus, view=view, documents=documents, inspector=inspector, window=window
        )
        self.hinting = Hinting(
            focus,
            view=view,
            annotating=self.annotating,
            quotes=self.quotes,
            window=window,
        )
        self.texts = TextReplacing(focus, view, window)
        self.notes = NoteKeeping(focus, view, window)
        self.history = HistoryKeeping(focus, view, runner, window)

    def __iter__(self) -> Iterator[Part]:
        """Yield each part."""
        yield from vars(self).values()

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action of any part does, by its id."""
        return {name: done for part in self for name, done in part.actions().items()}
