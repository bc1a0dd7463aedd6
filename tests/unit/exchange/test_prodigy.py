from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.exchange.jsonl_writing import line_of
from pressmark.exchange.prodigy.prodigy import Prodigy
from pressmark.model.bundle import Bundle
from pressmark.model.document import DocumentState
from pressmark.model.progress import Cancelled, NoProgress
from pressmark.model.review import Status, by_annotator, by_import
from pressmark.model.span import Span
from tests.builders import SUGGESTED, Stopped, bundle, dataset

WORDS = [("Ann", 0), ("backs", 4), ("it", 10), (".", 12)]
TOKENS = [
    {"text": word, "start": start, "end": start + len(word), "id": number, "ws": True}
    for number, (word, start) in enumerate(WORDS)
]


def span(first: int, last: int, label: str) -> dict[str, Any]:
    start, end = TOKENS[first]["start"], TOKENS[last]["end"]
    tokens = {"token_start": first, "token_end": last}
    return {"start": start, "end": end, **tokens, "label": label}


def task(*spans: object, **more: object) -> dict[str, Any]:
    return {"text": "Ann backs it.", "tokens": TOKENS, "spans": spans, **more}


QUOTE = task(
    span(0, 0, "SOURCE"),
    span(1, 1, "CUE"),
    span(2, 3, "CONTENT"),
    relations=[
        {
            "head": 3,
            "child": 0,
            "label": "SOURCE",
            "head_span": span(2, 3, "CONTENT"),
            "child_span": span(0, 0, "SOURCE"),
        },
        {"head": 3, "child": 1, "label": "CUE"},
    ],
    answer="accept",
)


def read(folder: Path, *tasks: object) -> list[ReadDocument | Rejected]:
    path = folder / "tasks.jsonl"
    path.write_text("\n".join(map(json.dumps, tasks)), "utf-8")
    return list(Prodigy().read(path))


def one(folder: Path, given: object) -> ReadDocument:
    (found,) = read(folder, given)
    assert isinstance(found, ReadDocument), found
    return found


def test_relations_by_spans_and_by_last_tokens_make_a_quote(tmp_path: Path) -> None:
    (quote,) = one(tmp_path, QUOTE).bundle.attributions
    assert quote.content == (Span(10, 13),)
    assert quote.source == (Span(0, 3),)
    assert quote.cue == (Span(4, 9),)
    assert quote.review.status is Status.ACCEPTED
    assert quote.review.origin == by_import("prodigy")


def test_the_last_token_of_a_span_is_in_it(tmp_path: Path) -> None:
    tokens_only = {"token_start": 0, "token_end": 1, "label": "ORG"}
    (mention,) = one(tmp_path, task(tokens_only)).bundle.mentions
    assert mention.span == Span(0, 9)


def test_what_was_rejected_comes_as_rejected(tmp_path: Path) -> None:
    given = task(span(0, 0, "ORG"), answer="reject")
    (mention,) = one(tmp_path, given).bundle.mentions
    assert mention.review.status is Status.REJECTED


def test_what_was_ignored_is_skipped(tmp_path: Path) -> None:
    found = one(tmp_path, task(answer="ignore")).bundle.document
    assert found.state is DocumentState.SKIPPED


@pytest.mark.parametrize(
    ("session", "origin"),
    [
        ("set-ann", by_annotator("ann")),
        ("set-2023-01-31_10-00-00", by_import("prodigy")),
        (None, by_import("prodigy")),
    ],
)
def test_the_session_names_the_annotator(
    tmp_path: Path, session: str | None, origin: object
) -> None:
    given = task(span(0, 0, "ORG"), _session_id=session)
    assert one(tmp_path, given).bundle.mentions[0].review.origin == origin


def test_meta_is_metadata_and_names_the_document(tmp_path: Path) -> None:
    found = one(tmp_path, task(meta={"id": "a1", "outlet": "DPA", "ward": 7}))
    document = found.bundle.document
    assert document.name == "a1"
    assert document.metadata["outlet"] == "DPA"
    assert document.metadata["extra"] == {"prodigy": {"meta": {"ward": 7}}}


def test_hashes_of_prodigy_are_not_kept(tmp_path: Path) -> None:
    found = one(tmp_path, task(_input_hash=1, _task_hash=2, topic="x"))
    extra = found.bundle.document.metadata["extra"]
    assert extra == {"prodigy": {"topic": "x"}}


def test_positions_count_code_points(tmp_path: Path) -> None:
    given = {"text": "😀 Ann", "spans": [{"start": 2, "end": 5, "label": "PERSON"}]}
    found = one(tmp_path, given).bundle
    assert found.mentions[0].span.covered(found.document.text) == "Ann"


def test_spans_that_are_none_are_told(tmp_path: Path) -> None:
    found = one(tmp_path, task({"start": 5, "end": 99, "label": "A"}))
    assert found.bundle.mentions == ()
    assert "span 0 was not taken" in found.remarks[0]


def test_files_are_recognised_by_their_keys() -> None:
    head = json.dumps(QUOTE).encode()
    assert Prodigy().recognises(Path("x.jsonl"), head) is Certainty.SURE
    assert Prodigy().recognises(Path("x.jsonl"), b'{"text": "a"}') is Certainty.NO


def quoted() -> Bundle:
    made = bundle(
        "😀 [“We agree,”:content 1] [[Ann:source 1]:PERSON=Ann Smith] [said:cue 1],"
        " [“all”:content 1] of us. [Berl:GPE=Berlin]in",
        headline="They agree",
        review=replace(SUGGESTED, status=Status.ACCEPTED),
    )
    return replace(
        made, mentions=(made.mentions[0], replace(made.mentions[1], review=SUGGESTED))
    )


def export(folder: Path, *bundles: Bundle) -> list[dict[str, Any]]:
    output = folder / "made.jsonl"
    Prodigy().write(dataset(*bundles), output, progress=NoProgress())
    lines = output.read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_what_was_written_reads_back_whole(tmp_path: Path) -> None:
    export(tmp_path, quoted())
    (found,) = Prodigy().read(tmp_path / "made.jsonl")
    assert isinstance(found, ReadDocument)
    assert line_of(found.bundle) == line_of(quoted())


def test_tokens_cover_the_text_and_spans_begin_and_end_with_them(
    tmp_path: Path,
) -> None:
    (made,) = export(tmp_path, quoted())
    text, tokens = made["text"], made["tokens"]
    for number, token in enumerate(tokens):
        assert token["id"] == number
        assert text[token["start"] : token["end"]] == token["text"]
    for each in made["spans"]:
        assert tokens[each["token_start"]]["start"] == each["start"]
        assert tokens[each["token_end"]]["end"] == each["end"]


def test_relations_end_at_last_tokens_and_repeat_their_spans(tmp_path: Path) -> None:
    (made,) = export(tmp_path, quoted())
    relation = made["relations"][0]
    assert relation["head"] == relation["head_span"]["token_end"]
    assert relation["child_span"]["label"] == "Source"
    assert set(relation["child_span"]) == {
        *("start", "end", "token_start", "token_end", "label")
    }


@pytest.mark.parametrize(
    ("state", "answer"),
    [(DocumentState.SKIPPED, "ignore"), (DocumentState.DONE, "accept")],
)
def test_the_answer_says_what_became_of_it(
    tmp_path: Path, state: DocumentState, answer: str
) -> None:
    made = bundle("Nothing here.")
    made = replace(made, document=replace(made.document, state=state))
    assert export(tmp_path, made)[0]["answer"] == answer


def test_what_nobody_has_decided_on_has_no_answer(tmp_path: Path) -> None:
    assert "answer" not in export(tmp_path, bundle("[Ann:PERSON]"))[0]


def test_losses_are_told(tmp_path: Path) -> None:
    _, losses = Prodigy().write(
        dataset(quoted()), tmp_path / "x.jsonl", progress=NoProgress()
    )
    assert {loss.what: loss.count for loss in losses} == {
        "suggestions that nobody has decided on": 1,
        "annotations in several places": 1,
        "spans that begin or end within a word": 1,
        "texts with spans that overlap": 1,
    }


def test_a_cancelled_export_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        Prodigy().write(dataset(quoted()), tmp_path / "x.jsonl", progress=Stopped())
    assert list(tmp_path.iterdir()) == []
