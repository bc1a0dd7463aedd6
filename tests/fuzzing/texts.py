"""What people write and programs keep: filters, settings, schemes, lists, archives."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from pressmark import paths, settings
from pressmark.errors import FormatError, PressmarkError
from pressmark.exchange import known_columns, safe_xml, safe_zip, scheme_file
from pressmark.exchange.archive.archive import NewsArchive
from pressmark.exchange.columns import Columns
from pressmark.exchange.dates import date_of, is_ambiguous, is_day_first
from pressmark.exchange.decode import NotText, decode
from pressmark.exchange.normalise import normalised
from pressmark.exchange.safe_names import safe_name
from pressmark.exchange.scheme_text import scheme_text
from pressmark.exchange.staged import listed_files
from pressmark.extraction.name_list import known_names
from pressmark.model.filters import fits, read, render, text_places
from tests.builders import bundle

_FILTER = 'ferry OR "Ann Smith" -label:PERSON published:2022-01..2023 score:50.. x*'
_SETTINGS = b'annotator = "Ann"\nzoom = 120\nreopen = false\ntheme = "dark"\n'
_SCHEME = b"""name = "news"
rules = ["speaker", "source"]
guidelines = "# Who\\n"
[[labels]]
id = "PERSON"
name = "Person"
color = "#123456"
key = "1"
"""
_MANIFEST = b'{"pressmark_manifest": 1, "files": [{"path": "a.jsonl", "sha256": "0"}]}'
_COLUMNS = b'[[table]]\nheadings = ["body", "title"]\ncolumns = "text=body"\n'
_ARTICLE = "“We agree,” [Ann:PERSON=Ann Smith] said on the ferry. 😀"
_XML = b'<?xml version="1.0"?><a b="c">d<e xmlns="f">g</e><!-- h --><?i j?></a>'


@dataclass
class Text:
    """Something that takes a text or bytes and has no file."""

    name: str
    examples: tuple[bytes, ...]
    take: Callable[[bytes], object]

    def seeds(self, folder: Path) -> list[bytes]:
        """Return the examples."""
        del folder
        return list(self.examples)

    def run(self, data: bytes) -> None:
        """Take the bytes."""
        self.take(data)


@dataclass
class OneFile:
    """Something that takes a file of a certain name."""

    name: str
    file: str
    examples: tuple[bytes, ...]
    take: Callable[[Path], object]
    _folder: Path = field(default=Path())

    def seeds(self, folder: Path) -> list[bytes]:
        """Return the examples."""
        self._folder = folder
        return list(self.examples)

    def run(self, data: bytes) -> None:
        """Take a file of the bytes."""
        path = self._folder / self.file
        path.write_bytes(data)
        self.take(path)


def _filter(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    found = read(text)
    written = render(found.filter)
    assert read(written).filter == found.filter
    read(text, typing=True)
    article = bundle(_ARTICLE)
    fits(article, found.filter)
    list(text_places(article.document.text, found.filter))


def _scheme(path: Path) -> None:
    with suppress(FormatError):
        found = scheme_file.scheme_of(path)
        again = path.with_suffix(".toml")
        again.write_text(scheme_text(found), "utf-8")
        assert scheme_file.scheme_of(again) == found


def _kept_columns(data: bytes) -> None:
    kept = paths.column_file()
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(data)
    known_columns.known(["body", "title"])


def _columns(data: bytes) -> None:
    with suppress(PressmarkError):
        found = Columns.of(data.decode("utf-8", "replace"))
        assert Columns.of(str(found)) == found


def _decoded(data: bytes) -> None:
    with suppress(NotText):
        text = normalised(decode(data).text)
        assert normalised(text.text) == type(text)(text.text)


def _dates(data: bytes) -> None:
    words = data.decode("utf-8", "replace")
    date_of(words)
    date_of(words, day_first=True)
    is_ambiguous(words)
    is_day_first([words])


def _name(data: bytes) -> None:
    name = safe_name(data.decode("utf-8", "replace"))
    assert name not in ("", ".", "..")
    assert not set(name) & set('/\\:\0*?"<>|')
    assert len(name.encode()) <= 110


def _zip(path: Path) -> None:
    into = path.parent / "unpacked"
    with suppress(FormatError), safe_zip.opened(path) as archive:
        for name in archive.names:
            with suppress(FormatError):
                made = archive.unpack(name, into).resolve()
                assert made.is_relative_to(into.resolve())
                made.unlink()


def _xml(data: bytes) -> None:
    with suppress(safe_xml.BadXml):
        safe_xml.tree(data)
    with suppress(safe_xml.BadXml):
        for _ in safe_xml.elements(data, {"e"}):
            pass


def _rule(path: Path) -> None:
    rule, _, text = path.read_bytes().decode("utf-8", "replace").partition("\n")
    if len(rule) > 12:
        # Whether a rule of any length comes to an end is for the process of its own.
        return
    path.write_text(text, "utf-8")
    with suppress(FormatError):
        list(NewsArchive(headline=rule).read(path))


def _packed() -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in ("a.txt", "../b.txt", "c/d.txt", "/e", "con.txt"):
            archive.writestr(name, name)
    return made.getvalue()


ALL = (
    Text("filters", (_FILTER.encode(), b"a or b", b"-text:x,y"), _filter),
    OneFile("settings", "settings.toml", (_SETTINGS,), settings.load_or_reset),
    OneFile("schemes", "scheme.toml", (_SCHEME,), _scheme),
    OneFile("schemes in JSON", "scheme.json", (b'{"labels": [{"id": "A"}]}',), _scheme),
    OneFile("manifests", "manifest.json", (_MANIFEST,), listed_files),
    Text("remembered columns", (_COLUMNS,), _kept_columns),
    Text("columns", (b"text=body; published=date",), _columns),
    Text(
        "name lists",
        (b"Ann Smith\nAnnie = Ann Smith\tPERSON\n# x",),
        lambda data: known_names(data.decode("utf-8", "replace")),
    ),
    Text("encodings", ("Müller 😀".encode("utf-16"), b"caf\xe9 \x93x\x94"), _decoded),
    Text("dates", (b"3 April 2024", b"2024-04-03T12:00Z", b"04/03/24"), _dates),
    Text("file names", (b"../../etc/passwd", b"CON.txt", "“é”".encode()), _name),
    OneFile("zip archives", "a.zip", (_packed(),), _zip),
    Text("XML", (_XML,), _xml),
    OneFile("rules for archives", "a.txt", (b"^(.*)$\nA\nB 2022\nwords\n",), _rule),
)
