"""The pages of a scheme with its name, its file, and what is written about the work."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.plain import PlainLabel
from pressmark.gui.scheme.text_field import TextField, hands_on_undo
from pressmark.model.scheme import LabelKind, Scheme


class GuidelinesPage(QWidget):
    """What is written about the project as a whole."""

    written = Signal(str)
    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about = PlainLabel(
            self.tr(
                "What annotators read beside the text before the sections of the"
                " labels. [persons](#PERSON) leads to a label; a part headed “Quotes”"
                " is shown for quotes."
            ),
            wordWrap=True,
        )
        about.setProperty("muted", True)
        self.text = TextField()
        self.text.set_words(
            self.tr("Guidelines of the project"),
            self.tr(
                "# What we label\n\nWrite in **Markdown**: headings, lists, tables."
            ),
        )
        self.text.written.connect(self.written)
        self.text.followed.connect(self.followed)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(about)
        whole.addWidget(self.text, 1)

    def show_scheme(self, scheme: Scheme, *, editable: bool) -> None:
        """Show the guidelines of a scheme."""
        self.text.show_text(scheme.guidelines, editable=editable)

    def keep(self) -> None:
        """Hand over what is being written."""
        self.text.keep()

    def take_keys(self) -> None:
        """Let the person write."""
        self.text.edit.setFocus(Qt.FocusReason.OtherFocusReason)


class SchemePage(QWidget):
    """The name of a scheme, what is in it, and where it can come from and go to.

    ``asked`` is “ready”, “import” or “export”.
    """

    named = Signal(str)
    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self._kept = ""
        self._about = PlainLabel(wordWrap=True)
        self._buttons = {
            "ready": QPushButton(self.tr("Start from a &ready one…")),
            "import": QPushButton(self.tr("&Import…")),
            "export": QPushButton(self.tr("&Export…")),
        }
        self._lay_out()
        self.name.editingFinished.connect(self.keep)
        self.name.installEventFilter(self)
        for what, button in self._buttons.items():
            button.setObjectName(f"scheme_{what}")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, what=what: self.asked.emit(what))

    def show_scheme(self, scheme: Scheme, *, editable: bool) -> None:
        """Show the name of a scheme and what it has."""
        self.name.setReadOnly(not editable)
        if scheme.name != self._kept:
            self._kept = scheme.name
            self.name.setText(scheme.name)
        for what in ("ready", "import"):
            self._buttons[what].setEnabled(editable)
        self._about.setText(
            " · ".join(
                (
                    self.tr(
                        "%Ln labels of entities",
                        "",
                        len(scheme.labels(LabelKind.MENTION)),
                    ),
                    self.tr(
                        "%Ln page labels", "", len(scheme.labels(LabelKind.REGION))
                    ),
                    self.tr(
                        "%Ln polarities", "", len(scheme.labels(LabelKind.POLARITY))
                    ),
                )
            )
        )

    def keep(self) -> None:
        """Hand over the name, if it is another one; without one the old one stays."""
        name = self.name.text().strip()
        if not name:
            self.name.setText(self._kept)
        elif name != self._kept:
            self._kept = name
            self.named.emit(name)

    def take_keys(self) -> None:
        """Let the person type the name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand on undo where nothing was typed."""
        return hands_on_undo(watched, event) or super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        heading = PlainLabel(self.tr("&Name of the scheme"))
        heading.setBuddy(self.name)
        self.name.setAccessibleName(self.tr("Name of the scheme"))
        self.name.setMaximumWidth(420)
        self._about.setProperty("muted", True)
        words = PlainLabel(
            self.tr(
                "A scheme can be kept in a file, to be used in other projects. Before a"
                " scheme takes the place of this one, it is said what becomes of the"
                " labels in use."
            ),
            wordWrap=True,
        )
        words.setProperty("muted", True)
        row = QHBoxLayout()
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        for widget in (heading, self.name, self._about):
            whole.addWidget(widget)
        whole.addSpacing(16)
        whole.addWidget(words)
        whole.addLayout(row)
        whole.addStretch(1)
