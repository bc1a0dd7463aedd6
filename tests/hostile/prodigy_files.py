from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from pressmark.exchange.prodigy.prodigy import Prodigy
from pressmark.model.progress import NoProgress
from tests.builders import bundle, dataset
from tests.hostile.hostile import Expected, Hostile

FORMAT = "prodigy"

TEXT = "We agree, 😀 Ann said."


def files(folder: Path) -> Iterator[Hostile]:
    def file(data: object, expected: Expected, why: str) -> Hostile:
        path = folder / "hostile.jsonl"
        if not isinstance(data, str | bytes):
            data = json.dumps(data)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return Hostile(path, expected, why)

    span = {"start": 0, "end": 2, "token_start": 0, "token_end": 0, "label": "A"}
    whole = json.dumps({"text": TEXT, "spans": [span], "answer": "accept"})
    yield file("", "rejected", "it is empty")
    yield file(whole[:-10], "rejected", "it is cut off")
    yield file(f"{whole}\n{whole[:-10]}\n{whole}", "document", "a line is cut off")
    yield file(whole.encode("utf-16"), "rejected", "UTF-16")
    yield file({"spans": []}, "rejected", "no text")
    yield file({"text": " "}, "rejected", "a blank text")
    yield file({"image": "data:image/png;base64,AA"}, "rejected", "a picture")
    yield file("[" * 100_000 + "]" * 100_000, "rejected", "a list 100,000 deep")
    deep = '{"a":' * 100_000 + "1" + "}" * 100_000
    yield file(f'{{"text": "a", "meta": {deep}}}', "rejected", "100,000 deep")
    odd = [
        {**span, "start": 50, "end": 90},
        {**span, "start": 5, "end": 2},
        {**span, "start": -1},
        {**span, "start": 10**17, "end": 10**18},
        {**span, "label": None},
        {"token_start": 0, "token_end": 10**9, "label": "A"},
        {**span, "pressmark": {"exact": [5, 2, 0, 2], "id": {}, "type": []}},
        {},
        7,
    ]
    yield file({"text": TEXT, "spans": odd}, "document", "spans that are none")
    tokens = [{"start": 0, "end": 2, "id": 0}, {"start": "a"}, 7]
    broken = {"text": TEXT, "tokens": tokens, "spans": [span]}
    yield file(broken, "document", "tokens that are none")
    ends = [{"head": 7, "child": -1, "label": "x"}, {"head_span": 7}, 7, None]
    yield file({"text": TEXT, "relations": ends}, "document", "relations of nothing")
    own = {"id": [], "notes": 7, "left": [7], "links": [[1, 2]]}
    yield file({"text": TEXT, "pressmark": own}, "rejected", "damaged details")
    many = {"text": TEXT, "spans": [span] * 3_000}
    yield file(many, "document", "3,000 spans")
    yield file({"text": TEXT, "answer": 7, "meta": 7}, "document", "odd fields")


def sample(folder: Path) -> Path:
    path = folder / "sample.jsonl"
    made = bundle(
        "[“We agree,”:content 1] [[Ann:source 1]:PERSON=Ann Smith] [said:cue 1].\n😀",
        headline="We agree",
    )
    Prodigy().write(dataset(made), path, progress=NoProgress())
    return path
