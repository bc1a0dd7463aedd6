"""Which colour a label has, and how it can be read in each theme."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.accessible.roles import Role, speak_as
from pressmark.gui.contrast import contrast
from pressmark.gui.plain import seen, tip
from pressmark.gui.scheme.label_keys import color_of
from pressmark.gui.theme import SANS, THEMES, Theme, font, shown
from pressmark.model.scheme import GROUPS, POLARITY_GROUPS, Label, LabelKind

_SIDE = 12
_PAD = 8


class ColorField(QWidget):
    """A family to choose, or a colour of its own. ``changed`` has family and colour.

    Below it the label's name is shown on the paper of every theme, as it will look
    there, with its contrast: a colour is shifted until it can be read.
    """

    changed = Signal(str, str)

    def __init__(self, kind: LabelKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label("", "")
        self._kind = kind
        self._families = QComboBox()
        self._families.setAccessibleName(self.tr("Colour"))
        polarity = kind is LabelKind.POLARITY
        for group in POLARITY_GROUPS if polarity else GROUPS:
            self._families.addItem(group_words(group), group)
        self._own = QPushButton(self.tr("Own colour…"))
        self._own.setAutoDefault(False)
        self._own.setToolTip(self.tr("Choose a colour for this label alone"))
        self._none = QPushButton(self.tr("As the family"))
        self._none.setAutoDefault(False)
        self._none.setToolTip(self.tr("Take the label’s own colour away"))
        self._samples = [_Sample(theme, kind) for theme in THEMES]
        self._lay_out()
        self._families.activated.connect(self._on_family)
        self._own.clicked.connect(self._ask)
        self._none.clicked.connect(lambda: self._emit(self._label.group, ""))

    def show_label(self, label: Label, *, editable: bool) -> None:
        """Show the colour of a label."""
        self._label = label
        self._families.setCurrentIndex(self._families.findData(label.group))
        theme = shown(self.palette())
        for place in range(self._families.count()):
            family = Label("", "", self._families.itemData(place))
            color = color_of(theme, self._kind, family)
            self._families.setItemIcon(place, _square(color))
        self._none.setVisible(bool(label.color))
        for widget in (self._families, self._own, self._none):
            widget.setEnabled(editable)
        for sample in self._samples:
            sample.show_label(label)

    def readings(self) -> list[tuple[str, float]]:
        """Return the contrast of the label's words in each theme, by its name."""
        return [(sample.theme.name, sample.contrast()) for sample in self._samples]

    def _on_family(self, place: int) -> None:
        self._emit(self._families.itemData(place), self._label.color)

    def _ask(self) -> None:
        theme = shown(self.palette())
        chosen = QColorDialog.getColor(
            color_of(theme, self._kind, self._label),
            self,
            self.tr("Colour of “{}”").format(self._label.name),
            QColorDialog.ColorDialogOption.DontUseNativeDialog,
        )
        if chosen.isValid():
            self._emit(self._label.group, chosen.name())

    def _emit(self, group: str, color: str) -> None:
        if (group, color) != (self._label.group, self._label.color):
            self.changed.emit(group, color)

    def _lay_out(self) -> None:
        choice, samples = QHBoxLayout(), QHBoxLayout()
        choice.addWidget(self._families, 1)
        choice.addWidget(self._own)
        choice.addWidget(self._none)
        samples.setSpacing(4)
        for sample in self._samples:
            samples.addWidget(sample, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(choice)
        whole.addLayout(samples)


class _Sample(QWidget):
    """A label's name on the paper of a theme."""

    def __init__(
        self, theme: Theme, kind: LabelKind, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._kind = kind
        speak_as(self, Role.Graphic, "")
        self._label = Label("", "")
        self.setFont(font(SANS, 12))
        self.setMinimumWidth(60)

    def show_label(self, label: Label) -> None:
        """Show a label."""
        self._label = label
        said = self.tr("{}: contrast {}").format(
            theme_words(self.theme), self.locale().toString(self.contrast(), "f", 1)
        )
        self.setToolTip(tip(said))
        self.setAccessibleName(said)
        self.update()

    def contrast(self) -> float:
        """Return how well the label's words stand out, from 1 to 21."""
        return contrast(self._color(), self.theme.paper)

    def _color(self) -> QColor:
        return color_of(self.theme, self._kind, self._label)

    def sizeHint(self) -> QSize:
        """Return the room for two lines."""
        return QSize(90, 2 * QFontMetrics(self.font()).height() + _PAD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the name in the label's colour, and the contrast under it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(shown(self.palette()).line)
        painter.setBrush(self.theme.paper)
        painter.drawRoundedRect(area, 5, 5)
        inside = area.adjusted(_PAD, 3, -_PAD, -3)
        metrics = QFontMetrics(self.font())
        room = round(inside.width())
        words = metrics.elidedText(
            seen(self._label.name), Qt.TextElideMode.ElideRight, room
        )
        painter.setPen(self._color())
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop, words)
        painter.setPen(self.theme.muted)
        painter.setFont(font(SANS, 10))
        ratio = self.locale().toString(self.contrast(), "f", 1)
        painter.drawText(inside, Qt.AlignmentFlag.AlignBottom, f"{ratio} : 1")
        painter.end()


def group_words(group: str) -> str:
    """Return what a family of colours is called."""
    translate = QCoreApplication.translate
    return {
        "person": translate("scheme", "As persons"),
        "organization": translate("scheme", "As organizations"),
        "place": translate("scheme", "As places"),
        "event": translate("scheme", "As events"),
        "other": translate("scheme", "As all others"),
        "favor": translate("scheme", "For"),
        "against": translate("scheme", "Against"),
        "neutral": translate("scheme", "Neutral"),
        "mixed": translate("scheme", "Mixed"),
    }[group]


def theme_words(theme: Theme) -> str:
    """Return what a theme is called."""
    translate = QCoreApplication.translate
    known = {
        "light": translate("scheme", "Light"),
        "dark": translate("scheme", "Dark"),
        "contrast": translate("scheme", "High contrast"),
        "contrast_dark": translate("scheme", "High contrast, dark"),
    }
    return known.get(theme.name, theme.name)


def _square(color: QColor) -> QPixmap:
    made = QPixmap(_SIDE, _SIDE)
    made.fill(color)
    return made
