"""All of PolNeAR goes through a project's form and comes out with the same spans.

The corpus is read here by a few lines of its own, so that two readers have to agree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from pressmark.exchange.brat.brat import Brat
from pressmark.exchange.format import Dataset, ReadDocument
from pressmark.exchange.safe_names import safe_name
from pressmark.model.bundle import Bundle
from pressmark.model.progress import NoProgress
from pressmark.model.scheme import NEWS
from pressmark.model.span import Fragments, Span, fragments, hull

POLNEAR = Path(__file__).parents[3].parent / "shared" / "data" / "polnear"
ROLES = ("source", "cue", "content")

pytestmark = pytest.mark.skipif(
    not POLNEAR.is_dir(), reason="PolNeAR is not beside the checkout"
)

Quote = tuple[Fragments, ...]
Mark = tuple[str, Fragments]


def quotes_and_marks(path: Path, text: str) -> tuple[set[Quote], set[Mark]]:
    """Return the quotes of a file, and whatever else is marked in it.

    Parts that touch are one, those with a line end in them are two, and a content in no
    event is a quote of nobody.
    """
    lines = path.read_text("utf-8").split("\n")
    bounds: dict[str, Mark] = {}
    for line in lines:
        if match := re.match(r"(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)", line):
            pairs = (part.split() for part in match[3].split(";"))
            spans = fragments(Span(int(start), int(end)) for start, end in pairs)
            lines_of_it = (part for span in spans for part in parted(text, span))
            bounds[match[1]] = match[2].lower(), tuple(lines_of_it)
    quotes: set[Quote] = set()
    used: set[str] = set()
    for line in (each for each in lines if re.match(r"E\d+\t", each)):
        trigger, *arguments = (part.split(":") for part in line.split("\t")[1].split())
        roles: dict[str, list[Span]] = {role: [] for role in ROLES}
        for role, target in arguments:
            roles[role.rstrip("2").lower()].extend(bounds[target][1])
        used |= {trigger[1], *(target for _, target in arguments)}
        quotes.add(tuple(fragments(roles[role]) for role in ROLES))
    loose = {mark for name, mark in bounds.items() if name not in used}
    quotes |= {((), (), spans) for label, spans in loose if label == "content"}
    return quotes, {
        mark
        for mark in loose
        if mark[0] != "content" and not mark[0].startswith("attribution")
    }


def parted(text: str, span: Span) -> Iterator[Span]:
    for match in re.finditer(r"[^\n]+", span.covered(text)):
        yield Span(span.start + match.start(), span.start + match.end())


def chosen_files(part: str) -> dict[str, Path]:
    """Return the file of the first annotator of each text."""
    files: dict[str, Path] = {}
    for path in sorted((POLNEAR / part / "attributions").glob("*.ann")):
        files.setdefault(path.stem.rpartition("_")[0], path)
    return files


def bundles_of(part: str) -> Iterator[Bundle]:
    for found in Brat().read(POLNEAR / part):
        if isinstance(found, ReadDocument):
            yield found.bundle


@pytest.mark.parametrize(("part", "texts"), [("train", 840), ("dev", 84)])
def test_polnear_comes_out_with_the_same_spans_and_links(
    part: str, texts: int, tmp_path: Path
) -> None:
    output = tmp_path / part
    data = Dataset(partial(bundles_of, part), NEWS, texts)
    written, _ = Brat().write(data, output, progress=NoProgress())
    files = chosen_files(part)
    assert written == len(files) == texts
    for name, path in files.items():
        text = (POLNEAR / part / "text" / f"{name}.txt").read_text("utf-8")
        quotes, marks = quotes_and_marks(path, text)
        whole = {quote for quote in quotes if quote[ROLES.index("content")]}
        made, others = quotes_and_marks(output / f"{safe_name(name)}.ann", text)
        assert made == whole, name
        # A source or cue without a content stands by itself; so it was told.
        for quote in quotes - whole:
            marks |= {mark for mark in zip(ROLES, quote, strict=True) if mark[1]}
        # A mention is one stretch, whose parts have but blanks between them.
        assert {(label, hull(spans)) for label, spans in others} == {
            (label, hull(spans)) for label, spans in marks
        }, name
