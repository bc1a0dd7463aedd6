"""Nothing that comes from a project, an article or a path can steer a terminal."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from pressmark.model.scheme import NEWS
from pressmark.model.visible import unseen
from pressmark.project import commands
from pressmark.project.project import Project
from tests import shell
from tests.builders import bundle
from tests.foreign import put_behind_texts
from tests.projects import add

_EVIL = "\x1b]0;owned\x07\x9b31m\u202eevil\u200b\U000e0041"
_MARKED = (
    "[“We agree,”:content 1] [said:cue 1] [[Ann Smith:PERSON=Ann Smith]:source 1] of"
    " [Halvern:GPE]."
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    labels = tuple(replace(one, name=one.name + _EVIL) for one in NEWS.mention_labels)
    scheme = replace(NEWS, name=_EVIL, mention_labels=labels)
    project = Project.create(
        tmp_path / f"a{_EVIL[-7:]}.pressmark", _EVIL, scheme=scheme
    )
    with _closed(project):
        made = bundle(_MARKED, headline=_EVIL, outlet=_EVIL)
        named = tuple(replace(one, name=one.name + _EVIL) for one in made.entities)
        text = f"{made.document.text}\n{_EVIL}"
        document = replace(made.document, name=f"talks{_EVIL}", text=text)
        add(project, replace(made, entities=named, document=document))
        commands.add_note(project, document.id, _EVIL)
    return project.path


@contextmanager
def _closed(project: Project) -> Iterator[None]:
    try:
        yield
    finally:
        project.close()


@pytest.mark.parametrize(
    "command",
    [
        *(["show", "FILE", f"talks{_EVIL}"], ["search", "FILE", "agree"]),
        *(["stats", "FILE"], ["history", "FILE"], ["check", "FILE"]),
        *(["export", "FILE", "--format", "conll", "--output", "OUT"],),
        *(["import", "FILE", "ARTICLE", "--dry-run"], ["import", "FILE", "ARTICLE"]),
        *(["show", "FILE", _EVIL], ["export", "FILE", "--format", _EVIL]),
        *([_EVIL], ["show", _EVIL, _EVIL]),
        ["new", "FILE"],
    ],
    ids=lambda words: words[0] if words[0] != _EVIL else "unknown",
)
def test_what_a_command_says_hides_nothing(
    command: list[str], path: Path, tmp_path: Path
) -> None:
    source = tmp_path / f"talks{_EVIL}.txt"
    source.write_text(f"{_EVIL}\n\nThe talks ended.", "utf-8")
    given = {"FILE": path, "OUT": tmp_path / f"out{_EVIL}", "ARTICLE": source}
    result = shell.run(*(given.get(word, word) for word in command))
    said = f"{result.stdout}{result.stderr}"
    assert said
    assert not list(unseen(said)), ascii(said)
    assert result.exception is None or isinstance(result.exception, SystemExit)


def test_json_escapes_what_cannot_be_seen_and_loses_nothing(path: Path) -> None:
    said = shell.done("history", path, "--json")
    assert not list(unseen(said))
    assert json.loads(said)["steps"][0]["annotator"] == _EVIL


@pytest.fixture
def tampered(path: Path) -> Path:
    """Return a project with what steers a terminal behind every text it holds."""
    put_behind_texts(path, _EVIL)
    return path


@pytest.mark.parametrize(
    "command",
    [
        *(["show", "FILE", f"talks{_EVIL}{_EVIL}"], ["search", "FILE", "agree"]),
        *(["stats", "FILE"], ["history", "FILE"], ["check", "FILE"]),
        *(["evaluate", "FILE"], ["backups", "FILE"]),
        *(["restore", "FILE", "OTHER", "--dry-run"]),
        *(["restore", "OTHER", "FILE", "--dry-run"], ["check", "FILE", "--repair"]),
        ["export", "FILE", "--format", "conll", "--output", "OUT"],
    ],
    ids=" ".join,
)
def test_a_project_that_was_tampered_with_cannot_steer_a_terminal(
    command: list[str], tampered: Path, tmp_path: Path
) -> None:
    other = Project.create(tmp_path / "other.pressmark", "ro")
    other.close()
    given = {"FILE": tampered, "OUT": tmp_path / "out", "OTHER": other.path}
    result = shell.run(*(given.get(word, word) for word in command))
    said = f"{result.stdout}{result.stderr}"
    assert said
    assert not list(unseen(said)), ascii(said)
    assert result.exception is None or isinstance(result.exception, SystemExit)
