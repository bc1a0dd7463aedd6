"""A palette of labels: the ones used last on top, each with keys that choose it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pressmark.gui.dialogs.choice_delegate import CHOICE
from pressmark.gui.dialogs.picker import Choice, Picker
from pressmark.gui.inspector.card_list import Index
from pressmark.gui.inspector.card_text import Fonts, cut_to, width_of
from pressmark.gui.label_words import label_name
from pressmark.gui.mirroring import draw_words, mirrored
from pressmark.gui.plain import PlainLabel
from pressmark.gui.row_ground import paint_ground
from pressmark.gui.second_marks import draw_family
from pressmark.gui.theme import label_color, shown
from pressmark.model.scheme import Label

_MOST = 18
"""Rows that the palette has room for: a usual scheme needs no scrolling."""
_FEWEST = 5
_FRAME = 8
_GAP = 6
_DIGITS = "123456789"
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Picked:
    """A label that was chosen, and whether what is marked next is to have it too."""

    label: Label
    locked: bool = False


def letters_for(labels: Sequence[Label]) -> dict[str, str]:
    """Return a key for each label's id: its own, or a capital letter as far as they go.

    That is the first letter of its name that no label before it has, so that a label
    keeps its letter whatever was used last.
    """
    taken = {label.key.upper(): label.id for label in labels if label.key}
    for label in (label for label in labels if not label.key):
        letters = (c for c in label.name.upper() if c.isascii() and c.isalpha())
        spare = (chr(code) for code in range(ord("A"), ord("Z") + 1))
        for letter in (*letters, *spare):
            if letter not in taken:
                taken[letter] = label.id
                break
    return {label: letter for letter, label in taken.items()}


def in_order(labels: Sequence[Label], recent: Sequence[str]) -> list[Label]:
    """Return labels with the ones used last first; the others stay in their order."""
    places = {identifier: place for place, identifier in enumerate(recent)}
    return sorted(labels, key=lambda label: places.get(label.id, len(places)))


class LabelPalette(Picker):
    """Labels to choose from: by a digit, by a capital letter, or by typing a name.

    Digits go by what was used last, letters stay. Ctrl+Enter locks what it chooses.
    ``considered`` has each label that the person comes to.
    """

    considered = Signal(object)

    def __init__(
        self,
        title: str,
        labels: Sequence[Label],
        recent: Sequence[str] = (),
        *,
        current: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._letters = letters_for(labels)
        ordered = in_order(labels, recent)
        own = set(self._letters.values())
        digits = [digit for digit in _DIGITS if digit not in own]
        choices = [
            Choice(label, label_name(label), label.id, digit)
            for label, digit in zip_longest(ordered, digits, fillvalue="")
            if isinstance(label, Label)
        ]
        chosen = next((label for label in labels if label.id == current), None)
        self._locks = False
        super().__init__(title, choices, current=chosen, parent=parent)
        self._list.setItemDelegate(_LabelDelegate(self._letters, self._list))
        rows = min(len(choices), _MOST) * self._list.sizeHintForRow(0)
        self._list.setFixedHeight(rows + _FRAME)
        self._list.currentItemChanged.connect(self.consider)
        hint = PlainLabel(
            self.tr("Ctrl+Enter: choose and lock for what is marked next")
        )
        hint.setProperty("muted", True)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(hint)

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        title: str,
        labels: Sequence[Label],
        recent: Sequence[str] = (),
        *,
        current: str | None = None,
        at: QPoint | None = None,
        considered: Callable[[Label], object] | None = None,
    ) -> Picked | None:
        """Let the person choose a label, at a point of the screen; None if they don't.

        ``current`` is the id of the label that holds now; ``considered`` is told each
        label that the person comes to.
        """
        palette = cls(title, labels, recent, current=current, parent=parent)
        if considered is not None:
            palette.considered.connect(considered)
            palette.consider()
        picked: list[Choice] = []
        palette.chosen.connect(picked.append)
        if at is not None:
            palette.stand_at(at)
        palette.exec()
        locked = palette._locks
        palette.deleteLater()
        return Picked(picked[0].value, locked) if picked else None

    def consider(self) -> None:
        """Tell which label the person has come to."""
        if self._list.currentRow() >= 0:
            choice, *_ = self._list.currentItem().data(CHOICE)
            self.considered.emit(choice.value)

    def stand_at(self, point: QPoint) -> None:
        """Stand below a point of the screen, or above it where there is more room.

        The line over the point stays free, and what has no room is scrolled to.
        """
        self.adjustSize()
        screen = self.screen().availableGeometry()
        line = 2 * self.fontMetrics().height()
        below = screen.bottom() - point.y() - 2 * _GAP
        above = point.y() - line - screen.top() - _GAP
        beyond = self.height() - max(below, above)
        if beyond > 0:
            least = _FEWEST * self._list.sizeHintForRow(0)
            self._list.setFixedHeight(max(least, self._list.height() - beyond))
            self.adjustSize()
        left = min(point.x(), screen.right() - self.width() - _GAP)
        fits = self.height() <= below
        top = point.y() + _GAP if fits else point.y() - line - self.height()
        top = min(max(screen.top(), top), screen.bottom() - self.height())
        self.move(max(screen.left(), left), top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter, choose and lock with Ctrl+Enter."""
        control = Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and event.modifiers() & control:
            self._locks = True
        super().keyPressEvent(event)

    def _choose_by(self, key: str) -> bool:
        if super()._choose_by(key):
            return True
        for number, choice in enumerate(self._choices):
            if key and self._letters.get(choice.value.id) == key:
                self._choose(self._list.item(number))
                return True
        return False

    def _add(self, value: Choice | str, text: str, detail: str, hint: str) -> None:
        super()._add(value, text, detail, hint)
        letter = "" if self._filter.text() else self._letter_of(value)
        if letter:
            role = Qt.ItemDataRole.AccessibleTextRole
            item = self._list.item(self._list.count() - 1)
            item.setData(role, f"{item.data(role)}, {self.tr('key {}').format(letter)}")

    def _letter_of(self, value: Choice | str) -> str:
        if isinstance(value, Choice):
            return self._letters.get(value.value.id, "")
        return ""


class _LabelDelegate(QStyledItemDelegate):
    """Paints a label: the colour it is shown in, its name, its id, its keys."""

    def __init__(self, letters: dict[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._letters = letters

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002  (Qt's signature)
        """Return the same height for every row."""
        fonts = Fonts.of(option.font)
        return QSize(100, round(QFontMetricsF(fonts.plain).height() + fonts.px(8)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint a label in the colours of the palette."""
        theme = shown(option.palette)
        choice, detail, digit = index.data(CHOICE)
        label: Label = choice.value
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, theme)
        with mirrored(painter, option.rect, option.direction):
            keys = (digit, self._letters.get(label.id, ""))
            _paint_label(painter, option, (label, detail), keys)
        painter.restore()


def _paint_label(
    painter: QPainter,
    option: QStyleOptionViewItem,
    told: tuple[Label, str],
    keys: tuple[str, ...],
) -> None:
    fonts, theme = Fonts.of(option.font), shown(option.palette)
    label, detail = told
    area = QRectF(option.rect)
    area.adjust(fonts.px(10), 0, -fonts.px(10), 0)
    side = fonts.px(10)
    swatch = QRectF(area.left(), area.center().y() - side / 2, side, side)
    draw_family(painter, swatch, label.group, label_color(theme, label))
    for key in keys:
        _paint_key(painter, area, key, fonts, option.palette)
    area.setLeft(area.left() + fonts.px(20))
    painter.setFont(fonts.plain)
    painter.setPen(theme.ink)
    text = cut_to(label_name(label), fonts.plain, area.width())
    draw_words(painter, area, _LEFT, text)
    area.setLeft(area.left() + width_of(text, fonts.plain) + fonts.px(12))
    area.setRight(area.right() - fonts.px(6))
    painter.setFont(fonts.small)
    painter.setPen(theme.muted)
    draw_words(painter, area, _RIGHT, cut_to(detail, fonts.small, area.width()))


def _paint_key(
    painter: QPainter, area: QRectF, key: str, fonts: Fonts, colors: QPalette
) -> None:
    """Paint a key at the right edge of an area, which becomes so much smaller."""
    side = fonts.px(17)
    if key:
        cap = QRectF(area.right() - side, area.center().y() - side / 2, side, side)
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colors.color(QPalette.ColorRole.Mid), 1))
        painter.drawRoundedRect(cap, 3, 3)
        painter.setFont(fonts.tiny)
        painter.setPen(colors.color(QPalette.ColorRole.PlaceholderText))
        draw_words(painter, cap, Qt.AlignmentFlag.AlignCenter, key)
        painter.restore()
    area.setRight(area.right() - side - fonts.px(5))
