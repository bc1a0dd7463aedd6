from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pressmark.exchange.label_studio.label_studio import LabelStudio
from pressmark.model.progress import NoProgress
from tests.builders import bundle, dataset
from tests.hostile.hostile import Expected, Hostile

FORMAT = "label-studio"

TEXT = "We agree, 😀 Ann said."


def files(folder: Path) -> Iterator[Hostile]:
    def file(data: bytes | str | Any, expected: Expected, why: str) -> Hostile:  # noqa: ANN401  (any JSON)
        path = folder / "hostile.json"
        if not isinstance(data, str | bytes):
            data = json.dumps(data)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return Hostile(path, expected, why)

    whole = json.dumps([task(region(0, 2, "We"))])
    yield file("", "rejected", "it is empty")
    yield file(whole[:-30], "rejected", "it is cut off")
    yield file(whole.encode("utf-16"), "rejected", "UTF-16")
    yield file(b"\xff" + whole.encode(), "either", "a byte that is no UTF-8")
    yield file([], "rejected", "no tasks")
    yield file([1, "a", None], "rejected", "no tasks, but other things")
    yield file([{"data": {"text": None}}], "rejected", "no text")
    yield file([{"data": {"text": " "}}], "rejected", "a blank text")
    yield file([{"data": []}], "rejected", "data of another kind")
    yield file("[" * 100_000 + "]" * 100_000, "rejected", "a list 100,000 deep")
    deep = '{"a":' * 100_000 + "1" + "}" * 100_000
    yield file(f'[{{"data": {{"text": "a", "b": {deep}}}}}]', "rejected", "so deep")
    yield file([task(region(13, 15, "An"))] * 3, "document", "the same task thrice")
    odd = [
        region(500, 600, "nowhere"),
        region(8, 2, "We"),
        region(-5, 2, "We"),
        region(10**17, 10**18, ""),
        region(11, 12, "a"),
        region("0", None, 7),
        {"type": "labels", "value": 7},
        {"type": "relation", "from_id": "a", "to_id": None, "labels": 7},
        {"type": [], "from_name": {}, "id": [], "value": {"choices": [None]}},
    ]
    yield file([task(*odd)], "document", "regions that are none")
    yield file([task(*([region(0, 2, "We")] * 5))], "document", "an id five times")
    circle = [{"type": "relation", "labels": ["part"]}] * 2
    circle[0] = {**circle[0], "from_id": "a", "to_id": "b"}
    circle[1] = {**circle[1], "from_id": "b", "to_id": "a"}
    pair = [region(0, 2, "We", "a"), region(3, 8, "agree", "b")]
    yield file([task(*pair, *circle)], "document", "parts of each other")
    own = {"id": {}, "entities": 7}
    yield file([{"data": {"text": TEXT, "pressmark": own}}], "rejected", "odd details")
    many = [region(0, 2, "We", str(each)) for each in range(3_000)]
    yield file([task(*many)], "document", "3,000 regions")
    yield file([{"data": {"text": "a" * 2_000_000}}], "document", "a word of 2 MB")
    yield file('[{"data": {"text": "\\ud800 a"}}]', "document", "half a character")


def region(start: object, end: object, text: object, name: str = "a") -> dict[str, Any]:
    value = {"start": start, "end": end, "text": text, "labels": ["Source"]}
    names = {"id": name, "from_name": "label", "to_name": "text", "type": "labels"}
    return {**names, "value": value}


def task(*results: object) -> dict[str, Any]:
    return {"id": 1, "data": {"text": TEXT}, "annotations": [{"result": results}]}


def sample(folder: Path) -> Path:
    path = folder / "sample.json"
    made = bundle(
        "[“We agree,”:content 1] [[Ann:source 1]:PERSON=Ann Smith] [said:cue 1].\n😀",
        headline="We agree",
    )
    LabelStudio().write(dataset(made), path, progress=NoProgress())
    return path
