"""The table of an article's stances: its model, its keys, its steps."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from pressmark.gui.dialogs.picker import Picker
from pressmark.gui.dialogs.stance_dialog import StanceDialog
from pressmark.gui.main_window import MainWindow
from pressmark.gui.stances.matrix import matrix_of
from pressmark.gui.stances.matrix_model import Roles, StanceMatrixModel
from pressmark.gui.stances.matrix_panel import MatrixPanel
from pressmark.gui.theme import DARK, LIGHT, palette
from pressmark.model.bundle import Bundle
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.scheme import NEWS
from pressmark.model.stance import Evidence, Stance
from pressmark.model.stance_table import Target
from pressmark.project import commands
from pressmark.project.queries import KnownTarget
from tests.asking import when_asked
from tests.builders import bundle, span_of
from tests.gui.at_window import pick, press, said, select
from tests.gui.listed import ACCEPTED

TOLL, PIER = Target(topic="the toll"), Target(topic="the pier")


@pytest.fixture
def article() -> Bundle:
    made = bundle("[Ann:PERSON=Ann] said [“never”:content 1]. [Bo:PERSON=Bo] left.")
    ann = made.entities[0].id
    passage = Evidence(spans=(span_of(made.document.text, "left"),))
    stances = (
        Stance(AnnotationId("1"), ann, None, "the toll", "against", ACCEPTED),
        Stance(
            AnnotationId("2"),
            ann,
            None,
            "the toll",
            "favor",
            ACCEPTED,
            evidence=(passage,),
        ),
        Stance(AnnotationId("3"), None, made.entities[1].id, None, "none", ACCEPTED),
    )
    return replace(made, stances=stances)


def model_of(article: Bundle, *known: KnownTarget) -> StanceMatrixModel:
    model = StanceMatrixModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(model, mode, model)
    model.show(matrix_of(article, NEWS, known))
    return model


@pytest.mark.usefixtures("qapp")
def test_rows_are_holders_and_columns_are_targets(article: Bundle) -> None:
    model = model_of(article, KnownTarget(PIER, "the pier"))
    down, across = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
    rows = [model.headerData(n, down) for n in range(model.rowCount())]
    columns = [model.headerData(n, across) for n in range(model.columnCount())]
    assert rows == ["Ann", "The article itself"]
    assert columns == ["the toll", "Bo", "the pier"]


@pytest.mark.usefixtures("qapp")
def test_a_cell_tells_polarity_evidence_and_contradiction(article: Bundle) -> None:
    model = model_of(article)
    cell = model.index(0, 0).data(Roles.CELL)
    assert (cell.sign, cell.words, cell.evidence) == ("−+", "Against / For", 1)
    assert cell.contradicted
    spoken = [
        model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(2)
        for column in range(2)
    ]
    assert spoken == [
        "Ann on the toll: Against / For, 1 piece of evidence, contradiction",
        "Ann on Bo: not looked at",
        "The article itself on the toll: not looked at",
        "The article itself on Bo: None expressed, 0 pieces of evidence",
    ]


@pytest.mark.usefixtures("qapp")
def test_stances_that_come_and_go_keep_the_model_whole(article: Bundle) -> None:
    model = model_of(article)
    model.show(matrix_of(replace(article, stances=article.stances[:1]), NEWS, ()))
    assert model.index(0, 0).data() == "− Against"
    model.show(matrix_of(replace(article, stances=()), NEWS, ()))
    assert (model.rowCount(), model.columnCount()) == (1, 0)


@pytest.fixture
def at_table(at_work: MainWindow) -> MainWindow:
    """Return the window with the table open: one speaker, one target."""
    project, bundle_ = at_work.focus.project, at_work.focus.bundle
    ann = next(e for e in bundle_.entities if e.name == "Ann Smith")
    commands.change_attribution(project, bundle_.attributions[0].id, speaker=ann.id)
    commands.add_stance(
        project,
        bundle_.document.id,
        holder=ann.id,
        topic="the toll",
        polarity="neutral",
    )
    press(at_work, "Ctrl+T")
    return at_work


def panel_of(window: MainWindow) -> MatrixPanel:
    panel = window.findChild(MatrixPanel)
    assert isinstance(panel, MatrixPanel)
    return panel


def keys(window: MainWindow, *pressed: str) -> None:
    view = panel_of(window).view
    for key in pressed:
        QTest.keySequence(view, key)


def polarities(window: MainWindow) -> list[tuple[str, str | None, str]]:
    bundle_ = window.focus.bundle
    return [
        (
            entity.name if (entity := bundle_.entity(s.holder)) else "",
            s.topic,
            s.polarity,
        )
        for s in bundle_.stances
    ]


def test_the_table_opens_with_the_keyboard_in_it_and_goes(
    at_table: MainWindow,
) -> None:
    panel = panel_of(at_table)
    assert panel.isVisible()
    assert panel.view.hasFocus()
    keys(at_table, "Escape")
    assert not panel.isVisible()
    assert at_table.article.view.hasFocus()
    press(at_table, "Ctrl+T")
    assert panel.view.hasFocus()
    press(at_table, "Ctrl+T")
    assert not panel.isVisible()


@pytest.mark.parametrize(("key", "polarity"), [("1", "against"), ("0", "none")])
def test_a_digit_changes_the_stance_of_a_cell(
    at_table: MainWindow, key: str, polarity: str
) -> None:
    keys(at_table, key)
    assert polarities(at_table) == [("Ann Smith", "the toll", polarity)]
    press(at_table, "Ctrl+Z")
    assert polarities(at_table) == [("Ann Smith", "the toll", "neutral")]


def test_a_digit_makes_the_stance_of_an_empty_cell(at_table: MainWindow) -> None:
    keys(at_table, "Down", "5")
    assert polarities(at_table)[1] == ("", "the toll", "unclear")
    assert panel_of(at_table).current() == (1, 0)
    assert "Not assessable" in said(at_table)


def test_del_empties_a_cell_and_undo_fills_it(at_table: MainWindow) -> None:
    keys(at_table, "Del")
    assert polarities(at_table) == []
    press(at_table, "Ctrl+Z")
    assert polarities(at_table) == [("Ann Smith", "the toll", "neutral")]


def test_the_rest_of_a_row_is_marked_in_one_step(at_table: MainWindow) -> None:
    for topic in ("the pier", "the ferry"):
        when_asked(Picker, pick(topic))
        keys(at_table, "T")
    keys(at_table, "N")
    assert polarities(at_table) == [
        ("Ann Smith", "the toll", "neutral"),
        ("Ann Smith", "the pier", "none"),
        ("Ann Smith", "the ferry", "none"),
    ]
    press(at_table, "Ctrl+Z")
    assert len(polarities(at_table)) == 1


def test_a_holder_is_added_by_typing(at_table: MainWindow) -> None:
    when_asked(Picker, pick("berg"))
    keys(at_table, "H")
    keys(at_table, "3")
    assert polarities(at_table)[1] == ("Bo Berg", "the toll", "favor")


def test_enter_shows_the_evidence_piece_by_piece(at_table: MainWindow) -> None:
    stance = at_table.focus.bundle.stances[0]
    text = at_table.focus.bundle.document.text
    pieces = tuple(
        Evidence(spans=(span_of(text, words),)) for words in ("the costs", "ferry")
    )
    commands.change_stance(at_table.focus.project, stance.id, evidence=pieces)
    view = at_table.article.view
    seen = []
    for _ in range(3):
        keys(at_table, "Return")
        seen.append(view.textCursor().selectedText())
    assert seen == ["the costs", "ferry", "the costs"]
    assert at_table.focus.annotation == stance.id
    assert panel_of(at_table).view.hasFocus()


def test_enter_on_an_empty_cell_says_what_to_do(at_table: MainWindow) -> None:
    keys(at_table, "Down", "Return")
    assert said(at_table).startswith("Nobody has looked at this pair yet")


def test_words_selected_in_the_article_become_evidence_of_the_cell(
    at_table: MainWindow,
) -> None:
    keys(at_table, "Return")
    select(at_table, "the costs")
    press(at_table, "+")
    assert len(at_table.focus.bundle.stances[0].evidence) == 1
    cell = panel_of(at_table).model.index(0, 0).data(Roles.CELL)
    assert cell.evidence == 1


def test_f2_changes_the_stance_in_the_dialog(at_table: MainWindow) -> None:
    def answer(dialog: StanceDialog) -> None:
        QTest.keySequence(dialog, "Alt+1")
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    when_asked(StanceDialog, answer)
    keys(at_table, "F2")
    assert polarities(at_table) == [("Ann Smith", "the toll", "against")]


def test_another_article_has_its_own_table(at_table: MainWindow) -> None:
    press(at_table, "Ctrl+PgDown")
    model = panel_of(at_table).model
    assert [model.headerData(0, Qt.Orientation.Vertical)] == ["The article itself"]
    assert model.headerData(0, Qt.Orientation.Horizontal) == "the toll"
    assert model.index(0, 0).data(Roles.CELL) is None


def test_a_table_that_is_not_open_is_not_worked_out(at_work: MainWindow) -> None:
    assert at_work.findChild(MatrixPanel) is None


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_cells_are_painted_in_both_themes(
    at_table: MainWindow, theme: object
) -> None:
    panel = panel_of(at_table)
    panel.view.setPalette(palette(theme))  # type: ignore[arg-type]  # one of the two
    image = panel.view.grab().toImage()
    assert not image.isNull()


def test_the_rule_for_evidence_is_switched_and_undone(at_work: MainWindow) -> None:
    rule = at_work.actions_["evidence_rule"]

    def stand() -> tuple[bool, bool]:
        return rule.isChecked(), at_work.focus.project.scheme.evidence_required

    assert stand() == (False, False)
    rule.trigger()
    assert stand() == (True, True)
    press(at_work, "Ctrl+Z")
    assert stand() == (False, False)


def add_bare(window: MainWindow, polarity: str) -> EntityId | None:
    commands.add_stance(
        window.focus.project,
        window.focus.bundle.document.id,
        holder=None,
        topic="the toll",
        polarity=polarity,
    )
    return None


def test_done_waits_for_evidence_that_the_project_asks_for(
    at_work: MainWindow,
) -> None:
    commands.set_evidence_required(at_work.focus.project, True)
    add_bare(at_work, "favor")
    document = at_work.focus.document
    for _ in range(2):
        press(at_work, "Ctrl+Return")
        assert at_work.focus.document == document
    assert "this project asks for it" in said(at_work)
    press(at_work, "0")
    press(at_work, "Ctrl+Return")
    assert at_work.focus.document != document


def test_done_asks_once_whether_a_contradiction_is_meant(at_work: MainWindow) -> None:
    for polarity in ("favor", "against"):
        add_bare(at_work, polarity)
    document = at_work.focus.document
    press(at_work, "Ctrl+Return")
    assert at_work.focus.document == document
    assert "both for and against" in said(at_work)
    press(at_work, "Ctrl+Return")
    assert at_work.focus.document != document
