"""What may be loaded by what, where the layers cannot say it."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

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


_LATER_THAN_THE_WINDOW = (
    "click",
    "dateutil.parser",
    "multiprocessing",
    "pressmark.exchange",
    "pressmark.extraction",
    "pressmark.measures",
    "pressmark.project.commands.attributions",
    "pressmark.project.queries.records",
    "pressmark.gui.dialogs.picker",
    "pressmark.gui.kwic",
    "pressmark.gui.occurrences",
    "pressmark.gui.stances",
    "pressmark.gui.work.annotating",
)


def test_the_window_opens_before_what_only_actions_need_is_imported() -> None:
    program = (
        "from pressmark.cli import main; import pressmark.gui.app, sys;"
        " print(*sys.modules, sep='\\n')"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert not set(_LATER_THAN_THE_WINDOW) & set(ran.stdout.split())


@pytest.mark.parametrize("package", ["commands", "queries"])
def test_what_a_package_offers_is_found_in_the_module_that_it_names(
    package: str,
) -> None:
    offering = import_module(f"pressmark.project.{package}")
    places = {name: at for at, names in offering._PLACES.items() for name in names}  # noqa: SLF001  (nothing else tells)
    assert sorted(places) == sorted(offering.__all__)
    for name, module in places.items():
        at = import_module(f"pressmark.project.{package}.{module}")
        assert getattr(offering, name) is getattr(at, name)


@pytest.mark.parametrize("name", registry.names(registry.FORMATS))
def test_every_registered_format_can_be_made_and_has_the_name_it_is_found_by(
    name: str,
) -> None:
    assert registry.load(registry.FORMATS, name)().name == name
