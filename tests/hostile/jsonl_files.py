from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

from pressmark.exchange.jsonl_writing import line_of
from tests.builders import bundle
from tests.hostile.hostile import Expected, Hostile

FORMAT = "jsonl"

TEXT = "“We agree,” Ann said."


def files(folder: Path) -> Iterator[Hostile]:
    def line(
        data: bytes | str | dict[str, object], expected: Expected, why: str
    ) -> Hostile:
        path = folder / "hostile.jsonl"
        if isinstance(data, dict):
            data = json.dumps({"text": TEXT, **data})
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return Hostile(path, expected, why)

    quote = {"id": str(uuid4()), "kind": "direct", "content": [[0, 11]]}
    yield line(b"", "rejected", "it is empty")
    yield line(_valid()[:-40], "rejected", "it is cut off")
    yield line("[" * 100_000 + "]" * 100_000, "rejected", "a list 100,000 deep")
    deep = '{"a":' * 100_000 + "1" + "}" * 100_000
    yield line(f'{{"text": "a", "metadata": {deep}}}', "rejected", "100,000 deep")
    yield line('{"text": "caf\xe9"}'.encode("latin-1"), "rejected", "latin-1")
    yield line({"text": None}, "rejected", "no text")
    mention = {"start": 5, "end": 99, "label": "PERSON"}
    yield line({"mentions": [mention]}, "rejected", "beyond the text")
    backwards = {"start": 5, "end": 2, "label": "PERSON"}
    yield line({"mentions": [backwards]}, "rejected", "backwards")
    yield line({"mentions": [{**mention, "start": 10**30}]}, "rejected", "absurd")
    yield line({"attributions": [quote, quote]}, "rejected", "an id twice")
    circle = {**quote, "parent": quote["id"]}
    yield line({"attributions": [circle]}, "rejected", "a quote within itself")
    yield line({"attributions": [{**quote, "speaker": "?"}]}, "rejected", "a stranger")
    yield line({"sha256": "0" * 64}, "rejected", "another hash")
    yield line(_valid() * 2, "either", "the same line twice")
    yield line({"pressmark": 99}, "rejected", "a later version")


def sample(folder: Path) -> Path:
    path = folder / "sample.jsonl"
    path.write_bytes(_valid())
    return path


def _valid() -> bytes:
    made = bundle(
        "[“We agree,”:content 1] [[Ann:source 1]:PERSON=Ann Smith] [said:cue 1]."
    )
    return line_of(made)
