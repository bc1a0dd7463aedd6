from __future__ import annotations

from pathlib import Path

import pytest

from pressmark.exchange.finding import Finding
from pressmark.exchange.options import format_named
from pressmark.model.progress import NoProgress
from tests.builders import bundle, dataset


@pytest.mark.parametrize(
    ("name", "output"),
    [
        ("brat", "made"),
        ("doccano", "made"),
        ("doccano", "made.jsonl"),
        ("doccano", "made.json"),
        ("jsonl", "made.jsonl"),
        ("label-studio", "made"),
        ("label-studio", "made.json"),
        ("prodigy", "made.jsonl"),
        ("w3c", "made.jsonld"),
        ("w3c", "made.json"),
    ],
)
def test_what_we_write_is_known_again_without_being_told(
    name: str, output: str, tmp_path: Path
) -> None:
    made = bundle("[“Yes,”:content 1] [[Ann:source 1]:PERSON] [said:cue 1].")
    path = tmp_path / output
    format_named(name).write(dataset(made), path, progress=NoProgress())
    assert Finding().format_of(path).name == name


@pytest.mark.parametrize(
    ("name", "output"),
    [
        ("citron", "made.json"),
        ("doccano", "made.jsonl"),
        ("label-studio", "made.json"),
        ("prodigy", "made.jsonl"),
        ("w3c", "made.jsonld"),
        ("w3c", "made.json"),
    ],
)
def test_a_long_article_with_many_annotations_is_known_again_too(
    name: str, output: str, tmp_path: Path
) -> None:
    said = "[“Yes,”:content {0}] [[Ann:source {0}]:PERSON] [said:cue {0}]. "
    made = bundle("word " * 2_000 + "".join(map(said.format, range(100))))
    path = tmp_path / output
    format_named(name).write(dataset(made), path, progress=NoProgress())
    assert Finding().format_of(path).name == name
