"""Read PolNeAR's gold: attributions in brat standoff beside plain texts.

PolNeAR 1.0.0 (Newell, Margolin and Ruths, “An attribution relations corpus for
political news”, LREC 2018). A part is a folder with ``text/NAME.txt`` and
``attributions/NAME_ANNOTATOR.ann``; positions are code points of the text as it is.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from pressmark.model.attribution import Attribution, QuoteKind, Role
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.ids import AnnotationId, DocumentId
from pressmark.model.review import Review, Status, by_import
from pressmark.model.span import Fragments, Span, fragments

_SPANS = re.compile(r"(T\d+)\t\S+ (\d+ \d+(?:;\d+ \d+)*)(?:\t|$)")
_EVENT = re.compile(r"(E\d+)\t(.*)")
_ARGUMENT = re.compile(r" ([A-Za-z]+)\d*:(T\d+)")
_REVIEW = Review(Status.ACCEPTED, by_import("brat"))


def read_part(part: Path) -> list[Bundle]:
    """Return the articles of a part, by name, as their first annotator has them."""
    return [
        _bundle(part, name, next(iter(by_annotator.values())))
        for name, by_annotator in _files(part).items()
    ]


def read_people(part: Path) -> dict[str, list[Bundle]]:
    """Return what each annotator made of the articles that all of them did, by name."""
    files = _files(part)
    annotators = {each for by_annotator in files.values() for each in by_annotator}
    shared = {name: by for name, by in files.items() if set(by) == annotators}
    return {
        annotator: [_bundle(part, name, by[annotator]) for name, by in shared.items()]
        for annotator in sorted(annotators)
    }


def read_outlets(metadata: Path) -> dict[str, str]:
    """Return the outlet of each article by its name; none where there is no file."""
    if not metadata.is_file():
        return {}
    with metadata.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["filename"]: row["publisher"] for row in rows}


def without_text(part: Path) -> list[str]:
    """Return the names of articles whose text is missing; they are left out."""
    return [name for name in _annotations(part) if not _text(part, name).is_file()]


def _files(part: Path) -> dict[str, dict[str, Path]]:
    """Return the annotations of each article that has a text, by annotator."""
    return {
        name: by_annotator
        for name, by_annotator in _annotations(part).items()
        if _text(part, name).is_file()
    }


def _annotations(part: Path) -> dict[str, dict[str, Path]]:
    found: defaultdict[str, dict[str, Path]] = defaultdict(dict)
    for path in sorted((part / "attributions").glob("*.ann")):
        name, _, annotator = path.stem.rpartition("_")
        found[name][annotator] = path
    return dict(sorted(found.items()))


def _text(part: Path, name: str) -> Path:
    return part / "text" / f"{name}.txt"


def _bundle(part: Path, name: str, annotations: Path) -> Bundle:
    with _text(part, name).open(encoding="utf-8", newline="") as file:
        text = file.read()
    return Bundle(
        Document(DocumentId(name), name, text),
        attributions=tuple(
            read_attributions(annotations.read_text("utf-8").splitlines())
        ),
    )


def read_attributions(lines: Iterable[str]) -> list[Attribution]:
    """Return the attributions of brat's lines: events with source, cue and content.

    An argument that has several parts is numbered (``Content2``). What has no content
    is left out: there is nothing that anybody could have said.
    """
    spans: dict[str, Fragments] = {}
    events: list[tuple[str, str]] = []
    for line in lines:
        if marked := _SPANS.match(line):
            pairs = (pair.split() for pair in marked[2].split(";"))
            spans[marked[1]] = tuple(
                Span(int(start), int(end)) for start, end in pairs if start != end
            )
        elif event := _EVENT.match(line):
            events.append((event[1], event[2]))
    found = (_attribution(name, event, spans) for name, event in events)
    return [quote for quote in found if quote is not None]


def _attribution(
    name: str, arguments: str, spans: dict[str, Fragments]
) -> Attribution | None:
    roles: defaultdict[str, list[Span]] = defaultdict(list)
    for argument in _ARGUMENT.finditer(arguments):
        roles[argument[1].lower()] += spans.get(argument[2], ())
    if not roles[Role.CONTENT]:
        return None
    return Attribution(
        AnnotationId(name),
        QuoteKind.INDIRECT,
        fragments(roles[Role.CONTENT]),
        _REVIEW,
        source=fragments(roles[Role.SOURCE]),
        cue=fragments(roles[Role.CUE]),
    )
