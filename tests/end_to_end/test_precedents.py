"""What was decided in one article is suggested in those that come later."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pressmark.project import commands, queries
from pressmark.project.project import Project
from tests import shell
from tests.builders import span_of

FIRST = "The board of Tammisaari met, and Zoë Aalto-Berg stayed until the end."
LATER = (
    "Ferries stay in port\n\n"
    "Nobody sails before the spring, Aalto-Berg said on Monday.\n\n"
    "Mail the desk your tips\n"
)


def record(project: Path, name: str) -> dict[str, Any]:
    """Return an article of a project in the native format."""
    output = project.with_suffix(".jsonl")
    options = ("--format", "jsonl", "--status", "all", "--output", output)
    output.unlink(missing_ok=True)
    shell.done("export", project, *options)
    found = [json.loads(line) for line in output.read_bytes().splitlines()]
    (wanted,) = [one for one in found if one["name"] == name]
    assert isinstance(wanted, dict)
    return wanted


def add(project: Path, name: str, text: str) -> None:
    article = project.with_name(f"{name}.txt")
    article.write_text(text, "utf-8")
    shell.done("import", project, article)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    made = tmp_path / "p.pressmark"
    shell.done("new", made)
    return made


def test_a_decision_is_followed_in_a_later_article(project: Path) -> None:
    add(project, "first", FIRST)
    with Project.open(project, "me") as opened:
        document = queries.find_document(opened, "first")
        mention = commands.add_mention(
            opened, document, span_of(FIRST, "Zoë Aalto-Berg"), "PERSON", name="Zoë"
        )
        entity = queries.bundle(opened, document).mentions[0].entity
        assert entity is not None
        commands.change_entity(opened, entity, name="Zoë Aalto-Berg")
        commands.change_entity(opened, entity, aliases=("Aalto-Berg",))
        assert queries.bundle(opened, document).mentions[0].id == mention
    add(project, "later", LATER)
    shell.done("suggest", project)
    later = record(project, "later")
    (quote,) = later["attributions"]
    names = {one["id"]: one["name"] for one in later["entities"]}
    assert names[quote["speaker"]] == "Zoë Aalto-Berg"
    with Project.open(project, "me") as opened:
        document = queries.find_document(opened, "later")
        assert "as in 1 article" in queries.reasons(opened, document).values()


def test_a_name_list_is_followed(project: Path, tmp_path: Path) -> None:
    assert shell.done("names", project) == ""
    listed = tmp_path / "names.txt"
    listed.write_text("# ours\nAalto-Berg = Zoë Aalto-Berg\n", "utf-8")
    assert shell.done("names", project, "--set", listed) == "1 name to be found.\n"
    assert shell.done("names", project) == listed.read_text("utf-8")
    add(project, "later", LATER)
    shell.done("suggest", project)
    found = record(project, "later")["entities"]
    assert "Zoë Aalto-Berg" in {entity["name"] for entity in found}


def test_a_wrong_line_of_a_name_list_is_told(project: Path, tmp_path: Path) -> None:
    listed = tmp_path / "names.txt"
    listed.write_text("Polaris\tBOAT\n", "utf-8")
    assert "Line 1: “BOAT”" in shell.complaint("names", project, "--set", listed)
    listed.write_bytes(b"\xff")
    assert "UTF-8" in shell.complaint("names", project, "--set", listed)
