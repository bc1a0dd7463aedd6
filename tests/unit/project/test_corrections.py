"""Every field of everything can be changed, and changed back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from pressmark.errors import InvalidChangeError
from pressmark.model.attribution import Act, QuoteKind
from pressmark.model.ids import AnnotationId, DocumentId, EntityId
from pressmark.model.span import Span
from pressmark.model.stance import Evidence, Stance
from pressmark.project import commands, queries
from pressmark.project.project import Project
from tests.builders import SUGGESTED, bundle
from tests.projects import add

MARKED = (
    "[Mayors agree:headline]\n[“We agree,”:content 1] [said:cue 1] "
    "[[Ann:PERSON=Ann]:source 1], [“and sign.”:content 2] [Ben:PERSON=Ben] left."
)
Change = Callable[[Project, "Ids"], None]


class Ids:
    """The ids of what is in the article of these tests."""

    def __init__(self, project: Project, document: DocumentId) -> None:
        loaded = queries.bundle(project, document)
        self.document = document
        self.region = loaded.regions[0].id
        self.mention = loaded.mentions[0].id
        self.quote, self.other = (quote.id for quote in loaded.attributions)
        self.ann, self.ben = (entity.id for entity in loaded.entities)
        self.stance = AnnotationId("stance")


@pytest.fixture
def ids(project: Project) -> Ids:
    marked = bundle(MARKED, name="marked")
    stance = Stance(
        AnnotationId("stance"),
        holder=marked.entities[0].id,
        target=None,
        topic="pact",
        polarity="favor",
        review=SUGGESTED,
    )
    marked = replace(marked, stances=(stance,))
    add(project, marked)
    return Ids(project, marked.document.id)


CHANGES: dict[str, Change] = {
    "region span": lambda p, i: commands.change_region(p, i.region, span=Span(0, 6)),
    "region label": lambda p, i: commands.change_region(p, i.region, label="caption"),
    "mention label": lambda p, i: commands.change_mention(p, i.mention, label="ORG"),
    "mention entity": lambda p, i: commands.change_mention(p, i.mention, entity=i.ben),
    "no entity": lambda p, i: commands.change_mention(p, i.mention, entity=None),
    "kind": lambda p, i: commands.change_attribution(p, i.quote, kind=QuoteKind.MIXED),
    "act": lambda p, i: commands.change_attribution(p, i.quote, act=Act.ATTITUDE),
    "speaker": lambda p, i: commands.change_attribution(p, i.quote, speaker=i.ann),
    "printed": lambda p, i: commands.change_attribution(p, i.quote, printed=i.ben),
    "parent": lambda p, i: commands.change_attribution(p, i.quote, parent=i.other),
    "cue": lambda p, i: commands.change_attribution(p, i.quote, cue=(Span(13, 14),)),
    "holder": lambda p, i: commands.change_stance(p, i.stance, holder=None),
    "target": lambda p, i: commands.change_stance(p, i.stance, target=i.ben),
    "polarity": lambda p, i: commands.change_stance(p, i.stance, polarity="unclear"),
    "explicit": lambda p, i: commands.change_stance(p, i.stance, explicit=False),
    "note": lambda p, i: commands.change_stance(p, i.stance, note="Hm."),
    "evidence": lambda p, i: commands.change_stance(
        p, i.stance, evidence=(Evidence(spans=(Span(0, 6),)),)
    ),
    "entity name": lambda p, i: commands.change_entity(p, i.ann, name="Anna"),
    "entity rest": lambda p, i: commands.change_entity(
        p, i.ann, type="ORG", aliases=("A.",), link="Q42"
    ),
    "no stance": lambda p, i: commands.remove(p, i.stance),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_every_change_shows_and_is_taken_back_by_one_undo(
    project: Project, ids: Ids, change: Change
) -> None:
    before = queries.bundle(project, ids.document)
    change(project, ids)
    after = queries.bundle(project, ids.document)
    assert after != before
    project.undo()
    assert queries.bundle(project, ids.document) == before
    project.redo()
    assert queries.bundle(project, ids.document) == after


@pytest.mark.parametrize(
    ("change", "corrects"),
    [
        ("region span", {"end": 12}),
        ("mention label", {"label": "PERSON"}),
        ("kind", {"kind": "direct"}),
        ("speaker", {"speaker": None}),
        ("target", {"target": {"topic": "pact"}}),
        ("polarity", {"polarity": "favor"}),
    ],
)
def test_a_correction_keeps_the_fields_as_suggested(
    project: Project, ids: Ids, change: str, corrects: dict[str, Any]
) -> None:
    CHANGES[change](project, ids)
    kept = [
        annotation.review.corrects
        for annotation in queries.bundle(project, ids.document).annotations()
        if annotation.review.corrects
    ]
    assert kept == [corrects]


def test_a_corrected_holder_is_kept_in_the_words_of_the_native_format(
    project: Project, ids: Ids
) -> None:
    commands.change_stance(project, ids.stance, holder=None)
    (stance,) = queries.bundle(project, ids.document).stances
    assert stance.review.corrects == {"holder": {"entity": ids.ann}}


def test_a_region_can_be_made_by_hand_and_removed(project: Project, ids: Ids) -> None:
    region = commands.add_region(project, ids.document, Span(13, 15), "furniture")
    assert len(queries.bundle(project, ids.document).regions) == 2
    commands.remove(project, region)
    assert len(queries.bundle(project, ids.document).regions) == 1


def test_removing_a_note_can_be_undone(project: Project, ids: Ids) -> None:
    note = commands.add_note(project, ids.document, "Hm.", on=ids.quote)
    before = queries.bundle(project, ids.document)
    commands.remove_note(project, note)
    assert queries.bundle(project, ids.document).notes == ()
    project.undo()
    assert queries.bundle(project, ids.document) == before


@pytest.mark.parametrize(
    "change",
    [
        lambda p, i: commands.change_entity(p, i.ann, name=" "),
        lambda p, i: commands.add_entity(p, i.document, "", "ORG"),
        lambda p, i: commands.merge_entities(p, i.document, i.ann, i.ann),
        lambda p, i: commands.add_note(p, i.document, " "),
        lambda p, i: commands.change_attribution(p, i.mention, kind=QuoteKind.MIXED),
        lambda p, i: commands.change_attribution(p, i.quote, content=()),
        lambda p, i: commands.change_attribution(p, i.quote, parent=i.mention),
        lambda p, i: commands.change_attribution(
            p, i.quote, cue=(Span(13, 14), Span(14, 15))
        ),
        lambda p, i: commands.change_stance(
            p, i.stance, evidence=(Evidence(attribution=i.mention),)
        ),
        lambda p, i: commands.set_metadata(p, i.document, colour="red"),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    project: Project, ids: Ids, change: Change
) -> None:
    before = queries.bundle(project, ids.document)
    with pytest.raises(InvalidChangeError):
        change(project, ids)
    assert queries.bundle(project, ids.document) == before


def test_an_entity_used_in_another_article_becomes_one_of_it_too(
    project: Project, ids: Ids, document: DocumentId
) -> None:
    commands.add_mention(project, document, Span(17, 21), "PERSON", entity=ids.ann)
    entities = queries.bundle(project, document).entities
    assert [entity.id for entity in entities] == [EntityId(ids.ann)]
