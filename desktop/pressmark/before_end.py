"""What is to be finished before the program ends, also when it is told to end at once.

Whatever is called saved is on the disk, so the program may end as it is. Only while the
file of a project is gone, a copy of it is nowhere but in this process.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

_under_way: list[None] = []


@contextmanager
def before_end() -> Iterator[None]:
    """Have an end that is asked for wait until the body has ended. Any thread."""
    _under_way.append(None)
    try:
        yield
    finally:
        _under_way.pop()


def is_waited_for() -> bool:
    """Whether there is something to be finished. Any thread."""
    return bool(_under_way)
