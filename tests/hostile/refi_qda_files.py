from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from pressmark.exchange.refi_qda.formats import RefiQda
from tests.builders import bundle
from tests.datasets import write
from tests.hostile.hostile import Expected, Hostile

FORMAT = "refi-qda"

_GUID = "00000000-0000-4000-8000-00000000000{}"
_HEAD = '<Project xmlns="urn:QDA-XML:project:1.0" name="p">'
_SWELLING = "".join(
    f'<!ENTITY l{n} "' + f"&l{n - 1};" * 10 + '">' for n in range(1, 10)
)
_BOMB = f'<!DOCTYPE r [<!ENTITY l0 "lol">{_SWELLING}]>{_HEAD}&l9;'
_LINK = (
    f'<Link guid="{_GUID.format(3)}" name="fragment"'
    f' originGUID="{_GUID.format(2)}" targetGUID="{_GUID.format(2)}"/>'
)


def files(folder: Path) -> Iterator[Hostile]:
    yield from _no_projects(folder)
    yield _project(folder, "", "rejected", "an entity bomb", head=_BOMB)
    deep = "<Codes>" * 100_000
    yield _project(folder, deep, "rejected", "nested 100,000 deep")
    yield _project(folder, "", "rejected", "no sources")
    for path, why in (
        ("internal://b.txt", "no such text"),
        ("absolute:///etc/passwd", "outside"),
        ("internal://../a.txt", "leading out"),
        ("http://example.org/a", "the network"),
    ):
        yield _project(folder, _source("", path), "rejected", why)
    yield _project(
        folder, "<Sources><PDFSource guid='1'/></Sources>", "rejected", "a PDF"
    )
    for start, end in ((5, 999), (9, 5), (-5, 5), ("x", "y"), ("9" * 5000, 1)):
        inside = _source(_selection(start, end))
        yield _project(folder, inside, "document", "positions")
    inside = _source(_selection(1, 3) * 2)
    yield _project(folder, inside, "document", "an id twice")
    inside = _source(_selection(1, 3)) + f"<Links>{_LINK}</Links>"
    yield _project(folder, inside, "document", "part of itself")
    slip = ("../x.qde", b"<Project/>")
    yield _project(folder, _source(""), "document", "zip slip", more=slip)
    bomb = ("z.txt", bytes(9**8))
    inside = _source("", "internal://z.txt")
    yield _project(folder, inside, "rejected", "a zip bomb", more=bomb)


def _no_projects(folder: Path) -> Iterator[Hostile]:
    path = folder / "hostile.qdpx"
    for data, why in (
        (b"", "it is empty"),
        (b"PK\3\4", "a zip cut off"),
        (b"no zip", "no zip"),
    ):
        path.write_bytes(data)
        yield Hostile(path, "rejected", why)
    codebook = folder / "hostile.qdc"
    codebook.write_text('<CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>')
    yield Hostile(codebook, "rejected", "a codebook")


def _project(
    folder: Path,
    inside: str,
    expected: Expected,
    why: str,
    *,
    head: str = _HEAD,
    more: tuple[str, bytes] | None = None,
) -> Hostile:
    path = folder / "hostile.qdpx"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("project.qde", f"{head}{inside}</Project>")
        archive.writestr("sources/a.txt", "“We agree,”\r\nAnn said.".encode())
        if more is not None:
            archive.writestr(*more)
    return Hostile(path, expected, why)


def _source(inside: str, path: str = "internal://a.txt") -> str:
    return (
        f'<Sources><TextSource guid="{_GUID.format(1)}" plainTextPath="{path}">'
        f"{inside}</TextSource></Sources>"
    )


def _selection(start: object, end: object) -> str:
    return (
        f'<PlainTextSelection guid="{_GUID.format(2)}" startPosition="{start}"'
        f' endPosition="{end}"/>'
    )


def sample(folder: Path) -> Path:
    made = bundle(
        "[“We agree,”:content 1] [[Ann:source 1]:PERSON=Ann Smith] [said:cue 1]."
    )
    write(RefiQda(), folder / "sample.qdpx", made)
    return folder / "sample.qdpx"
