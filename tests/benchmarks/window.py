"""How soon the window is there on a large project, and how much memory it takes.

Run as ``python -m tests.benchmarks.window``. Each start is a process of its own, ours
and that of a bare window of Qt in turns. Ours is ``pressmark PROJECT``: it opens the
project and shows its list and its first article. What counts is the processor's time
from the start of the process until both have been painted.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from pressmark.model.bundle import spans_of
from pressmark.project import queries
from pressmark.project.project import Project
from tests.benchmarks.corpus import copied, project_of
from tests.benchmarks.paired import Paired
from tests.benchmarks.table import table

ARTICLES = 10_000
MORE = 100_000
"""The sizes of the two projects."""

PAIRS = 5
SOON, NO_SLOWER, LEAN = 1.5, 1.2, 2.0
"""How often longer, or more, ours may take: to paint, with more articles, memory."""

HEAVY = ("spacy", "onnxruntime", "numpy", "pressmark.extraction.pipeline")
"""What must not be loaded before the window is there."""

_ROOT = Path(__file__).parents[2]
_FOLDERS = ("CONFIG", "DATA", "CACHE", "STATE")


@dataclass(frozen=True, slots=True)
class Start:
    """What one start took: seconds of the processor and bytes of memory."""

    seconds: float
    rss: int
    pss: int
    modules: frozenset[str]


def measured(
    articles: int = ARTICLES, more: int | None = MORE, *, pairs: int = PAIRS
) -> list[Paired]:
    """Measure starts in turns, on a project of so many articles and on one of more."""
    bare, ours, larger = [], [], []
    with TemporaryDirectory() as name:
        folder = Path(name)
        projects = [copied(project_of(n), folder) for n in (articles, more) if n]
        source = _source(projects[0], articles, folder / "bare.json")
        # The first starts compile the program; what is installed is compiled already.
        for side, path in (("bare", source), ("ours", projects[0])):
            _start(side, path, folder)
        for _ in range(pairs):
            bare.append(_start("bare", source, folder))
            ours.append(_start("ours", projects[0], folder))
            if more is not None:
                larger.append(_start("ours", projects[1], folder))
    found = [
        Paired(
            f"first paint of the window on {articles:,} articles",
            median(one.seconds for one in bare),
            median(one.seconds for one in ours),
            SOON,
        ),
        *_memory(articles, bare, ours),
    ]
    if more is not None:
        found.insert(
            1,
            Paired(
                f"first paint on {more:,} articles, against {articles:,}",
                median(one.seconds for one in ours),
                median(one.seconds for one in larger),
                NO_SLOWER,
            ),
        )
    return found


def one_start(project: Path, folder: Path) -> Start:
    """Start our window on a project once; settings and the like go into a folder."""
    return _start("ours", project, folder)


def _memory(
    articles: int, bare: Sequence[Start], ours: Sequence[Start]
) -> list[Paired]:
    return [
        Paired(
            f"memory with {articles:,} articles open ({name})",
            median(getattr(one, kind) for one in bare),
            median(getattr(one, kind) for one in ours),
            LEAN,
            unit="B",
        )
        for kind, name in (("rss", "RSS"), ("pss", "PSS"))
    ]


def _source(project: Path, articles: int, target: Path) -> Path:
    """Write down what the bare window is to show: the article that ours shows."""
    with Project.open(project, "ro") as opened:
        row = queries.document_rows(opened, queries.document_keys(opened)[:1])[0]
        bundle = queries.bundle(opened, row.id)
    spans = [
        (span.start, span.end, number)
        for number, annotation in enumerate(bundle.annotations())
        for span in spans_of(annotation)
    ]
    wanted = {"articles": articles, "text": bundle.document.text, "spans": spans}
    target.write_text(json.dumps(wanted), "utf-8")
    return target


def _start(side: str, source: Path, folder: Path) -> Start:
    homes = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in _FOLDERS}
    paths = os.pathsep.join([str(_ROOT), str(_ROOT / "desktop")])
    inherited = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.cold", side, str(source)],
        env={
            **inherited,
            **homes,
            "HOME": str(folder),
            "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
            "PYTHONPATH": paths,
            "QT_QPA_PLATFORM": "offscreen",
        },
        check=True,
        capture_output=True,
        text=True,
    )
    found = json.loads(done.stdout.splitlines()[-1])
    modules = frozenset(found["modules"])
    return Start(found["cpu"], found["rss"], found["pss"], modules)


if __name__ == "__main__":
    print(table(measured()))  # noqa: T201  (a script)
