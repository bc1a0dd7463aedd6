"""Schemes at the command line: ready ones, a file of one's own, what is suggested."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pressmark.exchange.scheme_file import ready_scheme, scheme_of, write_scheme
from pressmark.model.scheme import LabelKind, with_labels
from tests.shell import answer, complaint, done

STORY = (
    "Lunde agrees\n\nMayor Ada Quill of Paris spoke on Monday. “We agree,” said Quill"
    " in London. “The bridge will be built,” she said.\n"
)


def made(folder: Path, scheme: object) -> Path:
    """Return a project of a scheme in which suggestions were looked for."""
    source, path = folder / "story.txt", folder / "a.pressmark"
    source.write_text(STORY, "utf-8")
    done("new", path, "--scheme", scheme)
    done("import", path, source)
    done("suggest", path)
    return path


def exported(folder: Path, path: Path) -> dict[str, Any]:
    output = folder / "all.jsonl"
    done("export", path, "--format", "jsonl", "--status", "all", "--output", output)
    (line,) = output.read_bytes().splitlines()
    record = json.loads(line)
    assert isinstance(record, dict)
    return record


def test_a_project_of_entities_has_names_and_no_quotes(tmp_path: Path) -> None:
    path = made(tmp_path, "entities")
    record = exported(tmp_path, path)
    known = {label.id for label in ready_scheme("entities").mention_labels}
    assert record["mentions"]
    assert {one["label"] for one in record["mentions"]} <= known
    assert record["attributions"] == []
    refused = complaint("suggest", path, "--only", "attributions")
    assert "leaves out attributions" in refused


def test_a_project_of_attributions_has_quotes_and_no_names(tmp_path: Path) -> None:
    record = exported(tmp_path, made(tmp_path, "polnear"))
    assert record["attributions"]
    assert record["mentions"] == []
    assert all(one["source"] or one["cue"] for one in record["attributions"])


def test_a_scheme_of_ones_own_is_changed_as_a_file(tmp_path: Path) -> None:
    ready, own = ready_scheme("news"), tmp_path / "mine.toml"
    people = [ready.mention_labels[0]]
    write_scheme(with_labels(ready, LabelKind.MENTION, people), own)
    assert scheme_of(own).guidelines == ready.guidelines
    path = made(tmp_path, own)
    record = exported(tmp_path, path)
    assert {one["label"] for one in record["mentions"]} == {"PERSON"}
    lacking = [quote for quote in record["attributions"] if not quote["cue"]]
    assert len(answer("search", path, "missing:cue")["hits"]) == len(lacking)
