"""Why a suggestion is there: said in the cards, the tool tip and to a screen reader."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pressmark.gui.article.words import describe, tooltip
from pressmark.gui.inspector.card_list import CardModel, Listing
from pressmark.gui.inspector.cards import Shown
from pressmark.gui.inspector.entity_list import ENTITIES
from pressmark.gui.inspector.quote_list import QUOTES
from pressmark.gui.inspector.region_list import REGIONS
from pressmark.gui.main_window import MainWindow
from pressmark.model.scheme import NEWS
from pressmark.project import commands
from tests.builders import bundle
from tests.gui.listed import cards, details, model_of
from tests.projects import add, made

ARTICLE = bundle(
    "[“We agree,”:content 1] said [[Ann Smith:PERSON=Ann Smith]:source 1].\n"
    "[Read more:furniture]"
)
REASON = "as in 3 articles"


def model_with_reason(listing: Listing, annotation: str) -> CardModel:
    model = model_of(listing)
    known = next(a for a in ARTICLE.annotations() if a.id == annotation)
    model.show(Shown(ARTICLE, NEWS, reasons={known.id: REASON}))
    model.set_current(known.id)
    return model


def test_the_current_quote_says_why_it_is_suggested() -> None:
    model = model_with_reason(QUOTES, ARTICLE.attributions[0].id)
    assert details(cards(model)[0])["Why"] == REASON
    assert f"({REASON})" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_current_page_label_says_why_it_is_suggested() -> None:
    model = model_with_reason(REGIONS, ARTICLE.regions[0].id)
    assert details(cards(model)[0])["Why"] == REASON


def test_an_entity_and_its_mention_say_why_they_are_suggested() -> None:
    model = model_with_reason(ENTITIES, ARTICLE.mentions[0].id)
    entity, line = cards(model)
    assert entity.excerpt == REASON
    assert line.trailing == REASON
    assert REASON in entity.sentence
    assert REASON in line.sentence


def test_without_a_reason_nothing_is_said_of_one() -> None:
    model = model_of(QUOTES, ARTICLE)
    model.set_current(ARTICLE.attributions[0].id)
    assert "Why" not in details(cards(model)[0])


def test_the_tool_tip_says_why_in_plain_text() -> None:
    (mention,) = ARTICLE.mentions
    reasons = {mention.id: "as in <b>3</b> articles"}
    assert describe(ARTICLE, mention, NEWS, reasons).endswith(reasons[mention.id])
    assert "&lt;b&gt;3" in tooltip(ARTICLE, [mention], NEWS, reasons)


def test_what_was_accepted_in_other_articles_is_the_reason_in_the_window(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    project = made(tmp_path, [bundle("[Ann Smith:PERSON=Ann Smith] left.", name="a")])
    again = bundle("[Ann Smith:PERSON=Ann Smith] came.", name="b")
    add(project, again)
    first = bundle("[Ann Smith:PERSON=Ann Smith] left.", name="a").mentions[0]
    commands.accept(project, first.id)
    project.close()
    window.open_path(project.path)
    window.focus.show_document(again.document.id)
    known = {again.mentions[0].id: "as in 1 article"}
    qtbot.waitUntil(lambda: window.focus.reasons == known)
    window.run("tab_2")
    model = window.inspector.currentWidget().model  # type: ignore[attr-defined]  # a page of cards
    assert model.card(model.index(0)).excerpt == "as in 1 article"
