"""What carries the labels of a project, among them labels its scheme lacks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pressmark.model.filters import Condition, Exact, Filter
from pressmark.model.layer import Layer
from pressmark.model.review import Status
from pressmark.model.scheme import LabelKind
from pressmark.project.queries.asking import asking
from pressmark.project.queries.searching import Hit, hits
from pressmark.store import labelled

if TYPE_CHECKING:
    from pressmark.project.project import Project

_ASKED = {
    LabelKind.MENTION: ("label", Layer.MENTIONS),
    LabelKind.REGION: ("label", Layer.REGIONS),
    LabelKind.POLARITY: ("polarity", Layer.STANCES),
}


@dataclass(frozen=True, slots=True)
class LabelUse:
    """How much has a label, by status, and in how many articles.

    ``entities`` are those of this type. ``known`` says whether the scheme has it.
    """

    accepted: int = 0
    suggested: int = 0
    rejected: int = 0
    articles: int = 0
    entities: int = 0
    known: bool = True

    @property
    def annotations(self) -> int:
        """How many annotations have it, rejected ones with them."""
        return self.accepted + self.suggested + self.rejected


@asking
def label_uses(project: Project) -> dict[LabelKind, dict[str, LabelUse]]:
    """Return what carries each label: those of the scheme in order, then strays."""
    return {kind: _uses(project, kind) for kind in LabelKind}


def annotations_with(project: Project, kind: LabelKind, label: str) -> Iterator[Hit]:
    """Yield the annotations of a label in their context, read as they are asked for.

    Rejected ones are left out.
    """
    wanted = frozenset(labelled.ids(project.db, kind, label))
    field, layer = _ASKED[kind]
    asked = Filter(
        (
            Condition(field, (Exact(label),)),
            Condition("layer", (Exact(layer.value),)),
        )
    )
    # A filter takes small and capital letters for one.
    yield from (hit for hit in hits(project, asked) if hit.annotation in wanted)


def _uses(project: Project, kind: LabelKind) -> dict[str, LabelUse]:
    counted = labelled.counts(project.db, kind)
    entities = {}
    if kind is LabelKind.MENTION:
        entities = labelled.entity_counts(project.db)
    known = [label.id for label in project.scheme.labels(kind)]
    used: dict[str, LabelUse] = {}
    for label in dict.fromkeys((*known, *counted, *entities)):
        found = counted.get(label, labelled.Counts({}, 0))
        used[label] = LabelUse(
            accepted=found.statuses.get(Status.ACCEPTED, 0),
            suggested=found.statuses.get(Status.SUGGESTED, 0),
            rejected=found.statuses.get(Status.REJECTED, 0),
            articles=found.articles,
            entities=entities.get(label, 0),
            known=label in known,
        )
    return used
