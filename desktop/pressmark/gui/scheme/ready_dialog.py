"""The schemes that come with Pressmark, to start from, and one's own from a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pressmark.errors import FormatError
from pressmark.exchange.scheme_file import ready_schemes, scheme_of
from pressmark.gui import translation
from pressmark.gui.dialogs.messages import warn
from pressmark.gui.plain import PlainLabel, seen
from pressmark.model.layer import Layer
from pressmark.model.scheme import LabelKind, Scheme

_SCHEME = Qt.ItemDataRole.UserRole


class ReadyDialog(QDialog):
    """Has a scheme chosen; double click and Enter take the one the person is at."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        title: str = "",
        agree: str = "",
        folder: Path | None = None,
    ) -> None:
        super().__init__(parent)
        title = title or self.tr("Start from a ready scheme")
        self.setWindowTitle(seen(title))
        self.setMinimumSize(520, 320)
        self._folder = folder or Path.home()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Schemes"))
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        for scheme in ready_schemes().values():
            self._add(scheme)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self.accept)
        self._lay_out(title, agree or self.tr("&Take it"))

    def scheme(self) -> Scheme:
        """Return the scheme the person is at."""
        chosen: Scheme = self.list.currentItem().data(_SCHEME)
        return chosen

    def _add(self, scheme: Scheme) -> None:
        item = QListWidgetItem(f"{scheme_name(scheme)}\n{about(scheme)}")
        item.setData(_SCHEME, scheme)
        self.list.addItem(item)

    def _ask_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Import a scheme"),
            str(self._folder),
            self.tr("Schemes (*.toml *.json *.qdc);;All files (*)"),
        )
        if chosen:
            try:
                self._add(scheme_of(Path(chosen)))
            except FormatError as error:
                warn(self, self.tr("That is no scheme"), translation.said(error))
                return
            self.list.setCurrentRow(self.list.count() - 1)
            self.list.setFocus()

    def _lay_out(self, title: str, agree: str) -> None:
        heading = PlainLabel(title)
        face = heading.font()
        face.setPixelSize(16)
        face.setBold(True)
        heading.setFont(face)
        words = PlainLabel(
            self.tr("It can be changed at any time, without losing what is annotated."),
            wordWrap=True,
        )
        words.setProperty("muted", True)
        read, cancel = QPushButton(self.tr("From a &file…")), QPushButton()
        cancel.setText(self.tr("Cancel"))
        take = QPushButton(agree)
        take.setProperty("primary", True)
        take.setDefault(True)
        take.setObjectName("take_scheme")
        for button, done in (
            (read, self._ask_file),
            (cancel, self.reject),
            (take, self.accept),
        ):
            button.clicked.connect(done)
        for button in (read, cancel):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(read)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(take)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 16, 18, 14)
        whole.setSpacing(10)
        whole.addWidget(heading)
        whole.addWidget(self.list, 1)
        whole.addWidget(words)
        whole.addLayout(foot)
        self.list.setFocus()


def scheme_name(scheme: Scheme) -> str:
    """Return what a scheme is called; one that comes with Pressmark, in full."""
    translate = QCoreApplication.translate
    known = {
        "news": translate("scheme", "News: quotes and stance"),
        "entities": translate("scheme", "Entities only"),
        "polnear": translate("scheme", "Attribution as in PolNeAR"),
    }
    return known.get(scheme.name, scheme.name)


def about(scheme: Scheme) -> str:
    """Return what is labelled with a scheme, in one line."""
    translate = QCoreApplication.translate
    said = []
    if Layer.ATTRIBUTIONS in scheme.layers:
        said.append(translate("scheme", "quotes"))
    if Layer.MENTIONS in scheme.layers:
        count = len(scheme.labels(LabelKind.MENTION))
        said.append(translate("scheme", "%Ln labels of entities", "", count))
    if Layer.STANCES in scheme.layers:
        count = len(scheme.labels(LabelKind.POLARITY))
        said.append(translate("scheme", "stances of %Ln polarities", "", count))
    if Layer.REGIONS in scheme.layers:
        count = len(scheme.labels(LabelKind.REGION))
        said.append(translate("scheme", "%Ln page labels", "", count))
    return " · ".join(said)
