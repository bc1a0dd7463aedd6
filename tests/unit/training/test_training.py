"""The training, where PyTorch is installed: stopping it loses nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from tokenizers import Tokenizer, models, pre_tokenizers

torch = pytest.importorskip(
    "torch", reason="training needs PyTorch, which using Pressmark does not"
)

from pressmark.extraction.quotation.words import words_of  # noqa: E402  (after the skip)
from training.quotation.corpus import Example, Gold  # noqa: E402  (after the skip)
from training.quotation.network import Network, Size  # noqa: E402  (after the skip)
from training.quotation.train import Plan, Training  # noqa: E402  (after the skip)

SMALL = Size(pieces=200, width=48, inner=48, layers=1)
PLAN = Plan(epochs=2.0, count=2)


def examples() -> list[Example]:
    pieces = Tokenizer(models.WordPiece({"[UNK]": 0}, unk_token="[UNK]"))  # noqa: S106  (no secret)
    pieces.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    words = words_of(nlp("Ann said it rains."), pieces)
    gold = Gold(1, 2, frozenset({0}), frozenset({2, 3}))
    return [Example(str(number), words, (gold,)) for number in range(8)]


def training(plan: Plan = PLAN) -> Training:
    torch.manual_seed(0)
    return Training(Network(SMALL), plan, examples())


def ignore(line: str) -> None:
    assert line


def test_a_training_that_was_stopped_ends_as_one_that_was_not(tmp_path: Path) -> None:
    whole = training()
    whole.run(ignore, tmp_path / "whole.pt", every=2)

    def stop(line: str) -> None:
        raise KeyboardInterrupt(line)

    with pytest.raises(KeyboardInterrupt):
        training().run(stop, tmp_path / "part.pt", every=2)
    resumed = training()
    resumed.resume(tmp_path / "part.pt")
    assert resumed.step == 2
    resumed.run(ignore, tmp_path / "part.pt", every=2)
    for name, weight in whole.average.items():
        assert torch.equal(weight, resumed.average[name]), name


def test_a_training_is_not_resumed_by_another_plan(tmp_path: Path) -> None:
    training().save(tmp_path / "kept.pt")
    with pytest.raises(ValueError, match="another plan"):
        training(Plan(epochs=3.0)).resume(tmp_path / "kept.pt")


def test_losses_fall(tmp_path: Path) -> None:
    told: list[str] = []
    learning = training(Plan(epochs=30.0, count=2, head_rate=1e-2))
    learning.run(told.append, tmp_path / "kept.pt", every=20)
    losses = [sum(map(float, line.split()[3:7])) for line in told]
    assert losses[-1] < losses[0] / 2
