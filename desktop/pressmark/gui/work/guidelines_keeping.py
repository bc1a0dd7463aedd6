"""The guidelines beside the article, at the label in hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget

from pressmark.gui.work.folding import dock_width
from pressmark.model.attribution import Attribution
from pressmark.model.document import Region
from pressmark.model.entity import Mention
from pressmark.model.scheme import LabelKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.memory import Memory
    from pressmark.gui.scheme.guidelines_panel import GuidelinesPanel
    from pressmark.gui.work.focus import Focus
    from pressmark.gui.work.labels import Labels
    from pressmark.model.bundle import Annotation
    from pressmark.model.scheme import Label
    from pressmark.project.project import Changed

NAME = "guidelines"
"""What the panel is called in the window's memory; its action has the same name."""

_WIDTH = 300
_HIGH = 260
"""Below it the words that say what to do are cut off in a slim dock."""
_QUOTES = ("quote", "quotes", "attribution", "attributions")
"""Headings of the general part that are about quotes, which have no label."""


class GuidelinesKeeping(QObject):
    """Holds the panel, made when it is first shown, and has it follow the work.

    ``edit_wanted`` asks for the guidelines to be written: it has a section or None.
    """

    said = Signal(str)
    edit_wanted = Signal(object)

    def __init__(
        self,
        focus: Focus,
        article: ArticlePanel,
        labels: Labels,
        memory: Memory,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._article = article
        self._memory = memory
        self._window = window
        self._dock: QDockWidget | None = None
        self._panel: GuidelinesPanel | None = None
        focus.project_changed.connect(self._on_project)
        focus.annotation_changed.connect(self._on_annotation)
        labels.considered.connect(self._on_considered)
        labels.locked_changed.connect(self._on_locked)
        article.view.zoom_changed.connect(self._on_zoom)
        # The article is there first; nobody waits for the guidelines.
        QTimer.singleShot(0, self, self._on_project)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {NAME: self.toggle}

    def toggle(self) -> None:
        """Show the guidelines beside the article, or hide them; the keys stay there."""
        shown = self.panel() is None
        self._memory.keep_open(NAME, shown)
        if shown:
            self._show()
        else:
            self._hide()

    def follow(self, changed: Changed) -> None:
        """Show the guidelines as a step has changed them."""
        if "scheme" in changed.tables and self.panel() is not None:
            self._show_scheme()

    def panel(self) -> GuidelinesPanel | None:
        """Return the panel while it is shown."""
        if self._dock is None or self._dock.isHidden():
            return None
        return self._panel

    def _show(self) -> None:
        dock = self._dock or self._made()
        dock.show()
        self._show_scheme()
        self._on_annotation()
        self._tick()

    def _hide(self) -> None:
        if self._dock is not None:
            focused = QApplication.focusWidget()
            had = focused is not None and self._dock.isAncestorOf(focused)
            self._dock.hide()
            if had:
                self._go_back()
        self._tick()

    def _close(self) -> None:
        self._memory.keep_open(NAME, False)
        self._hide()

    def _go_back(self) -> None:
        self._article.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tick(self) -> None:
        action = self._window.findChild(QAction, NAME)
        if isinstance(action, QAction):
            action.setChecked(self.panel() is not None)

    def _made(self) -> QDockWidget:
        # Who works without guidelines does not wait for them at the start.
        from pressmark.gui.scheme.guidelines_panel import GuidelinesPanel  # noqa: PLC0415  (made when first asked for)

        dock = QDockWidget(self.tr("Guidelines"), self._window)
        dock.setObjectName("guidelines_dock")
        panel = GuidelinesPanel()
        panel.left.connect(self._go_back)
        panel.closed.connect(self._close)
        panel.edit_wanted.connect(self.edit_wanted)
        panel.set_zoom(self._article.view.zoom())
        panel.setMinimumHeight(_HIGH)
        dock.setWidget(panel)
        # The panel says itself what it is; there is nothing to drag or to take out.
        dock.setTitleBarWidget(QWidget(dock))
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self._dock, self._panel = dock, panel
        if isinstance(self._window, QMainWindow):
            area = Qt.DockWidgetArea.RightDockWidgetArea
            self._window.addDockWidget(area, dock)
            wide = dock_width(self._window, _WIDTH)
            self._window.resizeDocks([dock], [wide], Qt.Orientation.Horizontal)
        return dock

    def _on_project(self) -> None:
        if not self._focus.is_open:
            self._hide()
        elif self._memory.is_open(NAME):
            self._show()

    def _show_scheme(self) -> None:
        if self._panel is not None and self._focus.is_open:
            scheme, writable = self._focus.project.scheme, self._focus.is_writable
            self._panel.show_scheme(scheme, writable=writable)

    def _on_annotation(self) -> None:
        panel, current = self.panel(), self._focus.current()
        if panel is None or current is None:
            return
        found = label_of(current)
        if found is not None:
            panel.jump(*found)
        else:
            panel.jump_to_heading(_QUOTES)

    def _on_considered(self, label: Label) -> None:
        panel = self.panel()
        if panel is not None:
            panel.jump(LabelKind.MENTION, label.id)

    def _on_locked(self, label: Label | None) -> None:
        if label is not None:
            self._on_considered(label)

    def _on_zoom(self, percent: int) -> None:
        if self._panel is not None:
            self._panel.set_zoom(percent)


def label_of(annotation: Annotation) -> tuple[LabelKind, str] | None:
    """Return the label of an annotation with its kind; None for quotes."""
    if isinstance(annotation, Mention):
        return LabelKind.MENTION, annotation.label
    if isinstance(annotation, Region):
        return LabelKind.REGION, annotation.label
    if isinstance(annotation, Attribution):
        return None
    return LabelKind.POLARITY, annotation.polarity
