from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from pressmark.exchange.doccano.doccano import Doccano
from pressmark.model.progress import NoProgress
from tests.builders import bundle, dataset
from tests.hostile.hostile import Expected, Hostile

FORMAT = "doccano"

TEXT = "We agree, 😀 Ann said."


def files(folder: Path) -> Iterator[Hostile]:
    def file(data: object, expected: Expected, why: str) -> Hostile:
        path = folder / "hostile.jsonl"
        if not isinstance(data, str | bytes):
            data = json.dumps(data)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return Hostile(path, expected, why)

    whole = json.dumps({"text": TEXT, "label": [[0, 2, "Source"]]})
    yield file("", "rejected", "it is empty")
    yield file(whole[:-10], "rejected", "it is cut off")
    yield file(f"{whole}\n{whole[:-10]}\n{whole}", "document", "a line is cut off")
    yield file(whole.encode("utf-16"), "rejected", "UTF-16")
    yield file({"label": []}, "rejected", "no text")
    yield file({"text": ["a"]}, "rejected", "a text that is a list")
    yield file([1, [2], "a"], "rejected", "no objects")
    yield file("[" * 100_000 + "]" * 100_000, "rejected", "a list 100,000 deep")
    deep = '{"a":' * 100_000 + "1" + "}" * 100_000
    yield file(f'{{"text": "a", "b": {deep}}}', "rejected", "100,000 deep")
    odd: list[object] = [[0, 99, "A"], [5, 2, "A"], [-1, 2, "A"], [0, 2], [0, 2, None]]
    odd += [[1.5, 2, "A"], {}, None, 7, "word", [0, 10**18, "A"], [True, False, "A"]]
    yield file({"text": TEXT, "label": odd}, "document", "spans that are none")
    ends = {"from_id": 7, "to_id": [], "type": None}
    entity = {"id": 0, "start_offset": 0, "end_offset": 2, "label": "A"}
    doubled = {"text": TEXT, "entities": [entity] * 5, "relations": [ends, 7, None]}
    yield file(doubled, "document", "ids and ends that are none")
    circle = [{"from_id": 0, "to_id": 0, "type": "part"}]
    circular = {"text": TEXT, "entities": [entity], "relations": circle}
    yield file(circular, "document", "a part of itself")
    own = {"id": [], "entities": 7, "spans": [7], "links": [[1, 2]]}
    yield file({"text": TEXT, "pressmark": own}, "rejected", "damaged details")
    spans = [{"start": 0, "end": 2, "shown": "A", "id": 7, "type": "stance"}]
    given = {"text": TEXT, "label": [[0, 2, "A"]], "pressmark": {"spans": spans}}
    yield file(given, "document", "a stance that is none")
    many = {"text": TEXT, "label": [[0, 2, "A"]] * 3_000}
    yield file(many, "document", "3,000 spans")
    yield file({"text": TEXT, "meta": "x", "Comments": 7}, "document", "odd fields")


def sample(folder: Path) -> Path:
    path = folder / "sample.jsonl"
    made = bundle(
        "[“We agree,”:content 1] [[Ann:source 1]:PERSON=Ann Smith] [said:cue 1].\n😀",
        headline="We agree",
    )
    Doccano().write(dataset(made), path, progress=NoProgress())
    return path
