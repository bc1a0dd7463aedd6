"""A scheme of one's own is read from a file, or refused in words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pressmark.errors import FormatError
from pressmark.exchange.scheme_file import scheme_of
from pressmark.model.scheme import Label
from pressmark.model.stance import POLARITIES

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
        ({"labels": [{"id": "A"}, {"id": "A"}]}, "an id twice"),
        ({"labels": [{"name": "A"}]}, "id is missing"),
        ({"labels": [{"id": "A", "group": "ship"}]}, "group is not one of person"),
        ({"labels": [{"id": "A", "colour": "red"}]}, "colour is not known"),
        ({"labels": [{"id": "A"}], "color": "red"}, "color is not known"),
        ({"labels": [{"id": "A"}], "polarities": [1]}, "not a list of texts"),
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
