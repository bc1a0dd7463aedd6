"""The benchmark of searching still runs; what it says is not looked at here."""

from __future__ import annotations

import pytest

from tests.benchmarks import searching
from tests.benchmarks.corpus import MAKER

needs_corpus = pytest.mark.skipif(
    not MAKER.exists(), reason="the corpus maker is not beside the checkout"
)


@needs_corpus
def test_searches_are_measured() -> None:
    found = searching.measured(100, pairs=1)
    assert len(found) == 2 * len(searching.WORDS) + len(searching.FILTERS)
