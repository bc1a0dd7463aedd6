"""The format ``markdown``: texts as they are written, with their front matter.

The text stays as it is, marks and all, for its words are what is annotated; headings
are suggested as regions. What stands before it between lines of ``---`` is metadata.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from pressmark.exchange.decode import NotText, decode
from pressmark.exchange.format import Exchanged, ReadDocument, Rejected
from pressmark.exchange.normalise import holdable
from pressmark.exchange.web.files import bytes_of
from pressmark.exchange.web.front_matter import front_matter
from pressmark.exchange.web.making import document
from pressmark.model.document import RegionLabel
from pressmark.model.review import by_import

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_ATX = re.compile(r" {0,3}(#{1,6})[ \t]+(.*)$")
_UNDERLINE = re.compile(r" {0,3}(=+|-{2,})[ \t]*$")
_CAPTION = re.compile(r"\s*!\[[^\]\n]*\]\([^)\n]*\)\s*$")

Labelled = list[tuple[RegionLabel, tuple[int, int]]]


@dataclass(frozen=True)
class Markdown(Exchanged):
    """Texts with marks of Markdown (CommonMark)."""

    name: ClassVar[str] = "markdown"
    summary: ClassVar[str] = "Markdown, with front matter as metadata"
    suffixes: ClassVar[tuple[str, ...]] = (".md", ".markdown", ".mdown", ".mkd")
    reads: ClassVar[bool] = True
    writes: ClassVar[bool] = False

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the one document of a file, or why there is none."""
        source = holdable(str(path))
        data = bytes_of(path, source)
        if isinstance(data, Rejected):
            yield data
            return
        try:
            decoded = decode(data)
        except NotText as error:
            yield Rejected(source, None, error.sentence)
            return
        text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
        matter = front_matter(text)
        body = text[matter.end :].strip("\n")
        labelled = regions_of(body)
        headline = next((w for label, w in labelled if label == "headline"), None)
        metadata: dict[str, Any] = dict(matter.metadata)
        if headline is not None and "headline" not in metadata:
            metadata["headline"] = body[slice(*headline)]
        yield document(
            body,
            name=path.stem,
            source=source,
            origin=by_import(self.name),
            metadata=metadata,
            regions=labelled,
            remarks=(*decoded.remarks, *matter.remarks),
        )


def regions_of(text: str) -> Labelled:
    """Return the headings and pictures of a text; the first heading is its headline.

    What is between fences is no heading. The place of a heading is that of its words.
    """
    found: Labelled = []
    fence, at, before = "", 0, (0, 0)
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        if fence:
            if mark and mark[1].startswith(fence):
                fence = ""
        elif mark:
            fence = mark[1]
        elif (heading := _ATX.match(line)) and (words := heading[2].rstrip(" \t#")):
            start = at + heading.start(2)
            label = _label(len(heading[1]), found)
            found.append((label, (start, start + len(words))))
        elif (under := _UNDERLINE.match(line)) and before[0] < before[1]:
            level = 1 if under[1][0] == "=" else 2
            found.append((_label(level, found), before))
        elif _CAPTION.match(line):
            found.append((RegionLabel.FURNITURE, (at, at + len(line))))
        plain = line.strip() and not fence and not line.startswith(("#", ">", "    "))
        before = (at, at + len(line)) if plain else (at, at)
        at += len(line) + 1
    return found


def _label(level: int, found: Labelled) -> RegionLabel:
    known = any(label is RegionLabel.HEADLINE for label, _ in found)
    return RegionLabel.HEADLINE if level == 1 and not known else RegionLabel.SUBHEADING
