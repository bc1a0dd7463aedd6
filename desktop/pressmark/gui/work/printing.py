"""Printing what is shown, or saving it as PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from pressmark.errors import PressmarkError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.documents.document_panel import DocumentPanel
    from pressmark.gui.work.focus import Focus


class Printing(QObject):
    """Opens the dialog; the article as it is then is what is printed."""

    said = Signal(str)

    def __init__(
        self,
        focus: Focus,
        article: ArticlePanel,
        documents: DocumentPanel,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._article = article
        self._documents = documents
        self._window = window

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {"print": self.print_article}

    def print_article(self) -> None:
        """Print the article that is shown, or save it as PDF.

        Raises:
            PressmarkError: None is shown.
        """
        # Who never prints does not wait for it at the start.
        from pressmark.gui.printing.dialog import PrintDialog  # noqa: PLC0415  (made when asked for)
        from pressmark.gui.printing.paper import foot_of  # noqa: PLC0415  (as above)
        from pressmark.gui.printing.printout import ArticlePrintout  # noqa: PLC0415  (as above)

        if self._focus.shown is None:
            raise PressmarkError(self.tr("Choose an article first."))
        project = self._focus.project
        printout = ArticlePrintout(
            project,
            self._focus.visible,
            self._documents.wanted(),
            foot_of(project.name),
        )
        dialog = PrintDialog(printout, project.path.parent, self._window)
        self._focus.project_changed.connect(dialog.reject)
        dialog.exec()
        dialog.deleteLater()
        self._article.view.setFocus(Qt.FocusReason.OtherFocusReason)
