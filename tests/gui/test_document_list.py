"""The list of documents: lazy, quick, and true after every step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pressmark.gui import theme
from pressmark.gui.documents.document_list import ROW_ROLE, DocumentListModel
from pressmark.gui.documents.document_panel import DocumentPanel
from pressmark.gui.work.changes import Changes
from pressmark.model.arrangement import Arrangement, Grouping, Sort
from pressmark.model.document import DocumentState
from pressmark.model.filters import parse
from pressmark.model.ids import DocumentId
from pressmark.project import commands, queries
from pressmark.project.project import Project
from tests.builders import bundle
from tests.projects import add, article, made

MANY = 100_000


@pytest.fixture
def model(qapp: QApplication, project: Project) -> Iterator[DocumentListModel]:
    del qapp
    add(project, *(article(f"Article {n} is here.", f"a{n}") for n in range(150)))
    made_model = DocumentListModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(made_model, mode, made_model)
    made_model.show_project(project)
    changes = Changes(project)
    changes.changed.connect(made_model.follow)
    yield made_model
    changes.close()


def names(model: DocumentListModel) -> list[str]:
    return [model.index(row, 0).data(ROW_ROLE).name for row in range(model.rowCount())]


def id_of(project: Project, name: str) -> DocumentId:
    return queries.find_document(project, name)


def test_every_document_is_listed_in_the_order_of_import(
    model: DocumentListModel,
) -> None:
    assert names(model) == [f"a{n}" for n in range(150)]


def test_only_what_passes_the_filter_is_listed(
    model: DocumentListModel, project: Project
) -> None:
    commands.set_state(project, id_of(project, "a3"), DocumentState.DONE)
    model.show_only(parse("state:done"))
    assert names(model) == ["a3"]


def test_a_step_is_seen_in_the_list(model: DocumentListModel, project: Project) -> None:
    commands.set_state(project, id_of(project, "a3"), DocumentState.SKIPPED)
    assert model.index(3, 0).data(ROW_ROLE).state is DocumentState.SKIPPED


def test_a_document_that_is_removed_leaves_the_list_and_undo_brings_it_back(
    model: DocumentListModel, project: Project
) -> None:
    commands.remove_documents(project, id_of(project, "a3"))
    assert "a3" not in names(model)
    project.undo()
    assert names(model)[3] == "a3"


def test_a_document_is_beside_its_neighbours_even_if_it_is_filtered_out(
    model: DocumentListModel, project: Project
) -> None:
    shown = id_of(project, "a3")
    commands.set_state(project, shown, DocumentState.DONE)
    model.show_only(parse("state:todo"))
    after, before = model.beside(shown, 1), model.beside(shown, -1)
    assert after is not None
    assert before is not None
    assert (before.name, after.name) == ("a2", "a4")
    assert model.beside(id_of(project, "a149"), 1) is None


def test_clicking_a_row_asks_for_its_document(
    model: DocumentListModel, project: Project, qtbot: QtBot
) -> None:
    panel = DocumentPanel(model)
    qtbot.addWidget(panel)
    panel.resize(280, 600)
    panel.show()
    place = panel.list.visualRect(model.index(2, 0)).center()
    with qtbot.waitSignal(panel.list.picked) as picked:
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert picked.args == [id_of(project, "a2")]


def test_typing_in_the_search_field_lists_what_has_the_words(
    model: DocumentListModel, qtbot: QtBot
) -> None:
    panel = DocumentPanel(model)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.filter_changed):
        QTest.keyClicks(panel.search, "article 77")
    assert names(model) == ["a77"]
    with qtbot.waitSignal(panel.filter_changed):
        QTest.keyClick(panel.search, Qt.Key.Key_Escape)
    assert model.rowCount() == 150


def test_a_chip_lists_the_documents_of_a_state(
    model: DocumentListModel, project: Project, qtbot: QtBot
) -> None:
    commands.set_state(project, id_of(project, "a3"), DocumentState.DONE)
    panel = DocumentPanel(model)
    qtbot.addWidget(panel)
    panel.show_counts(queries.state_counts(project))
    chip = panel.findChild(QPushButton, "chip_done")
    assert chip is not None
    assert chip.text() == "Done 1"
    chip.click()
    assert names(model) == ["a3"]


def _fill(project: Project) -> None:
    """Add many documents of one text, as importing them would take a minute."""
    with project.step("fill", recorded=False):
        project.db.execute(
            "with recursive n (n) as (select 2 union all select n + 1 from n"
            " where n < ?) insert into document (uuid, name, text, state)"
            " select printf('%08d', n), 'a' || n, 1, 'todo' from n",
            [MANY],
        )


def test_the_list_is_quick_at_a_hundred_thousand_articles(
    tmp_path: Path, qtbot: QtBot
) -> None:
    project = made(tmp_path, [article()])
    _fill(project)
    model = DocumentListModel()
    panel = DocumentPanel(model)
    qtbot.addWidget(panel)
    panel.set_theme(theme.DARK)
    panel.resize(280, 800)
    panel.show()
    began = perf_counter()
    model.show_project(project)
    panel.grab()
    listed = perf_counter() - began
    began = perf_counter()
    panel.list.scrollToBottom()
    panel.grab()
    scrolled = perf_counter() - began
    project.close()
    assert model.rowCount() == MANY
    # Measured: 0.09 s and 0.01 s; slow machines get some more.
    assert listed < 0.5
    assert scrolled < 0.1


def test_the_first_articles_that_fit_are_there_before_the_others(
    model: DocumentListModel, qtbot: QtBot
) -> None:
    model.show_only(parse("article"))
    assert 0 < model.rowCount() < 150
    with qtbot.waitSignal(model.completed):
        pass
    assert names(model) == [f"a{n}" for n in range(150)]


def test_the_list_is_grouped_under_headings_that_cannot_be_chosen(
    model: DocumentListModel, project: Project, qtbot: QtBot
) -> None:
    for name, outlet in (("a3", "Ledger"), ("a7", "Courier"), ("a5", "ledger")):
        commands.set_metadata(project, id_of(project, name), outlet=outlet)
    model.arrange(Arrangement(Sort.ARRIVAL, Grouping.OUTLET))
    assert [model.index(row, 0).data() for row in model.headings()] == [
        "Courier · 1",
        "Ledger · 2",
        "No outlet · 147",
    ]
    assert model.index(0, 0).flags() == Qt.ItemFlag.NoItemFlags
    assert model.row(0) is None
    panel = DocumentPanel(model)
    qtbot.addWidget(panel)
    panel.resize(280, 600)
    panel.show()
    panel.list.show_first()
    seen = []
    for _step in range(3):
        seen.append(model.row(panel.list.currentIndex().row()))
        QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert [row.name for row in seen if row is not None] == ["a7", "a3", "a5"]
    model.show_only(parse("outlet:ledger"))
    assert [model.index(row, 0).data() for row in model.headings()] == ["Ledger · 2"]
    beside = model.beside(id_of(project, "a3"), 1)
    assert beside is not None
    assert beside.name == "a5"


def test_an_article_leaves_the_list_when_a_decision_makes_it_no_longer_fit(
    model: DocumentListModel, project: Project
) -> None:
    add(project, bundle("[Ann:PERSON] and [Bo:PERSON].", name="persons"))
    model.show_only(parse("label:PERSON status:open"))
    assert names(model) == ["persons"]
    first, second = queries.bundle(project, id_of(project, "persons")).mentions
    commands.accept(project, first.id)
    assert names(model) == ["persons"]
    commands.accept(project, second.id)
    assert names(model) == []
    project.undo()
    assert names(model) == ["persons"]


def test_what_makes_no_sense_is_said_and_the_list_stays(
    model: DocumentListModel, qtbot: QtBot
) -> None:
    panel = DocumentPanel(model)
    qtbot.addWidget(panel)
    panel.write("a77")
    assert names(model) == ["a77"]
    panel.write("lable:PERSON")
    fault = panel.findChild(QLabel, "filter_fault")
    assert fault is not None
    assert fault.text().startswith("No field “lable”. Did you mean label?")
    assert names(model) == ["a77"]
