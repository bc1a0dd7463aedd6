"""Hypothesis strategies for what Pressmark works on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from hypothesis import strategies as st

from pressmark.model.attribution import Act, Attribution, QuoteKind
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document, DocumentState, Region, RegionLabel
from pressmark.model.entity import Entity, Mention
from pressmark.model.ids import AnnotationId, DocumentId, EntityId, NoteId
from pressmark.model.note import Note
from pressmark.model.review import (
    Review,
    Status,
    by_annotator,
    by_import,
    by_pipeline,
)
from pressmark.model.span import Fragments, Span, fragments
from pressmark.model.stance import Evidence, Stance

Thing = TypeVar("Thing", bound=Region | Mention | Stance | Entity | Note)

HOLDABLE = st.characters(
    exclude_categories=["Cs"],
    exclude_characters="\0\r\x85\u2028\u2029\ufdd0\ufdd1\ufffe\uffff",
)
"""Every code point that a normalised text can have."""

_TRICKY = st.sampled_from(
    [
        "“We agree,” ",
        "😀",
        "👩\u200d🚀",
        "e\u0301",
        "\u202eabc",
        "\n",
        "Ann Smith ",
        "=1",
    ]
)

texts = (
    st.lists(st.one_of(_TRICKY, st.text(HOLDABLE, max_size=8)), min_size=1, max_size=12)
    .map(lambda parts: "Ann " + "".join(parts))
    .filter(str.strip)
)
"""Normalised texts with astral characters, joiners, marks and line ends."""

words = st.text(HOLDABLE, min_size=1, max_size=10).filter(str.strip)
"""Names, labels and the like: not blank."""

ids = st.uuids(version=4).map(str)
annotation_ids = ids.map(AnnotationId)
times = st.datetimes(min_value=datetime(2000, 1, 1)).map(  # noqa: DTZ001  (named Z below)
    lambda at: at.strftime("%Y-%m-%dT%H:%M:%SZ")
)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text(HOLDABLE),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(HOLDABLE, max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)

reviews = st.builds(
    Review,
    status=st.sampled_from(Status),
    origin=st.one_of(
        st.builds(by_annotator, words),
        st.builds(by_pipeline, words, words),
        st.builds(by_import, words),
    ),
    score=st.none() | st.integers(0, 1000),
    corrects=st.none() | st.dictionaries(words, json_values, max_size=2),
    at=times,
)


def spans(length: int) -> st.SearchStrategy[Span]:
    """Return any span in a text of a length."""
    return (
        st.tuples(st.integers(0, length), st.integers(0, length))
        .filter(lambda pair: pair[0] != pair[1])
        .map(lambda pair: Span(min(pair), max(pair)))
    )


def fragment_lists(length: int, least: int = 0) -> st.SearchStrategy[Fragments]:
    """Return any fragments in a text of a length."""
    return st.lists(spans(length), min_size=least, max_size=3).map(fragments)


@st.composite
def bundles(draw: st.DrawFn) -> Bundle:
    """Return a document with annotations in every layer, overlapping as they will."""
    document = draw(documents)
    length = len(document.text)
    named = draw(_named(entities, 3))
    entity = st.sampled_from([None, *(each.id for each in named)])
    quotes = draw(_quotes(length, entity))
    stances = draw(_named(_stances(length, entity, quotes), 3))
    bundle = Bundle(
        document,
        draw(_named(_regions(length), 3)),
        named,
        draw(_named(_mentions(length, entity), 5)),
        quotes,
        stances,
    )
    things = st.sampled_from([None, *(each.id for each in bundle.annotations())])
    return replace(bundle, notes=draw(_named(_notes(things), 2)))


metadata = st.fixed_dictionaries(
    {}, optional={"headline": words, "published": words, "topics": json_values}
)

documents = st.builds(
    Document,
    id=ids.map(DocumentId),
    name=words,
    text=texts,
    state=st.sampled_from(DocumentState),
    metadata=metadata,
)

entities = st.builds(
    Entity,
    id=ids.map(EntityId),
    name=words,
    type=words,
    aliases=st.lists(words, max_size=2).map(tuple),
    link=st.none() | words,
)


def _named(
    things: st.SearchStrategy[Thing], most: int
) -> st.SearchStrategy[tuple[Thing, ...]]:
    """Return up to ``most`` things; that two random ids are one never happens."""
    return st.lists(things, max_size=most, unique_by=lambda each: each.id).map(tuple)


def _regions(length: int) -> st.SearchStrategy[Region]:
    return st.builds(
        Region,
        id=annotation_ids,
        span=spans(length),
        label=st.sampled_from(RegionLabel),
        review=reviews,
    )


def _mentions(
    length: int, entity: st.SearchStrategy[EntityId | None]
) -> st.SearchStrategy[Mention]:
    return st.builds(
        Mention,
        id=annotation_ids,
        span=spans(length),
        label=words,
        entity=entity,
        review=reviews,
    )


@st.composite
def _quotes(
    draw: st.DrawFn, length: int, entity: st.SearchStrategy[EntityId | None]
) -> tuple[Attribution, ...]:
    """Return attributions; each may be nested in one before it."""
    made: list[Attribution] = []
    for identifier in draw(st.lists(annotation_ids, max_size=4, unique=True)):
        parents = [None, *(quote.id for quote in made)]
        quote = st.builds(
            Attribution,
            id=st.just(identifier),
            kind=st.sampled_from(QuoteKind),
            content=fragment_lists(length, least=1),
            review=reviews,
            source=fragment_lists(length),
            cue=fragment_lists(length),
            act=st.none() | st.sampled_from(Act),
            speaker=entity,
            printed=entity,
            parent=st.sampled_from(parents),
        )
        made.append(draw(quote))
    return tuple(made)


def _stances(
    length: int,
    entity: st.SearchStrategy[EntityId | None],
    quotes: Sequence[Attribution],
) -> st.SearchStrategy[Stance]:
    passages = fragment_lists(length, least=1).map(lambda found: Evidence(spans=found))
    attributed = [st.just(Evidence(attribution=quote.id)) for quote in quotes]
    stance = st.builds(
        Stance,
        id=annotation_ids,
        holder=entity,
        target=st.none(),
        topic=words,
        polarity=words,
        review=reviews,
        explicit=st.none() | st.booleans(),
        evidence=st.lists(st.one_of(passages, *attributed), max_size=3).map(tuple),
        note=st.text(HOLDABLE, max_size=10),
    )
    return st.tuples(stance, entity).map(_aimed)


def _aimed(drawn: tuple[Stance, EntityId | None]) -> Stance:
    """Return the stance aimed at the entity instead of a topic, if there is one."""
    stance, target = drawn
    return stance if target is None else replace(stance, target=target, topic=None)


def _notes(on: st.SearchStrategy[str | None]) -> st.SearchStrategy[Note]:
    return st.builds(
        Note,
        id=ids.map(NoteId),
        on=on,
        text=st.text(HOLDABLE, max_size=10),
        resolved=st.booleans(),
        author=words,
        at=times,
    )
