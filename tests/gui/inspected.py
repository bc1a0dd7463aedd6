"""The inspector as tests look at it, on an article with something of everything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from pressmark.gui.inspector.card_view import CardView
from pressmark.gui.inspector.inspector import Inspector
from pressmark.model.bundle import Bundle
from pressmark.model.ids import AnnotationId, NoteId
from pressmark.model.note import Note
from pressmark.model.scheme import NEWS
from pressmark.model.stance import Evidence, Stance
from tests.builders import SUGGESTED, bundle

LEFT = Qt.MouseButton.LeftButton
QUOTES = 12


def an_article() -> Bundle:
    """Return an article with more of everything than fits into the window."""
    quotes = "\n".join(
        f"[“Word {n}”:content {n}] [said:cue {n}]"
        f" [[Ann {n}:PERSON=Ann {n % 4}]:source {n}]."
        for n in range(QUOTES)
    )
    made = bundle(f"[Tolls rise:headline]\n{quotes}\n[Read more:furniture]")
    ann, bo, *_ = made.entities
    evidence = (Evidence(attribution=made.attributions[0].id),)
    return replace(
        made,
        stances=(
            Stance(
                AnnotationId("s1"),
                ann.id,
                bo.id,
                None,
                "against",
                SUGGESTED,
                evidence=evidence,
            ),
        ),
        notes=(
            Note(NoteId("n1"), made.attributions[3].id, "Who?", False, "ro", "1"),
            Note(NoteId("n2"), None, "Done.", True, "ro", "2"),
        ),
    )


def shown_inspector(qtbot: QtBot, bundle: Bundle) -> Inspector:
    """Return an inspector on the screen, whose models Qt's own tester watches."""
    made = Inspector()
    qtbot.addWidget(made)
    for view in made.findChildren(CardView):
        mode = QAbstractItemModelTester.FailureReportingMode.Fatal
        QAbstractItemModelTester(view.model(), mode, view)
    made.resize(340, 500)
    made.show_bundle(bundle, NEWS)
    made.show()
    qtbot.waitExposed(made)
    return made


def view_of(inspector: Inspector) -> CardView:
    """Return the list of the tab in front."""
    return next(view for view in inspector.findChildren(CardView) if view.isVisible())


def current_id(inspector: Inspector) -> str | None:
    """Return the id of the row one is at in the tab in front."""
    row = view_of(inspector).current_row()
    return None if row is None else row.id


def picks(inspector: Inspector) -> list[object]:
    """Return a list that fills with what is picked."""
    picked: list[object] = []
    inspector.picked.connect(picked.append)
    return picked


def center_of(view: CardView, row: int) -> QPoint:
    """Return the middle of a row on the screen."""
    return view.visualRect(view.model().index(row, 0)).center()


def press(inspector: Inspector, key: Qt.Key) -> None:
    """Press a key in the list of the tab in front."""
    QTest.keyClick(view_of(inspector), key)


def expanded(view: CardView, row: int) -> Callable[[], bool]:
    """Return a question: has the row grown higher than the others?"""
    model = view.model()
    other = 1 if row == 0 else 0
    return lambda: (
        view.visualRect(model.index(row, 0)).height()
        > view.visualRect(model.index(other, 0)).height()
    )
