"""The native format keeps everything, to the byte."""

from __future__ import annotations

from typing import Any

import orjson
from hypothesis import given
from hypothesis import strategies as st

from pressmark.exchange.format import ReadDocument
from pressmark.exchange.jsonl_reading import document_of
from pressmark.exchange.jsonl_writing import line_of
from pressmark.exchange.order import in_order
from pressmark.model.bundle import Bundle, check_bundle
from tests.strategies import HOLDABLE, bundles, json_values


def read(line: bytes) -> ReadDocument:
    found = document_of(line, source="a.jsonl", number=1, name="a-1")
    assert isinstance(found, ReadDocument), found
    return found


@given(bundles())
def test_a_bundle_comes_back_as_it_was(bundle: Bundle) -> None:
    found = read(line_of(bundle))
    assert found.bundle == in_order(bundle)
    assert not found.remarks


@given(bundles())
def test_a_bundle_read_and_written_again_is_the_same_bytes(bundle: Bundle) -> None:
    line = line_of(bundle)
    assert line_of(read(line).bundle) == line


unknown_keys = st.dictionaries(
    st.text(HOLDABLE, max_size=3).map("x".__add__), json_values, max_size=3
)


@given(bundles(), unknown_keys)
def test_unknown_keys_survive(bundle: Bundle, unknown: dict[str, Any]) -> None:
    record = orjson.loads(line_of(bundle)) | unknown
    once = read(orjson.dumps(record)).bundle
    assert once.document.metadata.get("extra", {}) == unknown
    assert line_of(read(line_of(once)).bundle) == line_of(once)


@given(st.binary(max_size=200))
def test_no_line_of_bytes_is_more_than_rejected(line: bytes) -> None:
    document_of(line, source="a.jsonl", number=1, name="a-1")


@given(bundles(), st.data())
def test_a_damaged_line_is_read_soundly_or_rejected(
    bundle: Bundle, data: st.DataObject
) -> None:
    record = orjson.loads(line_of(bundle))
    key = data.draw(st.sampled_from(sorted(record)))
    record[key] = data.draw(json_values)
    found = document_of(orjson.dumps(record), source="a", number=1, name="a-1")
    if isinstance(found, ReadDocument):
        assert check_bundle(found.bundle) == []
