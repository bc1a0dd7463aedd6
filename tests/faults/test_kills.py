"""Whatever is called saved is there after the process was killed."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

import pytest

from tests.faults.activities import ACTIVITIES, begin
from tests.faults.children import Children
from tests.faults.promises import Found, Promised, held, promised
from tests.faults.scenes import Begun
from tests.thoroughness import Tally, Tries

_ONE_AFTER_ANOTHER = 10
"""How many times the same project is worked on, killed and opened again."""

_SHORT = {"everything": 6}
"""How often each sort of work is killed among the ordinary tests, if not twice."""


@pytest.mark.parametrize("activity", ACTIVITIES)
def test_a_kill_at_any_moment_loses_nothing_that_was_called_saved(
    activity: str,
    tmp_path: Path,
    children: Children,
    *,
    begun: Begun,
    tries: Tries,
    tally: Tally,
) -> None:
    random, noted = Random(activity), tmp_path / "noted"  # noqa: S311  (nothing secret)
    path = tmp_path / "work" / "project.pressmark"
    rounds = tries(_SHORT.get(activity, 2), 75)
    counted, before, found = 0, Promised(), list[Found]()
    for number in range(rounds):
        if number % _ONE_AFTER_ANOTHER == 0:
            shutil.rmtree(path.parent, ignore_errors=True)
            path.parent.mkdir()
            shutil.copy(begun(begin), path)
            before = held(path).promises()
        noted.unlink(missing_ok=True)
        ended = children.run(
            activity,
            path,
            seed=random.getrandbits(32),
            noted=noted,
            kill_after=random.uniform(0, 0.3),
        )
        assert not ended
        told = promised(noted, before)
        found.append(held(path, told))
        counted += len(told.steps) - len(before.steps)
        before = found[-1].promises()
    tally(
        f"killed at any moment: {activity}",
        tries=rounds,
        acknowledged=counted,
        lost=sum(len(one.lost) for one in found),
        opened=rounds,
    )
    assert [one for one in found if not one.whole] == []
