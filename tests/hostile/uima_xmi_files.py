from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from pressmark.exchange.uima.formats import UimaXmi
from tests.builders import bundle
from tests.datasets import write
from tests.hostile.hostile import Expected, Hostile

FORMAT = "uima-xmi"

_HEAD = (
    '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI"'
    ' xmlns:cas="http:///uima/cas.ecore" xmlns:c="http:///webanno/custom.ecore"'
    ' xmi:version="2.0">'
)
_SOFA = (
    '<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text"'
    ' sofaString="“We agree,” Ann said."/>'
)
_SWELLING = "".join(
    f'<!ENTITY l{n} "' + f"&l{n - 1};" * 10 + '">' for n in range(1, 10)
)


def files(folder: Path) -> Iterator[Hostile]:
    def xmi(inside: str, expected: Expected, why: str) -> Hostile:
        path = folder / "hostile.xmi"
        path.write_text(f"{_HEAD}{inside}</xmi:XMI>", encoding="utf-8")
        return Hostile(path, expected, why)

    def raw(data: bytes, why: str) -> Hostile:
        path = folder / "hostile.xmi"
        path.write_bytes(data)
        return Hostile(path, "rejected", why)

    whole = f"{_HEAD}{_SOFA}</xmi:XMI>"
    bomb = f'<!DOCTYPE r [<!ENTITY l0 "lol">{_SWELLING}]>'
    outside = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    yield raw(b"", "it is empty")
    yield raw(whole.encode()[:-30], "it is cut off")
    yield raw(whole.encode("latin-1", "replace").replace(b"?", b"\xe9"), "latin-1")
    yield raw(f"{bomb}{_HEAD}<c:A xmi:id='2'>&l9;</c:A>".encode(), "a bomb")
    yield raw(f"{outside}{whole.replace('Ann', '&x;')}".encode(), "an outer entity")
    yield raw(f"{_HEAD}{'<c:A>' * 100_000}".encode(), "nested 100,000 deep")
    yield raw(b"<html/>", "other XML")
    yield xmi("", "rejected", "no text")
    mark = '<c:Cue xmi:id="{}" sofa="1" begin="{}" end="{}"/>'
    yield xmi(_SOFA + mark.format(2, 5, 999), "document", "beyond the text")
    yield xmi(_SOFA + mark.format(2, 9, 5), "document", "backwards")
    yield xmi(_SOFA + mark.format(2, -1, 5), "document", "before the text")
    yield xmi(_SOFA + mark.format(2, "9" * 5000, "x"), "document", "no number")
    yield xmi(_SOFA + mark.format(2, 5, 7) * 2, "rejected", "an id twice")
    arc = '<c:R xmi:id="{}" sofa="1" begin="0" end="1" Governor="{}" Dependent="{}"/>'
    circle = mark.format(2, 0, 3) + mark.format(3, 4, 6)
    circle += arc.format(4, 2, 3) + arc.format(5, 3, 2) + arc.format(6, 77, 2)
    yield xmi(_SOFA + circle, "document", "relations in a circle and to nowhere")
    parts = arc.replace("/>", ' role="fragment"/>')
    circle = mark.format(2, 0, 3) + mark.format(3, 4, 6)
    circle += parts.format(4, 2, 3) + parts.format(5, 3, 2)
    yield xmi(_SOFA + circle, "document", "parts in a circle")
    yield xmi('<cas:View sofa="1" members="1 7 x"/>' + _SOFA, "document", "strangers")
    path = folder / "hostile.zip"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("../out.xmi", whole)
        archive.writestr("TypeSystem.xml", bomb + "<a/>")
        archive.writestr("bomb.xmi", " " * 50_000_000)
    yield Hostile(path, "rejected", "a zip that leads out, with a bomb")


def sample(folder: Path) -> Path:
    made = bundle(
        "[“We agree,”:content 1] [[Ann:source 1]:PERSON=Ann Smith] [said:cue 1]."
    )
    write(UimaXmi(), folder / "sample", made)
    return folder / "sample" / "article.xmi"
