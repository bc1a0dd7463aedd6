"""What the scheme asks for is said once before an article is done, and not more."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pressmark.gui.main_window import MainWindow
from pressmark.model.review import Status
from pressmark.model.scheme import NEWS, Rule
from pressmark.project import commands, queries
from pressmark.project.project import Project
from tests.builders import bundle
from tests.gui.at_window import press, said
from tests.projects import add

ARTICLE = bundle("[We agree:content 1] she said of the “pact”. [Bo:PERSON] left.")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a project that asks for cues and entities, and not for marks."""
    asked = frozenset({Rule.CUE, Rule.ENTITY, Rule.OVERLAP})
    made = tmp_path / "strict.pressmark"
    strict = replace(NEWS, rules=asked)
    with Project.create(made, "ro", scheme=strict) as project:
        add(project, ARTICLE, bundle("Nothing here.", name="second"))
        commands.accept(project, *(one.id for one in ARTICLE.annotations()))
    return made


def test_done_warns_once_of_parts_that_are_asked_for(
    window: MainWindow, path: Path
) -> None:
    window.open_path(path)
    first = window.focus.bundle.document
    press(window, "Ctrl+Return")
    assert window.focus.bundle.document.id == first.id
    assert "2 annotations lack a part" in said(window)
    assert window.focus.annotation == ARTICLE.mentions[0].id
    press(window, "Ctrl+Return")
    assert window.focus.bundle.document.name == "second"


def test_done_says_nothing_of_what_was_rejected(window: MainWindow, path: Path) -> None:
    window.open_path(path)
    project = window.focus.project
    for one in window.focus.bundle.annotations():
        commands.reject(project, one.id)
    bundles = list(queries.bundles(project))
    assert all(one.review.status is Status.REJECTED for one in bundles[0].annotations())
    press(window, "Ctrl+Return")
    assert window.focus.bundle.document.name == "second"
