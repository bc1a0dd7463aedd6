"""Suggestions are never taken for annotations, in the real window and in exports."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel
from pytestqt.qtbot import QtBot

from pressmark import paths
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Annotation
from pressmark.model.review import Status
from pressmark.project.project import Project
from pressmark.project.transfer import import_sources
from tests.builders import bundle
from tests.end_to_end.driving import Driver, run
from tests.end_to_end.exporting import export, records
from tests.projects import made

ARTICLE = bundle(
    "[“We agree,”:content 1] [said:cue 1] [[Ann Smith:PERSON]:source 1]."
    " [Bo Berg:PERSON] left. [“We sign,”:content 2] [said:cue 2] [Berg:source 2].",
    headline="Two mayors agree",
)
FIRST, SECOND = ARTICLE.attributions
ANN, BO = ARTICLE.mentions
SCORE = 800
"""How sure the suggestions are, in thousandths."""

SAMPLE = "coast-courier-harbour-talks.txt"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = made(tmp_path, [ARTICLE])
    project.close()
    return project.path


def described(driver: Driver, annotation: Annotation) -> str:
    """Return what the article says of what is at an annotation, to be read aloud."""
    driver.window.focus.show_annotation(None)
    driver.window.focus.show_annotation(annotation.id)
    driver.press("?")
    said = driver.window.findChild(QLabel, "said")
    assert said is not None
    return said.text()


def painted(driver: Driver) -> list[int]:
    """Return how light each pixel of the article is, as who sees no colours."""
    image = driver.window.article.view.viewport().grab().toImage()
    grey = image.convertToFormat(image.Format.Format_Grayscale8)
    return [
        grey.pixelColor(x, y).value()
        for y in range(0, grey.height(), 2)
        for x in range(grey.width())
    ]


def cards(driver: Driver) -> list[str]:
    """Return what the cards beside the article say, to be read aloud."""
    for view in driver.window.inspector.findChildren(QAbstractItemView):
        model = view.model()
        if view.isVisible() and model.rowCount():
            role = Qt.ItemDataRole.AccessibleTextRole
            return [
                str(model.index(row, 0).data(role)) for row in range(model.rowCount())
            ]
    raise AssertionError("no card is shown")


def test_the_state_is_said_in_words_and_shown_by_more_than_a_colour(
    path: Path, qtbot: QtBot
) -> None:
    def script(driver: Driver) -> None:
        view = driver.window.article.view
        assert "suggested" in described(driver, BO).lower()
        driver.window.focus.show_annotation(None)
        suggested = painted(driver)
        driver.window.focus.show_annotation(BO.id)
        driver.press("A")
        assert "accepted" in described(driver, BO).lower()
        driver.window.focus.show_annotation(None)
        accepted = painted(driver)
        # A dashed line has less ink than a whole one, whatever its colour.
        assert sum(accepted) < sum(suggested)
        assert view.annotations_at(BO.span.start) == [BO.id]
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)


def test_the_cards_say_what_is_suggested_and_what_is_decided(
    path: Path, qtbot: QtBot
) -> None:
    def script(driver: Driver) -> None:
        driver.press("Ctrl+1")
        assert all("suggested" in said.lower() for said in cards(driver))
        driver.window.focus.show_annotation(FIRST.id)
        driver.press("A")
        first, second = cards(driver)[:2]
        assert "accepted" in first.lower()
        assert "suggested" in second.lower()
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)


def test_keys_decide_and_the_decision_is_exported_with_where_it_came_from(
    path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    def script(driver: Driver) -> None:
        focus = driver.window.focus
        for annotation, key in ((FIRST, "A"), (SECOND, "X"), (ANN, "X"), (BO, "]")):
            focus.show_annotation(annotation.id)
            driver.press(key)
        focus.show_annotation(ANN.id)
        driver.press("R")
        export(driver, tmp_path / "all.jsonl", everything=True)
        export(driver, tmp_path / "decided.jsonl")
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)
    (line,) = records(tmp_path / "all.jsonl")
    exported = {one["id"]: one for one in [*line["mentions"], *line["attributions"]]}
    statuses = {one: exported[one.id]["status"] for one in (FIRST, SECOND, ANN, BO)}
    assert statuses == {
        FIRST: "accepted",
        SECOND: "rejected",
        ANN: "suggested",
        BO: "accepted",
    }
    for one in exported.values():
        assert one["score"] == SCORE
        assert came_from(one) == ("rules", "1")
    assert exported[BO.id]["corrects"] == {"end": BO.span.end}
    (line,) = records(tmp_path / "decided.jsonl")
    kept = {one["id"] for one in [*line["mentions"], *line["attributions"]]}
    assert kept == {FIRST.id, BO.id}


def came_from(record: dict[str, Any]) -> tuple[str, str]:
    origin = record["origin"]
    return origin["pipeline"], origin["version"]


@pytest.mark.timeout(240)
def test_what_was_rejected_does_not_come_back_when_one_looks_again(
    tmp_path: Path, qtbot: QtBot
) -> None:
    shutil.copy(paths.resources() / "sample" / SAMPLE, tmp_path / SAMPLE)
    path = tmp_path / "talks.pressmark"
    with Project.create(path, "ro") as project:
        import_sources(project, [tmp_path / SAMPLE])

    def script(driver: Driver) -> None:
        focus = driver.window.focus
        driver.press("F5")
        driver.wait_for_jobs()
        driver.press("J")
        rejected = focus.current()
        assert isinstance(rejected, Attribution)
        driver.press("X")
        open_before = suggested(driver)
        driver.press("F5")
        driver.wait_for_jobs()
        now = [
            one for one in focus.bundle.attributions if one.content == rejected.content
        ]
        assert [(one.id, one.review.status) for one in now] == [
            (rejected.id, Status.REJECTED)
        ]
        assert now[0].review.score == rejected.review.score
        assert now[0].review.origin == rejected.review.origin
        assert suggested(driver) == open_before
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)


def suggested(driver: Driver) -> list[object]:
    return [
        one.content
        for one in driver.window.focus.bundle.attributions
        if one.review.status is Status.SUGGESTED
    ]
