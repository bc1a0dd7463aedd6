"""A scheme is stored whole, and read as earlier versions stored it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from pressmark.model.layer import Layer
from pressmark.model.scheme import (
    ALL_LAYERS,
    NEWS,
    REGION_LABELS,
    USUAL_RULES,
    Label,
    Rule,
)
from pressmark.project.project import Project
from tests.projects import tampered


def test_all_of_a_scheme_is_stored(tmp_path: Path) -> None:
    own = replace(
        NEWS,
        name="own",
        mention_labels=(Label("A", "Ä", "place", "#1a2b3c", "ä", "# What\n\n*it* is"),),
        region_labels=(),
        polarity_labels=(Label("yes", "Yes", "favor"),),
        layers=frozenset({Layer.MENTIONS}),
        rules=frozenset({Rule.CUE, Rule.OVERLAP}),
        guidelines="Read it “all”.\n",
    )
    path = tmp_path / "p.pressmark"
    with Project.create(path, "ro", scheme=own) as project:
        assert project.scheme == own
    with Project.open(path, "ro") as project:
        assert project.scheme == own


def test_a_scheme_is_read_as_earlier_versions_stored_it(tmp_path: Path) -> None:
    definition = {
        "name": "old",
        "mention_labels": [{"id": "A", "name": "Letter", "group": "place"}],
        "polarities": ["favor", "far_off"],
        "evidence_required": True,
    }
    project = Project.create(tmp_path / "p.pressmark", "ro")
    statement = "update scheme set definition = ?"
    with tampered(project, statement, json.dumps(definition)) as opened:
        scheme = opened.scheme
    assert scheme.mention_labels == (Label("A", "Letter", "place"),)
    assert scheme.polarity_labels == (
        Label("favor", "For", "favor", key="3"),
        Label("far_off", "Far off", "neutral"),
    )
    assert scheme.region_labels == REGION_LABELS
    assert (scheme.layers, scheme.rules) == (
        ALL_LAYERS,
        USUAL_RULES | {Rule.EVIDENCE},
    )
