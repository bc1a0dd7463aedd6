"""The options of a format as a form."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Literal, TypeVar, cast

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pressmark.errors import FormatError
from pressmark.exchange.format import Format
from pressmark.exchange.options import format_named
from pressmark.gui.dialogs.options_form import OptionsForm

W = TypeVar("W", bound=QWidget)


class Align(StrEnum):
    EXPAND = "expand"
    SKIP = "skip"


@dataclass(frozen=True)
class Fitted:
    name: ClassVar[str] = "fitted"

    words: str = field(
        default="text",
        metadata={"label": "Column", "help": "Which column has the text."},
    )
    rules: str = field(default="one\ntwo", metadata={"label": "Rules", "lines": True})
    folds: int = field(default=3, metadata={"label": "Folds", "least": 1, "most": 9})
    share: float = field(
        default=0.5, metadata={"label": "Share", "least": 0.0, "most": 1.0}
    )
    nested: bool = field(default=True, metadata={"label": "Nested quotes"})
    align: Align = field(
        default=Align.EXPAND,
        metadata={"label": "Words in part", "choices": {"skip": "Leave out"}},
    )

    def __post_init__(self) -> None:
        if not self.words:
            raise FormatError("Name the column that has the text.")


def editor(shown: OptionsForm, kind: type[W], name: str) -> W:
    found = shown.findChild(kind, f"option_{name}")
    assert isinstance(found, kind)
    return found


def made(shown: OptionsForm) -> Any:  # noqa: ANN401  (a format of the tests)
    return shown.made()


def form(qtbot: QtBot) -> OptionsForm:
    shown = OptionsForm("reading")
    qtbot.addWidget(shown)
    shown.show_format(cast("Format", Fitted()))
    shown.show()
    return shown


def test_each_option_has_a_field_of_its_kind_with_its_name(qtbot: QtBot) -> None:
    shown = form(qtbot)
    kinds = {
        "words": (QLineEdit, "Column"),
        "rules": (QPlainTextEdit, "Rules"),
        "folds": (QSpinBox, "Folds"),
        "share": (QDoubleSpinBox, "Share"),
        "nested": (QCheckBox, "Nested quotes"),
        "align": (QComboBox, "Words in part"),
    }
    for name, (kind, words) in kinds.items():
        found: Any = shown.findChild(kind, f"option_{name}")
        assert found.accessibleName() == words
    assert made(shown) == Fitted()
    assert "Which column has the text." in [
        one.text() for one in shown.findChildren(QLabel)
    ]


def test_what_is_set_comes_back_as_the_format(qtbot: QtBot) -> None:
    shown = form(qtbot)
    with qtbot.waitSignal(shown.changed):
        editor(shown, QLineEdit, "words").setText("body")
    editor(shown, QPlainTextEdit, "rules").setPlainText("a\nb")
    editor(shown, QSpinBox, "folds").setValue(5)
    editor(shown, QDoubleSpinBox, "share").setValue(0.25)
    editor(shown, QCheckBox, "nested").setChecked(False)
    box = editor(shown, QComboBox, "align")
    assert [box.itemText(row) for row in range(box.count())] == ["expand", "Leave out"]
    box.setCurrentIndex(1)
    assert made(shown) == Fitted("body", "a\nb", 5, 0.25, False, Align.SKIP)


def test_what_makes_no_sense_is_told_and_the_last_that_did_is_kept(
    qtbot: QtBot,
) -> None:
    shown = form(qtbot)
    assert not shown.fault()
    editor(shown, QLineEdit, "words").setText("")
    told = editor_label(shown)
    assert told.isVisible()
    assert told.text() == shown.fault() == "Name the column that has the text."
    assert made(shown) == Fitted()
    editor(shown, QLineEdit, "words").setText("body")
    assert not told.isVisible()


def editor_label(shown: OptionsForm) -> QLabel:
    found = shown.findChild(QLabel, "option_fault")
    assert isinstance(found, QLabel)
    return found


def test_a_format_without_options_has_an_empty_form(qtbot: QtBot) -> None:
    @dataclass(frozen=True)
    class Plain:
        name: ClassVar[str] = "plain"

    shown = OptionsForm("reading")
    qtbot.addWidget(shown)
    shown.show_format(cast("Format", Plain()))
    assert shown.is_empty()
    assert made(shown) == Plain()


def test_options_that_are_asked_for_elsewhere_are_left_out(qtbot: QtBot) -> None:
    shown = OptionsForm("reading")
    qtbot.addWidget(shown)
    shown.show_format(cast("Format", Fitted(folds=7)), without=("folds", "rules"))
    assert shown.findChild(QSpinBox) is None
    assert made(shown) == Fitted(folds=7)


@pytest.mark.parametrize(
    ("purpose", "named"),
    [
        ("reading", {"option_annotator"}),
        ("writing", {"option_details", "option_polnear"}),
    ],
)
def test_what_means_nothing_for_the_purpose_is_not_asked(
    qtbot: QtBot, purpose: Literal["reading", "writing"], named: set[str]
) -> None:
    shown = OptionsForm(purpose)
    qtbot.addWidget(shown)
    shown.show_format(format_named("brat"))
    editors = (*shown.findChildren(QLineEdit), *shown.findChildren(QCheckBox))
    assert {one.objectName() for one in editors} == named


def test_a_long_rule_is_seen_from_its_beginning(qtbot: QtBot) -> None:
    shown = OptionsForm("reading")
    qtbot.addWidget(shown)
    shown.show_format(cast("Format", Fitted(words="word " * 100)))
    assert editor(shown, QLineEdit, "words").cursorPosition() == 0


def turned(box: QWidget) -> None:
    """Turn the wheel over a box by one notch."""
    at = QPointF(box.rect().center())
    event = QWheelEvent(
        at,
        QPointF(box.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)


def test_a_wheel_that_passes_over_a_box_sets_nothing(qtbot: QtBot) -> None:
    shown = OptionsForm("reading")
    qtbot.addWidget(shown)
    shown.show_format(cast("Format", Fitted()))
    shown.show()
    choices, folds = editor(shown, QComboBox, "align"), editor(shown, QSpinBox, "folds")
    for box in (choices, folds):
        turned(box)

    assert (choices.currentIndex(), folds.value()) == (0, 3)
    assert choices.focusPolicy() is Qt.FocusPolicy.StrongFocus
