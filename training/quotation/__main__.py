"""Trains the quotation model: ``python -m training.quotation --help``."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

import torch
from tokenizers import Tokenizer

from training.quotation.corpus import read
from training.quotation.network import Network, Size
from training.quotation.ship import ship
from training.quotation.train import Plan, Training
from training.quotation.weights import load_base, load_start


def main() -> None:
    """Train, or go on where an earlier call was stopped, and write what ships."""
    asked = _arguments()
    asked.work.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(asked.threads)
    torch.manual_seed(asked.seed)
    pieces = asked.base / "tokenizer.json"
    tokenizer = Tokenizer.from_file(str(pieces))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    train = read(asked.corpus / "train", tokenizer, asked.work / "train.spacy")
    dev = read(asked.corpus / "dev", tokenizer, asked.work / "dev.spacy")
    network = Network(Size())
    load_base(network, asked.base)
    if asked.start:
        load_start(network, asked.start)
    plan = Plan(
        epochs=asked.epochs,
        seed=asked.seed,
        encoder_rate=asked.encoder_rate,
        head_rate=asked.head_rate,
    )
    training = Training(network, plan, train)
    kept = asked.work / "training.pt"
    if kept.exists():
        training.resume(kept)
    with (asked.work / "log.txt").open("a", encoding="utf-8") as log:

        def said(line: str) -> None:
            print(line, flush=True)
            print(line, file=log, flush=True)

        said(f"{plan} from step {training.step} of {training.steps}")
        if not asked.ship_only:
            training.run(said, kept)
        training.take_average()
        origin = {
            "corpus": "PolNeAR 1.0.0, part train",
            "started_from": asked.started_from,
            "steps": training.step,
            "plan": asdict(plan),
        }
        ship(
            network,
            dev,
            asked.output,
            tokenizer=pieces,
            size=plan.size,
            origin=origin,
        )
        said(f"written to {asked.output}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m training.quotation")
    add, plan = parser.add_argument, Plan()
    add("corpus", type=Path, help="the folder of PolNeAR, with train and dev")
    add("base", type=Path, help="the folder of the base encoder")
    add("work", type=Path, help="where to keep parses, checkpoints and the log")
    add("output", type=Path, help="where to write the model")
    add("--start", type=Path, help="a checkpoint to begin with, not the base alone")
    add("--started-from", default="the base encoder", help="its name for the card")
    add("--epochs", type=float, default=plan.epochs)
    add("--seed", type=int, default=plan.seed)
    add("--threads", type=int, default=2)
    add("--encoder-rate", type=float, default=plan.encoder_rate)
    add("--head-rate", type=float, default=plan.head_rate)
    add("--ship-only", action="store_true", help="write the last checkpoint as it is")
    return parser.parse_args()


if __name__ == "__main__":
    main()
