"""A dialog in which an article from the clipboard is put right before it is added."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from pressmark.exchange.normalise import is_blank, normalised
from pressmark.gui.dialogs.dialog_foot import DialogFoot
from pressmark.gui.importing.row_page import fate_label
from pressmark.gui.importing.row_words import difference_words
from pressmark.gui.plain import PlainLabel
from pressmark.gui.plain_edit import PlainEdit
from pressmark.gui.wording import one_line, percent
from pressmark.project.importing import AsVersion, Verdict
from pressmark.project.previewing import Fate
from pressmark.project.reanchoring import reanchored

if TYPE_CHECKING:
    from pressmark.exchange.format import ReadDocument
    from pressmark.project.previewing import PreviewRow

_FIELDS = ("headline", "byline", "outlet", "published", "url")
_DATE = "published"
_LONGEST_NAME = 80


class ClipboardDialog(QDialog):
    """Shows what was pasted, and what it may be the same as.

    :meth:`arriving` is what is to be added, as it was put right.
    """

    def __init__(
        self, read: ReadDocument, row: PreviewRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New article from the clipboard"))
        self.setObjectName("clipboard_article")
        self.resize(760, 620)
        self._read, self._row = read, row
        known = read.bundle.document.metadata
        self._fields = {key: QLineEdit(str(known.get(key) or "")) for key in _FIELDS}
        self._text = PlainEdit(read.bundle.document.text)
        self._text.setObjectName("clipboard_text")
        self._text.setAccessibleName(self.tr("Text of the article"))
        self._text.setTabChangesFocus(True)
        self._fate = QComboBox()
        self._fate.setObjectName("clipboard_fate")
        for fate in row.fates:
            if fate is not Fate.LEFT_OUT:
                self._fate.addItem(fate_label(fate, row), fate.value)
        self._fate.setCurrentIndex(max(0, self._fate.findData(row.usual.value)))
        self._told = PlainLabel(wordWrap=True)
        self._told.setObjectName("clipboard_told")
        self._foot = DialogFoot(self)
        self._lay_out()
        self._fields[_DATE].textChanged.connect(self._check)
        self._text.textChanged.connect(self._check)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._agree)
        self._tell()
        self._check()
        before: QWidget = self._fields["headline"]
        before.setFocus()
        for after in (*self._fields.values(), self._fate, self._text):
            if after is not before and after.window() is self:
                self.setTabOrder(before, after)
                before = after

    def field(self, key: str) -> QLineEdit:
        """Return the field of some metadata."""
        return self._fields[key]

    def arriving(self) -> ReadDocument | AsVersion:
        """Return what is to be added: an article, or a new text of one."""
        bundle = self._read.bundle
        text = normalised(self._written()).text
        if text != bundle.document.text:
            bundle = reanchored(bundle, text).bundle
        told = {key: field.text().strip() for key, field in self._fields.items()}
        metadata = {**bundle.document.metadata, **told}
        document = replace(
            bundle.document,
            name=_name(told["headline"], text) or bundle.document.name,
            metadata={key: value for key, value in metadata.items() if value},
        )
        read = replace(self._read, bundle=replace(bundle, document=document))
        of = self._row.version_of
        if of is not None and self._fate.currentData() == Fate.VERSION.value:
            return AsVersion(read, of)
        return read

    def _lay_out(self) -> None:
        words = {
            "headline": self.tr("&Headline"),
            "byline": self.tr("&Byline"),
            "outlet": self.tr("&Outlet"),
            "published": self.tr("&Published"),
            "url": self.tr("&Address"),
        }
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for key, field in self._fields.items():
            field.setObjectName(f"clipboard_{key}")
            field.setAccessibleName(words[key].replace("&", ""))
            field.setCursorPosition(0)
            form.addRow(words[key], field)
        self._fields[_DATE].setPlaceholderText(self.tr("YYYY-MM-DD"))
        if self._fate.count() > 1:
            form.addRow(self.tr("&Import it"), self._fate)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._told)
        layout.addWidget(self._foot)

    def _tell(self) -> None:
        row = self._row
        if row.verdict is Verdict.UNCHANGED:
            said = self.tr("This text is in the project already.")
        elif row.version_of is not None:
            said = self.tr("It is {} like “{}”.").format(
                percent(row.likeness / 1000), one_line(row.version_title, 60)
            )
            if row.difference is not None:
                said = f"{said}\n{' · '.join(difference_words(row.difference))}"
        else:
            said = ""
        self._told.setText(said)
        self._told.setVisible(bool(said))

    def _written(self) -> str:
        return self._text.text()

    def _check(self) -> None:
        published = self._fields[_DATE].text().strip()
        if is_blank(self._written()):
            reason = self.tr("An article needs a text.")
        elif published and not _is_date(published):
            reason = self.tr("Write the date as YYYY-MM-DD, such as 2031-05-14.")
        else:
            reason = ""
        self._reason = reason
        self._foot.set_reason(reason)

    def _agree(self) -> None:
        if not self._reason:
            self.accept()


def _name(headline: str, text: str) -> str:
    """Return what an article is called that has no file."""
    first = headline or next((line for line in text.splitlines() if line.strip()), "")
    return one_line(first, _LONGEST_NAME)


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
