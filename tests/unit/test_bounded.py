from __future__ import annotations

import os
import threading
from pathlib import Path

from pressmark.bounded import beginning


def test_a_file_within_the_bound_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"abc")
    assert beginning(path, 3) == b"abc"


def test_no_more_than_the_bound_is_read_of_a_file_of_terabytes(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.touch()
    os.truncate(path, 2_000_000_000_000)
    assert beginning(path, 5) == bytes(5)


def test_what_says_it_is_empty_is_read_within_the_bound_too(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writing = threading.Thread(target=pipe.write_bytes, args=(b"x" * 3_000,))
    writing.start()
    assert beginning(pipe, 4_000) == b"x" * 3_000
    writing.join()
