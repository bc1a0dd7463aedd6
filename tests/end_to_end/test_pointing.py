"""What a person does with the mouse, the caret and hints, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from pressmark.gui.article.view import ArticleView
from pressmark.gui.dialogs.picker import Picker
from pressmark.model.attribution import Attribution
from pressmark.model.entity import Mention
from pressmark.model.review import Status
from tests.asking import type_in, when_asked
from tests.builders import bundle
from tests.end_to_end.driving import Driver, run
from tests.projects import made

ARTICLE = bundle(
    "[Two mayors agree:headline]\n\n[“We agree,”:content 1] [said:cue 1]"
    " [the mayor [Ann Smith:PERSON=Ann Smith] of"
    " [[Halvern:GPE=Halvern] Port:ORG=Halvern Port]:source 1]."
    " More was to come, she added, and the fleet-owners’ dues would rise."
    " [Bo Berg:PERSON=Bo Berg] [noted:cue 2]"
    " [the costs of smaller ports:content 2=indirect] in May.\n"
    "Read more: the ferry strike",
    headline="Two mayors agree",
)
TEXT = ARTICLE.document.text
QUOTE, NOTED = ARTICLE.attributions
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def play(tmp_path: Path, qtbot: QtBot) -> Callable[[Callable[[Driver], None]], None]:
    """Return what plays a script in the window of the article."""
    project = made(tmp_path, [ARTICLE])
    project.close()

    def played(script: Callable[[Driver], None]) -> None:
        def whole(driver: Driver) -> None:
            driver.click_article("Two mayors agree")
            driver.window.article.view.setFocus()
            script(driver)
            driver.press("Ctrl+Q")

        run([str(project.path)], whole, qtbot)

    return played


def place(view: ArticleView, words: str, *, end: bool = False) -> QPoint:
    """Return the edge of words on the screen, in the viewport."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(TEXT.index(words) + (len(words) if end else 0))
    return view.cursorRect(cursor).center()


def knob(view: ArticleView, words: str) -> QPoint:
    """Return where the handle at the end of words is taken hold of."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(TEXT.index(words) + len(words))
    rect = view.cursorRect(cursor)
    return QPoint(rect.center().x(), rect.bottom())


def inside(view: ArticleView, words: str) -> QPoint:
    return (place(view, words) + place(view, words, end=True)) / 2


def put_caret(driver: Driver, words: str) -> None:
    view = driver.window.article.view
    driver.window.focus.show_annotation(None)
    cursor = view.textCursor()
    cursor.setPosition(TEXT.index(words) + 1)
    view.setTextCursor(cursor)


def drag(
    view: ArticleView,
    start: QPoint,
    end: QPoint,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    *,
    lets_go: bool = True,
) -> None:
    viewport = view.viewport()
    QTest.mousePress(viewport, LEFT, keys, start)
    QTest.mouseMove(viewport, (start + end) / 2)
    QTest.mouseMove(viewport, end)
    if lets_go:
        QTest.mouseRelease(viewport, LEFT, keys, end)


def ask(view: ArticleView, spot: QPoint) -> dict[str, QAction]:
    """Press the right button; return what the menu offers, by name."""
    viewport, mouse = view.viewport(), QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(mouse, spot, viewport.mapToGlobal(spot))
    QApplication.sendEvent(viewport, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = {one.objectName(): one for one in menu.actions()}
    menu.close()
    return offered


def label(driver: Driver, name: str) -> str:
    found = driver.window.findChild(QLabel, name)
    assert found is not None
    return found.text()


def quote(driver: Driver, which: Attribution = QUOTE) -> Attribution:
    found = driver.window.focus.bundle.annotation(which.id)
    assert isinstance(found, Attribution)
    return found


def words_of(found: Attribution) -> list[str]:
    return [span.covered(TEXT) for span in found.content]


Play = Callable[[Callable[[Driver], None]], None]


def test_tab_goes_through_what_is_at_the_caret_and_f6_leaves(play: Play) -> None:
    def script(driver: Driver) -> None:
        put_caret(driver, "Halvern")
        found = []
        for _ in range(4):
            driver.press("Tab")
            found.append(driver.window.focus.annotation)
        town, port = ARTICLE.mentions[1].id, ARTICLE.mentions[2].id
        assert set(found[:2]) == {town, port}
        assert found[2:] == [QUOTE.id, found[0]]
        driver.press("Tab")
        assert label(driver, "review_here") == "2 of 3 here"
        driver.press("Shift+Tab")
        assert driver.window.focus.annotation == found[0]
        assert driver.window.inspector.currentIndex() == 1
        driver.press("F6")
        assert not driver.window.article.view.hasFocus()
        driver.press("Shift+F6")
        assert driver.window.article.view.hasFocus()

    play(script)


def test_every_annotation_of_a_layer_is_reached_by_keys(play: Play) -> None:
    def script(driver: Driver) -> None:
        focus = driver.window.focus
        driver.press("Ctrl+1")
        driver.window.article.view.setFocus()
        focus.show_annotation(QUOTE.id)
        driver.press("A")
        driver.press(",")
        assert focus.annotation == QUOTE.id
        driver.press(".")
        assert focus.annotation == NOTED.id
        driver.press(".")
        assert focus.annotation == QUOTE.id

    play(script)


def test_an_edge_is_dragged_by_its_handle_in_one_step(play: Play) -> None:
    def script(driver: Driver) -> None:
        view, focus = driver.window.article.view, driver.window.focus
        focus.show_annotation(NOTED.id)
        start = knob(view, "smaller ports")
        drag(view, start, inside(view, "smaller"), lets_go=False)
        assert words_of(quote(driver, NOTED)) == ["the costs of smaller ports"]
        QTest.keyClick(view, Qt.Key.Key_Escape)
        QTest.mouseRelease(view.viewport(), LEFT, pos=inside(view, "smaller"))
        assert words_of(quote(driver, NOTED)) == ["the costs of smaller ports"]
        drag(view, start, place(view, "costs of", end=True) + QPoint(3, 0))
        changed = quote(driver, NOTED)
        assert words_of(changed) == ["the costs of"]
        assert (changed.id, changed.cue) == (NOTED.id, NOTED.cue)
        assert changed.review.status is Status.ACCEPTED
        driver.press("Ctrl+Z")
        assert quote(driver, NOTED) == NOTED

    play(script)


def test_with_alt_an_edge_is_dragged_by_characters(play: Play) -> None:
    def script(driver: Driver) -> None:
        view = driver.window.article.view
        driver.window.focus.show_annotation(ARTICLE.mentions[0].id)
        viewport, alt = view.viewport(), Qt.KeyboardModifier.AltModifier
        # Window managers take Alt and the mouse; so it is held only after the press.
        to = QPointF(place(view, "Ann Smi", end=True))
        QTest.mousePress(viewport, LEFT, pos=knob(view, "Ann Smith"))
        for kind in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease):
            there = QPointF(viewport.mapToGlobal(to))
            QApplication.sendEvent(
                viewport, QMouseEvent(kind, to, there, LEFT, LEFT, alt)
            )
        mention = driver.window.focus.current()
        assert isinstance(mention, Mention)
        assert mention.span.covered(TEXT) == "Ann Smi"
        assert mention.entity == ARTICLE.mentions[0].entity

    play(script)


def test_keys_move_the_edges_of_the_source_and_the_cue(play: Play) -> None:
    def script(driver: Driver) -> None:
        driver.window.focus.show_annotation(QUOTE.id)
        driver.press(";")
        driver.press("}")
        (source,) = quote(driver).source
        assert source.covered(TEXT).startswith("mayor Ann")
        driver.press("Alt+Shift+Left")
        assert quote(driver).source == QUOTE.source
        driver.press(";")
        driver.press("Alt+Right")
        (cue,) = quote(driver).cue
        assert cue.covered(TEXT) == "said the"
        driver.press("Alt+Up")
        assert quote(driver).cue[0].covered(TEXT) == "said th"

    play(script)


def test_hints_lead_to_everything_in_sight(play: Play) -> None:
    def script(driver: Driver) -> None:
        view, focus = driver.window.article.view, driver.window.focus
        driver.press("Space")
        named = {value: key for key, value in view.hint_labels().items()}
        assert set(named) == {one.id for one in ARTICLE.annotations()}
        assert "Esc" in label(driver, "review_question")
        driver.press(named[ARTICLE.mentions[2].id])
        assert focus.annotation == ARTICLE.mentions[2].id
        assert not view.is_hinting()
        driver.press("Space")
        driver.press("Esc")
        assert not view.is_hinting()
        assert focus.annotation == ARTICLE.mentions[2].id
        # Who has just chosen an article in the list need not go to its text first.
        driver.window.documents.list.setFocus()
        driver.press("Space")
        driver.press(named[QUOTE.id])
        assert focus.annotation == QUOTE.id

    play(script)


def test_a_speaker_is_a_number_a_name_or_nobody(play: Play) -> None:
    def speaker(driver: Driver) -> str | None:
        found = driver.window.focus.bundle.entity(quote(driver).speaker)
        return None if found is None else found.name

    def finish(picker: Picker) -> None:
        line = picker.findChild(QLineEdit)
        assert line is not None
        assert line.text() == "b"
        type_in("o", Qt.Key.Key_Return)

    def script(driver: Driver) -> None:
        driver.window.focus.show_annotation(QUOTE.id)
        driver.press("G")
        driver.press("1")
        assert speaker(driver) == "Ann Smith"
        when_asked(Picker, finish)
        driver.press("G")
        driver.press("b")
        assert speaker(driver) == "Bo Berg"
        driver.press("G")
        driver.press("0")
        assert speaker(driver) is None
        assert driver.window.article.view.hasFocus()

    play(script)


def test_a_quote_is_nested_by_a_number(play: Play) -> None:
    def script(driver: Driver) -> None:
        driver.window.focus.show_annotation(NOTED.id)
        driver.press("P")
        assert quote(driver, NOTED).parent == QUOTE.id
        driver.press("P")
        assert driver.window.article.view.hint_labels() == {"1": QUOTE.id}
        driver.press("0")
        assert quote(driver, NOTED).parent is None
        driver.press("Ctrl+Z")
        driver.press("P")
        driver.press("1")
        assert quote(driver, NOTED).parent == QUOTE.id

    play(script)


def test_a_selection_snaps_to_words_when_it_is_let_go(play: Play) -> None:
    def selected(view: ArticleView) -> str:
        span = view.selected_span()
        return "" if span is None else span.covered(TEXT)

    def script(driver: Driver) -> None:
        view = driver.window.article.view
        start, end = (
            place(view, "ore was to co"),
            place(view, "ore was to co", end=True),
        )
        drag(view, start, end)
        assert view.textCursor().selectedText() == "More was to come"
        alt = Qt.KeyboardModifier.AltModifier
        view.setTextCursor(QTextCursor(view.document()))
        drag(view, start, end, alt)
        assert selected(view) == "ore was to co"

    play(script)


def test_a_mention_has_no_comma_and_no_half_word(play: Play) -> None:
    def script(driver: Driver) -> None:
        view = driver.window.article.view
        drag(view, place(view, "leet-owners’"), place(view, "come, ", end=True))
        assert view.selected_span() is not None
        drag(view, place(view, "ay."), place(view, "ay.", end=True))
        when_asked(Picker, lambda _picker: type_in("date", Qt.Key.Key_Return))
        driver.press("E")
        found = driver.window.focus.current()
        assert isinstance(found, Mention)
        assert found.span.covered(TEXT) == "May"

    play(script)


def test_more_clicks_select_more(play: Play) -> None:
    def script(driver: Driver) -> None:
        view = driver.window.article.view
        spot, viewport = inside(view, "owners"), view.viewport()
        QTest.mouseDClick(viewport, LEFT, pos=spot)
        assert view.textCursor().selectedText() == "fleet-owners"
        QTest.mouseClick(viewport, LEFT, pos=spot)
        words = view.textCursor().selectedText()
        assert words.startswith("More was")
        assert words.endswith("would rise.")
        # The system tells of the fourth as of a second double click.
        QTest.mouseDClick(viewport, LEFT, pos=spot)
        assert view.textCursor().selectedText().startswith("“We agree,”")

    play(script)


def test_dragging_with_shift_adds_a_fragment(play: Play) -> None:
    def script(driver: Driver) -> None:
        view = driver.window.article.view
        driver.window.focus.show_annotation(QUOTE.id)
        shift = Qt.KeyboardModifier.ShiftModifier
        drag(
            view,
            place(view, "the fleet"),
            place(view, "dues would rise", end=True),
            shift,
        )
        assert words_of(quote(driver)) == [
            "“We agree,”",
            "the fleet-owners’ dues would rise",
        ]
        driver.press("Ctrl+Z")
        assert quote(driver) == QUOTE

    play(script)


def test_the_right_button_offers_what_can_be_done_here(play: Play) -> None:
    def script(driver: Driver) -> None:
        view = driver.window.article.view
        spot = inside(view, "Halvern")
        offered = ask(view, spot)
        assert offered["accept"].shortcut().toString() == "A"
        assert offered["here_0"].isChecked()
        offered["here_2"].trigger()
        assert driver.window.focus.annotation == QUOTE.id
        nothing = ask(view, inside(view, "More was"))
        assert "accept" not in nothing
        assert "next_open" in nothing
        drag(view, place(view, "More was"), place(view, "More was", end=True))
        selected = ask(view, inside(view, "More"))
        assert {"quote", "entity", "set_source", "add_fragment"} <= set(selected)
        assert selected["quote"].shortcut().toString() == "Q"

    play(script)
