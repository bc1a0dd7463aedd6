"""What a decision on a name changes at once: other suggestions of the same name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pressmark.extraction import PIPELINE, VERSION
from pressmark.extraction.guidance import score
from pressmark.extraction.names import TITLES, folded, words
from pressmark.model.document import RegionLabel
from pressmark.model.entity import Mention
from pressmark.model.ids import AnnotationId, new_id
from pressmark.model.layer import Layer
from pressmark.model.review import Review, Status, by_pipeline, now
from pressmark.model.span import Span
from pressmark.project import precedents
from pressmark.store import documents, entities, open_forms, rows, runs

if TYPE_CHECKING:
    from pressmark.project.project import Project
    from pressmark.store.open_forms import OpenLink

_OUTSIDE = (RegionLabel.FURNITURE, RegionLabel.BYLINE, RegionLabel.DATE)
_WORD_BEFORE = re.compile(r"([^\W_][\w.’'-]*)[ ]$")
_CALENDAR = words(
    "January February March April May June July August September October November"
    " December Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
)
_LONGEST_WORD = 40  # code points that are looked at before a name
_WORD_AFTER = re.compile(r"[ ]([^\W_][\w’'-]*)")


@dataclass(frozen=True, slots=True)
class Naming:
    """That a form stands for an entity (its key), and how its mentions are labelled."""

    form: str
    entity: int
    label: str


def spread_name(
    project: Project, naming: Naming, *, here: int, add: bool = True
) -> None:
    """Let a form be suggested for an entity, here and where it was not decided.

    In the document ``here`` the form is looked for anew, unless told not to; in others
    only if the greater number of articles has it so, and looked for anew if this is the
    first.
    """
    form = naming.form
    if not precedents.is_telling(form):
        return
    found = open_forms.mentions(project.db, form, here)
    _relink(project, [one for one in found if one.document == here], naming)
    if not precedents.is_name(form):
        return
    if add:
        _add(project, here, documents.get(project.db, here).text, naming)
    entity = entities.get(project.db, naming.entity)
    known = precedents.of_names(project, [form]).names.get(form)
    if known is None or (known.name, known.type) != (entity.name, entity.type):
        return
    free = (None, form, entity.name)
    so = (entity.name, entity.type, naming.label)
    others = [
        one
        for one in found
        if one.document != here
        and one.name in free
        and (one.name, one.type, one.label) != so
    ]
    _relink(project, others, naming)
    if known.articles == 1:
        for document, text in open_forms.candidates(
            project.db, Layer.MENTIONS, "mention", form, here
        ):
            _add(project, document, text, naming)


def spread_speaker(project: Project, form: str, entity: int, *, here: int) -> None:
    """Let quotes of a source be suggested to be an entity's.

    All in the document ``here``; in others those of nobody, or of one so called.
    """
    if not precedents.is_telling(form):
        return
    for quote in open_forms.quotes(project.db, form, here):
        nobody_else = precedents.is_name(form) and quote.name in (None, form)
        if quote.document == here or nobody_else:
            target = _entity_of(project, quote.document, entity)
            rows.change(project.db, "attribution", quote.key, {"speaker": target})


def withdraw_name(project: Project, form: str, *, here: int) -> None:
    """Take back the suggestions of a form that was rejected as a mention.

    In others than the document ``here`` only if the greater number of articles rejects
    it.
    """
    if not precedents.is_telling(form):
        return
    refused = form in precedents.of_names(project, [form]).not_names
    gone = [
        one
        for one in open_forms.mentions(project.db, form, here)
        if one.document == here or refused
    ]
    open_forms.withdraw(project.db, "mention", [one.key for one in gone])
    _drop_unused(project, gone)


def occurrences(text: str, form: str) -> Iterator[Span]:
    """Yield where a form of a name stands in a text by itself.

    A word with a capital beside it makes it another name, unless it is a title.
    """
    row = r"\s+".join(map(re.escape, form.split()))
    for match in re.finditer(rf"(?<![\w-]){row}(?![\w]|-\w)", text):
        start = max(0, match.start() - _LONGEST_WORD)
        before = _WORD_BEFORE.search(text, start, match.start())
        after = _WORD_AFTER.match(text, match.end())
        if not any(beside and _is_name_word(beside[1]) for beside in (before, after)):
            yield Span(match.start(), match.end())


def _is_common(text: str, form: str) -> bool:
    """Whether one word is a common word in a text too, as “Will”, or a day or month."""
    small = form.lower()
    if " " in form or form == small:
        return False
    return form in _CALENDAR or bool(
        re.search(rf"(?<!\w){re.escape(small)}(?!\w)", text)
    )


def _is_name_word(word: str) -> bool:
    return word[0].isupper() and folded(word) not in TITLES


def _relink(project: Project, found: Iterable[OpenLink], naming: Naming) -> None:
    moved = []
    for one in found:
        target = _entity_of(project, one.document, naming.entity)
        if (one.entity, one.label) != (target, naming.label):
            columns = {"entity": target, "label": naming.label}
            rows.change(project.db, "mention", one.key, columns)
            moved.append(one)
    for one in moved:
        if one.entity is not None:
            move_speeches(project, one.document, one.entity, naming.entity)
    _drop_unused(project, moved)


def move_speeches(project: Project, document: int, was: int, entity: int) -> None:
    """Let open quotes follow when no mention of their speaker is left."""
    left = {"document": document, "entity": was}
    if rows.ids_where(project.db, "mention", left):
        return
    spoken = {"document": document, "speaker": was, "status": Status.SUGGESTED.value}
    for quote in rows.ids_where(project.db, "attribution", spoken):
        target = _entity_of(project, document, entity)
        rows.change(project.db, "attribution", quote, {"speaker": target})


def _drop_unused(project: Project, gone: Iterable[OpenLink]) -> None:
    by_document: defaultdict[int, set[int]] = defaultdict(set)
    for one in gone:
        if one.entity is not None:
            by_document[one.document].add(one.entity)
    for document, unused in by_document.items():
        runs.leave_unused(project.db, document, unused)


def _entity_of(project: Project, document: int, entity: int) -> int:
    """Return a document's own entity that is the same, or make it one of its."""
    member = {"document": document, "entity": entity}
    if rows.ids_where(project.db, "document_entity", member):
        return entity
    alike = open_forms.entity_like(project.db, document, entity)
    if alike is not None:
        return alike
    entities.link(project.db, document, entity)
    return entity


def _add(project: Project, document: int, text: str, naming: Naming) -> None:
    """Suggest the mentions of a form where nothing is marked."""
    common = _is_common(text, naming.form)
    spans = [] if common else list(occurrences(text, naming.form))
    taken = open_forms.taken(project.db, document, _OUTSIDE) if spans else []
    spans = [span for span in spans if not any(span.overlaps(other) for other in taken)]
    if not spans:
        return
    key = _entity_of(project, document, naming.entity)
    known = entities.get(project.db, key).id
    review = Review(
        Status.SUGGESTED, by_pipeline(PIPELINE, VERSION), score(1), at=now()
    )
    entities.insert_mentions(
        project.db,
        document,
        [
            Mention(AnnotationId(new_id()), span, naming.label, known, review)
            for span in spans
        ],
        {known: key},
        {},
    )
