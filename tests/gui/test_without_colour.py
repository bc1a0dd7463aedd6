"""What colour tells is told without it: looked at in grey."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pressmark.gui import theme as themes
from pressmark.gui.article.legend import Legend
from pressmark.gui.article.view import ArticleView
from pressmark.gui.second_marks import draw_family, draw_sign
from pressmark.model.attribution import Act
from pressmark.model.review import Status
from pressmark.model.scheme import NEWS
from tests.builders import bundle as bundle_of
from tests.gui.article_shown import ARTICLE, decided

FAMILIES = ("person", "organization", "place", "event", "other")
POLARITIES = ("favor", "against", "neutral", "mixed", "none", "unclear")
SIDE = 24
BLACK, WHITE = QColor("black"), QColor("white")


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> Iterator[ArticleView]:
    themes.apply(qapp, themes.LIGHT)
    made = ArticleView()
    qtbot.addWidget(made)
    made.resize(820, 500)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    qapp.setStyleSheet("")


def grey(paint: Callable[[QPainter, QRectF], None]) -> QImage:
    """Return what is painted in black, where no colour can tell anything apart."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, QRectF(2, 2, SIDE - 4, SIDE - 4))
    painter.end()
    return image


def difference(one: QImage, other: QImage) -> float:
    """Return the share of points that are clearly lighter or darker."""
    assert one.size() == other.size()
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    far = [abs(a - b) > 60 for a, b in pairs]
    return sum(far) / len(far)


def family(group: str) -> QImage:
    return grey(lambda painter, box: draw_family(painter, box, group, BLACK))


def sign(polarity: str) -> QImage:
    return grey(lambda painter, box: draw_sign(painter, box, polarity, BLACK, WHITE))


def test_every_two_families_differ_in_grey() -> None:
    shapes = {group: family(group) for group in FAMILIES}
    for one, other in combinations(FAMILIES, 2):
        assert difference(shapes[one], shapes[other]) > 0.08, (one, other)


def test_every_two_polarities_differ_in_grey() -> None:
    signs = {polarity: sign(polarity) for polarity in POLARITIES}
    for one, other in combinations(POLARITIES, 2):
        assert difference(signs[one], signs[other]) > 0.02, (one, other)


def in_grey(view: ArticleView) -> QImage:
    image = view.viewport().grab().toImage()
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def differing(one: QImage, other: QImage) -> int:
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(a - b) > 40 for a, b in pairs)


def test_mentions_of_two_families_differ_in_the_article(view: ArticleView) -> None:
    found = []
    for label in ("PERSON", "ORG", "GPE", "EVENT"):
        view.show_bundle(bundle_of(f"Here is [Halvern:{label}] again."), NEWS)
        found.append(in_grey(view))
    for one, other in combinations(found, 2):
        assert differing(one, other) >= 8


def test_suggested_and_accepted_differ_in_the_article(view: ArticleView) -> None:
    view.show_bundle(decided(ARTICLE, Status.SUGGESTED), NEWS)
    suggested = in_grey(view)
    view.show_bundle(decided(ARTICLE, Status.ACCEPTED), NEWS)
    assert differing(suggested, in_grey(view)) > 100


def test_a_quote_and_an_attitude_differ_in_the_article(view: ArticleView) -> None:
    bundle = bundle_of("She [hoped:cue 1] [it would end:content 1=indirect] soon.")
    view.show_bundle(bundle, NEWS)
    quote = in_grey(view)
    (one,) = bundle.attributions
    attitude = replace(bundle, attributions=(replace(one, act=Act.ATTITUDE),))
    view.show_bundle(attitude, NEWS)
    assert differing(quote, in_grey(view)) > 10


def test_a_layer_that_is_switched_off_differs_in_the_legend(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.set_theme(themes.LIGHT)
    for swatch in legend.swatches().values():
        swatch.set_short(True)
        swatch.setFixedSize(swatch.sizeHint())
        images = []
        for shown in (True, False):
            swatch.setChecked(shown)
            image = swatch.grab().toImage()
            images.append(image.convertToFormat(QImage.Format.Format_Grayscale8))
        assert differing(*images) >= 12
