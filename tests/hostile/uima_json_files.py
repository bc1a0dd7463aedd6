from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import orjson

from pressmark.exchange.uima.formats import UimaJson
from tests.builders import bundle
from tests.datasets import write
from tests.hostile.hostile import Expected, Hostile

FORMAT = "uima-json"

_SOFA = {
    "%ID": 1,
    "%TYPE": "uima.cas.Sofa",
    "sofaID": "_InitialView",
    "sofaString": "“We agree,” Ann said.",
}


def files(folder: Path) -> Iterator[Hostile]:
    def cas(structures: object, expected: Expected, why: str) -> Hostile:
        path = folder / "hostile.json"
        whole = {"%TYPES": {}, "%FEATURE_STRUCTURES": structures, "%VIEWS": {}}
        path.write_bytes(orjson.dumps(whole))
        return Hostile(path, expected, why)

    def raw(data: bytes, why: str) -> Hostile:
        path = folder / "hostile.json"
        path.write_bytes(data)
        return Hostile(path, "rejected", why)

    yield raw(b"", "it is empty")
    yield raw(b'{"%FEATURE_STRUCTURES":[', "it is cut off")
    yield raw(b"[" * 100_000 + b"]" * 100_000, "a list 100,000 deep")
    yield raw(b'{"%FEATURE_STRUCTURES":"\xe9"}', "latin-1")
    yield raw(b'{"_views":{"_InitialView":{}}}', "the JSON of UIMA 2")
    yield raw(b'{"%FEATURE_STRUCTURES":7,"%VIEWS":7}', "a number")
    yield cas([], "rejected", "no text")
    yield cas([_SOFA, 7], "rejected", "something that is no structure")
    yield cas([_SOFA, {**_SOFA}], "rejected", "an id twice")
    cue = {"%ID": 2, "%TYPE": "c.Cue", "@sofa": 1, "begin": 5, "end": 999}
    yield cas([_SOFA, cue], "document", "beyond the text")
    yield cas([_SOFA, {**cue, "begin": 1e300}], "document", "an absurd place")
    yield cas([_SOFA, {**cue, "begin": "x"}], "document", "no number")
    yield cas([_SOFA, {**cue, "%TYPE": None}], "document", "no type")
    arc = {"%ID": 3, "%TYPE": "c.R", "begin": 1, "end": 2}
    ends = {"@Governor": 3, "@Dependent": 3}
    yield cas([_SOFA, cue, {**arc, **ends}], "document", "a relation of itself")
    own = {**cue, "%TYPE": "pressmark.Mention", "end": 6, "data": '{"at":7}'}
    yield cas([_SOFA, own], "document", "data that is none of ours")


def sample(folder: Path) -> Path:
    made = bundle(
        "[“We agree,”:content 1] [[Ann:source 1]:PERSON=Ann Smith] [said:cue 1]."
    )
    write(UimaJson(), folder / "sample", made)
    return folder / "sample" / "article.json"
