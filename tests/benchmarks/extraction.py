"""How fast the extraction is on the sample articles, against the language model alone.

Run as ``python -m tests.benchmarks.extraction [--repeat N] [--long]``. Both sides have
one thread and take turns in one run, so that the share tells more than the seconds.
``--long`` reads a text of 500,000 characters instead, to see the memory.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from evaluation.performance import Performance, measured, section, whole_extraction
from pressmark.paths import sample_articles

LONG = 500_000
"""The characters of the longest text that the extraction has to bear."""


def extraction_speed(articles: list[Path], *, repeat: int) -> Performance:
    """Measure on articles, each read so many times over."""
    return measured(articles * repeat)


def on_long_text(articles: list[Path], length: int) -> tuple[float, int]:
    """Return the seconds and the worker's bytes for one text made of the articles.

    The language model alone would need several gigabytes for it, and is not asked.
    """
    texts = [one.read_text("utf-8") for one in articles]
    together = "\n\n".join(texts)
    endless = (together * (length // len(together) + 1))[:length]
    seconds, memory = whole_extraction([*texts[:2], endless])
    return seconds, memory


def main() -> None:
    """Print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeat", type=int, default=20)
    parser.add_argument("--long", action="store_true")
    asked = parser.parse_args()
    if asked.long:
        seconds, memory = on_long_text(sample_articles(), LONG)
        print(f"{LONG:,} characters: {seconds:.0f} s, {memory / 1_000_000:.0f} MB")  # noqa: T201  (a script)
        return
    found = extraction_speed(sample_articles(), repeat=asked.repeat)
    print(section(found).markdown())  # noqa: T201  (a script)


if __name__ == "__main__":
    main()
