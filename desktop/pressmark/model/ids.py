"""Ids: UUIDs that are stable for ever, across edits, export, import and merges."""

from __future__ import annotations

from typing import NewType
from uuid import uuid4

DocumentId = NewType("DocumentId", str)
EntityId = NewType("EntityId", str)
AnnotationId = NewType("AnnotationId", str)
"""The id of a region, mention, attribution or stance: what can be decided on."""
NoteId = NewType("NoteId", str)
StepId = NewType("StepId", int)


def new_id() -> str:
    """Return a fresh random UUID (RFC 9562, version 4) as text."""
    return str(uuid4())
