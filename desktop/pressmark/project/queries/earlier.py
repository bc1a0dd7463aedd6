"""The earlier texts of a document, with the annotations they had."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import orjson

from pressmark.exchange.format import ReadDocument
from pressmark.exchange.jsonl_reading import document_of
from pressmark.model.bundle import Bundle
from pressmark.model.earlier import earlier
from pressmark.model.ids import DocumentId
from pressmark.project.queries.documents import document as document_asked

if TYPE_CHECKING:
    from pressmark.project.project import Project


@dataclass(frozen=True, slots=True)
class EarlierText:
    """A document as it was until ``at``, when ``by`` gave it another text."""

    at: str
    by: str
    bundle: Bundle


def earlier_texts(project: Project, document: DocumentId) -> list[EarlierText]:
    """Return a document as it was before each change of its text, the newest first.

    What was damaged since cannot be read, and is left out.

    Raises:
        NotFoundError: The project has no such document.
    """
    found = []
    for kept in reversed(earlier(document_asked(project, document).metadata)):
        line = orjson.dumps(kept["document"])
        read = document_of(line, source="earlier text", number=0, name="")
        if isinstance(read, ReadDocument):
            at, by = str(kept.get("at", "")), str(kept.get("by", ""))
            found.append(EarlierText(at, by, read.bundle))
    return found
