"""The window keeps up with the person, and shows what the project holds meanwhile."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pressmark import paths
from pressmark.model.ids import AnnotationId
from pressmark.model.review import Status
from pressmark.project import commands, queries
from pressmark.project.project import Project
from pressmark.project.transfer import import_sources
from pressmark.store import doctor
from tests.builders import bundle
from tests.end_to_end.driving import Driver, run
from tests.projects import made

FIRST = bundle(
    "[Ann Berg:PERSON=Ann Berg] met [Bo Li:PERSON=Bo Li]."
    " [Cy Lund:PERSON=Cy Lund] left.",
    name="first",
)
SECOND = bundle(
    "[Ann Berg:PERSON] spoke. Later [Bo Li:PERSON=Bo Li] answered.", name="second"
)
THIRD = bundle("[Bo Li:PERSON=Bo Li] and [Cy Lund:PERSON=Cy Lund].", name="third")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    with made(tmp_path, [FIRST, SECOND, THIRD]) as project:
        return project.path


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for source in paths.sample_articles()[:5]:
        shutil.copy(source, folder)
    path = tmp_path / "talks.pressmark"
    with Project.create(path, "ro") as project:
        import_sources(project, [folder])
    return path


def is_what_there_is(driver: Driver) -> bool:
    """Whether the window shows of its article what the project holds of it."""
    focus = driver.window.focus
    return focus.bundle == queries.bundle(focus.project, focus.bundle.document.id)


@pytest.mark.timeout(240)
def test_what_is_decided_while_suggestions_arrive_is_kept(
    articles: Path, qtbot: QtBot
) -> None:
    decided: dict[AnnotationId, Status] = {}

    def script(driver: Driver) -> None:
        window = driver.window
        window.run("find_suggestions")
        driver.wait(lambda: any(window.focus.bundle.annotations()))
        for keys, status in (("A", Status.ACCEPTED), ("X", Status.REJECTED)) * 4:
            driver.press("J")
            current = window.focus.current()
            assert current is not None
            driver.press(keys)
            decided[current.id] = status
            assert is_what_there_is(driver)
            qtbot.wait(50)
        driver.press("Ctrl+Z")
        decided.popitem()
        assert is_what_there_is(driver)
        driver.wait_for_jobs()
        assert is_what_there_is(driver)
        window.close()

    run([str(articles)], script, qtbot)
    with Project.open(articles, "ro") as project:
        kept = {
            one.id: one.review.status
            for bundle in queries.bundles(project)
            for one in bundle.annotations()
        }
        assert decided.items() <= kept.items()
        assert list(doctor.examine(project.db)) == []
        keys = queries.document_keys(project)
        assert all(r.open_suggestions for r in queries.document_rows(project, keys))


def test_the_next_article_is_ready_and_never_stale(project: Path, qtbot: QtBot) -> None:
    def script(driver: Driver) -> None:
        focus = driver.window.focus
        second, third = SECOND.document.id, THIRD.document.id
        driver.wait(lambda: focus.ahead == second)
        # The decision on the name is followed at once by the article read ahead.
        driver.press("Alt+2")
        focus.show_annotation(FIRST.mentions[0].id)
        driver.press("A")
        assert focus.ahead is None
        driver.wait(lambda: focus.ahead == second)
        commands.add_note(focus.project, second, "Look again.")
        assert focus.ahead is None
        driver.wait(lambda: focus.ahead == second)
        driver.press("Ctrl+Return")
        assert focus.document == second
        assert is_what_there_is(driver)
        assert [note.text for note in focus.bundle.notes] == ["Look again."]
        driver.wait(lambda: focus.ahead == third)
        commands.remove_documents(focus.project, third)
        assert focus.ahead is None
        driver.press("Ctrl+Return")
        assert focus.document == second
        driver.window.close()

    run([str(project)], script, qtbot)


def test_a_decision_is_shown_and_saved_when_its_key_is_up(
    project: Path, qtbot: QtBot
) -> None:
    def script(driver: Driver) -> None:
        window = driver.window
        window.focus.show_annotation(FIRST.mentions[0].id)
        before = window.focus.bundle
        driver.press("A")
        after = window.focus.bundle
        assert is_what_there_is(driver)
        assert after.mentions[0].review.status is Status.ACCEPTED
        assert after.mentions[1] is before.mentions[1]
        assert window.focus.annotation == FIRST.mentions[1].id
        driver.press("X")
        driver.press("Ctrl+Z")
        driver.press("Ctrl+Z")
        assert window.focus.bundle.mentions == before.mentions
        driver.press("Ctrl+Y")
        assert is_what_there_is(driver)
        window.close()

    run([str(project)], script, qtbot)
    with Project.open(project, "ro") as opened:
        mention = queries.bundle(opened, FIRST.document.id).mentions[0]
        assert mention.review.status is Status.ACCEPTED
