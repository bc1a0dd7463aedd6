"""Pages, letters and books as programs save them, for the tests of what reads them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

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


def packed(path: Path, members: Mapping[str, bytes | str]) -> Path:
    """Write an archive with some members, in their order, and return where it is."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, data in members.items():
            # That of a book has to be readable as it is.
            plain = ZIP_STORED if name == "mimetype" else ZIP_DEFLATED
            archive.writestr(name, data, plain)
    return path


def book(path: Path, chapters: Mapping[str, str], **more: str) -> Path:
    """Write a book with chapters by their names, and return where it is."""
    items = "".join(
        f'<item id="c{n}" href="{name}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(chapters)
    )
    refs = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    package = (
        '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf"><metadata'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Norrvik Courier'
        "</dc:title><dc:creator>Ada Lund</dc:creator><dc:date>2024-05-03</dc:date>"
        f"<dc:language>en-GB</dc:language></metadata><manifest>{items}"
        '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
        f"</manifest><spine>{refs}</spine></package>"
    )
    members = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<?xml version="1.0"?><container xmlns="urn:oasis:'
        'names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path='
        '"OEBPS/content.opf"/></rootfiles></container>',
        "OEBPS/content.opf": package,
        **{f"OEBPS/{name}": text for name, text in chapters.items()},
        **more,
    }
    packed(path, {name: text for name, text in members.items() if text})
    return path


def record(
    url: str,
    body: bytes,
    *,
    kind: str = "response",
    content: str = "text/html; charset=utf-8",
    status: str = "200 OK",
) -> bytes:
    """Return a record of a crawler's archive."""
    block, mime = body, content
    if kind == "response":
        mime = "application/http; msgtype=response"
        block = f"HTTP/1.1 {status}\r\nContent-Type: {content}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\n"
        "WARC-Date: 2024-05-04T10:00:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
        f"Content-Type: {mime}\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"
