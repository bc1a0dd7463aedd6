"""What a search for suggestions did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pressmark.gui.dialogs.table_dialog import TableDialog
from pressmark.gui.translation import said as told

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pressmark.project.extracting import SuggestReport


def search_words(report: SuggestReport) -> str:
    """Return what a search for suggestions did, in a sentence or two."""
    found = _count("Found %Ln suggestions", report.suggestions)
    said = [f"{found} {_count('in %Ln articles', report.documents)}."]
    if report.failed:
        said.append(_count("%Ln articles could not be searched.", len(report.failed)))
    return " ".join(said)


class SearchReportDialog(TableDialog):
    """The articles that could not be looked through for suggestions, and why."""

    def __init__(self, report: SuggestReport, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("Suggestions"),
            search_words(report),
            (_tr("Article"), _tr("Why it could not be searched")),
            [(name, told(why)) for name, why in report.failed],
            parent,
        )
        self.setObjectName("search_report")


def _tr(words: str) -> str:
    return QCoreApplication.translate("transfer", words)


def _count(words: str, number: int) -> str:
    return QCoreApplication.translate("transfer", words, "", number)
