"""The training itself: seeded, stoppable at any time, resumed where it was."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from training.quotation.batches import IGNORED, Batch, cue_answers, epoch, links
from training.quotation.corpus import Example
from training.quotation.network import Network


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train. ``size`` counts word pieces a window; rates are AdamW's peaks.

    The rates rise for ``warming`` steps and then fall in a line to a fiftieth.
    ``average`` is the part of the running mean of the weights (Polyak averaging) that
    stays at each step; the mean is what is used.
    """

    epochs: float = 8.0
    size: int = 254
    count: int = 8
    encoder_rate: float = 1.5e-4
    head_rate: float = 1e-3
    warming: int = 40
    average: float = 0.998
    seed: int = 1
    parts: tuple[float, float, float, float] = (3.0, 0.3, 2.0, 0.5)


class Training:
    """A network in training, and where it is in it."""

    def __init__(
        self, network: Network, plan: Plan, examples: Sequence[Example]
    ) -> None:
        """Begin at the first step."""
        self.network, self.plan, self.examples = network, plan, examples
        self.average = {n: w.detach().clone() for n, w in network.state_dict().items()}
        # The base's vectors of word pieces know more words than the corpus has.
        network.encoder.words.weight.requires_grad_(False)  # noqa: FBT003  (torch's)
        encoder = [p for p in network.encoder.parameters() if p.requires_grad]
        inner = {id(p) for p in network.encoder.parameters()}
        heads = [p for p in network.parameters() if id(p) not in inner]
        self.optimiser = torch.optim.AdamW(
            [
                {"params": encoder, "lr": plan.encoder_rate, "peak": plan.encoder_rate},
                {"params": heads, "lr": plan.head_rate, "peak": plan.head_rate},
            ],
            weight_decay=0.01,
        )
        self.step = 0
        self._number = -1
        self._batches: list[Batch] = []
        self._each = len(self._epoch(0))
        self.steps = int(self._each * plan.epochs)

    def save(self, path: Path) -> None:
        """Write everything that is needed to go on; the file is replaced whole."""
        unfinished = path.with_suffix(".part")
        kept = {
            "network": self.network.state_dict(),
            "average": self.average,
            "optimiser": self.optimiser.state_dict(),
            "step": self.step,
            "plan": asdict(self.plan),
        }
        torch.save(kept, unfinished)
        unfinished.replace(path)

    def resume(self, path: Path) -> None:
        """Go on from a file of ``save``.

        Raises:
            ValueError: It was trained by another plan.
        """
        kept: dict[str, Any] = torch.load(path, weights_only=True)
        if kept["plan"] != asdict(self.plan):
            raise ValueError(f"{path} was trained by another plan: {kept['plan']}")
        self.network.load_state_dict(kept["network"])
        self.average = kept["average"]
        self.optimiser.load_state_dict(kept["optimiser"])
        self.step = kept["step"]

    def run(self, said: Callable[[str], None], kept: Path, every: int = 100) -> None:
        """Train to the end; save and tell of the losses ``every`` so many steps."""
        losses = torch.zeros(4)
        began = time.monotonic()
        for step in range(self.step, self.steps):
            losses += self._learn(step)
            self.step = step + 1
            if self.step % every == 0 or self.step == self.steps:
                self.save(kept)
                mean = " ".join(f"{loss:.4f}" for loss in losses / every)
                took = (time.monotonic() - began) / every
                said(f"step {self.step}/{self.steps} losses {mean} {took:.2f} s a step")
                losses.zero_()
                began = time.monotonic()

    def take_average(self) -> None:
        """Give the network the mean of its weights: what is used in the end."""
        self.network.load_state_dict(self.average)

    def _epoch(self, number: int) -> list[Batch]:
        if number != self._number:
            plan = self.plan
            self._number = number
            self._batches = epoch(
                self.examples, plan.size, plan.count, f"{plan.seed}-{number}"
            )
        return self._batches

    def _learn(self, step: int) -> Tensor:
        """Take one step; return the four losses."""
        number, place = divmod(step, self._each)
        batches = self._epoch(number)
        # Epochs differ by a batch or two, as windows begin elsewhere.
        batch = batches[place % len(batches)]
        torch.manual_seed(hash((self.plan.seed, step)))
        chance = random.Random(f"{self.plan.seed}-{step}")  # noqa: S311  (no secret)
        self.network.train()
        for group in self.optimiser.param_groups:
            group["lr"] = group["peak"] * self._pace(step)
        losses = self._losses(batch, chance)
        self.optimiser.zero_grad(set_to_none=True)
        (losses * torch.tensor(self.plan.parts)).sum().backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimiser.step()
        keep = min(self.plan.average, (1 + step) / (10 + step))
        for name, weight in self.network.state_dict().items():
            self.average[name].lerp_(weight, 1 - keep)
        return losses.detach()

    def _pace(self, step: int) -> float:
        return min((step + 1) / self.plan.warming, max(0.02, 1 - step / self.steps))

    def _losses(self, batch: Batch, chance: random.Random) -> Tensor:
        window = batch.inputs()
        present = window["present"].bool()
        labels, hints = cue_answers(batch, present.shape[1])
        with torch.autocast("cpu", torch.bfloat16):
            words, logits = self.network.read(window)
            hinted = self.network.hints(words)
        cue = functional.cross_entropy(logits[present].float(), labels[present])
        hint = functional.binary_cross_entropy_with_logits(
            hinted[present].float(), hints[present]
        )
        likely = logits.detach().float().softmax(-1).numpy()
        asked = links(batch, likely, chance)
        if asked is None:
            nothing = torch.zeros(())
            return torch.stack((cue, hint, nothing, nothing))
        with torch.autocast("cpu", torch.bfloat16):
            roles, confirmed = self.network.linker(words, asked.inputs)
        link = functional.cross_entropy(
            roles.float().flatten(0, 1), asked.roles.flatten(), ignore_index=IGNORED
        )
        confirm = functional.binary_cross_entropy_with_logits(
            confirmed.float(), asked.confirmed
        )
        return torch.stack((cue, hint, link, confirm))
