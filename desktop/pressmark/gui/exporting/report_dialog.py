"""What an export has written, and the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from pressmark.gui.dialogs.messages import without_icons
from pressmark.gui.dialogs.table_dialog import TableDialog
from pressmark.gui.exporting.losses_view import split_words
from pressmark.gui.translation import said
from pressmark.gui.wording import number

if TYPE_CHECKING:
    from pathlib import Path

    from pressmark.project.exporting import ExportReport


def export_words(output: Path, report: ExportReport) -> str:
    """Return what an export did, in a sentence or two."""
    told = [_count("%Ln articles were written to {}.", report.written).format(output)]
    if report.losses:
        told.append(_count("%Ln kinds of things were lost.", len(report.losses)))
    return " ".join(told)


class ExportReportDialog(TableDialog):
    """Says what was written, in which splits and with what losses; opens the folder.

    It comes without taking the keys away from whoever goes on working.
    """

    def __init__(
        self, output: Path, report: ExportReport, parent: QWidget | None = None
    ) -> None:
        words = [export_words(output, report)]
        if report.splits is not None:
            words.append(" ".join(split_words(report.splits)))
        rows = [
            (said(one.what), number(one.count), said(one.why)) for one in report.losses
        ]
        super().__init__(
            _tr("Export"),
            "\n".join(words),
            (_tr("What"), _tr("How many"), _tr("Why")),
            rows,
            parent,
        )
        self.setObjectName("export_report")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.resize(820, 340 if rows else 110)
        self.table.setWordWrap(True)
        self.table.resizeRowsToContents()
        self._folder = output if output.is_dir() else output.parent
        opens = QPushButton(_tr("Open the folder"))
        opens.setObjectName("open_folder")
        opens.setAutoDefault(False)
        opens.clicked.connect(self._open)
        for box in self.findChildren(QDialogButtonBox):
            box.addButton(opens, QDialogButtonBox.ButtonRole.ActionRole)
            without_icons(box.buttons())

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _tr(words: str) -> str:
    return QCoreApplication.translate("exporting", words)


def _count(words: str, count: int) -> str:
    return QCoreApplication.translate("exporting", words, "", count)
