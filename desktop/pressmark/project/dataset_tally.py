"""What is in a dataset, counted while it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from pressmark.model.bundle import Bundle
from pressmark.model.ids import DocumentId
from pressmark.model.review import Origin, OriginKind

_LONGEST_DATE = len("2026-01-02")


@dataclass
class Tally:
    """Counts of what bundles hold: by label, kind, polarity, state, and by maker.

    ``published`` and ``made`` are the earliest and latest day of articles and of what
    is annotated in them, as YYYY-MM-DD.
    """

    documents: int = 0
    code_points: int = 0
    notes: int = 0
    regions: Counter[str] = field(default_factory=Counter)
    mentions: Counter[str] = field(default_factory=Counter)
    quotes: Counter[str] = field(default_factory=Counter)
    stances: Counter[str] = field(default_factory=Counter)
    linked: int = 0
    statuses: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    origins: Counter[Origin] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    outlets: Counter[str] = field(default_factory=Counter)
    published: tuple[str, str] = ("", "")
    made: tuple[str, str] = ("", "")

    def add(self, bundle: Bundle) -> None:
        """Count a document with all that is in it."""
        document = bundle.document
        self.documents += 1
        self.code_points += len(document.text)
        self.notes += len(bundle.notes)
        self.states[document.state.value] += 1
        self.regions.update([one.label for one in bundle.regions])
        self.mentions.update([one.label for one in bundle.mentions])
        self.linked += [one.entity is not None for one in bundle.mentions].count(True)
        self.quotes.update([one.kind.value for one in bundle.attributions])
        self.stances.update([one.polarity for one in bundle.stances])
        # Very many annotations share a review, and counting is in the way of writing.
        reviews = [one.review for one in bundle.annotations()]
        known = {id(review): review for review in reviews}
        for identity, count in Counter(map(id, reviews)).items():
            review = known[identity]
            self.statuses[review.status.value] += count
            self.origins[review.origin] += count
            self.made = _widened(self.made, review.at)
        self._add_metadata(document.metadata)

    def _add_metadata(self, metadata: Mapping[str, Any]) -> None:
        for counts, key in ((self.languages, "language"), (self.outlets, "outlet")):
            value = metadata.get(key)
            if isinstance(value, str) and value:
                counts[value] += 1
        published = metadata.get("published")
        if isinstance(published, str):
            self.published = _widened(self.published, published)

    def merge(self, other: Tally) -> None:
        """Add what another has counted."""
        for one in fields(self):
            mine, theirs = getattr(self, one.name), getattr(other, one.name)
            if isinstance(mine, tuple):
                setattr(self, one.name, _widened(_widened(mine, theirs[0]), theirs[1]))
            else:
                setattr(self, one.name, mine + theirs)

    def layers(self) -> dict[str, Counter[str]]:
        """Return the counts of annotations: of each layer, by label."""
        return {
            "regions": self.regions,
            "mentions": self.mentions,
            "quotes": self.quotes,
            "stances": self.stances,
        }

    def makers(self, kind: OriginKind) -> dict[str, int]:
        """Return who or what of one kind made how much, with a pipeline's version."""
        return {
            f"{origin.name} {origin.version}".strip(): count
            for origin, count in sorted(self.origins.items())
            if origin.kind is kind
        }

    def as_json(self) -> dict[str, Any]:
        """Return the counts as JSON values, in an order of their own."""
        return {
            "documents": self.documents,
            "code_points": self.code_points,
            **{layer: _by_name(counts) for layer, counts in self.layers().items()},
            "mentions_of_an_entity": self.linked,
            "notes": self.notes,
            "statuses": _by_name(self.statuses),
            "states": _by_name(self.states),
            "languages": _by_name(self.languages),
            "outlets": _by_name(self.outlets),
            "annotators": self.makers(OriginKind.ANNOTATOR),
            "pipelines": self.makers(OriginKind.PIPELINE),
            "imports": self.makers(OriginKind.IMPORT),
            "published": list(filter(None, self.published)),
            "annotated": list(filter(None, self.made)),
        }


@dataclass
class DatasetTally:
    """The counts of a dataset as a whole, and of each of its splits.

    A dataset may be written in several passes, each of which is named; one that is
    repeated counts once.
    """

    _passes: dict[str, dict[str, Tally]] = field(default_factory=dict)

    def counted(
        self,
        bundles: Iterable[Bundle],
        splits: Mapping[DocumentId, str],
        name: str = "",
    ) -> Iterator[Bundle]:
        """Yield bundles and count them; what is counted holds when all were taken."""
        parts: dict[str, Tally] = {}
        for bundle in bundles:
            part = splits.get(bundle.document.id, "")
            if part not in parts:
                parts[part] = Tally()
            parts[part].add(bundle)
            yield bundle
        self._passes[name] = parts

    @property
    def parts(self) -> dict[str, Tally]:
        """The counts of each split."""
        return {
            name: tally
            for parts in self._passes.values()
            for name, tally in parts.items()
            if name
        }

    @property
    def whole(self) -> Tally:
        """The counts of all splits together."""
        whole = Tally()
        for parts in self._passes.values():
            for tally in parts.values():
                whole.merge(tally)
        return whole


def _by_name(counts: Counter[str]) -> dict[str, int]:
    return {name: counts[name] for name in sorted(counts)}


def _widened(days: tuple[str, str], at: str) -> tuple[str, str]:
    day = at[:_LONGEST_DATE]
    if not day:
        return days
    return min(filter(None, (days[0], day))), max(days[1], day)
