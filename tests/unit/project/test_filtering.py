"""Filters are answered from indexes, and the first hits at once."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import pytest

from pressmark.model.arrangement import Arrangement, Grouping, Sort
from pressmark.model.filters import parse
from pressmark.project import commands, queries
from pressmark.project.project import Project
from pressmark.store import filtered_annotations, filtering
from tests.builders import bundle
from tests.projects import add, article

ANNOTATIONS = ("region", "mention", "attribution", "stance")


@pytest.mark.parametrize(
    "asked",
    [
        "label:PERSON",
        "label:PERSON,ORG status:open",
        "status:accepted",
        "status:decided",
        "speaker:none",
        "speaker:Ann",
        "label:PERSON speaker:none status:suggested",
        "-label:PERSON",
        "harbour label:PERSON",
        "score:..50 outlet:Ledger",
    ],
)
def test_no_table_of_annotations_is_read_from_end_to_end(
    project: Project, asked: str
) -> None:
    filtered_annotations.install(project.db)
    for source in filtering.sources(project.db, parse(asked)):
        plan = project.db.execute(
            f"explain query plan {source.sql}", [*source.given, 0, 50]
        ).fetchall()
        for _id, _parent, _unused, step in plan:
            words = step.split()
            scanned = words[0] == "SCAN" and words[1] in {*ANNOTATIONS, "a"}
            assert not scanned, step


@pytest.mark.parametrize("asked", ["harbour", "label:PERSON", "status:open", "a1*"])
def test_the_first_that_fit_are_found_without_the_others(
    project: Project, asked: str
) -> None:
    add(
        project,
        *(bundle(f"[Ann:PERSON] saw harbour {n}.", name=f"a1{n}") for n in range(200)),
    )
    found: Iterator[int] = filtering.keys(project.db, parse(asked))
    first = list(islice(found, 50))
    assert first == sorted(first)
    assert len(first) == 50
    assert [*first, *found] == sorted(queries.document_keys(project, parse(asked)))


def test_titles_are_found_as_they_are_after_every_step(project: Project) -> None:
    document = queries.find_document(project, "article")
    commands.set_metadata(project, document, headline="Mayors agree")
    assert len(queries.document_keys(project, parse("title:mayors"))) == 1
    commands.set_metadata(project, document, headline="Crews walk out")
    assert queries.document_keys(project, parse("title:mayors")) == []
    project.undo()
    assert len(queries.document_keys(project, parse("title:mayors"))) == 1


def test_articles_are_arranged_in_orders_and_groups(project: Project) -> None:
    for name, outlet, published in (
        ("b", "Ledger", "2031-05-02"),
        ("c", "Courier", "2031-06-01"),
        ("d", "ledger", "2031-05-01"),
    ):
        one = article(f"Text of {name}.", name)
        add(project, one)
        commands.set_metadata(
            project, one.document.id, outlet=outlet, published=published
        )
    found = queries.arranged(project, Arrangement(Sort.NEWEST, Grouping.OUTLET))
    rows = queries.document_rows(project, found.keys)
    assert [row.name for row in rows] == ["c", "b", "d", "article"]
    assert [(group.value, group.size) for group in found.groups] == [
        ("Courier", 1),
        ("Ledger", 2),
        ("", 1),
    ]
    for sort in Sort:
        for grouping in Grouping:
            both = queries.arranged(project, Arrangement(sort, grouping))
            assert len(both.keys) == 4
            assert sum(group.size for group in both.groups) in {0, 4}


def test_saved_filters_are_kept_renamed_removed_and_brought_back(
    project: Project,
) -> None:
    commands.save_filter(project, " My  persons ", "label:PERSON or ORG")
    assert queries.saved_filters(project) == {"My persons": "label:PERSON,ORG"}
    commands.rename_filter(project, "My persons", "Names")
    commands.remove_filter(project, "Names")
    assert queries.saved_filters(project) == {}
    project.undo()
    assert list(queries.saved_filters(project)) == ["Names"]
