"""What the subcommands are tried on."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressmark.exchange.jsonl_writing import line_of
from tests.shell import done
from tests.unit.cli.articles import RAIN


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "rain.txt").write_text("Ann said it rains.", "utf-8")
    (folder / "sun.txt").write_text("Bo said the sun shines.", "utf-8")
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project with one annotated document."""
    lines = tmp_path / "rain.jsonl"
    lines.write_bytes(line_of(RAIN))
    path = tmp_path / "rain.pressmark"
    done("import", path, lines)
    return path
