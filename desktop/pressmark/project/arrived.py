"""What becomes of documents on their way into a project."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pressmark.exchange.format import ReadDocument, Rejected
    from pressmark.model.ids import DocumentId


class Verdict(StrEnum):
    """What becomes of something that was read."""

    NEW = "new"
    UNCHANGED = "unchanged"
    VERSION = "version"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class AsVersion:
    """What was read, to be the new text of a document.

    That is here, or else, where ``of`` is None, comes in the same import: then
    ``of_text`` is the SHA-256 of its text, in hexadecimal.
    """

    read: ReadDocument
    of: DocumentId | None
    of_text: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of something that was read, and why where it was rejected."""

    verdict: Verdict
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: counts, what was rejected and what was assumed.

    ``replaced`` are the documents that got a new text.
    """

    added: int = 0
    unchanged: int = 0
    rejected: tuple[Rejected, ...] = ()
    remarks: tuple[tuple[str, str], ...] = ()
    replaced: tuple[DocumentId, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the report as JSON values."""
        return {
            "added": self.added,
            "unchanged": self.unchanged,
            "versions": len(self.replaced),
            "rejected": [
                {"source": one.source, "line": one.line, "reason": one.reason}
                for one in self.rejected
            ],
            "remarks": [
                {"source": source, "remark": remark} for source, remark in self.remarks
            ],
        }
