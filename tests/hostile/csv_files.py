from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

from pressmark.exchange.tables.csv_format import CsvTables
from pressmark.model.bundle import Bundle
from pressmark.model.progress import NoProgress
from pressmark.model.review import Review, Status, by_annotator
from tests.builders import AT, bundle, dataset
from tests.hostile.hostile import Expected, Hostile, many

FORMAT = "csv"


def files(folder: Path) -> Iterator[Hostile]:
    path = folder / "hostile"

    def edited(table: str, old: str, new: str, why: str, expected: Expected) -> Hostile:
        _write(path)
        file = path / f"{table}.csv"
        text = file.read_text("utf-8-sig")
        assert old in text
        file.write_text(text.replace(old, new), "utf-8-sig", newline="")
        return Hostile(path, expected, why)

    for edit in _edits():
        yield edited(*edit)
    _write(path)
    rows = (path / "mentions.csv").read_text("utf-8-sig")
    (path / "mentions.csv").write_text(rows + rows.splitlines()[1] + "\n", "utf-8-sig")
    yield Hostile(path, "document", "an id twice")
    (path / "documents.csv").write_bytes(b"")
    yield Hostile(path, "either", "no documents")
    (path / "documents.csv").unlink()
    yield Hostile(path, "rejected", "no table of documents")
    yield from _archives(folder)


def _edits() -> Iterator[tuple[str, str, str, str, Expected]]:
    span, quote = ",11,14,", _bundle().attributions[0].id
    yield "mentions", span, ",11,999999999999,", "beyond the text", "document"
    yield "mentions", span, ",14,11,", "backwards", "document"
    yield "mentions", span, f",{'9' * 400},14,", "absurd", "document"
    yield "mentions", "accepted", "maybe", "an unknown status", "document"
    yield "mentions", "\n", '\n"', "marks never closed", "document"
    yield "attributions", "0-10", "0-10;3-9", "overlapping", "document"
    yield "attributions", "0-10", "10", "no passage", "document"
    yield "attributions", ",,accepted", f",{quote},accepted", "a circle", "rejected"
    yield "entities", "id,document_id", "x,y", "other headings", "document"
    yield "documents", "“We", "“I", "a text that was changed", "rejected"
    yield "documents", ",todo,", ",whatever,", "an unknown state", "rejected"
    deep = '"{""a"":' + "[" * 100_000 + "]" * 100_000 + '}"'
    yield "documents", ",en,,", f",en,{deep},", "JSON 100,000 deep", "rejected"
    yield "documents", "id,name", "id,name,id", "a heading twice", "either"


def _archives(folder: Path) -> Iterator[Hostile]:
    path = folder / "hostile.zip"
    whole = _write(folder / "whole.zip").read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    yield Hostile(path, "rejected", "an archive cut off")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        zeros = b"0" * many(30_000_000, 300_000_000)
        archive.writestr("documents.csv", b"id,name,sha256,state\n" + zeros)
    yield Hostile(path, "rejected", "a zip bomb")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../documents.csv", b"id,name,sha256,text\n1,a,,b\n")
    yield Hostile(path, "rejected", "a member that leads out")


def sample(folder: Path) -> Path:
    return _write(folder / "sample")


def _write(path: Path) -> Path:
    CsvTables().write(dataset(_bundle()), path, progress=NoProgress())
    return path


def _bundle() -> Bundle:
    review = Review(Status.ACCEPTED, by_annotator("Ann"), None, None, AT)
    return bundle(
        "[“We agree”:content 1] [[Ann:source 1]:PERSON=Ann] [said:cue 1]. 😀",
        review=review,
        language="en",
    )
