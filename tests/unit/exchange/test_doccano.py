from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from pressmark.errors import FormatError
from pressmark.exchange.doccano.doccano import Doccano, Shape
from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.exchange.jsonl_writing import line_of
from pressmark.model.bundle import Bundle
from pressmark.model.progress import Cancelled, NoProgress
from pressmark.model.review import Status, by_import
from pressmark.model.span import Span
from tests.builders import SUGGESTED, Stopped, bundle, dataset
from tests.oracles import asked, needs_oracles

SPANS = {"text": "Ann backs the bill.", "label": [[0, 3, "PERSON"]], "outlet": "DPA"}
QUOTE = {
    "id": 7,
    "text": "Ann backs it.",
    "entities": [
        {"id": 5, "start_offset": 0, "end_offset": 3, "label": "Source"},
        {"id": 6, "start_offset": 4, "end_offset": 9, "label": "CUE"},
        {"id": 9, "start_offset": 10, "end_offset": 12, "label": "content"},
    ],
    "relations": [
        {"id": 0, "from_id": 6, "to_id": 5, "type": "speaker"},
        {"id": 1, "from_id": 6, "to_id": 9, "type": "content"},
    ],
    "Comments": ["check this"],
}


def read(
    folder: Path, *records: object, chosen: Doccano | None = None
) -> list[ReadDocument | Rejected]:
    path = folder / "all.jsonl"
    path.write_text("\n".join(map(json.dumps, records)), "utf-8")
    return list((chosen or Doccano()).read(path))


def one(folder: Path, record: object, chosen: Doccano | None = None) -> ReadDocument:
    (found,) = read(folder, record, chosen=chosen)
    assert isinstance(found, ReadDocument), found
    return found


def test_triples_are_mentions(tmp_path: Path) -> None:
    (mention,) = one(tmp_path, SPANS).bundle.mentions
    assert (mention.span, mention.label) == (Span(0, 3), "PERSON")
    assert mention.review.status is Status.ACCEPTED
    assert mention.review.origin == by_import("doccano")


def test_entities_and_relations_are_a_quote(tmp_path: Path) -> None:
    (quote,) = one(tmp_path, QUOTE).bundle.attributions
    assert quote.content == (Span(10, 12),)
    assert quote.source == (Span(0, 3),)
    assert quote.cue == (Span(4, 9),)


def test_comments_are_notes_on_the_document(tmp_path: Path) -> None:
    (note,) = one(tmp_path, QUOTE).bundle.notes
    assert (note.on, note.text) == (None, "check this")


def test_keys_can_be_others(tmp_path: Path) -> None:
    record = {"column_data": "Ann backs it.", "column_label": [[0, 3, "PERSON"]]}
    chosen = Doccano(text_column="column_data", label_column="column_label")
    assert one(tmp_path, record, chosen).bundle.mentions[0].span == Span(0, 3)


@pytest.mark.parametrize("names", [("", "label"), ("a", "a"), ("pressmark", "b")])
def test_keys_cannot_be_empty_or_one(names: tuple[str, str]) -> None:
    with pytest.raises(FormatError, match="cannot be"):
        Doccano(text_column=names[0], label_column=names[1])


@pytest.mark.parametrize("meta", [{"meta": {"outlet": "DPA", "ward": 7}}, {}])
def test_metadata_is_flat_or_an_object(tmp_path: Path, meta: dict[str, object]) -> None:
    flat = meta or {"outlet": "DPA", "ward": 7}
    found = one(tmp_path, {"text": "Ann", "label": [], **flat}).bundle.document
    assert found.metadata["outlet"] == "DPA"
    assert found.metadata["extra"] == {"doccano": {"ward": 7}}


def test_labels_of_the_whole_text_are_kept(tmp_path: Path) -> None:
    found = one(tmp_path, {"text": "Ann", "label": ["politics"]}).bundle
    assert found.document.metadata["extra"] == {"doccano": {"cats": ["politics"]}}


def test_a_document_is_named_by_its_id(tmp_path: Path) -> None:
    assert one(tmp_path, QUOTE).bundle.document.name == "all-7"


def test_positions_count_code_points(tmp_path: Path) -> None:
    record = {"text": "😀👩\u200d🚀 Ann", "label": [[5, 8, "PERSON"]]}
    found = one(tmp_path, record).bundle
    assert found.mentions[0].span.covered(found.document.text) == "Ann"


def test_positions_move_with_line_ends(tmp_path: Path) -> None:
    found = one(tmp_path, {"text": "Hi\r\nAnn", "label": [[4, 7, "P"]]}).bundle
    assert found.mentions[0].span == Span(3, 6)


def test_spans_beyond_the_text_are_told(tmp_path: Path) -> None:
    found = one(tmp_path, {"text": "Ann", "label": [[0, 9, "P"], [0, 3, "P"]]})
    assert len(found.bundle.mentions) == 1
    assert "label 0 was not taken" in found.remarks[0]


def test_relations_without_a_place_are_told(tmp_path: Path) -> None:
    odd = [{"from_id": 5, "to_id": 6, "type": "foundedBy"}]
    found = one(tmp_path, {**QUOTE, "relations": odd})
    assert any("foundedBy (1)" in each for each in found.remarks)


def test_a_spoilt_line_is_told_and_the_others_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text(f'{json.dumps(SPANS)}\n{{"text":\n{json.dumps(QUOTE)}\n', "utf-8")
    first, rejected, second = Doccano().read(path)
    assert isinstance(first, ReadDocument)
    assert isinstance(rejected, Rejected)
    assert rejected.line == 2
    assert isinstance(second, ReadDocument)


def test_a_list_is_read_as_well(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps([SPANS, QUOTE]), "utf-8")
    assert len(list(Doccano().read(path))) == 2


@pytest.mark.parametrize("record", [SPANS, QUOTE])
def test_files_are_recognised_by_their_spans(record: object) -> None:
    head = json.dumps(record).encode()
    assert Doccano().recognises(Path("x.jsonl"), head) is Certainty.SURE
    assert Doccano().recognises(Path("x.jsonl"), b'{"text": "a"}') is Certainty.NO


def quoted() -> Bundle:
    made = bundle(
        "😀 [“We agree,”:content 1] [[Ann:source 1]:PERSON=Ann Smith] [said:cue 1],"
        " [“all”:content 1] of us. [Berlin:GPE=Berlin]",
        headline="They agree",
        review=replace(SUGGESTED, status=Status.ACCEPTED),
    )
    return replace(
        made, mentions=(made.mentions[0], replace(made.mentions[1], review=SUGGESTED))
    )


def export(folder: Path, *bundles: Bundle, chosen: Doccano | None = None) -> Path:
    output = folder / "made"
    (chosen or Doccano()).write(dataset(*bundles), output, progress=NoProgress())
    return output


def test_what_was_written_reads_back_whole(tmp_path: Path) -> None:
    (found,) = Doccano().read(export(tmp_path, quoted()))
    assert isinstance(found, ReadDocument)
    assert line_of(found.bundle) == line_of(quoted())


def test_changes_made_in_doccano_hold(tmp_path: Path) -> None:
    folder = export(tmp_path, quoted())
    record = json.loads((folder / "all.jsonl").read_text("utf-8"))
    # Its ids are new with each export.
    for entity in record["entities"]:
        entity["id"] += 100
    for relation in record["relations"]:
        relation["from_id"] += 100
        relation["to_id"] += 100
    record["entities"][4]["end_offset"] += 5
    found = one(tmp_path, record).bundle
    assert found.attributions[0].id == quoted().attributions[0].id
    assert found.attributions[0].source == (Span(14, 22),)


def test_metadata_stand_flat_and_under_no_key_of_doccano(tmp_path: Path) -> None:
    odd = replace(
        quoted(), document=replace(quoted().document, metadata={"text": "x", "id": 1})
    )
    folder = export(tmp_path, odd)
    record = json.loads((folder / "all.jsonl").read_text("utf-8"))
    assert record["text"] == odd.document.text
    assert "id" not in record
    (found,) = Doccano().read(folder)
    assert isinstance(found, ReadDocument)
    assert found.bundle.document.metadata == {"text": "x", "id": 1}


def test_labels_for_doccano_stand_beside(tmp_path: Path) -> None:
    folder = export(tmp_path, quoted())
    spans = json.loads((folder / "spans.json").read_text("utf-8"))
    assert {"Source", "PERSON", "headline", "Stance:favor"} <= {
        label["text"] for label in spans
    }
    relations = json.loads((folder / "relations.json").read_text("utf-8"))
    assert [label["text"] for label in relations] == ["cue", "part", "source"]


def test_losses_are_told(tmp_path: Path) -> None:
    chosen = Doccano(shape=Shape.SPANS)
    _, losses = chosen.write(dataset(quoted()), tmp_path / "x", progress=NoProgress())
    assert {loss.what: loss.count for loss in losses} == {
        "suggestions that nobody has decided on": 1,
        "annotations in several places": 1,
        "relations": 3,
    }


def test_a_cancelled_export_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        Doccano().write(dataset(quoted()), tmp_path / "x.jsonl", progress=Stopped())
    assert list(tmp_path.iterdir()) == []


@needs_oracles
def test_doccano_takes_spans_and_relations(tmp_path: Path) -> None:
    data = export(tmp_path, quoted()) / "all.jsonl"
    said = asked("doccano_oracle", data, "relations", "text", "label")
    assert (said["errors"], said["dropped"]) == ([], 0)
    assert said["texts"] == [quoted().document.text]
    assert [24, 29, "Content"] in said["spans"]
    assert ["source", 2, 4] in said["relations"]


@needs_oracles
def test_doccano_takes_spans_under_other_keys(tmp_path: Path) -> None:
    chosen = Doccano(shape=Shape.SPANS, text_column="article", label_column="marks")
    data = export(tmp_path, quoted(), chosen=chosen) / "all.jsonl"
    said = asked("doccano_oracle", data, "spans", "article", "marks")
    assert (said["errors"], said["dropped"]) == ([], 0)
    assert len(said["spans"]) == 6
