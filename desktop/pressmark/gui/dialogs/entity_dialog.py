"""The dialog in which an entity is renamed, retyped, linked and given other names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.dialogs.dialog_foot import DialogFoot
from pressmark.gui.dialogs.picker import Choice
from pressmark.gui.label_words import label_name
from pressmark.gui.plain import PlainLabel, seen
from pressmark.gui.plain_edit import PlainEdit
from pressmark.model.entity import Entity
from pressmark.model.ids import EntityId
from pressmark.model.scheme import Scheme

Namesakes = Callable[[Sequence[str]], Sequence[Choice]]
"""Finds other entities that are called as one of some names."""


@dataclass(frozen=True, slots=True)
class EntityDraft:
    """What the dialog was left with.

    ``here_only`` leaves the entity of other articles as it is, ``relabelled`` gives its
    mentions the new type as their label, and ``same_as`` says that it is another one.
    """

    name: str
    type: str
    aliases: tuple[str, ...]
    link: str | None
    here_only: bool = False
    relabelled: bool = False
    same_as: EntityId | None = None


class EntityDialog(QDialog):
    """Changes an entity. Nothing is stored: see :meth:`draft`.

    ``everywhere`` says what is changed in all articles and ``here`` what in this one;
    without words for the latter there is no choice. ``namesakes`` finds who is called
    so already.
    """

    def __init__(
        self,
        entity: Entity,
        scheme: Scheme,
        parent: QWidget | None = None,
        *,
        everywhere: str = "",
        here: str = "",
        namesakes: Namesakes | None = None,
    ) -> None:
        super().__init__(parent)
        self._entity = entity
        self._namesakes = namesakes
        self._same_as: EntityId | None = None
        self._name = QLineEdit(entity.name)
        self._type = QComboBox()
        for label in scheme.mention_labels:
            self._type.addItem(label_name(label), label.id)
        if self._type.findData(entity.type) < 0:
            self._type.addItem(seen(entity.type), entity.type)
        self._type.setCurrentIndex(self._type.findData(entity.type))
        self._relabel = QCheckBox(self.tr("&Relabel its mentions, too"))
        self._aliases = PlainEdit("\n".join(entity.aliases))
        self._link = QLineEdit(entity.link or "")
        self._everywhere = QRadioButton(self.tr("&All articles: {}").format(everywhere))
        self._here = QRadioButton(self.tr("Onl&y this article: {}").format(here))
        self._double = PlainLabel()
        self._merge = QPushButton(self.tr("It is the &same: merge"))
        self._foot = DialogFoot(self)
        self._set_up(bool(here))
        self._check()

    def draft(self) -> EntityDraft:
        """Return what the dialog says now; aliases once each and without blank ones."""
        name = self._name.text().strip()
        return EntityDraft(
            name=name,
            type=self._type.currentData(),
            aliases=self._written_aliases(name),
            link=self._link.text().strip() or None,
            here_only=self._here.isChecked(),
            relabelled=self._relabel.isEnabled() and self._relabel.isChecked(),
            same_as=self._same_as,
        )

    def _written_aliases(self, name: str) -> tuple[str, ...]:
        if not self._aliases.is_touched and name == self._entity.name:
            # An alias may have ends of lines in it.
            return self._entity.aliases
        lines = map(str.strip, self._aliases.text().split("\n"))
        return tuple(dict.fromkeys(line for line in lines if line and line != name))

    def _set_up(self, has_scope: bool) -> None:
        self.setWindowTitle(self.tr("Entity"))
        self._aliases.setTabChangesFocus(True)
        self._aliases.setPlaceholderText(self.tr("One name a line"))
        self._aliases.setFixedHeight(5 * self.fontMetrics().height() + 14)
        self._link.setPlaceholderText(self.tr("Such as a Wikidata number: Q42"))
        self._everywhere.setChecked(True)
        self._relabel.setChecked(True)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (self.tr("&Name"), self._name),
            (self.tr("&Type"), self._type),
            ("", self._relabel),
            (self.tr("&Other names"), self._aliases),
            (self.tr("&Link"), self._link),
            (self.tr("In"), self._everywhere),
            ("", self._here),
        ):
            if words:
                field.setAccessibleName(words.replace("&", ""))
            form.addRow(words, field)
        for field in (self._everywhere, self._here):
            form.setRowVisible(field, has_scope)
        whole = QVBoxLayout(self)
        whole.addLayout(form)
        whole.addLayout(self._warning())
        whole.addWidget(self._foot)
        self.setMinimumWidth(460)
        self._name.selectAll()
        self._name.textChanged.connect(self._check)
        self._aliases.textChanged.connect(self._check)
        self._type.currentIndexChanged.connect(self._check)
        self._merge.clicked.connect(self._take_double)

    def _warning(self) -> QHBoxLayout:
        self._double.setWordWrap(True)
        self._double.setObjectName("double")
        self._merge.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self._double, 1)
        row.addWidget(self._merge)
        return row

    def _check(self) -> None:
        named = bool(self._name.text().strip())
        self._foot.set_reason("" if named else self.tr("Type a name."))
        self._relabel.setEnabled(self._type.currentData() != self._entity.type)
        double = self._find_double()
        self._double.setVisible(double is not None)
        self._merge.setVisible(double is not None)
        if double is not None:
            said = self.tr("There is another “{}” ({}).")
            self._double.setText(said.format(double.text, double.detail))

    def _find_double(self) -> Choice | None:
        if self._namesakes is None:
            return None
        draft = self.draft()
        had = {self._entity.name, *self._entity.aliases}
        new = [name for name in (draft.name, *draft.aliases) if name not in had]
        # Who has always been called like another is told so too, but not each alias.
        names = list(dict.fromkeys((*new, draft.name)))
        return next(iter(self._namesakes(names)), None)

    def _take_double(self) -> None:
        double = self._find_double()
        if double is not None:
            self._same_as = double.value
            self.accept()
