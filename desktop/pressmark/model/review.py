"""Where an annotation comes from and what a person decided about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from pressmark.errors import InvalidChangeError


class Status(StrEnum):
    """Whether a person has decided on an annotation, and how."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class OriginKind(StrEnum):
    """The sorts of maker an annotation can have."""

    ANNOTATOR = "annotator"
    PIPELINE = "pipeline"
    IMPORT = "import"


@dataclass(frozen=True, slots=True, order=True)
class Origin:
    """Who or what made an annotation: a person, a pipeline or an import.

    ``name`` is the annotator's name, the pipeline's name or the format's name;
    ``version`` is the pipeline's, and empty for the others.
    """

    kind: OriginKind
    name: str
    version: str = ""


def by_annotator(name: str) -> Origin:
    """Return the origin of what a person makes."""
    return Origin(OriginKind.ANNOTATOR, name)


def by_pipeline(name: str, version: str) -> Origin:
    """Return the origin of what an extraction suggests."""
    return Origin(OriginKind.PIPELINE, name, version)


def by_import(format_name: str) -> Origin:
    """Return the origin of what came with an imported file that does not say."""
    return Origin(OriginKind.IMPORT, format_name)


@dataclass(frozen=True, slots=True)
class Review:
    """The state of one annotation.

    ``score`` is in thousandths, or None where no machine gave one. ``corrects`` holds
    the fields as suggested before a person changed them, in the words of the native
    format, or None. ``at`` is the time of making or of the last decision, as ISO 8601
    in UTC.
    """

    status: Status
    origin: Origin
    score: int | None = None
    corrects: Mapping[str, Any] | None = None
    at: str = ""

    def decided(self, status: Status, at: str) -> Review:
        """Return the review after a person's decision."""
        return replace(self, status=status, at=at)


def now() -> str:
    """Return the present time as ISO 8601 in UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True, slots=True)
class Annotator:
    """A person who annotates."""

    name: str


def annotator_named(name: str) -> Annotator:
    """Return the annotator of a name, without blanks around it.

    Raises:
        InvalidChangeError: There is nothing else in it.
    """
    if not name.strip():
        raise InvalidChangeError("Say who annotates: the annotator needs a name.")
    return Annotator(name.strip())
