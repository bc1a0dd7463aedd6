"""How proposals by cue are counted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from evaluation.by_cue import against
from pressmark.extraction.cue_process import CueReader
from pressmark.model.attribution import Role
from pressmark.model.bundle import Bundle
from tests.unit.evaluation.invented import FERRY, HARBOUR


@pytest.fixture
def reader() -> Iterator[CueReader]:
    reading = CueReader()
    yield reading
    reading.end()


def test_proposals_are_held_against_gold_beside_what_was_found(
    reader: CueReader,
) -> None:
    gold = [HARBOUR, FERRY]
    nothing = [Bundle(one.document) for one in gold]
    counted = against(reader, gold, nothing)
    contents = {way: counted.tallies[way, Role.CONTENT] for way, _ in counted.tallies}
    assert contents["from nothing"].letters.f1 == 0
    assert contents["caret in the cue"].letters.f1 > 0.8
    assert contents["cue selected"].whole.wanted == 3
    assert len(counted.seconds) == 6


def test_the_table_has_a_row_for_each_way(reader: CueReader) -> None:
    counted = against(reader, [FERRY], [FERRY])
    section = counted.section("Ferry")
    assert [row[0] for row in section.rows] == [
        "from nothing",
        "caret in the cue",
        "cue selected",
    ]
    assert section.values["from nothing"]["content_whole"] == 1
    assert "ms" in section.remarks[0]
