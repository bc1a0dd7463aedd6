"""Stand-off releases that are broken, absurd or out to do harm, and a sound one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pressmark.exchange.losses import Losses
from pressmark.exchange.standoff.records import line_of
from tests.builders import bundle
from tests.hostile.hostile import Expected, Hostile

FORMAT = "standoff"

MARKED = (
    "[“We agree to the tolls,”:content 1] [said:cue 1] [[Ann:PERSON=Ann]:source 1]"
    " on Monday, while the ministry of the interior said nothing at all about it."
)


def files(folder: Path) -> Iterator[Hostile]:
    def line(data: bytes | dict[str, Any], expected: Expected, why: str) -> Hostile:
        path = sample(folder)
        if isinstance(data, dict):
            record = json.loads(_line())
            data = json.dumps({**record, **data}).encode()
        path.write_bytes(data)
        return Hostile(path, expected, why)

    yield line(_line()[:-40], "rejected", "it is cut off")
    deep = b'{"pressmark_standoff": 1, "a": ' + b"[" * 100_000
    yield line(deep, "rejected", "100,000 deep")
    yield line({"pressmark_standoff": 99}, "rejected", "of a later version")
    yield line({"pressmark_standoff": "x"}, "rejected", "no version")
    yield line({"sha256": None}, "rejected", "no hash")
    yield line({"sha256": "../../etc/passwd"}, "rejected", "no such hash")
    yield line({"length": 10**12}, "rejected", "a text of a terabyte")
    yield line({"length": None}, "rejected", "no length")
    yield line({"fingerprint": "z" * 84}, "rejected", "no such fingerprint")
    yield line({"anchors": {}}, "rejected", "anchors that are no list")
    yield line({"anchors": [[1, 2]]}, "rejected", "anchors of two numbers")
    yield line({"anchors": [[0, 10**9, *[1] * 9]]}, "rejected", "beyond the text")
    yield line({"anchors": [["a"] * 11]}, "rejected", "anchors of letters")
    mention = {"start": 5, "end": 9999, "label": "PERSON"}
    yield line({"mentions": [mention]}, "rejected", "a mention beyond the text")
    yield line({"mentions": 3}, "rejected", "mentions that are no list")
    yield line({"entities": [3]}, "rejected", "an entity that is a number")
    yield line({"entities": [{}, {}]}, "either", "entities without anything")
    yield line({"metadata": []}, "rejected", "metadata that are a list")
    yield line({"id": ""}, "rejected", "no id")
    yield line({"sha256": "0" * 64}, "either", "a text that was changed")
    absurd = [0, 5, 1, 4, 5, 32, 32, 32, 10**30, -1, 0]
    yield line({"sha256": "0" * 64, "anchors": [absurd]}, "either", "absurd hashes")
    (folder / "texts" / "a.txt").unlink()
    yield Hostile(_written(folder), "rejected", "there are no texts")


def sample(folder: Path) -> Path:
    texts = folder / "texts"
    texts.mkdir(exist_ok=True)
    text = bundle(MARKED).document.text
    (texts / "a.txt").write_text(text, "utf-8")
    return _written(folder)


def _written(folder: Path) -> Path:
    path = folder / "release.jsonl"
    path.write_bytes(_line())
    return path


def _line() -> bytes:
    return line_of(bundle(MARKED), Losses(), entity_names=False, urls=True)
