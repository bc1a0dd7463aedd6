"""Pages, letters and books as programs save them, for the tests of what reads them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from pressmark.exchange.format import Format, ReadDocument, Rejected
from pressmark.model.document import Document

HEADLINE = "Harbour bridge to close for a year"
PARAGRAPHS = (
    (
        "The old harbour bridge will close for a year from September so that its steel"
        " can be replaced, the council decided on Thursday evening."
    ),
    (
        "“The engineers told us in March that the deck would not last another winter,”"
        " mayor Eva Strand told reporters after the meeting."
    ),
    (
        "Shopkeepers on the island said they feared for their trade. “Nobody will come"
        " over by ferry for bread,” said Olaf Kvist, who runs a bakery there."
    ),
    (
        "The council promised ferries every ten minutes, at no charge, and said the"
        " work would cost 41 million crowns. Opposition members voted against."
    ),
)
HEAD = f"""
<title>{HEADLINE} | Norrvik Courier</title>
<meta property="og:site_name" content="Norrvik Courier">
<meta property="article:published_time" content="2024-05-03T08:10:00+02:00">
<meta name="author" content="Ada Lund">
<link rel="canonical" href="https://courier.example/2024/05/bridge">
"""


def page(
    inside: str | None = None, *, head: str = HEAD, around: str = "{}", lang: str = "en"
) -> str:
    """Return a page with an article, which ``inside`` is put into."""
    first, *others = (f"<p>{words}</p>" for words in PARAGRAPHS)
    article = f"<article><h1>{HEADLINE}</h1>{first}{inside or ''}{''.join(others)}"
    body = around.format(f"{article}</article>")
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8">{head}</head>'
        f"<body>{body}</body></html>"
    )


def archive(
    html: bytes, *, headers: Sequence[str] = (), charset: str = "utf-8"
) -> bytes:
    """Return a page with a picture as Chromium saves both in one file."""
    lines = [
        *(headers or ("From: <Saved by Blink>",)),
        "Snapshot-Content-Location: https://courier.example/saved",
        "Subject: a page",
        "MIME-Version: 1.0",
        'Content-Type: multipart/related; type="text/html"; boundary="--edge"',
        "",
        "----edge",
        f"Content-Type: text/html; charset={charset}",
        "Content-Transfer-Encoding: binary",
        "Content-Location: https://courier.example/saved",
        "",
    ]
    picture = b"\r\n----edge\r\nContent-Type: image/gif\r\n\r\nGIF89a\r\n----edge--\r\n"
    return "\r\n".join(lines).encode() + b"\r\n" + html + picture


def read(
    chosen: Format, path: Path, data: bytes | str | None = None
) -> list[ReadDocument | Rejected]:
    """Return what a format finds in a file, which is written first if data is given."""
    if data is not None:
        path.write_bytes(data.encode("utf-8") if isinstance(data, str) else data)
    return list(chosen.read(path))


def documents(items: Iterable[ReadDocument | Rejected]) -> list[Document]:
    """Return the documents that were found; nothing may have been rejected."""
    found = list(items)
    assert not [one for one in found if isinstance(one, Rejected)]
    return [one.bundle.document for one in found if isinstance(one, ReadDocument)]


def reasons(items: Iterable[ReadDocument | Rejected]) -> list[str]:
    """Return why things were rejected; no document may have been found."""
    found = list(items)
    assert not [one for one in found if isinstance(one, ReadDocument)]
    return [str(one.reason) for one in found if isinstance(one, Rejected)]


def remarks(items: Iterable[ReadDocument | Rejected]) -> list[str]:
    """Return what was remarked on."""
    found = [one for one in items if isinstance(one, ReadDocument)]
    return [str(remark) for one in found for remark in one.remarks]


def labelled(item: ReadDocument | Rejected) -> list[tuple[str, str]]:
    """Return the regions of a document with what they cover, in order."""
    assert isinstance(item, ReadDocument)
    text = item.bundle.document.text
    return [(one.label, one.span.covered(text)) for one in item.bundle.regions]
