"""Lists of cards as tests look at them: what each row says."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtTest import QAbstractItemModelTester

from pressmark.gui.inspector.card_list import CardModel, Listing
from pressmark.gui.inspector.cards import Card, Shown
from pressmark.model.bundle import Bundle
from pressmark.model.review import Review, Status, by_annotator, by_pipeline
from pressmark.model.scheme import NEWS, Scheme

ACCEPTED = Review(Status.ACCEPTED, by_annotator("ro"))
REJECTED = Review(Status.REJECTED, by_pipeline("rules", "1"), 300)


def model_of(
    listing: Listing, bundle: Bundle | None = None, scheme: Scheme = NEWS
) -> CardModel:
    """Return a model of a bundle that Qt's own tester watches."""
    model = CardModel(listing)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(model, mode, model)
    if bundle is not None:
        model.show(Shown(bundle, scheme))
    return model


def cards(model: CardModel) -> list[Card]:
    """Return the cards from the top."""
    return [model.card(model.index(row)) for row in range(model.rowCount())]


def titles(model: CardModel) -> list[str]:
    """Return the titles from the top."""
    return [card.title for card in cards(model)]


def details(card: Card) -> dict[str, str]:
    """Return the rows of an expanded card, with what is muted behind them."""
    return {d.key: f"{d.value} {d.aside}".strip() for d in card.details}


def with_quotes(bundle: Bundle, *changes: dict[str, object]) -> Bundle:
    """Return the bundle with fields of its first quotes, in their order, changed."""
    quotes = list(bundle.attributions)
    for number, fields in enumerate(changes):
        quotes[number] = replace(quotes[number], **fields)  # type: ignore[arg-type]  # fields of several types
    return replace(bundle, attributions=tuple(quotes))
