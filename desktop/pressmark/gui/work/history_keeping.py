"""Telling what was done beside the work, and going back to any of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from pressmark.errors import PressmarkError
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.theme import shown
from pressmark.gui.work.folding import dock_width
from pressmark.gui.work.going import going
from pressmark.model.progress import Cancelled
from pressmark.model.rotation import Why
from pressmark.project import queries

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.history.history_model import HistoryModel
    from pressmark.gui.history.history_panel import HistoryPanel
    from pressmark.gui.theme import Theme
    from pressmark.gui.work.focus import Focus
    from pressmark.gui.work.securing import Secure
    from pressmark.project.queries import ToldStep

_WIDTH = 340


class HistoryKeeping(QObject):
    """Holds the history's panel, made when it is first asked for."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        focus: Focus,
        article: ArticlePanel,
        is_busy: Callable[[], bool],
        window: QWidget,
        *,
        secure: Secure,
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._secure = secure
        self._article = article
        self._is_busy = is_busy
        self._window = window
        self._dock: QDockWidget | None = None
        self._panel: HistoryPanel | None = None
        self._model: HistoryModel | None = None
        for signal in (
            focus.project_changed,
            focus.document_changed,
            focus.annotation_changed,
        ):
            signal.connect(self._on_focus)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {"history": self.toggle}

    def toggle(self) -> None:
        """Show the panel and go into it, or hide it."""
        dock = self._dock or self._made()
        if dock.isVisible():
            self._leave()
            return
        dock.show()
        self._show_steps()
        if self._panel is not None:
            self._panel.set_theme(shown(self._window.palette()))
            self._panel.list.selectRow(0)
            self._panel.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def follow(self) -> None:
        """Tell what was just done as well."""
        if self._is_shown() and self._model is not None:
            self._model.follow()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        if self._panel is not None:
            self._panel.set_theme(theme)

    def _made(self) -> QDockWidget:
        # Who never looks at the history does not wait for it at the start.
        from pressmark.gui.history.history_model import HistoryModel  # noqa: PLC0415  (made when first asked for)
        from pressmark.gui.history.history_panel import HistoryPanel  # noqa: PLC0415  (as above)

        dock = QDockWidget(self.tr("History"), self._window)
        dock.setObjectName("history_dock")
        dock.setProperty("reopened_by", "history")
        self._model = HistoryModel(dock)
        self._panel = HistoryPanel(self._model)
        self._panel.scope_changed.connect(self._show_steps)
        self._panel.place_wanted.connect(self._show_place)
        self._panel.return_wanted.connect(self._go_back)
        self._panel.left.connect(self._leave)
        dock.setWidget(self._panel)
        # The panel says itself what it is; there is nothing to drag or to take out.
        dock.setTitleBarWidget(QWidget(dock))
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        dock.hide()
        self._dock = dock
        if isinstance(self._window, QMainWindow):
            area = Qt.DockWidgetArea.RightDockWidgetArea
            self._window.addDockWidget(area, dock)
            wide = dock_width(self._window, _WIDTH)
            self._window.resizeDocks([dock], [wide], Qt.Orientation.Horizontal)
        return dock

    def _is_shown(self) -> bool:
        return self._dock is not None and self._dock.isVisible()

    def _leave(self) -> None:
        if self._dock is not None:
            self._dock.hide()
        self._article.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_focus(self) -> None:
        if self._dock is not None and not self._focus.is_open:
            self._dock.hide()
            if self._model is not None:
                self._model.show_steps(None)
        elif self._is_shown():
            self._show_steps(only_if_concerned=True)

    def _show_steps(self, *, only_if_concerned: bool = False) -> None:
        from pressmark.gui.history.history_panel import Scope  # noqa: PLC0415  (as above)

        if self._panel is None or self._model is None:
            return
        scope, focus = self._panel.scope(), self._focus
        if scope is Scope.PROJECT:
            if not only_if_concerned or not self._model.rowCount():
                self._model.show_steps(focus.project)
            return
        document = focus.document if scope is Scope.ARTICLE else None
        annotation = focus.annotation if scope is Scope.ANNOTATION else None
        self._panel.say_empty(
            self.tr("Choose an annotation: what was done to it is told here.")
            if scope is Scope.ANNOTATION and annotation is None
            else self.tr("Nothing was done to it since it was found.")
        )
        nothing = document is None and annotation is None
        self._model.show_steps(
            None if nothing else focus.project, document=document, annotation=annotation
        )

    def _show_place(self, step: ToldStep) -> None:
        if step.document is None:
            return
        try:
            self._focus.show_document(step.document)
        except PressmarkError as error:
            self.failed.emit(error)
            return
        if step.annotation is not None:
            bundle = self._focus.shown
            if bundle is not None and bundle.annotation(step.annotation) is not None:
                self._focus.show_annotation(step.annotation)
            else:
                self.said.emit(self.tr("It is no longer there."))

    def _go_back(self, step: ToldStep) -> None:
        """Take back all that was done since a step."""
        if self._is_busy():
            # What it hands over must not come in the middle of the step.
            self.said.emit(
                self.tr(
                    "Wait until the search or import has ended, or cancel it: then you"
                    " can go back."
                )
            )
            return
        taken_back = len(queries.step_ids(self._focus.project, since=step.id))
        if not taken_back:
            self.said.emit(self.tr("Nothing was done since then."))
            return
        try:
            changed = queries.changed_since(self._focus.project, step.id)
            self._secure(Why.MANY, changed)
            words = self.tr("Taking back what was done since…")
            with going(words, self._window) as progress:
                self._focus.project.go_back(step.id, progress)
        except Cancelled:
            self.said.emit(self.tr("Nothing was changed."))
        except PressmarkError as error:
            self.failed.emit(error)
        else:
            self.said.emit(
                with_keys(self.tr("Everything is as it was then. {undo} undoes that."))
            )
