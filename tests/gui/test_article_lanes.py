"""Overlapping and nested annotations lie in lanes, and each of them can be told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pressmark.gui import theme
from pressmark.gui.article.highlights import Kind, highlights
from pressmark.gui.article.view import ArticleView
from pressmark.model.bundle import Bundle
from pressmark.model.layer import Layer
from pressmark.model.review import Status
from pressmark.model.scheme import NEWS
from tests.builders import SUGGESTED
from tests.builders import bundle as bundle_of
from tests.gui.article_shown import at

DEPTH = 8
LABELS = ("ORG", "GPE", "PERSON", "EVENT")
ALL = frozenset(Layer)


def mentions_in_each_other(depth: int) -> Bundle:
    marked = "harbour"
    for number in range(depth):
        marked = f"[the {marked} it:{LABELS[number % len(LABELS)]}]"
    # A suggestion's underline has gaps.
    decided = replace(SUGGESTED, status=Status.ACCEPTED)
    text = f"They met {marked} there.\n\nAnother day."
    return bundle_of(text, name=str(depth), review=decided)


def quotes_in_each_other(depth: int) -> Bundle:
    marked = "it is done"
    for number in range(depth):
        content = f"[{marked}:content {number}=indirect]"
        marked = f"[he {number}:source {number}] [said:cue {number}] {content}"
    return bundle_of(f"{marked}.", name=f"quotes {depth}")


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> Iterator[ArticleView]:
    theme.apply(qapp, theme.LIGHT)
    made = ArticleView()
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    qapp.setStyleSheet("")


def colors_below(view: ArticleView, place: QPoint, reach: int) -> list[str]:
    """Return the colours below a letter, from above, each run of one colour once."""
    image = view.viewport().grab().toImage()
    column = [
        QColor(image.pixel(place.x(), place.y() + down)).name() for down in range(reach)
    ]
    return [c for n, c in enumerate(column) if n == 0 or column[n - 1] != c]


def line_height(view: ArticleView, position: int) -> float:
    return view.document().findBlock(position).blockFormat().lineHeight()


def test_each_of_eight_nested_mentions_has_a_lane_of_its_own() -> None:
    marks = highlights(mentions_in_each_other(DEPTH), NEWS, ALL).marks
    by_length = sorted(marks, key=lambda mark: len(mark.span))
    assert [mark.lane for mark in by_length] == list(range(DEPTH))


def test_a_nested_content_is_underlined_and_the_outermost_is_not() -> None:
    marks = highlights(quotes_in_each_other(DEPTH), NEWS, ALL).marks
    contents = [mark for mark in marks if mark.kind is Kind.CONTENT]
    by_length = sorted(contents, key=lambda mark: -len(mark.span))
    assert [mark.lane for mark in by_length] == list(range(DEPTH))
    assert by_length[0].underline is None
    lanes = [mark.underline for mark in by_length[1:]]
    assert len(set(lanes)) == DEPTH - 1


def test_a_source_within_a_source_is_underlined() -> None:
    bundle = bundle_of("[the mayor of [Halvern:source 2]:source 1] [spoke:content 1]")
    inner = highlights(bundle, NEWS, ALL).within(14, 15)[-1]
    assert (inner.kind, inner.underline) == (Kind.SOURCE, 0)


def test_marks_that_cross_have_different_lanes() -> None:
    bundle = bundle_of("[one [two:ORG] three:PERSON] four")
    crossing = highlights(bundle, NEWS, ALL)
    assert sorted(mark.lane for mark in crossing.marks) == [0, 1]


def test_all_underlines_of_nested_mentions_can_be_seen(view: ArticleView) -> None:
    bundle = mentions_in_each_other(DEPTH)
    view.show_bundle(bundle, NEWS)
    letter = at(view, bundle.document.text.index("harbour") + 4)
    wanted = [getattr(theme.LIGHT, group).name() for group in _groups(DEPTH)]
    seen = colors_below(view, letter, 45)
    assert [color for color in seen if color in wanted] == wanted


def _groups(depth: int) -> list[str]:
    groups = {label.id: label.group for label in NEWS.mention_labels}
    return [groups[LABELS[number % len(LABELS)]] for number in range(depth)]


def test_lines_are_set_apart_only_where_many_underlines_are(view: ArticleView) -> None:
    view.show_bundle(mentions_in_each_other(1), NEWS)
    usual = line_height(view, 0)
    bundle = mentions_in_each_other(DEPTH)
    view.show_bundle(bundle, NEWS)
    assert line_height(view, 0) > usual
    assert line_height(view, bundle.document.text.index("Another")) == usual


def test_lines_are_as_usual_again_when_the_layer_is_hidden(view: ArticleView) -> None:
    bundle = mentions_in_each_other(DEPTH)
    view.show_bundle(bundle, NEWS)
    view.set_layers(frozenset({Layer.ATTRIBUTIONS}))
    hidden = line_height(view, 0)
    assert hidden == line_height(view, bundle.document.text.index("Another"))
    view.set_layers(ALL)
    assert line_height(view, 0) > hidden


def test_the_room_for_underlines_survives_another_zoom(view: ArticleView) -> None:
    bundle = mentions_in_each_other(DEPTH)
    view.show_bundle(bundle, NEWS)
    view.set_zoom(200)
    last = bundle.document.text.index("Another")
    assert line_height(view, 0) > line_height(view, last)


def test_more_annotations_than_there_are_lanes_are_painted(view: ArticleView) -> None:
    for bundle in (mentions_in_each_other(40), quotes_in_each_other(40)):
        view.show_bundle(bundle, NEWS)
        view.viewport().grab()
        for annotation in bundle.annotations():
            view.set_current(annotation.id)
        view.viewport().grab()


def test_every_nested_annotation_is_found_at_its_innermost_letter(
    view: ArticleView,
) -> None:
    bundle = quotes_in_each_other(DEPTH)
    view.show_bundle(bundle, NEWS)
    found = view.annotations_at(bundle.document.text.index("it is done"))
    by_length = sorted(bundle.attributions, key=lambda quote: len(quote.content[0]))
    assert found == [quote.id for quote in by_length]
