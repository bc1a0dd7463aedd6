"""How fast the extraction is on the sample articles, against the language model alone.

Run as ``python -m tests.benchmarks.extraction [--repeat N] [--long]``. Both sides have
one thread and take turns in one run, so that the share tells more than the seconds.
``--long`` adds a text of 500,000 characters, to see the memory.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

from evaluation.performance import Performance, measured, section
from pressmark.paths import sample_articles

LONG = 500_000
"""The characters of the longest text that the extraction has to bear."""


def extraction_speed(articles: list[Path], *, repeat: int, long: bool) -> Performance:
    """Measure on articles, each so many times, and on a long one made of them."""
    if not long:
        return measured(articles * repeat)
    together = "\n\n".join(one.read_text("utf-8") for one in articles)
    with TemporaryDirectory() as folder:
        endless = Path(folder) / "long.txt"
        endless.write_text((together * (LONG // len(together) + 1))[:LONG], "utf-8")
        return measured([*articles * repeat, endless])


def main() -> None:
    """Print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeat", type=int, default=20)
    parser.add_argument("--long", action="store_true")
    asked = parser.parse_args()
    found = extraction_speed(sample_articles(), repeat=asked.repeat, long=asked.long)
    print(section(found).markdown())  # noqa: T201  (a script)


if __name__ == "__main__":
    main()
