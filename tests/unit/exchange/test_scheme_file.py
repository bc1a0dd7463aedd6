"""A scheme of one's own is read from a file, or refused in words."""

from __future__ import annotations

import json
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from pressmark import paths
from pressmark.errors import FormatError
from pressmark.exchange import scheme_file
from pressmark.exchange.refi_qda.formats import RefiQda
from pressmark.exchange.scheme_file import (
    READY,
    ready_scheme,
    ready_schemes,
    scheme_of,
    write_scheme,
)
from pressmark.exchange.scheme_text import scheme_text
from pressmark.model.layer import Layer
from pressmark.model.progress import NoProgress
from pressmark.model.scheme import NEWS, Label, LabelKind, Rule, check_scheme
from pressmark.model.stance import POLARITIES
from tests.datasets import dataset

TOML = """
name = "ships"
polarities = ["yes", "no"]
[[labels]]
id = "SHIP"
name = "Ship"
group = "place"
[[labels]]
id = "CREW"
"""


def test_a_toml_file_is_a_scheme(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text(TOML, "utf-8")
    scheme = scheme_of(path)
    assert scheme.name == "ships"
    assert scheme.mention_labels == (
        Label("SHIP", "Ship", "place"),
        Label("CREW", "CREW"),
    )
    assert scheme.polarities == ("yes", "no")


def test_a_json_file_is_a_scheme_and_takes_the_usual_polarities(tmp_path: Path) -> None:
    path = tmp_path / "ships.json"
    path.write_text(json.dumps({"labels": [{"id": "SHIP"}]}), "utf-8")
    assert scheme_of(path).name == "ships"
    assert scheme_of(path).polarities == POLARITIES


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ([], "not an object"),
        ({}, "labels is missing"),
        ({"labels": [{"id": "A"}, {"id": "A"}]}, "the id “a” is there twice"),
        ({"labels": [{"name": "A"}]}, "id is missing"),
        ({"labels": [{"id": "A", "group": "ship"}]}, "is not one of person"),
        ({"labels": [{"id": "A", "colour": "red"}]}, "colour is not known"),
        ({"labels": [{"id": "A"}], "color": "red"}, "color is not known"),
        ({"labels": [{"id": "A"}], "polarities": [1]}, "not a list of texts"),
        ({"labels": [], "layers": ["smells"]}, "layers names 'smells'; there are"),
        ({"labels": [], "layers": ["events"]}, "layers names 'events'"),
        ({"labels": [], "rules": ["no-fun"]}, "rules names 'no-fun'"),
        ({"labels": [], "guidelines": "\x00"}, "no text can hold"),
        ({"labels": [], "guidelines": 3}, "guidelines"),
        ({"labels": 3}, "not a list"),
        ({"labels": [3]}, "not an object"),
    ],
)
def test_what_is_no_scheme_is_refused(
    tmp_path: Path, value: object, words: str
) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps(value), "utf-8")
    with pytest.raises(FormatError, match=words):
        scheme_of(path)


@pytest.mark.parametrize("data", [b"name =", b"\xff", b"{"])
def test_what_is_no_toml_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(data)
    with pytest.raises(FormatError, match="is not a scheme"):
        scheme_of(path)


@pytest.mark.parametrize(("line", "needed"), [("", False), ("true", True)])
def test_a_scheme_says_whether_a_stance_needs_evidence(
    tmp_path: Path, line: str, needed: bool
) -> None:
    path = tmp_path / "a.toml"
    rule = f"evidence_required = {line}\n" if line else ""
    path.write_text(rule + TOML, "utf-8")
    assert scheme_of(path).evidence_required is needed


def test_a_rule_for_evidence_is_true_or_false(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text('evidence_required = "often"\n' + TOML, "utf-8")
    with pytest.raises(FormatError, match="neither true nor false"):
        scheme_of(path)


def test_a_file_larger_than_any_scheme_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.toml"
    path.write_text(TOML, "utf-8")
    monkeypatch.setattr(scheme_file, "LARGEST", 10)
    with pytest.raises(FormatError, match="larger than any scheme"):
        scheme_of(path)


def test_a_scheme_that_was_written_is_read_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    for name, scheme in ready_schemes().items():
        write_scheme(scheme, path)
        assert scheme_of(path) == scheme
        shipped = paths.resources() / "schemes" / f"{name}.toml"
        assert path.read_text("utf-8") == shipped.read_text("utf-8")


def test_the_schemes_that_come_with_pressmark_make_sense_and_say_how() -> None:
    assert list(ready_schemes()) == list(READY)
    for name in READY:
        scheme = ready_scheme(name)
        assert scheme.name == name
        assert check_scheme(scheme) == []
        assert len(scheme.guidelines) > 1_000
        on = scheme.layers
        if Layer.MENTIONS in on:
            assert all(label.guideline for label in scheme.mention_labels)
        if Layer.STANCES in on:
            assert all(label.guideline for label in scheme.polarity_labels)
        if Layer.REGIONS in on:
            assert all(label.guideline for label in scheme.region_labels)


def test_the_default_scheme_is_the_one_of_the_file_with_guidelines() -> None:
    ready = ready_scheme("news")
    bare = [
        replace(label, guideline="")
        for labels in (ready.mention_labels, ready.region_labels, ready.polarity_labels)
        for label in labels
    ]
    usual = [*NEWS.mention_labels, *NEWS.region_labels, *NEWS.polarity_labels]
    assert bare == usual
    assert (ready.layers, ready.rules) == (NEWS.layers, NEWS.rules)


def test_the_other_schemes_have_their_layers_and_rules() -> None:
    entities, polnear = ready_scheme("entities"), ready_scheme("polnear")
    assert Layer.ATTRIBUTIONS not in entities.layers
    assert Layer.STANCES not in entities.layers
    assert polnear.layers == {Layer.REGIONS, Layer.METADATA, Layer.ATTRIBUTIONS}
    assert polnear.rules >= {Rule.SOURCE, Rule.CUE}


def test_a_text_is_the_same_however_often_it_is_written() -> None:
    own = replace(NEWS, guidelines='Say \\ “a”, "b", """c""", ""\n\tand\r more: ""')
    assert scheme_text(own).count("guidelines = ") == 1
    assert tomllib.loads(scheme_text(own))["guidelines"] == own.guidelines


def test_a_codebook_of_our_own_is_the_scheme_that_it_was_written_of(
    tmp_path: Path,
) -> None:
    news = ready_scheme("news")
    path = tmp_path / "news.qdc"
    RefiQda().write(dataset(scheme=news), path, progress=NoProgress())
    read = scheme_of(path)
    for kind in LabelKind:
        expected = [(one.id, one.name, one.guideline) for one in news.labels(kind)]
        found = [(one.id, one.name, one.guideline) for one in read.labels(kind)]
        assert found == expected


def test_the_codes_of_another_program_are_labels_that_say_what_they_are_under(
    tmp_path: Path,
) -> None:
    path = tmp_path / "themes.qdc"
    path.write_text(
        """<?xml version="1.0" encoding="utf-8"?>
        <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="another"><Codes>
        <Code guid="1" name="Harbour" isCodable="true" color="#A1B2C3">
          <Description>Ships and piers.</Description>
          <Code guid="2" name="Strike" isCodable="true"/>
        </Code>
        <Code guid="3" name="Group" isCodable="false">
          <Code guid="4" name="harbour" isCodable="true"/>
          <Code guid="5" name="Harbour" isCodable="true"/>
        </Code>
        <Code guid="6" name="harbour" isCodable="true"/>
        </Codes></CodeBook>""",
        encoding="utf-8",
    )
    scheme = scheme_of(path)
    assert scheme.name == "themes"
    assert scheme.mention_labels[0] == Label(
        "Harbour", "Harbour", color="#a1b2c3", guideline="Ships and piers."
    )
    assert [one.id for one in scheme.mention_labels] == [
        "Harbour",
        "Harbour: Strike",
        "Group: harbour",
        "Group: Harbour (2)",
        "harbour (2)",
    ]


@pytest.mark.parametrize(
    "content", ["", "<a/>", '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>']
)
def test_a_codebook_without_codes_is_no_scheme(tmp_path: Path, content: str) -> None:
    path = tmp_path / "a.qdc"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(FormatError, match="is not a scheme"):
        scheme_of(path)
