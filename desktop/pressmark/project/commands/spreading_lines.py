"""What a decision on a line changes at once: other suggestions of the same line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressmark.extraction import PIPELINE, VERSION
from pressmark.extraction.guidance import score
from pressmark.model.document import Region, RegionLabel
from pressmark.model.forms import formed_lines
from pressmark.model.ids import AnnotationId, new_id
from pressmark.model.layer import Layer
from pressmark.model.review import Review, Status, by_pipeline, now
from pressmark.project import precedents
from pressmark.store import documents, open_forms, regions, rows

if TYPE_CHECKING:
    from pressmark.project.project import Project


def spread_line(project: Project, form: str, *, here: int, add: bool = True) -> None:
    """Let lines of a form be suggested as furniture.

    In the document ``here`` unless told not to; in others only if the greater number of
    articles has it so, and this is the first.
    """
    if add:
        _add(project, here, documents.get(project.db, here).text, form)
    if precedents.of_lines(project, [form]).furniture.get(form) == 1:
        for document, text in open_forms.candidates(
            project.db, Layer.REGIONS, "region", form, here
        ):
            _add(project, document, text, form)


def withdraw_line(project: Project, form: str, *, here: int) -> None:
    """Take back the suggestions that lines of a form are furniture.

    In others than the document ``here`` only if the greater number of articles says so.
    """
    refused = form in precedents.of_lines(project, [form]).not_furniture
    gone = [
        key
        for key, document in open_forms.furniture(project.db, form, here)
        if document == here or refused
    ]
    open_forms.withdraw(project.db, "region", gone)


def _add(project: Project, document: int, text: str, form: str) -> None:
    spans = [span for span, found in formed_lines(text) if found == form]
    if not spans:
        return
    review = Review(
        Status.SUGGESTED, by_pipeline(PIPELINE, VERSION), score(1), at=now()
    )
    marked = open_forms.regions(project.db, document)
    added = []
    for span in spans:
        here = [one for one in marked if one.span.overlaps(span)]
        if not here:
            label = RegionLabel.FURNITURE
            added.append(Region(AnnotationId(new_id()), span, label, review))
        elif all(one.is_open and span.covers(one.span) for one in here):
            kept, *others = here
            columns = {"label": RegionLabel.FURNITURE.value, "score": score(1)}
            columns |= {"start": span.start, "end": span.end}
            rows.change(project.db, "region", kept.key, columns)
            open_forms.withdraw(project.db, "region", [one.key for one in others])
    regions.insert(project.db, document, added, {})
