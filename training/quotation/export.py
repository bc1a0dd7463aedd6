"""From trained weights to the files that ship: ONNX, eight bits a weight."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from training.quotation.network import Network

OPSET = 17
READER, LINKER = "reader.onnx", "linker.onnx"
"""Names of the files: encoder and tagger, linker."""

_READ = ("ids", "case", "mark", "mask", "first", "tag", "dep", "flags")
_LINK = (
    *("words", "window", "place", "distance", "inside"),
    *("paragraph", "relation", "seen"),
)


class _Reader(nn.Module):
    """Encoder and tagger with probabilities instead of logits."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, *given: Tensor) -> tuple[Tensor, Tensor]:
        words, logits = self.network.read(dict(zip(_READ, given, strict=True)))
        return words, logits.softmax(-1)


class _Linker(nn.Module):
    """The linker with probabilities instead of logits."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, words: Tensor, *given: Tensor) -> tuple[Tensor, Tensor]:
        links = dict(zip(_LINK[1:], given, strict=True))
        roles, confirmed = self.network.linker(words, links)
        return roles.softmax(-1), confirmed.sigmoid()


def export(network: Network, folder: Path) -> None:
    """Write the network as two ONNX files with weights of eight bits."""
    network.eval()
    folder.mkdir(parents=True, exist_ok=True)
    whole = folder / "whole.onnx"
    # The reader's inputs by windows (b), pieces (l) and words (n).
    axes = {name: {0: "b", 1: "l"} for name in _READ[:4]}
    axes |= {name: {0: "b", 1: "n"} for name in (*_READ[4:], "words", "labels")}
    pieces, words = torch.ones(2, 9, dtype=torch.long), torch.ones(2, 5).long()
    given = (*(pieces for _ in range(4)), *(words for _ in range(4)))
    made: tuple[str, ...] = ("words", "labels")
    _write(_Reader(network), given, whole, inputs=_READ, outputs=made, axes=axes)
    _quantise(whole, folder / READER)
    # The linker's by cues (k) and the words around each (m).
    axes = {name: {0: "k", 1: "m"} for name in (*_LINK[2:], "roles")}
    axes |= {"words": {0: "b", 1: "n"}, "window": {0: "k"}, "confirmed": {0: "k"}}
    cues, seen = torch.zeros(3, dtype=torch.long), torch.ones(3, 4, dtype=torch.long)
    vectors = torch.zeros(2, 5, network.linker.word.in_features)
    linked = (vectors, cues, *(seen for _ in range(6)))
    made = ("roles", "confirmed")
    _write(_Linker(network), linked, whole, inputs=_LINK, outputs=made, axes=axes)
    _quantise(whole, folder / LINKER)
    whole.unlink()


def _write(
    module: nn.Module,
    given: tuple[Tensor, ...],
    path: Path,
    *,
    inputs: Sequence[str],
    outputs: Sequence[str],
    axes: dict[str, dict[int, str]],
) -> None:
    with warnings.catch_warnings():
        # The exporter that follows this one needs another library and writes larger
        # graphs; torch warns of its age and of every size it holds constant.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            module.eval(),
            given,
            str(path),
            input_names=list(inputs),
            output_names=list(outputs),
            dynamic_axes=axes,
            opset_version=OPSET,
            dynamo=False,
        )


def _quantise(whole: Path, small: Path) -> None:
    quantize_dynamic(
        whole,
        small,
        weight_type=QuantType.QInt8,
        per_channel=True,
        op_types_to_quantize=["MatMul", "Gather", "Gemm"],
    )
