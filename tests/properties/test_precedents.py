"""Whatever follows from decisions, undo and redo walk back and forth over it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from pressmark.model.bundle import Bundle, check_bundle
from pressmark.model.layer import Layer
from pressmark.model.review import Status
from pressmark.project import commands, queries
from pressmark.project.project import Project
from pressmark.store import doctor
from tests.builders import bundle
from tests.projects import add, made

LAYERS = frozenset({Layer.REGIONS, Layer.MENTIONS, Layer.ATTRIBUTIONS})
MARKED = (
    "[Ann Berg:PERSON=Ann Berg] met [Polaris:ORG=Polaris] and [Berg:PERSON=Berg] left.",
    """[We agree:content 1], [[Berg:PERSON=Berg]:source 1] [said:cue 1].
Read on
Then Berg met Polaris.
[Read on:furniture]""",
    """[Polaris:PERSON=Polaris] and [Berg:PERSON=Olof Berg] of Ann Berg.
[Read on:subheading]
Text.""",
)
choices = st.lists(
    st.tuples(
        st.sampled_from(["accept", "reject", "reopen", "link", "furniture", "merge"]),
        st.integers(0, 100),
    ),
    min_size=1,
    max_size=8,
)


@contextmanager
def looked_through() -> Iterator[Project]:
    with (
        tempfile.TemporaryDirectory() as folder,
        made(Path(folder)) as project,
    ):
        found = [bundle(text, name=str(n)) for n, text in enumerate(MARKED)]
        add(project, *(Bundle(one.document) for one in found))
        run = commands.start_run(project, "rules", "1", LAYERS)
        commands.store_suggestions(project, run, found)
        yield project


def state(project: Project) -> list[Bundle]:
    return list(queries.bundles(project))


def do(project: Project, kind: str, number: int) -> None:
    """Do one thing to what a number picks."""
    articles = state(project)
    article = articles[number % len(articles)]
    every = list(article.annotations())
    if kind in ("accept", "reject", "reopen") and every:
        getattr(commands, kind)(project, every[number % len(every)].id)
    elif kind == "link" and article.mentions and article.entities:
        mention = article.mentions[number % len(article.mentions)]
        entity = article.entities[number % len(article.entities)]
        commands.change_mention(project, mention.id, entity=entity.id)
    elif kind == "furniture" and article.regions:
        region = article.regions[number % len(article.regions)]
        commands.change_region(project, region.id, label="furniture")
    elif kind == "merge" and len(article.entities) > 1:
        kept, merged = (article.entities[(number + n) % 2].id for n in (0, 1))
        commands.merge_entities(project, article.document.id, kept, merged)


def decisions(states: list[Bundle]) -> dict[str, Status]:
    return {
        annotation.id: annotation.review.status
        for one in states
        for annotation in one.annotations()
        if annotation.review.status is not Status.SUGGESTED
    }


@given(choices)
@settings(max_examples=25)
def test_undo_and_redo_walk_over_what_followed(
    chosen: list[tuple[str, int]],
) -> None:
    with looked_through() as project:
        states = [state(project)]
        for kind, number in chosen:
            do(project, kind, number)
            now = state(project)
            assert [check_bundle(one) for one in now] == [[], [], []]
            if now != states[-1]:
                states.append(now)
        assert list(doctor.examine(project.db)) == []
        for before in reversed(states[:-1]):
            assert project.undo() is not None
            assert state(project) == before
        for after in states[1:]:
            assert project.redo() is not None
            assert state(project) == after


@given(choices)
@settings(max_examples=25)
def test_no_more_is_decided_than_a_person_decided(
    chosen: list[tuple[str, int]],
) -> None:
    with looked_through() as project:
        for kind, number in chosen:
            before = decisions(state(project))
            do(project, kind, number)
            after = decisions(state(project))
            differing = {
                annotation
                for annotation in before.keys() | after.keys()
                if before.get(annotation) != after.get(annotation)
            }
            assert len(differing) <= 1
