"""NewsMTSC: sentences with targets, in both shapes in which it is published."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
import pytest

from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.exchange.newsmtsc import NewsMtsc
from pressmark.model.bundle import Bundle
from pressmark.model.ids import AnnotationId
from pressmark.model.progress import NoProgress
from pressmark.model.span import Span
from pressmark.model.stance import Evidence, Stance
from tests.builders import SUGGESTED, bundle, dataset, made_id

MADE = bundle(
    "A headline\n\n[“[Ann Smith:PERSON=Ann] lies,” says [Ben:PERSON=Ben].:content 1]"
    " It rains. [She:PERSON=Ann] and [Ann:PERSON=Ann] left. 😀 [Ben:PERSON=Ben] won.",
)
ANN, BEN = (one.id for one in MADE.entities)


def stance(number: int, **more: Any) -> Stance:  # noqa: ANN401  (fields of a stance)
    usual: dict[str, Any] = {
        "id": AnnotationId(made_id("stance", number)),
        "holder": None,
        "target": ANN,
        "topic": None,
        "polarity": "against",
        "review": SUGGESTED,
    }
    return Stance(**{**usual, **more})


def written(folder: Path, *stances: Stance) -> tuple[list[Any], dict[str, int]]:
    path = folder / "a.jsonl"
    made = replace(MADE, stances=stances)
    _, losses = NewsMtsc().write(dataset(made), path, progress=NoProgress())
    lines = [orjson.loads(line) for line in path.read_bytes().splitlines()]
    return lines, {one.what: one.count for one in losses}


def read(folder: Path, *values: Any) -> list[ReadDocument]:  # noqa: ANN401  (any JSON values)
    path = folder / "in.jsonl"
    path.write_bytes(b"\n".join(map(orjson.dumps, values)))
    found = list(NewsMtsc().read(path))
    assert all(isinstance(one, ReadDocument) for one in found), found
    return [one for one in found if isinstance(one, ReadDocument)]


def mentions(made: Bundle) -> list[str]:
    return [one.span.covered(made.document.text) for one in made.mentions]


def test_a_sentence_of_the_evidence_that_names_the_target_is_a_line(
    tmp_path: Path,
) -> None:
    quoted = Evidence(attribution=MADE.attributions[0].id)
    (line,), _ = written(tmp_path, stance(1, holder=BEN, evidence=(quoted,)))

    gid = f"{MADE.document.id}_1_Ann_1_10"
    assert line == {
        "primary_gid": gid,
        "sentence_normalized": "“Ann Smith lies,” says Ben.",
        "targets": [
            {
                "Input.gid": gid,
                "from": 1,
                "to": 10,
                "mention": "Ann Smith",
                "polarity": 2.0,
                "pressmark": {"stance": made_id("stance", 1), "holder": "Ben"},
            }
        ],
        "pressmark": {"id": MADE.document.id, "name": "article", "start": 12},
    }


def test_the_longest_mention_is_the_target_and_others_are_further_ones(
    tmp_path: Path,
) -> None:
    text = MADE.document.text
    passage = Evidence(spans=(Span(text.index("She"), text.index(" left")),))
    (line,), _ = written(tmp_path, stance(1, polarity="favor", evidence=(passage,)))

    assert line["sentence_normalized"] == "She and Ann left."
    (target,) = line["targets"]
    assert (target["mention"], target["polarity"]) == ("She", 6.0)
    assert [one["mention"] for one in target["further_mentions"]] == ["Ann"]


def test_what_the_format_cannot_say_is_counted(tmp_path: Path) -> None:
    lines, losses = written(
        tmp_path,
        stance(1, target=None, topic="the dam"),
        stance(2, polarity="mixed"),
        stance(3, polarity="none", holder=BEN),
        stance(4, target=BEN, evidence=(Evidence(spans=(Span(0, 5),)),)),
        stance(5, target=BEN),
        stance(6, target=BEN, polarity="favor"),
    )

    assert [line["targets"][0]["polarity"] for line in lines] == [4.0]
    for what, count in {
        "stances on a topic": 1,
        "stances of another polarity": 1,
        "stances that are not expressed": 1,
        "holders of stances": 1,
        "stances whose evidence does not name the target": 1,
        "stances that contradict each other in a sentence": 2,
        "texts": 1,
    }.items():
        assert losses[what] == count, what


LINE: dict[str, Any] = {
    "primary_gid": "allsides_18_7_1_Ann Smith_4_7",
    "sentence_normalized": "And Ann left, she said.",
    "targets": [
        {
            "Input.gid": "allsides_18_7_1_Ann Smith_4_7",
            "from": 4,
            "to": 7,
            "mention": "Ann",
            "polarity": 6.0,
            "further_mentions": [{"from": 14, "to": 17, "mention": "she"}],
        },
    ],
}
EARLIER: dict[str, Any] = {
    "primary_gid": "allsides_18_7_0_Ann Smith_0_9",
    "sentence_normalized": "Ann Smith came.",
    "targets": [
        {
            "Input.gid": "allsides_18_7_0_Ann Smith_0_9",
            "from": 1.0,
            "to": 10.0,
            "mention": "Ann Smith",
            "polarity": 2,
        },
    ],
}


def test_sentences_of_one_article_are_put_together_in_their_order(
    tmp_path: Path,
) -> None:
    other = {**LINE, "primary_gid": "polusa_v1_4420_-1_9_X_0_1", "targets": []}
    first, second = read(tmp_path, LINE, other, EARLIER)

    made = first.bundle
    assert made.document.name == "allsides_18_7"
    assert made.document.text == "Ann Smith came.\nAnd Ann left, she said."
    assert mentions(made) == ["Ann Smith", "Ann", "she"]
    (entity,) = made.entities
    assert entity.name == "Ann Smith"
    assert {one.entity for one in made.mentions} == {entity.id}
    assert [one.polarity for one in made.stances] == ["against", "favor"]
    assert all(one.holder is None and one.target == entity.id for one in made.stances)
    assert made.stances[1].evidence == (Evidence(spans=(Span(16, 39),)),)
    assert any("2 sentences put together" in remark for remark in first.remarks)
    assert any("found elsewhere" in remark for remark in first.remarks)
    assert second.bundle.document.name == "polusa_v1_4420_-1"


def test_the_shape_of_hugging_face_is_read_too(tmp_path: Path) -> None:
    flat = {"mention": "Ann", "polarity": -1, "from": 0, "to": 3}
    flat |= {"sentence": "Ann lies.", "id": "allsides_1_2_3_Ann_0_3"}
    other = {**flat, "mention": "lies", "from": 4, "to": 8, "polarity": 1}
    (found,) = read(tmp_path, flat, {**other, "id": "allsides_1_2_3_lies_4_8"})

    assert found.bundle.document.text == "Ann lies."
    assert {one.polarity for one in found.bundle.stances} == {"against", "favor"}


def test_a_sentence_with_another_id_is_a_document_of_its_own(tmp_path: Path) -> None:
    found = read(tmp_path, {**LINE, "primary_gid": "g1"}, {**LINE, "primary_gid": "g2"})

    assert [one.bundle.document.name for one in found] == ["in-1", "in-2"]


def test_our_own_lines_keep_holders_and_names(tmp_path: Path) -> None:
    (line,), _ = written(tmp_path, stance(1, holder=BEN))
    (found,) = read(tmp_path, line)

    made = found.bundle
    assert made.document.name == "article"
    (one,) = made.stances
    holder = made.entity(one.holder)
    assert holder is not None
    assert holder.name == "Ben"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"targets": [{"from": 0, "to": 1, "polarity": 3}]}, "polarity 3, not one of"),
        ({"targets": [{"from": 0, "polarity": 4.0}]}, "has no from and to"),
        ({"targets": ["a"]}, "is not an object"),
        ({"sentence_normalized": None}, "there are no sentence_normalized"),
    ],
)
def test_a_wrong_line_is_rejected_and_the_others_are_read(
    tmp_path: Path, change: dict[str, Any], reason: str
) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(
        orjson.dumps({**LINE, **change}) + b"\n" + orjson.dumps(EARLIER) + b"\n"
    )

    rejected, found = NewsMtsc().read(path)

    assert isinstance(rejected, Rejected)
    assert reason in rejected.reason
    assert rejected.line == 1
    assert isinstance(found, ReadDocument)


def test_a_mention_that_is_not_there_is_left_out_with_a_remark(tmp_path: Path) -> None:
    gone = {**LINE["targets"][0], "mention": "Bob", "further_mentions": None}
    (found,) = read(tmp_path, {**LINE, "targets": [gone]})

    assert found.bundle.mentions == ()
    assert found.bundle.stances == ()
    assert any("left out" in remark for remark in found.remarks)


def test_a_file_is_known_by_its_keys() -> None:
    known = NewsMtsc().recognises
    assert known(Path("a.jsonl"), orjson.dumps(LINE)) is Certainty.SURE
    flat = b'{"mention": "A", "polarity": 1, "from": 0, "to": 1, "sentence": "A."}'
    assert known(Path("a.jsonl"), flat) is Certainty.LIKELY
    assert known(Path("a.jsonl"), b'{"text": "a"}') is Certainty.NO


def test_the_name_of_an_entity_has_no_marks_around_it(tmp_path: Path) -> None:
    target = {**LINE["targets"][0], "Input.gid": "allsides_18_7_1_— “Ann Smith_4_7"}
    (found,) = read(tmp_path, {**LINE, "targets": [target]})

    assert [one.name for one in found.bundle.entities] == ["Ann Smith"]
