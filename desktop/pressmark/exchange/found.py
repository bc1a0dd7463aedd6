"""A graph that was read, as a document or as the reason why it is none."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.graph import Graph, bundle_of
from pressmark.exchange.json_fields import Wrong
from pressmark.exchange.json_line import cleaned
from pressmark.exchange.normalise import holdable, is_blank
from pressmark.model.bundle import check_bundle
from pressmark.saying import Sentence

_SHOWN = 3


def found(
    graph: Graph, *, source: str, format_name: str, remarks: Iterable[str]
) -> ReadDocument | Rejected:
    """Return the document of a graph whose text is normalised, if it is a sound one.

    Notes on what is not there become notes on the document.
    """
    if is_blank(graph.document.text):
        return Rejected(source, None, Sentence("there is nothing to read in the file"))
    try:
        bundle, more = bundle_of(_holdable(graph), format_name=format_name)
    except Wrong as error:
        return Rejected(source, None, error.sentence)
    there = {each.id for each in (*bundle.annotations(), *bundle.entities)}
    notes = (
        note if note.on is None or note.on in there else replace(note, on=None)
        for note in bundle.notes
    )
    bundle = replace(bundle, notes=tuple(notes))
    if problems := check_bundle(bundle):
        reason = Sentence.joined(problems[:_SHOWN], between="; ")
        return Rejected(source, None, reason)
    return ReadDocument(bundle, source, remarks=(*remarks, *more))


def _holdable(graph: Graph) -> Graph:
    """Return a graph with what nothing can hold replaced in all but its text."""
    document = graph.document
    return replace(
        graph,
        document=replace(
            document,
            name=holdable(document.name),
            metadata=cleaned(dict(document.metadata)),
        ),
        nodes=tuple(
            replace(
                node,
                label=holdable(node.label),
                attributes=cleaned(dict(node.attributes)),
            )
            for node in graph.nodes
        ),
        entities=tuple(
            replace(
                each,
                name=holdable(each.name),
                type=holdable(each.type),
                aliases=tuple(map(holdable, each.aliases)),
                link=cleaned(each.link),
            )
            for each in graph.entities
        ),
        notes=tuple(
            replace(note, text=holdable(note.text), author=holdable(note.author))
            for note in graph.notes
        ),
    )
