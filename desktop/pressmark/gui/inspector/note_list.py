"""The notes on an article as cards, each with a box that says it is dealt with."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QDateTime, QLocale, Qt

from pressmark.gui.inspector.card_list import Listing
from pressmark.gui.inspector.cards import (
    Card,
    Detail,
    Row,
    RowKind,
    Shown,
    Voice,
    shortened,
    tell,
)
from pressmark.gui.inspector.quote_list import speaker_of
from pressmark.gui.inspector.stance_list import target_of
from pressmark.gui.noted import author_words, note_words
from pressmark.gui.wording import word
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Annotation
from pressmark.model.document import Region
from pressmark.model.entity import Mention
from pressmark.model.ids import EntityId
from pressmark.model.note import Note


def rows(shown: Shown, *, rejected: bool, current: str | None) -> list[Row]:  # noqa: ARG001  (every list has them)
    """Return a row a note, by threads: those to deal with first, then the oldest.

    The notes on one thing are a thread, in the order in which they were written; those
    on the article as a whole are about different things.
    """
    threads: defaultdict[str, list[Note]] = defaultdict(list)
    for note in sorted(shown.bundle.notes, key=_written):
        threads[_thread(note)].append(note)
    ordered = sorted(
        threads.values(),
        key=lambda thread: (all(n.resolved for n in thread), _written(thread[0])),
    )
    return [Row(RowKind.NOTE, note.id) for thread in ordered for note in thread]


def card(shown: Shown, row: Row, *, current: bool) -> Card:
    """Return the card of a note: its text, who wrote it when, and what it is on."""
    note = note_of(shown, row.id)
    author = author_words(note, shown.pipelines)
    text = shortened(note_words(note, shown.pipelines))
    at = _when(note.at)
    state = tell("resolved") if note.resolved else tell("to resolve")
    subject = subject_of(shown, note)
    thread = (n for n in shown.bundle.notes if _thread(n) == _thread(note))
    first = min(thread, key=_written)
    answers = note is not first
    return Card(
        title=f"↳ {author}" if answers else author,
        sentence=tell("Note by {} on {}, {}, {}: {}").format(
            author, subject, at, state, text
        ),
        voice=Voice.NAMED,
        trailing=at,
        excerpt=text,
        excerpt_lines=20 if current else 3,
        quoted=False,
        details=() if answers else (Detail(tell("On"), "", aside=subject),),
        checked=note.resolved,
    )


def note_of(shown: Shown, identifier: str) -> Note:
    """Return the note of an id that a row has."""
    return next(note for note in shown.bundle.notes if note.id == identifier)


def _thread(note: Note) -> str:
    return note.on or note.id


def _written(note: Note) -> tuple[str, str]:
    return note.at, note.id


def subject_of(shown: Shown, note: Note) -> str:
    """Return what a note is on, in words."""
    if note.on is None:
        return tell("the article")
    annotation = shown.annotations.get(note.on)
    if annotation is not None:
        return _annotation_words(shown, annotation)
    name = shown.name(EntityId(note.on))
    return tell("entity {}").format(name) if name else tell("something that is gone")


def _annotation_words(shown: Shown, annotation: Annotation) -> str:
    if isinstance(annotation, Attribution):
        speaker, _ = speaker_of(shown, annotation)
        words = shown.words(annotation.content)
        return tell("quote of {}: {}").format(speaker, words)
    if isinstance(annotation, Mention):
        return tell("mention “{}”").format(shown.words((annotation.span,)))
    if isinstance(annotation, Region):
        return f"{word(annotation.label)}: {shown.words((annotation.span,))}"
    holder = shown.name(annotation.holder) or tell("the article")
    return tell("stance of {} on {}").format(holder, target_of(shown, annotation))


def _when(at: str) -> str:
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return at
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)


def _count(shown: Shown) -> int:
    return len(shown.bundle.notes)


def _count_rejected(_shown: Shown) -> int:
    return 0


NOTES = Listing(
    title="Notes",
    empty="No notes yet.\n"
    "Press {note} to write one on what is current, or the article.",
    rows=rows,
    card=card,
    count=_count,
    rejected=_count_rejected,
)
"""What the tab of notes lists."""
