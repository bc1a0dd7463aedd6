"""The folder for Hugging Face: what is in it, and that ``datasets`` loads it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
import pyarrow.parquet as pq
import pytest

from pressmark.exchange.format import Dataset
from pressmark.exchange.huggingface import HuggingFace
from pressmark.exchange.huggingface.huggingface import Files
from pressmark.model.ids import AnnotationId
from pressmark.model.progress import Cancelled, NoProgress
from pressmark.model.review import Status
from pressmark.model.stance import Evidence, Stance
from tests.builders import SUGGESTED, Stopped, bundle, dataset, made_id, span_of
from tests.oracles import asked, needs_oracles


def article(name: str) -> Any:  # noqa: ANN401  (a bundle)
    made = bundle(
        "[A headline:headline]\n\n[“We agree,”:content 1] [said:cue 1]"
        " [[Ann Smith:source 1]:PERSON=Ann] 😀 of [the [EU:ORG=EU]:ORG].",
        name=name,
        language="en",
        headline="A “headline”: yes",
        topic="trade",
    )
    stance = Stance(
        AnnotationId(made_id(name, "stance")),
        made.entities[0].id,
        None,
        "the treaty",
        "favor",
        SUGGESTED,
        evidence=(Evidence(spans=(span_of(made.document.text, "We agree"),)),),
    )
    return replace(made, stances=(stance,))


@pytest.fixture
def parted() -> Dataset:
    made = [article(name) for name in ("a", "b", "c")]
    names = ["train", "dev", "train"]
    of = {one.document.id: name for one, name in zip(made, names, strict=True)}
    return replace(dataset(*made), splits=of)


def front(folder: Path) -> dict[str, Any]:
    lines = (folder / "README.md").read_text("utf-8").split("---\n")[1].splitlines()
    pairs = (line.partition(": ") for line in lines)
    return {key: orjson.loads(value) for key, _, value in pairs}


def test_a_split_is_a_file_and_the_card_says_which(
    tmp_path: Path, parted: Dataset
) -> None:
    output = tmp_path / "out"
    count, losses = HuggingFace().write(parted, output, progress=NoProgress())

    assert count == 3
    files = sorted(str(path.relative_to(output)) for path in output.rglob("*.*"))
    assert files == ["README.md", "data/train.parquet", "data/validation.parquet"]
    (config,) = front(output)["configs"]
    assert config["data_files"] == [
        {"split": "validation", "path": "data/validation.parquet"},
        {"split": "train", "path": "data/train.parquet"},
    ]
    assert front(output) == HuggingFace().card_fields(parted)
    assert {one.what: one.count for one in losses} == {
        "reviews of annotations": 18,
        "documents with metadata of their own": 3,
        "spans that overlap": 3,
    }


def test_without_splits_all_is_for_training(tmp_path: Path) -> None:
    HuggingFace().write(dataset(article("a")), tmp_path / "out", progress=NoProgress())

    table = pq.read_table(tmp_path / "out/data/train.parquet")
    (row,) = table.to_pylist()
    assert [row["tokens"][at] for at in row["sentence_starts"]] == ["A", "“"]
    words = [
        row["text"][start:end]
        for start, end in zip(row["token_starts"], row["token_ends"], strict=True)
    ]
    assert words == row["tokens"]
    told = orjson.loads(table.schema.metadata[b"huggingface"])["info"]["features"]
    names = told["quote_tags"]["feature"]["names"]
    tagged = zip(words, (names[tag] for tag in row["quote_tags"]), strict=True)
    assert [pair for pair in tagged if pair[1] != "O"] == [
        *(("“", "B-CONTENT"), ("We", "I-CONTENT"), ("agree", "I-CONTENT")),
        *((",", "I-CONTENT"), ("”", "I-CONTENT"), ("said", "B-CUE")),
        *(("Ann", "B-SOURCE"), ("Smith", "I-SOURCE")),
    ]


def test_a_rejected_annotation_is_not_in_it(tmp_path: Path) -> None:
    made = article("a")
    rejected = replace(made.mentions[0].review, status=Status.REJECTED)
    made = replace(
        made,
        mentions=(replace(made.mentions[0], review=rejected), *made.mentions[1:]),
    )
    _, losses = HuggingFace(files=Files.JSONL).write(
        dataset(made), tmp_path / "out", progress=NoProgress()
    )

    row = orjson.loads((tmp_path / "out/data/train.jsonl").read_bytes())
    assert [one["text"] for one in row["mentions"]] == ["the EU", "EU"]
    assert {one.what: one.count for one in losses}["rejected annotations"] == 1


def test_a_cancelled_export_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        HuggingFace().write(dataset(article("a")), tmp_path / "out", progress=Stopped())

    assert not list(tmp_path.iterdir())


@needs_oracles
@pytest.mark.parametrize("files", Files)
def test_datasets_loads_it_offline_with_its_features(
    tmp_path: Path, parted: Dataset, files: Files
) -> None:
    output = tmp_path / "out"
    HuggingFace(files=files).write(parted, output, progress=NoProgress())

    told = asked("huggingface_oracle", output)

    assert {split: len(each["rows"]) for split, each in told.items()} == {
        "train": 2,
        "validation": 1,
    }
    assert told["train"]["tags"][:3] == ["O", "B-PERSON", "I-PERSON"]
    row = told["validation"]["rows"][0]
    made = article("b")
    assert row["text"] == made.document.text
    assert row["headline"] == "A “headline”: yes"
    assert row["outlet"] is None
    assert row["quotes"][0]["content"] == [{"start": 12, "end": 23}]
    assert row["stances"][0]["topic"] == "the treaty"
    assert row["stances"][0]["holder_name"] == "Ann"
    assert [one["entity_name"] for one in row["mentions"]] == ["Ann", None, "EU"]
