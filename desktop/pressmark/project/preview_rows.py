"""What is known of each thing that an import would bring."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from pressmark.model.ids import DocumentId
from pressmark.project.arrived import Verdict
from pressmark.project.differing import Difference

if TYPE_CHECKING:
    from pressmark.model.bundle import Bundle


class Fate(StrEnum):
    """What a person can have become of something that was read."""

    NEW = "new"
    VERSION = "version"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Brought:
    """How many annotations come with something that was read, layer by layer."""

    mentions: int = 0
    attributions: int = 0
    stances: int = 0
    regions: int = 0

    @classmethod
    def of(cls, bundle: Bundle) -> Brought:
        """Return how many a bundle has."""
        return cls(
            len(bundle.mentions),
            len(bundle.attributions),
            len(bundle.stances),
            len(bundle.regions),
        )

    @property
    def total(self) -> int:
        """How many there are of all layers."""
        return self.mentions + self.attributions + self.stances + self.regions

    @property
    def work(self) -> int:
        """How many there are that are no mere parts of a page."""
        return self.total - self.regions

    def by_layer(self) -> Iterator[tuple[str, int]]:
        """Yield the name of each layer that has any, with how many."""
        for layer, count in (
            ("mention", self.mentions),
            ("attribution", self.attributions),
            ("stance", self.stances),
            ("region", self.regions),
        ):
            if count:
                yield layer, count

    def as_json(self) -> dict[str, Any]:
        """Return them as JSON values."""
        return {
            "mentions": self.mentions,
            "attributions": self.attributions,
            "stances": self.stances,
            "regions": self.regions,
        }


NOTHING = Brought()
"""What comes with a mere text."""


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """What would become of one thing that was read.

    ``number`` is its place among all that was read, from 0. ``length`` is that of the
    text in code points. Where the text is nearly that of a document that is here,
    ``version_of`` names it, ``likeness`` says how near, in thousandths, and
    ``difference`` what is other. Where it is nearly that of something that came before
    in the same import, ``version_number`` is the number of that.
    """

    number: int
    source: str
    line: int | None
    format: str
    verdict: Verdict
    reason: str = ""
    remarks: tuple[str, ...] = ()
    encoding: str = ""
    title: str = ""
    outlet: str = ""
    published: str = ""
    packed_lines: bytes = b""
    length: int = 0
    digest: bytes = b""
    version_of: DocumentId | None = None
    version_title: str = ""
    likeness: int = 0
    version_number: int | None = None
    same_outlet: bool = False
    same_date: bool = True
    same_file: bool = False
    brought: Brought = NOTHING
    difference: Difference | None = None

    @property
    def is_update(self) -> bool:
        """Whether it is nearly the same as a document of the same outlet.

        Of what comes in one import, dates tell articles apart as well, and so does it
        that they stand in one file; and nothing that somebody has annotated becomes a
        mere version of something else.
        """
        if self.verdict is not Verdict.VERSION or self.same_file:
            return False
        is_work = self.version_number is not None and self.brought.work
        return self.same_outlet and self.same_date and not is_work

    @property
    def fates(self) -> tuple[Fate, ...]:
        """What can become of it, if anything."""
        if self.verdict is Verdict.VERSION:
            return tuple(Fate)
        return (Fate.NEW, Fate.LEFT_OUT) if self.verdict is Verdict.NEW else ()

    @property
    def usual(self) -> Fate:
        """What becomes of it unless a person says otherwise."""
        return Fate.VERSION if self.is_update else Fate.NEW

    @property
    def first_lines(self) -> str:
        """How the text begins."""
        return self.packed_lines.decode("utf-8")

    def as_json(self) -> dict[str, Any]:
        """Return the row as JSON values."""
        return {
            "source": self.source,
            "line": self.line,
            "format": self.format,
            "verdict": self.verdict.value,
            "reason": self.reason,
            "title": self.title,
            "outlet": self.outlet,
            "published": self.published,
            "encoding": self.encoding,
            "remarks": list(self.remarks),
            "first_lines": self.first_lines,
            "length": self.length,
            "annotations": self.brought.as_json(),
            "version_of": self.version_of,
            "version_number": self.version_number,
            "likeness": self.likeness or None,
            "difference": self.difference and self.difference.as_json(),
        }
