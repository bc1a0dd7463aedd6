"""A window in which the earlier texts of an article are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.article.view import ArticleView
from pressmark.gui.dialogs.messages import without_icons
from pressmark.gui.plain import PlainLabel
from pressmark.gui.theme import shown
from pressmark.gui.wording import local_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pressmark.model.scheme import Scheme
    from pressmark.project.queries import EarlierText


class EarlierTextsDialog(QDialog):
    """Shows one of the earlier texts, as it was annotated then. Nothing is changed."""

    def __init__(
        self,
        texts: Sequence[EarlierText],
        scheme: Scheme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Earlier texts"))
        self.resize(940, 640)
        self._texts = list(texts)
        self._scheme = scheme
        self._which = QComboBox()
        self._which.setObjectName("earlier_text")
        self._which.setAccessibleName(self.tr("Which text"))
        for text in self._texts:
            words = self.tr("Until {at}, when {by} replaced it")
            self._which.addItem(words.format(at=local_time(text.at), by=text.by))
        label = PlainLabel(
            self.tr("For reading only. The present text is in the window."),
        )
        label.setProperty("muted", True)
        self.view = ArticleView()
        self.view.set_theme(shown(self.palette()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        without_icons(buttons.buttons())
        top = QHBoxLayout()
        top.addWidget(self._which)
        top.addWidget(label)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        layout.addWidget(buttons)
        self._which.currentIndexChanged.connect(self._show)
        self._show(0)

    def _show(self, number: int) -> None:
        self.view.show_bundle(self._texts[number].bundle, self._scheme)
