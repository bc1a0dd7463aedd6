"""What an article with its annotations looks like, in a real widget."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from time import perf_counter

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pressmark.errors import InvalidChangeError
from pressmark.gui import theme
from pressmark.gui.article.view import ArticleView
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.entity import Mention
from pressmark.model.ids import AnnotationId, DocumentId
from pressmark.model.layer import Layer
from pressmark.model.review import Status
from pressmark.model.scheme import NEWS
from pressmark.model.span import Span
from pressmark.model.stance import Evidence, Stance
from tests.builders import SUGGESTED, span_of
from tests.builders import bundle as bundle_of
from tests.gui.article_shown import ARTICLE, TEXT, at, colors, decided, shown


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> Iterator[ArticleView]:
    yield shown(qtbot, qapp)
    qapp.setStyleSheet("")


def test_a_suggested_quote_is_hatched_and_a_decided_one_is_plain(
    view: ArticleView,
) -> None:
    words = "the concerns of smaller ports"
    ground, stripe = theme.LIGHT.quote_hatch.name(), theme.LIGHT.quote.name()
    assert {ground, stripe} <= colors(view, words)
    view.show_bundle(decided(ARTICLE, Status.ACCEPTED), NEWS)
    plain = colors(view, words)
    assert stripe in plain
    assert ground not in plain


def test_the_current_quote_has_a_colour_of_its_own(view: ArticleView) -> None:
    view.set_current(ARTICLE.attributions[1].id)
    tint = theme.LIGHT.quote_selected.name()
    assert tint in colors(view, "the concerns of smaller ports")


def test_what_was_rejected_leaves_no_trace(view: ArticleView) -> None:
    view.show_bundle(decided(ARTICLE, Status.REJECTED), NEWS)
    tints = {theme.LIGHT.quote.name(), theme.LIGHT.quote_hatch.name()}
    assert not tints & colors(view, "the concerns of smaller ports")


def test_a_layer_can_be_hidden(view: ArticleView) -> None:
    view.set_layers(frozenset({Layer.MENTIONS}))
    assert theme.LIGHT.quote.name() not in colors(view, "the concerns of smaller ports")
    halvern = TEXT.index("Halvern")
    assert view.annotations_at(halvern) == [m.id for m in ARTICLE.mentions[2:0:-1]]


def test_the_evidence_of_the_current_stance_is_bracketed(view: ArticleView) -> None:
    evidence = Evidence(spans=(span_of(TEXT, "smaller ports"),))
    stance = Stance(
        AnnotationId("s"),
        None,
        None,
        "toll",
        "against",
        SUGGESTED,
        evidence=(evidence,),
    )
    view.show_bundle(replace(ARTICLE, stances=(stance,)), NEWS)
    view.set_current(stance.id)
    image = view.viewport().grab().toImage()
    corner = at(view, TEXT.index("smaller ports"))
    found = {
        QColor(image.pixel(corner.x() + dx, corner.y() + dy)).name()
        for dx in range(-10, 0)
        for dy in range(-12, 14)
    }
    assert theme.LIGHT.against.name() in found


def test_every_theme_and_width_is_painted(view: ArticleView) -> None:
    for width in (150, 400, 619, 640, 2400):
        view.resize(width, 500)
        for which in (theme.DARK, theme.LIGHT):
            view.set_theme(which)
            image = view.viewport().grab().toImage()
            assert (
                QColor(image.pixel(image.width() - 5, 5)).name() == which.paper.name()
            )


def test_without_a_document_it_says_what_to_do(view: ArticleView) -> None:
    view.show_bundle(None, NEWS)
    assert view.selected_span() is None
    assert view.annotations_at(0) == []
    image = view.viewport().grab().toImage()
    middle = image.height() // 2
    row = {image.pixel(x, y) for x in range(820) for y in range(middle - 9, middle + 9)}
    assert len(row) > 2


def test_a_text_that_qt_alters_is_refused_and_nothing_is_shown(
    view: ArticleView,
) -> None:
    # Qt takes it for the mark of a text whose bytes are in the other order.
    spoilt = Document(DocumentId("d"), "spoilt", "\ufffeMayor")
    with pytest.raises(InvalidChangeError):
        view.show_bundle(Bundle(spoilt), NEWS)
    assert view.toPlainText() == ""
    view.viewport().grab()


def test_an_empty_article_in_a_tiny_window_is_shown(view: ArticleView) -> None:
    view.resize(200, 50)
    view.verticalScrollBar().setValue(500)
    for text in ("", "[a:content 1]", "\n", ""):
        view.show_bundle(bundle_of(text, name=f"tiny{text}"), NEWS)
        view.verticalScrollBar().setValue(500)
        view.set_zoom(view.zoom() + 10)
        view.viewport().grab()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "שלום [עולם:PERSON] and [“[مرحبا بالعالم:content 2] again”:content 1] עוד",
        "e\u0301\u0302 [👩\u200d🚀👩:PERSON] [\u202eabc\u202c:ORG] [ﷺ:content 1]",
        "\n\n\n",
        "[one:content 1]\n[two:source 1]\n\n\n[three:content 1]",
        "[" + "x" * 5000 + ":content 1]",
    ],
)
def test_every_script_and_shape_of_text_is_painted(
    view: ArticleView, text: str
) -> None:
    bundle = bundle_of(text, name="scripts")
    view.show_bundle(bundle, NEWS)
    view.viewport().grab()
    for annotation in bundle.annotations():
        view.set_current(annotation.id)
        view.viewport().grab()


@pytest.mark.parametrize("paragraph", [84, 50_000])
def test_a_long_article_is_shown_and_painted_in_no_time(
    view: ArticleView, paragraph: int
) -> None:
    lines = [" ".join(["harbour"] * paragraph)] * (50_000 // paragraph)
    text = "\n".join(lines)
    step = len(text) // 5000
    mentions = tuple(
        Mention(
            AnnotationId(str(n)), Span(n * step, n * step + 20), "ORG", None, SUGGESTED
        )
        for n in range(5000)
    )
    bundle = Bundle(Document(DocumentId("long"), "long", text), mentions=mentions)
    began = perf_counter()
    view.show_bundle(bundle, NEWS)
    view.viewport().repaint()
    # An order of magnitude more than it takes, for a busy machine.
    assert perf_counter() - began < 5
    view.set_current(mentions[-1].id)
    began = perf_counter()
    view.viewport().repaint()
    assert perf_counter() - began < 0.5
