"""What one step of the training reads and what it should answer."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from pressmark.extraction.quotation.decoding import (
    BEGINS,
    CONTENT,
    GOES_ON,
    SOURCE,
    cues_in,
)
from pressmark.extraction.quotation.links import Cue, linker_inputs
from pressmark.extraction.quotation.windows import Window, encoder_inputs, windows
from pressmark.extraction.quotation.words import TAGS, Ints
from training.quotation.corpus import Example, Gold

IGNORED = -100
"""The label of what is not to be learned."""

_LIKE_A_CUE = 0.1
_VERBS = [TAGS.index(tag) for tag in ("VB", "VBD", "VBG", "VBN", "VBP", "VBZ")]


@dataclass(frozen=True, slots=True)
class Batch:
    """Some windows with the attributions in each, in rows of the text."""

    windows: tuple[Window, ...]
    gold: tuple[tuple[Gold, ...], ...]

    def inputs(self) -> dict[str, Tensor]:
        """Return what the encoder and the tagger read."""
        return tensors(encoder_inputs(self.windows))


@dataclass(frozen=True, slots=True)
class Links:
    """What the linker reads, and its answers: roles (``IGNORED``: any) and 1 or 0."""

    inputs: dict[str, Tensor]
    roles: Tensor
    confirmed: Tensor


def epoch(examples: Sequence[Example], size: int, count: int, seed: str) -> list[Batch]:
    """Return an epoch's batches of ``count`` windows, the same for the same seed.

    Windows of about a length are together; where windows begin changes by the seed.
    """
    chance = random.Random(seed)  # noqa: S311  (order of training, no secret)
    made = [
        (example, window)
        for example in examples
        for window in windows(
            example.words, size, first=chance.randint(size // 3, size)
        )
    ]
    chance.shuffle(made)
    batches = []
    for start in range(0, len(made), count * 20):
        near = sorted(made[start : start + count * 20], key=lambda pair: len(pair[1]))
        batches += [
            _batch(near[place : place + count]) for place in range(0, len(near), count)
        ]
    chance.shuffle(batches)
    return batches


def tensors(arrays: Mapping[str, Ints]) -> dict[str, Tensor]:
    """Return arrays as tensors."""
    return {name: torch.from_numpy(values) for name, values in arrays.items()}


def cue_answers(batch: Batch, width: int) -> tuple[Tensor, Tensor]:
    """Return the labels of cues (windows, words), and the hints (windows, words, 2)."""
    labels = torch.zeros(len(batch.windows), width, dtype=torch.long)
    hints = torch.zeros(len(batch.windows), width, 2)
    for number, (window, gold) in enumerate(
        zip(batch.windows, batch.gold, strict=True)
    ):
        for one in gold:
            labels[number, one.start - window.start] = BEGINS
            labels[number, one.start + 1 - window.start : one.end - window.start] = (
                GOES_ON
            )
            for place, role in enumerate((one.source, one.content)):
                inside = [r - window.start for r in role if _holds(window, r)]
                hints[number, inside, place] = 1
    return labels, hints


def links(batch: Batch, likely: np.ndarray, chance: random.Random) -> Links | None:
    """Return what the linker should learn from a batch.

    Beside the cues that people marked these are what the tagger takes for cues, with
    ``likely`` its probabilities (windows, words, 3), and a verb here and there.
    """
    cues: list[Cue] = []
    answers: list[Gold | None] = []
    for number, (window, gold) in enumerate(
        zip(batch.windows, batch.gold, strict=True)
    ):
        for cue, answer in _asked(number, window, gold, likely[number], chance):
            cues.append(cue)
            answers.append(answer)
    if not cues:
        return None
    inputs, parts = linker_inputs(batch.windows, cues)
    roles = torch.full(inputs["seen"].shape, IGNORED)
    for number, (cue, answer, part) in enumerate(
        zip(cues, answers, parts, strict=True)
    ):
        if answer is not None:
            start = batch.windows[cue.window].start + part[0]
            roles[number] = _roles(answer, start, part[1] - part[0], roles.shape[1])
    confirmed = torch.tensor([float(answer is not None) for answer in answers])
    return Links(tensors(inputs), roles, confirmed)


def _batch(pairs: Sequence[tuple[Example, Window]]) -> Batch:
    gold = tuple(
        tuple(
            one
            for one in example.gold
            if window.start <= one.start and one.end <= window.end
        )
        for example, window in pairs
    )
    return Batch(tuple(window for _, window in pairs), gold)


def _holds(window: Window, row: int) -> bool:
    return window.start <= row < window.end


def _asked(
    number: int,
    window: Window,
    gold: Sequence[Gold],
    likely: np.ndarray,
    chance: random.Random,
) -> Iterator[tuple[Cue, Gold | None]]:
    start = window.start
    for one in gold:
        yield Cue(number, one.start - start, one.end - start), one
    taken = {row - start for one in gold for row in range(one.start, one.end)}
    for cue in cues_in(number, likely[: len(window)], least=_LIKE_A_CUE):
        if taken.isdisjoint(range(cue.start, cue.end)):
            yield cue, None
    tags = window.words.tag[start : window.end]
    verbs = [v for v in np.flatnonzero(np.isin(tags, _VERBS)) if v not in taken]
    if verbs:
        verb = int(chance.choice(verbs))
        yield Cue(number, verb, verb + 1), None


def _roles(gold: Gold, start: int, count: int, width: int) -> Tensor:
    roles = torch.full((width,), IGNORED)
    roles[:count] = 0
    for role, label in ((gold.content, CONTENT), (gold.source, SOURCE)):
        inside = [row - start for row in role if start <= row < start + count]
        roles[inside] = label
    return roles
