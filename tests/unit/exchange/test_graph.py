from __future__ import annotations

from dataclasses import replace

import pytest

from pressmark.exchange.format import Rejected
from pressmark.exchange.found import found
from pressmark.exchange.graph import (
    Graph,
    Link,
    LinkType,
    Node,
    NodeType,
    bundle_of,
    graph_of,
    role_of,
)
from pressmark.model.attribution import QuoteKind
from pressmark.model.bundle import Bundle, check_bundle
from pressmark.model.document import Document
from pressmark.model.ids import DocumentId, new_id
from pressmark.model.review import Status, by_import
from pressmark.model.span import Span
from tests.builders import bundle

TEXT = "“We agree,” Ann said. Ben is for it."


def document(text: str = TEXT) -> Document:
    return Document(DocumentId(new_id()), "article", text)


def span(words: str, text: str = TEXT) -> tuple[Span, ...]:
    start = text.index(words)
    return (Span(start, start + len(words)),)


def node(kind: NodeType, words: str, label: str = "", **attributes: object) -> Node:
    return Node(words, kind, label or kind.value, span(words), attributes)


def taken(*nodes: Node, links: tuple[Link, ...] = ()) -> tuple[Bundle, tuple[str, ...]]:
    made, remarks = bundle_of(Graph(document(), nodes, links), format_name="brat")
    assert check_bundle(made) == []
    return made, remarks


def test_a_quote_is_its_content_with_links_to_source_and_cue() -> None:
    shown = graph_of(bundle("[“Yes,”:content 1] [Ann:source 1] [said:cue 1]."))
    types = [each.type for each in shown.nodes]
    assert types == [NodeType.CONTENT, NodeType.SOURCE, NodeType.CUE]
    assert [each.type for each in shown.links] == [LinkType.SOURCE, LinkType.CUE]


def test_a_cue_that_links_to_source_and_content_makes_a_quote() -> None:
    made, remarks = taken(
        node(NodeType.CONTENT, "“We agree,”"),
        node(NodeType.CUE, "said"),
        node(NodeType.SOURCE, "Ann"),
        links=(
            Link(LinkType.CONTENT, "said", "“We agree,”"),
            Link(LinkType.SOURCE, "said", "Ann"),
        ),
    )
    (quote,) = made.attributions
    assert (quote.source, quote.cue) == (span("Ann"), span("said"))
    assert quote.kind is QuoteKind.DIRECT
    assert quote.review.status is Status.ACCEPTED
    assert quote.review.origin == by_import("brat")
    assert remarks == ()


def test_a_source_without_a_content_stays_as_a_mention_and_is_told() -> None:
    made, (remark,) = taken(node(NodeType.SOURCE, "Ann", "Source"))
    assert [(each.label, each.span) for each in made.mentions] == [
        ("Source", span("Ann")[0])
    ]
    assert remark == "“Source” belongs to no content and became a mention"


def test_mentions_that_corefer_get_one_entity_of_the_first_one_s_name() -> None:
    made, _ = taken(
        node(NodeType.MENTION, "Ann", "PERSON"),
        node(NodeType.MENTION, "Ben", "PERSON"),
        node(NodeType.MENTION, "it", "PERSON"),
        links=(
            Link(LinkType.COREFERENCE, "it", "Ben"),
            Link(LinkType.COREFERENCE, "Ben", "Ann"),
        ),
    )
    (entity,) = made.entities
    assert (entity.name, entity.type) == ("Ann", "PERSON")
    assert {each.entity for each in made.mentions} == {entity.id}


def test_entities_that_only_a_name_tells_are_one_for_each_name() -> None:
    made, _ = taken(
        node(NodeType.MENTION, "Ann", "PERSON", entity_name="Ann Smith"),
        node(NodeType.CONTENT, "Ben is for it", speaker_name="Ann Smith"),
    )
    assert [each.name for each in made.entities] == ["Ann Smith"]
    assert made.attributions[0].speaker == made.mentions[0].entity


def test_a_speaker_may_be_linked_from_the_source() -> None:
    made, _ = taken(
        node(NodeType.CONTENT, "“We agree,”"),
        node(NodeType.SOURCE, "Ann said"),
        node(NodeType.MENTION, "Ann", entity_name="Ann Smith"),
        links=(
            Link(LinkType.SOURCE, "“We agree,”", "Ann said"),
            Link(LinkType.SPEAKER, "Ann said", "Ann"),
        ),
    )
    assert made.attributions[0].speaker == made.entities[0].id


def test_a_stance_takes_holder_and_target_from_the_mentions_it_links_to() -> None:
    made, _ = taken(
        node(NodeType.MENTION, "Ben", "PERSON"),
        node(NodeType.MENTION, "it", "EVENT"),
        node(NodeType.STANCE, "for it", "favor"),
        links=(
            Link(LinkType.HOLDER, "for it", "Ben"),
            Link(LinkType.TARGET, "for it", "it"),
        ),
    )
    (stance,) = made.stances
    parties = made.entity(stance.holder), made.entity(stance.target)
    assert [each and each.name for each in parties] == ["Ben", "it"]
    assert stance.evidence[0].spans == span("for it")


def test_a_stance_without_a_target_is_told_and_left_out() -> None:
    made, remarks = taken(node(NodeType.STANCE, "for it", "favor"))
    assert made.stances == ()
    assert "“favor” was not taken" in remarks[0]


def test_a_quote_nested_in_one_that_was_not_taken_stands_alone() -> None:
    inner = node(NodeType.CONTENT, "“We agree,”")
    outer = Node("outer", NodeType.CONTENT, "content", ())
    made, remarks = taken(
        inner, outer, links=(Link(LinkType.PARENT, inner.id, outer.id),)
    )
    assert [each.parent for each in made.attributions] == [None]
    assert remarks == ("“content” was not taken: it has no place in the text",)


def test_wrong_attributes_cost_only_what_has_them() -> None:
    made, remarks = taken(
        node(NodeType.MENTION, "Ann", "PERSON", status="perhaps"),
        node(NodeType.MENTION, "Ben", "PERSON"),
    )
    assert [each.label for each in made.mentions] == ["PERSON"]
    assert "status is" in remarks[0]


def test_unknown_attributes_are_kept_with_the_document() -> None:
    made, _ = taken(node(NodeType.MENTION, "Ann", "PERSON", shade="blue"))
    (mention,) = made.mentions
    assert made.document.metadata["extra"] == {
        f"mentions/{mention.id}": {"shade": "blue"}
    }


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Source", NodeType.SOURCE),
        ("B-Cue", NodeType.CUE),
        ("Content2", NodeType.CONTENT),
        ("headline", NodeType.REGION),
        ("date", NodeType.REGION),
        ("DATE", NodeType.MENTION),
        ("PERSON", NodeType.MENTION),
        ("LAW", NodeType.MENTION),
    ],
)
def test_labels_are_known_by_what_they_stand_for(
    label: str, expected: NodeType
) -> None:
    assert role_of(label) is expected


def test_ids_that_are_no_uuids_become_the_same_ones_again() -> None:
    there = document()
    nodes = (node(NodeType.MENTION, "Ann", "PERSON"),)
    first, _ = bundle_of(Graph(there, nodes), format_name="brat")
    again, _ = bundle_of(Graph(replace(there), nodes), format_name="brat")
    assert [each.id for each in first.mentions] == [each.id for each in again.mentions]


def test_a_mark_whose_id_is_none_is_told_and_breaks_nothing_off() -> None:
    nameless = Node("", NodeType.SOURCE, "source", span("Ann"), {})
    item = found(
        Graph(document(), (nameless,)), source="a.xml", format_name="tei", remarks=()
    )
    assert item == Rejected("a.xml", None, "source.id is not an id")
