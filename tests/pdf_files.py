"""Small PDF files, written as the specification has it, for tests of the reading."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Page:
    """A page of 600 by 800 points, and what its operators draw."""

    operators: list[str] = field(default_factory=list)
    turned: int = 0

    def line(self, x: float, y: float, words: str, *, size: float = 10) -> Page:
        """Draw a line of text in Helvetica."""
        self.operators.append(f"BT /F1 {size} Tf {x} {y} Td {shown(words)} Tj ET")
        return self

    def lines(
        self, x: float, y: float, texts: Iterable[str], *, step: float = 12
    ) -> Page:
        """Draw lines below each other."""
        for n, words in enumerate(texts):
            self.line(x, y - n * step, words)
        return self


def shown(words: str) -> str:
    """Return text as a string of PDF in the font's encoding."""
    return "<" + words.encode("cp1252").hex() + ">"


def written(
    path: Path,
    pages: Sequence[Page],
    *,
    info: Mapping[str, str] | None = None,
    root: str = "",
) -> Path:
    """Write pages as a PDF file."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    titles = "".join(f"/{key} ({text})" for key, text in (info or {}).items())
    objects = [
        f"<</Type/Catalog/Pages 2 0 R{root}>>".encode(),
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    for n, page in enumerate(pages):
        data = "\n".join(page.operators).encode("ascii")
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Rotate {page.turned}"
            f"/Resources<</Font<</F1 3 0 R>>>>/Contents {5 + 2 * n} 0 R>>".encode()
        )
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(data), data))
    objects.append(f"<<{titles}>>".encode("cp1252"))
    path.write_bytes(built(objects))
    return path


def built(objects: Sequence[bytes]) -> bytes:
    """Return a file of objects; the first is its catalogue, the last its info."""
    data, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    return data + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n"
        b"<</Size %d/Root 1 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF\n"
        % (count, table, count, len(objects), len(data))
    )
