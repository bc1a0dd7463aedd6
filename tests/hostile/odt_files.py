from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from tests.hostile.hostile import Expected, Hostile, many

FORMAT = "odt"

_NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
)
_TEXT = "<text:p>Ann said it rains 😀.</text:p>"


def files(folder: Path) -> Iterator[Hostile]:
    path = folder / "hostile.odt"

    def case(data: bytes, expected: Expected, why: str) -> Hostile:
        path.write_bytes(data)
        return Hostile(path, expected, why)

    whole = _packed(_TEXT)
    yield case(b"", "rejected", "it is empty")
    yield case(whole[: len(whole) // 2], "rejected", "it is cut off")
    yield case(_packed("<text:p>"), "rejected", "XML that breaks off")
    yield case(_packed(""), "rejected", "no text")
    yield case(
        _packed(_TEXT, {"META-INF/manifest.xml": "<encryption-data/>"}),
        "rejected",
        "locked",
    )
    yield case(_packed(_TEXT, {"../../x.xml": "x"}), "document", "a way out")
    yield case(_packed(_TEXT, {"styles.xml": "<a"}), "rejected", "broken styles")
    bomb = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    yield case(_packed(_TEXT, before=bomb), "rejected", "entities")
    outside = '<!DOCTYPE a SYSTEM "http://localhost/x.dtd">'
    yield case(_packed(_TEXT, before=outside), "rejected", "an external entity")
    yield case(
        _packed(_TEXT + " " * many(12_000_000, 60_000_000)), "rejected", "a zip bomb"
    )
    deep = "<text:section>" * 5_000 + _TEXT + "</text:section>" * 5_000
    yield case(_packed(deep), "rejected", "5,000 deep")
    blanks = '<text:s text:c="99999999999999999999"/>'
    absurd = f"<text:p>a{blanks}b<text:s text:c='-1'/></text:p>"
    yield case(_packed(absurd), "document", "blanks without end")
    circle = (
        '<style:style style:name="a" style:parent-style-name="b"/>'
        '<style:style style:name="b" style:parent-style-name="a"/>'
    )
    yield case(_packed(circle + _TEXT), "document", "styles in a circle")
    lines = "".join(
        _TEXT.replace("Ann", sha256(b"%d" % n).hexdigest())
        for n in range(many(5_000, 50_000))
    )
    yield case(_packed(lines), "document", "very many paragraphs")


def sample(folder: Path) -> Path:
    path = folder / "sample.odt"
    path.write_bytes(_packed(_TEXT + "<text:h>More</text:h>"))
    return path


def _packed(
    inner: str, others: dict[str, str] | None = None, before: str = ""
) -> bytes:
    content = (
        f"{before}<office:document-content {_NAMES}><office:body><office:text>"
        f"{inner}</office:text></office:body></office:document-content>"
    )
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        for name, text in {"content.xml": content, **(others or {})}.items():
            archive.writestr(name, text)
    return held.getvalue()
