"""The part of a project that is exported: documents that fit, and what they keep."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from pressmark.exchange.format import Loss
from pressmark.exchange.losses import Losses, joined, noted
from pressmark.model import filters
from pressmark.model.bundle import Bundle, quote_links
from pressmark.model.filters import Filter
from pressmark.model.filters.layers import asked_layers
from pressmark.model.ids import DocumentId
from pressmark.model.restriction import only, restricted, used_entities
from pressmark.model.review import Status
from pressmark.project import queries
from pressmark.project.project import Project


class ChosenPart:
    """The documents of a project that fit a filter, with annotations of some statuses.

    It can be gone through in passes; what was left out counts once for each name of a
    pass, however often it is repeated.
    """

    def __init__(
        self, project: Project, statuses: Collection[Status], asked: Filter
    ) -> None:
        self.project = project
        self.total = len(queries.document_keys(project, asked))
        self._statuses, self._asked = statuses, asked
        self._chooses = bool(asked_layers(asked))
        self._left_out: dict[str, tuple[Loss, ...]] = {}

    def bundles(
        self, documents: Iterable[DocumentId] | None = None, name: str | None = None
    ) -> Iterator[Bundle]:
        """Yield the documents, or some of them, with what they keep.

        What is left out counts for the name of the pass, and without one not at all.
        """
        losses = Losses()
        if documents is None:
            found = queries.bundles(self.project, self._asked)
        else:
            found = (queries.bundle(self.project, one) for one in documents)
        for whole in noted(found):
            part = self._part(whole)
            if part is not None:
                _count_left_out(whole, part, losses)
                yield part
        if name is not None:
            self._left_out[name] = losses.told()

    def losses(self) -> tuple[Loss, ...]:
        """Return what was left out because of what is not exported."""
        return joined(loss for told in self._left_out.values() for loss in told)

    def _part(self, whole: Bundle) -> Bundle | None:
        part = restricted(whole, self._statuses)
        if not self._chooses:
            return part
        chosen = filters.chosen(whole, self._asked)
        part = only(part, {one.id for one in part.annotations()} & chosen)
        return part if any(part.annotations()) else None


def _count_left_out(whole: Bundle, part: Bundle, losses: Losses) -> None:
    if part is whole:
        return
    kept = {one.id: one for one in part.annotations()}
    links = sum(
        len(quote_links(one)) - len(quote_links(kept[one.id]))
        for one in whole.annotations()
        if one.id in kept
    )
    # An entity that only open suggestions refer to is left out with them, as asked.
    unused = {entity.id for entity in whole.entities} - used_entities(whole)
    losses.add(
        "links to quotes",
        "the quotes are not exported; of evidence, the passages are",
        links,
    )
    losses.add(
        "entities",
        "nothing that is exported refers to them",
        len(unused - {entity.id for entity in part.entities}),
    )
    losses.add(
        "notes",
        "they are on something that is not exported",
        len(whole.notes) - len(part.notes),
    )
