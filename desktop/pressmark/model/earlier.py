"""Earlier texts of a document, with the annotations they had.

They are kept in the document's metadata as objects of the native format, so that they
come back wherever that comes back, and undo and export need not know of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

EARLIER = "earlier_texts"
"""The metadata that lists them, the oldest first: ``at``, ``by`` and ``document``."""


def earlier(metadata: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return what is kept of earlier texts; what makes no sense is left out."""
    listed = metadata.get(EARLIER)
    found = listed if isinstance(listed, list) else []
    return [
        one
        for one in found
        if isinstance(one, dict) and isinstance(one.get("document"), dict)
    ]


def with_earlier(
    metadata: Mapping[str, Any], document: dict[str, Any], at: str, by: str
) -> dict[str, Any]:
    """Return metadata that also keep a document as it was until now."""
    own = {**document.get("metadata", {})}
    own.pop(EARLIER, None)
    kept = {"at": at, "by": by, "document": {**document, "metadata": own}}
    return {**metadata, EARLIER: [*earlier(metadata), kept]}
