"""Damaged files: each damage is found or does no harm, and the rest is rescued."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from pressmark.errors import DamagedProjectError, NotAProjectError, ProjectFileError
from pressmark.model.progress import Cancelled
from pressmark.project import commands, maintenance, queries
from pressmark.project.maintenance import CheckReport
from pressmark.project.project import Project
from pressmark.project.rescuing import rescue
from tests.builders import Stopped
from tests.faults.damage import PAGE, SPOILS, Rows, decided, dump, worked_on
from tests.projects import article, made
from tests.thoroughness import Tally, Tries


@dataclass(frozen=True)
class Worked:
    """A project in which much has been done, and all its rows."""

    path: Path
    held: Rows


@pytest.fixture(scope="module")
def worked(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Worked:
    articles = 12 if request.config.getoption("--thorough") else 6
    folder = tmp_path_factory.mktemp("damage")
    path = worked_on(folder, deeds=40, articles=articles)
    return Worked(path, dump(path))


@dataclass(frozen=True)
class Outcome:
    """What came of one damage: whether it was found, did harm, and what was lost."""

    found: bool
    harmed: bool
    lost: int
    rescued: bool


def tried(path: Path, held: Rows) -> Outcome:
    """Have a damaged file checked and repaired, and compare what there is then."""
    damaged = path.read_bytes()
    try:
        found = maintenance.check(path).problems
    except (DamagedProjectError, NotAProjectError):
        found = None
    assert path.read_bytes() == damaged
    try:
        harmed = dump(path) != held
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        harmed = True
    if found == ():
        return Outcome(found=False, harmed=harmed, lost=0, rescued=True)
    after = repaired(path)
    lost = decided(held) - (decided(dump(after)) if after is not None else set())
    return Outcome(found=True, harmed=harmed, lost=len(lost), rescued=after is not None)


def repaired(path: Path) -> Path | None:
    """Repair a file and return what is sound then: itself, a new one, or nothing."""
    before = path.read_bytes()
    try:
        report = maintenance.check(path, repair=True)
    except ProjectFileError:
        # Nothing can be read in it: it has been cut off at its first pages.
        assert path.read_bytes() == before
        return None
    if report.rescue is None:
        assert report.ok
        return path
    assert maintenance.check(report.rescue.path).ok
    return report.rescue.path


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("kind", SPOILS)
def test_no_damage_to_a_page_is_harmful_and_unseen(
    kind: str, worked: Worked, tmp_path: Path, tries: Tries, tally: Tally
) -> None:
    contents, held = worked.path.read_bytes(), worked.held
    pages = len(contents) // PAGE
    random = Random(kind)  # noqa: S311  (nothing secret)
    chosen = random.sample(range(pages), tries(4, pages))
    outcomes = []
    for page in chosen:
        folder = tmp_path / str(page)
        folder.mkdir()
        data = bytearray(contents)
        SPOILS[kind](data, page, random)
        path = folder / worked.path.name
        path.write_bytes(data)
        outcomes.append(tried(path, held))
        shutil.rmtree(folder)
    tally(
        f"damage: {kind}",
        tries=len(outcomes),
        acknowledged=len(decided(held)) * len(outcomes),
        lost=sum(one.lost for one in outcomes),
        opened=sum(one.rescued for one in outcomes),
    )
    assert not [one for one in outcomes if one.harmed and not one.found]
    if kind not in {"cut off at a page", "two pages swapped"}:
        assert sum(one.lost for one in outcomes) == 0


def killed(folder: Path) -> Path:
    """Return a project as a program leaves it that is killed: its log is beside it."""
    with made(folder, [article()]) as opened:
        document = queries.find_document(opened, "article")
        commands.add_note(opened, document, "Saved.")
        left = folder / "left"
        left.mkdir()
        for ending in ("", "-wal"):
            name = opened.path.name + ending
            shutil.copy(opened.path.with_name(name), left / name)
    return left / opened.path.name


def notes(path: Path) -> int:
    with Project.open(path, "ro") as opened:
        return int(opened.db.execute("select count(*) from note").fetchone()[0])


def test_a_log_that_is_gone_is_told(tmp_path: Path) -> None:
    path = killed(tmp_path)
    path.with_name(f"{path.name}-wal").unlink()
    try:
        with Project.open(path, "ro") as opened:
            assert opened.db.lacks_log
    except DamagedProjectError as error:
        assert "log of what was done last" in str(error)  # noqa: PT017  (either may be)


def test_a_log_that_is_there_is_not_missed(tmp_path: Path) -> None:
    with Project.open(killed(tmp_path), "ro") as opened:
        assert not opened.db.lacks_log


def test_the_log_of_another_project_is_not_mixed_in(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "other").mkdir()
    path, other = killed(tmp_path / "one"), killed(tmp_path / "other")
    assert notes(path) == 1
    log = path.with_name(f"{path.name}-wal")
    shutil.copy(other.with_name(log.name), log)
    before = path.read_bytes()
    with pytest.raises(DamagedProjectError, match="is of another project"):
        Project.open(path, "ro")
    assert path.read_bytes() == before
    report = maintenance.check(path, repair=True)
    assert report.rescue is not None
    assert notes(report.rescue.path) == 1


def test_a_rescue_of_what_is_whole_loses_nothing(worked: Worked) -> None:
    report = rescue(worked.path)
    assert not report.told
    assert decided(dump(report.path)) == decided(worked.held)
    report.path.unlink()


def test_a_rescue_that_is_cancelled_leaves_no_file(worked: Worked) -> None:
    before = sorted(worked.path.parent.iterdir())
    with pytest.raises(Cancelled):
        rescue(worked.path, Stopped())
    assert sorted(worked.path.parent.iterdir()) == before


def test_what_is_in_the_log_is_rescued_too(tmp_path: Path) -> None:
    path = killed(tmp_path)
    with path.open("rb+") as file:
        file.write(bytes(100))
    report = maintenance.check(path, repair=True)
    assert report.rescue is not None
    assert notes(report.rescue.path) == 1


def edited(path: Path, *statements: str) -> CheckReport:
    """Have a person edit a project by hand, and repair it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("pragma ignore_check_constraints = on")
        for statement in statements:
            db.execute(statement)
    assert not maintenance.check(path).ok
    return maintenance.check(path, repair=True)


def test_what_was_edited_by_hand_is_brought_back_where_the_history_proves_it(
    tmp_path: Path,
) -> None:
    path = killed(tmp_path)
    assert edited(path, "update note set text = 'Other.', resolved = 7").ok
    with Project.open(path, "ro") as opened:
        assert opened.db.execute("select text from note").fetchall() == [("Saved.",)]


def test_what_was_edited_by_hand_stays_where_nobody_knows_better(
    tmp_path: Path,
) -> None:
    path = killed(tmp_path)
    assert edited(path, "update arrival set source = 'Other'").ok
    with Project.open(path, "ro") as opened:
        found = opened.db.execute("select source from arrival").fetchall()
    assert found == [("Other",)]


def test_an_article_whose_text_is_lost_keeps_what_is_marked_and_says_so(
    tmp_path: Path,
) -> None:
    path = killed(tmp_path)
    report = edited(path, "pragma foreign_keys = off", "delete from text")
    assert report.rescue is not None
    assert "text is lost" in " ".join(report.rescue.told)
    with Project.open(report.rescue.path, "ro") as opened:
        document = queries.find_document(opened, "article")
        told = [one.text for one in queries.bundle(opened, document).notes]
    assert any("text of this article is lost" in one for one in told)


def test_a_file_whose_first_bytes_are_written_over_is_rescued_whole(
    worked: Worked, tmp_path: Path
) -> None:
    path = tmp_path / worked.path.name
    path.write_bytes(b"x" * 50 + worked.path.read_bytes()[50:])
    report = rescue(path)
    assert report.told == ()
    assert decided(dump(report.path)) == decided(worked.held)


def test_it_is_told_that_more_may_be_lost_than_can_be_counted(
    worked: Worked, tmp_path: Path
) -> None:
    whole, path = worked.path.read_bytes(), tmp_path / worked.path.name
    pages = len(whole) // PAGE
    path.write_bytes(whole[: pages * 2 // 5 * PAGE])
    told = "\n".join(map(str, rescue(path).told))
    assert "More may be lost than is counted here" in told
