from __future__ import annotations

from pathlib import Path

import pytest

from pressmark.errors import ExtractionError
from pressmark.extraction.process import LONGEST
from pressmark.model.layer import Layer
from pressmark.model.progress import Cancelled
from pressmark.model.review import Status
from pressmark.project import extracting, queries
from pressmark.project.project import Project
from tests.projects import add, article, made

STORY = (
    "Mayors agree\n\n“We agree,” said Ines Lindqvist, the mayor of Halvern. The"
    " ministry said that the decree stands."
)


class StopAfter:
    """A progress that a person cancels when so many documents are done."""

    def __init__(self, done: int) -> None:
        self.done = done

    def report(self, done: int, total: int) -> None:
        if min(done, total) >= self.done:
            raise Cancelled


def test_suggestions_are_stored_once_and_again_when_asked(tmp_path: Path) -> None:
    with made(tmp_path, [article(STORY)]) as project:
        first = extracting.suggest(project)
        assert first.documents == 1
        assert first.suggestions > 1
        assert extracting.suggest(project).documents == 0
        again = extracting.suggest(project, again=True)
        assert again.suggestions == first.suggestions
        document = queries.find_document(project, "article")
        found = queries.bundle(project, document)
        assert {one.review.status for one in found.annotations()} == {Status.SUGGESTED}
        assert len(tuple(found.annotations())) == first.suggestions


def test_only_the_layers_asked_for_are_suggested(tmp_path: Path) -> None:
    with made(tmp_path, [article(STORY)]) as project:
        extracting.suggest(project, layers=[Layer.ATTRIBUTIONS])
        document = queries.find_document(project, "article")
        found = queries.bundle(project, document)
        assert found.attributions
        assert not found.mentions
        assert extracting.to_extract(project, [Layer.ATTRIBUTIONS]) == []
        assert extracting.to_extract(project, [Layer.MENTIONS]) == [document]


def test_a_cancelled_run_keeps_what_is_done_and_goes_on_later(tmp_path: Path) -> None:
    with made(tmp_path) as project:
        add(project, *(article(f"{STORY} {n}", f"n{n}") for n in range(4)))
        with pytest.raises(Cancelled):
            extracting.suggest(project, progress=StopAfter(2))
        left = extracting.to_extract(project, extracting.asked_layers(project, None))
        assert 0 < len(left) < 4
        assert extracting.suggest(project).documents == len(left)


def test_a_text_that_is_too_long_fails_alone(tmp_path: Path) -> None:
    with made(tmp_path, [article(STORY)]) as project:
        add(project, article("word " * (LONGEST // 4), "endless"))
        report = extracting.suggest(project)
        assert report.documents == 1
        assert [name for name, _ in report.failed] == ["endless"]
        assert report.as_json()["failed"][0]["document"] == "endless"


def test_a_layer_that_nothing_suggests_is_refused(project: Project) -> None:
    with pytest.raises(ExtractionError, match="suggests stances yet"):
        extracting.suggest(project, layers=[Layer.STANCES])
