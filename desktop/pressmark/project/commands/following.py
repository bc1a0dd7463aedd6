"""What follows from decisions, in the same step: the project's precedents at once.

Only suggestions are changed, added or taken back; what a person decided stays.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from pressmark.model.document import RegionLabel
from pressmark.model.review import Status
from pressmark.project.commands.spreading_lines import spread_line, withdraw_line
from pressmark.project.commands.spreading_names import (
    Naming,
    spread_name,
    spread_speaker,
    withdraw_name,
)
from pressmark.store import open_forms, rows

if TYPE_CHECKING:
    from pressmark.project.project import Project


def follow(
    project: Project, table: str, keys: Collection[int], *, add: bool = True
) -> None:
    """Let other suggestions follow what annotations of one kind are decided to be.

    ``add`` says whether what was not suggested in the same document can be.
    """
    decided = [rows.get(project.db, table, key) for key in keys]
    accepted = [row for row in decided if row["status"] == Status.ACCEPTED]
    rejected = [row for row in decided if row["status"] == Status.REJECTED]
    if table == "mention":
        _names(project, accepted, rejected, add=add)
    if table == "region":
        _lines(project, accepted, rejected, add=add)


def follow_speaker(project: Project, quote: int) -> None:
    """Let other quotes of the same source follow who speaks in one of them."""
    row = rows.get(project.db, "attribution", quote)
    sources = open_forms.forms_of(project.db, "attribution", quote)
    if row["speaker"] is not None and len(sources) == 1:
        spread_speaker(project, sources[0], row["speaker"], here=row["document"])


def _names(
    project: Project, accepted: list[rows.Row], rejected: list[rows.Row], *, add: bool
) -> None:
    links = {
        (form, row["document"]): (row["entity"], row["label"])
        for row in accepted
        if row["entity"] is not None
        for form in open_forms.forms_of(project.db, "mention", row["id"])
    }
    for (form, document), (entity, label) in links.items():
        spread_name(project, Naming(form, entity, label), here=document, add=add)
    refused = {
        (form, row["document"])
        for row in rejected
        for form in open_forms.forms_of(project.db, "mention", row["id"])
    }
    for form, document in refused - set(links):
        withdraw_name(project, form, here=document)


def _lines(
    project: Project, accepted: list[rows.Row], rejected: list[rows.Row], *, add: bool
) -> None:
    for row, spread in [(r, True) for r in accepted] + [(r, False) for r in rejected]:
        if row["label"] != RegionLabel.FURNITURE:
            continue
        for form in open_forms.forms_of(project.db, "region", row["id"]):
            if spread:
                spread_line(project, form, here=row["document"], add=add)
            else:
                withdraw_line(project, form, here=row["document"])
