"""What is quick for the many annotations is the same as what is careful."""

from __future__ import annotations

from typing import Any

import orjson
from hypothesis import given
from hypothesis import strategies as st

from pressmark.exchange.carrying import packed, unpacked
from pressmark.exchange.format import ReadDocument
from pressmark.exchange.json_fields import Fields, Wrong
from pressmark.exchange.jsonl_parts import Parts
from pressmark.exchange.jsonl_usual import (
    usual_attribution,
    usual_entity,
    usual_mention,
)
from pressmark.exchange.jsonl_writing import line_of
from pressmark.model.bundle import Bundle
from tests.strategies import bundles, json_values

LAYERS = {
    "entities": (usual_entity, "entity"),
    "mentions": (usual_mention, "mention"),
    "attributions": (usual_attribution, "attribution"),
}

near_values = json_values | st.sampled_from(
    [True, 1, 1.0, 0, -1, 2**53, "", " ", [[1, 2], [2, 3]], [[3, 4], [1, 2]], [[1, 1]]]
)


def taken_carefully(layer: str, value: object) -> object:
    """Return what is made of a value field by field, or None where it is wrong."""
    extra: dict[str, Any] = {}
    remarks: list[str] = []
    try:
        made = getattr(Parts("a", extra), LAYERS[layer][1])(Fields("", value, remarks))
    except Wrong:
        return None
    return None if extra or remarks else made


@given(bundles(), st.data())
def test_what_is_taken_quickly_is_what_is_taken_carefully(
    bundle: Bundle, data: st.DataObject
) -> None:
    record = orjson.loads(line_of(bundle))
    for layer, (usual, _) in LAYERS.items():
        for value in record[layer]:
            key = data.draw(st.sampled_from(["nothing", *value]))
            if key != "nothing":
                value[key] = data.draw(near_values)
            if data.draw(st.booleans()):
                value.pop(data.draw(st.sampled_from(sorted(value))))
            found = usual(value)
            if found is not None:
                assert found == taken_carefully(layer, value)


@given(bundles())
def test_what_was_read_is_carried_as_it_is(bundle: Bundle) -> None:
    read = ReadDocument(bundle, "a.jsonl", 3, ("a remark",))
    assert unpacked(packed(read)) == read
