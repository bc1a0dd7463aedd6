from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import srsly

from pressmark.exchange.spacy_docbin import SpacyDocBin
from pressmark.model.progress import NoProgress
from tests.builders import bundle, dataset
from tests.hostile.hostile import Expected, Hostile

FORMAT = "spacy"


def files(folder: Path) -> Iterator[Hostile]:
    data = sample(folder).read_bytes()
    state = srsly.msgpack_loads(zlib.decompress(data))

    def raw(data: bytes, expected: Expected, why: str) -> Hostile:
        path = folder / "hostile.spacy"
        path.write_bytes(data)
        return Hostile(path, expected, why)

    def pack(why: str, expected: Expected = "rejected", **changes: Any) -> Hostile:  # noqa: ANN401  (any value of msgpack)
        packed = srsly.msgpack_dumps({**state, **changes})
        return raw(zlib.compress(packed), expected, why)

    def group(*numbers: int) -> bytes:
        span = struct.pack(">QQQllll", 0, 0, *numbers, 0, 0)
        made = {"name": "sc", "attrs": {}, "spans": [span]}
        return bytes(srsly.msgpack_dumps({srsly.msgpack_dumps(made): ["sc"]}))

    yield raw(b"", "rejected", "it is empty")
    yield raw(data[: len(data) // 2], "rejected", "it is cut off")
    yield raw(b"no DocBin at all", "rejected", "it is text")
    yield raw(zlib.compress(b"\x91" * 100_000 + b"\x90"), "rejected", "100,000 deep")
    yield raw(zlib.compress(b"\xdd\xff\xff\xff\xff"), "rejected", "a list of billions")
    yield raw(zlib.compress(b"\xc1" * 9), "rejected", "no msgpack")
    yield raw(_bomb(), "rejected", "a bomb of 450 megabytes")
    yield pack("no words", tokens=b"")
    yield pack("half a word", tokens=state["tokens"][:-3])
    yield pack("lengths that do not fit", lengths=struct.pack("<i", 2**30))
    yield pack("a length below nothing", lengths=struct.pack("<ii", 99, -60))
    yield pack("words that are missing", strings=[])
    yield pack("strings that are none", strings=[1, None])
    yield pack("columns that are none", attrs=[])
    yield pack("columns that are strange", attrs=["a"] * len(state["attrs"]))
    yield pack("a table of tables", tokens={b"nd": True, b"type": "|O"})
    yield pack("a span beyond the text", span_groups=[group(380, 3, 10**6)])
    yield pack("a span backwards", span_groups=[group(380, 3, 1)])
    yield pack("a label that is missing", span_groups=[group(2**63, 0, 1)])
    yield pack("a group that is none", span_groups=[b"\x91\x01"])
    yield pack("no groups", "document", span_groups=[])
    yield pack("no blanks", "document", spaces=b"")
    rel: dict[object, object] = {
        ("._.", "rel", None, None): {(1, 10**9): {"SPEAKER": 1.0}, 3: 4}
    }
    odd = srsly.msgpack_dumps({**rel, "name": 7, "id": "", "headline": ["a"]})
    yield pack("odd user data", "document", user_data=[odd])
    yield pack("user data that are none", user_data=[b"\xc1"])
    yield pack("odd categories", "document", cats=[[1]], user_data=[None])


def sample(folder: Path) -> Path:
    made = bundle(
        "[“We agree,”:content 1] [[Ann:source 1]:PERSON=Ann Smith] [said:cue 1]. 😀"
    )
    path = folder / "sample.spacy"
    SpacyDocBin().write(dataset(made), path, progress=NoProgress())
    return path


def _bomb() -> bytes:
    """Return what would be 450 megabytes; its check sum is never reached."""
    packing = zlib.compressobj()
    head = packing.compress(b"") + packing.flush(zlib.Z_FULL_FLUSH)
    part = packing.compress(bytes(10_000_000)) + packing.flush(zlib.Z_FULL_FLUSH)
    return head + part * 45
