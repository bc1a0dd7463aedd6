"""Where the same words stand in the articles, and what is marked there."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from pressmark.extraction.names import TITLES, folded, words
from pressmark.model.document import RegionLabel
from pressmark.model.forms import line_form
from pressmark.model.ids import AnnotationId, DocumentId, EntityId
from pressmark.model.review import Status
from pressmark.model.sought import Sought, places
from pressmark.model.span import Span
from pressmark.project.queries.asking import asking
from pressmark.project.queries.documents import DocumentKey
from pressmark.project.queries.searching import Hit
from pressmark.store import occurrences as stored
from pressmark.store import rows
from pressmark.store.search import match_words

if TYPE_CHECKING:
    from pressmark.project.project import Project

CONTEXT = 120
"""How many code points are shown on either side of an occurrence."""

_OUTSIDE = frozenset({RegionLabel.FURNITURE, RegionLabel.BYLINE})
_WORD_BEFORE = re.compile(r"([^\W\d_][\w.’'-]*)[ ]$")
_ENDS = re.compile(r"[^.]{2,}\.")
_WORD_AFTER = re.compile(r"[ ]([^\W\d_][\w’'-]*)")
_BEGINS = re.compile(r"(?:^|[.!?:…]|[“„«\"‘(])[ \n]*$|\n\s*$")
_CALENDAR = words(
    "January February March April May June July August September October November"
    " December Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
)
_COMMON = words(
    "a after all also although an and as at because before both but by during even for"
    " from he her his how however if in into it its like many most no not of on once"
    " one only or our over she since so some still that the their then there these they"
    " this those though to today under until we what when where while who why with yet"
)
_NEAR = 40
"""How far from a place its neighbouring words are looked for, in code points."""


class Standing(Enum):
    """What is marked at a place already, or speaks against marking it."""

    FREE = "free"
    SUGGESTED = "suggested"
    MARKED = "marked"
    REJECTED = "rejected"
    INSIDE = "inside"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A place with the same words.

    ``on`` is the annotation on exactly this place, ``label`` and ``entity`` what it
    says; ``around`` are the longer words of which the place seems to be a part.
    """

    hit: Hit
    outlet: str
    published: str
    standing: Standing
    on: AnnotationId | None = None
    label: str = ""
    entity: int | None = None
    around: str = ""

    @property
    def span(self) -> Span:
        """Where it is in its document."""
        return Span(self.hit.start, self.hit.end)


@asking
def occurrence_keys(
    project: Project,
    sought: Sought,
    among: Collection[DocumentKey] | None = None,
) -> list[DocumentKey]:
    """Return the documents that may have the words, in the order of arrival.

    ``among`` leaves out all others.
    """
    if sought.lines:
        query = match_words(line_form(sought.words))
    else:
        begun = sought.whole and sought.inflected
        query = stored.query(sought.stem, whole=sought.whole, begun=begun)
    found = stored.having(project.db, query)
    if among is not None:
        wanted = frozenset(among)
        found = [key for key in found if key in wanted]
    return [DocumentKey(key) for key in found]


@asking
def occurrences(
    project: Project,
    documents: Sequence[DocumentKey],
    sought: Sought,
    within: Span | None = None,
    *,
    on_page: bool = False,
) -> list[Occurrence]:
    """Return where documents have the words, in order. Meant for a page of documents.

    ``within`` leaves out what is not in a range of code points; ``on_page`` looks at
    page labels instead of mentions there, as whole lines always do.
    """
    articles = stored.articles(project.db, documents)
    spans = {
        key: [
            span
            for span in places(article["content"], sought)
            if within is None or within.covers(span)
        ]
        for key, article in articles.items()
    }
    having = [key for key in documents if spans.get(key)]
    mentions = stored.marked(project.db, "mention", having)
    regions = stored.marked(project.db, "region", having)
    found: list[Occurrence] = []
    for key in having:
        page = _Page(articles[key], mentions[key], regions[key])
        read = page.line if on_page or sought.lines else page.words
        found.extend(read(span) for span in spans[key])
    return found


@asking
def entity_of_key(project: Project, key: int) -> EntityId:
    """Return the id of an entity of an occurrence.

    Raises:
        NotFoundError: There is none.
    """
    return EntityId(rows.get(project.db, "entity", key)["uuid"])


class _Page:
    """One document: its text, and what is marked in it."""

    def __init__(
        self, article: rows.Row, mentions: list[rows.Row], regions: list[rows.Row]
    ) -> None:
        self._article = article
        self._text: str = article["content"]
        self._mentions = mentions
        self._regions = regions
        self._outside = [
            Span(row["start"], row["end"])
            for row in regions
            if row["label"] in _OUTSIDE and row["status"] != Status.REJECTED
        ]

    def words(self, span: Span) -> Occurrence:
        """Return a place that may be a mention."""
        exact = _on(self._mentions, span)
        if exact is not None:
            return self._made(span, _standing(exact), exact)
        longer = next(filter(None, self._longer(span)), "")
        if longer:
            return self._made(span, Standing.INSIDE, around=longer)
        if any(one.overlaps(span) for one in self._outside):
            return self._made(span, Standing.OUTSIDE)
        return self._made(span, Standing.FREE)

    def line(self, span: Span) -> Occurrence:
        """Return a line, or some words of it, that may be a page label."""
        exact = _on(self._regions, span)
        if exact is not None:
            return self._made(span, _standing(exact), exact)
        over = [row for row in self._regions if _crosses(row, span)]
        for row in over:
            if row["status"] == Status.ACCEPTED and _span(row).covers(span):
                return self._made(span, Standing.MARKED, row)
        if over:
            return self._made(span, Standing.INSIDE, around=over[0]["label"])
        return self._made(span, Standing.FREE)

    def _longer(self, span: Span) -> Iterable[str]:
        for row in self._mentions:
            within = _crosses(row, span) and not span.covers(_span(row))
            over = row["status"] == Status.ACCEPTED and _crosses(row, span)
            if within or over:
                yield self._text[row["start"] : row["end"]]
        yield self._compound(span)
        yield self._name(span)

    def _compound(self, span: Span) -> str:
        """Return the word with a hyphen that a place is a part of, or nothing."""
        text = self._text
        before = re.search(r"[\w-]+-$", text[max(0, span.start - _NEAR) : span.start])
        after = re.match(r"-\w[\w-]*", text[span.end : span.end + _NEAR])
        if not before and not after:
            return ""
        left, right = before[0] if before else "", after[0] if after else ""
        return f"{left}{span.covered(text)}{right}"

    def _name(self, span: Span) -> str:
        """Return the longer name that a place seems to be a part of, or nothing.

        A word with a capital beside a name belongs to it, unless it is a title or
        begins a sentence and is a common word.
        """
        text = self._text
        if not text[span.start].isupper():
            return ""
        before = _WORD_BEFORE.search(text, max(0, span.start - _NEAR), span.start)
        if before and self._is_name(before[1], before.start()):
            return f"{before[1]} {span.covered(text)}"
        after = _WORD_AFTER.match(text, span.end)
        if after and self._is_name(after[1], after.start(1)):
            return f"{span.covered(text)} {after[1]}"
        return ""

    def _is_name(self, word: str, start: int) -> bool:
        if not word[0].isupper() or word in _CALENDAR or folded(word) in TITLES:
            return False
        if _ENDS.fullmatch(word):
            return False
        if not _BEGINS.search(self._text[max(0, start - 8) : start]) and start:
            return True
        small = rf"(?<!\w){re.escape(word.lower())}(?!\w)"
        return word.lower() not in _COMMON and not re.search(small, self._text)

    def _made(
        self,
        span: Span,
        standing: Standing,
        on: rows.Row | None = None,
        around: str = "",
    ) -> Occurrence:
        article, text = self._article, self._text
        hit = Hit(
            document=DocumentId(article["uuid"]),
            name=article["name"],
            title=article["headline"] or article["name"],
            start=span.start,
            end=span.end,
            before=text[max(0, span.start - CONTEXT) : span.start],
            match=span.covered(text),
            after=text[span.end : span.end + CONTEXT],
        )
        return Occurrence(
            hit,
            article["outlet"] or "",
            article["published"] or "",
            standing,
            on=None if on is None else AnnotationId(on["uuid"]),
            label="" if on is None else on["label"],
            entity=None if on is None else on["entity"],
            around=around,
        )


_STANDINGS = {
    Status.ACCEPTED: Standing.MARKED,
    Status.SUGGESTED: Standing.SUGGESTED,
    Status.REJECTED: Standing.REJECTED,
}


def _span(row: rows.Row) -> Span:
    return Span(row["start"], row["end"])


def _crosses(row: rows.Row, span: Span) -> bool:
    return row["status"] != Status.REJECTED and _span(row).overlaps(span)


def _standing(row: rows.Row) -> Standing:
    return _STANDINGS[Status(row["status"])]


def _on(found: list[rows.Row], span: Span) -> rows.Row | None:
    """Return what is on exactly a span; what is decided for it counts most."""
    exact = [row for row in found if _span(row) == span]
    order = (Status.ACCEPTED, Status.SUGGESTED, Status.REJECTED)
    return min(exact, key=lambda row: order.index(row["status"]), default=None)
