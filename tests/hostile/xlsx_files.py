from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from pressmark.exchange.tables.xlsx import ExcelTables
from pressmark.model.bundle import Bundle
from pressmark.model.progress import NoProgress
from tests.builders import bundle, dataset
from tests.hostile.hostile import Hostile
from tests.hostile.workbooks import SHEET, spoilt, with_member

FORMAT = "xlsx"


def files(folder: Path) -> Iterator[Hostile]:
    whole = sample(folder).read_bytes()
    path = folder / "hostile.xlsx"
    for content, why in spoilt(whole):
        path.write_bytes(content)
        yield Hostile(path, "rejected", why)
    with zipfile.ZipFile(folder / "sample.xlsx") as archive:
        documents = archive.read(SHEET)
        mentions = archive.read("xl/worksheets/sheet4.xml")
    changed = documents.replace("“We".encode(), "“I".encode())
    path.write_bytes(with_member(whole, SHEET, changed))
    yield Hostile(path, "rejected", "a text that was changed")
    absurd = re.sub(rb"<v>\d+</v>", b"<v>1e300</v>", mentions)
    path.write_bytes(with_member(whole, "xl/worksheets/sheet4.xml", absurd))
    yield Hostile(path, "document", "absurd positions")


def sample(folder: Path) -> Path:
    path = folder / "sample.xlsx"
    ExcelTables().write(dataset(_bundle()), path, progress=NoProgress())
    return path


def _bundle() -> Bundle:
    return bundle("[“We agree”:content] [[Ann:source]:PERSON=Ann] [said:cue]. 😀")
