"""Commands that make quotes of a cue, part them, and join them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressmark.errors import InvalidChangeError
from pressmark.model.attribution import Act, Attribution, QuoteKind
from pressmark.model.entity import Entity
from pressmark.model.ids import AnnotationId, DocumentId, EntityId
from pressmark.model.quote_marks import QuoteMarks
from pressmark.model.shapes import divided, joined
from pressmark.model.span import Fragments, Span
from pressmark.project import precedents
from pressmark.project.commands.attributions import (
    add_attribution,
    change_attribution,
)
from pressmark.project.commands.entities import add_entity
from pressmark.project.commands.review import remove
from pressmark.project.commands.step import UNCHANGED, command, located
from pressmark.project.registry import registered
from pressmark.store import bundles, properties, quote_links

if TYPE_CHECKING:
    from pressmark.project.project import Project


@command
def quote_by_cue(
    project: Project,
    document: DocumentId,
    cue: Fragments,
    content: Fragments,
    *,
    kind: QuoteKind,
    source: Fragments = (),
    act: Act | None = None,
    speaker: EntityId | None = None,
    named: Entity | None = None,
    parent: AnnotationId | None = None,
) -> AnnotationId:
    """Mark a quote of which a person pointed at the cue, and the rest was proposed.

    It is the person's own, accepted as it is: they asked for it, see it at once, and
    put right what was proposed. It is no suggestion, so nothing of it is counted among
    what became of suggestions; the kind of the step tells how it was made.

    ``named`` is who speaks where that is no entity of the article yet: it becomes the
    one that the project has by that name and type, or else a new one. A description,
    such as “the ministry”, is nobody.

    Raises:
        InvalidChangeError: There is no content, or a span does not fit the text.
        NotFoundError: There is no such document, entity or parent.
    """
    if speaker is None and named is not None and precedents.is_name(named.name):
        known = registered(project, [named]).get((named.name, named.type))
        speaker = (
            add_entity(project, document, named.name, named.type)
            if known is None
            else known.id
        )
    return add_attribution(
        project,
        document,
        content,
        cue=cue,
        source=source,
        kind=kind,
        act=act,
        speaker=speaker,
        parent=parent,
    )


@command
def split_quote(
    project: Project, attribution: AnnotationId, at: Span | int
) -> AnnotationId:
    """Make two quotes of one; return the new one, which is the annotator's own.

    At a span, what it covers of the content is the new one's; at a position, all that
    comes after it. The first keeps its id, and with it its notes, the stances it is
    evidence of, and the quotes nested in it; the new one has the same source, cue,
    kind, act, speaker and parent.

    Raises:
        InvalidChangeError: One of the two would have no content.
        NotFoundError: There is no such attribution.
    """
    _, key, text = located(project, attribution, "attribution")
    document, quote = _quote(project, key, attribution)
    stays, taken = divided(text, quote.content, at)
    if not stays or not taken:
        raise InvalidChangeError(
            "One half of the quote would be empty. Put the caret between two words of"
            " what is said, or select a part of it."
        )
    change_attribution(project, attribution, content=stays)
    return add_attribution(
        project,
        document,
        taken,
        source=quote.source,
        cue=quote.cue,
        kind=quote.kind,
        act=quote.act,
        speaker=quote.speaker,
        parent=quote.parent,
    )


@command
def join_quotes(project: Project, kept: AnnotationId, other: AnnotationId) -> None:
    """Make one quote of two of an article.

    The first keeps its id, and gets the other's content, notes, nested quotes and
    stances; also its source, cue, act, speaker and parent where it has none of its own.
    The other is removed: deleted if it is a person's own, else rejected.

    Raises:
        InvalidChangeError: They are in two articles, or one reports the other.
        NotFoundError: There is no such attribution.
    """
    key, document, text = located(project, kept, "attribution")
    other_key, elsewhere, _ = located(project, other, "attribution")
    if key == other_key or document != elsewhere:
        raise InvalidChangeError("Only two quotes of one article can be joined.")
    if any(
        quote_links.is_above(project.db, one, two)
        for one, two in ((key, other_key), (other_key, key))
    ):
        raise InvalidChangeError(
            "One of the two quotes reports the other, so they stay two."
        )
    _, first = _quote(project, document, kept)
    _, second = _quote(project, document, other)
    quote_links.lead_elsewhere(project.db, other_key, key)
    change_attribution(
        project,
        kept,
        content=joined(text, first.content, second.content),
        source=first.source or second.source,
        cue=first.cue or second.cue,
        kind=first.kind if first.kind is second.kind else QuoteKind.MIXED,
        act=first.act or second.act,
        speaker=UNCHANGED if first.speaker else second.speaker,
        parent=first.parent or second.parent,
    )
    remove(project, other)


@command
def set_quote_marks(project: Project, rule: QuoteMarks) -> None:
    """Say whether quotation marks belong to what is said, from now on.

    What is marked already stays as it is.
    """
    properties.set_quote_marks(project.db, rule)


def _quote(
    project: Project, document: int, attribution: AnnotationId
) -> tuple[DocumentId, Attribution]:
    bundle = bundles.load(project.db, document)
    found = bundle.annotation(attribution)
    if not isinstance(found, Attribution):
        raise InvalidChangeError("{} is not a quote.", attribution)
    return bundle.document.id, found
