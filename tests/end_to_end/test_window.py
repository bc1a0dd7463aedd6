"""The whole main job in the real window, from articles to an exported dataset."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from pressmark import paths
from pressmark.gui.dialogs.picker import Picker
from pressmark.gui.exporting.dialog import ExportDialog
from pressmark.gui.scheme.ready_dialog import ReadyDialog
from pressmark.model.attribution import Attribution
from pressmark.model.entity import Mention
from tests.asking import type_in, when_asked
from tests.end_to_end.driving import Driver, give_path, run

ARTICLES = ("coast-courier-harbour-talks.txt", "evening-ledger-harbour-talks.txt")
TITLE = "Lindqvist and Amara close ranks in Halvern"
FIRST = "“You cannot run every quay on this coast from one desk in Verrin,”"
SECOND = "“They have tried it, and it has turned ugly.”"


@dataclass
class Done:
    """What the person did in the first sitting, by the ids they saw."""

    accepted: set[str] = field(default_factory=set)
    corrected: dict[str, int] = field(default_factory=dict)
    own_quote: str = ""
    stance: str = ""
    reopened: str = ""


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles of May"
    folder.mkdir()
    sample = paths.resources() / "sample"
    for name in ARTICLES:
        shutil.copy(sample / name, folder / name)
    return folder


@pytest.mark.timeout(240)
def test_what_is_done_in_the_window_is_what_is_exported_after_reopening(
    articles: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    project, output = tmp_path / "talks.pressmark", tmp_path / "talks.jsonl"
    done = Done()
    run([], lambda driver: _annotate(driver, project, articles, done), qtbot)
    run([str(project)], lambda driver: _export(driver, output), qtbot)
    lines = [json.loads(line) for line in output.read_text("utf-8").splitlines()]
    assert len(lines) == len(ARTICLES)
    worked, other = sorted(lines, key=lambda line: line["name"])
    assert (worked["state"], other["state"]) == ("done", "todo")
    assert _decided(other) == set()
    assert _decided(worked) == {
        *done.accepted,
        *done.corrected,
        done.own_quote,
        done.stance,
    }
    _check_correction(worked, done)
    _check_own_quote(worked, done)
    _check_stance(worked, done)
    assert _by_id(worked)[done.reopened]["status"] == "suggested"


def _annotate(driver: Driver, project: Path, articles: Path, done: Done) -> None:
    window = driver.window
    when_asked(QFileDialog, give_path(project))
    when_asked(ReadyDialog, ReadyDialog.accept)
    driver.press("Ctrl+N")
    when_asked(QFileDialog, give_path(articles))
    driver.press("Ctrl+Shift+I")
    driver.wait_for_jobs()
    driver.click_article(TITLE)
    driver.press("J")
    assert isinstance(window.focus.current(), Attribution)
    done.accepted.add(_current(driver))
    driver.press("A")
    assert _current(driver) not in done.accepted
    done.reopened = _current(driver)
    driver.press("X")
    driver.press("Ctrl+Z")
    _correct_a_mention(driver, done)
    _add_a_quote(driver, done)
    _tag_a_stance(driver, done)
    driver.press("Ctrl+Return")
    assert window.focus.bundle.document.title == TITLE, "open quotation marks"
    driver.press("Ctrl+Return")
    assert window.focus.bundle.document.title != TITLE
    driver.press("Ctrl+Q")


def _correct_a_mention(driver: Driver, done: Done) -> None:
    driver.press("Ctrl+2")
    driver.window.focus.show_annotation(None)
    driver.press("J")
    mention = driver.window.focus.current()
    assert isinstance(mention, Mention)
    driver.press("]")
    changed = driver.window.focus.current()
    assert isinstance(changed, Mention)
    assert changed.span.end > mention.span.end
    done.corrected[mention.id] = mention.span.end


def _add_a_quote(driver: Driver, done: Done) -> None:
    driver.select(FIRST)
    driver.press("Q")
    done.own_quote = _current(driver)
    driver.select(SECOND)
    driver.press("F")
    driver.select("Amara was")
    driver.press("O")
    driver.select("told")
    driver.press("C")
    when_asked(Picker, _pick("Tomas Amara"))
    driver.press("G")
    driver.press("Return")
    assert _current(driver) == done.own_quote


def _tag_a_stance(driver: Driver, done: Done) -> None:
    driver.press("S")
    driver.press("Return")
    type_in("toll decree")
    driver.press("Return")
    driver.press("1")
    done.stance = _current(driver)
    assert done.stance != done.own_quote


def _export(driver: Driver, output: Path) -> None:
    def answer(dialog: ExportDialog) -> None:
        target = dialog.findChild(QLineEdit, "export_target")
        everything = dialog.findChild(QRadioButton, "export_all")
        now = dialog.findChild(QPushButton, "export_now")
        assert target is not None
        assert everything is not None
        assert now is not None
        target.selectAll()
        QTest.keyClicks(target, str(output))
        everything.click()
        QTest.mouseClick(now, Qt.MouseButton.LeftButton)

    driver.wait(lambda: driver.window.focus.is_open)
    when_asked(ExportDialog, answer)
    driver.press("Ctrl+E")
    driver.wait_for_jobs()
    assert output.exists()
    driver.press("Ctrl+Q")


def _pick(words: str) -> Any:  # noqa: ANN401  (an answer to a dialog)
    def answer(dialog: Picker) -> None:
        QTest.keyClicks(dialog.focusWidget(), words)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    return answer


def _current(driver: Driver) -> str:
    current = driver.window.focus.annotation
    assert current is not None
    return current


def _annotations(line: dict[str, Any]) -> list[dict[str, Any]]:
    layers = ("regions", "mentions", "attributions", "stances")
    return [annotation for layer in layers for annotation in line[layer]]


def _by_id(line: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {annotation["id"]: annotation for annotation in _annotations(line)}


def _decided(line: dict[str, Any]) -> set[str]:
    return {one["id"] for one in _annotations(line) if one["status"] != "suggested"}


def _check_correction(line: dict[str, Any], done: Done) -> None:
    for identifier, end in done.corrected.items():
        mention = _by_id(line)[identifier]
        assert mention["status"] == "accepted"
        assert mention["end"] > end
        assert mention["corrects"] == {"end": end}


def _check_own_quote(line: dict[str, Any], done: Done) -> None:
    quote, text = _by_id(line)[done.own_quote], line["text"]
    assert [text[start:end] for start, end in quote["content"]] == [FIRST, SECOND]
    assert [text[start:end] for start, end in quote["source"]] == ["Amara was"]
    assert [text[start:end] for start, end in quote["cue"]] == ["told"]
    assert quote["kind"] == "direct"
    speakers = {entity["id"]: entity["name"] for entity in line["entities"]}
    assert speakers[quote["speaker"]] == "Tomas Amara"
    assert "annotator" in quote["origin"]


def _check_stance(line: dict[str, Any], done: Done) -> None:
    stance, quote = _by_id(line)[done.stance], _by_id(line)[done.own_quote]
    assert stance["holder"] == {"entity": quote["speaker"]}
    assert stance["target"] == {"topic": "toll decree"}
    assert stance["polarity"] == "against"
    assert stance["evidence"] == [{"attribution": quote["id"]}]
