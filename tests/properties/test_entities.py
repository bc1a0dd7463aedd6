"""Whatever is done to entities across articles can be taken back, step by step."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from pressmark.errors import InvalidChangeError
from pressmark.model.bundle import Bundle, check_bundle
from pressmark.model.ids import EntityId
from pressmark.model.layer import Layer
from pressmark.project import commands, queries
from pressmark.project.project import Project
from pressmark.store import doctor
from tests.builders import bundle
from tests.projects import add, made

MARKED = (
    "[“Yes,”:content 1] said [[Smith:PERSON=Ann Smith]:source 1]. [Bo:PERSON=Bo].",
    "[Ann Smith:PERSON=Ann Smith] wrote to [A. Smith:PERSON=A. Smith].",
    "[A. Smith:PERSON=A. Smith], [Bo:PERSON=Bo] and [Bo:ORG=Bo Ltd] agree.",
)
LAYERS = frozenset({Layer.MENTIONS, Layer.ATTRIBUTIONS})
KINDS = (
    "merge",
    "merge here",
    "split",
    "split here",
    "move",
    "relabel",
    "retype",
    "alias",
    "name",
    "remove",
    "apart",
    "speaker",
    "stance",
    "note",
    "look again",
)
choices = st.lists(
    st.tuples(st.sampled_from(KINDS), st.integers(0, 100), st.integers(0, 100)),
    min_size=1,
    max_size=10,
)


@contextmanager
def looked_through() -> Iterator[Project]:
    with tempfile.TemporaryDirectory() as folder, made(Path(folder)) as project:
        add(project, *(Bundle(one.document) for one in made_of(MARKED)))
        look(project)
        yield project


def look(project: Project) -> None:
    """Let a run look through the articles, anew if need be: its finds are new ones."""
    run = commands.start_run(project, "rules", "1", LAYERS)
    found = [
        replace(bundle(text, name=f"{n} of {run.key}"), document=one.document)
        for n, (text, one) in enumerate(zip(MARKED, made_of(MARKED), strict=True))
    ]
    commands.store_suggestions(project, run, found)


def made_of(marked: Sequence[str]) -> list[Bundle]:
    return [bundle(text, name=str(n)) for n, text in enumerate(marked)]


def state(project: Project) -> tuple[list[Bundle], list[EntityId]]:
    keys = queries.entity_keys(project)
    listed = queries.entity_rows(project, keys)
    return list(queries.bundles(project)), [row.entity.id for row in listed]


def do(project: Project, kind: str, number: int, other: int) -> None:
    """Do one thing to what two numbers pick."""
    articles, entities = state(project)
    article = articles[number % len(articles)]
    one, two = entities[number % len(entities)], entities[other % len(entities)]
    here = article.document.id
    if kind in ("split", "move"):
        mark(project, kind, article, other, one)
    elif kind in ("speaker", "stance", "note"):
        lean(project, kind, article, one, two)
    elif kind.startswith("merge") and one != two:
        commands.merge_entities(project, here if "here" in kind else None, one, two)
    elif kind == "split here":
        commands.split_entity(project, one, document=here, name="Somebody")
    elif kind == "apart":
        commands.tell_apart(project, one, two)
    else:
        change(project, kind, one)


def mark(
    project: Project, kind: str, article: Bundle, other: int, entity: EntityId
) -> None:
    """Say of whom a mention is."""
    mention = article.mentions[other % len(article.mentions)]
    if kind == "move":
        quotes = [quote.id for quote in article.attributions]
        commands.move_to_entity(project, entity, mention.id, *quotes)
    elif mention.entity is not None:
        commands.split_entity(project, mention.entity, mention.id)


def lean(
    project: Project, kind: str, article: Bundle, one: EntityId, two: EntityId
) -> None:
    """Let something new lean on an entity."""
    here = article.document.id
    if kind == "stance":
        commands.add_stance(project, here, holder=one, target=two, polarity="favor")
    elif kind == "note":
        commands.add_note(project, here, "Who?", on=article.entities[0].id)
    elif article.attributions:
        quote = article.attributions[0].id
        commands.change_attribution(project, quote, speaker=one)


def change(project: Project, kind: str, entity: EntityId) -> None:
    """Change what an entity is called or how its mentions are labelled."""
    if kind == "relabel":
        commands.relabel_mentions(project, entity, "GPE")
    elif kind == "remove":
        commands.remove_entity(project, entity)
    elif kind == "retype":
        commands.change_entity(project, entity, type="ORG", relabelled=True)
    elif kind == "alias":
        commands.change_entity(project, entity, aliases=("Bo",))
    elif kind == "name":
        commands.change_entity(project, entity, name="Ann Smith")


def is_whole(project: Project) -> bool:
    articles, _ = state(project)
    return [check_bundle(one) for one in articles] == [[], [], []] and not list(
        doctor.examine(project.db)
    )


@given(choices)
@settings(max_examples=30, deadline=None)
def test_what_is_done_to_entities_can_be_taken_back(
    chosen: list[tuple[str, int, int]],
) -> None:
    with looked_through() as project:
        states = [state(project)]
        for kind, number, other in chosen:
            if kind == "look again":
                continue
            try:
                do(project, kind, number, other)
            except InvalidChangeError:
                assert state(project) == states[-1]
            if project.undo_kind() is not None and state(project) != states[-1]:
                states.append(state(project))
            elif kind == "apart" and project.undo_kind() == "tell_apart":
                project.undo()
        assert is_whole(project)
        for before in reversed(states[:-1]):
            assert project.undo() is not None
            assert state(project) == before
        for after in states[1:]:
            assert project.redo() is not None
            assert state(project) == after


@given(choices)
@settings(max_examples=20, deadline=None)
def test_nothing_is_left_dangling_when_runs_come_between(
    chosen: list[tuple[str, int, int]],
) -> None:
    with looked_through() as project:
        for kind, number, other in chosen:
            try:
                if kind == "look again":
                    look(project)
                else:
                    do(project, kind, number, other)
            except InvalidChangeError:
                pass
            assert is_whole(project)
        while project.undo_kind() != "import_documents":
            project.undo()
            assert is_whole(project)
