"""Commands on a project's scheme, and on what carries its labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import astuple
from typing import TYPE_CHECKING

from pressmark.errors import InvalidChangeError
from pressmark.model.ids import AnnotationId
from pressmark.model.progress import NoProgress, Progress
from pressmark.model.review import Status, now
from pressmark.model.scheme import Label, LabelKind, Scheme, check_scheme, with_labels
from pressmark.project.commands.labelling import correct_quietly
from pressmark.project.commands.renaming import rename_in_rules
from pressmark.project.commands.step import check_texts, command
from pressmark.saying import Sentence
from pressmark.store import decidable, labelled, notes, rows, schemes

if TYPE_CHECKING:
    from pressmark.project.project import Project

_AT_ONCE = 100

NONE = NoProgress()


@command
def change_scheme(project: Project, scheme: Scheme) -> None:
    """Change all of a scheme that touches no annotation: names, rules, new labels.

    Raises:
        InvalidChangeError: It makes no sense, or lacks a label that is in use.
    """
    before = project.scheme
    for kind in LabelKind:
        used = labelled.counts(project.db, kind)
        for label in before.labels(kind):
            statuses = used[label.id].statuses if label.id in used else {}
            if (
                statuses.keys() - {Status.REJECTED}
                and scheme.label(label.id, kind) is None
            ):
                raise InvalidChangeError(
                    "“{}” is in use. Delete the label or merge it with another one,"
                    " which says what becomes of its annotations.",
                    label.name,
                )
    _set(project, scheme)


@command
def merge_labels(
    project: Project,
    kind: LabelKind,
    kept: str,
    *merged: str,
    progress: Progress = NONE,
) -> int:
    """Give all that has some labels another one, and end those; return how much it is.

    What was merged may be a label that the scheme does not hold. Entities of that type,
    the list of names and saved filters follow.

    Raises:
        Cancelled: It was stopped; nothing is changed.
        InvalidChangeError: The scheme lacks the one that is kept.
    """
    _check_known(project.scheme, kind, kept)
    renamed = {label: kept for label in merged if label != kept}
    return _rename(project, kind, renamed, progress)


@command
def split_label(
    project: Project,
    kind: LabelKind,
    label: str,
    into: Label,
    annotations: Sequence[AnnotationId],
    *,
    progress: Progress = NONE,
) -> int:
    """Give some of the annotations of a label another one; return how many got it.

    It is added after the one it is split off, unless the scheme has it. An entity
    follows when all its mentions have gone over. Saved filters find both.

    Raises:
        Cancelled: It was stopped; nothing is changed.
        InvalidChangeError: One of them does not have the label, or the new label makes
            no sense.
        NotFoundError: There is no such annotation.
    """
    scheme = project.scheme
    if scheme.label(into.id, kind) is None:
        _set(project, with_labels(scheme, kind, _after(scheme, kind, label, into)))
    table, column = labelled.place_of(kind)
    for done, annotation in enumerate(annotations):
        if done % _AT_ONCE == 0:
            progress.report(done, len(annotations))
        found, key, _ = decidable.locate(project.db, annotation)
        row = rows.get(project.db, found, key)
        if found != table or row[column] not in (label, into.id):
            raise InvalidChangeError(
                "{} does not have the label “{}”.", annotation, label
            )
        if row[column] == label:
            was = {column: label}
            correct_quietly(project, table, row, {column: into.id}, was)
    if kind is LabelKind.MENTION:
        labelled.retype_emptied(project.db, label, into.id)
    rename_in_rules(project, kind, {label: (label, into.id)})
    return len(annotations)


@command
def delete_label(
    project: Project,
    kind: LabelKind,
    label: str,
    *,
    instead: str | None = None,
    progress: Progress = NONE,
) -> int:
    """End a label; what has it gets another one, or goes. Return how much it is.

    Without another one, what a person made is deleted and what a machine made is
    rejected, which teaches the machine nothing about the words.

    Raises:
        Cancelled: It was stopped; nothing is changed.
        InvalidChangeError: The scheme lacks the label that is to take its place.
    """
    if instead is not None:
        _check_known(project.scheme, kind, instead)
        return _rename(project, kind, {label: instead}, progress)
    gone = _remove(project, kind, [label], progress)
    _set(project, _without(project.scheme, kind, {label}))
    return gone


@command
def replace_scheme(
    project: Project,
    scheme: Scheme,
    mapping: Mapping[tuple[LabelKind, str], str | None],
    *,
    progress: Progress = NONE,
) -> int:
    """Put another scheme in the place of the project's; return how much was changed.

    The mapping says what becomes of the annotations of a label: another one's id, or
    None to let them go. What it does not name keeps its label, whether or not the new
    scheme has it.

    Raises:
        Cancelled: It was stopped; nothing is changed.
        InvalidChangeError: The scheme makes no sense, or lacks what is mapped to.
    """
    changed = 0
    for kind in LabelKind:
        ended = [was for (each, was), to in mapping.items() if each == kind and not to]
        renamed = {
            was: to
            for (each, was), to in mapping.items()
            if each == kind and to and to != was
        }
        for label in renamed.values():
            _check_known(scheme, kind, label)
        changed += _remove(project, kind, ended, progress)
        changed += _relabel(project, kind, renamed, progress)
    _set(project, scheme)
    return changed


def _set(project: Project, scheme: Scheme) -> None:
    check_texts(*astuple(scheme))
    if problems := check_scheme(scheme):
        raise InvalidChangeError(
            "The scheme makes no sense: {}.", Sentence.joined(problems, "; ")
        )
    schemes.set_scheme(project.db, scheme)


def _check_known(scheme: Scheme, kind: LabelKind, label: str) -> None:
    if scheme.label(label, kind) is None:
        raise InvalidChangeError("The scheme has no label “{}”.", label)


def _without(scheme: Scheme, kind: LabelKind, ended: set[str]) -> Scheme:
    left = [label for label in scheme.labels(kind) if label.id not in ended]
    return with_labels(scheme, kind, left)


def _after(scheme: Scheme, kind: LabelKind, label: str, into: Label) -> list[Label]:
    labels = list(scheme.labels(kind))
    place = next((n for n, one in enumerate(labels, 1) if one.id == label), len(labels))
    return [*labels[:place], into, *labels[place:]]


def _rename(
    project: Project, kind: LabelKind, renamed: Mapping[str, str], progress: Progress
) -> int:
    changed = _relabel(project, kind, renamed, progress)
    _set(project, _without(project.scheme, kind, set(renamed)))
    return changed


def _relabel(
    project: Project, kind: LabelKind, renamed: Mapping[str, str], progress: Progress
) -> int:
    changed = labelled.relabel(project.db, kind, renamed, progress)
    if kind is LabelKind.MENTION:
        labelled.relabel_entities(project.db, renamed)
    rename_in_rules(project, kind, {was: (after,) for was, after in renamed.items()})
    return changed


def _remove(
    project: Project, kind: LabelKind, ended: Sequence[str], progress: Progress
) -> int:
    table, _ = labelled.place_of(kind)
    found = labelled.having(project.db, kind, ended)
    for done, key in enumerate(found):
        if done % _AT_ONCE == 0:
            progress.report(done, len(found))
        if decidable.is_by_hand(project.db, table, key):
            decidable.delete(project.db, table, key)
        else:
            _reject(project, table, key)
    return len(found)


def _reject(project: Project, table: str, key: int) -> None:
    row = rows.get(project.db, table, key)
    if row["status"] != Status.REJECTED:
        columns = {"status": Status.REJECTED.value, "at": now()}
        rows.change(project.db, table, key, columns)
        notes.settle(project.db, row["document"], row["uuid"])
