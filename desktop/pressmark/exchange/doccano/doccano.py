"""The format ``doccano``: an object a line, with its spans and relations.

Positions count code points. What doccano knows nothing of stands under ``pressmark``,
which it keeps as metadata.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, BinaryIO

import orjson

from pressmark.errors import FormatError
from pressmark.exchange.doccano.reading import (
    ENTITIES,
    LINKS,
    RELATIONS,
    SPANS,
    Columns,
    bundle_from,
)
from pressmark.exchange.format import (
    Certainty,
    Dataset,
    Exchanged,
    Loss,
    ReadDocument,
    Rejected,
)
from pressmark.exchange.graph import Graph, graph_of
from pressmark.exchange.graph.parts import (
    PART,
    count_places,
    details_of,
    marks_of,
    shown_label,
)
from pressmark.exchange.json_fields import Wrong
from pressmark.exchange.json_items import Item, Spoilt, further, items_of
from pressmark.exchange.known import OWN, count_reviews, known_record, without_rejected
from pressmark.exchange.losses import Losses
from pressmark.exchange.normalise import holdable
from pressmark.exchange.whole_file import whole_file, whole_folder
from pressmark.model.bundle import Bundle, check_bundle
from pressmark.model.document import METADATA_KEYS
from pressmark.model.progress import Progress
from pressmark.model.scheme import LabelKind, Scheme
from pressmark.saying import Sentence

DATA, SPAN_LABELS, RELATION_LABELS = "all.jsonl", "spans.json", "relations.json"
_OBJECTS = re.compile(rb'"start_offset"\s*:')
_TRIPLES = re.compile(rb'"labels?"\s*:\s*\[\s*\[\s*\d+\s*,\s*\d+\s*,\s*"')
_NO_SPANS = re.compile(rb'"(?:labels?|entities)"\s*:\s*\[\s*\]')

_UNRELATED = "relations"
_NO_RELATIONS = (
    "doccano has none in projects for spans; Pressmark reads them back, other programs"
    " do not"
)
_COLORS = ("#4a90d9", "#6ab04c", "#d9a404", "#d96a4a", "#8e6bbf", "#3fa39b", "#8c8c8c")


_Triple = tuple[int, int, str]


class Shape(StrEnum):
    """What sort of project of doccano an export is for."""

    RELATIONS = "relations"
    SPANS = "spans"


@dataclass(frozen=True)
class Doccano(Exchanged):
    """The JSONL of doccano."""

    name = "doccano"
    summary = "doccano: an object a line with spans and relations, and the labels"
    suffixes = ("", ".jsonl", ".json")

    text_column: str = field(
        default="text",
        metadata={"label": "Text", "help": "The key under which the text stands."},
    )
    label_column: str = field(
        default="label",
        metadata={
            "label": "Labels",
            "help": "The key under which the spans stand, in projects for spans.",
        },
    )
    shape: Shape = field(
        default=Shape.RELATIONS,
        metadata={
            "only": "writing",
            "label": "Write for",
            "help": "A project for relations keeps who said what; a project for spans"
            " has spans only.",
            "choices": {
                "relations": "a project with relations",
                "spans": "a project with spans only",
            },
        },
    )

    def __post_init__(self) -> None:
        """Refuse keys that are empty or the same.

        Raises:
            FormatError: They are.
        """
        names = (self.text_column, self.label_column)
        if not all(map(str.strip, names)) or names[0] == names[1] or OWN in names:
            raise FormatError(
                "The options text_column and label_column cannot be “{}” and “{}”.",
                *names,
            )

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return how sure it is, by spans as only doccano writes them."""
        if path.is_dir():
            there = (path / DATA).is_file() and (path / SPAN_LABELS).is_file()
            return Certainty.SURE if there else Certainty.NO
        if head.lstrip()[:1] not in (b"[", b"{") or b'"text"' not in head:
            return Certainty.NO
        more = further(path, head)
        if _OBJECTS.search(more) or _TRIPLES.search(more):
            return Certainty.SURE
        return Certainty.LIKELY if _NO_SPANS.search(head) else Certainty.NO

    def companions(self, path: Path) -> Iterable[Path]:
        """Yield the labels that stand beside a file."""
        yield path.with_suffix(f".{SPAN_LABELS}")
        yield path.with_suffix(f".{RELATION_LABELS}")

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the document of each object; bad ones are rejected one by one."""
        file = path / DATA if path.is_dir() else path
        source = holdable(str(file))
        try:
            for item in items_of(file):
                if isinstance(item, Spoilt):
                    yield Rejected(source, item.line, item.reason)
                else:
                    yield self._document(item, source, holdable(file.stem))
        except OSError as error:
            yield Rejected(source, None, Sentence("cannot be read: {}", error.strerror))

    def _document(self, item: Item, source: str, stem: str) -> ReadDocument | Rejected:
        remarks: list[str] = []
        text = "" if self.text_column == "text" else self.text_column
        label = "" if self.label_column == "label" else self.label_column
        try:
            record = item.value(remarks)
            name = f"{stem}-{item.line}"
            bundle = bundle_from(record, Columns(text, label), name, remarks)
        except Wrong as error:
            return Rejected(source, item.line, error.sentence)
        if problems := check_bundle(bundle):
            return Rejected(source, item.line, Sentence("{}", problems[0]))
        return ReadDocument(bundle, source, item.line, tuple(remarks))

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write an object for each document, and the labels for doccano.

        Raises:
            FormatError: The output cannot be written.
            Cancelled: The progress said to stop; nothing has been written.
        """
        written, done = Written(Losses()), 0
        with _target(output) as (data, span_labels, relation_labels):
            for done, bundle in enumerate(dataset, start=1):
                record = self._record(bundle, written)
                data.write(orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE))
                progress.report(done, dataset.total)
            known = [*_scheme_labels(dataset.scheme)]
            span_labels.write(
                _configuration([*known, *sorted(written.labels - set(known))])
            )
            relation_labels.write(_configuration(sorted(written.relations)))
        return done, written.losses.told()

    def _record(self, bundle: Bundle, written: Written) -> dict[str, Any]:
        """Return a bundle as an object, counting what it cannot hold."""
        kept = without_rejected(bundle)
        count_reviews(bundle, written.losses)
        graph = graph_of(kept)
        spans, details, links = _marked(graph, written)
        own = {**known_record(kept, kept.notes), SPANS: details}
        record: dict[str, Any] = {self.text_column: bundle.document.text}
        if self.shape is Shape.SPANS:
            written.losses.add(_UNRELATED, _NO_RELATIONS, len(links))
            own[LINKS] = [[each.type, each.origin, each.target] for each in graph.links]
            record[self.label_column] = spans
        else:
            written.relations |= {kind for kind, _, _ in links}
            record[ENTITIES] = [
                {"id": place, "start_offset": start, "end_offset": end, "label": label}
                for place, (start, end, label) in enumerate(spans)
            ]
            record[RELATIONS] = [
                {"id": place, "from_id": origin, "to_id": target, "type": kind}
                for place, (kind, origin, target) in enumerate(links)
            ]
        given = bundle.document.metadata
        more = {
            key: given[key]
            for key in METADATA_KEYS
            if given.get(key) and key not in (self.text_column, self.label_column)
        }
        return {**more, **record, OWN: own}


@dataclass(slots=True)
class Written:
    """What was written so far: losses, and the labels of spans and relations."""

    losses: Losses
    labels: set[str] = field(default_factory=set)
    relations: set[str] = field(default_factory=set)


def _marked(
    graph: Graph, written: Written
) -> tuple[list[_Triple], list[dict[str, Any]], list[tuple[str, int, int]]]:
    """Return spans, what is kept of each, and relations by the numbers of spans."""
    spans: list[_Triple] = []
    details: list[dict[str, Any]] = []
    numbers: dict[str, int] = {}
    links: list[tuple[str, int, int]] = []
    for mark in marks_of(graph.document.text, graph.nodes):
        place = {"start": mark.span.start, "end": mark.span.end}
        label = shown_label(mark.node)
        numbers[mark.id] = len(spans)
        if mark.number > 1:
            links.append((PART, numbers[mark.node.id], numbers[mark.id]))
        count_places(mark, written.losses)
        written.labels.add(label)
        spans.append((mark.span.start, mark.span.end, label))
        details.append({**place, "shown": label, **details_of(mark, graph.links)})
    related = [
        (link.type.value, numbers[link.origin], numbers[link.target])
        for link in graph.links
    ]
    return spans, details, [*related, *links]


@contextmanager
def _target(output: Path) -> Iterator[tuple[BinaryIO, BinaryIO, BinaryIO]]:
    """Give the files for the data and for the labels of spans and of relations."""
    names = (DATA, SPAN_LABELS, RELATION_LABELS)
    with ExitStack() as stack:
        if output.suffix.lower() in (".jsonl", ".json"):
            beside = [output.with_suffix(f".{name}") for name in names[1:]]
            files = [stack.enter_context(whole_file(path)) for path in beside]
            yield stack.enter_context(whole_file(output)), files[0], files[1]
            return
        folder = stack.enter_context(whole_folder(output, names))
        made = [stack.enter_context((folder / name).open("xb")) for name in names]
        yield made[0], made[1], made[2]


def _scheme_labels(scheme: Scheme) -> Iterator[str]:
    """Yield the labels of spans that a scheme has, each once."""
    roles = ("Source", "Cue", "Content")
    stances = (f"Stance:{each}" for each in scheme.polarities)
    kinds = (LabelKind.MENTION, LabelKind.REGION)
    given = (label.id for kind in kinds for label in scheme.labels(kind))
    yield from dict.fromkeys((*roles, *given, *stances))


def _configuration(labels: Iterable[str]) -> bytes:
    """Return labels as doccano takes them, each with a colour."""
    made = [
        {
            "text": label,
            "backgroundColor": _COLORS[place % len(_COLORS)],
            "textColor": "#ffffff",
        }
        for place, label in enumerate(labels)
    ]
    return orjson.dumps(made, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
