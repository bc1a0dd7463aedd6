"""All that is fuzzed, by its name."""

from __future__ import annotations

from tests.fuzzing import texts
from tests.fuzzing.readers import Reader, Recognition
from tests.fuzzing.target import Target
from tests.hostile.hostile import modules


def targets() -> dict[str, Target]:
    """Return every target that needs no window, by its name."""
    samples = list(modules())
    readers = [Reader(files) for files in samples]
    every: list[Target] = [*readers, Recognition(samples), *texts.ALL]
    return {one.name: one for one in every}
