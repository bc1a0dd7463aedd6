"""Makes the sample of the present schema: a project with something of everything."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from pressmark.exchange.format import ReadDocument
from pressmark.model.attribution import Act, QuoteKind
from pressmark.model.bundle import Bundle
from pressmark.model.document import DocumentState
from pressmark.model.layer import Layer
from pressmark.model.quote_marks import QuoteMarks
from pressmark.model.scheme import Label, LabelKind
from pressmark.model.span import Span
from pressmark.model.stance import Evidence
from pressmark.project import commands, queries
from pressmark.project.project import Project
from pressmark.project.transfer import Import
from pressmark.store.migrations import SCHEMA_VERSION
from tests.builders import bundle
from tests.data import golden

FOLDER = Path(__file__).parent / "projects"

ARTICLES = (
    """\
[Harbour plan:headline]
[By Ines Sol:byline]
[Ann Smith:PERSON=Ann Smith] [said:cue 1] [“we agree 😀”:content 1] in \
[Halvern:GPE=Halvern].
[Bo Cy:PERSON=Bo Cy] [wants:cue 2] [a longer pier:content 2=indirect].
[Read more:furniture]""",
    """\
[“The pier,”:content 1] [Ann Smith:PERSON=Ann Smith] told [Bo:PERSON=Bo Cy], \
[“is old”:content 1]. Nobody objects.""",
    "מחר ייפתח הרציף. “Tomorrow,” said the mayor.",
    "A text that will be taken out.",
    "A short one: “No,” he said.",
)
"""What the articles say, with what a run finds in them."""


def make(path: Path) -> Project:
    """Return a new project in which everything was used; whoever asks closes it."""
    found = [bundle(text, name=f"article {n}") for n, text in enumerate(ARTICLES)]
    with Project.create(path, "Ann Annotator") as project:
        _import(project, found)
        _suggest(project, found)
        _decide(project)
    project = Project.open(path, golden.WHO)
    _review(project)
    return project


def _import(project: Project, found: list[Bundle]) -> None:
    bare = [Bundle(one.document) for one in found]
    arriving = Import(project)
    arriving.add(
        [
            ReadDocument(one, f"{one.document.name}.txt", remarks=("read as cp1252",))
            for one in bare
        ]
    )
    arriving.finish()


def _suggest(project: Project, found: list[Bundle]) -> None:
    layers = frozenset(Layer)
    run = commands.start_run(project, "rules", "1", layers)
    commands.store_suggestions(project, run, found)


def _decide(project: Project) -> None:
    first, second, third, fourth, _ = _bundles(project)
    document = first.document.id
    commands.set_metadata(
        project,
        document,
        headline="Harbour plan",
        outlet="Halvern Gazette",
        published="2031-05-14",
        language="en",
    )
    commands.accept(project, first.mentions[0].id, first.attributions[0].id)
    commands.reject(project, first.mentions[1].id)
    commands.change_mention(project, first.mentions[2].id, label="ORG")
    ann, bo = first.entities[0].id, first.entities[-1].id
    commands.change_entity(project, ann, aliases=("A. Smith",), link="Q1")
    commands.change_attribution(
        project, first.attributions[1].id, speaker=bo, printed=ann, act=Act.ATTITUDE
    )
    commands.add_attribution(
        project,
        third.document.id,
        (Span(17, 28),),
        kind=QuoteKind.DIRECT,
        cue=(Span(29, 33),),
    )
    evidence = (
        Evidence(attribution=first.attributions[0].id),
        Evidence(spans=(Span(0, 7),)),
    )
    commands.add_stance(
        project,
        document,
        holder=ann,
        topic="the pier",
        polarity="favor",
        explicit=True,
        evidence=evidence,
        note="out loud",
    )
    commands.add_stance(project, document, holder=None, target=bo, polarity="unclear")
    commands.set_state(project, document, DocumentState.DONE)
    commands.set_state(project, second.document.id, DocumentState.SKIPPED)
    commands.remove_documents(project, fourth.document.id)


def _review(project: Project) -> None:
    first, second, *_, last = _bundles(project)
    document = second.document.id
    note = commands.add_note(
        project, document, "Who is this?", on=str(second.mentions[0].id)
    )
    commands.resolve_note(project, note, True)
    commands.flag(project, first.document.id)
    commands.add_region(project, last.document.id, Span(0, 11), "caption")
    commands.set_name_list(project, "Ines Sol\tPERSON\n")
    commands.set_quote_marks(project, QuoteMarks.OUTSIDE)
    commands.save_filter(project, "open ones", "state:todo")
    for one, other in pairwise([first.entities[0], first.entities[-1]]):
        commands.tell_apart(project, one.id, other.id)
    _change_scheme(project)
    commands.replace_text(project, last.document.id, "A short one: “No!” he said.")
    commands.accept_all(project, document, Layer.MENTIONS)
    commands.add_note(project, document, "taken back")
    project.undo()


def _change_scheme(project: Project) -> None:
    scheme = project.scheme
    added = Label("SHIP", "Ship", color="#336699", key="9", guideline="What floats.")
    labels = (*scheme.mention_labels, added)
    commands.change_scheme(project, replace(scheme, mention_labels=labels))
    commands.merge_labels(project, LabelKind.MENTION, "SHIP", "GPE")


def _bundles(project: Project) -> list[Bundle]:
    rows = queries.document_rows(project, queries.document_keys(project))
    return [queries.bundle(project, row.id) for row in rows]


def main() -> None:
    """Write the sample and what is in it beside this file."""
    path = FOLDER / f"schema-{SCHEMA_VERSION}.pressmark"
    make(path).close()
    with TemporaryDirectory() as folder:
        found = golden.told_of(path, Path(folder))
    words = json.dumps(found, ensure_ascii=False, indent=1, sort_keys=True)
    path.with_suffix(".json").write_text(words + "\n", "utf-8")


if __name__ == "__main__":
    main()
