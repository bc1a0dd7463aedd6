from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from pressmark.gui.dialogs.choice_box import ChoiceBox
from pressmark.gui.dialogs.evidence_box import EvidenceBox
from pressmark.gui.dialogs.picker import Picker
from pressmark.gui.dialogs.segment_box import SegmentBox
from pressmark.gui.dialogs.stance_dialog import StanceDialog
from pressmark.gui.stances.drafts import StanceDraft
from pressmark.model.bundle import Bundle
from pressmark.model.ids import AnnotationId
from pressmark.model.scheme import NEWS
from pressmark.model.stance import Evidence, Stance
from tests.builders import SUGGESTED, bundle, span_of


@pytest.fixture
def article() -> Bundle:
    made = bundle(
        "[Ann Smith:PERSON=Ann Smith] said [“never”:content 1] to"
        " [José Board:ORG=José Board]."
    )
    stance = Stance(
        AnnotationId("s"),
        made.entities[0].id,
        None,
        "harbour tolls",
        "against",
        SUGGESTED,
        explicit=False,
        evidence=(Evidence(attribution=made.attributions[0].id),),
        note="Plain.",
    )
    return replace(made, stances=(stance,))


def opened(qtbot: QtBot, dialog: StanceDialog) -> StanceDialog:
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def boxes(dialog: StanceDialog) -> tuple[ChoiceBox, ChoiceBox]:
    """Return the fields of holder and target."""
    holder, target = dialog.findChildren(ChoiceBox)
    return holder, target


def type_in(box: ChoiceBox, words: str) -> None:
    """Replace what stands in a field by typing."""
    line = box.lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, words)


def ok_button(dialog: StanceDialog) -> QPushButton:
    found = dialog.findChild(QDialogButtonBox)
    assert isinstance(found, QDialogButtonBox)
    return found.button(QDialogButtonBox.StandardButton.Ok)


def reason(dialog: StanceDialog) -> str:
    labels = dialog.findChildren(QLabel)
    return next(
        label.text() for label in labels if label.accessibleName() == "What is missing"
    )


def test_a_stance_to_change_is_shown_as_it_is(article: Bundle, qtbot: QtBot) -> None:
    stance = article.stances[0]
    dialog = opened(qtbot, StanceDialog(article, NEWS, stance=stance))
    assert dialog.draft() == StanceDraft(
        holder=stance.holder,
        target=None,
        topic="harbour tolls",
        polarity="against",
        explicit=False,
        evidence=stance.evidence,
        note="Plain.",
    )
    assert ok_button(dialog).isEnabled()


def test_what_is_missing_is_said_one_after_the_other(
    article: Bundle, qtbot: QtBot
) -> None:
    dialog = opened(qtbot, StanceDialog(article, NEWS))
    holder, target = boxes(dialog)
    assert reason(dialog) == "Choose who has the stance."
    type_in(holder, "ann smith")
    assert reason(dialog) == "Choose or type what the stance is about."
    type_in(target, "a new pier")
    assert reason(dialog) == "Choose how the holder stands to it."
    assert not ok_button(dialog).isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_3)
    assert reason(dialog) == ""
    assert ok_button(dialog).isEnabled()
    draft = dialog.draft()
    assert (draft.holder, draft.topic) == (article.entities[0].id, "a new pier")
    assert (draft.target, draft.polarity, draft.explicit) == (None, "favor", None)


def test_somebody_who_is_not_in_the_article_cannot_be_the_holder(
    article: Bundle, qtbot: QtBot
) -> None:
    dialog = opened(qtbot, StanceDialog(article, NEWS, stance=article.stances[0]))
    type_in(boxes(dialog)[0], "Nobody Known")
    assert reason(dialog) == "Choose who has the stance."


def test_the_article_itself_can_have_a_stance(article: Bundle, qtbot: QtBot) -> None:
    of_article = replace(article.stances[0], holder=None)
    dialog = opened(qtbot, StanceDialog(article, NEWS, stance=of_article))
    assert boxes(dialog)[0].currentText() == "The article itself"
    assert ok_button(dialog).isEnabled()
    assert dialog.draft().holder is None


def test_a_typed_name_of_an_entity_is_the_entity(article: Bundle, qtbot: QtBot) -> None:
    dialog = opened(qtbot, StanceDialog(article, NEWS, holder=article.entities[0].id))
    type_in(boxes(dialog)[1], "jose board")
    assert dialog.draft().target == article.entities[1].id
    assert dialog.draft().topic is None


def test_topics_of_the_article_are_offered_as_targets(
    article: Bundle, qtbot: QtBot
) -> None:
    dialog = opened(qtbot, StanceDialog(article, NEWS))
    _, target = boxes(dialog)
    offered = [target.itemText(row) for row in range(target.count())]
    assert offered == ["Ann Smith", "José Board", "harbour tolls"]


@pytest.mark.parametrize(
    ("key", "polarity"),
    [
        (Qt.Key.Key_1, "against"),
        (Qt.Key.Key_2, "neutral"),
        (Qt.Key.Key_3, "favor"),
        (Qt.Key.Key_4, "mixed"),
        (Qt.Key.Key_5, "unclear"),
        (Qt.Key.Key_6, "none"),
        (Qt.Key.Key_0, "none"),
    ],
)
def test_digits_choose_the_polarity(
    article: Bundle, qtbot: QtBot, key: Qt.Key, polarity: str
) -> None:
    dialog = opened(qtbot, StanceDialog(article, NEWS))
    first = dialog.findChildren(SegmentBox)[0]
    QTest.keyClick(first.button("favor"), key)
    assert dialog.draft().polarity == polarity


def test_a_digit_typed_into_a_topic_stays_a_digit(
    article: Bundle, qtbot: QtBot
) -> None:
    dialog = opened(qtbot, StanceDialog(article, NEWS))
    type_in(boxes(dialog)[1], "G7")
    assert dialog.draft().topic == "G7"
    assert dialog.draft().polarity == ""


def test_a_passage_that_is_handed_in_is_added_to_the_evidence(
    article: Bundle, qtbot: QtBot
) -> None:
    passage = Evidence(spans=(span_of(article.document.text, "said"),))
    stance = article.stances[0]
    evidence = (passage, *stance.evidence)
    dialog = opened(
        qtbot, StanceDialog(article, NEWS, stance=stance, evidence=evidence)
    )
    assert dialog.draft().evidence == (*stance.evidence, passage)


def test_evidence_can_be_taken_out(article: Bundle, qtbot: QtBot) -> None:
    dialog = opened(qtbot, StanceDialog(article, NEWS, stance=article.stances[0]))
    pieces = next(
        found
        for found in dialog.findChildren(QListWidget)
        if found.accessibleName() == "Pieces of evidence"
    )
    assert pieces.item(0).text() == "Quote: “never”"
    dialog.activateWindow()
    pieces.setFocus()
    qtbot.waitUntil(pieces.hasFocus)
    QTest.keyClick(pieces, Qt.Key.Key_Delete)
    assert dialog.draft().evidence == ()


def test_a_quote_of_the_article_can_be_added_as_evidence(
    article: Bundle, qtbot: QtBot
) -> None:
    dialog = opened(qtbot, StanceDialog(article, NEWS, holder=article.entities[0].id))
    evidence = dialog.findChild(EvidenceBox)
    assert isinstance(evidence, EvidenceBox)

    def answer() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, Picker)
        QTest.keyClick(asked, Qt.Key.Key_Return)

    for _ in range(2):
        QTimer.singleShot(0, answer)
        evidence.choose_quote()
    quote = article.attributions[0].id
    assert dialog.draft().evidence == (Evidence(attribution=quote),)


def test_the_note_and_how_it_was_said_can_be_changed(
    article: Bundle, qtbot: QtBot
) -> None:
    dialog = opened(qtbot, StanceDialog(article, NEWS, stance=article.stances[0]))
    said = dialog.findChildren(SegmentBox)[1]
    QTest.mouseClick(said.button("explicit"), Qt.MouseButton.LeftButton)
    assert dialog.draft().explicit is True
    QTest.mouseClick(said.button(""), Qt.MouseButton.LeftButton)
    assert dialog.draft().explicit is None


def test_a_polarity_of_another_scheme_is_kept(article: Bundle, qtbot: QtBot) -> None:
    stance = replace(article.stances[0], polarity="hopeful")
    dialog = opened(qtbot, StanceDialog(article, NEWS, stance=stance))
    assert dialog.draft().polarity == "hopeful"


def test_enter_agrees_once_nothing_is_missing_and_before_does_nothing(
    article: Bundle, qtbot: QtBot
) -> None:
    dialog = opened(qtbot, StanceDialog(article, NEWS, holder=article.entities[0].id))
    line = boxes(dialog)[1].lineEdit()
    assert line is not None
    QTest.keyClicks(line, "a new pier")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog.findChildren(SegmentBox)[0].button("favor"), Qt.Key.Key_1)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert dialog.result() == StanceDialog.DialogCode.Accepted.value
