"""The format ``markdown``, written: annotated articles as lists and tables to read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from pressmark.exchange.format import Dataset, Loss
from pressmark.exchange.report.digest import (
    Digest,
    Position,
    Quote,
    counted,
    digest_of,
)
from pressmark.exchange.web.markdown import Markdown
from pressmark.exchange.whole_file import whole_file
from pressmark.model.progress import Progress
from pressmark.model.visible import visible

_SIGNS = re.compile(r"([\\`*_{}\[\]()#+\-!|~>=.:\"'$^])")
_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;"})
_EXPLICIT = {True: "explicit", False: "implied", None: ""}


@dataclass(frozen=True)
class MarkdownReport(Markdown):
    """Markdown: articles are read from it, and written with their annotations."""

    summary: ClassVar[str] = "Markdown: articles in, annotated articles out to read"
    writes: ClassVar[bool] = True

    texts: bool = field(
        default=True,
        metadata={
            "only": "writing",
            "label": "Whole articles",
            "help": "Write the articles too, not only the lists of annotations.",
        },
    )

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write the articles and return how many, and what is not told of them.

        Raises:
            FormatError: The output cannot be written.
            Cancelled: The progress said to stop; nothing has been written.
        """
        counts = counted(dataset, dataset.scheme)
        with whole_file(output) as file:
            file.write(f"# {plain(dataset.name)}\n".encode())
            rows = ((layer, f"{count:,}") for layer, count in counts.layers.items())
            file.writelines(_encoded(_table(("Layer", "Annotations"), rows)))
            for number, bundle in enumerate(dataset, start=1):
                digest = digest_of(bundle, dataset.scheme)
                file.writelines(_encoded(self._article(digest)))
                progress.report(number, dataset.total)
        return counts.documents, counts.losses.told()

    def _article(self, digest: Digest) -> Iterator[str]:
        yield f"\n## {plain(digest.title)}\n"
        told = {key: one for key, one in digest.metadata.items() if key != "headline"}
        if told:
            yield "\n"
            for key, value in told.items():
                yield f"- {key.capitalize()}: {plain(value)}\n"
        if self.texts:
            yield "\n"
            for line in digest.bundle.document.text.split("\n"):
                yield f"{plain(line)}\n" if line.strip() else "\n"
        yield from _quotes(digest.quotes)
        yield from _positions(digest.positions)
        named = [
            (one.name, one.type, "; ".join(one.aliases), str(one.mentions))
            for one in digest.entities
        ]
        if named:
            yield "\n### Who and what is mentioned\n"
            yield from _table(("Name", "Label", "Other names", "Times"), named)
        if digest.notes:
            yield "\n### Open notes\n\n"
            yield from (f"- {plain(note)}\n" for note in digest.notes)


def plain(text: str) -> str:
    """Return text on one line in which nothing is markup (CommonMark, GFM tables)."""
    line = visible(" ".join(text.split()))
    return _SIGNS.sub(r"\\\1", line).translate(_MARKUP)


def _quotes(quotes: Iterable[Quote]) -> Iterator[str]:
    heading = "\n### Quotes\n\n"
    for one in quotes:
        kind = [one.kind, "attitude" if one.act == "attitude" else ""]
        kind += [f"within {one.inside}" if one.inside else ""]
        kind += ["suggested" if one.is_open else ""]
        who = f"**{plain(one.speaker)}**" if one.speaker.strip() else "Nobody named"
        cue = f" {plain(one.cue)}" if one.cue.strip() else ""
        words = ", ".join(filter(None, kind))
        yield f"{heading}{one.number}. {who}{cue} ({words})\n"
        yield f"   > {plain(one.content)}\n"
        heading = ""


def _positions(positions: Iterable[Position]) -> Iterator[str]:
    rows = [
        (
            one.holder,
            one.polarity,
            one.target,
            " | ".join((*one.evidence, *([one.note] if one.note else []))),
            ", ".join(
                filter(
                    None, (_EXPLICIT[one.explicit], "suggested" if one.is_open else "")
                )
            ),
        )
        for one in positions
    ]
    if rows:
        yield "\n### Stances\n"
        yield from _table(
            ("Holder", "Stance", "Towards", "Evidence and note", ""), rows
        )


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"\n| {' | '.join(heads)} |\n|{' --- |' * len(heads)}\n"
    for row in rows:
        yield f"| {' | '.join(map(plain, row))} |\n"


def _encoded(parts: Iterable[str]) -> Iterator[bytes]:
    return (part.encode() for part in parts)
