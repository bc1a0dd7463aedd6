from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

from pressmark.exchange.brat.brat import Brat
from pressmark.model.progress import NoProgress
from tests.builders import bundle, dataset
from tests.hostile.hostile import Expected, Hostile

FORMAT = "brat"

TEXT = "We agree, Ann said. It is right."
LINES = "T1\tSource 10 13\tAnn\nT2\tCue 14 18\tsaid\nT3\tContent 0 8\tWe agree\n"


def files(folder: Path) -> Iterator[Hostile]:
    def pair(
        lines: str | bytes, expected: Expected, why: str, text: str = TEXT
    ) -> Hostile:
        path = folder / "hostile.ann"
        path.write_bytes(lines if isinstance(lines, bytes) else lines.encode())
        path.with_suffix(".txt").write_text(text, "utf-8")
        return Hostile(path, expected, why)

    yield pair("", "document", "no annotations")
    yield pair(LINES + "E1\tAttribution:T2 Content:T3 Sou", "document", "it is cut off")
    yield pair(LINES, "rejected", "a blank text", " \n")
    yield pair(b"T1\tCue 0 2\t\xff\xfe\xfa", "document", "no UTF-8")
    yield pair(bytes(range(256)) * 4, "rejected", "a binary file")
    yield pair("T1\tCue 500 600\tnowhere", "document", "beyond the text")
    yield pair("T1\tCue 8 2\t", "document", "backwards")
    yield pair("T1\tCue 2 2\t", "document", "empty")
    yield pair("T1\tCue -5 2\tWe", "document", "below 0")
    yield pair(f"T1\tCue {'9' * 5000} {'9' * 5001}\tWe", "document", "absurd offsets")
    yield pair("T1\tCue 0 5;3 8\tWe ag gree", "document", "parts that overlap")
    yield pair(LINES * 2, "document", "every id twice")
    circle = "E1\tAttribution:T2 Content:T3 Parent:E2\n"
    circle += "E2\tAttribution:T2 Content:T3 Parent:E1\n"
    yield pair(LINES + circle, "either", "two quotes within each other")
    yield pair("E1\tAttribution:T9 Content:T8\n", "document", "nothing it speaks of")
    yield pair("E1\tAttribution:E1 Content:E1\n", "document", "an event of itself")
    yield pair("*\tEquiv T1 T2 T3\nR1\tX Arg1:T1\nN1\tR T1\n", "document", "odd ends")
    yield pair('T1\tA 0 2\tWe\n#1\tPressmark T1\t{"id":', "document", "broken JSON")
    deep = "[" * 100_000 + "]" * 100_000
    yield pair(f"T1\tA 0 2\tWe\n#1\tPressmark T1\t{deep}", "document", "JSON so deep")
    spans = '#1\tPressmark T1\t{"spans":[[0,10000000000],["a",{}]],"id":7}'
    yield pair(f"T1\tA 0 2\tWe\n{spans}", "document", "spans that are none")
    yield pair("T1\t" + "A" * 2_000_000, "document", "one long line")
    yield pair("x\n" * 50_000, "document", "lines that are none")
    many = "".join(f"T{each}\tA 0 2\tWe\n" for each in range(3_000))
    yield pair(many, "document", "a place marked 3,000 times")
    yield from _alone(folder)


def _alone(folder: Path) -> Iterator[Hostile]:
    path = folder / "alone.ann"
    path.write_text(LINES, "utf-8")
    yield Hostile(path, "rejected", "its text is missing")
    path = folder / "slip.zip"
    with ZipFile(path, "w") as archive:
        archive.writestr("../slip.txt", TEXT)
        archive.writestr("../slip.ann", LINES)
    yield Hostile(path, "rejected", "names that lead out of the archive")
    path = folder / "bomb.zip"
    with ZipFile(path, "w", compression=8) as archive:
        archive.writestr("bomb.txt", b"a" * 30_000_000)
        archive.writestr("bomb.ann", LINES)
    yield Hostile(path, "rejected", "a bomb")
    path = folder / "table"
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir()
    (path / "a.txt").write_text(TEXT, "utf-8")
    (path / "a.ann").write_text(LINES, "utf-8")
    damaged = 'filename\tpressmark\ta\n\n\n\t\t\t\t\na\t{"id": [[[\t\xff\n'
    (path / "metadata.tsv").write_bytes(damaged.encode("latin-1"))
    yield Hostile(path, "document", "a damaged table")


def sample(folder: Path) -> Path:
    path = folder / "sample"
    made = bundle(
        "[“We agree,”:content 1] [[Ann:source 1]:PERSON=Ann Smith] [said:cue 1].\n😀",
        headline="We agree",
    )
    Brat().write(dataset(made), path, progress=NoProgress())
    return path
