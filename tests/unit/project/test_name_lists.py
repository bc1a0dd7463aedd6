"""A project's own names are set, checked and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressmark import paths
from pressmark.errors import InvalidChangeError, SettingsError
from pressmark.extraction.guidance import KnownName
from pressmark.project import commands, precedents, queries
from pressmark.settings import Settings
from tests.projects import made, reopened


def test_a_name_list_is_kept_in_the_project(tmp_path: Path) -> None:
    project = made(tmp_path)
    commands.set_name_list(project, "Ines Lindqvist\n")
    with reopened(project) as opened:
        assert queries.name_list(opened) == "Ines Lindqvist\n"


def test_setting_a_name_list_can_be_undone(tmp_path: Path) -> None:
    with made(tmp_path) as project:
        commands.set_name_list(project, "Ines Lindqvist")
        commands.set_name_list(project, "Olga Brandt")
        assert project.undo() == "set_name_list"
        assert queries.name_list(project) == "Ines Lindqvist"
        project.undo()
        assert queries.name_list(project) == ""
        project.redo()
        assert queries.name_list(project) == "Ines Lindqvist"


def test_a_type_that_is_no_label_is_refused_with_its_line(tmp_path: Path) -> None:
    with (
        made(tmp_path) as project,
        pytest.raises(InvalidChangeError, match="Line 2: “BOAT”"),
    ):
        commands.set_name_list(project, "Ines Lindqvist\nPolaris\tBOAT")


def test_the_projects_names_go_before_the_persons(tmp_path: Path) -> None:
    personal = paths.name_list_file()
    personal.parent.mkdir(parents=True, exist_ok=True)
    personal.write_text("Polaris\tPRODUCT\nOlga Brandt\n", "utf-8")
    try:
        with made(tmp_path) as project:
            commands.set_name_list(project, "Polaris\tORG")
            names = precedents.guidance(project, Settings()).names
    finally:
        personal.unlink()
    assert names["Polaris"] == KnownName("Polaris", "ORG")
    assert names["Olga Brandt"] == KnownName("Olga Brandt", "PERSON")


def test_a_personal_list_that_is_no_text_is_named(tmp_path: Path) -> None:
    personal = paths.name_list_file()
    personal.parent.mkdir(parents=True, exist_ok=True)
    personal.write_bytes(b"\xff\xfe")
    try:
        with made(tmp_path) as project, pytest.raises(SettingsError, match="UTF-8"):
            precedents.guidance(project, Settings())
    finally:
        personal.unlink()
