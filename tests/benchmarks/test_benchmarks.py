"""The benchmarks still run; what they say is not looked at here."""

from __future__ import annotations

from pathlib import Path

from pressmark.paths import sample_articles
from tests.benchmarks.decisions import decisions
from tests.benchmarks.extraction import extraction_speed, on_long_text


def test_the_speed_of_the_extraction_is_measured() -> None:
    found = extraction_speed(sample_articles()[:2], repeat=1)
    assert found.words > 500
    assert found.ratio > 0
    assert found.memory >= 0


def test_the_memory_for_a_long_text_is_measured() -> None:
    seconds, memory = on_long_text(sample_articles(), 5000)
    assert seconds > 0
    assert memory >= 0


def test_the_speed_of_decisions_is_measured(tmp_path: Path) -> None:
    found = decisions(tmp_path, 100)
    assert all(one.seconds > 0 for one in found)
