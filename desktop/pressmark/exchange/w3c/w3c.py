"""The format ``w3c``: a list of pages of Web Annotations, one for each article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

import orjson

from pressmark.bounded import beginning
from pressmark.exchange.decode import NotText, decode
from pressmark.exchange.format import (
    Certainty,
    Dataset,
    Exchanged,
    Loss,
    ReadDocument,
    Rejected,
)
from pressmark.exchange.json_fields import Wrong
from pressmark.exchange.json_items import Item, Spoilt, items_of
from pressmark.exchange.known import Known, known_from
from pressmark.exchange.losses import Losses
from pressmark.exchange.normalise import Normalised, holdable, is_blank, normalised
from pressmark.exchange.w3c.annotations import (
    DOCUMENT,
    Annotation,
    annotation_of,
    annotations_in,
)
from pressmark.exchange.w3c.reading import bundle_from
from pressmark.exchange.w3c.writing import page_of
from pressmark.exchange.whole_file import whole_file
from pressmark.model.bundle import Bundle, check_bundle
from pressmark.model.document import Document
from pressmark.model.ids import DocumentId, new_id
from pressmark.model.progress import Progress
from pressmark.saying import Sentence

_LARGEST = 50_000_000
"""The bytes beyond which a text beside the annotations is no article."""


@dataclass(frozen=True)
class WebAnnotations(Exchanged):
    """Web Annotations as JSON-LD."""

    name = "w3c"
    summary = "W3C Web Annotation: JSON-LD, a page of annotations for each article"
    suffixes = (".jsonld", ".json")

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return how sure it is, by the context and the keys of annotations."""
        if head.lstrip()[:1] not in (b"[", b"{"):
            return Certainty.NO
        if b"ns/anno.jsonld" in head or b"ns/oa#" in head:
            return Certainty.SURE
        selects = b'"target"' in head and b'Selector"' in head
        if selects or path.suffix.lower() == ".jsonld":
            return Certainty.LIKELY if selects else Certainty.POSSIBLE
        return Certainty.NO

    def companions(self, path: Path) -> Iterable[Path]:
        """Yield the text that stands beside annotations of it."""
        yield path.with_suffix(".txt")

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the document of each page, then those of the other annotations."""
        source = holdable(str(path))
        loose: list[Annotation] = []
        try:
            for item in items_of(path):
                if isinstance(item, Spoilt):
                    yield Rejected(source, item.line, item.reason)
                else:
                    yield from _page(item, source, loose)
            yield from _loose(path, source, loose)
        except OSError as error:
            yield Rejected(source, None, Sentence("cannot be read: {}", error.strerror))

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write a page for each document.

        Raises:
            FormatError: The output cannot be written.
            Cancelled: The progress said to stop; nothing has been written.
        """
        losses, done = Losses(), 0
        with whole_file(output) as file:
            for done, bundle in enumerate(dataset, start=1):
                page = page_of(bundle, dataset.name, losses)
                file.write((b"[\n" if done == 1 else b",\n") + orjson.dumps(page))
                progress.report(done, dataset.total)
            file.write(b"\n]\n" if done else b"[]\n")
        return done, losses.told()


def _page(
    item: Item, source: str, loose: list[Annotation]
) -> Iterator[ReadDocument | Rejected]:
    """Yield the document of a page that has one; other annotations are kept."""
    remarks: list[str] = []
    try:
        thing = item.value(remarks)
        own = thing.get(DOCUMENT)
        given = [
            annotation_of(each, f"{item.line} {number}")
            for number, each in enumerate(annotations_in(thing))
        ]
        if not isinstance(own, dict):
            loose += given
            if not given:
                reason = Sentence("there are no annotations in it")
                yield Rejected(source, item.line, reason)
            return
        text = _checked(own.get("text"))
        document = Document(DocumentId(new_id()), f"page-{item.line}", text.text)
        bundle = bundle_from(known_from(document, own), text, given, remarks)
        yield _checked_document(bundle, (*text.remarks, *remarks), source, item.line)
    except Wrong as error:
        yield Rejected(source, item.line, error.sentence)


def _checked_document(
    bundle: Bundle, remarks: tuple[str, ...], source: str, line: int | None
) -> ReadDocument | Rejected:
    if problems := check_bundle(bundle):
        return Rejected(source, line, Sentence("{}", problems[0]))
    return ReadDocument(bundle, source, line, remarks)


def _loose(
    path: Path, source: str, loose: list[Annotation]
) -> Iterator[ReadDocument | Rejected]:
    """Yield a document for each resource that annotations are about."""
    known = {each.id for each in loose}
    groups: dict[str, list[Annotation]] = {}
    about: dict[str, str] = {}
    waiting: list[Annotation] = []
    for each in loose:
        resources = [one.source for one in each.targets if one.source not in known]
        if resources or not each.targets:
            about[each.id] = resources[0] if resources else ""
            groups.setdefault(about[each.id], []).append(each)
        else:
            waiting.append(each)
    for each in waiting:
        resource = next(
            (about[t.source] for t in each.targets if t.source in about), ""
        )
        groups.setdefault(resource, []).append(each)
    named = [resource for resource in groups if resource]
    if len(named) == 1 and "" in groups:
        groups[named[0]] += groups.pop("")
    for resource, given in groups.items():
        try:
            text = _text_for(path, resource, given, alone=len(groups) == 1)
        except Wrong as error:
            yield Rejected(source, None, error.sentence)
            continue
        name = PurePosixPath(_path_in(resource)).stem or path.stem
        metadata = {"url": resource} if resource.startswith("http") else {}
        document = Document(
            DocumentId(new_id()), holdable(name), text.text, metadata=metadata
        )
        remarks: list[str] = []
        bundle = bundle_from(Known(document), text, given, remarks)
        yield _checked_document(bundle, (*text.remarks, *remarks), source, None)


def _text_for(
    path: Path, resource: str, given: list[Annotation], *, alone: bool
) -> Normalised:
    """Return the text of a resource: given with it, or in a file beside.

    Raises:
        Wrong: There is none.
    """
    for each in given:
        for target in each.targets:
            if target.words:
                return _checked(target.words)
    name = PurePosixPath(_path_in(resource)).name
    beside = [path.with_name(name), path.with_name(f"{name}.txt")] if name else []
    if alone:
        beside.append(path.with_suffix(".txt"))
    for place in beside:
        if place != path and place.is_file() and place.suffix in ("", ".txt", ".text"):
            data = beginning(place, _LARGEST)
            try:
                return _checked(decode(data).text if data else "")
            except NotText as error:
                raise Wrong(error.sentence) from error
    raise Wrong(
        "the text of {} is not there: put it beside the annotations as {}",
        resource or path.name,
        f"{name or path.stem}.txt",
    )


def _path_in(resource: str) -> str:
    """Return the path in an address; it may be no address at all."""
    try:
        made = unquote(urlsplit(resource).path)
    except ValueError:
        return ""
    return made.replace("\\", "/").replace("\0", "")


def _checked(text: Any) -> Normalised:  # noqa: ANN401  (any JSON)
    """Return a text as it is kept.

    Raises:
        Wrong: It is none, or blank.
    """
    if not isinstance(text, str):
        raise Wrong("there is no text")
    made = normalised(text)
    if is_blank(made.text):
        raise Wrong("the text is blank")
    return made
