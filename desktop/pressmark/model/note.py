"""Notes: remarks of annotators, on an annotation or on the whole document."""

from __future__ import annotations

from dataclasses import dataclass

from pressmark.model.ids import NoteId

FLAG = "Flagged"
"""What a note says that is only a flag."""


@dataclass(frozen=True, slots=True)
class Note:
    """A remark. ``on`` is the id of an annotation or entity; None is the document."""

    id: NoteId
    on: str | None
    text: str
    resolved: bool
    author: str
    at: str
