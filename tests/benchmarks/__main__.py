"""Run every benchmark of the window, and write what they say on a page.

Run as ``python -m tests.benchmarks [--page docs/speed.md]``, on a machine that does
nothing else. Each is a process of its own, so that none measures what another left.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from importlib import import_module
from pathlib import Path

_PARTS = {
    "Opening the window": "window",
    "Showing an article": "article",
    "One decision": "deciding",
    "The next article": "next_article",
    "The list of articles": "lists",
    "Searching and filtering": "searching",
    "While suggestions are found": "event_loop",
    "Actions of an annotator": "actions",
    "Importing and exporting": "exchanging",
    "Importing and exporting ten times as much": "growing",
}

_HEAD = """\
# How quick the window is, and how few actions it takes

Made by `python -m tests.benchmarks --page docs/speed.md` on two cores. “Bare” is the
least that Qt or SQLite alone need for the same; both sides take turns in one run, in
seconds of the processor, and medians are compared, so that the share tells more than
the milliseconds. The articles come from a corpus maker that is no part of the project.
"""


def section(title: str, module: str) -> str:
    """Run a benchmark and return what it is and what it says."""
    name = f"tests.benchmarks.{module}"
    command = [sys.executable, "-m", name]
    said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    about = (import_module(name).__doc__ or "").replace("``", "`").strip()
    return f"## {title}\n\n{about}\n\n{said.stdout.strip()}\n"


def main() -> None:
    """Write the page, or print it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--page", type=Path)
    asked = parser.parse_args()
    page = "\n".join([_HEAD, *(section(*part) for part in _PARTS.items())])
    if asked.page is None:
        print(page)  # noqa: T201  (a script)
    else:
        asked.page.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
