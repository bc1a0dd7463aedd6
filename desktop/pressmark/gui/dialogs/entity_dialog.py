"""The dialog in which an entity is renamed, retyped, linked and given other names."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.dialogs.dialog_foot import DialogFoot
from pressmark.model.entity import Entity
from pressmark.model.scheme import Scheme


@dataclass(frozen=True, slots=True)
class EntityDraft:
    """What the dialog was left with."""

    name: str
    type: str
    aliases: tuple[str, ...]
    link: str | None


class EntityDialog(QDialog):
    """Changes an entity. Nothing is stored: see :meth:`draft`."""

    def __init__(
        self, entity: Entity, scheme: Scheme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = QLineEdit(entity.name)
        self._type = QComboBox()
        for label in scheme.mention_labels:
            self._type.addItem(label.name, label.id)
        if self._type.findData(entity.type) < 0:
            self._type.addItem(entity.type, entity.type)
        self._type.setCurrentIndex(self._type.findData(entity.type))
        self._aliases = QPlainTextEdit("\n".join(entity.aliases))
        self._link = QLineEdit(entity.link or "")
        self._foot = DialogFoot(self)
        self._set_up()
        self._check()

    def draft(self) -> EntityDraft:
        """Return what the dialog says now; aliases once each and without blank ones."""
        name = self._name.text().strip()
        lines = map(str.strip, self._aliases.toPlainText().splitlines())
        aliases = dict.fromkeys(line for line in lines if line and line != name)
        return EntityDraft(
            name=name,
            type=self._type.currentData(),
            aliases=tuple(aliases),
            link=self._link.text().strip() or None,
        )

    def _set_up(self) -> None:
        self.setWindowTitle(self.tr("Entity"))
        self._aliases.setTabChangesFocus(True)
        self._aliases.setPlaceholderText(self.tr("One name a line"))
        self._aliases.setFixedHeight(5 * self.fontMetrics().height() + 14)
        self._link.setPlaceholderText(self.tr("Such as a Wikidata number: Q42"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (self.tr("&Name"), self._name),
            (self.tr("&Type"), self._type),
            (self.tr("&Other names"), self._aliases),
            (self.tr("&Link"), self._link),
        ):
            field.setAccessibleName(words.replace("&", ""))
            form.addRow(words, field)
        whole = QVBoxLayout(self)
        whole.addLayout(form)
        whole.addWidget(self._foot)
        self.setMinimumWidth(420)
        self._name.selectAll()
        self._name.textChanged.connect(self._check)

    def _check(self) -> None:
        named = bool(self._name.text().strip())
        self._foot.set_reason("" if named else self.tr("Type a name."))
