"""What a network finds in texts, and how much of it people had marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch

from pressmark.extraction.quotation.decoding import Frame, cues_in, frame_of
from pressmark.extraction.quotation.links import linker_inputs
from pressmark.extraction.quotation.windows import encoder_inputs, windows
from training.quotation.batches import tensors
from training.quotation.corpus import Example, Gold
from training.quotation.network import Network

_TOGETHER = 8


@torch.no_grad()
def frames(
    network: Network, example: Example, *, size: int, least: float
) -> list[Frame]:
    """Return the attributions of a text whose cues are at least so likely (0 to 1)."""
    network.eval()
    found: list[Frame] = []
    read = list(windows(example.words, size))
    for start in range(0, len(read), _TOGETHER):
        batch = read[start : start + _TOGETHER]
        with torch.autocast("cpu", torch.bfloat16):
            words, logits = network.read(tensors(encoder_inputs(batch)))
        labels = logits.float().softmax(-1).numpy()
        cues = [
            cue
            for number, window in enumerate(batch)
            for cue in cues_in(number, labels[number, : len(window)], least=least)
        ]
        if not cues:
            continue
        inputs, parts = linker_inputs(batch, cues)
        with torch.autocast("cpu", torch.bfloat16):
            roles, confirmed = network.linker(words.float(), tensors(inputs))
        shares = roles.float().softmax(-1).numpy()
        sure = confirmed.float().sigmoid().numpy()
        for number, (cue, (first, last)) in enumerate(zip(cues, parts, strict=True)):
            frame = frame_of(
                example.words,
                batch[cue.window].start + first,
                cue.moved(-first),
                shares[number, : last - first],
                float(sure[number]),
            )
            if frame is not None:
                found.append(frame)
    return found


@dataclass(frozen=True, slots=True)
class Match:
    """How many attributions were found, are in the gold, and agree."""

    found: int
    gold: int
    right: int
    exact: int

    @property
    def f1(self) -> float:
        """The F1 of attributions that share half the content and a source's word."""
        return 2 * self.right / max(1, self.found + self.gold)

    @property
    def exact_f1(self) -> float:
        """The F1 of attributions whose three roles are the same, word by word."""
        return 2 * self.exact / max(1, self.found + self.gold)


def match(found: Sequence[Sequence[Frame]], examples: Sequence[Example]) -> Match:
    """Return the agreement of attributions with those that people marked.

    The criterion is that of the study's scorer, with greedy instead of best matching;
    it chooses between checkpoints, and no figure of it is published.
    """
    right = exact = 0
    for frames_, example in zip(found, examples, strict=True):
        for number, answer in matches(frames_, example.gold).items():
            right += 1
            exact += _same(frames_[number], example.gold[answer])
    found_count = sum(map(len, found))
    return Match(found_count, sum(len(e.gold) for e in examples), right, exact)


def matches(found: Sequence[Frame], gold: Sequence[Gold]) -> dict[int, int]:
    """Return which of the found are right, with the place of the gold of each."""
    free = set(range(len(gold)))
    pairs: dict[int, int] = {}
    for number in sorted(range(len(found)), key=lambda n: -found[n].evidence[0]):
        fits = [n for n in free if agrees(found[number], gold[n])]
        if fits:
            pairs[number] = max(fits, key=lambda n: _overlap(found[number], gold[n]))
            free.remove(pairs[number])
    return pairs


def agrees(frame: Frame, gold: Gold) -> bool:
    """Whether half the content and a word of the source, if any, are shared."""
    sources = bool(frame.source & gold.source) or not (frame.source or gold.source)
    return sources and _overlap(frame, gold) >= 1 / 2


def _overlap(frame: Frame, gold: Gold) -> float:
    larger = max(len(frame.content), len(gold.content), 1)
    return len(frame.content & gold.content) / larger


def _same(frame: Frame, gold: Gold) -> bool:
    cue = frozenset(range(gold.start, gold.end))
    return (frame.cue, frame.source, frame.content) == (cue, gold.source, gold.content)
