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


def files(folder: Path) -> Iterator[Hostile]:
    def project(
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

    def source(inside: str, path: str = "internal://a.txt", number: int = 1) -> str:
        guid = _GUID.format(number)
        return (
            f'<Sources><TextSource guid="{guid}" plainTextPath="{path}">'
            f"{inside}</TextSource></Sources>"
        )

    def selection(start: object, end: object) -> str:
        return (
            f'<PlainTextSelection guid="{_GUID.format(2)}" startPosition="{start}"'
            f' endPosition="{end}"/>'
        )

    path = folder / "hostile.qdpx"
    for data, why in (
        (b"", "it is empty"),
        (b"PK\3\4", "a zip cut off"),
        (b"no zip", "no zip"),
    ):
        path.write_bytes(data)
        yield Hostile(path, "rejected", why)
    bomb = f'<!DOCTYPE r [<!ENTITY l0 "lol">{_SWELLING}]>{_HEAD}&l9;'
    yield project("", "rejected", "an entity bomb", head=bomb)
    yield project("<Codes>" * 100_000, "rejected", "nested 100,000 deep")
    yield project("", "rejected", "no sources")
    yield project(source("", "internal://b.txt"), "rejected", "no such text")
    yield project(source("", "absolute:///etc/passwd"), "rejected", "outside")
    yield project(source("", "internal://../a.txt"), "rejected", "leading out")
    yield project(source("", "http://example.org/a"), "rejected", "the network")
    outside = "<PDFSource guid='1'/>"
    yield project(f"<Sources>{outside}</Sources>", "rejected", "a PDF")
    for start, end in ((5, 999), (9, 5), (-5, 5), ("x", "y"), ("9" * 5000, 1)):
        yield project(source(selection(start, end)), "document", "positions")
    yield project(source(selection(1, 3) * 2), "document", "an id twice")
    link = (
        f'<Link guid="{_GUID.format(3)}" name="fragment" originGUID="'
        f'{_GUID.format(2)}" targetGUID="{_GUID.format(2)}"/>'
    )
    inside = source(selection(1, 3)) + f"<Links>{link}</Links>"
    yield project(inside, "document", "part of itself")
    yield project(source(""), "document", "zip slip", more=("../x.qde", b"<Project/>"))
    yield project(
        source("", "internal://z.txt"),
        "rejected",
        "a bomb",
        more=("z.txt", bytes(9**8)),
    )
    codebook = folder / "hostile.qdc"
    codebook.write_text('<CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>')
    yield Hostile(codebook, "rejected", "a codebook")


def sample(folder: Path) -> Path:
    made = bundle(
        "[“We agree,”:content 1] [[Ann:source 1]:PERSON=Ann Smith] [said:cue 1]."
    )
    write(RefiQda(), folder / "sample.qdpx", made)
    return folder / "sample.qdpx"
