from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pressmark.exchange.options import format_named
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.restriction import EVERYTHING
from pressmark.project.project import Project
from pressmark.project.transfer import export_project
from pressmark.registry import FORMATS, names
from tests.builders import bundle
from tests.projects import made

TRICKS = (
    "../../out",
    "/no-such-folder/out",
    "..\\..\\out",
    "C:\\out",
    "con",
    "a\nb",
    "~/out",
    "out\0.txt",
    "x" * 300,
    ". .",
)
WRITERS = [name for name in names(FORMATS) if format_named(name).writes]


def tricky(number: int, name: str) -> Bundle:
    made_of = bundle(f"[Ann:PERSON=Ann] said it rains {number}.", name="a")
    document: Document = made_of.document
    metadata = {"headline": name, "outlet": name, "url": name}
    document = replace(document, name=name.replace("\0", ""), metadata=metadata)
    entity = replace(made_of.entities[0], name=name.replace("\0", ""))
    return replace(made_of, document=document, entities=(entity,))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tricks = [tricky(number, name) for number, name in enumerate(TRICKS)]
    with made(tmp_path_factory.mktemp("tricks"), tricks) as opened:
        return opened.path


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize("as_folder", [False, True], ids=["file", "folder"])
def test_no_name_of_the_data_leads_out_of_what_is_exported(
    project: Path, tmp_path: Path, name: str, as_folder: bool
) -> None:
    chosen = format_named(name)
    suffix = "" if as_folder else chosen.suffixes[0]
    place = tmp_path / "inner" / "deep"
    place.mkdir(parents=True)
    with Project.open(project, "Ann", read_only=True) as opened:
        output = place / f"data{suffix}"
        export_project(opened, name, output, statuses=EVERYTHING)
    written = {path for path in tmp_path.rglob("*") if path.is_file()}
    assert written
    assert all(path.is_relative_to(place) for path in written)
    assert not any(path.is_symlink() for path in written)
