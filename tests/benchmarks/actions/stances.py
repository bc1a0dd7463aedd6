"""How the simulated annotator says who stands where."""

from __future__ import annotations

from pressmark.gui.dialogs.picker import Choice
from pressmark.gui.label_words import polarity_keys
from pressmark.gui.main_window import MainWindow
from pressmark.gui.stances.choice_line import ChoiceLine
from pressmark.gui.stances.stance_card import StanceCard
from pressmark.model.bundle import Bundle, spans_of
from pressmark.model.entity import Entity
from pressmark.model.scheme import NEWS
from pressmark.model.span import Span
from tests.benchmarks.actions.choosing import entity_of
from tests.benchmarks.actions.hands import Hands
from tests.benchmarks.actions.marked import Marking, is_named, names_of

_FARTHEST = 12


class StanceWork:
    """Makes the stances of an article that are marked by hand."""

    def __init__(self, window: MainWindow, marking: Marking, hands: Hands) -> None:
        self._window = window
        self._marking = marking
        self.hands = hands

    @property
    def _bundle(self) -> Bundle:
        return self._window.focus.bundle

    def work(self) -> None:
        """Say who stands where."""
        for marked in self._marking.stances:
            self._let_go_of(marked.evidence)
            self.hands.drag(marked.evidence)
            self.hands.press("S")
            card = self._card()
            self._fill(card.holder, marked.holder)
            self._fill(card.target, marked.target)
            self.hands.press(*("E" * (1 if marked.explicit else 2)))
            self.hands.press(polarity_keys(NEWS.polarity_labels)[marked.polarity])

    def _card(self) -> StanceCard:
        card = self._window.findChild(StanceCard)
        assert isinstance(card, StanceCard)
        return card

    def _fill(self, line: ChoiceLine, name: str) -> None:
        """Take what is offered, or type until the right one is; else make it new."""
        known = self._known(names_of(self._marking, name))
        words = name if known is None else known.name
        for letter in words:
            if self._offers(line.value(), known, name):
                break
            self.hands.type(letter)
        for _ in range(_FARTHEST):
            if self._offers(line.value(), known, name) or line.value() == name:
                break
            self.hands.press("Down")
        self.hands.press("Return")

    def _let_go_of(self, span: Span) -> None:
        """Click beside everything where an edge of what is current would be taken."""
        current = self._window.focus.current()
        edges = {
            edge
            for one in (spans_of(current) if current is not None else ())
            for edge in (one.start, one.end)
        }
        if not {span.start, span.end} & edges:
            return
        view, text = self._window.article.view, self._marking.text
        sight = view.visible_span() or Span(0, len(text))
        beside = (
            place
            for place in range(sight.start, sight.end)
            if text[place].isalpha()
            and not view.annotations_at(place)
            and not view.annotations_at(place + 1)
        )
        self.hands.click(next(beside))

    def _known(self, names: tuple[str, ...]) -> Entity | None:
        """Return the entity that goes by one of some names, the likest one.

        What the marking has no entity for is a matter named in words.
        """
        found = [one for one in self._bundle.entities if is_named(one, names)]
        exact = [one for one in found if one.name in names]
        return next(iter((*exact, *found)), None)

    def _offers(
        self, value: Choice | str | None, known: Entity | None, name: str
    ) -> bool:
        if not isinstance(value, Choice):
            return False
        if known is None:
            return value.text == name
        return entity_of(self._bundle, value) == known
