from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressmark.exchange import json_items
from pressmark.exchange.json_items import Item, items_of


def read(folder: Path, data: bytes | str) -> list[tuple[int, str]]:
    path = folder / "x.json"
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return [
        (each.line, each.data.decode() if isinstance(each, Item) else "!")
        for each in items_of(path)
    ]


def test_a_list_of_objects_is_cut_into_them(tmp_path: Path) -> None:
    text = '\ufeff[{"a": "[}\\""},\n {"b": [{}, []]}]\n'
    assert read(tmp_path, text) == [(1, '{"a": "[}\\""}'), (2, '{"b": [{}, []]}')]


def test_an_object_a_line_is_read_by_lines(tmp_path: Path) -> None:
    text = '{"a": 1}\n\n{"b": \n{"c": 1}'
    assert read(tmp_path, text) == [(1, '{"a": 1}'), (3, '{"b":'), (4, '{"c": 1}')]


def test_one_object_over_several_lines_is_one(tmp_path: Path) -> None:
    assert read(tmp_path, '{\n"a": [1]\n}\n') == [(1, '{\n"a": [1]\n}')]


def test_objects_one_after_the_other_are_each_one(tmp_path: Path) -> None:
    found = read(tmp_path, '{\n"a": 1}{"b":\n2}')
    assert [line for line, _ in found] == [1, 2]


@pytest.mark.parametrize(
    "text", ["", "   ", "[]", "1", "[1, 2]", '"a"', "[{", "{", "]", '[{"a": "b', "{]"]
)
def test_what_holds_no_object_is_told(tmp_path: Path, text: str) -> None:
    assert "!" in [found for _, found in read(tmp_path, text)]


def test_objects_larger_than_a_read_are_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json_items, "_CHUNK", 7)
    given = [{"text": 'a]“\\"' * 20}, {"list": [[{"x": "}"}]] * 9}, {}]
    found = read(tmp_path, json.dumps(given, indent=1))
    assert [json.loads(text) for _, text in found] == given


def test_an_object_that_is_too_long_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json_items, "LONGEST", 100)
    assert read(tmp_path, "[" + json.dumps({"a": "b" * 2_000_000}) + "]")[0][1] == "!"
    lines = json.dumps({}) + "\n" + json.dumps({"a": "b" * 500}) + "\n" + "{}"
    assert [found for _, found in read(tmp_path, lines)] == ["{}", "!", "{}"]


@given(st.lists(st.dictionaries(st.text(), st.text() | st.lists(st.text()))))
def test_any_list_of_objects_comes_back(given: list[dict[str, object]]) -> None:
    with TemporaryDirectory() as folder:
        found = read(Path(folder), json.dumps(given))
    assert [json.loads(text) for _, text in found if text != "!"] == given
