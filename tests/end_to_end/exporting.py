"""Exports in the real window, with the keys and the dialog of a person."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QRadioButton, QWidget

from pressmark.gui.exporting.dialog import ExportDialog
from pressmark.gui.exporting.format_list import FormatList
from tests.asking import when_asked
from tests.end_to_end.driving import Driver

_Widget = TypeVar("_Widget", bound=QWidget)


def export(
    driver: Driver,
    output: Path,
    *,
    format_name: str = "jsonl",
    everything: bool = False,
) -> None:
    """Export the project to a path, if asked for with what is open or rejected."""

    def answer(dialog: ExportDialog) -> None:
        _of(dialog, FormatList, "export_formats").choose(format_name)
        # The dialog remembers the choice of the export before.
        extent = "export_all" if everything else "export_decided"
        _of(dialog, QRadioButton, extent).click()
        target = _of(dialog, QLineEdit, "export_target")
        target.selectAll()
        QTest.keyClicks(target, str(output))
        _of(dialog, QPushButton, "export_now").click()

    when_asked(ExportDialog, answer)
    driver.press("Ctrl+E")
    driver.wait_for_jobs()
    assert output.exists()


def records(path: Path) -> list[dict[str, Any]]:
    """Return the documents of an export in the native format."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _of(dialog: QWidget, kind: type[_Widget], name: str) -> _Widget:
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found
