"""Imports that were interrupted: they go on where they were, as if nothing had been."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressmark.exchange.plain_text import PlainText
from pressmark.model.progress import Cancelled
from pressmark.project import bringing_in, maintenance, queries, unfinished
from pressmark.project.importing import Import, ImportReport
from pressmark.project.project import Project
from pressmark.project.reading import Reading
from pressmark.project.transfer import import_sources
from tests.projects import reopened, tampered


class EndedError(BaseException):
    """In the place of the end of the program."""


class EndAt:
    """A progress at which the program ends when so many files have been begun."""

    def __init__(self, done: int) -> None:
        self.done = done

    def report(self, done: int, total: int) -> None:
        if done >= min(self.done, total):
            raise SystemExit(143)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.setattr(bringing_in, "_LARGE_BATCH", 3)
    return Project.create(tmp_path / "a.pressmark", "ro")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with ten articles, one of them twice, and one that is none."""
    made = tmp_path / "articles"
    made.mkdir()
    for number in range(10):
        (made / f"{number}.txt").write_text(f"Article {number}.", "utf-8")
    (made / "3.txt").write_text("Article 2.", "utf-8")
    (made / "4.txt").write_bytes(b"\0\1\2")
    return made


def interrupted(project: Project, folder: Path, done: int) -> Project:
    """Return a project opened again, whose import ended after so many files."""
    with pytest.raises(SystemExit):
        import_sources(project, [folder], progress=EndAt(done))
    return reopened(project)


def names(project: Project) -> list[str]:
    rows = queries.document_rows(project, queries.document_keys(project))
    return [row.name for row in rows]


def told(report: ImportReport) -> object:
    return {**report.as_json(), "remarks": sorted(map(str, report.remarks))}


def test_an_import_that_was_interrupted_reads_only_what_is_left(
    project: Project, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = interrupted(project, folder, 8)
    assert names(project) == []
    read: list[str] = []
    before = PlainText.read

    def noted(self: PlainText, path: Path) -> object:
        read.append(path.stem)
        return before(self, path)

    monkeypatch.setattr(PlainText, "read", noted)
    report = import_sources(project, [folder])
    assert set(read) <= set("6789")
    assert (report.added, report.unchanged, len(report.rejected)) == (8, 1, 1)
    assert names(project) == [str(n) for n in range(10) if n not in (3, 4)]
    project.close()


@pytest.mark.parametrize("done", [1, 4, 9])
def test_its_report_is_that_of_one_that_was_not(
    project: Project, folder: Path, tmp_path: Path, done: int
) -> None:
    with Project.create(tmp_path / "other.pressmark", "ro") as other:
        whole = told(import_sources(other, [folder]))
    project = interrupted(project, folder, done)
    assert told(import_sources(project, [folder])) == whole
    assert unfinished.errand(project) is None
    project.undo()
    assert names(project) == []
    project.close()


def test_an_import_that_was_interrupted_waits_for_another(
    project: Project, folder: Path, tmp_path: Path
) -> None:
    project = interrupted(project, folder, 8)
    other = tmp_path / "other.txt"
    other.write_text("Another article.", "utf-8")
    assert import_sources(project, [other]).added == 1
    assert names(project) == ["other"]
    assert project.db.table("text").count == 1
    assert [one.sources for one in unfinished.waiting(project)] == [(str(folder),)]
    assert import_sources(project, [folder]).added == 8
    assert unfinished.waiting(project) == []
    project.close()


def test_an_import_of_some_lets_one_that_was_interrupted_wait(
    project: Project, folder: Path, tmp_path: Path
) -> None:
    project = interrupted(project, folder, 8)
    other = tmp_path / "other.txt"
    other.write_text("Another article.", "utf-8")
    assert import_sources(project, [other], choose=[0]).added == 1
    assert unfinished.errand(project) is None
    assert len(unfinished.waiting(project)) == 1
    project.close()


def test_an_import_that_waited_and_brings_nothing_waits_no_longer(
    project: Project, tmp_path: Path
) -> None:
    nothing = tmp_path / "nothing"
    nothing.mkdir()
    errand = unfinished.errand_of(Reading([nothing]))
    unfinished.keep_waiting(project, errand)
    Import(project, errand=errand).finish()
    assert unfinished.waiting(project) == []
    project.close()


def test_a_folder_that_has_changed_is_read_from_its_beginning(
    project: Project, folder: Path
) -> None:
    project = interrupted(project, folder, 8)
    (folder / "0.txt").unlink()
    (folder / "1.txt").write_text("Another text.", "utf-8")
    report = import_sources(project, [folder])
    assert (report.added, report.unchanged) == (7, 1)
    assert sorted(names(project)) == ["1", "2", "5", "6", "7", "8", "9"]
    assert project.db.table("text").count == 7
    project.close()


def test_a_person_who_stops_an_import_leaves_nothing_to_go_on_with(
    project: Project, folder: Path
) -> None:
    class StopAt(EndAt):
        def report(self, done: int, total: int) -> None:
            del total
            if done >= self.done:
                raise Cancelled

    with pytest.raises(Cancelled):
        import_sources(project, [folder], progress=StopAt(8))
    assert unfinished.errand(project) is None
    assert project.db.table("document").count == 0
    project.close()


def test_an_import_that_ended_just_before_it_was_told_adds_nothing_twice(
    project: Project, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ended(*_: object) -> None:
        raise EndedError

    with monkeypatch.context() as patch:
        patch.setattr(unfinished, "forget", ended)
        with pytest.raises(EndedError):
            import_sources(project, [folder])
    project = reopened(project)
    assert len(names(project)) == 8
    assert import_sources(project, [folder]).added == 0
    assert len(names(project)) == 8
    project.close()


@pytest.mark.parametrize(
    "value",
    ["", "null", "[]", "{}", '{"sources": 1}', '{"sources": [], "chosen": [1]}'],
)
def test_what_makes_no_sense_is_no_import_to_go_on_with(
    project: Project, value: str
) -> None:
    project = tampered(
        project,
        "insert into property (name, value) values ('unfinished_import', ?)",
        value,
    )
    assert Import.resumed(project) is None or json.loads(value)["sources"] == []
    project.close()


def test_an_import_is_given_up_that_comes_no_farther(
    project: Project, folder: Path
) -> None:
    project = interrupted(project, folder, 8)
    tried = [unfinished.is_tried_enough(project) for _ in range(5)]
    assert tried == [False] * unfinished.MOST_TRIES + [True] * 2
    project.close()


@settings(max_examples=5)
@given(
    sizes=st.lists(st.integers(0, 9), min_size=1, max_size=6),
    ends=st.lists(st.integers(0, 6), max_size=3),
)
def test_however_it_is_interrupted_the_end_is_the_same(
    sizes: list[int], ends: list[int]
) -> None:
    with tempfile.TemporaryDirectory() as made, pytest.MonkeyPatch.context() as patch:
        patch.setattr(bringing_in, "_LARGE_BATCH", 2)
        folder = Path(made, "files")
        folder.mkdir()
        number = iter(range(100))
        for n, size in enumerate(sizes):
            texts = [
                json.dumps({"text": f"Article {next(number)}."}) for _ in range(size)
            ]
            (folder / f"{n}.jsonl").write_text("\n".join(texts), "utf-8")
        whole = _run_through(Path(made, "whole.pressmark"), folder, [])
        parted = _run_through(Path(made, "parted.pressmark"), folder, ends)
    assert parted == whole


def _run_through(path: Path, folder: Path, ends: list[int]) -> object:
    """Return what an import brings that ends so many times on its way."""
    project = Project.create(path, "ro")
    for end in ends:
        try:
            import_sources(project, [folder], progress=EndAt(end))
        except SystemExit:
            project = reopened(project)
            continue
        break
    report = import_sources(project, [folder])
    keys = queries.document_keys(project)
    texts = [
        queries.document(project, row.id).text
        for row in queries.document_rows(project, keys)
    ]
    project.close()
    return texts, report.rejected


def test_check_finds_nothing_wrong_with_an_import_on_its_way(
    project: Project, folder: Path
) -> None:
    project = interrupted(project, folder, 8)
    project.close()
    assert maintenance.check(project.path).ok


def test_what_was_only_staged_is_new_to_whoever_asks_what_would_come(
    project: Project, folder: Path
) -> None:
    project = interrupted(project, folder, 8)
    assert import_sources(project, [folder], dry_run=True).added == 8
    assert import_sources(project, [folder], versions=True).added == 8
    assert project.db.table("document").count == 8
    project.close()
