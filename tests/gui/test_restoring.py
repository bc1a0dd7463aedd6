"""Looking into backups in the window, and putting one back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from pressmark.gui.backups.restore_dialog import RestoreDialog
from pressmark.gui.main_window import MainWindow
from pressmark.project import backups, commands, queries
from tests.gui.at_window import said
from tests.projects import add, article, made


@pytest.fixture
def backup(at_work: MainWindow) -> Path:
    """Return a backup of the project, in which two things were done since."""
    project = at_work.focus.project
    kept = backups.backup_open(project)
    document = at_work.focus.bundle.document.id
    for _ in range(2):
        commands.add_note(project, document, "A remark.")
    add(project, article("It came later.", "later"))
    return kept


def asked(window: MainWindow, qtbot: QtBot) -> RestoreDialog:
    """Open the dialog and wait until it has said what the first backup changes."""
    window.run("restore_backup")
    dialog = window.findChild(RestoreDialog)
    assert isinstance(dialog, RestoreDialog)
    qtbot.waitUntil(lambda: "\n" in dialog.said.toPlainText())
    return dialog


def row(dialog: RestoreDialog, number: int = 0) -> list[str]:
    table = dialog.table
    cells = [table.item(number, column) for column in range(table.columnCount())]
    return [cell.text() for cell in cells if cell is not None]


def test_what_is_in_a_backup_is_shown_and_what_restoring_changes(
    at_work: MainWindow, backup: Path, qtbot: QtBot
) -> None:
    dialog = asked(at_work, qtbot)
    assert row(dialog)[1:4] == ["Asked for", "2", "0"]
    words = dialog.said.toPlainText()
    assert words.startswith(backup.name)
    assert "It holds 2 articles" in words
    assert "takes back" in words
    assert "×2" in words
    assert "“later”" in words
    dialog.reject()


def test_a_backup_is_restored_and_the_project_shown_again(
    at_work: MainWindow, backup: Path, qtbot: QtBot
) -> None:
    path, document = at_work.focus.project.path, at_work.focus.document
    dialog = asked(at_work, qtbot)
    assert dialog.chosen() == backup
    dialog.restore_button.click()
    qtbot.waitUntil(lambda: said(at_work).startswith("Restored."))
    project = at_work.focus.project
    assert project.path == path
    assert at_work.focus.document == document
    assert queries.document_count(project) == 2
    assert at_work.focus.bundle.notes == ()
    former = backups.listed(path)[0]
    assert former.why is backups.Why.REPLACED
    assert backups.look_into(former.path).documents == 3


def test_all_windows_on_the_project_show_what_was_restored(
    at_work: MainWindow, backup: Path, qtbot: QtBot
) -> None:
    at_work.run("new_window")
    windows = [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, MainWindow) and one.isVisible()
    ]
    assert len(windows) == 2
    asked(at_work, qtbot).restore_button.click()
    qtbot.waitUntil(lambda: said(at_work).startswith("Restored."))
    assert backup.exists()
    for one in windows:
        assert queries.document_count(one.focus.project) == 2
    assert windows[0].focus.project is windows[1].focus.project


def test_a_damaged_backup_is_refused_and_the_project_is_open_again(
    at_work: MainWindow, backup: Path, qtbot: QtBot, told: list[str]
) -> None:
    data = bytearray(backup.read_bytes())
    at = data.index(b"Halvern")
    data[at : at + 1] = b"h"
    backup.write_bytes(data)
    asked(at_work, qtbot).restore_button.click()
    assert "was not restored" in told[0]
    assert queries.document_count(at_work.focus.project) == 3


def test_a_backup_that_cannot_be_read_is_said_not_to_be_restored(
    at_work: MainWindow, backup: Path, qtbot: QtBot
) -> None:
    backup.write_bytes(backup.read_bytes()[:9000])
    dialog = asked(at_work, qtbot)
    words = dialog.said.toPlainText()
    assert words.startswith(f"{backup.name}\nIt cannot be restored.")
    assert not dialog.restore_button.isEnabled()
    dialog.reject()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what message boxes say."""
    from pressmark.gui.dialogs import messages  # noqa: PLC0415  (patched here only)

    found: list[str] = []
    monkeypatch.setattr(messages, "_run", lambda box: found.append(box.text()))
    return found


def test_what_is_the_same_need_not_be_restored(
    at_work: MainWindow, qtbot: QtBot
) -> None:
    backups.backup_open(at_work.focus.project)
    dialog = asked(at_work, qtbot)
    assert "It is the same as the project is now." in dialog.said.toPlainText()
    assert not dialog.restore_button.isEnabled()
    dialog.reject()


def test_a_project_without_backups_says_where_they_would_be(
    at_work: MainWindow,
) -> None:
    at_work.run("restore_backup")
    dialog = at_work.findChild(RestoreDialog)
    assert isinstance(dialog, RestoreDialog)
    assert "There are no backups in" in dialog.said.toPlainText()
    assert not dialog.restore_button.isEnabled()
    dialog.reject()


def test_a_backup_can_be_looked_at_beside_the_work(
    at_work: MainWindow, backup: Path, qtbot: QtBot
) -> None:
    dialog = asked(at_work, qtbot)
    before = backup.read_bytes()
    dialog.look_button.click()
    shown = [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, MainWindow) and one is not at_work and one.isVisible()
    ]
    assert [one.focus.project.path for one in shown] == [backup]
    assert shown[0].focus.project.read_only
    dialog.reject()
    shown[0].close()
    assert backup.read_bytes() == before


def test_a_project_that_cannot_be_opened_gets_its_backup_back(
    window: MainWindow, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.backup(path)
    path.write_bytes(b"ruined" * 1000)
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), "")
    )
    dialog = asked(window, qtbot)
    assert "What would change cannot be told" in dialog.said.toPlainText()
    dialog.restore_button.click()
    qtbot.waitUntil(lambda: window.focus.is_open)
    assert queries.document_count(window.focus.project) == 2


def test_a_backup_from_elsewhere_can_be_chosen(
    at_work: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    backups.backup_open(at_work.focus.project)
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    with made(folder, [article("Another one.", "strange")]) as other:
        strange = other.path
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *_, **__: (str(strange), "")
    )
    dialog = asked(at_work, qtbot)
    another = next(
        button
        for button in dialog.findChildren(type(dialog.look_button))
        if button.text() == "&Another file…"
    )
    another.click()
    assert dialog.chosen() == strange
    qtbot.waitUntil(lambda: "another project" in dialog.said.toPlainText())
    dialog.reject()
