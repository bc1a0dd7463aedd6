"""Our figures of PolNeAR and of marked articles are those of other scorers."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import orjson
import pytest

from evaluation.articles import ArticleCounts, count, read_marked
from evaluation.attributions import compared, whole
from evaluation.polnear import read_part
from evaluation.program import Suggested, suggested
from pressmark.exchange.jsonl_writing import line_of
from pressmark.model.attribution import Role
from pressmark.model.bundle import Bundle


@pytest.fixture
def scorers(
    shared: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[ModuleType, ModuleType]]:
    monkeypatch.syspath_prepend(shared / "tools")
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    names = "score_attributions", "score_articles"
    yield importlib.import_module(names[0]), importlib.import_module(names[1])
    for name in names:
        del sys.modules[name]


def theirs(made: Bundle) -> list[dict[str, list[tuple[int, int]]]]:
    return [
        {
            role.value: [(span.start, span.end) for span in quote.fragments(role)]
            for role in Role
        }
        for quote in made.attributions
    ]


# The other scorer leaves closing its files to the interpreter.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_polnear_is_read_and_scored_alike(
    shared: Path, scorers: tuple[ModuleType, ModuleType]
) -> None:
    part = shared / "data" / "polnear" / "dev"
    gold = read_part(part)
    # Every second attribution, each with the source of the one before it.
    predicted = [
        Bundle(
            one.document,
            attributions=tuple(
                replace(quote, source=other.source)
                for quote, other in zip(
                    one.attributions[1::2], one.attributions[::2], strict=False
                )
            ),
        )
        for one in gold
    ]
    ours = whole(compared(gold, predicted, {})).values
    expected = scorers[0].score(
        scorers[0].read_gold(str(part)),
        {one.document.name: theirs(one) for one in predicted},
    )
    for name, found in ours.items():
        for key, other in (("precision", "p"), ("recall", "r"), ("f1", "f")):
            assert found[key] == pytest.approx(expected[name][other], abs=1e-4), name
        assert (found["gold"], found["predicted"]) == (
            expected[name]["gold"],
            expected[name]["pred"],
        )


@pytest.fixture(scope="module")
def marked_articles() -> Suggested:
    folder = Path(__file__).parents[4] / "shared" / "data" / "articles"
    if not folder.is_dir():
        pytest.skip("the shared data folder is not beside the checkout")
    return suggested(folder)


def test_marked_articles_are_scored_alike(
    marked_articles: Suggested, shared: Path, scorers: tuple[ModuleType, ModuleType]
) -> None:
    expected = read_marked(shared / "data" / "articles-expected")
    counts = ArticleCounts()
    lines = []
    for name, bundle in sorted(
        (one.document.name, one) for one in marked_articles.bundles.values()
    ):
        lines.append(orjson.loads(line_of(bundle)))
        if name in expected:
            count(counts, bundle, expected[name])
    ours = {name: round(100 * share, 1) for name, share in counts.figures().items()}
    assert ours == scorers[1].score(lines, json.loads(json.dumps(expected)))
