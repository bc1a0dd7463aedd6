"""Where the first weights come from: a base encoder, or an earlier training."""

from __future__ import annotations

import re
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor

from training.quotation.network import Network

_NAMES = (
    (r"^embeddings\.word_embeddings", "encoder.words"),
    (r"^embeddings\.position_embeddings", "encoder.places"),
    (r"^embeddings\.token_type_embeddings", "encoder.kinds"),
    (r"^embeddings\.LayerNorm", "encoder.norm"),
    (r"^encoder\.layer\.(\d+)\.attention\.self\.", r"encoder.blocks.\1."),
    (r"^encoder\.layer\.(\d+)\.attention\.output\.dense", r"encoder.blocks.\1.out"),
    (
        r"^encoder\.layer\.(\d+)\.attention\.output\.LayerNorm",
        r"encoder.blocks.\1.out_norm",
    ),
    (r"^encoder\.layer\.(\d+)\.intermediate\.dense", r"encoder.blocks.\1.rise"),
    (r"^encoder\.layer\.(\d+)\.output\.dense", r"encoder.blocks.\1.fall"),
    (r"^encoder\.layer\.(\d+)\.output\.LayerNorm", r"encoder.blocks.\1.fall_norm"),
)
"""Names of BERT's weights as published, and ours."""


_FILE = "model.safetensors"


def load_base(network: Network, folder: Path) -> None:
    """Take the encoder's weights from a folder of a published BERT."""
    published = load_file(folder / _FILE)
    ours = {
        _ours(name): value
        for name, value in published.items()
        if not name.startswith("pooler") and not name.endswith("position_ids")
    }
    missing = set(_take(network, ours))
    if unknown := {name for name in missing if name.startswith("encoder.")} - _ADDED:
        raise ValueError(f"{folder} lacks {', '.join(sorted(unknown))}")


def load_start(network: Network, path: Path) -> list[str]:
    """Take all weights that fit from a checkpoint; return the names of those left."""
    kept = torch.load(path, weights_only=True, map_location="cpu")
    return _take(network, kept["average"])


_ADDED = {"encoder.case.weight", "encoder.mark.weight"}


def _ours(name: str) -> str:
    for pattern, replacement in _NAMES:
        name, count = re.subn(pattern, replacement, name)
        if count:
            return name
    raise ValueError(f"no place for {name} of the base encoder")


def _take(network: Network, weights: dict[str, Tensor]) -> list[str]:
    own = network.state_dict()
    for name, value in weights.items():
        if name in own and own[name].shape == value.shape:
            own[name] = value.float()
    network.load_state_dict(own)
    return [name for name in own if name not in weights]
