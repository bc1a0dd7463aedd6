"""Our figures are those of the scorer by which others' systems were measured."""

from __future__ import annotations

import importlib.util
import random
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from pressmark.measures.parts import Chosen, part
from pressmark.measures.quotes import Reading, attr, content50, paired, triple
from pressmark.measures.scores import score
from pressmark.model.attribution import Attribution, QuoteKind, Role
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.ids import DocumentId
from pressmark.model.span import Fragments, Span, fragments
from tests.builders import bundle

TEXT = "“We won’t,” Ann’s aide said: it rains in Oslo – “it pours,” Bo added, then left"


@pytest.fixture
def scorer(shared: Path) -> ModuleType:
    path = shared / "tools" / "score_attributions.py"
    spec = importlib.util.spec_from_file_location("score_attributions", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def randomly(chance: random.Random, text: str, name: str) -> Bundle:
    """Return a document with a few quotes anywhere."""

    def spans(least: int) -> Fragments:
        starts = [
            chance.randrange(len(text) - 30) for _ in range(chance.randint(least, 2))
        ]
        return fragments(Span(start, start + chance.randint(1, 29)) for start in starts)

    pattern = bundle("[it:content 1]").attributions[0]
    quotes: list[Attribution] = [
        replace(pattern, content=spans(1), source=spans(0), cue=spans(0))
        for _ in range(chance.randint(0, 6))
    ]
    return Bundle(Document(DocumentId(name), name, text), attributions=tuple(quotes))


def of_kind(kind: QuoteKind) -> Chosen:
    return lambda unit: unit.kind is kind


def theirs(made: Bundle) -> list[dict[str, list[tuple[int, int]]]]:
    return [
        {
            role.value: [(span.start, span.end) for span in quote.fragments(role)]
            for role in Role
        }
        for quote in made.attributions
    ]


@pytest.mark.parametrize("seed", range(20))
def test_quotes_are_counted_alike(scorer: ModuleType, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  (not a secret)
    texts = [f"{TEXT}{number} " * 3 for number in range(4)]
    gold = [randomly(chance, text, str(n)) for n, text in enumerate(texts)]
    predicted = [randomly(chance, text, str(n)) for n, text in enumerate(texts)]
    ours = score(gold, predicted)
    expected = scorer.score(
        {each.document.name: (each.document.text, theirs(each)) for each in gold},
        {each.document.name: theirs(each) for each in predicted},
    )
    for counted, name in (
        (ours.attributions, "attr"),
        (ours.attributions_exact, "triple"),
    ):
        assert (counted.gold, counted.predicted) == (
            expected[name]["gold"],
            expected[name]["pred"],
        )
        assert counted.f1 == pytest.approx(expected[name]["f"])


@pytest.mark.parametrize("seed", range(20))
def test_parts_of_quotes_are_counted_alike(scorer: ModuleType, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  (not a secret)
    text = f'{TEXT} \u201ethree\u201c \u00abfour\u00bb "five"\nsix " seven ' * 2
    gold, predicted = randomly(chance, text, "a"), randomly(chance, text, "a")
    expected = scorer.score({"a": (text, theirs(gold))}, {"a": theirs(predicted)})
    reading = Reading(text)
    wanted, given = reading.units(gold), reading.units(predicted)
    for name, alike in (("attr", attr), ("triple", triple), ("content50", content50)):
        pairs = paired(given, wanted, alike)
        marked = part(wanted, given, pairs, lambda unit: unit.marked)
        assert marked.precision == pytest.approx(expected[f"{name}_q"]["p"])
        assert marked.recall == pytest.approx(expected[f"{name}_q"]["r"])
    pairs = paired(given, wanted)
    for kind in QuoteKind:
        found = part(wanted, given, pairs, of_kind(kind))
        assert found.gold == expected[f"recall_{kind}"]["gold"]
        assert found.recall == pytest.approx(expected[f"recall_{kind}"]["r"])
