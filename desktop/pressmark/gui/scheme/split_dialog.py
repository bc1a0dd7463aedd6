"""Which annotations of a label get another one, each shown in its context."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.kwic.kwic_list import KwicList
from pressmark.gui.kwic.line import KwicLine
from pressmark.gui.label_words import label_name
from pressmark.gui.plain import PlainLabel, seen
from pressmark.model.ids import AnnotationId
from pressmark.model.scheme import Label

_SIZE = (940, 600)


class SplitDialog(QDialog):
    """Lists the annotations of a label, to be ticked, and asks for a name for those."""

    def __init__(
        self,
        label: Label,
        lines: Iterable[KwicLine],
        count: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        title = self.tr("Split “{}”").format(label_name(label))
        self.setWindowTitle(seen(title))
        self.resize(*_SIZE)
        self._count = count
        self.name = QLineEdit()
        self.list = KwicList(ticks=True, opens_on_enter=False)
        self.list.lines.ticks_alike = True
        self._said = PlainLabel()
        self._agree = QPushButton(self.tr("&Split"))
        self._lay_out(title)
        self.name.textChanged.connect(self._check)
        self.list.lines.ticks_changed.connect(self._check)
        self._agree.clicked.connect(self.accept)
        self.list.show_lines(lines)
        self._check()
        self.name.setFocus()

    def annotations(self) -> tuple[AnnotationId, ...]:
        """Return the annotations that are ticked."""
        found = (line.hit.annotation for line in self.list.lines.ticked())
        return tuple(one for one in found if one is not None)

    def label_name(self) -> str:
        """Return the name of the label that they get."""
        return self.name.text().strip()

    def _check(self) -> None:
        ticked = self.list.lines.tick_count()
        self._agree.setEnabled(bool(ticked and self.label_name()))
        locale = self.locale()
        said = self.tr("{} of {} ticked").format(
            locale.toString(ticked), locale.toString(self._count)
        )
        if not self.label_name():
            said = self.tr("Say what the new label is called.")
        elif not ticked:
            said = self.tr(
                "Tick the annotations that get it: Space, or Ctrl+A for all."
            )
        self._said.setText(said)

    def _lay_out(self, title: str) -> None:
        heading = PlainLabel(title)
        heading.setProperty("heading", True)
        self.name.setPlaceholderText(self.tr("Name of the new label"))
        self.name.setAccessibleName(self.tr("Name of the new label"))
        hint = PlainLabel(
            self.tr(
                "Tick what gets the new label: Space ticks a line, Shift+Space its"
                " article, Ctrl+A all. The annotations stay the same ones."
            ),
            wordWrap=True,
        )
        hint.setProperty("muted", True)
        self._said.setProperty("muted", True)
        self._agree.setProperty("primary", True)
        self._agree.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._said, 1)
        foot.addWidget(cancel)
        foot.addWidget(self._agree)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 16, 18, 14)
        whole.setSpacing(12)
        for widget in (heading, self.name, hint):
            whole.addWidget(widget)
        whole.addWidget(self.list, 1)
        whole.addLayout(foot)
