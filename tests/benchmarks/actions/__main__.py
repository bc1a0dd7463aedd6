"""Count the actions for the hand-marked articles, with suggestions and without.

Run as ``python -m tests.benchmarks.actions``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from pressmark.project import extracting
from pressmark.project.project import Project
from pressmark.project.transfer import import_sources
from tests.benchmarks.actions.annotator import Annotator
from tests.benchmarks.actions.marked import SHARED, Marking, markings, unreached
from tests.benchmarks.our_window import application, shown_window

_PURPOSES = ("page furniture", "mentions", "entities", "quotes", "stances", "done")

_QUICK = 60
"""Milliseconds within which a second click belongs to the first."""


@dataclass(frozen=True, slots=True)
class Counted:
    """The actions for one article, by what they were for, and what was not reached."""

    name: str
    suggested: bool
    counts: Counter[str]
    unreached: list[str]


def counted(marking: Marking, *, suggested: bool) -> Counted:
    """Annotate one article in a project of its own, and count."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "article.pressmark"
        with Project.create(path, "ro") as project:
            import_sources(project, [SHARED / "articles" / f"{marking.name}.txt"])
            if suggested:
                extracting.suggest(project)
        with _quick_hands(), shown_window(path) as window:
            annotator = Annotator(window, marking)
            annotator.work()
            left = unreached(window.focus.bundle, marking)
        return Counted(marking.name, suggested, annotator.hands.counts, left)


@contextmanager
def _quick_hands() -> Iterator[None]:
    """Take two clicks for one double click only if they are very quick."""
    app = application()
    usual = app.doubleClickInterval()
    app.setDoubleClickInterval(_QUICK)
    try:
        yield
    finally:
        app.setDoubleClickInterval(usual)


def table(found: Sequence[Counted]) -> str:
    """Return what was counted as a table in Markdown."""
    heads = ["article", "", *_PURPOSES, "all", "all but stances"]
    lines = [" | ".join(heads), " | ".join(["---", "---", *["--:"] * (len(heads) - 2)])]
    for one in found:
        how = "with suggestions" if one.suggested else "from nothing"
        numbers = [one.counts[purpose] for purpose in _PURPOSES]
        total = one.counts.total()
        numbers += [total, total - one.counts["stances"]]
        lines.append(" | ".join([one.name[:3], how, *map(str, numbers)]))
    return "\n".join(f"| {line} |" for line in lines)


def main() -> None:
    """Print what was counted."""
    found = [
        counted(marking, suggested=suggested)
        for marking in markings()
        for suggested in (True, False)
    ]
    print(table(found))  # noqa: T201  (a script)
    for one in found:
        for words in one.unreached:
            print(f"\nNot reached in {one.name}: {words}")  # noqa: T201  (a script)


if __name__ == "__main__":
    main()
