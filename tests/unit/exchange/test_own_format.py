"""The format in docs/examples, built and installed as anybody would."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import others_programs

_ROOT = Path(__file__).parents[3]
_PACKAGE = _ROOT / "docs" / "examples" / "pressmark-tagged"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the package as a wheel, and install it in a folder of its own."""
    pytest.importorskip("hatchling", reason="packaging/test installs what builds it")
    folder = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    wheels = str(folder / "wheels")
    built = ["wheel", "--no-deps", "--no-build-isolation", "--no-index"]
    made = others_programs.ran(
        [*pip, *built, "--wheel-dir", wheels, str(_PACKAGE)], seconds=120
    )
    assert made.returncode == 0, made.stderr
    (wheel,) = Path(wheels).iterdir()
    there = folder / "site"
    unpacked = ["install", "--no-deps", "--no-index", "--target", str(there)]
    placed = others_programs.ran([*pip, *unpacked, str(wheel)], seconds=120)
    assert placed.returncode == 0, placed.stderr
    return there


def pressmark(installed: Path, *arguments: str | Path) -> str:
    path = os.pathsep.join(map(str, (installed, *filter(None, sys.path))))
    done = subprocess.run(
        [sys.executable, "-m", "pressmark", *arguments],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": path},
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_format_of_somebody_else_is_listed(installed: Path) -> None:
    listed = json.loads(pressmark(installed, "formats", "--json"))["formats"]
    assert "tagged" in {each["name"] for each in listed}


def test_a_format_of_somebody_else_reads_and_writes(
    installed: Path, tmp_path: Path
) -> None:
    there = tmp_path / "names.tagged"
    there.write_text("[PERSON Ann Smith] spoke in [GPE Oslo].\n\nRain.\n", "utf-8")
    project, output = tmp_path / "p.pressmark", tmp_path / "out.tagged"
    read = json.loads(pressmark(installed, "import", project, there, "--json"))
    assert (read["added"], [each["line"] for each in read["rejected"]]) == (2, [2])
    written = json.loads(
        pressmark(
            installed,
            *("export", project, "--format", "tagged", "--output", output, "--json"),
        )
    )
    assert written["written"] == 2
    assert output.read_text("utf-8") == (
        "[PERSON Ann Smith] spoke in [GPE Oslo].\nRain.\n"
    )


def test_an_option_of_somebody_else_s_format_is_given_on_the_command_line(
    installed: Path, tmp_path: Path
) -> None:
    there = tmp_path / "names.tagged"
    there.write_text("[PERSON Ann] spoke.\n", "utf-8")
    project, output = tmp_path / "p.pressmark", tmp_path / "out.jsonl"
    option = ("--format", "tagged", "--option", "unknown=MISC")
    pressmark(installed, "import", project, there, *option)
    pressmark(installed, "export", project, "--format", "jsonl", "--output", output)
    (mention,) = json.loads(output.read_text("utf-8"))["mentions"]
    assert mention["label"] == "MISC"
