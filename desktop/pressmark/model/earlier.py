"""Earlier texts of a document, with the annotations they had.

They are kept in the document's metadata as objects of the native format, so that they
come back wherever that comes back, and undo and export need not know of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

CHANGED = "The text changed here; it was: “{}”"
CHANGED_EVIDENCE = "The text changed where the evidence was."
GONE = "No place in the new text, only in the earlier one: {}."
"""What notes say of annotations that a person should look at after a new text."""

_LONGEST = 60

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


def shortened(text: str) -> str:
    """Return words as a note quotes them: on one line, and not too long."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
