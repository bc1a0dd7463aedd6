from __future__ import annotations

import json
from pathlib import Path

import pytest

from pressmark.errors import ProjectFileError
from pressmark.model.dismissal import DISMISSED, dismissed
from pressmark.model.ids import DocumentId
from pressmark.model.quote_marks import QuoteMarks
from pressmark.model.span import Span
from pressmark.project import commands, queries
from pressmark.project.project import Project
from pressmark.store import doctor
from tests.projects import article, made, tampered

SENSELESS = ("", "x", "null", "3", "[1]", '[["a"]]', '{"a": 1}', "[" * 100_000)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return made(tmp_path, [article()])


@pytest.mark.parametrize("value", SENSELESS)
def test_what_a_project_wants_is_read_as_far_as_it_makes_sense(
    project: Project, value: str
) -> None:
    for name in ("filters", "told_apart", "quote_marks"):
        kept = "insert into property (name, value) values (?, ?)"
        project = tampered(project, kept, name, value)
    with project:
        assert queries.quote_marks(project) is QuoteMarks.INSIDE
        assert queries.saved_filters(project) == {}
        commands.save_filter(project, "mine", "Ann")
        assert queries.saved_filters(project) == {"mine": "Ann"}


@pytest.mark.parametrize("value", SENSELESS)
def test_a_damaged_scheme_is_told_in_words(project: Project, value: str) -> None:
    statement = "update scheme set definition = ?"
    with (
        tampered(project, statement, value) as opened,
        pytest.raises(ProjectFileError, match="damaged"),
    ):
        opened.scheme.polarities  # noqa: B018  (reading it is what is tried)


@pytest.mark.parametrize("value", ["", "null", "{}", "[1]", "[" * 100_000])
def test_damaged_aliases_are_told_in_words_and_found_by_the_doctor(
    project: Project, value: str
) -> None:
    document = DocumentId(queries.find_document(project, "article"))
    commands.add_entity(project, document, "Ann", "PERSON")
    with tampered(project, "update entity set aliases = ?", value) as opened:
        with pytest.raises(ProjectFileError, match="damaged"):
            queries.bundle(opened, document)
        with pytest.raises(ProjectFileError, match="damaged"):
            queries.lookalike_keys(opened)
        assert "no sense" in next(doctor.examine(opened.db)).what


@pytest.mark.parametrize("value", ["", "null", "[]", json.dumps([{}])])
def test_damaged_metadata_are_told_in_words(project: Project, value: str) -> None:
    document = DocumentId(queries.find_document(project, "article"))
    with (
        tampered(project, "update document set more = ?", value) as opened,
        pytest.raises(ProjectFileError, match="damaged"),
    ):
        queries.document(opened, document)


@pytest.mark.parametrize("value", ["x", None, [1], [["a", "b"]], [[2, 1]], [[1, 1e30]]])
def test_dismissed_marks_that_make_no_sense_are_nobodys_trouble(
    project: Project, value: object
) -> None:
    document = DocumentId(queries.find_document(project, "article"))
    more = json.dumps({DISMISSED: value})
    with tampered(project, "update document set more = ?", more) as opened:
        commands.dismiss_marks(opened, document, Span(0, 10))
        told = queries.told_steps_of(opened, queries.step_ids(opened))
        assert told[0].words == "“We agree,"
        commands.replace_text(opened, document, "Nobody agrees to anything.")


def test_dismissed_marks_beyond_the_text_are_left_behind_by_another_text(
    project: Project,
) -> None:
    document = DocumentId(queries.find_document(project, "article"))
    more = json.dumps({DISMISSED: [[5, 10**9], [5, 10**18]]})
    with tampered(project, "update document set more = ?", more) as opened:
        commands.replace_text(opened, document, "Nobody agrees to anything.")
        after = queries.document(opened, document)
        assert dismissed(after.metadata) == ()
