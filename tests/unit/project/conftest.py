"""A project with one article, for every test of the folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pressmark.model.ids import DocumentId
from pressmark.project import queries
from pressmark.project.project import Project
from tests.projects import article, made


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Open a project with one article."""
    project = made(tmp_path, [article()])
    yield project
    project.close()


@pytest.fixture
def document(project: Project) -> DocumentId:
    """Return the id of the article."""
    return queries.find_document(project, "article")


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Have another project, with an article of the same name and no notes."""
    folder = tmp_path / "other"
    folder.mkdir()
    project = made(folder, [article()])
    project.close()
    return project.path
