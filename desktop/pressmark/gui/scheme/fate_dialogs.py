"""What becomes of the annotations of labels that are merged or go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.label_words import label_name
from pressmark.gui.plain import PlainLabel, seen
from pressmark.gui.scheme.label_model import Use
from pressmark.gui.scheme.label_page import use_words
from pressmark.gui.wording import quoted
from pressmark.model.scheme import Label


class _Question(QDialog):
    """A heading, what is asked, what follows of it, and two buttons."""

    def __init__(self, title: str, agree: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(seen(title))
        self.setMinimumWidth(460)
        self.said = _plain("")
        self.said.setObjectName("fate")
        self.agree = QPushButton(agree)
        self.agree.setProperty("primary", True)
        self.agree.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        self.agree.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        heading = _plain(title)
        face = heading.font()
        face.setPixelSize(16)
        face.setBold(True)
        heading.setFont(face)
        self.body = QVBoxLayout()
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.agree)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 16, 18, 14)
        whole.setSpacing(12)
        whole.addWidget(heading)
        whole.addLayout(self.body)
        whole.addWidget(self.said)
        whole.addLayout(foot)


class MergeDialog(_Question):
    """Which of some labels remains; says before how many annotations are touched.

    With one label chosen it is merged into any other; with more, into one of them.
    """

    def __init__(
        self,
        labels: Sequence[Label],
        chosen: Sequence[str],
        uses: dict[str, Use],
        parent: QWidget | None = None,
    ) -> None:
        self._labels = {label.id: label for label in labels}
        self._chosen = [one for one in chosen if one in self._labels]
        self._uses = uses
        names = _names([self._labels[one] for one in self._chosen])
        super().__init__(
            QCoreApplication.translate("MergeDialog", "Merge {}").format(names),
            "",
            parent,
        )
        self.agree.setText(self.tr("&Merge"))
        self.kept = QComboBox()
        self.kept.setAccessibleName(self.tr("The label that remains"))
        one = len(self._chosen) == 1
        for label in labels:
            if (label.id in self._chosen) is not one:
                self.kept.addItem(label_name(label), label.id)
        if one:
            _choose_like(self.kept, labels, self._labels[self._chosen[0]])
        row = QHBoxLayout()
        before = PlainLabel(self.tr("It is merged into") if one else self.tr("Keep"))
        row.addWidget(before)
        row.addWidget(self.kept, 1)
        self.body.addLayout(row)
        self.kept.currentIndexChanged.connect(self._show)
        self.kept.setFocus()
        self._show()

    def remaining(self) -> str:
        """Return the id of the label that remains."""
        return str(self.kept.currentData())

    def merged(self) -> tuple[str, ...]:
        """Return the ids of the labels that go."""
        return tuple(one for one in self._chosen if one != self.remaining())

    def _show(self) -> None:
        number = sum(self._uses.get(one, Use()).annotations for one in self.merged())
        articles = max(
            (self._uses.get(one, Use()).articles for one in self.merged()), default=0
        )
        kept = self._labels.get(self.remaining())
        name = "" if kept is None else label_name(kept)
        if not number:
            self.said.setText(self.tr("No annotation is touched."))
        elif len(self.merged()) == 1:
            many = self.tr("%Ln annotations", "", number)
            where = self.tr("in %Ln articles", "", articles)
            words = self.tr("{} {} become “{}”. {undo} takes it back.")
            self.said.setText(with_keys(words, many, where, name))
        else:
            many = self.tr("%Ln annotations", "", number)
            words = self.tr("{} become “{}”. {undo} takes it back.")
            self.said.setText(with_keys(words, many, name))


class DeleteDialog(_Question):
    """What becomes of the annotations of labels that are deleted."""

    def __init__(
        self,
        labels: Sequence[Label],
        deleted: Sequence[Label],
        use: Use,
        parent: QWidget | None = None,
    ) -> None:
        names = _names(deleted)
        title = QCoreApplication.translate("DeleteDialog", "Delete {}").format(names)
        super().__init__(title, "", parent)
        self.agree.setText(self.tr("&Delete"))
        self.body.addWidget(
            _plain(self.tr("{} is used {}.").format(names, use_words(use)))
        )
        self._give = QRadioButton(self.tr("&Give them another label:"))
        self._leave = QRadioButton(self.tr("&Take these annotations out"))
        self.instead = QComboBox()
        self.instead.setAccessibleName(self.tr("The label they get"))
        gone = {label.id for label in deleted}
        for label in labels:
            if label.id not in gone:
                self.instead.addItem(label_name(label), label.id)
        group = QButtonGroup(self)
        group.addButton(self._give)
        group.addButton(self._leave)
        able = self.instead.count() > 0
        _choose_like(self.instead, labels, deleted[0])
        self._give.setEnabled(able)
        (self._give if able else self._leave).setChecked(True)
        row = QHBoxLayout()
        row.addWidget(self._give)
        row.addWidget(self.instead, 1)
        self.body.addLayout(row)
        self.body.addWidget(self._leave)
        self._number = use
        self._give.toggled.connect(self._show)
        self.instead.currentIndexChanged.connect(self._show)
        self._show()

    def replacement(self) -> str | None:
        """Return the id of the label that they get, or None if they go."""
        return str(self.instead.currentData()) if self._give.isChecked() else None

    def leave_out(self) -> None:
        """Choose that the annotations go."""
        self._leave.setChecked(True)

    def _show(self) -> None:
        self.instead.setEnabled(self._give.isChecked())
        many = self.tr("%Ln annotations", "", self._number.annotations)
        if self._give.isChecked():
            words = self.tr("{} become “{}”. {undo} takes it back.")
            self.said.setText(with_keys(words, many, self.instead.currentText()))
        else:
            words = self.tr(
                "{} go: suggestions are rejected, the others removed. {undo} brings"
                " them back."
            )
            self.said.setText(with_keys(words, many))


def _choose_like(box: QComboBox, labels: Sequence[Label], label: Label) -> None:
    """Propose the first label of the same family, which is the likeliest."""
    alike = (one for one in labels if one.group == label.group)
    places = (box.findData(one.id) for one in alike)
    box.setCurrentIndex(next((place for place in places if place >= 0), 0))


def _names(labels: Sequence[Label]) -> str:
    return ", ".join(quoted(label_name(label)) for label in labels)


def _plain(words: str) -> QLabel:
    label = PlainLabel(words, wordWrap=True)
    label.setMinimumWidth(1)
    return label
