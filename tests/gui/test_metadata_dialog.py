from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from pressmark.gui.dialogs.metadata_dialog import MetadataDialog
from pressmark.model.document import Document
from pressmark.model.ids import DocumentId


def opened(qtbot: QtBot, **metadata: str) -> MetadataDialog:
    document = Document(DocumentId("d"), "article", "Text.", metadata=metadata)
    dialog = MetadataDialog(document)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def retype(dialog: MetadataDialog, key: str, words: str) -> None:
    """Replace what stands in a field by typing."""
    dialog.field(key).clear()
    QTest.keyClicks(dialog.field(key), words)


def can_be_agreed_to(dialog: MetadataDialog) -> bool:
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    return buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_only_what_was_changed_is_given_back(qtbot: QtBot) -> None:
    dialog = opened(qtbot, headline="Tolls rise", outlet="Wire", byline="A. B.")
    assert dialog.changes() == {}
    retype(dialog, "outlet", " The Wire ")
    retype(dialog, "byline", "")
    retype(dialog, "language", "en")
    assert dialog.changes() == {
        "outlet": "The Wire",
        "byline": None,
        "language": "en",
    }


@pytest.mark.parametrize(
    ("typed", "sound"),
    [
        ("2031-05-14", True),
        ("", True),
        ("14 May 2031", False),
        ("2031-02-30", False),
        ("20310514", False),
    ],
)
def test_a_date_must_be_one(qtbot: QtBot, typed: str, sound: bool) -> None:
    dialog = opened(qtbot, published="2031-05-13")
    retype(dialog, "published", typed)
    assert can_be_agreed_to(dialog) is sound


def test_an_odd_date_from_an_import_does_not_stand_in_the_way(qtbot: QtBot) -> None:
    dialog = opened(qtbot, published="in May")
    retype(dialog, "headline", "Tolls")
    assert can_be_agreed_to(dialog)
    assert dialog.changes() == {"headline": "Tolls"}
