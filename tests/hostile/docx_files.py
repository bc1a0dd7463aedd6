from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

import docx

from tests.hostile.hostile import Expected, Hostile, many

FORMAT = "docx"

_MAIN = "word/document.xml"
_NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TEXT = "<w:p><w:r><w:t>Ann said it rains.</w:t></w:r></w:p>"


def files(folder: Path) -> Iterator[Hostile]:
    path = folder / "hostile.docx"

    def case(data: bytes, expected: Expected, why: str) -> Hostile:
        path.write_bytes(data)
        return Hostile(path, expected, why)

    whole = _packed({_MAIN: _document(_TEXT)})
    yield case(b"", "rejected", "it is empty")
    yield case(whole[: len(whole) // 2], "rejected", "it is cut off")
    yield case(b"\xd0\xcf\x11\xe0" + b"\0" * 512, "rejected", "locked, or of Word 97")
    yield case(_packed({"a.txt": "x"}), "rejected", "a zip of something else")
    yield case(_packed({_MAIN: "<w:document"}), "rejected", "XML that breaks off")
    yield case(_packed({_MAIN: _document("")}), "rejected", "no text")
    for name, why in ((f"../../{_MAIN}", "a way out"), ("/etc/x", "a path")):
        data = _packed({_MAIN: _document(_TEXT), name: "x"})
        yield case(data, "document", f"{why} of the archive")
    for data, why in _bombs():
        yield case(data, "rejected", why)
    yield case(_packed({_MAIN: _document(_nested(5_000))}), "rejected", "5,000 deep")
    lines = "".join(
        _TEXT.replace("Ann", sha256(b"%d" % n).hexdigest())
        for n in range(many(5_000, 50_000))
    )
    yield case(_packed({_MAIN: _document(lines)}), "document", "very many lines")
    yield case(_circle(), "document", "styles and parts that lead to themselves")
    outside = _relationships("http://localhost/x.xml", 'TargetMode="External"')
    yield case(
        _packed({_MAIN: _document(_TEXT), "word/_rels/document.xml.rels": outside}),
        "document",
        "a part that is somewhere else",
    )


def sample(folder: Path) -> Path:
    document = docx.Document()
    document.add_heading("Rain 😀", 0)
    document.add_paragraph("Ann said it rains.")
    document.add_table(1, 2).cell(0, 0).text = "a"
    path = folder / "sample.docx"
    document.save(str(path))
    return path


def _bombs() -> Iterator[tuple[bytes, str]]:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<!DOCTYPE a [<!ENTITY a0 "aaaaaaaaaa">{entities}]>'
    outside = '<!DOCTYPE a [<!ENTITY a11 SYSTEM "file:///etc/passwd">]>'
    for kind, why in ((bomb, "an entity bomb"), (outside, "an external entity")):
        text = kind + _document("<w:p><w:r><w:t>&a11;</w:t></w:r></w:p>")
        yield _packed({_MAIN: text}), why
    swollen = _document("<w:p/>" + " " * many(12_000_000, 60_000_000))
    yield _packed({_MAIN: swollen}), "a zip bomb"


def _circle() -> bytes:
    style = (
        f'<w:styles {_NAMES}><w:style w:styleId="a"><w:name w:val="a"/>'
        '<w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:name w:val="b"/>'
        '<w:basedOn w:val="a"/></w:style></w:styles>'
    )
    return _packed(
        {
            _MAIN: _document(_TEXT),
            "word/styles.xml": style,
            "word/_rels/document.xml.rels": _relationships("styles.xml", ""),
        }
    )


def _relationships(target: str, mode: str) -> str:
    one = f'<Relationship Type="x/styles" Target="{target}" {mode}/>'
    return f"<Relationships>{one}</Relationships>"


def _nested(depth: int) -> str:
    return "<w:sdt>" * depth + _TEXT + "</w:sdt>" * depth


def _document(inner: str) -> str:
    return f"<w:document {_NAMES}><w:body>{inner}</w:body></w:document>"


def _packed(members: Mapping[str, str]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return held.getvalue()
