"""Commands on stances."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pressmark.errors import InvalidChangeError
from pressmark.model.ids import AnnotationId, DocumentId, EntityId, new_id
from pressmark.model.scheme import Rule
from pressmark.model.stance import Evidence, Stance
from pressmark.model.stance_table import StanceTable
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
from pressmark.store import (
    bundles,
    decidable,
    documents,
    rows,
    schemes,
    stances,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pressmark.model.stance_table import Target
    from pressmark.project.project import Project


@command
def add_stance(
    project: Project,
    document: DocumentId,
    *,
    holder: EntityId | None,
    polarity: str,
    target: EntityId | None = None,
    topic: str | None = None,
    explicit: bool | None = None,
    evidence: tuple[Evidence, ...] = (),
    note: str = "",
) -> AnnotationId:
    """Say where a holder (None: the article) stands towards an entity or a topic.

    Raises:
        InvalidChangeError: There is no target or two, the polarity is not in the
            scheme, or the evidence does not fit the document.
        NotFoundError: There is no such document, entity or attribution.
    """
    key, text = key_and_text(project, document)
    _check_target(target, topic)
    _check_polarity(project, polarity)
    _check_evidence(project, key, text, evidence)
    known = {
        entity: entity_key(project, key, entity) or 0
        for entity in (holder, target)
        if entity is not None
    }
    stance = Stance(
        id=AnnotationId(new_id()),
        holder=holder,
        target=target,
        topic=topic,
        polarity=polarity,
        explicit=explicit,
        evidence=evidence,
        note=note,
        review=own_review(project),
    )
    stances.insert(project.db, key, [stance], known, {})
    begin_work(project, key)
    return stance.id


@command
def change_stance(
    project: Project,
    stance: AnnotationId,
    *,
    holder: EntityId | Unchanged | None = UNCHANGED,
    target: EntityId | Unchanged | None = UNCHANGED,
    topic: str | Unchanged | None = UNCHANGED,
    polarity: str | Unchanged = UNCHANGED,
    explicit: bool | Unchanged | None = UNCHANGED,
    evidence: tuple[Evidence, ...] | Unchanged = UNCHANGED,
    note: str | Unchanged = UNCHANGED,
) -> None:
    """Change any part of a stance; parts that are not given stay as they are.

    A target takes the place of a topic and the other way round.

    Raises:
        InvalidChangeError: As for :func:`add_stance`.
        NotFoundError: There is no such stance, entity or attribution.
    """
    key, document, text = located(project, stance, "stance")
    before = _fields(project, document, stance)
    given: dict[str, Any] = {
        "holder": holder,
        "target": target,
        "topic": topic,
        "polarity": polarity,
        "explicit": explicit,
        "note": note,
    }
    after = {name: new for name, new in given.items() if new is not UNCHANGED}
    _exchange_targets(after)
    whole = before | after
    _check_target(whole["target"], whole["topic"])
    _check_polarity(project, whole["polarity"])
    if columns := _columns(project, document, after):
        rows.change(project.db, "stance", key, columns)
    if not isinstance(evidence, Unchanged):
        _check_evidence(project, document, text, evidence)
        after["evidence"] = _as_json(evidence)
        if after["evidence"] != before["evidence"]:
            stances.set_evidence(project.db, key, evidence)
    changed = replaced(before, after)
    correct(project, "stance", key, document, _in_native_words(changed, before))


def _exchange_targets(given: dict[str, Any]) -> None:
    """Take the topic away where a target is given, and the other way round."""
    if given.get("target") is not None:
        given.setdefault("topic", None)
    if given.get("topic") is not None:
        given.setdefault("target", None)


def _columns(project: Project, document: int, given: dict[str, Any]) -> dict[str, Any]:
    columns = dict(given)
    for name in ("holder", "target"):
        if name in columns:
            columns[name] = entity_key(project, document, columns[name])
    if columns.get("explicit") is not None:
        columns["explicit"] = int(columns["explicit"])
    return columns


@command
def set_cell(
    project: Project,
    document: DocumentId,
    *,
    holder: EntityId | None,
    target: Target,
    polarity: str,
) -> tuple[AnnotationId, ...]:
    """Say where a holder stands on a target, whether or not that was said before.

    Every stance of the two that is not rejected gets the polarity; where there is none,
    one is made. Returns the stances.

    Raises:
        InvalidChangeError: The polarity is not in the scheme.
        NotFoundError: There is no such document or entity.
    """
    key = documents.key_of(project.db, document)
    table = StanceTable.of(bundles.load(project.db, key).stances)
    there = tuple(stance.id for stance in table.cell(holder, target))
    for stance in there:
        change_stance(project, stance, polarity=polarity)
    return there or (
        add_stance(
            project,
            document,
            holder=holder,
            target=target.entity,
            topic=target.topic,
            polarity=polarity,
        ),
    )


@command
def mark_unexpressed(
    project: Project,
    document: DocumentId,
    *,
    holder: EntityId | None,
    targets: Sequence[Target],
) -> int:
    """Say that a holder expresses no stance on the targets nothing is said of yet.

    Returns how many that are.

    Raises:
        InvalidChangeError: The scheme has no polarity “none”.
        NotFoundError: There is no such document or entity.
    """
    key = documents.key_of(project.db, document)
    table = StanceTable.of(bundles.load(project.db, key).stances)
    empty = [target for target in targets if not table.cell(holder, target)]
    for target in empty:
        add_stance(
            project,
            document,
            holder=holder,
            target=target.entity,
            topic=target.topic,
            polarity="none",
        )
    return len(empty)


@command
def set_evidence_required(project: Project, required: bool) -> None:  # noqa: FBT001  (it is what is set)
    """Set whether a stance of the project is whole only with evidence."""
    rules = project.scheme.rules - {Rule.EVIDENCE}
    if required:
        rules |= {Rule.EVIDENCE}
    schemes.set_scheme(project.db, replace(project.scheme, rules=rules))


def _fields(project: Project, document: int, stance: AnnotationId) -> dict[str, Any]:
    found = bundles.load(project.db, document).annotation(stance)
    if not isinstance(found, Stance):
        raise InvalidChangeError("{} is not a stance.", stance)
    return {
        "holder": found.holder,
        "target": found.target,
        "topic": found.topic,
        "polarity": found.polarity,
        "explicit": found.explicit,
        "evidence": _as_json(found.evidence),
        "note": found.note,
    }


def _in_native_words(changed: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    """Return changed fields as the native format writes them."""
    written = {
        name: was
        for name, was in changed.items()
        if name not in {"holder", "target", "topic"}
    }
    if "holder" in changed:
        holder = before["holder"]
        written["holder"] = {"document": True} if holder is None else {"entity": holder}
    if changed.keys() & {"target", "topic"}:
        target = before["target"]
        written["target"] = (
            {"topic": before["topic"]} if target is None else {"entity": target}
        )
    return written


def _as_json(evidence: tuple[Evidence, ...]) -> list[dict[str, Any]]:
    return [
        {"spans": spans_as_json(piece.spans)}
        if piece.attribution is None
        else {"attribution": piece.attribution}
        for piece in evidence
    ]


def _check_target(target: EntityId | None, topic: str | None) -> None:
    if (target is None) == (topic is None):
        raise InvalidChangeError("A stance has one target: an entity or a topic.")
    if topic is not None and not topic.strip():
        raise InvalidChangeError("Say what the stance is about: the topic is empty.")


def _check_polarity(project: Project, polarity: str) -> None:
    allowed = project.scheme.polarities
    if polarity not in allowed:
        raise InvalidChangeError(
            "“{}” is not a polarity of this project: {}.", polarity, ", ".join(allowed)
        )


def _check_evidence(
    project: Project, document: int, text: str, evidence: tuple[Evidence, ...]
) -> None:
    for piece in evidence:
        check_spans(text, piece.spans)
        if piece.attribution is None:
            continue
        table, _, home = decidable.locate(project.db, piece.attribution)
        if table != "attribution" or home != document:
            raise InvalidChangeError("Evidence must be a quote of the same article.")
