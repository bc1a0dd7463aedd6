"""The benchmarks still run; what they say is not looked at here."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pressmark.paths import sample_articles
from tests.benchmarks import corpus, deciding, event_loop, growing, next_article
from tests.benchmarks.actions.__main__ import counted
from tests.benchmarks.actions.marked import markings
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


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have projects made anew, for those kept may be of an older schema."""
    if not corpus.MAKER.exists():
        pytest.skip("the corpus maker is not there")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return tmp_path


def test_the_speed_of_one_decision_is_measured(own_folder: Path, qtbot: QtBot) -> None:
    del own_folder, qtbot
    (found,) = deciding.measured((10,), ((300, 30),), pairs=1)
    assert found.ratio > 0


def test_going_on_to_the_next_article_is_measured(
    own_folder: Path, qtbot: QtBot
) -> None:
    del own_folder, qtbot
    (found,) = next_article.measured((10,), times=2)
    assert found.seconds > 0


def test_the_growth_of_imports_and_exports_is_measured(own_folder: Path) -> None:
    del own_folder
    found = growing.measured(10, 20)
    assert [one.unit for one in found] == ["B", "B", "s", "s"]
    assert all(one.ratio > 0 for one in found)


@pytest.mark.timeout(180)
def test_the_event_loop_is_measured(qtbot: QtBot) -> None:
    del qtbot
    found = event_loop.measured(sample_articles()[:1])
    assert found.longest > 0
    assert "decisions" in found.line()


@pytest.mark.timeout(180)
def test_a_simulated_annotator_reaches_what_was_marked_by_hand(qtbot: QtBot) -> None:
    del qtbot
    if not markings():
        pytest.skip("the hand-marked articles are not there")
    found = counted(markings()[0], suggested=True)
    assert found.unreached == []
    assert found.counts.total() > 0
