"""What may be loaded by what, where the layers cannot say it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pressmark import registry

_HEAVY = ("PySide6", "spacy", "numpy")


@pytest.mark.parametrize("module", ["pressmark.cli", "pressmark.extraction.process"])
def test_the_command_line_starts_without_qt_and_without_spacy(module: str) -> None:
    program = f"import {module}, sys; print(*sys.modules, sep='\\n')"
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert not set(_HEAVY) & set(ran.stdout.split())


_TOO_HEAVY_FOR_THE_WINDOW = ("spacy", "thinc", "onnxruntime", "numpy", "pandas")


def test_the_window_opens_before_anything_heavy_is_imported() -> None:
    program = "import pressmark.gui.app, sys; print(*sys.modules, sep='\\n')"
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert not set(_TOO_HEAVY_FOR_THE_WINDOW) & set(ran.stdout.split())


@pytest.mark.parametrize("name", registry.names(registry.FORMATS))
def test_every_registered_format_can_be_made_and_has_the_name_it_is_found_by(
    name: str,
) -> None:
    assert registry.load(registry.FORMATS, name)().name == name
