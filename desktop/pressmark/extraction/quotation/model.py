"""Runs the trained network: words in, attributions with scores out."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from onnxruntime import InferenceSession, SessionOptions
from spacy.tokens import Doc
from tokenizers import Tokenizer

from pressmark.errors import ExtractionError
from pressmark.extraction.quotation.decoding import (
    Floats,
    Frame,
    cues_in,
    frame_of,
    widened,
)
from pressmark.extraction.quotation.links import Cue, linker_inputs
from pressmark.extraction.quotation.windows import Window, encoder_inputs, windows
from pressmark.extraction.quotation.words import Words, words_of

CARD = "model.json"
"""The file that tells of a model: its measures, its scores and its other files."""

READER, LINKER, PIECES = "reader.onnx", "linker.onnx", "tokenizer.json"
"""The files of a model: encoder and tagger, linker, word pieces."""

_LEAST_SHARE = 1e-4


@dataclass(frozen=True, slots=True)
class Scoring:
    """How evidence becomes the probability of being right: a logistic regression.

    ``weights`` go with what ``traits`` returns. Platt, “Probabilistic outputs for
    support vector machines”, 1999, with several inputs.
    """

    weights: tuple[float, ...]
    bias: float

    def thousandths(self, frame: Frame) -> int:
        """Return how likely an attribution is right, in thousandths."""
        pairs = zip(self.weights, traits(frame), strict=True)
        height = self.bias + sum(weight * trait for weight, trait in pairs)
        return round(1000 / (1 + math.exp(-max(-30.0, min(30.0, height)))))


def traits(frame: Frame) -> tuple[float, ...]:
    """Return what the score of an attribution depends on: logits of its evidence.

    An attribution without a source has no evidence of one, and is rarer.
    """
    cue, confirmed, source, content = frame.evidence
    named = float(bool(frame.source))
    return (
        _logit(cue),
        _logit(confirmed),
        named,
        named * _logit(source),
        _logit(content),
    )


class QuotationModel:
    """The network with its tokenizer, loaded from a folder."""

    def __init__(self, folder: Path) -> None:
        """Load a model.

        Raises:
            ExtractionError: A file is missing, or is not what the card says it is.
        """
        card = _card(folder)
        for name, wanted in card["files"].items():
            if _sha256(folder / name) != wanted:
                raise ExtractionError("{} of the quotation model is damaged.", name)
        self._size = int(card["size"])
        self._least = float(card["least"])
        self._scoring = Scoring(tuple(card["score"]["weights"]), card["score"]["bias"])
        self._tokenizer = Tokenizer.from_file(str(folder / PIECES))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._reader, self._linker = (
            _session(folder / READER),
            _session(folder / LINKER),
        )

    def words(self, doc: Doc, *, without: Collection[int] = ()) -> Words:
        """Return the words of a parsed text, but for some tokens."""
        return words_of(doc, self._tokenizer, without=without)

    def frames(self, words: Words) -> Iterator[tuple[Frame, int]]:
        """Yield the attributions found among words, with scores in thousandths."""
        for window in windows(words, self._size):
            for frame in self._in(window):
                yield frame, self.score(frame)

    def frame_of_cue(
        self, words: Words, start: int, end: int, *, exact: bool
    ) -> Frame | None:
        """Return what goes with the words of rows ``[start, end)`` as a cue, or None.

        Where they are not ``exact``, the tagger may widen the cue. One that lies in two
        windows is cut.
        """
        for window in windows(words, self._size):
            if not window.start <= start < window.end:
                continue
            first, last = start - window.start, min(end, window.end) - window.start
            vectors, labels = self._read(window)
            if not exact:
                first, last = widened(labels, first, last)
            cue = Cue(0, first, last)
            return next(self._linked(window, vectors, [cue]), None)
        return None

    def score(self, frame: Frame) -> int:
        """Return how likely an attribution is right, in thousandths."""
        return self._scoring.thousandths(frame)

    def _in(self, window: Window) -> Iterator[Frame]:
        vectors, labels = self._read(window)
        cues = list(cues_in(0, labels, least=self._least))
        if cues:
            yield from self._linked(window, vectors, cues)

    def _read(self, window: Window) -> tuple[Floats, Floats]:
        """Return the vectors of a window's words, and their probabilities as cues."""
        read = encoder_inputs([window])
        wanted = {name: values for name, values in read.items() if name != "present"}
        vectors, labels = self._reader.run(None, wanted)
        return vectors, labels[0]

    def _linked(
        self, window: Window, vectors: Floats, cues: Sequence[Cue]
    ) -> Iterator[Frame]:
        inputs, parts = linker_inputs([window], cues)
        roles, confirmed = self._linker.run(None, {"words": vectors, **inputs})
        for number, (cue, (first, last)) in enumerate(zip(cues, parts, strict=True)):
            frame = frame_of(
                window.words,
                window.start + first,
                cue.moved(-first),
                roles[number, : last - first],
                float(confirmed[number]),
            )
            if frame is not None:
                yield frame


def sha256_of(paths: Sequence[Path]) -> Mapping[str, str]:
    """Return the SHA-256 of files by their names, as a card has them."""
    return {path.name: _sha256(path) for path in paths}


def _card(folder: Path) -> dict[str, Any]:
    try:
        card: dict[str, Any] = json.loads((folder / CARD).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ExtractionError("The quotation model is not there.") from error
    return card


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ExtractionError(
            "{} of the quotation model cannot be read: {}.", path.name, error.strerror
        ) from error


def _session(path: Path) -> InferenceSession:
    options = SessionOptions()
    # Documents are worked on side by side in processes, not in threads.
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    # What one long window needed is given back, not kept for the next.
    options.enable_cpu_mem_arena = False
    return InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def _logit(share: float) -> float:
    share = float(np.clip(share, _LEAST_SHARE, 1 - _LEAST_SHARE))
    return math.log(share / (1 - share))
