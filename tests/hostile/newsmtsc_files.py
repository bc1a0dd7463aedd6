from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson

from tests.hostile.hostile import Expected, Hostile

FORMAT = "newsmtsc"

LINE: dict[str, Any] = {
    "primary_gid": "allsides_18_7_1_Ann Smith_4_7",
    "sentence_normalized": "And Ann left, 😀 she said.",
    "targets": [
        {
            "Input.gid": "allsides_18_7_1_Ann Smith_4_7",
            "from": 4,
            "to": 7,
            "mention": "Ann",
            "polarity": 6.0,
            "further_mentions": [{"from": 16, "to": 19, "mention": "she"}],
        },
    ],
}


def files(folder: Path) -> Iterator[Hostile]:
    def raw(data: bytes, expected: Expected, why: str) -> Hostile:
        path = folder / "hostile.jsonl"
        path.write_bytes(data)
        return Hostile(path, expected, why)

    def target(expected: Expected, why: str, **changes: Any) -> Hostile:  # noqa: ANN401  (any JSON value)
        changed = {**LINE, "targets": [{**LINE["targets"][0], **changes}]}
        return raw(orjson.dumps(changed), expected, why)

    data = orjson.dumps(LINE)
    yield raw(b"", "rejected", "it is empty")
    yield raw(data[:-30], "rejected", "it is cut off")
    yield raw(b"[" * 100_000, "rejected", "100,000 deep")
    deep = b'{"a":' * 100_000 + b"1" + b"}" * 100_000
    yield raw(b'{"sentence_normalized": "a", "targets": ' + deep, "rejected", "deep")
    yield raw(data.decode().encode("utf-16"), "rejected", "UTF-16")
    yield raw(data + b"\n{}\nnull\n3\n" + data, "document", "lines of other things")
    yield raw(orjson.dumps({**LINE, "sentence_normalized": ""}), "rejected", "no text")
    yield target("rejected", "absurd positions", **{"from": 10**18, "to": 10**18})
    yield target("document", "backwards", **{"from": 7, "to": 4})
    yield target("rejected", "positions that are none", **{"from": "4", "to": None})
    yield raw(data.replace(b'"from":4', b'"from":1e999'), "rejected", "infinite")
    yield target("rejected", "a polarity that is none", polarity=5)
    yield target("document", "other words", mention="Somebody else")
    yield target("rejected", "further mentions that are none", further_mentions=["a"])
    gids = "_".join(map(str, range(20_000)))
    yield raw(orjson.dumps({**LINE, "primary_gid": gids}), "document", "a long id")
    gids = "a_" + "1_" * 20_000 + "x"
    yield raw(orjson.dumps({**LINE, "primary_gid": gids}), "document", "a hostile id")
    many = {**LINE, "targets": LINE["targets"] * 3_000}
    yield raw(orjson.dumps(many), "document", "3,000 targets")
    yield raw((data + b"\n") * 3_000, "document", "3,000 times the same line")
    yield raw(
        b'{"sentence_normalized": "a\\u0000\\ud800", "targets": []}', "document", "NUL"
    )
    yield raw(b"a" * 30_000_000, "rejected", "a line of thirty megabytes")


def sample(folder: Path) -> Path:
    path = folder / "sample.jsonl"
    path.write_bytes(orjson.dumps(LINE) + b"\n")
    return path
