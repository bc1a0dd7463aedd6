from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from pressmark.exchange.webanno_tsv import WebannoTsv
from tests.builders import bundle
from tests.datasets import write
from tests.hostile.hostile import Expected, Hostile, many

FORMAT = "webanno-tsv"

_FIRST = "#FORMAT=WebAnno TSV 3.3\n"
_HEAD = f"{_FIRST}#T_SP=c.Role|kind\n#T_RL=c.Link|label|BT_c.Role\n\n\n"
_TEXT = "#Text=Ann said.\n"
_ROW = "1-1\t0-3\tAnn\tsource\t_\t_\t\n"


def files(folder: Path) -> Iterator[Hostile]:
    def tsv(text: str | bytes, expected: Expected, why: str) -> Hostile:
        path = folder / "hostile.tsv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return Hostile(path, expected, why)

    yield tsv("", "rejected", "it is empty")
    yield tsv("a\tb\n", "rejected", "another table")
    yield tsv(_HEAD, "rejected", "no tokens")
    yield tsv(_HEAD + _ROW, "rejected", "no text")
    yield tsv(_HEAD + _TEXT + _ROW[:-12], "rejected", "a ragged row")
    yield tsv(_HEAD + _TEXT + "1-1\t0-3\tAnn\n", "rejected", "too few columns")
    yield tsv((_HEAD + _TEXT + _ROW).encode("utf-16"), "rejected", "UTF-16")
    yield tsv((_HEAD + _TEXT).encode() + b"\xe9\n", "rejected", "latin-1")
    for place in ("3-0", "0-0", "0-99", "99-102", "-1-3", f"0-{'9' * 5000}", "x"):
        row = _ROW.replace("0-3", place)
        yield tsv(_HEAD + _TEXT + row, "either", f"the place {place[:9]}")
    far = _ROW.replace("0-3", "999999999-1000000002")
    yield tsv(_HEAD + _TEXT + far, "document", "a text that begins far away")
    for end in ("1-1", "9-9", "1-1[7_7]", "1-1[0_0]|1-1", "x"):
        row = f"1-1\t0-3\tAnn\tsource\tspeaker\t{end}\t\n"
        yield tsv(_HEAD + _TEXT + row, "either", f"the relation {end}")
    cell = "|".join(["a[1]"] * many(20_000, 100_000))
    yield tsv(_HEAD + _TEXT + _ROW.replace("source", cell), "document", "stacked")
    for cell in ("\\", "[", "]", "[1", "a[x]", "|", "\\[1]", "a[1][2]", "*[1]"):
        row = _ROW.replace("source", cell)
        yield tsv(_HEAD + _TEXT + row, "document", f"the cell {cell}")
    yield tsv(_HEAD + _TEXT + _ROW * 3, "document", "a token three times")
    late = _HEAD + _TEXT + _ROW + "#T_SP=c.More|kind\n"
    yield tsv(late, "rejected", "a layer that is declared late")
    yield tsv(_HEAD + _TEXT + _ROW.replace("source", "a\0\ufdd0"), "document", "NUL")
    path = folder / "hostile.zip"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("../x.tsv", _HEAD + _TEXT + _ROW)
    yield Hostile(path, "rejected", "a zip that leads out")


def sample(folder: Path) -> Path:
    made = bundle(
        "[“We agree,”:content 1] [[Ann:source 1]:PERSON=Ann Smith] [said:cue 1]."
    )
    write(WebannoTsv(), folder / "sample", made)
    return folder / "sample" / "article.tsv"
