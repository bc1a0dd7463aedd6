"""Giving the shown article another text, and reading its earlier ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.wording import number
from pressmark.project import commands, queries

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.work.focus import Focus


class TextReplacing(QObject):
    """Opens the dialogs of an article's texts and runs the command that follows."""

    said = Signal(str)

    def __init__(self, focus: Focus, article: ArticlePanel, window: QWidget) -> None:
        super().__init__(window)
        self._focus = focus
        self._article = article
        self._window = window

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {"replace_text": self.replace, "earlier_texts": self.show_earlier}

    def replace(self) -> None:
        """Have the text corrected or replaced; annotations move with their words."""
        from pressmark.gui.texts.new_text_dialog import (  # noqa: PLC0415  (rarely used)
            NewTextDialog,
        )

        bundle = self._focus.bundle
        here = self._article.view.selected_span() or self._article.view.caret_position()
        dialog = NewTextDialog(bundle, self._window, at=here)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        text = dialog.text()
        dialog.deleteLater()
        if not accepted:
            return
        again = commands.replace_text(self._focus.project, bundle.document.id, text)
        said = [self.tr("Text replaced: %Ln annotations moved safely.", "", again.safe)]
        if again.doubtful or again.lost:
            more = self.tr("{} to look at, {} without a place: see the notes.")
            said.append(
                more.format(number(len(again.doubtful)), number(len(again.lost)))
            )
        said.append(
            with_keys(self.tr("{look_again} looks for more; {undo} takes it back."))
        )
        self.said.emit(" ".join(said))

    def show_earlier(self) -> None:
        """Show the earlier texts of the article, with what was annotated in them."""
        from pressmark.gui.texts.earlier_texts_dialog import (  # noqa: PLC0415  (rarely used)
            EarlierTextsDialog,
        )

        project, document = self._focus.project, self._focus.bundle.document.id
        texts = queries.earlier_texts(project, document)
        if not texts:
            self.said.emit(self.tr("This article has had no other text."))
            return
        dialog = EarlierTextsDialog(texts, project.scheme, self._window)
        dialog.exec()
        dialog.deleteLater()
