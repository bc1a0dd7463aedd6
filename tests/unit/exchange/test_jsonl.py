"""Lines of the native format are read soundly or rejected, one by one."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from pressmark.exchange import jsonl
from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.jsonl import NativeJsonl
from pressmark.model.attribution import QuoteKind
from pressmark.model.progress import Cancelled, NoProgress
from pressmark.model.review import Status, by_import
from pressmark.model.span import Span
from tests.builders import Stopped, bundle, dataset, made_id

TEXT = "Ann said it rains."
QUOTE = made_id("quote")
ENTITY = made_id("Ann")


def mention(**fields: object) -> dict[str, Any]:
    return {"start": 0, "end": 3, "label": "PERSON", **fields}


def quote(**fields: object) -> dict[str, Any]:
    return {"kind": "indirect", "content": [[9, 17]], **fields}


def stance(**fields: object) -> dict[str, Any]:
    return {
        "holder": {"document": True},
        "target": {"topic": "the weather"},
        "polarity": "against",
        **fields,
    }


def line(**fields: object) -> str:
    return json.dumps({"text": TEXT, **fields})


def read(tmp_path: Path, *lines: str | bytes) -> list[ReadDocument | Rejected]:
    path = tmp_path / "some.jsonl"
    raw = [each if isinstance(each, bytes) else each.encode() for each in lines]
    path.write_bytes(b"\n".join(raw))
    return list(NativeJsonl().read(path))


def accepted(tmp_path: Path, *lines: str | bytes) -> ReadDocument:
    (found,) = read(tmp_path, *lines)
    assert isinstance(found, ReadDocument), found
    return found


def reason(tmp_path: Path, *lines: str | bytes) -> str:
    (found,) = read(tmp_path, *lines)
    assert isinstance(found, Rejected), found
    return found.reason


def test_a_line_by_hand_needs_only_a_text(tmp_path: Path) -> None:
    document = accepted(tmp_path, line()).bundle.document
    assert document.text == TEXT
    assert document.name == "some-1"
    UUID(document.id)


def test_a_line_by_hand_may_give_a_name(tmp_path: Path) -> None:
    assert accepted(tmp_path, line(name="rain")).bundle.document.name == "rain"


def test_an_annotation_by_hand_counts_as_imported_and_accepted(tmp_path: Path) -> None:
    (found,) = accepted(tmp_path, line(mentions=[mention()])).bundle.mentions
    assert found.review.status is Status.ACCEPTED
    assert found.review.origin == by_import("jsonl")
    UUID(found.id)


def test_what_a_pipeline_made_is_a_suggestion_unless_it_says(tmp_path: Path) -> None:
    by = {"pipeline": "rules", "version": "2"}
    (found,) = accepted(tmp_path, line(mentions=[mention(origin=by)])).bundle.mentions
    assert found.review.status is Status.SUGGESTED


def test_ids_that_are_no_uuids_become_such_and_links_follow(tmp_path: Path) -> None:
    entity = {"id": 1, "name": "Ann", "type": "PERSON"}
    given = line(id="d1", entities=[entity], mentions=[mention(id="m1", entity="1")])
    found = accepted(tmp_path, given).bundle
    assert found.mentions[0].entity == found.entities[0].id
    UUID(found.entities[0].id)
    again = accepted(tmp_path, given).bundle
    assert again.entities == found.entities
    assert again.document.id == found.document.id


def test_fragments_that_touch_are_joined_with_a_remark(tmp_path: Path) -> None:
    found = accepted(tmp_path, line(attributions=[quote(content=[[12, 17], [9, 12]])]))
    assert found.bundle.attributions[0].content == (Span(9, 17),)
    assert found.remarks == ("attributions[0].content: fragments sorted and joined",)


def test_crlf_in_a_text_moves_the_annotations(tmp_path: Path) -> None:
    given = line(
        text="\ufeffOne.\r\nAnn said it rains.",
        mentions=[mention(start=7, end=10, corrects={"start": 7, "end": 15})],
        attributions=[quote(content=[[16, 24]], source=[[7, 10]])],
        stances=[stance(evidence=[{"spans": [[16, 24]]}])],
    )
    found = accepted(tmp_path, given).bundle
    text = found.document.text
    assert text == "One.\nAnn said it rains."
    assert found.mentions[0].span.covered(text) == "Ann"
    assert found.mentions[0].review.corrects == {"start": 5, "end": 13}
    assert found.attributions[0].content[0].covered(text) == "it rains"
    assert found.attributions[0].source[0].covered(text) == "Ann"
    assert found.stances[0].evidence[0].spans[0].covered(text) == "it rains"


def test_a_lone_surrogate_is_replaced_with_a_remark(tmp_path: Path) -> None:
    found = accepted(tmp_path, b'{"text": "rain \\ud83d falls", "name": "a\\udc00"}')
    assert found.bundle.document.text == "rain \ufffd falls"
    assert found.bundle.document.name == "a\ufffd"
    assert "lone surrogate replaced by U+FFFD (1)" in found.remarks


def test_a_pair_of_escaped_surrogates_is_one_character(tmp_path: Path) -> None:
    found = accepted(tmp_path, b'{"text": "rain \\ud83d\\ude00"}')
    assert found.bundle.document.text == "rain 😀"


@pytest.mark.parametrize("text", [TEXT, "Ann said\r\nit rains.", "Ann \0 said it."])
def test_the_hash_may_be_of_the_text_as_it_stands_in_the_line(
    tmp_path: Path, text: str
) -> None:
    hashed = hashlib.sha256(text.encode()).hexdigest()
    accepted(tmp_path, line(text=text, sha256=hashed))


def test_unknown_keys_are_kept_and_written_back(tmp_path: Path) -> None:
    given = line(
        id=made_id("d"),
        mood="grim",
        metadata={"headline": "Rain", "desk": "city", "extra": {"before": 1}},
        mentions=[mention(id=QUOTE, certainty="high")],
    )
    found = accepted(tmp_path, given).bundle
    extra = {"before": 1, "mood": "grim", f"mentions/{QUOTE}": {"certainty": "high"}}
    assert found.document.metadata["extra"] == extra
    output = tmp_path / "out.jsonl"
    NativeJsonl().write(dataset(found), output, progress=NoProgress())
    assert json.loads(output.read_bytes())["metadata"]["extra"] == extra


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ("{", "not JSON"),
        ('{"text": NaN}', "NaN is no number"),
        ('{"text": "a", "x": 1e999}', "too large"),
        ('{"text": "a", "x": 123456789012345678901234567890}', "too large"),
        ("[" * 100_000, "JSON list"),
        ('{"text": ' + "[" * 100_000, "nested too deeply"),
        ('"text"', "not an object"),
        ("{}", "text is missing"),
        (line(id=""), "id is not an id"),
        ('{"text": 5}', "text is not text"),
        ('{"text": " \\n"}', "text is missing"),
        ('{"text": "\\ufeff"}', "text is blank"),
        (b'{"text": "caf\xe9"}', "not in UTF-8"),
        (line(pressmark=2), "version 2"),
        (line(sha256="0" * 64), "sha256"),
        (line(state="finished"), "state is 'finished', not one of todo, open"),
        (line(metadata=[]), "metadata is not an object"),
        (line(metadata={"byline": 5}), "metadata.byline is not text"),
        (line(mentions={}), "mentions is not a list"),
        (line(mentions=[5]), "mentions[0] is not an object"),
        (line(mentions=[mention(end=99)]), "ends beyond the text"),
        (line(mentions=[mention(end=0)]), "empty or reversed"),
        (line(mentions=[mention(start=-1)]), "below 0"),
        (line(mentions=[mention(start=True)]), "not a whole number"),
        (line(mentions=[mention(end=10**18)]), "too large"),
        (line(mentions=[mention(label="")]), "mentions[0].label is missing"),
        (line(mentions=[mention(entity=ENTITY)]), "no entity"),
        (line(mentions=[mention(status="maybe")]), "status is 'maybe'"),
        (line(mentions=[mention(score=1001)]), "up to 1000"),
        (line(mentions=[mention(score=0.5)]), "not a whole number"),
        (line(mentions=[mention(at="yesterday")]), "not a time"),
        (line(mentions=[mention(origin={})]), "names neither"),
        (line(mentions=[mention(corrects=[1])]), "corrects is not an object"),
        (line(mentions=[mention(id=QUOTE), mention(id=QUOTE)]), "used twice"),
        (line(regions=[{"start": 0, "end": 3}]), "label is missing"),
        (line(entities=[{"type": "PERSON"}]), "name is missing"),
        (
            line(entities=[{"name": "A", "type": "P", "aliases": [1]}]),
            "not a list of texts",
        ),
        (line(attributions=[quote(kind=None)]), "kind is missing"),
        (line(attributions=[quote(content=[])]), "content is missing"),
        (line(attributions=[quote(content=[[1, 2, 3]])]), "[start, end] is expected"),
        (line(attributions=[quote(id=QUOTE, parent=QUOTE)]), "nested in itself"),
        (line(attributions=[quote(parent=QUOTE)]), "no attribution"),
        (line(attributions=[quote(speaker=[5])]), "speaker is not an id"),
        (line(stances=[stance(target={})]), "neither"),
        (line(stances=[stance(holder={"entity": ENTITY, "x": 1})]), "neither"),
        (line(stances=[stance(holder={"entity": ENTITY})]), "no entity"),
        (line(stances=[stance(holder={"entity": None})]), "entity is missing"),
        (line(stances=[stance(target={"entity": None})]), "entity is missing"),
        (line(stances=[stance(target={"topic": ""})]), "topic is missing"),
        (line(stances=[stance(evidence=[{"attribution": None}])]), "is missing"),
        (line(stances=[stance(evidence=[{}])]), "missing, or there is more"),
        (line(stances=[stance(explicit="yes")]), "neither true nor false"),
        (line(notes=[{"text": "see", "on": QUOTE}]), "not in the line"),
    ],
)
def test_a_wrong_line_is_rejected_in_plain_words(
    tmp_path: Path, wrong: str | bytes, words: str
) -> None:
    assert words in reason(tmp_path, wrong)


def test_many_problems_of_a_line_are_summed_up(tmp_path: Path) -> None:
    wrong = line(mentions=[mention(entity=made_id(n)) for n in range(9)])
    assert reason(tmp_path, wrong).endswith("; and 6 more")


def test_the_lines_after_a_wrong_one_are_read(tmp_path: Path) -> None:
    found = read(tmp_path, line(name="a"), "{", "", line(name="b"), b"\xff")
    assert [type(each) for each in found] == [
        *(ReadDocument, Rejected),
        *(ReadDocument, Rejected),
    ]
    assert [each.line for each in found] == [1, 2, 4, 5]


def test_the_second_document_of_an_id_is_rejected(tmp_path: Path) -> None:
    first, second = read(tmp_path, line(id=QUOTE), line(id=QUOTE, text="Another."))
    assert isinstance(first, ReadDocument)
    assert isinstance(second, Rejected)
    assert second.reason == f"the id {QUOTE} is also that of line 1"


def test_a_byte_order_mark_and_crlf_line_ends_are_no_trouble(tmp_path: Path) -> None:
    found = read(tmp_path, b"\xef\xbb\xbf" + line().encode() + b"\r", line() + "\r\n")
    assert [type(each) for each in found] == [ReadDocument, ReadDocument]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"\x89PNG\0\0\0", "binary"),
        ('{"text": "a"}'.encode("utf-16"), "UTF-16"),
        (b'[{"text": "a"}]', "JSON list"),
    ],
)
def test_a_file_of_another_kind_is_rejected_as_a_whole(
    tmp_path: Path, data: bytes, words: str
) -> None:
    (found,) = read(tmp_path, data)
    assert isinstance(found, Rejected)
    assert found.line is None
    assert words in found.reason


def test_a_missing_file_is_rejected(tmp_path: Path) -> None:
    (found,) = NativeJsonl().read(tmp_path / "none.jsonl")
    assert isinstance(found, Rejected)
    assert found.reason.startswith("cannot be read")


def test_a_line_that_is_too_long_is_rejected_and_the_next_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jsonl, "LONGEST_LINE", 100)
    long, short = read(tmp_path, line(text="a" * 1000), line())
    assert isinstance(long, Rejected)
    assert long.reason == "the line is longer than 100 bytes"
    assert isinstance(short, ReadDocument)
    assert short.line == 2


def test_the_keys_stand_in_the_order_of_the_contract(tmp_path: Path) -> None:
    made = bundle(
        "[[Ann:PERSON=Ann]:source 1] [said:cue 1] [it rains:content 1=mixed].",
        published="2026-01-01",
        headline="Rain",
    )
    output = tmp_path / "out.jsonl"
    NativeJsonl().write(dataset(made), output, progress=NoProgress())
    record = json.loads(output.read_bytes())
    assert " ".join(record) == (
        "pressmark id name sha256 text state metadata regions entities mentions"
        " attributions stances notes"
    )
    assert list(record["metadata"]) == ["headline", "published"]
    assert " ".join(record["attributions"][0]) == (
        "id kind act source cue content speaker printed parent"
        " status origin score corrects at"
    )
    assert record["attributions"][0]["kind"] == QuoteKind.MIXED


def test_a_cancelled_export_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        NativeJsonl().write(dataset(bundle("a")), tmp_path / "o", progress=Stopped())
    assert list(tmp_path.iterdir()) == []
