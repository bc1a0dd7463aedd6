"""How long the list of 100,000 entities, typing in it and a large merge take.

Run as a module: ``python -m tests.benchmarks.entities``. Times are CPU milliseconds,
medians of five, on a project in which one entity is in a tenth of the articles.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time

from PySide6.QtWidgets import QApplication

from pressmark.gui.entities.entity_list import EntityList, EntityListModel
from pressmark.model.entity import Entity
from pressmark.model.ids import EntityId, new_id
from pressmark.model.layer import Layer
from pressmark.project import commands, queries
from pressmark.project.project import Project
from pressmark.project.queries import EntityFilter
from pressmark.store import registry
from tests.projects import article, made

ENTITIES = 100_000
ARTICLES = 10_000
RUNS = 5


def filled(folder: Path) -> Project:
    """Make a project with so many entities, three to ten articles each."""
    project = made(
        folder, [article(f"Article {n} is short.", str(n)) for n in range(ARTICLES)]
    )
    with project.step("fill", recorded=False):
        db = project.db
        db.conn.executemany(
            "insert into entity (uuid, name, type) values (?, ?, 'PERSON')",
            ((new_id(), f"First{n % 977} Last{n}") for n in range(ENTITIES)),
        )
        links = [
            (1 + (n * 7 + part) % ARTICLES, 1 + n)
            for n in range(ENTITIES)
            for part in range(1 + n % 3)
        ] + [(1 + n * 10, 1 + m) for m in range(2) for n in range(ARTICLES // 10)]
        db.conn.executemany(
            "insert or ignore into document_entity (document, entity) values (?, ?)",
            links,
        )
        db.execute(
            "insert into origin (kind, name, version) values ('pipeline', 'x', '1')"
        )
        db.conn.executemany(
            'insert into mention (uuid, document, "start", "end", label, entity,'
            " status, origin, at) values (?, ?, 0, 9, 'PERSON', ?, 'suggested',"
            " (select max(id) from origin), '')",
            ((new_id(), document, entity) for document, entity in links),
        )
    return project


def milliseconds(done: Callable[[], object], runs: int = RUNS) -> float:
    """Return the median CPU time of doing something."""
    times = []
    for _ in range(runs):
        start = process_time()
        done()
        times.append((process_time() - start) * 1000)
    return median(times)


def of_the_list(project: Project, view: EntityList, model: EntityListModel) -> None:
    """Print how long the list takes."""

    def shown() -> None:
        model.show_project(None)
        model.show_project(project)
        view.go_to(0)
        QApplication.processEvents()

    def looked_for() -> None:
        model.show_only(EntityFilter(words="last77"))
        QApplication.processEvents()
        model.show_only(EntityFilter())

    tell("list shown and painted", shown)
    tell("list after typing", looked_for)
    tell("all that are perhaps the same", lambda: queries.lookalike_keys(project))


def of_one(project: Project) -> None:
    """Print how long the page of an entity in a tenth of the articles takes."""
    top = queries.entity_rows(project, queries.entity_keys(project)[:2])
    one, other = (row.entity.id for row in top)
    found = [Entity(EntityId(""), f"First{n} Last{n}", "PERSON") for n in range(40)]

    def merged_and_taken_back() -> None:
        commands.merge_entities(project, None, one, other)
        project.undo()

    mentions = Layer.MENTIONS
    tell("first places", lambda: queries.linked_hits(project, mentions, one, 0, 256))
    tell("perhaps the same", lambda: queries.lookalikes(project, one))
    tell("choices for typed words", lambda: queries.known_entities(project, "last7"))
    tell("names of one article", lambda: registry.known_like(project.db, found))
    tell("merge of 1,000 articles, and undo", merged_and_taken_back)


def tell(words: str, done: Callable[[], object]) -> None:
    """Print how long something takes."""
    print(f"{words:36}{milliseconds(done):9.1f} ms")  # noqa: T201  (a script)


def main() -> None:
    """Print the times."""
    application = QApplication(sys.argv[:1])
    with TemporaryDirectory() as folder, filled(Path(folder)) as project:
        model = EntityListModel()
        view = EntityList(model)
        view.resize(360, 600)
        view.show()
        of_the_list(project, view, model)
        of_one(project)
        view.close()
    application.quit()


if __name__ == "__main__":
    main()
