"""What notes say beside an annotation, and which of them an extraction wrote."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pressmark.gui.wording import local_time, one_line
from pressmark.model.review import OriginKind

if TYPE_CHECKING:
    from pressmark.model.bundle import Bundle
    from pressmark.model.note import Note


def pipelines_of(bundle: Bundle) -> frozenset[str]:
    """Return the names of the pipelines that have suggested something of a bundle."""
    return frozenset(
        annotation.review.origin.name
        for annotation in bundle.annotations()
        if annotation.review.origin.kind is OriginKind.PIPELINE
    )


def open_notes(bundle: Bundle) -> dict[str, list[Note]]:
    """Return the notes that are to be dealt with, by the id of what they are on."""
    found: dict[str, list[Note]] = defaultdict(list)
    for note in bundle.notes:
        if note.on is not None and not note.resolved:
            found[note.on].append(note)
    return dict(found)


def thread_lines(bundle: Bundle, on: str | None) -> list[str]:
    """Return what was noted on a thing so far, a line each, oldest first."""
    pipelines = pipelines_of(bundle)
    told = sorted((n for n in bundle.notes if n.on == on), key=lambda n: (n.at, n.id))
    return [
        f"{'✓ ' if note.resolved else ''}{author_words(note, pipelines)},"
        f" {local_time(note.at)}: {one_line(note_words(note, pipelines), 200)}"
        for note in told
    ]


def author_words(note: Note, pipelines: frozenset[str]) -> str:
    """Return who wrote a note; a pipeline goes by what it makes."""
    if note.author in pipelines:
        return QCoreApplication.translate("notes", "Suggestions")
    return note.author or QCoreApplication.translate("notes", "somebody")


def note_words(note: Note, pipelines: frozenset[str]) -> str:
    """Return what a note says; that of a pipeline with what is wrong there.

    On an article as a whole a pipeline has other things to say as well.
    """
    if note.author in pipelines and note.on is not None:
        said = QCoreApplication.translate("notes", "Looks garbled: {}")
        return said.format(note.text)
    return note.text
