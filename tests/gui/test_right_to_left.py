"""Arabic and Hebrew: text, marks, cards and the whole window from right to left."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pressmark.gui import theme as themes
from pressmark.gui.article.view import ArticleView
from pressmark.gui.inspector.inspector import Inspector
from pressmark.gui.main_window import MainWindow
from pressmark.gui.mirroring import (
    direction_of,
    draw_words,
    isolated,
    mirrored,
    seen_at,
)
from pressmark.model.scheme import NEWS
from tests.builders import bundle as bundle_of

ARABIC = "قالت الوزيرة إن الميناء سيغلق أبوابه مساء اليوم"
"""The minister said that the port will close its gates this evening."""

MIXED = bundle_of(
    "[قالت:cue 1] [[الوزيرة ليلى حداد:PERSON=ليلى حداد]:source 1]"
    " [إن ميناء Halvern سيغلق في 14 May:content 1=indirect] بعد الظهر.\n"
    "[The port of [Halvern:GPE] closes:content 2=indirect], [said:cue 2]"
    " [[נועה לוי:PERSON=נועה לוי]:source 2].\n"
    "[הנמל ייסגר:content 3=indirect], [אמרה:cue 3] [[נועה לוי:PERSON]:source 3]"
    " ביום שני."
)
TEXT = MIXED.document.text
RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> Iterator[ArticleView]:
    themes.apply(qapp, themes.LIGHT)
    made = ArticleView()
    qtbot.addWidget(made)
    made.resize(820, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.show_bundle(MIXED, NEWS)
    yield made
    qapp.setStyleSheet("")


def test_every_paragraph_has_the_direction_of_its_own_words(view: ArticleView) -> None:
    blocks = [view.document().findBlockByNumber(number) for number in range(3)]
    assert [block.textDirection() for block in blocks] == [RIGHT, LEFT, RIGHT]
    lines = [block.layout().lineAt(0) for block in blocks]
    width = view.lineWrapColumnOrWidth() / 2
    starts = [line.naturalTextRect().left() > width / 4 for line in lines]
    assert starts == [True, False, True]


def places(view: ArticleView, start: int, end: int) -> list[QPointF]:
    """Return the middles of letters as Qt places them, in the viewport."""
    found = []
    cursor = QTextCursor(view.document())
    for position in range(start, end):
        cursor.setPosition(position)
        one = view.cursorRect(cursor)
        cursor.setPosition(position + 1)
        other = view.cursorRect(cursor)
        if one.top() == other.top() and abs(one.x() - other.x()) < 30:
            middle = (one.x() + other.x()) / 2
            found.append(QPointF(middle, one.center().y()))
    return found


@pytest.mark.parametrize("which", range(3))
def test_a_quote_is_tinted_where_its_letters_are(view: ArticleView, which: int) -> None:
    quote = MIXED.attributions[which]
    view.set_current(quote.id)
    image = view.viewport().grab().toImage()
    tint = themes.LIGHT.quote_selected
    (span,) = quote.content
    letters = places(view, span.start, span.end)
    assert len(letters) > (span.end - span.start) / 2
    for place in letters:
        assert tint in column(image, place), TEXT[span.start : span.end]
    before = [place for place in places(view, 0, len(TEXT)) if place not in letters]
    outside = [place for place in before if abs(place.y() - letters[0].y()) < 3]
    far = [p for p in outside if min(abs(p.x() - q.x()) for q in letters) > 12]
    assert far
    assert not [place for place in far if tint in column(image, place)]


def column(image: QImage, place: QPointF) -> list[QColor]:
    """Return the colours above and below the middle of a letter."""
    x, y = round(place.x()), round(place.y())
    return [image.pixelColor(x, y + down) for down in range(-9, 6)]


@pytest.mark.parametrize("which", range(4))
def test_a_mention_is_underlined_where_its_letters_are(
    view: ArticleView, which: int
) -> None:
    mention = MIXED.mentions[which]
    groups = {label.id: label.group for label in NEWS.mention_labels}
    color = themes.group_color(themes.LIGHT, groups[mention.label])
    image = view.viewport().grab().toImage()
    for place in places(view, mention.span.start, mention.span.end)[1:-1]:
        x, y = round(place.x()), round(place.y())
        below = [
            image.pixelColor(x + aside, y + down)
            for aside in range(-3, 4)
            for down in range(4, 16)
        ]
        # Underlines are dashed while they are suggested.
        assert any(near(one, color) for one in below)


def near(one: QColor, other: QColor) -> bool:
    far = (
        one.red() - other.red(),
        one.green() - other.green(),
        one.blue() - other.blue(),
    )
    return max(map(abs, far)) < 60


def test_what_is_clicked_is_what_is_there(view: ArticleView) -> None:
    for mention in MIXED.mentions:
        for place in places(view, mention.span.start, mention.span.end)[1:-1]:
            position = view._position_at(place)  # noqa: SLF001  (what a click asks)
            assert position is not None
            assert mention.id in view.annotations_at(position)


def test_words_are_selected_where_they_are(view: ArticleView) -> None:
    start = TEXT.index("Halvern")
    cursor = view.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len("Halvern"), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    image = view.viewport().grab().toImage()
    for place in places(view, start, start + len("Halvern")):
        assert themes.LIGHT.selection in column(image, place)
    span = view.selected_span()
    assert span is not None
    assert TEXT[span.start : span.end] == "Halvern"


def test_the_shape_of_a_family_stands_where_reading_begins(view: ArticleView) -> None:
    image = view.viewport().grab().toImage()
    color = themes.LIGHT.person
    for which, side in ((0, "right"), (2, "right")):
        span = MIXED.mentions[which].span
        letters = places(view, span.start, span.end)
        first = letters[0] if side == "right" else letters[-1]
        last = letters[-1]
        assert first.x() > last.x()
        assert amount(image, first, color) > amount(image, last, color)


def amount(image: QImage, place: QPointF, color: QColor) -> int:
    x, y = round(place.x()), round(place.y())
    return sum(
        near(image.pixelColor(x + aside, y + down), color)
        for aside in range(-5, 6)
        for down in range(2, 18)
    )


def test_arabic_words_keep_their_order_among_others() -> None:
    assert isolated("Halvern") == "Halvern"
    assert isolated(ARABIC) == f"\u2068{ARABIC}\u2069"
    assert direction_of(ARABIC) == RIGHT
    assert direction_of("“Halvern”") == LEFT
    assert direction_of("14 – 5") == LEFT


@pytest.mark.parametrize("way", [LEFT, RIGHT])
def test_words_keep_their_order_in_a_mirrored_window(
    qapp: QApplication, way: Qt.LayoutDirection
) -> None:
    assert qapp is not None
    image = QImage(160, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(LEFT)
    with mirrored(painter, image.rect(), way):
        draw_words(painter, image.rect(), Qt.AlignmentFlag.AlignHCenter, "97 opened")
    painter.end()
    columns = ink(image)
    _, split = max((b - a, a) for a, b in pairwise(columns))
    assert split - columns[0] < columns[-1] - split, "the number is first"


def ink(image: QImage) -> list[int]:
    """Return the columns of a picture in which something is painted."""
    white = QColor("white").rgb()
    return [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != white for y in range(image.height()))
    ]


@pytest.mark.parametrize("way", [LEFT, RIGHT])
def test_what_is_painted_by_hand_is_mirrored_and_its_words_are_not(
    qapp: QApplication, way: Qt.LayoutDirection
) -> None:
    assert qapp is not None
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(LEFT)
    begin = Qt.AlignmentFlag.AlignLeft
    with mirrored(painter, QRectF(0, 0, 200, 40), way):
        draw_words(painter, QRectF(10, 5, 180, 30), begin, "Lb")
    painter.end()
    columns = ink(image)
    if way == LEFT:
        assert 9 <= columns[0] <= 14
    else:
        assert 186 <= columns[-1] <= 191
    # The upright stroke of the L comes first in both.
    stroke = sum(image.pixel(columns[0] + 1, y) != 0xFFFFFFFF for y in range(40))
    last = sum(image.pixel(columns[-1], y) != 0xFFFFFFFF for y in range(40))
    assert stroke > last


def test_a_point_of_what_is_mirrored_is_found_again() -> None:
    area = QRectF(10, 0, 100, 20)
    assert seen_at(QPointF(15, 3), area, LEFT) == QPointF(15, 3)
    assert seen_at(QPointF(15, 3), area, RIGHT) == QPointF(105, 3)


@pytest.fixture
def turned(at_work: MainWindow, qapp: QApplication) -> Iterator[MainWindow]:
    themes.apply(qapp, themes.LIGHT)
    qapp.setLayoutDirection(RIGHT)
    yield at_work
    qapp.setLayoutDirection(LEFT)
    qapp.setStyleSheet("")


def test_the_whole_window_is_mirrored(turned: MainWindow, qtbot: QtBot) -> None:
    window = turned

    def left_of(widget: QWidget) -> int:
        return widget.mapTo(window, QPoint()).x()

    qtbot.waitUntil(lambda: left_of(window.documents) > left_of(window.article))
    assert left_of(window.article) > left_of(window.inspector)
    listed = window.documents.list
    row = listed.visualRect(listed.model().index(0, 0))
    image = listed.viewport().grab().toImage()
    bar = [
        x
        for x in range(row.left(), row.right() + 1)
        if image.pixelColor(x, row.center().y()) == themes.LIGHT.accent
    ]
    assert bar
    assert min(bar) >= row.right() - 4, "the bar of the selected row is at the right"


def test_cards_are_mirrored_and_their_controls_answer_where_they_are_seen(
    qtbot: QtBot, qapp: QApplication
) -> None:
    assert qapp is not None
    images = []
    for way in (LEFT, RIGHT):
        inspector = Inspector()
        qtbot.addWidget(inspector)
        inspector.setLayoutDirection(way)
        inspector.set_theme(themes.LIGHT)
        inspector.resize(360, 500)
        with qtbot.waitExposed(inspector):
            inspector.show()
        inspector.show_bundle(MIXED, NEWS)
        shown = inspector.currentWidget()
        images.append(shown.grab().toImage())
    first, second = images
    halves = [colored(image, themes.LIGHT.quote_border) for image in (first, second)]
    middle = first.width() / 2
    # How likely a suggestion is stands at the end of its card.
    assert halves[0] > middle > halves[1]


def colored(image: QImage, color: QColor) -> float:
    """Return where a colour is, on the average from the left."""
    found = [
        x
        for y in range(10, 60)
        for x in range(image.width())
        if image.pixelColor(x, y) == color
    ]
    return sum(found) / len(found)
