"""Commands on attributions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pressmark.errors import InvalidChangeError
from pressmark.model.attribution import Act, Attribution, QuoteKind, Role
from pressmark.model.ids import AnnotationId, DocumentId, EntityId, new_id
from pressmark.model.span import Fragments
from pressmark.project.commands.following import follow_speaker
from pressmark.project.commands.step import (
    UNCHANGED,
    Unchanged,
    begin_work,
    check_spans,
    command,
    correct,
    entity_key,
    key_and_text,
    located,
    own_review,
    replaced,
    spans_as_json,
)
from pressmark.store import attributions, bundles, decidable, rows

if TYPE_CHECKING:
    from pressmark.project.project import Project


@command
def add_attribution(
    project: Project,
    document: DocumentId,
    content: Fragments,
    *,
    kind: QuoteKind,
    source: Fragments = (),
    cue: Fragments = (),
    act: Act | None = None,
    speaker: EntityId | None = None,
    parent: AnnotationId | None = None,
) -> AnnotationId:
    """Mark a quote.

    Raises:
        InvalidChangeError: There is no content, or a span does not fit the text.
        NotFoundError: There is no such document, entity or parent.
    """
    key, text = key_and_text(project, document)
    _check_content(content)
    for spans in (content, source, cue):
        check_spans(text, spans)
    if parent is not None:
        _check_parent(project, key, None, parent)
    known = {} if speaker is None else {speaker: entity_key(project, key, speaker) or 0}
    quote = Attribution(
        id=AnnotationId(new_id()),
        kind=kind,
        content=content,
        source=source,
        cue=cue,
        act=act,
        speaker=speaker,
        parent=parent,
        review=own_review(project),
    )
    attributions.insert(project.db, key, [quote], known, {})
    begin_work(project, key)
    return quote.id


@command
def change_attribution(
    project: Project,
    attribution: AnnotationId,
    *,
    content: Fragments | Unchanged = UNCHANGED,
    source: Fragments | Unchanged = UNCHANGED,
    cue: Fragments | Unchanged = UNCHANGED,
    kind: QuoteKind | Unchanged = UNCHANGED,
    act: Act | Unchanged | None = UNCHANGED,
    speaker: EntityId | Unchanged | None = UNCHANGED,
    printed: EntityId | Unchanged | None = UNCHANGED,
    parent: AnnotationId | Unchanged | None = UNCHANGED,
) -> None:
    """Change any part of a quote; parts that are not given stay as they are.

    Raises:
        InvalidChangeError: A span does not fit the text, no content would be left, or
            the quote would be nested in itself.
        NotFoundError: There is no such attribution, entity or parent.
    """
    key, document, text = located(project, attribution, "attribution")
    before = _fields(project, document, attribution)
    roles = {Role.CONTENT: content, Role.SOURCE: source, Role.CUE: cue}
    after: dict[str, Any] = {}
    for role, spans in roles.items():
        if isinstance(spans, Unchanged):
            continue
        check_spans(text, spans)
        if role is Role.CONTENT:
            _check_content(spans)
        attributions.set_fragments(project.db, key, role, spans)
        after[role.value] = spans_as_json(spans)
    columns = _plain_columns(kind, act)
    after |= columns
    for name, entity in (("speaker", speaker), ("printed", printed)):
        if not isinstance(entity, Unchanged):
            after[name] = entity
            columns[name] = entity_key(project, document, entity)
    if not isinstance(parent, Unchanged):
        after["parent"] = parent
        columns["parent"] = _check_parent(project, document, attribution, parent)
    if columns:
        rows.change(project.db, "attribution", key, columns)
    changed = replaced(before, after)
    correct(project, "attribution", key, document, changed)
    if not isinstance(speaker, Unchanged):
        follow_speaker(project, key)


def _plain_columns(
    kind: QuoteKind | Unchanged, act: Act | Unchanged | None
) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    if not isinstance(kind, Unchanged):
        columns["kind"] = kind.value
    if not isinstance(act, Unchanged):
        columns["act"] = None if act is None else act.value
    return columns


def _fields(
    project: Project, document: int, attribution: AnnotationId
) -> dict[str, Any]:
    found = bundles.load(project.db, document).annotation(attribution)
    if not isinstance(found, Attribution):
        raise InvalidChangeError("{} is not a quote.", attribution)
    return {
        **{role.value: spans_as_json(found.fragments(role)) for role in Role},
        "kind": found.kind.value,
        "act": None if found.act is None else found.act.value,
        "speaker": found.speaker,
        "printed": found.printed,
        "parent": found.parent,
    }


def _check_content(content: Fragments) -> None:
    if not content:
        raise InvalidChangeError("A quote needs content: mark what is said.")


def _check_parent(
    project: Project,
    document: int,
    attribution: AnnotationId | None,
    parent: AnnotationId | None,
) -> int | None:
    if parent is None:
        return None
    table, key, home = decidable.locate(project.db, parent)
    if table != "attribution" or home != document:
        raise InvalidChangeError("A quote can be nested only in one of its article.")
    ancestor: int | None = key
    while ancestor is not None:
        row = rows.get(project.db, "attribution", ancestor)
        if row["uuid"] == attribution:
            raise InvalidChangeError("A quote cannot be nested in itself.")
        ancestor = row["parent"]
    return key
