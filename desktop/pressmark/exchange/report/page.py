"""The format ``report``: annotated articles as one HTML page, for people.

The page has no script, loads nothing and says so to the browser in its policy. Whatever
comes from the data is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import ClassVar

from pressmark.exchange.format import Dataset, Exchanged, Loss
from pressmark.exchange.report.digest import (
    Counts,
    Digest,
    Position,
    Quote,
    counted,
    digest_of,
    label_name,
)
from pressmark.exchange.report.highlights import pieces_of
from pressmark.exchange.report.styles import (
    classes_of,
    polarity_class,
    policy_of,
    style_of,
)
from pressmark.exchange.whole_file import whole_file
from pressmark.model.bundle import Bundle
from pressmark.model.progress import Progress
from pressmark.model.scheme import LabelKind, Scheme
from pressmark.model.visible import visible

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_MOST_SPEAKERS = 15
_EXPLICIT = {True: "explicit", False: "implied", None: ""}


@dataclass(frozen=True)
class HtmlReport(Exchanged):
    """Annotated articles as one page that any browser opens and prints."""

    name = "report"
    summary = "one HTML page to read and print: articles with annotations and counts"
    suffixes: ClassVar[tuple[str, ...]] = (".html",)
    reads = False

    texts: bool = field(
        default=True,
        metadata={
            "label": "Whole articles",
            "help": "The articles with their annotations marked, not only the lists.",
        },
    )

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write the page and return the number of articles and what it does not tell.

        Raises:
            FormatError: The output cannot be written.
            Cancelled: The progress said to stop; nothing has been written.
        """
        scheme, titles = dataset.scheme, list[str]()
        counts = counted(_noted(dataset, titles, progress), scheme)
        classes = classes_of(scheme, counts.labels)
        with whole_file(output) as file:
            for part in _beginning(dataset, counts, classes, titles):
                file.write(part.encode())
            for number, bundle in enumerate(dataset, start=1):
                digest = digest_of(bundle, scheme)
                for part in self._article(number, digest, scheme, classes):
                    file.write(part.encode())
                progress.report(number, dataset.total)
            file.write(b"</main>\n</body>\n</html>\n")
        return counts.documents, counts.losses.told()

    def _article(
        self, number: int, digest: Digest, scheme: Scheme, classes: dict[str, str]
    ) -> Iterator[str]:
        yield f'<article id="a{number}">\n<h2>{_text(digest.title)}</h2>\n'
        yield from _metadata(digest.metadata)
        if self.texts:
            yield from _body(number, digest, classes)
        yield from _quotes(number, digest.quotes)
        yield from _positions(number, digest.positions, scheme)
        rows = (
            (one.name, one.type, "; ".join(one.aliases), str(one.mentions))
            for one in digest.entities
        )
        yield from _table(
            "Who and what is mentioned", ("Name", "Label", "Other names", "Times"), rows
        )
        yield from _table("Open notes", ("Note",), ((note,) for note in digest.notes))
        yield "</article>\n"


def _noted(dataset: Dataset, titles: list[str], progress: Progress) -> Iterator[Bundle]:
    for bundle in dataset:
        titles.append(bundle.document.title)
        progress.report(0, dataset.total)
        yield bundle


def _beginning(
    dataset: Dataset, counts: Counts, classes: dict[str, str], titles: list[str]
) -> Iterator[str]:
    style = style_of(dataset.scheme)
    yield (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy_of(style)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{_text(dataset.name)}</title>\n<style>{style}</style>\n</head>\n"
        f"<body>\n<main>\n<h1>{_text(dataset.name)}</h1>\n"
        f'<p class="small">{counts.documents:,} articles of {counts.characters:,}'
        f" characters, annotated by the scheme “{_text(dataset.scheme.name)}”.</p>\n"
    )
    yield from _figures(counts, dataset.scheme)
    yield from _legend(counts, classes, dataset.scheme)
    if len(titles) > 1:
        yield "<nav>\n<h3>Articles</h3>\n<ol>\n"
        for number, title in enumerate(titles, start=1):
            yield f'<li><a href="#a{number}">{_text(title)}</a></li>\n'
        yield "</ol>\n</nav>\n"


def _figures(counts: Counts, scheme: Scheme) -> Iterator[str]:
    layers = (
        (layer, f"{count:,}", f"{counts.open[layer]:,}" if counts.open[layer] else "")
        for layer, count in counts.layers.items()
    )
    yield from _table("Counts", ("Layer", "Annotations", "Still open"), layers)
    polarities = (
        (label_name(scheme, LabelKind.POLARITY, polarity), f"{count:,}")
        for polarity, count in counts.polarities.most_common()
    )
    yield from _table("Stances", ("Polarity", "Number"), polarities)
    speakers = (
        (speaker, f"{count:,}")
        for speaker, count in counts.speakers.most_common(_MOST_SPEAKERS)
    )
    yield from _table("Who is quoted most", ("Speaker", "Quotes"), speakers)


def _legend(counts: Counts, classes: dict[str, str], scheme: Scheme) -> Iterator[str]:
    yield '<h3>How it is marked</h3>\n<p class="legend">'
    yield '<span class="content">what is quoted</span> · '
    yield '<span class="source">who says it</span> · '
    yield '<span class="cue">by which words</span> · '
    yield '<span class="content open">only suggested</span> · '
    yield '<span class="evidence">evidence of a stance</span> · '
    yield '<span class="region">part of the page</span>'
    for label, count in counts.labels.most_common():
        name = _text(label_name(scheme, LabelKind.MENTION, label))
        mark = classes.get(label, "other")
        yield f' · <span class="mention {mark}">{name}</span> {count:,}'
    yield "</p>\n"


def _metadata(metadata: dict[str, str]) -> Iterator[str]:
    told = {key: value for key, value in metadata.items() if key != "headline"}
    if told:
        yield "<dl>"
        for key, value in told.items():
            yield f"<dt>{key.capitalize()}</dt><dd>{_text(value)}</dd>"
        yield "</dl>\n"


def _body(number: int, digest: Digest, classes: dict[str, str]) -> Iterator[str]:
    language = digest.metadata.get("language", "")
    known = f' lang="{language}"' if _LANGUAGE.fullmatch(language) else ""
    yield f'<div class="text" dir="auto"{known}>'
    for piece in pieces_of(digest.bundle, classes):
        for quote in piece.begins:
            anchor = f'id="a{number}t{quote}" href="#a{number}q{quote}"'
            yield f"<sup><a {anchor}>{quote}</a></sup>"
        words = _text(piece.text)
        if piece.marks:
            words = f'<span class="{" ".join(piece.marks)}">{words}</span>'
        yield words
    yield "</div>\n"


def _quotes(number: int, quotes: Iterable[Quote]) -> Iterator[str]:
    rows = []
    for one in quotes:
        kind = [one.kind, one.act if one.act == "attitude" else ""]
        kind += [f"within {one.inside}" if one.inside else ""]
        kind += ["suggested" if one.is_open else ""]
        link = f'<a href="#a{number}t{one.number}">{one.number}</a>'
        cells = map(_text, (one.speaker, one.cue, one.content))
        rows.append(
            f'<tr id="a{number}q{one.number}"><td class="n">{link}</td>'
            + "".join(f"<td>{cell}</td>" for cell in cells)
            + f"<td>{', '.join(filter(None, kind))}</td></tr>\n"
        )
    if rows:
        yield from _heads("Quotes", ("", "Speaker", "Cue", "Words", "Kind"))
        yield from rows
        yield "</tbody></table>\n"


def _positions(
    number: int, positions: Iterable[Position], scheme: Scheme
) -> Iterator[str]:
    rows = []
    for one in positions:
        mark = polarity_class(scheme, one.polarity_id)
        more = [_EXPLICIT[one.explicit], "suggested" if one.is_open else ""]
        evidence = [
            _text(words) + (f' (<a href="#a{number}q{n}">quote {n}</a>)' if n else "")
            for words, n in zip(one.evidence, one.quotes, strict=True)
        ]
        told = "<br>".join(filter(None, (*evidence, _text(one.note))))
        rows.append(
            f"<tr><td>{_text(one.holder)}</td>"
            f'<td class="polarity {mark}">{_text(one.polarity)}</td>'
            f"<td>{_text(one.target)}</td><td>{told}</td>"
            f"<td>{', '.join(filter(None, more))}</td></tr>\n"
        )
    if rows:
        heads = ("Holder", "Stance", "Towards", "Evidence and note", "")
        yield from _heads("Stances", heads)
        yield from rows
        yield "</tbody></table>\n"


def _table(
    title: str, heads: tuple[str, ...], rows: Iterable[Iterable[str]]
) -> Iterator[str]:
    """Yield a table under a heading, and nothing where it has no rows."""
    empty = True
    for row in rows:
        if empty:
            yield from _heads(title, heads)
            empty = False
        yield "<tr>" + "".join(f"<td>{_text(cell)}</td>" for cell in row) + "</tr>\n"
    if not empty:
        yield "</tbody></table>\n"


def _heads(title: str, heads: Iterable[str]) -> Iterator[str]:
    cells = "".join(f'<th scope="col">{head}</th>' for head in heads)
    yield f"<h3>{title}</h3>\n<table><thead><tr>{cells}</tr></thead><tbody>\n"


def _text(words: str) -> str:
    """Return words as text of a page, with what cannot be seen spelled out."""
    return escape(visible(words), quote=True)
