"""What is known about an article, beside it: quotes, entities, stance, notes, page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from pressmark.gui.accessible.roles import Role, speak_as
from pressmark.gui.inspector.card_page import CardPage
from pressmark.gui.inspector.card_view import CardView
from pressmark.gui.inspector.cards import Row, RowKind, Shown, in_order, is_listed, tell
from pressmark.gui.inspector.carried import carry_over
from pressmark.gui.inspector.entity_list import ENTITIES, stands_for
from pressmark.gui.inspector.note_list import NOTES, note_of
from pressmark.gui.inspector.quote_list import QUOTES
from pressmark.gui.inspector.region_list import REGIONS
from pressmark.gui.inspector.speaker_stances import SpeakerStances
from pressmark.gui.inspector.stance_list import STANCES, piece_of
from pressmark.gui.inspector.tabs import InspectorTabs
from pressmark.gui.keys.keymap import called, keymap, with_key
from pressmark.gui.theme import LIGHT, Theme
from pressmark.gui.work.review import layer_of
from pressmark.model.bundle import Annotation, Bundle
from pressmark.model.filters import EVERYTHING, Filter, chosen
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.layer import Layer
from pressmark.model.restriction import only
from pressmark.model.scheme import ALL_LAYERS, Scheme

_TABS = (
    (QUOTES, Layer.ATTRIBUTIONS),
    (ENTITIES, Layer.MENTIONS),
    (STANCES, Layer.STANCES),
    (NOTES, None),
    (REGIONS, Layer.REGIONS),
)


class Inspector(QTabWidget):
    """The tabs beside the article. It changes nothing itself, it says what is wanted.

    ``picked`` has the annotation the person moved to, ``open_requested`` the one to be
    edited. ``evidence_picked`` has a stance, the number of a piece of its evidence and
    whether the person wants to go there. ``set_current`` for what was just picked does
    not move the list.
    """

    picked = Signal(object)
    open_requested = Signal(object)
    polarity_chosen = Signal(object, str)
    act_chosen = Signal(object, str)
    note_toggled = Signal(object, bool)
    note_edit_requested = Signal(object)
    entity_activated = Signal(object)
    menu_asked = Signal(object, QPoint)
    evidence_picked = Signal(object, int, bool)
    narrowed = Signal(object)

    def __init__(
        self,
        *,
        theme: Theme = LIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._whole: Shown | None = None
        self._asked = EVERYTHING
        self._announcing: str | None = None
        self._stood_for: tuple[Row, str] | None = None
        self._layer = Layer.ATTRIBUTIONS
        self._layers = ALL_LAYERS
        self._tabs = InspectorTabs(theme, self)
        self.setTabBar(self._tabs)
        speak_as(self, Role.Grouping, self.tr("About the article"))
        self._pages = [CardPage(listing, theme) for listing, _ in _TABS]
        self._by_layer = {
            layer: page
            for (_, layer), page in zip(_TABS, self._pages, strict=True)
            if layer is not None
        }
        for page in self._pages:
            self.addTab(page, tell(page.listing.title))
            self._listen(page.view)
        quotes = self._by_layer[Layer.ATTRIBUTIONS]
        self._stances = SpeakerStances(theme, quotes)
        self._listen(self._stances.view)
        quotes.put_below(self._stances)
        quotes.view.moved.connect(self._show_stances)
        self.currentChanged.connect(self._freshen)
        keymap().changed.connect(self._show_keys)
        self._show_keys()

    def _show_keys(self) -> None:
        """Say in the tips of the tabs by which keys they are shown."""
        for number in range(self.count()):
            action = f"tab_{number + 1}"
            self.setTabToolTip(number, with_key(called(action), action))
        for page in self._pages:
            page.show_keys()

    def show_bundle(
        self,
        bundle: Bundle | None,
        scheme: Scheme,
        *,
        attitudes: bool = True,
        reasons: Mapping[AnnotationId, str] | None = None,
    ) -> None:
        """Show what is known about an article; the person's place stays.

        Without ``attitudes`` they are not listed; ``reasons`` say why suggestions are
        there, by their ids.
        """
        self._show_tabs(scheme)
        before, self._whole = self._whole, None
        if bundle is not None:
            self._whole = Shown(bundle, scheme, attitudes, reasons or {})
            carry_over(before, self._whole)
        self._show_cards()

    def _show_tabs(self, scheme: Scheme) -> None:
        """Have no tab for a layer that is off."""
        if scheme.layers == self._layers:
            return
        self._layers = scheme.layers
        for number, (_, layer) in enumerate(_TABS):
            self.setTabVisible(number, layer is None or layer in scheme.layers)

    def narrow(self, asked: Filter) -> None:
        """List only the annotations that fit; ``narrowed`` says that it is so."""
        if asked != self._asked:
            self._asked = asked
            self._show_cards()
            self.narrowed.emit(asked)

    def shown_annotations(self) -> frozenset[AnnotationId]:
        """Return the annotations that have cards, or would on their tab."""
        if self._shown is None:
            return frozenset()
        return frozenset(one.id for one in self._shown.bundle.annotations())

    def _show_cards(self) -> None:
        self._shown = self._whole
        if self._whole is not None and self._asked:
            bundle = self._whole.bundle
            kept = only(bundle, chosen(bundle, self._asked))
            self._shown = replace(self._whole, bundle=kept)
        for number, page in enumerate(self._pages):
            page.show_cards(self._shown, narrowed=bool(self._asked))
            count = page.listing.count(self._shown) if self._shown else 0
            self._tabs.set_count(number, count)
        self._freshen(self.currentIndex())

    def set_current(self, annotation: AnnotationId | None) -> None:
        """Select, expand and bring into view the card of an annotation, on its tab.

        None takes the selection away. What is not in the bundle is ignored.
        """
        if self._is_at(annotation):
            return
        if annotation is None:
            for page in self._pages:
                page.set_current(None)
            self._show_stances()
        elif (found := self._page_of(annotation)) is not None:
            self.setCurrentWidget(found)
            found.set_current(annotation)
            self._stances.view.set_current(None)
            self._show_stances()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of a theme."""
        self._tabs.set_theme(theme)
        for view in (*(page.view for page in self._pages), self._stances.view):
            view.set_theme(theme)

    def set_layer_tab(self, layer: Layer) -> None:
        """Bring the tab of a layer to the front; layers without one change nothing."""
        known = Layer.MENTIONS if layer is Layer.ENTITIES else layer
        if known in self._by_layer:
            self.setCurrentWidget(self._by_layer[known])

    def current_layer(self) -> Layer:
        """Return the layer of the tab in front; with the notes, the one before them."""
        return self._layer

    def in_front(self) -> QWidget:
        """Return what takes the keyboard: the cards in front, or the tabs."""
        cards = self._pages[self.currentIndex()].view
        return cards if cards.isVisible() else self._tabs

    def reading_order(self, layer: Layer) -> list[AnnotationId]:
        """Return the annotations that the tab of a layer lists, in reading order.

        Entities list their mentions whether or not they are expanded.
        """
        page = self._by_layer.get(layer)
        if page is None or self._shown is None:
            return []
        bundle = self._shown.bundle
        annotations: dict[Layer, tuple[Annotation, ...]] = {
            Layer.ATTRIBUTIONS: bundle.attributions,
            Layer.MENTIONS: bundle.mentions,
            Layer.STANCES: bundle.stances,
            Layer.REGIONS: bundle.regions,
        }
        rejected, current = page.shows_rejected(), page.model.current
        return [
            annotation.id
            for annotation in in_order(annotations[layer])
            if is_listed(annotation, rejected=rejected, current=current)
        ]

    def is_settled(self, row: Row) -> bool:
        """Whether the note of a row is settled."""
        return self._shown is not None and note_of(self._shown, row.id).resolved

    def _listen(self, view: CardView) -> None:
        view.moved.connect(self._on_moved)
        view.opened.connect(self.open_row)
        view.segment_chosen.connect(self._on_segment_chosen)
        view.checked.connect(self._on_checked)
        view.menu_asked.connect(self.menu_asked)

    def _show_stances(self) -> None:
        """Show where whoever speaks in the current quote stands."""
        row = self._by_layer[Layer.ATTRIBUTIONS].view.current_row()
        quotes = self._shown.quotes if self._shown else {}
        quote = quotes.get(AnnotationId(row.id)) if row else None
        if Layer.STANCES not in self._layers:
            quote = None
        self._stances.show_holder(self._shown, quote.speaker if quote else None)

    def _on_moved(self, row: Row) -> None:
        annotation = self._annotation_of(row)
        self._stood_for = None
        if row.kind is RowKind.EVIDENCE:
            self.evidence_picked.emit(*piece_of(row.id), False)
        if annotation is None:
            return
        if row.kind is RowKind.ENTITY:
            self._stood_for = (row, annotation)
        self._announcing = annotation
        try:
            self.picked.emit(annotation)
        finally:
            self._announcing = None

    def open_row(self, row: Row) -> None:
        """Ask for what Enter on a row means."""
        if row.kind is RowKind.EVIDENCE:
            self.evidence_picked.emit(*piece_of(row.id), True)
        elif row.kind is RowKind.ENTITY:
            self.entity_activated.emit(row.id)
        elif row.kind is RowKind.NOTE:
            self.note_edit_requested.emit(row.id)
        else:
            self.open_requested.emit(row.id)

    def _on_segment_chosen(self, row: Row, value: str) -> None:
        is_quote = self._shown is not None and row.id in self._shown.quotes
        (self.act_chosen if is_quote else self.polarity_chosen).emit(row.id, value)

    def _on_checked(self, row: Row, resolved: bool) -> None:
        self.note_toggled.emit(row.id, resolved)

    def _annotation_of(self, row: Row) -> str | None:
        """Return the annotation that a row is about, or None."""
        if self._shown is None or row.kind is RowKind.EVIDENCE:
            return None
        if row.kind is RowKind.ENTITY:
            return stands_for(self._shown, EntityId(row.id))
        if row.kind is RowKind.NOTE:
            on = note_of(self._shown, row.id).on
            return on if on in self._shown.annotations else None
        return row.id

    def _is_at(self, annotation: str | None) -> bool:
        """Whether the person just picked an annotation by a row that stands for it."""
        if annotation is None:
            return False
        if annotation == self._announcing:
            return True
        page = self._by_layer[Layer.MENTIONS]
        standing = (page.view.current_row(), annotation)
        return self.currentWidget() is page and standing == self._stood_for

    def _page_of(self, annotation: str) -> CardPage | None:
        found = self._shown.annotations.get(annotation) if self._shown else None
        if found is None:
            return None
        return self._by_layer[layer_of(found)]

    def _freshen(self, number: int) -> None:
        """Fill the tab in front. The others wait: nobody looks at them."""
        self._layer = _TABS[number][1] or self._layer
        self._pages[number].freshen()
        self._show_stances()
