"""Texts of one import that are nearly the same as one before in it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import pytest

from pressmark.exchange.options import format_named
from pressmark.project import previewing, queries, same_import, unfinished
from pressmark.project.bringing_in import Arriving, import_sources, preview_sources
from pressmark.project.importing import Import, ImportReport, Verdict
from pressmark.project.previewing import Choices, Fate, Preview
from pressmark.project.project import Project
from pressmark.project.reading import Place, Reading
from tests import datasets
from tests.builders import bundle
from tests.projects import TEXT, add, article, made

SECOND = f"{TEXT} Nobody objected in Halvern."
THIRD = SECOND.replace("Ines", "Inez")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Give an empty project."""
    with made(tmp_path) as empty:
        yield empty


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return three versions of one article, and another one between them."""
    place = tmp_path / "in"
    place.mkdir()
    texts = {"a": TEXT, "b": "The ferries stop at noon.", "c": SECOND, "d": THIRD}
    for name, text in texts.items():
        (place / f"{name}.txt").write_text(text, "utf-8")
    return place


def imported(
    project: Project, folder: Path, preview: Preview, choices: Choices
) -> ImportReport:
    """Import what was looked at as the window does: read again, as it was planned."""
    planned = previewing.plan(choices, preview.rows)
    importing = Import(project)
    importing.add(list(previewing.chosen(Reading([folder]).items(), planned)))
    return importing.finish()


def texts_of(project: Project) -> list[str]:
    return [one.document.text for one in queries.bundles(project)]


def articles(folder: Path, *found: tuple[str, str, str]) -> Path:
    """Write texts with their outlets and dates, each to a file of its own."""
    folder.mkdir()
    for number, (text, outlet, published) in enumerate(found):
        told = {"text": text, "outlet": outlet, "published": published}
        (folder / f"{number}.jsonl").write_text(json.dumps(told), "utf-8")
    return folder


def usual(preview: Preview) -> list[Fate]:
    return [row.usual for row in preview.rows]


def test_later_ones_are_offered_as_versions_of_the_first(
    project: Project, folder: Path
) -> None:
    rows = preview_sources(project, [folder]).rows
    assert [row.verdict for row in rows] == [
        *(Verdict.NEW, Verdict.NEW),
        *(Verdict.VERSION, Verdict.VERSION),
    ]
    assert [row.version_number for row in rows] == [None, None, 0, 0]
    assert [row.version_of for row in rows] == [None] * 4
    assert {row.version_title for row in rows[2:]} == {"a"}
    assert rows[2].fates == tuple(Fate)
    assert [row.usual for row in rows[2:]] == [Fate.VERSION, Fate.VERSION]
    assert rows[2].difference is not None
    assert rows[2].difference.now == "Nobody objected in Halvern."
    assert rows[3].difference is not None
    # It is that from the text which it is likest to.
    assert (rows[3].difference.changed, rows[3].difference.added) == (1, 0)


def test_they_become_one_article_with_its_earlier_texts_in_one_step(
    project: Project, folder: Path
) -> None:
    preview = preview_sources(project, [folder])
    report = imported(project, folder, preview, Choices())
    assert (report.added, report.unchanged, len(report.replaced)) == (2, 0, 1)
    assert texts_of(project) == [THIRD, "The ferries stop at noon."]
    earlier = queries.earlier_texts(project, report.replaced[0])
    assert [one.bundle.document.text for one in earlier] == [SECOND, TEXT]
    assert project.undo() == "import_documents"
    assert texts_of(project) == []
    project.redo()
    assert texts_of(project) == [THIRD, "The ferries stop at noon."]
    assert project.redo() is None


def test_from_the_command_line_they_become_versions_where_that_is_asked_for(
    project: Project, folder: Path
) -> None:
    report = import_sources(project, [folder], versions=True)
    assert (report.added, len(report.replaced)) == (2, 1)
    assert texts_of(project) == [THIRD, "The ferries stop at noon."]


def test_without_that_all_are_articles_of_their_own(
    project: Project, folder: Path
) -> None:
    assert import_sources(project, [folder]).added == 4


def test_of_what_is_left_out_there_is_no_version(
    project: Project, folder: Path
) -> None:
    preview = preview_sources(project, [folder])
    choices = Choices()
    choices.choose(preview.rows[0], Fate.LEFT_OUT)
    assert choices.fate(preview.rows[2]) is Fate.NEW
    report = imported(project, folder, preview, choices)
    assert (report.added, report.replaced) == (3, ())
    assert set(texts_of(project)) == {"The ferries stop at noon.", SECOND, THIRD}


def test_one_may_be_an_article_of_its_own_all_the_same(
    project: Project, folder: Path
) -> None:
    preview = preview_sources(project, [folder])
    choices = Choices()
    choices.choose(preview.rows[2], Fate.NEW)
    imported(project, folder, preview, choices)
    assert texts_of(project) == [THIRD, "The ferries stop at noon.", SECOND]


@pytest.mark.parametrize(
    ("outlet", "published"),
    [("Ledger", "2031-05-14"), ("Gazette", "2031-05-15")],
)
def test_of_another_outlet_or_day_it_is_offered_but_not_taken_for_granted(
    project: Project,
    tmp_path: Path,
    outlet: str,
    published: str,
) -> None:
    path = articles(
        tmp_path / "in",
        (TEXT, "Gazette", "2031-05-14"),
        (SECOND, outlet, published),
        (THIRD, outlet, published),
    )
    preview = preview_sources(project, [path])
    row = preview.rows[1]
    assert row.verdict is Verdict.VERSION
    assert row.same_outlet == (outlet == "Gazette")
    assert row.same_date == (published == "2031-05-14")
    assert usual(preview) == [Fate.NEW, Fate.NEW, Fate.VERSION]
    # The third is one of the second, of the same outlet and day.
    assert preview.rows[2].version_number == 1
    assert import_sources(project, [path], versions=True).added == 2
    assert texts_of(project) == [TEXT, THIRD]


def test_of_the_same_file_it_is_offered_but_not_taken_for_granted(
    project: Project, tmp_path: Path
) -> None:
    path = tmp_path / "rows.csv"
    path.write_text(f'text\n"{SECOND}"\n"{THIRD}"\n', "utf-8")
    preview = preview_sources(project, [path])
    assert preview.rows[1].version_number == 0
    assert usual(preview) == [Fate.NEW, Fate.NEW]
    assert import_sources(project, [path], versions=True).added == 2


def test_a_version_of_what_was_chosen_as_a_version_is_of_the_same_article(
    project: Project, tmp_path: Path
) -> None:
    path = articles(
        tmp_path / "in",
        (TEXT, "Gazette", ""),
        (SECOND, "Ledger", ""),
        (THIRD, "Ledger", ""),
    )
    preview = preview_sources(project, [path])
    choices = Choices()
    choices.choose(preview.rows[1], Fate.VERSION)
    report = imported(project, path, preview, choices)
    assert (report.added, len(report.replaced)) == (1, 1)
    assert texts_of(project) == [THIRD]


def test_what_somebody_annotated_becomes_no_version_unasked(
    project: Project, tmp_path: Path
) -> None:
    words = "the ferries between Halvern and Ostby stop at noon because of the storm"
    marked: Sequence[str] = (f"[Ann:PERSON] says {words}.", f"[Bo:PERSON] says {words}")
    path = tmp_path / "own"
    path.mkdir()
    for number, text in enumerate(marked):
        found = bundle(text, name=f"n{number}")
        datasets.write(format_named("jsonl"), path / f"{number}.jsonl", found)
    preview = preview_sources(project, [path])
    assert not preview.rows[1].same_file
    assert preview.rows[1].version_number == 0
    assert usual(preview) == [Fate.NEW, Fate.NEW]
    assert import_sources(project, [path], versions=True).added == 2


def test_the_text_that_is_in_the_project_comes_before_those_of_the_import(
    project: Project, folder: Path
) -> None:
    add(project, article(TEXT, "old"))
    (folder / "a.txt").write_text(f"{TEXT} So.", "utf-8")
    rows = preview_sources(project, [folder]).rows
    old = queries.find_document(project, "old")
    assert [row.version_of for row in rows] == [old, None, old, old]
    assert {row.version_number for row in rows} == {None}
    report = import_sources(project, [folder], versions=True)
    assert (report.added, report.replaced) == (1, (old,))
    assert texts_of(project) == [THIRD, "The ferries stop at noon."]


def test_a_version_whose_first_text_changed_meanwhile_comes_as_new(
    project: Project, folder: Path
) -> None:
    preview = preview_sources(project, [folder])
    (folder / "a.txt").write_text("Something else.", "utf-8")
    report = imported(project, folder, preview, Choices())
    assert [one.reason for one in report.rejected] == [
        "it has changed since you looked at it; import it again"
    ]
    assert report.added == 3
    assert set(texts_of(project)) == {"The ferries stop at noon.", SECOND, THIRD}


def test_what_was_removed_comes_back_and_has_versions(
    project: Project, folder: Path
) -> None:
    imported(project, folder, preview_sources(project, [folder]), Choices())
    project.undo()
    preview = preview_sources(project, [folder])
    assert [row.version_number for row in preview.rows] == [None, None, 0, 0]
    imported(project, folder, preview, Choices())
    assert THIRD in texts_of(project)
    assert TEXT not in texts_of(project)


def test_only_the_latest_are_compared_with_and_kept(
    project: Project, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        (folder / f"b{number}.txt").write_text(f"Ferry {number} is late.", "utf-8")
    monkeypatch.setattr(same_import, "_ROOM", 0)
    rows = preview_sources(project, [folder]).rows
    assert [row.version_number for row in rows[-2:]] == [0, 0]
    assert rows[-1].difference is None
    monkeypatch.setattr(same_import, "MOST", 1)
    rows = preview_sources(project, [folder]).rows
    assert [row.version_number for row in rows[-2:]] == [None, 5]


@pytest.mark.parametrize("done", [1, 2, 3, 4])
def test_an_import_that_was_interrupted_goes_on_with_its_versions(
    project: Project, folder: Path, done: int
) -> None:
    planned = previewing.plan(Choices(), preview_sources(project, [folder]).rows)
    errand = unfinished.errand_of(Reading([folder]), planned)

    def coming(place: Place) -> Iterator[tuple[list[Arriving], Place | None]]:
        reading = errand.reading(place)
        found = previewing.chosen(reading.items(), planned, place.items)
        return unfinished.batches(reading, found, 1)

    importing = Import(project, errand=errand)
    importing.begin()
    for batch, place in islice(coming(Place()), done):
        importing.add(batch, place)
    left = Import.resumed(project)
    assert left is not None
    resumed, reached = left
    for batch, place in coming(reached):
        resumed.add(batch, place)
    assert resumed.finish().added == 2
    assert texts_of(project) == [THIRD, "The ferries stop at noon."]
