"""Where words are in the articles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pressmark.model.ids import DocumentId
from pressmark.model.span import Span
from pressmark.project.queries.asking import asking
from pressmark.project.queries.documents import DocumentKey, document_rows
from pressmark.store import search as full_text

if TYPE_CHECKING:
    from pressmark.project.project import Project

CONTEXT = 60
"""How many code points a search result shows on either side of a match."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A match of a search: where it is (code points) and the text around it."""

    document: DocumentId
    name: str
    title: str
    start: int
    end: int
    before: str
    match: str
    after: str


@asking
def search(project: Project, query: str, limit: int = 100) -> list[Hit]:
    """Return matches of all the words, in at most ``limit`` documents."""
    hits: list[Hit] = []
    for found in full_text.find(project.db, query, limit):
        row = document_rows(project, [DocumentKey(found.document)])[0]
        text = found.content
        hits.extend(
            Hit(
                document=row.id,
                name=row.name,
                title=row.title,
                start=start,
                end=end,
                before=text[max(0, start - CONTEXT) : start],
                match=text[start:end],
                after=text[end : end + CONTEXT],
            )
            for start, end in found.positions
        )
    return hits


def matches(text: str, query: str) -> tuple[Span, ...]:
    """Return where the words of a query are in a text; side by side, as one."""
    found: list[Span] = []
    for start, end in full_text.positions(text, query):
        if found and text[found[-1].end : start] == " ":
            found[-1] = Span(found[-1].start, end)
        else:
            found.append(Span(start, end))
    return tuple(found)
