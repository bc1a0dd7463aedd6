from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path

from pypdf import PdfReader, PdfWriter

from tests.hostile.hostile import Expected, Hostile, many
from tests.pdf_files import Page, built, written

FORMAT = "pdf"

_LINES = ("Ann said on Monday that", "it would rain all week.", "Bo said it would not.")


def files(folder: Path) -> Iterator[Hostile]:
    path = folder / "hostile.pdf"

    def case(data: bytes, expected: Expected, why: str) -> Hostile:
        path.write_bytes(data)
        return Hostile(path, expected, why)

    whole = sample(folder).read_bytes()
    yield case(b"", "rejected", "it is empty")
    yield case(b"%PDF-1.7\n%%EOF", "rejected", "nothing in it")
    yield case(whole[: len(whole) // 2], "either", "it is cut off")
    yield case(whole.replace(b"xref", b"xxxx"), "either", "no list of its objects")
    yield case(whole.replace(b"/Length", b"/Lengxx"), "either", "lengths missing")
    yield case(whole.replace(b"/Kids[4", b"/Kids[2"), "either", "pages in a circle")
    yield case(whole.replace(b"3 0 R>>", b"99 0 R>>"), "either", "no such font")
    yield case(whole.replace(b" Td", b" Tx"), "either", "unknown operators")
    yield case(whole.replace(b"/Count 1", b"/Count 99999999"), "either", "many pages")
    yield _locked(folder)
    for name, expected, why in _drawings():
        yield Hostile(_drawn(folder, name), expected, why)
    yield case(_bomb(), "either", "a stream that swells a thousandfold")
    yield case(_forms(), "either", "forms that draw each other")
    yield case(built([b"[" * 50_000 + b"]" * 50_000]), "rejected", "50,000 deep")


def sample(folder: Path) -> Path:
    page = Page().lines(50, 700, _LINES).lines(250, 700, _LINES)
    page.line(50, 760, "Rain all week", size=20).line(300, 20, "1")
    return written(folder / "sample.pdf", [page], info={"Title": "Rain all week"})


def _drawings() -> Iterator[tuple[str, Expected, str]]:
    text = "BT /F1 10 Tf 50 700 Td (Ann said it rains.) Tj ET"
    yield "q " * 50_000 + text, "document", "states kept without end"
    yield "Q " * 1_000 + text, "document", "states that were never kept"
    yield "BT " * 10_000 + text, "document", "texts in texts"
    yield "/Artifact BMC " * 10_000 + text, "document", "marks without end"
    yield text + " 1e300 0 0 1e300 0 0 cm " + text, "either", "absurd sizes"
    yield "0 0 0 0 0 0 cm " + text, "either", "no size at all"
    yield "BT /F1 0 Tf (Ann said it rains.) Tj ET", "either", "type of no size"
    word = "BT /F1 1 Tf 1 0 0 1 {} {} Tm (word) Tj ET"
    scattered = " ".join(
        word.format(n * 7919 % 600, n * 104729 % 800) for n in range(many(300, 20_000))
    )
    yield scattered, "either", "words all over the page"
    yield "[" * 10_000 + text, "either", "lists without an end"


def _drawn(folder: Path, operators: str) -> Path:
    return written(folder / "hostile.pdf", [Page([operators])])


def _locked(folder: Path) -> Hostile:
    writer = PdfWriter(clone_from=PdfReader(sample(folder)))
    writer.encrypt("secret", algorithm="RC4-128")
    path = folder / "hostile.pdf"
    writer.write(path)
    return Hostile(path, "rejected", "it is locked")


def _page(resources: bytes, stream: bytes) -> list[bytes]:
    return [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<<%s>>"
        b"/Contents 4 0 R>>" % resources,
        stream,
    ]


def _bomb() -> bytes:
    data = zlib.compress(b" " * many(80_000_000, 300_000_000), 9)
    stream = b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream"
    return built(_page(b"", stream % (len(data), data)))


def _forms() -> bytes:
    form = (
        b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R"
        b">>>>/Length 50>>stream\n/X Do /X Do /X Do /X Do /X Do /X Do /X Do /X Do   \n"
        b"endstream"
    )
    draw = b"<</Length 5>>stream\n/X Do\nendstream"
    return built([*_page(b"/XObject<</X 5 0 R>>", draw), form])
