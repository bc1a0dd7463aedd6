"""What became of annotations when their document got another text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from pressmark.model.attribution import Attribution, Role
from pressmark.model.bundle import Annotation, Bundle
from pressmark.model.document import Region
from pressmark.model.earlier import CHANGED, CHANGED_EVIDENCE, GONE, shortened
from pressmark.model.entity import Mention
from pressmark.model.ids import AnnotationId, DocumentId
from pressmark.model.note import Note
from pressmark.model.review import Status
from pressmark.model.span import Fragments, covered
from pressmark.project.queries.asking import asking
from pressmark.project.queries.documents import bundle as bundle_asked
from pressmark.project.queries.earlier import earlier_texts
from pressmark.project.reanchoring import Places, main_spans
from pressmark.store import documents, note_queue

if TYPE_CHECKING:
    from pressmark.project.project import Project

_AROUND = 60
"""How many code points are shown on either side of words."""

_MARK = "{}"
_CHANGES = (CHANGED.partition(_MARK)[0], CHANGED_EVIDENCE)
_GONE = GONE.partition(_MARK)[0]


class Moving(StrEnum):
    """What became of an annotation."""

    CHANGED = "changed"
    LOST = "lost"
    SAFE = "safe"


@dataclass(frozen=True, slots=True)
class InContext:
    """Words with what stands around them."""

    left: str
    words: str
    right: str


@dataclass(frozen=True, slots=True)
class MovedEntry:
    """An annotation before and after its document got another text.

    ``layer`` is region, mention, attribution or stance. ``at`` is where it is now, or
    where about it would be, in code points. It ``is_open`` until a person has looked at
    it, and ``notes`` are what says so.
    """

    document: DocumentId
    title: str
    annotation: AnnotationId
    layer: str
    moving: Moving
    before: InContext
    after: InContext | None
    at: int
    notes: tuple[Note, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether nobody has settled it yet."""
        return any(not note.resolved for note in self.notes)


@asking
def documents_to_look_at(project: Project) -> list[DocumentId]:
    """Return the documents with open notes on what changed or was lost."""
    found = note_queue.documents_of(project.db, (*_CHANGES, _GONE))
    return documents.uuids_of(project.db, found)


def moved(project: Project, document: DocumentId) -> list[MovedEntry]:
    """Return what became of each annotation at the last change of a document's text.

    Those to look at come first: changed, then lost, then moved safely; rejected ones
    are left out. There are none where the text was never changed.

    Raises:
        NotFoundError: The project has no such document.
    """
    texts = earlier_texts(project, document)
    if not texts:
        return []
    before, now = texts[0].bundle, bundle_asked(project, document)
    found = list(_entries(before, now))
    order = list(Moving)
    return sorted(found, key=lambda entry: (order.index(entry.moving), entry.at))


def _entries(before: Bundle, now: Bundle) -> Iterator[MovedEntry]:
    old, text = before.document.text, now.document.text
    places = Places(old, text)
    present = {one.id: one for one in now.annotations()}
    changed: dict[str, list[Note]] = {}
    for note in now.notes:
        if note.on is not None and note.text.startswith(_CHANGES):
            changed.setdefault(note.on, []).append(note)
    gone = [note for note in now.notes if note.text.startswith(_GONE)]
    for was in before.annotations():
        if was.review.status is Status.REJECTED:
            continue
        found = present.get(was.id)
        spans, new = _telling_spans(was, found, places, (old, text))
        shown = _in_context(old, spans)
        if found is None:
            notes = [note for note in gone if quoted_in_note(shown.words) in note.text]
            moving, after = Moving.LOST, None
            at = places.about(spans[0].start) if spans else 0
        else:
            notes = changed.get(was.id, [])
            moving = Moving.CHANGED if notes else Moving.SAFE
            after = _in_context(text, new)
            at = new[0].start if new else places.about(spans[0].start) if spans else 0
        yield MovedEntry(
            document=now.document.id,
            title=now.document.title,
            annotation=was.id,
            layer=_layer(was),
            moving=moving,
            before=shown,
            after=after,
            at=at,
            notes=tuple(notes),
        )


def _telling_spans(
    was: Annotation, now: Annotation | None, places: Places, texts: tuple[str, str]
) -> tuple[Fragments, Fragments]:
    """Return the spans of an annotation in both texts that tell what became of it.

    Of a quote that is its content, or the part that changed.
    """
    if now is None:
        return main_spans(was), ()
    if isinstance(was, Attribution) and isinstance(now, Attribution):
        for role in (Role.CONTENT, Role.SOURCE, Role.CUE):
            before, after = was.fragments(role), now.fragments(role)
            same = covered(texts[0], before) == covered(texts[1], after)
            if not same or not places.of_all(before)[1]:
                return before, after
    return main_spans(was), main_spans(now)


def quoted_in_note(words: str) -> str:
    """Return words as a note on what was lost quotes them."""
    return f"“{shortened(words)}”"


def _in_context(text: str, spans: Fragments) -> InContext:
    if not spans:
        return InContext("", "", "")
    start, end = spans[0].start, spans[-1].end
    return InContext(
        text[max(0, start - _AROUND) : start],
        covered(text, spans),
        text[end : end + _AROUND],
    )


def _layer(annotation: Annotation) -> str:
    if isinstance(annotation, Region):
        return "region"
    if isinstance(annotation, Mention):
        return "mention"
    return "attribution" if isinstance(annotation, Attribution) else "stance"
