"""A document: one news article as imported. Its text never changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256
from typing import Any

from pressmark.model.ids import AnnotationId, DocumentId
from pressmark.model.review import Review
from pressmark.model.span import Span


class DocumentState(StrEnum):
    """How far a person is with a document."""

    TODO = "todo"
    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"


class RegionLabel(StrEnum):
    """What a stretch of an article is when it is not running text."""

    HEADLINE = "headline"
    SUBHEADING = "subheading"
    BYLINE = "byline"
    DATELINE = "dateline"
    DATE = "date"
    CAPTION = "caption"
    FURNITURE = "furniture"


METADATA_KEYS = (
    "headline",
    "byline",
    "outlet",
    "published",
    "dateline",
    "url",
    "language",
)
"""The metadata every document can have, in the order of the native format."""


@lru_cache(maxsize=1)
def text_hash(text: str) -> str:
    """Return the SHA-256 of the text's UTF-8 bytes, in hexadecimal.

    That of the last text is remembered: it is asked for several times in a row.
    """
    return sha256(text.encode("utf-8")).hexdigest()


@dataclass(frozen=True, slots=True)
class Document:
    """One news article.

    ``metadata`` holds text under the ``METADATA_KEYS`` (``published`` as YYYY-MM-DD)
    and any JSON value under other keys; ``extra`` among those keeps what an imported
    file had besides.
    """

    id: DocumentId
    name: str
    text: str
    state: DocumentState = DocumentState.TODO
    metadata: Mapping[str, Any] = field(default_factory=dict)

    @property
    def sha256(self) -> str:
        """The hash of the text, see :func:`text_hash`."""
        return text_hash(self.text)

    @property
    def title(self) -> str:
        """The headline, or the name where there is none."""
        headline = self.metadata.get("headline")
        return str(headline) if headline else self.name


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of the page that is something else than running text."""

    id: AnnotationId
    span: Span
    label: str
    review: Review
