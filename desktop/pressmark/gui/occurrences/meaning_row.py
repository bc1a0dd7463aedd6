"""What places are marked as, in one row: the label and the entity, with their keys."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from pressmark.gui.label_words import label_name
from pressmark.gui.occurrences.options import key_cap
from pressmark.gui.occurrences.question import Question
from pressmark.gui.plain import PlainLabel, entry
from pressmark.gui.theme import label_color, shown
from pressmark.gui.wording import one_line

_SWATCH = 11
_ROOM = 5
_SCALE = 3
_LONGEST = 50


class MeaningRow(QWidget):
    """Shows the label and the entity that places get; both can be asked for."""

    label_requested = Signal()
    entity_requested = Signal()

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = self._button("occurrences_label", self.tr("Label"))
        self._entity = self._button("occurrences_entity", self.tr("Entity"))
        self._label.clicked.connect(self.label_requested)
        self._entity.clicked.connect(self.entity_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        of = self._words(self.tr("of"))
        key = key_cap("G")
        for widget in (self._words(self.tr("Mark as")), self._label, key_cap("L")):
            row.addWidget(widget)
        for widget in (of, self._entity, key):
            row.addWidget(widget)
            widget.setVisible(not question.on_page)
        row.addStretch(1)
        self.show_question(question)

    def show_question(self, question: Question) -> None:
        """Show what places are marked as now."""
        meaning, known = question.meaning, question.known
        self._label.setText(entry(label_name(meaning.label)))
        color = label_color(shown(self.palette()), meaning.label)
        self._label.setIcon(_swatch(color))
        self._label.setIconSize(QSize(_SWATCH + _ROOM, _SWATCH))
        if meaning.entity is not None:
            said = one_line(known.get(meaning.entity, ""), _LONGEST)
        elif meaning.name is not None:
            said = self.tr("{} (new)").format(one_line(meaning.name, _LONGEST))
        else:
            said = self.tr("nobody yet")
        self._entity.setText(entry(said))

    def _button(self, name: str, spoken: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setAccessibleDescription(spoken)
        button.setAutoDefault(False)
        return button

    def _words(self, words: str) -> QLabel:
        return PlainLabel(words)


def _swatch(color: QColor) -> QIcon:
    """Return a square of a colour, with room between it and the words behind it."""
    side = _SWATCH * _SCALE
    drawn = QPixmap(side + _ROOM * _SCALE, side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(QRect(0, 0, side, side), 3 * _SCALE, 3 * _SCALE)
    painter.end()
    return QIcon(drawn)
