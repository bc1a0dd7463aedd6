"""Too little memory and too few open files are told in words, and cost no work."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.faults.activities import begin
from tests.faults.children import Children
from tests.faults.promises import held, promised
from tests.thoroughness import Tally, Tries


@pytest.mark.parametrize("activity", ["few files", "little memory"])
def test_limits_of_the_system_are_told_and_cost_nothing(
    activity: str,
    tmp_path: Path,
    children: Children,
    *,
    tries: Tries,
    tally: Tally,
) -> None:
    path, noted = begin(tmp_path), tmp_path / "noted"
    path.with_name("article.txt").write_text("An article.", "utf-8")
    before = held(path).promises()
    watched = tmp_path / "work"
    watched.mkdir()
    path = Path(shutil.move(path, watched / path.name))
    rounds = tries(1, 8)
    found = []
    for seed in range(rounds):
        noted.unlink(missing_ok=True)
        assert children.run(activity, path, seed=seed, noted=noted, deeds=tries(3, 7))
        found.append(held(path, promised(noted, before)))
        before = found[-1].promises()
    tally(
        f"{activity.capitalize()}",
        tries=rounds,
        acknowledged=len(found[-1].steps),
        lost=sum(len(one.lost) for one in found),
        opened=len(found),
    )
    # Whoever notes what was saved may have no memory for that either.
    assert not any(one.lost for one in found), found
