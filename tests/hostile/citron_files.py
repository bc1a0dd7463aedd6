from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson

from tests.hostile.hostile import Expected, Hostile

FORMAT = "citron"

TEXT = 'Ann said: "Yes." 😀'
QUOTE: dict[str, Any] = {
    "id": "q1",
    "cue": {"start": 4, "end": 8, "text": "said"},
    "sources": [{"start": 0, "end": 3, "text": "Ann"}],
    "contents": [{"start": 10, "end": 16, "text": '"Yes."'}],
    "coreferences": [],
    "confidence": 0.9,
}
GROUP = [{"start": 0, "end": 3, "text": "Ann"}, {"start": 4, "end": 8}]


def files(folder: Path) -> Iterator[Hostile]:
    def raw(data: bytes | str, expected: Expected, why: str) -> Hostile:
        path = folder / "hostile.json"
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return Hostile(path, expected, why)

    def made(expected: Expected, why: str, **changes: Any) -> Hostile:  # noqa: ANN401  (any JSON value)
        value = {"text": TEXT, "quotes": [QUOTE], **changes}
        return raw(orjson.dumps(value), expected, why)

    yield raw("", "rejected", "it is empty")
    yield raw(orjson.dumps({"text": TEXT, "quotes": [QUOTE]})[:-9], "rejected", "cut")
    yield raw("[" * 100_000, "rejected", "100,000 deep")
    deep = '{"a":' * 100_000 + "1" + "}" * 100_000
    yield raw(f'{{"text": "a", "quotes": {deep}}}', "rejected", "100,000 deep inside")
    yield raw(TEXT.encode("utf-16"), "rejected", "UTF-16")
    yield made("rejected", "no text", text=None)
    yield made("rejected", "a blank text", text=" \n")
    yield made("rejected", "quotes that are none", quotes=["a"])
    yield made("rejected", "a span that is none", quotes=[{**QUOTE, "cue": "said"}])
    yield made("document", "an id twice", quotes=[QUOTE, QUOTE])
    far = {"start": 10, "end": 10**15}
    yield made("document", "absurd positions", quotes=[{**QUOTE, "contents": [far]}])
    back = {"start": 8, "end": 4, "text": "said"}
    yield made("document", "backwards", quotes=[{**QUOTE, "cue": back}])
    below = {"start": -5, "end": 4, "text": "said"}
    yield made("document", "below nothing", quotes=[{**QUOTE, "cue": below}])
    yield made("document", "no content", quotes=[{**QUOTE, "contents": []}])
    yield made("document", "odd", quotes=[{**QUOTE, "id": {}, "confidence": "high"}])
    yield made("document", "a group of itself", coreference_groups=[GROUP * 50] * 50)
    yield made("document", "many quotes", quotes=[QUOTE] * 3_000)
    yield made("document", "another's record", pressmark={"sha256": "0", "id": 4})
    yield made("document", "a record of nothing", pressmark=[])
    yield made("document", "what no text holds", text="\0\ufdd0a " + TEXT, quotes=[])


def sample(folder: Path) -> Path:
    path = folder / "sample.json"
    value = {"text": TEXT, "quotes": [QUOTE], "coreference_groups": [GROUP]}
    path.write_bytes(orjson.dumps(value))
    return path
