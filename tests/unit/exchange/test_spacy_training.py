"""spaCy's own tools take an export: they find no fault in it, and learn from it."""

from __future__ import annotations

import sys
from pathlib import Path

import orjson
import pytest

from pressmark.exchange.spacy_docbin import SpacyDocBin
from pressmark.model.progress import NoProgress
from tests import others_programs
from tests.builders import bundle, dataset

_SMALL = (
    *("--components.tok2vec.model.encode.width", "32"),
    *("--components.tok2vec.model.encode.depth", "1"),
    *("--components.tok2vec.model.embed.rows", "[500, 100, 250, 250]"),
    *("--components.spancat.suggester.sizes", "[1, 2, 3, 4, 5, 6]"),
    *("--training.optimizer.learn_rate", "0.02"),
    *("--training.max_steps", "24"),
    *("--training.eval_frequency", "12"),
)
_PEOPLE = ("Ann Smith", "Ben Okri", "Cem Akin", "Dora Lee", "Eva Roth", "Finn Bo")
_PLACES = ("Halvern", "Ostmark", "Vell")
_WORDS = ("rains", "snows", "hails", "thaws", "freezes", "pours")


@pytest.fixture
def export(tmp_path: Path) -> Path:
    made = [
        bundle(
            f"[A headline about weather:headline]\n\n[“It {word},”:content 1]"
            f" [said:cue 1] [[{who}:source 1]:PERSON={who}] of [{place}:GPE]. 😀"
            f" [“It {word},”:content 2] [[{who}:source 2]:PERSON={who}] [said:cue 2].",
            name=f"{word} {who} {place}",
        )
        for place in _PLACES
        for who in _PEOPLE
        for word in _WORDS
    ]
    folder = tmp_path / "export"
    SpacyDocBin().write(dataset(*made), folder, progress=NoProgress())
    return folder


def spacy(folder: Path, *arguments: str) -> str:
    # Its commands import what opens a socket, though none is used.
    command = [sys.executable, "-m", "spacy", *arguments]
    done = others_programs.ran(command, seconds=240, cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_spacy_finds_no_fault_in_an_export_and_learns_from_it(
    tmp_path: Path, export: Path
) -> None:
    data = ("--paths.train", str(export), "--paths.dev", str(export))
    spacy(tmp_path, "init", "config", "a.cfg", "--pipeline", "ner,spancat")

    told = spacy(tmp_path, "debug", "data", "a.cfg", *data, "--no-format")
    assert "✘" not in told
    for expected in ("108 training docs", "No entities consisting of or starting"):
        assert expected in told

    spacy(tmp_path, "train", "a.cfg", "--output", "model", *data, *_SMALL)
    meta = orjson.loads((tmp_path / "model/model-best/meta.json").read_bytes())
    assert meta["performance"]["ents_f"] > 0.9
    assert meta["performance"]["spans_sc_f"] > 0.3
