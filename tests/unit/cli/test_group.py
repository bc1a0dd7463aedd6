"""The program as a whole: help, arguments, settings, new projects."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from pressmark import paths, settings
from pressmark.exchange.scheme_file import READY, ready_scheme
from pressmark.project.project import Project
from pressmark.settings import Settings
from tests.shell import answer, complaint, run


def test_help_lists_every_command_of_the_contract() -> None:
    words = run("--help").stdout
    names = (
        "new import suggest export formats show search stats history check backup"
        " restore evaluate demo open"
    )
    for name in names.split(" "):
        assert f"\n  {name} " in words
        assert run(name, "--help").exit_code == 0


def test_the_version_is_told() -> None:
    assert run("--version").stdout.startswith("Pressmark ")


def test_a_mistake_in_the_arguments_is_one_line_and_status_2() -> None:
    assert "No such command 'nope'" in complaint("nope", status=2)
    assert "pressmark import --help" in complaint("import", status=2)


def test_a_project_alone_means_to_open_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert complaint("talks.pressmark") == complaint("open", "talks.pressmark")


def test_without_a_display_the_window_is_refused_in_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert "no display" in complaint()
    assert "no display" in complaint("open", "a.pressmark")


def test_without_the_libraries_of_the_window_it_is_refused_in_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "pressmark.gui.app", None)
    assert "The README says what it needs" in complaint("open")


def test_a_project_is_made_once(tmp_path: Path) -> None:
    path = tmp_path / "a.pressmark"
    assert run("new", path, "--annotator", "Ann").exit_code == 0
    complaint("new", path)
    assert answer("history", path)["steps"][0]["annotator"] == "Ann"


def test_a_project_can_have_a_scheme_of_its_own(tmp_path: Path) -> None:
    scheme = tmp_path / "mine.toml"
    scheme.write_text('labels = [{id = "SHIP", group = "other"}]', "utf-8")
    path = tmp_path / "a.pressmark"
    assert run("new", path, "--scheme", scheme).exit_code == 0
    with Project.open(path, "Ann") as opened:
        assert opened.scheme.name == "mine"
        assert [label.id for label in opened.scheme.mention_labels] == ["SHIP"]


def test_an_unknown_scheme_is_refused(tmp_path: Path) -> None:
    words = complaint("new", tmp_path / "a.pressmark", "--scheme", tmp_path / "none")
    assert "neither a scheme" in words
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("layers", ["foo", ",", "mentions,foo"])
def test_an_unknown_layer_is_a_mistake_in_the_arguments(
    project: Path, layers: str
) -> None:
    assert "regions, metadata" in complaint(
        "suggest", project, "--only", layers, status=2
    )


def test_a_layer_that_nothing_suggests_is_refused(project: Path) -> None:
    assert "stances" in complaint("suggest", project, "--only", "stances")


def test_the_annotator_of_the_settings_is_recorded(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings.toml")
    settings.save(Settings(annotator="Zoë"), tmp_path / "settings.toml")
    run("import", tmp_path / "a.pressmark", articles)
    steps = answer("history", tmp_path / "a.pressmark")["steps"]
    assert {step["annotator"] for step in steps} == {"Zoë"}


def test_a_damaged_settings_file_is_told_and_set_aside(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings.toml")
    (tmp_path / "settings.toml").write_text("zoom = big", "utf-8")
    result = run("stats", project)
    assert result.exit_code == 0
    assert "Note:" in result.stderr
    assert (tmp_path / "settings.toml.bad").exists()


@pytest.mark.parametrize("name", READY)
def test_a_project_can_have_each_of_the_ready_schemes(
    tmp_path: Path, name: str
) -> None:
    path = tmp_path / "a.pressmark"
    assert run("new", path, "--scheme", name).exit_code == 0
    with Project.open(path, "ro", read_only=True) as opened:
        assert opened.scheme == ready_scheme(name)
