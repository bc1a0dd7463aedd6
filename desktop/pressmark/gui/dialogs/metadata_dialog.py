"""The dialog in which what is known about an article as a whole is put right."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from pressmark.gui.dialogs.dialog_foot import DialogFoot
from pressmark.model.document import METADATA_KEYS, Document

_PUBLISHED = "published"


class MetadataDialog(QDialog):
    """Changes the metadata of a document. Nothing is stored: see :meth:`changes`."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = {
            key: str(document.metadata.get(key) or "") for key in METADATA_KEYS
        }
        self._fields = {key: QLineEdit(text) for key, text in self._before.items()}
        self._foot = DialogFoot(self)
        self._set_up()
        self._check()

    def changes(self) -> dict[str, str | None]:
        """Return the fields that differ from before; None takes a field away."""
        now = {key: field.text().strip() for key, field in self._fields.items()}
        return {
            key: text or None
            for key, text in now.items()
            if text != self._before[key].strip()
        }

    def field(self, key: str) -> QLineEdit:
        """Return the field of one of the ``METADATA_KEYS``."""
        return self._fields[key]

    def _set_up(self) -> None:
        self.setWindowTitle(self.tr("About this article"))
        words = {
            "headline": self.tr("&Headline"),
            "byline": self.tr("&Byline"),
            "outlet": self.tr("&Outlet"),
            "published": self.tr("&Published"),
            "dateline": self.tr("&Dateline"),
            "url": self.tr("&Address"),
            "language": self.tr("&Language"),
        }
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for key, field in self._fields.items():
            field.setAccessibleName(words[key].replace("&", ""))
            field.setCursorPosition(0)
            form.addRow(words[key], field)
        self._fields[_PUBLISHED].setPlaceholderText(self.tr("YYYY-MM-DD"))
        self._fields["language"].setPlaceholderText(self.tr("Such as en"))
        self._fields[_PUBLISHED].textChanged.connect(self._check)
        whole = QVBoxLayout(self)
        whole.addLayout(form)
        whole.addWidget(self._foot)
        self.setMinimumWidth(520)

    def _check(self) -> None:
        published = self._fields[_PUBLISHED].text().strip()
        # What an import left stays as it is until somebody changes it.
        sound = published in {"", self._before[_PUBLISHED]} or _is_date(published)
        reason = self.tr("Write the date as YYYY-MM-DD, such as 2031-05-14.")
        self._foot.set_reason("" if sound else reason)


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
