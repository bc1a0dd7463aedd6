"""Commands that break or are told to end: nothing half is left, no text is shown."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from pressmark.project.project import Project

WORDS = "The minister resigned"

_BROKEN = f"""
import sys
from pressmark import cli
from pressmark.cli import projects
def broken(*_arguments, **_options):
    raise ValueError({WORDS!r})
projects.new.callback = broken
sys.argv = ["pressmark", "new", sys.argv[1]]
cli.main()
"""

_ENDLESS = """
import sys, time
from pathlib import Path
from pressmark import cli
from pressmark.exchange.plain_text import PlainText
def slow(self, path):
    print("reading", flush=True)
    time.sleep(60)
PlainText.read = slow
sys.argv = ["pressmark", "import", *sys.argv[1:]]
cli.main()
"""


def child(program: str, *words: Path, folder: Path) -> subprocess.Popen[str]:
    path = ":".join(filter(None, sys.path))
    return subprocess.Popen(
        [sys.executable, "-c", program, *map(str, words)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": path, "TMPDIR": str(folder)},
    )


def test_a_command_that_breaks_reports_where_and_no_text(tmp_path: Path) -> None:
    with child(_BROKEN, tmp_path / "a.pressmark", folder=tmp_path) as broken:
        out, err = broken.communicate(timeout=60)
    assert (broken.returncode, out) == (1, "")
    assert "did not expect" in err
    assert "ValueError" in err
    assert WORDS not in err


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_a_command_that_is_told_to_end_leaves_nothing_half(tmp_path: Path) -> None:
    made, temporary = tmp_path / "a.pressmark", tmp_path / "temporary"
    Project.create(made, "ro").close()
    temporary.mkdir()
    (tmp_path / "a.txt").write_text("We agree.", "utf-8")
    with child(_ENDLESS, made, tmp_path / "a.txt", folder=temporary) as reading:
        assert reading.stdout is not None
        assert reading.stdout.readline() == "reading\n"
        reading.send_signal(signal.SIGTERM)
        _, err = reading.communicate(timeout=60)
    assert reading.returncode == 128 + signal.SIGTERM
    assert err == ""
    assert list(temporary.iterdir()) == []
    assert not made.with_name("a.pressmark-wal").exists()
