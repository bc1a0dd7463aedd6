from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from pressmark.exchange.w3c.w3c import WebAnnotations
from pressmark.model.progress import NoProgress
from tests.builders import bundle, dataset
from tests.hostile.hostile import Expected, Hostile

FORMAT = "w3c"

TEXT = "We agree, 😀 Ann said."


def made(folder: Path, data: object, expected: Expected, why: str) -> Hostile:
    path = folder / "hostile.jsonld"
    path.with_suffix(".txt").write_text(TEXT, "utf-8")
    if not isinstance(data, str | bytes):
        data = json.dumps(data)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return Hostile(path, expected, why)


def files(folder: Path) -> Iterator[Hostile]:
    file = partial(made, folder)
    whole = json.dumps(
        annotation({"type": "TextPositionSelector", "start": 0, "end": 2})
    )
    yield file("", "rejected", "it is empty")
    yield file(whole[:-10], "rejected", "it is cut off")
    yield file(whole.encode("utf-16"), "rejected", "UTF-16")
    yield file([], "rejected", "no annotations")
    yield file({"type": "AnnotationPage", "items": [1, "a"]}, "rejected", "odd items")
    yield file("[" * 100_000 + "]" * 100_000, "rejected", "a list 100,000 deep")
    deep = '{"items":' * 100_000 + "1" + "}" * 100_000
    yield file(deep, "rejected", "a page 100,000 deep")
    selector: Any = {"exact": "We"}
    for _ in range(40):
        selector = {"refinedBy": [{}, selector]}
    yield file(annotation(selector), "document", "selectors that refine each other")
    odd = [
        annotation({"start": 50, "end": 90}),
        annotation({"start": 5, "end": 2}),
        annotation({"start": -1, "end": 2}),
        annotation({"start": 10**17, "end": 10**18}),
        annotation({"exact": 7, "prefix": []}),
        annotation({"exact": "a", "prefix": "nowhere"}),
        annotation({"type": ["RangeSelector", 7]}),
        annotation([None, [[]], "x"]),
        {"target": None},
        {"target": [7, {}, {"source": []}], "body": [7, None, {"items": [[]]}]},
        {"target": "", "motivation": {}, "creator": [7, {}], "created": "soon"},
    ]
    yield file({"items": odd}, "document", "annotations that are hardly any")
    yield from _related(folder)


def _related(folder: Path) -> Iterator[Hostile]:
    file = partial(made, folder)
    same = annotation({"start": 0, "end": 2})
    yield file([same] * 5, "document", "an id five times")
    circle = [
        {**same, "id": "a", "target": "b", "body": "b"},
        {**same, "id": "b", "target": "a", "body": "a"},
    ]
    yield file(circle, "document", "links of each other")
    steal = annotation({"start": 0, "end": 2}, "../../../../etc/passwd")
    other = annotation({"start": 0, "end": 2}, "b")
    yield file([steal, other], "rejected", "a path")
    own = {"text": TEXT, "id": [], "notes": 7}
    page = {"type": "AnnotationPage", "items": [], "pressmark:document": own}
    yield file(page, "rejected", "damaged details")
    blank = {**page, "pressmark:document": {"text": " "}}
    yield file(blank, "rejected", "a blank text")
    yield file({"items": [same] * 3_000}, "document", "3,000 annotations")


def annotation(
    selector: object, source: str = "https://example.org/a"
) -> dict[str, Any]:
    target = {"source": source, "selector": selector}
    return {"id": "x", "type": "Annotation", "bodyValue": "Cue", "target": target}


def sample(folder: Path) -> Path:
    path = folder / "sample.jsonld"
    made = bundle(
        "[“We agree,”:content 1] [[Ann:source 1]:PERSON=Ann Smith] [said:cue 1].\n😀",
        headline="We agree",
    )
    WebAnnotations().write(dataset(made), path, progress=NoProgress())
    return path
