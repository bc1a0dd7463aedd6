"""What an import did: in a sentence, and in a table where there is more to say."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pressmark.gui.dialogs.table_dialog import TableDialog
from pressmark.gui.translation import said as told
from pressmark.gui.wording import number
from pressmark.project.importing import Verdict
from pressmark.project.previewing import is_harmless

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from pressmark.project.importing import ImportReport
    from pressmark.project.previewing import PreviewRow


def import_words(report: ImportReport) -> str:
    """Return what an import did, in a sentence or two."""
    said = []
    if report.added or not report.replaced:
        said.append(_count("%Ln articles were added.", report.added))
    if report.replaced:
        said.append(_count("%Ln articles got a new text.", len(report.replaced)))
    if report.unchanged:
        words = "%Ln were here already and stay as they are."
        said.append(_count(words, report.unchanged))
    if report.rejected:
        said.append(_count("%Ln could not be read.", len(report.rejected)))
    return " ".join(said)


class ImportReportDialog(TableDialog):
    """What could not be imported and why, and what was assumed of the rest."""

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        rejected = [
            (_place(one.source, one.line), _tr("not imported"), told(one.reason))
            for one in report.rejected
        ]
        remarks = [
            (Path(source).name, _tr("imported"), told(remark))
            for source, remark in report.remarks
        ]
        super().__init__(
            _tr("Import"),
            import_words(report),
            (_tr("File"), _tr("What became of it"), _tr("Why, or what was assumed")),
            [*rejected, *remarks],
            parent,
        )
        self.setObjectName("import_report")


def is_news(report: ImportReport, seen: Sequence[PreviewRow]) -> bool:
    """Whether a report says what nobody has seen in the preview before."""
    if not seen:
        nothing = not report.added and not report.replaced
        remarks = all(is_harmless(remark) for _, remark in report.remarks)
        return bool(report.rejected or not remarks or nothing)
    known = {(row.source, row.line) for row in seen if row.verdict is Verdict.REJECTED}
    return any((one.source, one.line) not in known for one in report.rejected)


def _place(source: str, line: int | None) -> str:
    name = Path(source).name or source
    return name if line is None else _tr("{}, line {}").format(name, number(line))


def _tr(words: str) -> str:
    return QCoreApplication.translate("transfer", words)


def _count(words: str, number: int) -> str:
    return QCoreApplication.translate("transfer", words, "", number)
