"""Fuzz one target for long with atheris, which looks for what was never met.

Run as ``python -m tests.fuzzing.long TARGET SECONDS FOLDER``; the status is not 0 where
something unexpected was raised, took more than ten seconds of work or more than 500 MB.
"""

from __future__ import annotations

import os
import re
import resource
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["pressmark"]):
    from pressmark.exchange.options import format_named
    from pressmark.registry import FORMATS, names
    from tests.fuzzing.targets import targets

    # They are loaded when they are asked for, which would be too late.
    for _name in names(FORMATS):
        format_named(_name)

_SLOWEST = 10
_WORD = re.compile(rb"[A-Za-z_]{3,40}")
_MOST_WORDS = 500
_MOST_MEMORY = 500
"""Megabytes beyond what the target has taken for what makes sense."""


def fuzz(name: str, seconds: int, folder: Path) -> None:
    """Fuzz a target; ends the process."""
    place, corpus = folder / "place", folder / "corpus"
    place.mkdir()
    corpus.mkdir()
    target = targets()[name]
    seeds = target.seeds(place)
    for number, seed in enumerate(seeds):
        target.run(seed)
        (corpus / str(number)).write_bytes(seed)
    words = {word for seed in seeds for word in _WORD.findall(seed)}
    listed = "".join(f'"{word.decode()}"\n' for word in sorted(words)[:_MOST_WORDS])
    (folder / "words").write_text(listed, "utf-8")
    kept = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    bounds = (
        f"-max_total_time={seconds}",
        f"-timeout={_SLOWEST}",
        f"-rss_limit_mb={kept + _MOST_MEMORY}",
        f"-dict={folder}/words",
        f"-artifact_prefix={folder}/",
        "-max_len=20000",
        "-len_control=0",
        "-print_final_stats=1",
    )
    atheris.Setup([sys.argv[0], *bounds, str(corpus)], target.run)
    atheris.Fuzz()


if __name__ == "__main__":
    os.environ["XDG_CONFIG_HOME"] = sys.argv[3]
    fuzz(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
