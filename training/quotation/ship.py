"""Writes the files that ship: the network as ONNX, its tokenizer and its card."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from pressmark.extraction.quotation.model import (
    CARD,
    LINKER,
    PIECES,
    READER,
    QuotationModel,
    Scoring,
    sha256_of,
    traits,
)
from training.quotation.corpus import Example
from training.quotation.export import export
from training.quotation.matching import matches
from training.quotation.network import Network
from training.quotation.score import fit

LEAST = 0.15
"""How likely a cue must be for an attribution to be given at all (0 to 1)."""


def ship(
    network: Network,
    examples: Sequence[Example],
    folder: Path,
    *,
    tokenizer: Path,
    size: int,
    origin: Mapping[str, Any],
) -> None:
    """Write a model into a folder; its scores are fitted to the examples.

    These must be texts that the network was not trained with. ``origin`` tells in the
    card how it was trained.
    """
    export(network, folder)
    shutil.copyfile(tokenizer, folder / PIECES)
    card = {
        "name": "pressmark-quotations",
        "trained": dict(origin),
        "size": size,
        "least": LEAST,
        "score": asdict(Scoring((0.0,) * 5, 0.0)),
        "files": dict(sha256_of([folder / n for n in (READER, LINKER, PIECES)])),
    }
    _write(card, folder)
    model = QuotationModel(folder)
    evidence, right = [], []
    for example in examples:
        found = [frame for frame, _ in model.frames(example.words)]
        agreed = matches(found, example.gold)
        evidence += [traits(frame) for frame in found]
        right += [number in agreed for number in range(len(found))]
    card["score"] = asdict(fit(np.array(evidence), np.array(right)))
    _write(card, folder)


def _write(card: Mapping[str, Any], folder: Path) -> None:
    text = json.dumps(card, indent=1) + "\n"
    (folder / CARD).write_text(text, encoding="utf-8")
