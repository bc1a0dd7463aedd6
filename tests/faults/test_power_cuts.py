"""Whatever is called saved is there after the power was cut at any moment."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from random import Random

import pytest

from tests.faults.children import Children
from tests.faults.power import cuts, write
from tests.faults.promises import recorded
from tests.faults.scenes import SCENES, Begun, Judged, Scene
from tests.faults.shim import Shim, events
from tests.thoroughness import Tally, Tries


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_a_power_cut_loses_nothing_that_was_called_saved(
    scene: Scene,
    tmp_path: Path,
    shim: Shim,
    children: Children,
    *,
    begun: Begun,
    tries: Tries,
    tally: Tally,
) -> None:
    random = Random(scene.name)  # noqa: S311  (nothing secret)
    path, work = begun(scene.begin), tmp_path / scene.folder
    before = recorded(path)
    shutil.copytree(path.parent, work)
    log, noted = tmp_path / "log", tmp_path / "noted"
    assert children.run(
        scene.activity,
        work / path.name,
        seed=random.getrandbits(32),
        noted=noted,
        deeds=scene.deeds * tries(1, 3),
        environment=shim.environment(work, log=log, noted=noted),
    )
    judged = list[Judged]()
    happened = events(log)
    for files, told in cuts(path.parent, work, happened, tries(3, 120), random):
        with tempfile.TemporaryDirectory(dir=tmp_path) as folder:
            there = Path(folder, scene.folder)
            write(files, there)
            noted.write_bytes(told)
            judged.append(scene.judge(there / path.name, noted, before))
    tally(
        f"power cut: {scene.name}",
        tries=len(judged),
        acknowledged=sum(one.acknowledged for one in judged),
        lost=sum(one.lost for one in judged),
        opened=sum(not one.trouble for one in judged),
    )
    assert [one for one in judged if one.lost or one.trouble] == []
