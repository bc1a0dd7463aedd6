from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.exchange.jsonl_writing import line_of
from pressmark.exchange.label_studio.label_studio import LabelStudio
from pressmark.model.attribution import QuoteKind
from pressmark.model.bundle import Bundle
from pressmark.model.document import DocumentState
from pressmark.model.ids import AnnotationId, new_id
from pressmark.model.progress import Cancelled, NoProgress
from pressmark.model.review import Status, by_annotator, by_import, by_pipeline
from pressmark.model.scheme import NEWS, Label
from pressmark.model.span import Span
from pressmark.model.stance import Stance
from tests.builders import SUGGESTED, Stopped, bundle, dataset
from tests.oracles import asked, needs_oracles

TEXT = "Ann backs it."


def region(
    start: int,
    end: int,
    text: str,
    label: str,
    identifier: str = "a1",
    **more: Any,  # noqa: ANN401  (any JSON)
) -> dict[str, Any]:
    return {
        "id": identifier,
        "from_name": "label",
        "to_name": "text",
        "type": "labels",
        "value": {"start": start, "end": end, "text": text, "labels": [label]},
        **more,
    }


def choice(name: str, value: str, identifier: str = "a1") -> dict[str, Any]:
    return {
        "id": identifier,
        "from_name": name,
        "to_name": "text",
        "type": "choices",
        "value": {"choices": [value]},
    }


def relation(origin: str, target: str, *labels: str, **more: str) -> dict[str, Any]:
    ends = {"from_id": origin, "to_id": target, "direction": "right"}
    return {"type": "relation", **ends, "labels": labels, **more}


def task(*results: object, text: str = TEXT, **more: Any) -> dict[str, Any]:  # noqa: ANN401  (any JSON)
    made = {"completed_by": 1, "was_cancelled": False, "result": results}
    return {"id": 1, "data": {"text": text}, "annotations": [made], **more}


def read(
    folder: Path, *tasks: object, chosen: LabelStudio | None = None
) -> list[ReadDocument | Rejected]:
    path = folder / "tasks.json"
    path.write_text(json.dumps(tasks), "utf-8")
    return list((chosen or LabelStudio()).read(path))


def one(folder: Path, *tasks: object) -> ReadDocument:
    (found,) = read(folder, *tasks)
    assert isinstance(found, ReadDocument), found
    return found


ANN = region(0, 3, "Ann", "PER")
QUOTE = (
    region(0, 3, "Ann", "Source"),
    region(4, 9, "backs", "Cue", "a2"),
    region(10, 12, "it", "Content", "a3"),
    relation("a3", "a1", "source"),
    relation("a2", "a3"),
)


def test_regions_and_relations_are_a_quote(tmp_path: Path) -> None:
    (quote,) = one(tmp_path, task(*QUOTE)).bundle.attributions
    assert quote.source == (Span(0, 3),)
    assert quote.cue == (Span(4, 9),)
    assert quote.content == (Span(10, 12),)
    assert quote.review.status is Status.ACCEPTED
    assert quote.review.origin == by_annotator("1")


def test_results_of_one_id_are_one_region(tmp_path: Path) -> None:
    found = one(tmp_path, task(*QUOTE, choice("kind", "mixed", "a3")))
    assert found.bundle.attributions[0].kind is QuoteKind.MIXED


def test_an_attribute_that_is_not_ours_becomes_a_note(tmp_path: Path) -> None:
    found = one(tmp_path, task(*QUOTE, choice("stance", "for", "a3"))).bundle
    assert [note.text for note in found.notes] == ["stance: for"]
    assert found.notes[0].on == found.attributions[0].id


def test_a_choice_for_the_whole_task_becomes_a_note_on_it(tmp_path: Path) -> None:
    whole = {**choice("topic", "politics"), "id": "other"}
    (note,) = one(tmp_path, task(whole)).bundle.notes
    assert (note.on, note.text) == (None, "topic: politics")


def test_positions_count_utf16_units(tmp_path: Path) -> None:
    text = "😀👩\u200d🚀 Ann"
    found = one(tmp_path, task(region(8, 11, "Ann", "PERSON"), text=text))
    assert found.bundle.mentions[0].span == Span(5, 8)
    assert found.remarks == ()


def test_a_line_end_of_windows_counts_as_two(tmp_path: Path) -> None:
    found = one(tmp_path, task(region(4, 7, "Ann", "PERSON"), text="Hi\r\nAnn"))
    assert found.bundle.mentions[0].span == Span(3, 6)


def test_words_that_stand_elsewhere_are_found_again(tmp_path: Path) -> None:
    found = one(tmp_path, task(region(2, 5, "Ann", "PERSON")))
    assert found.bundle.mentions[0].span == Span(0, 3)
    assert "“Ann” stands elsewhere" in found.remarks[0]


def test_words_that_are_nowhere_are_told_and_left_out(tmp_path: Path) -> None:
    found = one(tmp_path, task(region(0, 3, "Ben", "PERSON")))
    assert found.bundle.mentions == ()
    assert "was not taken" in found.remarks[0]


def test_predictions_are_suggestions_with_their_score(tmp_path: Path) -> None:
    made = {
        "model_version": "m1",
        "score": 0.91,
        "result": [region(0, 3, "Ann", "PER")],
    }
    (mention,) = one(tmp_path, task(predictions=[made])).bundle.mentions
    assert mention.review.status is Status.SUGGESTED
    assert mention.review.origin == by_pipeline("m1", "")
    assert mention.review.score == 910


def test_a_prediction_that_was_annotated_is_not_there_twice(tmp_path: Path) -> None:
    same = region(0, 3, "Ann", "PER", "other")
    found = one(
        tmp_path, task(region(0, 3, "Ann", "PER"), predictions=[{"result": [same]}])
    )
    assert len(found.bundle.mentions) == 1
    assert found.remarks == ("predictions that are annotated as well: 1",)


def test_a_cancelled_task_is_skipped(tmp_path: Path) -> None:
    made = {"was_cancelled": True, "result": []}
    found = one(tmp_path, {"data": {"text": TEXT}, "annotations": [made]})
    assert found.bundle.document.state is DocumentState.SKIPPED


@pytest.mark.parametrize(
    ("given", "name"),
    [
        (7, "7"),
        ({"id": 7, "email": "ann@example.org"}, "ann@example.org"),
        ({"id": 7, "first_name": "Ann", "last_name": "Smith"}, "Ann Smith"),
    ],
)
def test_who_completed_it_is_a_number_or_an_object(
    tmp_path: Path, given: object, name: str
) -> None:
    made = {"completed_by": given, "result": [region(0, 3, "Ann", "PER")]}
    found = one(tmp_path, {"data": {"text": TEXT}, "annotations": [made]})
    assert found.bundle.mentions[0].review.origin == by_annotator(name)


def test_nobody_is_named_where_nobody_is_known(tmp_path: Path) -> None:
    made = {"result": [region(0, 3, "Ann", "PER")]}
    found = one(tmp_path, {"data": {"text": TEXT}, "annotations": [made]})
    assert found.bundle.mentions[0].review.origin == by_import("label-studio")


def two_annotators() -> dict[str, Any]:
    first = {"completed_by": 1, "result": [region(0, 3, "Ann", "PER")]}
    second = {"completed_by": 2, "result": [region(0, 3, "Ann", "ORG")]}
    return {"data": {"text": TEXT}, "annotations": [first, second]}


def test_of_several_annotators_the_first_is_read_and_the_other_told(
    tmp_path: Path,
) -> None:
    found, other = read(tmp_path, two_annotators())
    assert isinstance(found, ReadDocument)
    assert found.bundle.mentions[0].label == "PER"
    assert isinstance(other, Rejected)
    assert "for 2 set the option" in other.reason


def test_an_annotator_can_be_chosen(tmp_path: Path) -> None:
    found, _ = read(tmp_path, two_annotators(), chosen=LabelStudio(annotator="2"))
    assert isinstance(found, ReadDocument)
    assert found.bundle.mentions[0].label == "ORG"


def test_everybody_can_be_read_into_one_document(tmp_path: Path) -> None:
    (found,) = read(tmp_path, two_annotators(), chosen=LabelStudio(annotator="all"))
    assert isinstance(found, ReadDocument)
    assert {each.label for each in found.bundle.mentions} == {"PER", "ORG"}


def test_the_turns_of_a_dialogue_are_lines(tmp_path: Path) -> None:
    turns = [
        {"author": "Ann", "text": "Yes 😀."},
        {"author": "Ben", "text": "No, Ann."},
    ]
    value = {"start": "1", "end": "1", "startOffset": 4, "endOffset": 7}
    value |= {"text": "Ann", "paragraphlabels": ["PER"]}
    made = {"id": "a", "type": "paragraphlabels", "value": value}
    given = {"data": {"dialogue": turns}, "annotations": [{"result": [made]}]}
    found = one(tmp_path, given).bundle
    assert found.document.text == "Yes 😀.\nNo, Ann."
    assert found.mentions[0].span == Span(11, 14)


def test_a_web_page_is_read_by_its_words(tmp_path: Path) -> None:
    page = "<html><head><title>x</title></head><body><p>Ann &amp; Ben</p></body></html>"
    value: dict[str, Any] = {"start": "/p[1]/text()[1]", "end": "/p[1]/text()[1]"}
    value |= {"startOffset": 6, "endOffset": 9, "text": "Ben"}
    value |= {"globalOffsets": {"start": 6, "end": 9}, "hypertextlabels": ["PER"]}
    made = {"id": "a", "type": "hypertextlabels", "value": value}
    given = {"data": {"html": page}, "annotations": [{"result": [made]}]}
    found = one(tmp_path, given).bundle
    assert found.document.text == "Ann & Ben"
    assert found.mentions[0].span == Span(6, 9)


def test_the_short_form_is_read_too(tmp_path: Path) -> None:
    labels = [{"start": 0, "end": 3, "text": "Ann", "labels": ["PER"]}]
    found = one(tmp_path, {"id": 4, "text": TEXT, "label": labels, "annotator": 2})
    assert found.bundle.mentions[0].span == Span(0, 3)
    assert found.bundle.document.name == "tasks-4"


def test_other_data_of_a_task_are_kept(tmp_path: Path) -> None:
    data = {"text": TEXT, "outlet": "DPA", "ward": 7}
    found = one(tmp_path, {"id": 1, "data": data}).bundle.document.metadata
    assert found["outlet"] == "DPA"
    assert found["extra"] == {"label-studio": {"data": {"ward": 7}}}


def test_a_spoilt_task_is_told_with_its_line_and_the_rest_is_kept(
    tmp_path: Path,
) -> None:
    path = tmp_path / "x.json"
    path.write_text(f'[\n{{"data": 1}},\n{json.dumps(task())}\n]', "utf-8")
    rejected, found = LabelStudio().read(path)
    assert isinstance(rejected, Rejected)
    assert rejected.line == 2
    assert isinstance(found, ReadDocument)


def test_files_are_recognised_by_their_keys() -> None:
    head = json.dumps([task(*QUOTE)]).encode()
    assert LabelStudio().recognises(Path("x.json"), head) is Certainty.SURE
    assert LabelStudio().recognises(Path("x.json"), b'[{"a": 1}]') is Certainty.NO


def quoted() -> Bundle:
    made = bundle(
        "😀 [“We agree,”:content 1] [[Ann:source 1]:PERSON=Ann Smith] [said:cue 1],"
        " [“all”:content 1] of us. [Berlin:GPE=Berlin]",
        headline="They agree",
        review=replace(SUGGESTED, status=Status.ACCEPTED),
    )
    open_one = replace(made.mentions[1], review=SUGGESTED)
    return replace(made, mentions=(made.mentions[0], open_one))


def export(folder: Path, *bundles: Bundle) -> Path:
    output = folder / "made"
    LabelStudio().write(dataset(*bundles), output, progress=NoProgress())
    return output


def test_what_was_written_reads_back_whole(tmp_path: Path) -> None:
    (found,) = LabelStudio().read(export(tmp_path, quoted()))
    assert isinstance(found, ReadDocument)
    assert line_of(found.bundle) == line_of(quoted())


def test_labels_and_notes_of_control_characters_read_back_whole(
    tmp_path: Path,
) -> None:
    made = quoted()
    named = made.mentions[0]
    stance = Stance(
        AnnotationId(new_id()),
        *(named.entity, None, "taxes", "favor"),
        review=named.review,
        note="\x1f",
    )
    mentions = (replace(named, label="\x18"), *made.mentions[1:])
    made = replace(made, mentions=mentions, stances=(stance,))
    (found,) = LabelStudio().read(export(tmp_path, made))
    assert isinstance(found, ReadDocument)
    assert line_of(found.bundle) == line_of(made)


def test_changes_made_in_label_studio_hold(tmp_path: Path) -> None:
    path = export(tmp_path, quoted()) / "tasks.json"
    tasks = json.loads(path.read_text("utf-8"))
    for result in tasks[0]["annotations"][0]["result"]:
        if result.get("from_name") == "kind":
            result["value"]["choices"] = ["mixed"]
        if result.get("from_name") == "entity":
            result["value"]["text"] = ["Ann Jones"]
    path.write_text(json.dumps(tasks), "utf-8")
    (found,) = LabelStudio().read(path)
    assert isinstance(found, ReadDocument)
    assert found.bundle.attributions[0].kind is QuoteKind.MIXED
    entity = found.bundle.entity(found.bundle.mentions[0].entity)
    assert entity is not None
    assert entity.name == "Ann Jones"


def test_suggestions_become_predictions(tmp_path: Path) -> None:
    path = export(tmp_path, quoted()) / "tasks.json"
    (written,) = json.loads(path.read_text("utf-8"))
    (prediction,) = written["predictions"]
    assert prediction["model_version"] == "rules 1"
    assert prediction["score"] == 0.8
    assert prediction["result"][0]["value"]["text"] == "Berlin"


def test_a_file_has_its_configuration_beside_it(tmp_path: Path) -> None:
    output = tmp_path / "made.json"
    LabelStudio().write(dataset(quoted()), output, progress=NoProgress())
    assert "<Labels" in output.with_suffix(".xml").read_text("utf-8")
    assert output.with_suffix(".xml") in set(LabelStudio().companions(output))


def test_losses_are_told(tmp_path: Path) -> None:
    made = quoted()
    gone = replace(made.mentions[0], review=replace(SUGGESTED, status=Status.REJECTED))
    made = replace(made, mentions=(gone, made.mentions[1]))
    _, losses = LabelStudio().write(
        dataset(made), tmp_path / "made", progress=NoProgress()
    )
    assert {loss.what: loss.count for loss in losses} == {
        "rejected annotations": 1,
        "annotations in several places": 1,
    }


def test_a_cancelled_export_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        LabelStudio().write(dataset(quoted()), tmp_path / "x.json", progress=Stopped())
    assert list(tmp_path.iterdir()) == []


@needs_oracles
def test_label_studio_takes_the_tasks_and_the_configuration(tmp_path: Path) -> None:
    scheme = replace(NEWS, mention_labels=(Label("a <b> & “c”", "Odd", "person"),))
    output = tmp_path / "made"
    LabelStudio().write(
        dataset(quoted(), bundle("[x:Y]", name="b"), scheme=scheme),
        output,
        progress=NoProgress(),
    )
    said = asked(
        "label_studio_oracle", output / "tasks.json", output / "labeling-config.xml"
    )
    assert said["wrong"] == []
    assert {"label", "kind", "polarity", "entity"} <= set(said["controls"])
    ann = {"text": "Ann", "labels": ["PERSON"], "start": 15}
    assert ann in said["regions"]
    assert said["relations"] == 3
