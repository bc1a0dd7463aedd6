from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pressmark.errors import FormatError, UnknownNameError
from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.options import format_named
from pressmark.model.ids import DocumentId, new_id
from pressmark.model.progress import Cancelled
from pressmark.model.restriction import DECIDED, EVERYTHING
from pressmark.model.review import Status
from pressmark.model.stance import Evidence
from pressmark.project import commands, queries
from pressmark.project.exporting import Asked, export_copy, foreseen
from pressmark.project.importing import Verdict
from pressmark.project.project import Project
from pressmark.project.transfer import (
    Import,
    export_project,
    import_sources,
    read_sources,
)
from tests.builders import bundle
from tests.projects import add, article, made

QUOTED = "[“We agree,”:content 1] [said:cue 1] [[Ann:PERSON=Ann]:source 1]."


class StopAt:
    """A progress that a person cancels."""

    def __init__(self, done: int) -> None:
        self.done = done

    def report(self, done: int, total: int) -> None:
        if min(done, total) >= self.done:
            raise Cancelled


def written(folder: Path, **texts: str) -> list[Path]:
    paths = []
    for name, text in texts.items():
        path = folder / f"{name}.txt"
        path.write_text(text, "utf-8")
        paths.append(path)
    return paths


def asked(statuses: frozenset[Status]) -> Asked:
    return Asked(format_named("jsonl"), statuses)


def names(project: Project) -> list[str]:
    rows = queries.document_rows(project, queries.document_keys(project))
    return [row.name for row in rows]


def test_files_are_added_once_however_often_they_come(
    project: Project, tmp_path: Path
) -> None:
    paths = written(tmp_path, one="First.", two="Second.", again="First.")
    report = import_sources(project, paths)
    assert (report.added, report.unchanged) == (2, 1)
    assert import_sources(project, paths).unchanged == 3
    assert names(project) == ["article", "one", "two"]


def test_a_folder_is_walked_and_what_nobody_reads_is_rejected(
    project: Project, tmp_path: Path
) -> None:
    folder = tmp_path / "a #folder?"
    (folder / "deep").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    written(folder / "deep", one="First.")
    written(folder / ".hidden", no="Not this.")
    (folder / "page.xyz").write_text("?")
    report = import_sources(project, [folder])
    assert report.added == 1
    assert [Path(one.source).name for one in report.rejected] == ["page.xyz"]
    assert "no format reads" in report.rejected[0].reason


def test_a_missing_file_is_rejected_and_the_rest_imported(
    project: Project, tmp_path: Path
) -> None:
    paths = written(tmp_path, one="First.")
    report = import_sources(project, [tmp_path / "missing.txt", *paths])
    assert report.added == 1
    assert "cannot be read" in report.rejected[0].reason


def test_an_import_is_one_step_however_many_batches_it_took(
    project: Project, tmp_path: Path
) -> None:
    paths = written(tmp_path, **{f"n{i}": f"Text {i}." for i in range(230)})
    import_sources(project, paths)
    assert len(names(project)) == 231
    project.undo()
    assert names(project) == ["article"]


def test_a_cancelled_import_leaves_the_project_as_it_was(
    project: Project, tmp_path: Path
) -> None:
    before = queries.history(project)
    paths = written(tmp_path, **{f"n{i}": f"Text {i}." for i in range(130)})
    with pytest.raises(Cancelled):
        import_sources(project, paths, progress=StopAt(120))
    assert names(project) == ["article"]
    assert queries.history(project) == before
    assert queries.search(project, "Text") == []


def test_a_crash_during_an_import_leaves_nothing_of_it(tmp_path: Path) -> None:
    project = made(tmp_path, [article()])
    importing = Import(project)
    importing.add([ReadDocument(bundle(QUOTED, name="quoted"), "quoted.jsonl", 1)])
    project.close()
    with Project.open(project.path, "ro") as reopened:
        assert names(reopened) == ["article"]
        assert add(reopened, bundle(QUOTED, name="quoted")).added == 1


def test_a_dry_run_counts_and_changes_nothing(project: Project, tmp_path: Path) -> None:
    paths = written(tmp_path, one="First.", again="First.", two="Second.")
    report = import_sources(project, paths, dry_run=True)
    assert (report.added, report.unchanged) == (2, 1)
    assert names(project) == ["article"]


def test_a_removed_article_that_is_imported_again_comes_back_with_its_work(
    project: Project, document: DocumentId
) -> None:
    commands.add_note(project, document, "Work.")
    before = queries.bundle(project, document)
    commands.remove_documents(project, document)
    assert add(project, article()).added == 1
    assert queries.bundle(project, document) == before


def test_annotations_of_a_text_that_is_here_already_are_not_silently_dropped(
    project: Project,
) -> None:
    marked = bundle(QUOTED, name="quoted")
    add(project, marked)
    second = replace(marked, document=replace(marked.document, id=DocumentId(new_id())))
    report = add(project, second)
    assert report.unchanged == 1
    assert "annotations were not added" in report.remarks[0][1]


def test_an_id_that_is_another_documents_is_rejected(project: Project) -> None:
    marked = bundle(QUOTED, name="quoted")
    other = bundle("[Other:PERSON] text.", name="other")
    clash = replace(
        other, mentions=(replace(other.mentions[0], id=marked.mentions[0].id),)
    )
    add(project, marked)
    report = add(project, clash, article("Fine.", "fine"))
    assert report.added == 1
    assert "ids are those of other things" in report.rejected[0].reason
    same = replace(article("New text."), document=marked.document)
    same = replace(same, document=replace(same.document, text="New text."))
    assert "another text" in add(project, same).rejected[0].reason


def test_what_was_rejected_by_the_reader_is_reported(project: Project) -> None:
    importing = Import(project)
    importing.add([Rejected("bad.jsonl", 7, "no text")])
    report = importing.finish()
    assert report.as_json() == {
        "added": 0,
        "unchanged": 0,
        "versions": 0,
        "rejected": [{"source": "bad.jsonl", "line": 7, "reason": "no text"}],
        "remarks": [],
    }


def test_an_unknown_format_names_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match="jsonl"):
        list(read_sources([tmp_path], "brta"))


def test_a_format_that_only_writes_reads_nothing(tmp_path: Path) -> None:
    paths = written(tmp_path, one="First.")
    with pytest.raises(FormatError, match="not read"):
        list(read_sources(paths, "report"))


def test_decided_and_everything_differ_by_what_is_open(
    project: Project, tmp_path: Path
) -> None:
    add(project, bundle(QUOTED, name="quoted"))
    decided, everything = tmp_path / "decided.jsonl", tmp_path / "all.jsonl"
    export_project(project, "jsonl", decided, statuses=DECIDED)
    report = export_copy(project, asked(EVERYTHING), everything)
    assert report.written == 2
    assert "“We agree,”" in decided.read_text("utf-8")
    assert '"suggested"' not in decided.read_text("utf-8")
    assert '"suggested"' in everything.read_text("utf-8")


def test_an_export_comes_back_with_the_same_bytes(
    project: Project, tmp_path: Path
) -> None:
    add(project, bundle(QUOTED, name="quoted"))
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    export_project(project, "jsonl", first, statuses=EVERYTHING)
    other = Project.create(tmp_path / "other.pressmark", "kim")
    with other:
        import_sources(other, [first])
        export_project(other, "jsonl", second, statuses=EVERYTHING)
    assert first.read_bytes() == second.read_bytes()


def test_evidence_on_an_open_quote_is_exported_as_passages_and_told(
    project: Project, tmp_path: Path
) -> None:
    quoted = bundle(QUOTED, name="quoted")
    add(project, quoted)
    commands.add_stance(
        project,
        quoted.document.id,
        holder=None,
        topic="pact",
        polarity="favor",
        evidence=(Evidence(attribution=quoted.attributions[0].id),),
    )
    output = tmp_path / "decided.jsonl"
    report = export_project(project, "jsonl", output, statuses=DECIDED)
    assert [(loss.what, loss.count) for loss in report.losses] == [
        ("links to quotes", 1)
    ]
    assert '"evidence":[{"spans":[[0,11]]}]' in output.read_text("utf-8")


def test_links_to_what_is_not_exported_are_told(
    project: Project, tmp_path: Path
) -> None:
    quoted = bundle(QUOTED, name="quoted")
    add(project, quoted)
    commands.add_note(project, quoted.document.id, "Who?", on=quoted.attributions[0].id)
    report = foreseen(project, asked(DECIDED))
    assert ("notes", 1) in [(loss.what, loss.count) for loss in report.losses]
    assert list(tmp_path.glob("*.jsonl")) == []


def test_a_format_that_only_reads_writes_nothing(
    project: Project, tmp_path: Path
) -> None:
    with pytest.raises(FormatError, match="not written"):
        export_project(project, "text", tmp_path / "x", statuses=DECIDED)


def test_an_article_longer_than_any_book_is_rejected_with_the_limit(
    project: Project,
) -> None:
    report = add(project, article("x " * 2_500_001), article("Fine.", "fine"))
    assert report.added == 1
    assert "longer than 5,000,000 characters" in report.rejected[0].reason


def test_an_import_of_nothing_but_rejections_writes_nothing(project: Project) -> None:
    before = project.db.conn.total_changes
    importing = Import(project)
    endless = ReadDocument(article("x " * 2_500_001), "b.txt")
    outcomes = importing.add([Rejected("bad.jsonl", 7, "no text"), endless])
    report = importing.finish()
    assert [one.verdict for one in outcomes] == [Verdict.REJECTED] * 2
    assert len(report.rejected) == 2
    assert project.db.conn.total_changes == before
