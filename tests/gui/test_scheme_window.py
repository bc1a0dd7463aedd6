"""The window of the scheme: its lists, its pages, and what they ask for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QColorDialog, QComboBox, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from pressmark.gui.contrast import contrast
from pressmark.gui.kwic.line import KwicLine, Tick
from pressmark.gui.scheme.fate_dialogs import DeleteDialog, MergeDialog
from pressmark.gui.scheme.label_model import Column, LabelModel, Use
from pressmark.gui.scheme.label_page import Wish
from pressmark.gui.scheme.new_label import new_label
from pressmark.gui.scheme.replace_dialog import ReplaceDialog, lost_labels
from pressmark.gui.scheme.scheme_window import SchemeWindow
from pressmark.gui.scheme.split_dialog import SplitDialog
from pressmark.gui.work.going import going
from pressmark.model.ids import AnnotationId, DocumentId
from pressmark.model.layer import Layer
from pressmark.model.progress import Cancelled
from pressmark.model.scheme import NEWS, Label, LabelKind, Rule, Scheme
from pressmark.project.queries import Hit
from tests.asking import when_asked

LABELS = (
    Label("PERSON", "Person", "person"),
    Label("ORG", "Organization", "organization", "#ffee00"),
    Label("PLACE", "Place", "place", key="x"),
)
SCHEME = Scheme("three", LABELS, guidelines="# Work")
USES = {LabelKind.MENTION: {"PERSON": Use(1200, 30), "GONE": Use(2, 1)}}
MENTION = LabelKind.MENTION


@pytest.fixture
def model() -> LabelModel:
    made = LabelModel(MENTION)
    made.show_labels(LABELS, {"PERSON": "P"}, USES[MENTION])
    QAbstractItemModelTester(
        made, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    return made


@pytest.fixture
def shown(qtbot: QtBot) -> SchemeWindow:
    window = SchemeWindow()
    qtbot.addWidget(window)
    window.show_scheme(SCHEME, USES, editable=True)
    window.show()
    return window


def texts(model: LabelModel, column: Column) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def button(window: SchemeWindow, name: str) -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert found is not None
    return found


def test_labels_are_listed_with_key_and_use_and_strays_after_them(
    model: LabelModel,
) -> None:
    assert texts(model, Column.NAME) == ["Person", "Organization", "Place", "GONE"]
    assert texts(model, Column.KEY) == ["P", "", "", ""]
    assert texts(model, Column.USES)[0] in ("1,200", "1200")
    assert model.is_stray(3)
    assert not model.flags(model.index(3, 0)) & Qt.ItemFlag.ItemIsEditable
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable


def test_a_list_of_labels_follows_its_scheme(model: LabelModel) -> None:
    model.show_labels(LABELS[:1], {}, {})
    assert texts(model, Column.NAME) == ["Person"]
    model.show_labels((replace(LABELS[0], name="Human"),), {}, {})
    assert texts(model, Column.NAME) == ["Human"]
    model.show_labels((), {}, {})
    assert model.rowCount() == 0


def test_a_name_that_is_typed_is_asked_for(model: LabelModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.renamed) as heard:
        model.setData(model.index(0, Column.NAME), " Human ")
    assert heard.args == ["PERSON", "Human"]
    with qtbot.assertNotEmitted(model.renamed):
        model.setData(model.index(0, Column.NAME), "  ")
    with qtbot.waitSignal(model.keyed) as keyed:
        model.setData(model.index(2, Column.KEY), "q")
    assert keyed.args == ["PLACE", "q"]


def test_labels_are_moved_by_dragging(model: LabelModel, qtbot: QtBot) -> None:
    data = model.mimeData([model.index(2, 0), model.index(2, 1)])
    with qtbot.waitSignal(model.moved) as heard:
        model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert heard.args == [["PLACE", "PERSON", "ORG"]]
    with qtbot.assertNotEmitted(model.moved):
        model.dropMimeData(data, Qt.DropAction.MoveAction, 3, 0, QModelIndex())
        model.dropMimeData(QMimeData(), Qt.DropAction.MoveAction, 0, 0, QModelIndex())


def test_labels_are_moved_by_keys(shown: SchemeWindow, qtbot: QtBot) -> None:
    page = shown.labels[MENTION]
    page.go_to("ORG")
    alt = Qt.KeyboardModifier.AltModifier
    with qtbot.waitSignal(shown.edited) as heard:
        QTest.keyClick(page.table, Qt.Key.Key_Down, alt)
    assert heard.args is not None
    assert [one.id for one in heard.args[0].mention_labels] == [
        "PERSON",
        "PLACE",
        "ORG",
    ]


@pytest.mark.parametrize(
    ("name", "what", "label"),
    [
        ("mention_add", "add", "ORG"),
        ("mention_merge", "merge", "ORG"),
        ("mention_split", "split", "PERSON"),
        ("mention_delete", "delete", "ORG"),
        ("mention_adopt", "adopt", "GONE"),
    ],
)
def test_each_button_says_what_is_wished(
    name: str, what: str, label: str, shown: SchemeWindow, qtbot: QtBot
) -> None:
    shown.labels[MENTION].go_to(label)
    with qtbot.waitSignal(shown.wished) as heard:
        button(shown, name).click()
    assert heard.args == [Wish(what, MENTION, (label,))]


def test_what_cannot_be_done_cannot_be_pressed(shown: SchemeWindow) -> None:
    page = shown.labels[MENTION]
    page.go_to("ORG")
    assert not button(shown, "mention_split").isEnabled()
    assert not button(shown, "mention_adopt").isVisible()
    page.go_to("GONE")
    assert not button(shown, "mention_rename").isEnabled()
    shown.show_scheme(SCHEME, USES, editable=False)
    page.go_to("PERSON")
    for name in ("add", "rename", "merge", "split", "delete"):
        assert not button(shown, f"mention_{name}").isEnabled()
    assert page.guideline.edit.isReadOnly()


def test_an_own_colour_can_be_read_in_every_theme(shown: SchemeWindow) -> None:
    page = shown.labels[MENTION]
    page.go_to("ORG")
    readings = page.color.readings()
    assert len(readings) >= 3
    assert all(ratio >= 4.5 for _, ratio in readings)
    # As it is chosen it could not be read on white.
    assert contrast_on_white("#ffee00") < 4.5


def contrast_on_white(color: str) -> float:
    return contrast(QColor(color), QColor("#ffffff"))


def test_a_family_or_a_colour_is_chosen(shown: SchemeWindow, qtbot: QtBot) -> None:
    page = shown.labels[MENTION]
    page.go_to("PERSON")
    families = page.color.findChild(QComboBox)
    assert families is not None
    with qtbot.waitSignal(shown.edited) as heard:
        QTest.keyClick(families, Qt.Key.Key_Down)
        families.activated.emit(families.currentIndex())
    assert heard.args is not None
    assert heard.args[0].label("PERSON", MENTION).group == "organization"

    def choose(dialog: QColorDialog) -> None:
        dialog.setCurrentColor("#123456")
        dialog.accept()

    when_asked(QColorDialog, choose)
    own = next(
        one for one in page.color.findChildren(QPushButton) if "Own" in one.text()
    )
    with qtbot.waitSignal(shown.edited) as chosen:
        own.click()
    assert chosen.args is not None
    assert chosen.args[0].label("PERSON", MENTION).color == "#123456"


def test_what_is_written_is_seen_at_once_and_kept_on_leaving(
    shown: SchemeWindow, qtbot: QtBot
) -> None:
    page = shown.labels[MENTION]
    page.go_to("PERSON")
    page.guideline.edit.setFocus()
    QTest.keyClicks(page.guideline.edit, "A **human**")
    qtbot.waitUntil(lambda: page.guideline.preview.toPlainText() == "A human")
    with qtbot.waitSignal(shown.edited) as heard:
        page.go_to("ORG")
    assert heard.args is not None
    written = heard.args[0]
    assert written.label("PERSON", MENTION).guideline == "A **human**"
    assert written.label("ORG", MENTION).guideline == ""


def test_what_is_being_written_survives_another_change(shown: SchemeWindow) -> None:
    page = shown.labels[MENTION]
    page.go_to("PERSON")
    QTest.keyClicks(page.guideline.edit, "Unfinish")
    shown.show_scheme(replace(SCHEME, name="other"), USES, editable=True)
    assert page.guideline.edit.toPlainText() == "Unfinish"
    assert page.table.current() == "PERSON"


def test_layers_and_rules_are_ticked(shown: SchemeWindow, qtbot: QtBot) -> None:
    shown.show_page(shown.layers)
    with qtbot.waitSignal(shown.edited) as heard:
        shown.layers.boxes["stances"].click()
    assert heard.args is not None
    assert Layer.STANCES not in heard.args[0].layers
    shown.show_page(shown.rules)
    with qtbot.waitSignal(shown.edited) as ruled:
        QTest.keyClick(shown.rules.boxes["cue"], Qt.Key.Key_Space)
    assert ruled.args is not None
    assert Rule.CUE in ruled.args[0].rules
    assert set(shown.rules.boxes) == {rule.value for rule in Rule}


def test_the_name_and_the_guidelines_are_written(
    shown: SchemeWindow, qtbot: QtBot
) -> None:
    shown.show_page(shown.scheme)
    shown.scheme.name.selectAll()
    with qtbot.waitSignal(shown.edited) as heard:
        QTest.keyClicks(shown.scheme.name, "Mine")
        QTest.keyClick(shown.scheme.name, Qt.Key.Key_Return)
    assert heard.args is not None
    assert heard.args[0].name == "Mine"
    shown.show_page(shown.guidelines)
    shown.guidelines.text.edit.setPlainText("# Other")
    with qtbot.waitSignal(shown.edited) as written:
        shown.close()
    assert written.args is not None
    assert written.args[0].guidelines == "# Other"


def test_a_link_of_the_preview_leads_to_the_label(shown: SchemeWindow) -> None:
    shown.show_page(shown.guidelines)
    shown.guidelines.text.followed.emit("ORG")
    assert shown.pages.currentRow() == 1
    assert shown.labels[MENTION].table.current() == "ORG"


def test_merging_says_before_how_many_are_touched(qtbot: QtBot) -> None:
    uses = {"PERSON": Use(1200, 30), "ORG": Use(3, 2)}
    dialog = MergeDialog(LABELS, ["ORG"], uses)
    qtbot.addWidget(dialog)
    dialog.kept.setCurrentIndex(dialog.kept.findData("PLACE"))
    assert "3" in dialog.said.text()
    assert "Place" in dialog.said.text()
    assert (dialog.remaining(), dialog.merged()) == ("PLACE", ("ORG",))
    both = MergeDialog(LABELS, ["PERSON", "ORG"], uses)
    qtbot.addWidget(both)
    assert both.kept.count() == 2
    both.kept.setCurrentIndex(both.kept.findData("ORG"))
    assert both.merged() == ("PERSON",)
    assert "200" in both.said.text()


def test_deleting_asks_what_the_annotations_get(qtbot: QtBot) -> None:
    dialog = DeleteDialog(LABELS, [LABELS[0]], Use(1200, 30))
    qtbot.addWidget(dialog)
    assert dialog.replacement() == "ORG"
    assert "Organization" in dialog.said.text()
    dialog.leave_out()
    assert dialog.replacement() is None
    alone = DeleteDialog(LABELS[:1], [LABELS[0]], Use(2, 1))
    qtbot.addWidget(alone)
    assert alone.replacement() is None


def test_another_scheme_asks_what_labels_in_use_become(qtbot: QtBot) -> None:
    after = Scheme("after", (Label("HUMAN", "Person"), Label("ORG", "Org")))
    lost = lost_labels(SCHEME, after, USES)
    assert [one.label.id for one in lost] == ["PERSON", "GONE"]
    dialog = ReplaceDialog(SCHEME, after, lost)
    qtbot.addWidget(dialog)
    # What is called the same is proposed; what nothing is like stays.
    assert dialog.mapping() == {(MENTION, "PERSON"): "HUMAN"}
    assert [one.id for one in dialog.scheme().mention_labels][-1] == "GONE"
    dialog.boxes[1].setCurrentIndex(dialog.boxes[1].count() - 1)
    assert dialog.mapping()[MENTION, "GONE"] is None
    assert dialog.scheme() == after


def test_a_new_label_gets_an_id_of_its_own() -> None:
    assert new_label(NEWS, MENTION, "Law").id == "LAW_2"
    assert new_label(NEWS, MENTION, "Trade union").id == "TRADE_UNION"
    assert new_label(NEWS, LabelKind.POLARITY, "Very hopeful").id == "very_hopeful"
    assert new_label(NEWS, MENTION, "…").id == "LABEL"


def test_what_is_split_off_is_ticked_one_by_one_or_all_at_once(qtbot: QtBot) -> None:
    hits = [
        Hit(DocumentId("d"), "a", "A", n, n + 1, "", "x", "", AnnotationId(str(n)))
        for n in range(3)
    ]
    lines = [KwicLine(hit, tick=Tick.OFF) for hit in hits]
    dialog = SplitDialog(LABELS[0], lines, 3)
    qtbot.addWidget(dialog)
    agree = next(one for one in dialog.findChildren(QPushButton) if one.isDefault())
    assert dialog.annotations() == ()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(dialog.list, Qt.Key.Key_A, control)
    assert dialog.annotations() == ("0", "1", "2")
    assert not agree.isEnabled()
    QTest.keyClicks(dialog.name, "Mayor")
    assert agree.isEnabled()
    QTest.keyClick(dialog.list, Qt.Key.Key_A, control)
    assert dialog.annotations() == ()
    assert not agree.isEnabled()


def test_long_work_can_be_stopped(qtbot: QtBot) -> None:
    window = SchemeWindow()
    qtbot.addWidget(window)
    with going("Merging labels…", window) as progress:
        progress.report(1, 10)
        dialog = window.findChild(QProgressDialog)
        assert dialog is not None
        dialog.cancel()
        with pytest.raises(Cancelled):
            progress.report(2, 10)


def test_a_label_of_the_same_family_is_proposed(qtbot: QtBot) -> None:
    labels = (*LABELS, Label("CITY", "City", "place"))
    dialog = DeleteDialog(labels, [labels[3]], Use(2, 1))
    qtbot.addWidget(dialog)
    assert dialog.replacement() == "PLACE"
    merge = MergeDialog(labels, ["PLACE"], {})
    qtbot.addWidget(merge)
    assert merge.remaining() == "CITY"


def test_undo_in_a_guideline_goes_no_further_back_than_its_typing(
    shown: SchemeWindow,
) -> None:
    steps: list[str] = []
    shown.steps.connect(steps.append)
    field = shown.labels[MENTION].guideline.edit
    field.setFocus()
    QTest.keyClicks(field, "both")
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == ""
    assert steps == []


def test_undo_in_a_guideline_in_which_nothing_was_typed_takes_back_a_step(
    shown: SchemeWindow,
) -> None:
    steps: list[str] = []
    shown.steps.connect(steps.append)
    field = shown.labels[MENTION].guideline.edit
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert steps == ["undo"]
