"""A simulated annotator, who always takes the shortest way that the window offers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from time import monotonic
from typing import TypeVar

from PySide6.QtTest import QTest

from pressmark.gui.dialogs.label_palette import LabelPalette
from pressmark.gui.dialogs.picker import Picker
from pressmark.gui.kwic.kwic_list import KwicList
from pressmark.gui.main_window import MainWindow
from pressmark.gui.occurrences.dialog import OccurrencesDialog
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Bundle, start_of
from pressmark.model.document import DocumentState, Region, RegionLabel
from pressmark.model.entity import Mention
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.review import Status
from pressmark.model.span import Span, trimmed
from tests.benchmarks.actions.choosing import entity_of, highlighted, key_of
from tests.benchmarks.actions.hands import Hands, answering
from tests.benchmarks.actions.marked import (
    MarkedMention,
    MarkedQuote,
    Marking,
    group_of,
    is_asked_for,
    is_named,
    is_right_mention,
    share,
    wrong_parts,
)
from tests.benchmarks.actions.stances import StanceWork

_Kind = TypeVar("_Kind", Region, Mention, Attribution)

_SOON = 20
_PATIENCE = 60
"""Seconds that the language model may take to be ready for the first cue."""

_DEEPEST = 12
_TRIES = 12
_HALF = 0.5
_ASIDE = (RegionLabel.FURNITURE, RegionLabel.CAPTION)


class Annotator:
    """Works on the shown article until it is as it was marked by hand."""

    def __init__(self, window: MainWindow, marking: Marking) -> None:
        self._window = window
        self._marking = marking
        self.hands = Hands(window)

    def work(self) -> None:
        """Annotate the whole article and say that it is done."""
        self.furniture()
        self.mentions()
        self.quotes()
        self.hands.begin("stances")
        StanceWork(self._window, self._marking, self.hands).work()
        self.finish()

    def furniture(self) -> None:
        """Mark the lines that do not belong to the article."""
        self.hands.begin("page furniture")
        wanted = self._marking.furniture
        lines = (*wanted, *self._marking.doubtful_lines)
        self.hands.press("Ctrl+5")
        for region in self._open(Region):
            aside = region.label in _ASIDE
            if aside and not any(region.span.overlaps(one) for one in lines):
                self._go_to(region.id, middle(region.span))
                self.hands.press("X")
        if self._open(Region):
            self.hands.press("Shift+A")
        for span in wanted:
            if not any(
                one.span.covers(self._trimmed(span))
                for one in self._accepted(Region)
                if one.label in _ASIDE
            ):
                self.hands.drag(self._trimmed(span))
                self.hands.press("B")

    def mentions(self) -> None:
        """Mark every name, and say whom it means."""
        self.hands.begin("mentions")
        self.hands.press("Ctrl+2")
        for mention in self._open(Mention):
            self._reject_unless_marked(mention)
        for marked in self._marking.mentions:
            if self._mention_for(marked) is None:
                self._mark(marked)
        for marked in self._marking.mentions:
            found = self._mention_for(marked)
            if found is not None and group_of(found) != marked.group:
                self._go_to(found.id, middle(found.span))
                self._label("L", marked)
        if self._open(Mention):
            self.hands.press("Shift+A")
        self.hands.begin("entities")
        for marked in self._marking.mentions:
            self._link(marked)

    def quotes(self) -> None:
        """Decide on the quotes there are, and make those that are missing."""
        self.hands.begin("quotes")
        self.hands.press("Ctrl+1")
        met: set[AnnotationId] = set()
        while (quote := self._next_open_quote(met)) is not None:
            met.add(quote.id)
            self._decide(quote)
        for marked in self._marking.quotes:
            if not marked.optional and not self._is_there(marked):
                self._make(marked)

    def finish(self) -> None:
        """Account for open quotation marks, and say that the article is done."""
        self.hands.begin("done")
        for _ in range(2):
            self.hands.press("Ctrl+Return")
            if self._bundle.document.state is DocumentState.DONE:
                return

    @property
    def _bundle(self) -> Bundle:
        return self._window.focus.bundle

    def _open(self, kind: type[_Kind]) -> list[_Kind]:
        """Return the suggestions of a kind that are open, in reading order."""
        return self._with(kind, Status.SUGGESTED)

    def _accepted(self, kind: type[_Kind]) -> list[_Kind]:
        return self._with(kind, Status.ACCEPTED)

    def _with(self, kind: type[_Kind], status: Status) -> list[_Kind]:
        return sorted(
            (
                one
                for one in self._bundle.annotations()
                if isinstance(one, kind) and one.review.status is status
            ),
            key=start_of,
        )

    def _trimmed(self, span: Span) -> Span:
        return trimmed(self._marking.text, span.start, span.end) or span

    def _go_to(self, annotation: AnnotationId, position: int) -> None:
        """Make an annotation current: by a click, or by going through what is there."""
        if self._window.focus.annotation == annotation:
            return
        self.hands.click(position)
        for _ in range(_DEEPEST):
            if self._window.focus.annotation == annotation:
                return
            self.hands.press("Tab")
        raise AssertionError(f"{annotation} cannot be reached at {position}")

    def _reject_unless_marked(self, mention: Mention) -> None:
        still = self._bundle.annotation(mention.id)
        if still is None or still.review.status is not Status.SUGGESTED:
            return
        if not is_asked_for(mention):
            return
        if not any(is_right_mention(mention, one) for one in self._marking.mentions):
            self._go_to(mention.id, middle(mention.span))
            self.hands.press("X")

    def _mention_for(self, marked: MarkedMention) -> Mention | None:
        found = [
            one
            for one in (*self._accepted(Mention), *self._open(Mention))
            if is_asked_for(one) and is_right_mention(one, marked)
        ]
        right = [one for one in found if group_of(one) == marked.group]
        return next(iter((*right, *found)), None)

    def _mark(self, marked: MarkedMention) -> None:
        """Mark a mention; where its words stand several times, all of them at once."""
        words = marked.span.covered(self._marking.text)
        again = [
            one
            for one in self._marking.mentions
            if one.span.covered(self._marking.text) == words
            and one.names == marked.names
            and self._mention_for(one) is None
        ]
        self.hands.drag(marked.span)
        self._label("E", marked)
        if len(again) > 1:
            with answering(OccurrencesDialog, self._agree):
                self.hands.press("Y")

    def _agree(self, dialog: OccurrencesDialog) -> None:
        """Take the ticked places, or leave where none is ticked."""
        listed = dialog.findChild(KwicList)
        assert listed is not None
        self.hands.press("Return" if listed.lines.tick_count() else "Escape")

    def _label(self, key: str, marked: MarkedMention) -> None:
        """Give a label by the digit that the palette shows for it."""

        def choose(palette: LabelPalette) -> None:
            self.hands.type(key_of(palette, marked.label))

        with answering(LabelPalette, choose):
            self.hands.press(key)

    def _link(self, marked: MarkedMention) -> None:
        """Say whom a mention means, where the window has not found that."""
        found = self._mention_for(marked)
        if found is None or is_named(self._bundle.entity(found.entity), marked.names):
            return
        self._go_to(found.id, middle(found.span))
        self._choose_entity(marked.names)

    def _choose_entity(self, names: Iterable[str]) -> None:
        """Choose an entity by its hint in the text, or by typing its name."""
        view, names = self._window.article.view, tuple(names)

        with answering(Picker, lambda picker: self._type_name(names, picker)):
            self.hands.press("G")
            if not view.is_hinting():
                return
            labels = [
                label
                for label, entity in view.hint_labels().items()
                if is_named(self._bundle.entity(EntityId(str(entity))), names)
            ]
            if labels:
                self.hands.type(min(labels, key=len))
            else:
                self.hands.press("Return")

    def _type_name(self, names: tuple[str, ...], picker: Picker) -> None:
        """Type a name until it is what Enter takes; the whole of it makes a new one."""
        for letter in names[0]:
            if is_named(entity_of(self._bundle, highlighted(picker)), names):
                break
            self.hands.type(letter)
        self.hands.press("Return")

    def _next_open_quote(self, met: set[AnnotationId]) -> Attribution | None:
        """Return the quote that the window shows next, with a key where it must."""
        current = self._window.focus.current()
        waiting = [one for one in self._open(Attribution) if one.id not in met]
        if not waiting:
            return None
        if current not in waiting:
            self.hands.press("J")
            current = self._window.focus.current()
        assert isinstance(current, Attribution)
        return current

    def _decide(self, quote: Attribution) -> None:
        marked = self._meant(quote)
        if marked is None:
            self.hands.press("X")
        elif marked.optional or not self._wrong(quote, marked):
            self.hands.press("A")
        else:
            self._put_right(quote.id, marked)

    def _meant(self, quote: Attribution) -> MarkedQuote | None:
        """Return the marked quote that shares most words with one, if it is half."""
        text = self._marking.text
        shares = {
            number: share(text, quote.content, (marked.content,))
            for number, marked in enumerate(self._marking.quotes)
        }
        best = max(shares, key=lambda number: shares[number])
        if shares[best] >= _HALF:
            return self._marking.quotes[best]
        optional = [n for n in shares if shares[n] and self._marking.quotes[n].optional]
        return self._marking.quotes[optional[0]] if optional else None

    def _wrong(self, quote: Attribution, marked: MarkedQuote) -> list[str]:
        return wrong_parts(self._marking.text, quote, self._bundle, marked)

    def _is_there(self, marked: MarkedQuote) -> bool:
        return any(not self._wrong(one, marked) for one in self._accepted(Attribution))

    def _put_right(self, quote: AnnotationId, marked: MarkedQuote) -> None:
        """Mend each part that is wrong; whatever is changed is accepted by that."""
        mending: dict[str, Callable[[], None]] = {
            "content": lambda: self._set("N", marked.content),
            "source": lambda: self._set("O", marked.source),
            "cue": lambda: self._set("C", marked.cue),
            "kind": lambda: self.hands.press("T"),
            "speaker": lambda: self._choose_entity(marked.names),
        }
        for _ in range(_TRIES):
            now = self._bundle.annotation(quote)
            assert isinstance(now, Attribution)
            wrong = self._wrong(now, marked)
            if not wrong:
                if now.review.status is Status.SUGGESTED:
                    self.hands.press("A")
                return
            mending[wrong[0]]()
        raise AssertionError(f"{marked} cannot be reached: {wrong}")

    def _set(self, key: str, span: Span | None) -> None:
        if span is not None:
            self.hands.drag(span)
            self.hands.press(key)

    def _make(self, marked: MarkedQuote) -> None:
        """Make a quote of its cue, or of its content where it has none."""
        if marked.cue is None:
            self.hands.drag(marked.content)
            self.hands.press("Q")
        else:
            self._window.focus.show_annotation(None)
            self.hands.drag(marked.cue)
            self.hands.press("D")
            self._wait_for_cue()
        made = self._window.focus.annotation
        assert made is not None
        self._put_right(made, marked)

    def _wait_for_cue(self) -> None:
        """Wait until the quote is there; nothing is current until then."""
        began = monotonic()
        while not isinstance(self._window.focus.current(), Attribution):
            assert monotonic() - began < _PATIENCE
            QTest.qWait(_SOON)


def middle(span: Span) -> int:
    """Return where a hand clicks a span: not at an edge, which it would take."""
    return (span.start + span.end) // 2
