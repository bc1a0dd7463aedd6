"""The learned model where it cannot be loaded, and what its scores rest on."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from pressmark.errors import ExtractionError
from pressmark.extraction.pipeline import Pipeline
from pressmark.extraction.quotation.decoding import Frame
from pressmark.extraction.quotation.model import (
    CARD,
    LINKER,
    PIECES,
    READER,
    QuotationModel,
    Scoring,
    sha256_of,
)
from pressmark.model.layer import Layer

FRAME = Frame(frozenset({1}), frozenset({0}), frozenset({2, 3}), (0.9, 0.9, 0.9, 0.9))


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    for name in (READER, LINKER, PIECES):
        (tmp_path / name).write_bytes(b"what was there")
    files = sha256_of([tmp_path / name for name in (READER, LINKER, PIECES)])
    (tmp_path / CARD).write_text(json.dumps({"files": dict(files)}), encoding="utf-8")
    (tmp_path / LINKER).write_bytes(b"something else")
    return tmp_path


def test_a_model_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(ExtractionError, match="not there"):
        QuotationModel(tmp_path)


def test_a_model_with_a_file_changed_is_not_used(damaged: Path) -> None:
    with pytest.raises(ExtractionError, match=r"linker\.onnx .* damaged"):
        QuotationModel(damaged)


def test_without_the_model_quotes_are_found_by_rules_and_the_person_is_told(
    damaged: Path,
) -> None:
    pipeline = Pipeline({Layer.ATTRIBUTIONS}, quotation_model=damaged)
    with pipeline.reading("Ann Smith said that it rains.") as doc:
        assert doc._.learned is None
        assert len(doc._.attributions) == 1
    assert len(pipeline.notices) == 1
    assert "rules alone" in pipeline.notices[0]


def test_a_pipeline_that_is_asked_for_rules_alone_has_no_notice() -> None:
    assert Pipeline({Layer.ATTRIBUTIONS}, quotation_model=None).notices == ()


def test_scores_rise_with_the_evidence() -> None:
    scoring = Scoring((1.0, 1.0, 0.0, 1.0, 1.0), -2.0)
    doubtful = replace(FRAME, evidence=(0.5, 0.5, 0.5, 0.5))
    assert 0 < scoring.thousandths(doubtful) < scoring.thousandths(FRAME) < 1000


def test_the_most_certain_evidence_has_a_score_all_the_same() -> None:
    scoring = Scoring((9.0, 9.0, 9.0, 9.0, 9.0), 99.0)
    assert scoring.thousandths(replace(FRAME, evidence=(1.0, 1.0, 1.0, 1.0))) == 1000
    assert scoring.thousandths(replace(FRAME, evidence=(0.0, 0.0, 0.0, 0.0))) < 500
