"""Count what a format cannot hold while it is written."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextvars import ContextVar

from pressmark.exchange.format import Loss
from pressmark.model.bundle import Bundle
from pressmark.model.ids import DocumentId

MOST_DOCUMENTS = 20
"""How many documents are named in which something was lost."""

_AT: ContextVar[DocumentId | None] = ContextVar("document being written", default=None)


class Losses:
    """What was lost so far: each kind with its reason, how often and where.

    A document is known while it is the last that was taken from :func:`noted`.
    """

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str]] = Counter()
        self._documents = defaultdict[tuple[str, str], dict[DocumentId, None]](dict)

    def add(self, what: str, why: str, count: int = 1) -> None:
        """Count that something was lost; nothing is counted where ``count`` is 0."""
        if not count:
            return
        self._counts[what, why] += count
        document, known = _AT.get(), self._documents[what, why]
        if document is not None and len(known) < MOST_DOCUMENTS:
            known[document] = None

    def told(self) -> tuple[Loss, ...]:
        """Return the losses in the order in which each was first met."""
        return tuple(
            Loss(what, count, why, tuple(self._documents[what, why]))
            for (what, why), count in self._counts.items()
        )


def noted(bundles: Iterable[Bundle]) -> Iterator[Bundle]:
    """Yield bundles so that what is lost meanwhile is known to be lost in each."""
    before = _AT.get()
    try:
        for bundle in bundles:
            _AT.set(bundle.document.id)
            yield bundle
    finally:
        _AT.set(before)


def joined(losses: Iterable[Loss]) -> tuple[Loss, ...]:
    """Return losses of several parts as those of the whole: each kind once."""
    counts: Counter[tuple[str, str]] = Counter()
    documents = defaultdict[tuple[str, str], list[DocumentId]](list)
    for one in losses:
        counts[one.what, one.why] += one.count
        documents[one.what, one.why].extend(one.documents)
    return tuple(
        Loss(what, count, why, tuple(documents[what, why][:MOST_DOCUMENTS]))
        for (what, why), count in counts.items()
    )
