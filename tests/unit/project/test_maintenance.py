from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from pressmark.errors import ProjectBusyError, ProjectFileError
from pressmark.model import filters
from pressmark.model.attribution import QuoteKind
from pressmark.model.ids import DocumentId
from pressmark.model.review import Status
from pressmark.model.span import Span
from pressmark.model.stance import Evidence
from pressmark.project import backups, commands, maintenance, queries
from pressmark.project.project import Project
from tests.builders import bundle
from tests.projects import article, made, reopened

MARKED = bundle("[Ann Smith:PERSON=Ann Smith] met [Bo Berg:PERSON=Bo Berg].")


def closed(folder: Path) -> Path:
    project = made(folder, [article()])
    document = queries.find_document(project, "article")
    commands.add_mention(project, document, Span(17, 31), "PERSON", name="Ines")
    project.close()
    return project.path


def tamper(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(statement)
    connection.close()


def test_a_sound_project_has_no_problems(tmp_path: Path) -> None:
    report = maintenance.check(closed(tmp_path))
    assert report.ok
    assert report.as_json()["problems"] == []


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("update text set content = replace(content, 'agree', 'refuse')", "hash"),
        ("update change set after = replace(after, 'PERSON', 'ORG')", "hash"),
        ("update step set kind = 'nothing'", "hash"),
        ('update mention set "end" = 9999', "position"),
        ("update mention set entity = 77", "link"),
        ("delete from document_entity", "entity"),
        ("delete from text_search_docsize", "search"),
        ("drop table note", "sqlite"),
    ],
)
def test_the_doctor_finds_what_was_tampered_with(
    tmp_path: Path, statement: str, kind: str
) -> None:
    path = closed(tmp_path)
    tamper(path, statement)
    problems = maintenance.check(path).problems
    assert kind in {problem.kind for problem in problems}


@pytest.mark.parametrize(
    "statement",
    [
        "update mention set entity = 77",
        "delete from document_entity",
        "delete from text_search_docsize",
        "update region set origin = 99",
    ],
)
def test_a_repair_mends_links_and_the_index_after_a_backup(
    tmp_path: Path, statement: str
) -> None:
    path = closed(tmp_path)
    tamper(path, statement)
    found = maintenance.check(path).problems
    report = maintenance.check(path, repair=True)
    assert report.ok
    assert report.repaired == len(found)
    if found:
        assert report.backup is not None
        assert maintenance.check(report.backup).problems == found


@pytest.mark.parametrize(
    "statement",
    [
        "update text_search_data set block = x'000000017fffffff' where id = 10",
        "update text_search_config set v = 99",
    ],
)
def test_what_an_index_that_cannot_even_be_made_anew_is_beside_is_rescued(
    tmp_path: Path, statement: str
) -> None:
    path = closed(tmp_path)
    tamper(path, statement)
    before = path.read_bytes()
    assert {one.kind for one in maintenance.check(path).problems} == {"search"}
    report = maintenance.check(path, repair=True)
    assert report.rescue is not None
    assert path.read_bytes() == before
    assert maintenance.check(report.rescue.path).ok
    with Project.open(report.rescue.path, "ro") as project:
        assert [one.name for one in queries.hits(project, filters.parse("agree"), 9)]


def test_a_cell_that_makes_no_sense_takes_no_rows_with_it(tmp_path: Path) -> None:
    project = made(tmp_path, [article()])
    document = queries.find_document(project, "article")
    for number in range(60):
        commands.add_note(project, document, f"note {number}")
    project.close()
    with sqlite3.connect(project.path) as db:
        db.execute("pragma writable_schema = on")
        db.execute(
            "update sqlite_schema set sql = replace(sql, 'text text not null,"
            "\n    resolved', 'text any not null,\n    resolved') where name = 'note'"
        )
    db.close()
    with sqlite3.connect(project.path) as db:
        db.execute("update note set text = 5 where id = 2")
        # As in a project whose notes came with an import, of which no step tells.
        db.execute("delete from change")
        db.execute("pragma writable_schema = on")
        db.execute(
            "update sqlite_schema set sql = replace(sql, 'text any', 'text text')"
            " where name = 'note'"
        )
    db.close()
    report = maintenance.check(project.path, repair=True)
    assert report.rescue is not None
    with Project.open(report.rescue.path, "ro") as rescued:
        kept = queries.bundle(rescued, document).notes
        assert {one.text for one in kept} == {f"note {n}" for n in range(60) if n != 1}


def test_an_index_that_has_lost_words_is_found_and_made_anew(tmp_path: Path) -> None:
    path = closed(tmp_path)
    tamper(path, "update text_search_data set block = zeroblob(4) where id = 10")
    assert [one.kind for one in maintenance.check(path).problems] == ["search"]
    assert maintenance.check(path, repair=True).ok
    with Project.open(path, "ro") as project:
        assert list(queries.hits(project, filters.parse("agree"), 9))


def test_a_text_that_was_tampered_with_is_not_guessed_back(tmp_path: Path) -> None:
    path = closed(tmp_path)
    tamper(path, "update text set content = 'Something else.'")
    assert not maintenance.check(path, repair=True).ok


def test_every_damaged_page_ends_in_a_message_and_never_in_a_crash(
    tmp_path: Path,
) -> None:
    path = closed(tmp_path)
    contents = path.read_bytes()
    for start in range(0, len(contents), 4096):
        path.write_bytes(contents[:start] + b"\xff" * 4096 + contents[start + 4096 :])
        try:
            report = maintenance.check(path)
        except ProjectFileError:
            continue
        # A page that no table uses may be damaged without harm.
        assert report.ok or report.problems[0].what


def test_a_backup_is_a_whole_project(tmp_path: Path) -> None:
    path = closed(tmp_path)
    copy = backups.backup(path)
    with Project.open(copy, "ro", read_only=True) as project:
        document = queries.find_document(project, "article")
        assert queries.bundle(project, document).mentions[0].label == "PERSON"


def test_backups_of_one_second_do_not_overwrite_each_other(tmp_path: Path) -> None:
    path = closed(tmp_path)
    assert len({backups.backup(path) for _ in range(3)}) == 3


def test_a_backup_can_be_made_while_the_project_is_open(
    project: Project, document: DocumentId
) -> None:
    copy = backups.backup_open(project)
    assert backups.look_into(copy).documents == 1
    commands.add_note(project, document, "Later.")


def test_restoring_brings_back_what_was_and_keeps_what_is(tmp_path: Path) -> None:
    path = closed(tmp_path)
    copy = backups.backup(path)
    with Project.open(path, "ro") as project:
        document = queries.find_document(project, "article")
        commands.remove_documents(project, document)
    kept = backups.restore(copy, path)
    assert backups.look_into(path).documents == 1
    assert kept is not None
    assert backups.look_into(kept).documents == 0


def test_a_damaged_project_can_be_replaced_by_its_backup(tmp_path: Path) -> None:
    path = closed(tmp_path)
    copy = backups.backup(path)
    path.write_bytes(b"ruined" * 1000)
    kept = backups.restore(copy, path)
    assert maintenance.check(path).ok
    assert kept is not None
    assert kept.read_bytes() == b"ruined" * 1000


def test_a_damaged_backup_is_not_restored(tmp_path: Path) -> None:
    path = closed(tmp_path)
    copy = backups.backup(path)
    tamper(copy, "update text set content = 'Something else.'")
    before = path.read_bytes()
    with pytest.raises(ProjectFileError, match="was not restored"):
        backups.restore(copy, path)
    assert path.read_bytes() == before


def test_nothing_is_restored_over_an_open_project(tmp_path: Path) -> None:
    path = closed(tmp_path)
    copy = backups.backup(path)
    with Project.open(path, "ro"), pytest.raises(ProjectBusyError):
        backups.restore(copy, path)


def test_a_description_counts_what_is_there(tmp_path: Path) -> None:
    description = backups.look_into(closed(tmp_path))
    assert (description.documents, description.annotations) == (1, 1)


@pytest.fixture
def against_the_rules(tmp_path: Path) -> Path:
    """Return a project that holds what the schema forbids."""
    path = closed(tmp_path)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("pragma ignore_check_constraints = on")
    connection.execute("update mention set status = 'perhaps'")
    connection.close()
    return path


def test_what_the_schema_forbids_is_found_and_brought_back_from_the_history(
    against_the_rules: Path,
) -> None:
    problems = maintenance.check(against_the_rules).problems
    assert "perhaps" in problems[0].what
    assert maintenance.check(against_the_rules, repair=True).ok
    with Project.open(against_the_rules, "ro") as project:
        document = queries.find_document(project, "article")
        (mention,) = queries.bundle(project, document).mentions
        assert mention.review.status is Status.ACCEPTED


def test_damage_that_cannot_be_mended_is_left_and_the_rest_rescued(
    tmp_path: Path,
) -> None:
    path = closed(tmp_path)
    tamper(path, "drop table note")
    before = path.read_bytes()
    report = maintenance.check(path, repair=True)
    assert path.read_bytes() == before
    assert report.rescue is not None
    assert maintenance.check(report.rescue.path).ok
    assert (report.rescue.documents, report.rescue.annotations) == (1, 1)


def test_an_index_that_differs_from_its_table_is_found(tmp_path: Path) -> None:
    path = closed(tmp_path)
    index = "mention_by_entity"
    connection = sqlite3.connect(path, isolation_level=None)
    row = connection.execute(
        "select * from sqlite_schema where name = ?", [index]
    ).fetchone()
    connection.execute("pragma writable_schema = on")
    connection.execute("delete from sqlite_schema where name = ?", [index])
    connection.close()
    tamper(path, "update mention set entity = null")
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("pragma writable_schema = on")
    connection.execute("insert into sqlite_schema values (?, ?, ?, ?, ?)", row)
    connection.close()
    problems = maintenance.check(path).problems
    assert problems[0].kind == "sqlite"
    assert index in problems[0].what


def test_a_backup_of_what_is_not_sound_is_said_to_be_that(
    against_the_rules: Path,
) -> None:
    with pytest.raises(ProjectFileError, match="not sound"):
        backups.backup(against_the_rules)


def test_a_backup_of_an_open_project_that_is_not_sound_is_said_to_be_that(
    project: Project,
) -> None:
    with project.step("spoil", recorded=False):
        project.db.execute("update text set content = 'Something else.'")
    with pytest.raises(ProjectFileError, match="not sound"):
        backups.backup_open(project)


def test_a_backup_can_be_restored_to_where_nothing_is(tmp_path: Path) -> None:
    path = closed(tmp_path)
    copy = backups.backup(path)
    path.unlink()
    assert backups.restore(copy, path) is None
    assert backups.look_into(path).documents == 1


def test_a_folder_for_backups_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    path = closed(tmp_path)
    backups.backup_folder(path).write_text("in the way")
    with pytest.raises(ProjectFileError, match="cannot be made"):
        backups.backup(path)


def test_a_quote_without_content_is_found(tmp_path: Path) -> None:
    project = made(tmp_path, [article()])
    document = queries.find_document(project, "article")
    commands.add_attribution(project, document, (Span(0, 11),), kind=QuoteKind.DIRECT)
    project.close()
    tamper(project.path, "delete from fragment")
    found = maintenance.check(project.path).problems
    assert found[0].kind == "content"


def test_evidence_that_leads_nowhere_is_taken_away(tmp_path: Path) -> None:
    project = made(tmp_path, [article()])
    document = queries.find_document(project, "article")
    evidence = (Evidence(spans=(Span(0, 11),)),)
    commands.add_stance(
        project,
        document,
        holder=None,
        topic="pact",
        polarity="favor",
        evidence=evidence,
    )
    project.close()
    tamper(project.path, "update evidence set attribution = 99")
    assert maintenance.check(project.path, repair=True).ok


@pytest.mark.parametrize("table", ["mention", "sqlite_schema"])
def test_an_open_project_is_checked_as_it_is_on_the_disk(
    tmp_path: Path, table: str
) -> None:
    project = reopened(made(tmp_path, [MARKED]))
    document = queries.document_keys(project)[0]
    held = queries.bundle(project, queries.document_rows(project, [document])[0].id)
    ask = "select pageno from dbstat where name = ? and pagetype = 'leaf'"
    place = 4096 * (project.db.execute(ask, [table]).fetchone()[0] - 1) + 3500
    with project.path.open("rb+") as file:
        file.seek(place)
        file.write(b"\xaa" * 500)
    report = maintenance.check_open(project)
    assert [one.kind for one in report.problems] == ["sqlite"]
    assert "copy" not in report.problems[0].what
    assert report.backup is not None
    assert maintenance.check(report.backup).ok
    with Project.open(report.backup, "ro", read_only=True) as kept:
        assert queries.bundle(kept, held.document.id) == held
    with pytest.raises(ProjectFileError):
        project.close()


def test_a_check_of_an_open_project_that_is_sound_leaves_no_backup(
    tmp_path: Path,
) -> None:
    with made(tmp_path, [article()]) as project:
        report = maintenance.check_open(project)
    assert report.ok
    assert [one.name for one in tmp_path.iterdir()] == [project.path.name]
