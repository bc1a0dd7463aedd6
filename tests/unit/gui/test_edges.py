"""How the edges of annotations move. No widgets."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressmark.gui.work.edges import (
    Edge,
    Handle,
    Part,
    Unit,
    grips,
    places,
    pushed,
    put,
    spans_by_part,
)
from pressmark.model.attribution import Attribution, Role
from pressmark.model.bundle import Annotation, check_bundle
from pressmark.model.entity import Mention
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.span import Span, trimmed
from pressmark.model.stance import Evidence, Stance
from tests.builders import SUGGESTED, bundle, span_of

TEXT = "He said: “We won’t pay, ever!”\nShe left."
ARTICLE = bundle(
    "[“We agree,:content 1] all of us, [and we pay,”:content 1]"
    " [[Ann Smith:PERSON=Ann]:source 1] [said:cue 1]. More of the [Read on:furniture]."
)
QUOTE = ARTICLE.attributions[0]
WORDS = ARTICLE.document.text


def mention(span: Span) -> Mention:
    return Mention(AnnotationId("m"), span, "PERSON", None, SUGGESTED)


def moved(words: str, edge: Edge, unit: Unit, *, forwards: bool) -> str:
    changed = pushed(
        TEXT,
        mention(span_of(TEXT, words)),
        Handle(Part(), edge),
        unit,
        forwards=forwards,
    )
    assert isinstance(changed, Mention)
    return changed.span.covered(TEXT)


@pytest.mark.parametrize(
    ("words", "edge", "forwards", "becomes"),
    [
        ("We", Edge.END, True, "We won’t"),
        ("We won’t", Edge.END, False, "We"),
        ("We won’t", Edge.START, False, "“We won’t"),
        ("“We won’t", Edge.START, True, "We won’t"),
        ("pay", Edge.END, True, "pay,"),
        ("ever!”", Edge.END, True, "ever!”\nShe"),
        ("We", Edge.END, False, "We"),
        ("He", Edge.START, False, "He"),
        ("left.", Edge.END, True, "left."),
    ],
)
def test_an_edge_moves_by_words_and_marks(
    words: str, edge: Edge, forwards: bool, becomes: str
) -> None:
    assert moved(words, edge, Unit.WORD, forwards=forwards) == becomes


def test_an_edge_moves_by_characters_and_over_blanks() -> None:
    assert moved("We", Edge.END, Unit.CHARACTER, forwards=True) == "We w"


def content(number: int, edge: Edge) -> Handle:
    return Handle(Part(number, Role.CONTENT), edge)


def drag(handle: Handle, to: int, unit: Unit = Unit.WORD) -> Attribution:
    changed = put(WORDS, QUOTE, handle, to, unit)
    assert isinstance(changed, Attribution)
    return changed


def test_an_edge_that_is_dragged_goes_to_the_nearest_word() -> None:
    near = WORDS.index("all of us") + 2
    changed = drag(content(0, Edge.END), near)
    assert changed.content[0].covered(WORDS) == "“We agree, all"
    assert changed == replace(QUOTE, content=changed.content)


def test_an_edge_can_be_put_at_a_character() -> None:
    changed = drag(content(0, Edge.END), WORDS.index("all of us") + 2, Unit.CHARACTER)
    assert changed.content[0].covered(WORDS) == "“We agree, al"


def test_fragments_that_come_to_touch_become_one() -> None:
    changed = drag(content(0, Edge.END), WORDS.index("we pay"))
    assert [span.covered(WORDS) for span in changed.content] == [
        "“We agree, all of us, and we pay,”"
    ]


def test_an_edge_does_not_cross_the_other_one() -> None:
    changed = drag(content(1, Edge.START), len(WORDS))
    assert changed.content[1].covered(WORDS) == "”"
    assert drag(content(0, Edge.START), 10_000).content[0].start < QUOTE.content[0].end


def test_the_source_and_the_cue_have_edges_too() -> None:
    source = drag(
        Handle(Part(0, Role.SOURCE), Edge.START), WORDS.index("Smith") + 1
    ).source
    assert [span.covered(WORDS) for span in source] == ["Smith"]
    cue = pushed(
        WORDS,
        QUOTE,
        Handle(Part(0, Role.CUE), Edge.START),
        Unit.WORD,
        forwards=False,
    )
    assert isinstance(cue, Attribution)
    assert [span.covered(WORDS) for span in cue.cue] == ["Smith said"]


def test_the_passages_of_a_stance_have_edges_and_its_quotes_do_not() -> None:
    passage = Evidence(spans=(span_of(WORDS, "all of"),))
    stance = Stance(
        AnnotationId("s"),
        EntityId("e"),
        None,
        "tolls",
        "favor",
        SUGGESTED,
        evidence=(Evidence(attribution=QUOTE.id), passage),
    )
    assert [part.piece for part, _ in spans_by_part(stance)] == [1]
    (grip,) = grips(stance)
    changed = pushed(WORDS, stance, grip.end, Unit.WORD, forwards=True)
    assert isinstance(changed, Stance)
    assert changed.evidence[0] == stance.evidence[0]
    assert changed.evidence[1].spans[0].covered(WORDS) == "all of us"


def test_keys_go_from_roles_to_fragments() -> None:
    found = [(grip.start.part.role, grip.number) for grip in grips(QUOTE)]
    assert found == [
        (Role.CONTENT, 0),
        (Role.SOURCE, 0),
        (Role.CUE, 0),
        (Role.CONTENT, 1),
        (Role.CONTENT, 2),
    ]
    whole = grips(QUOTE)[0]
    assert (whole.start.part.number, whole.end.part.number) == (0, 1)


@given(st.data())
def test_whatever_is_moved_stays_sound(data: st.DataObject) -> None:
    everything: list[Annotation] = list(ARTICLE.annotations())
    annotation = data.draw(st.sampled_from(everything))
    original = annotation
    for _ in range(6):
        handle = data.draw(st.sampled_from([one for one, _ in places(annotation)]))
        unit = data.draw(st.sampled_from(Unit))
        if data.draw(st.booleans()):
            to = data.draw(st.integers(-5, len(WORDS) + 5))
            annotation = put(WORDS, annotation, handle, to, unit)
        else:
            forwards = data.draw(st.booleans())
            annotation = pushed(WORDS, annotation, handle, unit, forwards=forwards)
    assert (annotation.id, annotation.review) == (original.id, original.review)
    for _, span in spans_by_part(annotation):
        assert span == trimmed(WORDS, span.start, span.end)
    if isinstance(annotation, Attribution):
        article = replace(ARTICLE, attributions=(annotation,))
        assert check_bundle(article) == []
        for role in Role:
            spans = annotation.fragments(role)
            pairs = pairwise(spans)
            assert all(left.end < right.start for left, right in pairs)
