"""The history beside the article: what it says, where it leads, going back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QDockWidget, QPushButton

from pressmark.gui.action_table import STEP_WORDS
from pressmark.gui.history.history_model import HistoryModel
from pressmark.gui.history.history_panel import BACK_KEY, HistoryPanel
from pressmark.gui.history.step_sentence import sentence
from pressmark.gui.main_window import MainWindow
from pressmark.gui.theme import DARK, LIGHT
from pressmark.model.document import DocumentState
from pressmark.model.scheme import NEWS, Label, LabelKind, with_labels
from pressmark.model.stance import Evidence
from pressmark.project import commands, queries
from pressmark.project.project import Project
from tests.gui.at_window import MARKED, press, said
from tests.projects import add

DOCUMENT = MARKED.document.id
ANN, BO = MARKED.mentions[:2]
LABELS = {"PERSON": "Person", "ORG": "Organization"}


@pytest.fixture
def worked_on(project: Project) -> Project:
    add(project, MARKED)
    return project


@pytest.fixture
def model(worked_on: Project) -> Iterator[HistoryModel]:
    listed = HistoryModel()
    tester = QAbstractItemModelTester(
        listed, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    listed.show_steps(worked_on)
    yield listed
    del tester


def newest(project: Project) -> str:
    (step,) = queries.told_steps_of(project, queries.step_ids(project)[:1])
    return sentence(step, LABELS)


def panel_of(window: MainWindow) -> HistoryPanel:
    panel = window.findChild(HistoryPanel)
    assert isinstance(panel, HistoryPanel)
    return panel


def test_steps_are_said_in_sentences(worked_on: Project) -> None:
    commands.accept(worked_on, BO.id)
    assert newest(worked_on) == "Accepted “Bo Berg” in “Two mayors agree”"
    worked_on.undo()
    assert newest(worked_on) == "Undid: Accepted “Bo Berg” in “Two mayors agree”"
    commands.change_mention(worked_on, BO.id, label="ORG")
    assert "label: Person → Organization" in newest(worked_on)
    commands.set_state(worked_on, DOCUMENT, DocumentState.DONE)
    assert newest(worked_on) == "Finished “Two mayors agree”"


def test_parts_of_a_quote_and_evidence_are_named(worked_on: Project) -> None:
    quote = MARKED.attributions[0]
    commands.change_attribution(worked_on, quote.id, cue=())
    assert newest(worked_on).startswith("Changed the cue of the quote “We agree,”")
    speaker = MARKED.mentions[0].entity
    commands.change_attribution(worked_on, quote.id, source=(), speaker=speaker)
    assert "(speaker: none → Ann Smith; other source)" in newest(worked_on)
    stance = commands.add_stance(
        worked_on, DOCUMENT, holder=None, topic="toll", polarity="favor"
    )
    evidence = (Evidence(attribution=quote.id),)
    commands.change_stance(worked_on, stance, evidence=evidence)
    assert newest(worked_on).startswith("Changed the evidence of the stance “… → toll”")


def test_entities_that_were_merged_or_split_are_named(worked_on: Project) -> None:
    ann = MARKED.entities[0]
    other = commands.add_entity(worked_on, DOCUMENT, "A. Smith", "PERSON")
    commands.change_mention(worked_on, ANN.id, entity=other)
    commands.merge_entities(worked_on, None, ann.id, other)
    assert newest(worked_on).startswith("Merged “A. Smith” into “Ann Smith”")
    commands.split_entity(worked_on, ann.id, ANN.id, document=DOCUMENT, name="Annie")
    assert newest(worked_on).startswith("Split “Annie” off “Ann Smith”")


def test_flags_and_notes_say_what_they_are_on(worked_on: Project) -> None:
    commands.flag(worked_on, DOCUMENT)
    assert newest(worked_on) == "Flagged “Two mayors agree”"
    commands.flag(worked_on, DOCUMENT)
    assert newest(worked_on) == "Took the flag off “Two mayors agree”"
    commands.flag(worked_on, DOCUMENT, on=BO.id)
    assert newest(worked_on) == "Flagged “Bo Berg” in “Two mayors agree”"
    note = commands.add_note(worked_on, DOCUMENT, "Who?", on=BO.id)
    commands.resolve_note(worked_on, note, True)
    assert newest(worked_on) == "Settled the note “Who?” in “Two mayors agree”"


def test_an_article_that_is_gone_is_still_named(worked_on: Project) -> None:
    commands.flag(worked_on, DOCUMENT)
    commands.remove_documents(worked_on, DOCUMENT)
    (_, flagged) = queries.told_steps_of(worked_on, queries.step_ids(worked_on)[:2])
    assert sentence(flagged, LABELS) == "Flagged “Two mayors agree”"
    assert flagged.document is None


def test_filters_and_rules_are_named(worked_on: Project) -> None:
    commands.save_filter(worked_on, "people", "label:PERSON")
    assert newest(worked_on) == "Saved the filter “people”"
    commands.rename_filter(worked_on, "people", "persons")
    assert newest(worked_on) == "Renamed the filter “people” to “persons”"
    commands.remove_filter(worked_on, "persons")
    assert newest(worked_on) == "Removed the filter “persons”"
    commands.set_evidence_required(worked_on, True)
    assert newest(worked_on) == "Made a rule that stances need evidence"


def test_changes_of_the_scheme_are_told_with_what_they_touched(
    worked_on: Project,
) -> None:
    kind = LabelKind.MENTION
    other = [Label("PERSON", "Human", "person"), *NEWS.mention_labels[1:]]
    commands.change_scheme(worked_on, with_labels(NEWS, kind, other))
    assert newest(worked_on) == "Renamed the label “Person” to “Human”"
    commands.merge_labels(worked_on, kind, "ORG", "PERSON")
    assert newest(worked_on).startswith("Merged “Human” into another label (")
    commands.split_label(worked_on, kind, "ORG", Label("X", "Ex"), [BO.id])
    assert newest(worked_on).startswith("Split “Ex” off another label (")
    commands.delete_label(worked_on, kind, "LAW")
    assert newest(worked_on) == "Deleted the label “Law or treaty”"
    commands.replace_scheme(worked_on, replace(NEWS, name="again"), {})
    assert newest(worked_on) == "Took the scheme “again”"
    commands.change_scheme(worked_on, replace(NEWS, guidelines="Read."))
    assert newest(worked_on) == "Changed the scheme"


def test_every_kind_of_step_has_words(worked_on: Project) -> None:
    (step,) = queries.told_steps_of(worked_on, queries.step_ids(worked_on)[:1])
    bare = replace(step, table="", words="", title="", before={}, after={})
    for kind in STEP_WORDS:
        said = sentence(replace(bare, kind=kind), LABELS)
        assert said
        assert "{" not in said


def test_many_decisions_at_once_are_counted(worked_on: Project) -> None:
    commands.accept(worked_on, ANN.id, BO.id)
    assert newest(worked_on).startswith("Accepted 2 suggestions")


def test_a_step_that_was_just_done_comes_first(
    worked_on: Project, model: HistoryModel
) -> None:
    before = model.rowCount()
    commands.accept(worked_on, BO.id)
    model.follow()
    assert model.rowCount() == before + 1
    assert model.index(0).data().startswith("Accepted “Bo Berg”")


def test_the_key_shows_the_history_and_escape_goes_back_to_the_article(
    at_work: MainWindow,
) -> None:
    press(at_work, "Ctrl+H")
    panel = panel_of(at_work)
    assert panel.isVisible()
    assert panel.list.hasFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert at_work.article.view.hasFocus()


def test_going_back_takes_back_all_that_was_done_since(at_work: MainWindow) -> None:
    project = at_work.focus.project
    before = queries.bundle(project, DOCUMENT)
    commands.accept(project, ANN.id)
    commands.reject(project, BO.id)
    press(at_work, "Ctrl+H")
    panel = panel_of(at_work)
    panel.list.selectRow(2)
    QTest.keySequence(panel.list, BACK_KEY)
    assert queries.bundle(project, DOCUMENT) == before
    assert "Ctrl+Z" in said(at_work)
    assert panel.list.model().index(0, 0).data().startswith("Went back")
    press(at_work, "Ctrl+Z")
    assert queries.bundle(project, DOCUMENT) != before


def test_a_step_leads_to_where_it_was_done(at_work: MainWindow) -> None:
    commands.accept(at_work.focus.project, BO.id)
    press(at_work, "Ctrl+PgDown")
    assert at_work.focus.document != DOCUMENT
    press(at_work, "Ctrl+H")
    panel = panel_of(at_work)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert at_work.focus.document == DOCUMENT
    assert at_work.focus.annotation == BO.id


def test_the_history_of_one_annotation_follows_which_is_current(
    at_work: MainWindow,
) -> None:
    commands.accept(at_work.focus.project, BO.id)
    press(at_work, "Ctrl+H")
    panel = panel_of(at_work)
    chip = panel.findChild(QPushButton, "history_annotation")
    assert chip is not None
    at_work.focus.show_annotation(BO.id)
    chip.click()
    assert panel.list.model().rowCount() == 1
    at_work.focus.show_annotation(MARKED.mentions[2].id)
    assert panel.list.model().rowCount() == 0
    commands.add_note(at_work.focus.project, DOCUMENT, "Which?", on=BO.id)
    at_work.focus.show_annotation(BO.id)
    assert panel.list.model().rowCount() == 2


def test_closing_the_project_closes_the_history(at_work: MainWindow) -> None:
    press(at_work, "Ctrl+H")
    dock = at_work.findChild(QDockWidget)
    assert isinstance(dock, QDockWidget)
    press(at_work, "Ctrl+W")
    assert not dock.isVisible()


def test_the_history_is_drawn_in_both_themes(at_work: MainWindow) -> None:
    press(at_work, "Ctrl+H")
    panel = panel_of(at_work)
    drawn = []
    for theme in (LIGHT, DARK):
        at_work.show_theme(theme)
        drawn.append(panel.list.grab().toImage())
    assert drawn[0] != drawn[1]
