"""JSON with anybody's keys becomes articles, and other formats keep their own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pressmark.exchange import known_columns
from pressmark.exchange.columns import Columns, Tabular
from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.exchange.tables.records import Records

STORY = "The council agreed on Monday to build a bridge over the river."


def written(folder: Path, content: str | bytes, name: str = "news.jsonl") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def lines(folder: Path, *records: object) -> Path:
    return written(folder, "".join(json.dumps(one) + "\n" for one in records))


def read(
    path: Path, reader: Records | None = None
) -> tuple[list[ReadDocument], list[Rejected]]:
    items = list((reader or Records()).read(path))
    documents = [one for one in items if isinstance(one, ReadDocument)]
    return documents, [one for one in items if isinstance(one, Rejected)]


def test_a_line_is_a_document_and_its_keys_are_mapped(tmp_path: Path) -> None:
    path = lines(
        tmp_path,
        {
            "uuid": "a1",
            "article": {"title": "Bridge", "body": STORY, "words": 11},
            "authors": ["Ann Smith", {"name": "Ben"}],
            "publishedAt": "2024-04-03T10:00:00Z",
            "source": {"id": None, "name": "The Post"},
            "url": "https://example.org/1",
            "tags": ["local", {"deep": [1]}],
            "paid": False,
        },
    )
    (found,), rejected = read(path)
    assert not rejected
    document = found.bundle.document
    assert (document.name, document.text, found.line) == ("a1", STORY, 1)
    assert document.metadata == {
        "headline": "Bridge",
        "byline": "Ann Smith, Ben",
        "outlet": "The Post",
        "published": "2024-04-03",
        "url": "https://example.org/1",
        "article.words": 11,
        "tags": ["local", {"deep": [1]}],
        "paid": False,
    }


def test_a_list_of_objects_is_read(tmp_path: Path) -> None:
    content = json.dumps([{"text": "One."}, 7, {"text": "Two."}], indent=2)
    documents, (rejected,) = read(written(tmp_path, content, "news.json"))
    assert [one.bundle.document.text for one in documents] == ["One.", "Two."]
    assert [one.bundle.document.name for one in documents] == ["news-1", "news-3"]
    assert (rejected.line, rejected.reason) == (2, "it is not an object in braces")


def test_the_answer_of_a_news_service_is_read(tmp_path: Path) -> None:
    answer = {"status": "ok", "articles": [{"content": STORY}, {"content": STORY}]}
    for indent in (None, 1):
        path = written(tmp_path, json.dumps(answer, indent=indent), "news.json")
        documents, rejected = read(path)
        assert len(documents) == 2
        assert not rejected


def test_a_table_that_pandas_wrote_as_json_is_read(tmp_path: Path) -> None:
    table = {"columns": ["n", "text"], "index": [0], "data": [[7, STORY]]}
    (found,), _ = read(written(tmp_path, json.dumps(table), "news.json"))
    assert found.bundle.document.text == STORY
    assert found.bundle.document.metadata == {"n": 7}


def test_one_object_over_many_lines_is_one_document(tmp_path: Path) -> None:
    path = written(tmp_path, json.dumps({"text": STORY, "n": 1}, indent=2), "a.json")
    (found,), _ = read(path)
    assert found.bundle.document.metadata == {"n": 1}


def test_wrong_lines_are_rejected_and_the_others_read(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        b'\xef\xbb\xbf{"text": "One."}\nnonsense\n\n[1]\n{"text": "caf\xe9"}\n'
        b'{"text": " "}\n{"n": 3}\n{"text": "Two."}',
    )
    documents, rejected = read(path)
    assert [one.line for one in documents] == [1, 8]
    assert [one.line for one in rejected] == [2, 4, 5, 6, 7]


def test_paragraphs_in_a_list_become_one_text(tmp_path: Path) -> None:
    path = lines(tmp_path, {"paragraphs": ["One.", "Two."], "x": 1})
    (found,), _ = read(path, Records(columns="text=paragraphs"))
    assert found.bundle.document.text == "One.\n\nTwo."


def test_what_was_confirmed_is_used(tmp_path: Path) -> None:
    path = lines(tmp_path, {"k1": "x", "k2": {"k3": "It rains."}})
    assert read(path)[1][0].reason == (
        "no column is chosen for the text; give --option columns=… (keys: k1, k2.k3)"
    )
    known_columns.remember(["k1", "k2.k3"], Columns.of("text=k2.k3; headline=k1"))
    (found,), _ = read(path)
    assert found.bundle.document.metadata == {"headline": "x"}


def test_keys_and_samples_are_shown_before_the_import(tmp_path: Path) -> None:
    path = lines(tmp_path, {"t": "A", "b": {"c": STORY}}, {"t": 2})
    assert isinstance(Records(), Tabular)
    assert Records().headings(path) == (("t", ("A", "2")), ("b.c", (STORY[:59] + "…",)))
    assert Records().proposed(path).columns == "text=b.c"
    assert Records().headings(tmp_path / "none.jsonl") == ()


def test_characters_that_nothing_can_hold_are_replaced(tmp_path: Path) -> None:
    path = written(tmp_path, r'{"text": "a\ud83d", "t\udc00": {"x": "\u0000"}}')
    (found,), _ = read(path)
    assert found.bundle.document.text == "a\ufffd"
    assert found.bundle.document.metadata == {"t\ufffd.x": "\ufffd"}


def test_keys_that_look_alike_are_kept_apart(tmp_path: Path) -> None:
    path = lines(tmp_path, {"a": {"b": 1}, "a.b": 2, "text": STORY})
    (found,), _ = read(path)
    assert found.bundle.document.metadata == {"a.b": 1, "a.b'": 2}


@pytest.mark.parametrize(
    ("content", "certainty"),
    [
        ('{"body": "It rains.", "title": "Rain"}\n', Certainty.LIKELY),
        ('[\n {"headline": "x", "body": "y"}]', Certainty.LIKELY),
        ('{\n "status": "ok",\n "articles": [{"title": "x"}]}', Certainty.LIKELY),
        ('{"text": "It rains."}', Certainty.POSSIBLE),
        ('{"pressmark": 1, "id": "x"}', Certainty.POSSIBLE),
        ('{"text": "Ann.", "label": [[0, 3, "PERSON"]]}', Certainty.POSSIBLE),
        ('{"text": "Ann.", "spans": [], "answer": "accept"}', Certainty.POSSIBLE),
        ('{"sentence_normalized": "Ann.", "targets": []}', Certainty.POSSIBLE),
        ('[{"id": 1, "data": {"text": "x"}, "annotations": []}]', Certainty.POSSIBLE),
        ("It rains.", Certainty.NO),
    ],
)
def test_annotated_data_is_left_to_its_own_formats(
    tmp_path: Path, content: str, certainty: Certainty
) -> None:
    for name in ("a.jsonl", "a.json"):
        assert Records().recognises(tmp_path / name, content.encode()) is certainty
    assert Records().recognises(tmp_path / "a.txt", content.encode()) is Certainty.NO
