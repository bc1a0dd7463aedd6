"""The main window: its parts, and all the wiring between them on one page."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from pressmark.deferring import deferred
from pressmark.errors import PressmarkError
from pressmark.gui import theme as themes
from pressmark.gui import translation
from pressmark.gui.action_table import FILE
from pressmark.gui.actions import Actions
from pressmark.gui.dialogs.messages import tell_error
from pressmark.gui.documents.document_list import DocumentListModel
from pressmark.gui.pages import Pages
from pressmark.gui.plain import PlainLabel
from pressmark.gui.recent_menu import RecentMenu
from pressmark.gui.standing import Standing
from pressmark.gui.status_bar import StatusBar
from pressmark.gui.work.asked import asked_in, asked_of
from pressmark.gui.work.consequences import consequences
from pressmark.gui.work.focus import Focus
from pressmark.gui.work.folding import Folding
from pressmark.gui.work.foresight import Foresight
from pressmark.gui.work.in_hand import is_in_hand
from pressmark.gui.work.job_bar import JobBar
from pressmark.gui.work.layers import Layers
from pressmark.gui.work.opening import Opening
from pressmark.gui.work.parts import ListParts, Parts
from pressmark.gui.work.placing import Placing
from pressmark.gui.work.preferences import Preferences
from pressmark.gui.work.saving import Saving
from pressmark.gui.work.session import Session
from pressmark.model.scheme import NEWS, Scheme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from pressmark.gui.article.view import ArticleView
    from pressmark.gui.desk import Desk
    from pressmark.gui.dialogs import about_dialog
    from pressmark.gui.sitting import WindowState
    from pressmark.project.project import Changed
    from pressmark.settings import Settings
else:
    globals().update(deferred("pressmark.gui.dialogs", "about_dialog"))

_FRAME = QSize(8, 48)
"""What a window manager may put around a window."""


class MainWindow(QMainWindow):
    """Documents on the left, the article in the middle, what is known on the right.

    Widgets say what is wanted; the window runs it, and what the project then announces
    is shown everywhere. ``settings_changed`` carries settings to be kept, ``closed``
    the window itself, which shows no project any more then; ``closing`` comes before.
    """

    settings_changed = Signal(object)
    closing = Signal()
    closed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._memory = desk, desk.memory
        self.setAcceptDrops(True)
        self.setWindowTitle("Pressmark")
        self.focus = Focus(self)
        self.actions_ = Actions(self)
        self._documents = DocumentListModel(self)
        self._build()
        self._preferences = Preferences(desk.settings, self.article, self)
        self.opening = Opening(desk, self.focus, self._preferences.settings, self)
        folding = Folding(self._pages, self.actions_, self)
        self._list_parts = ListParts(
            self.focus,
            article=self.article,
            documents=self.documents,
            listed=self._documents,
            inspector=self.inspector,
            memory=self._memory,
            folding=folding,
            window=self,
        )
        self._standing = Standing(
            self.focus,
            self.actions_,
            documents=self.documents,
            article=self.article,
            status=self.status,
            window=self,
        )
        foresight = Foresight(self.focus, self._documents, self.opening.changed, self)
        foresight.imported.connect(self._on_idle)
        self.session = Session(
            self.focus, self._pages, self._list_parts, self._memory, self
        )
        self._wire()
        # Last, so that it tells what everybody else has shown by then.
        Placing(
            self.focus,
            article=self.article,
            inspector=self.inspector,
            status=self.status,
            window=self,
        )
        self._restore()
        Layers(self.focus, self.article.legend, self._memory, self)
        self._on_project()

    def _build(self) -> None:
        pages = self._pages = Pages(self.actions_, self._documents)
        self.start_page, self.documents = pages.start_page, pages.documents
        self.article, self.inspector = pages.article, pages.inspector
        self._splitter = pages.splitter
        self.setCentralWidget(pages)
        self._job_bar = JobBar()
        self.status = StatusBar(self._job_bar)
        self.setStatusBar(self.status)
        self._recent_menu = RecentMenu(self._memory, self)
        menus = self.actions_.fill(self.menuBar())
        menus[FILE].insertMenu(self.actions_["import_articles"], self._recent_menu)
        self._file_name = PlainLabel()
        self._file_name.setProperty("muted", True)
        self._file_name.setContentsMargins(0, 6, 14, 0)
        self.menuBar().setCornerWidget(self._file_name)

    def make_parts(self) -> None:
        """Make what works on the project, which is not needed to show it."""
        self._parts  # noqa: B018  (is made when it is asked for)

    def _on_idle(self) -> None:
        self.make_parts()
        self.session.open_panels(self.run)

    @cached_property
    def _parts(self) -> Parts:
        parts = Parts(
            self.focus,
            actions=self.actions_,
            article=self.article,
            listed=self._documents,
            documents=self.documents,
            inspector=self.inspector,
            is_busy=self.opening.is_busy,
            secure=self.opening.securing.before,
            memory=self._memory,
            window=self,
        )
        self.article.add_tool(parts.labelling.chip)
        parts.ledger.counted.connect(self.status.show_marks)
        parts.history.failed.connect(self._on_failed)
        parts.commanding.open_requested.connect(self.open_path)
        self._list_parts.sides.menu_made.connect(parts.menus.add_for_article)
        for part in parts:
            part.said.connect(self.status.say)
        return parts

    @cached_property
    def _slots(self) -> dict[str, Callable[[], None]]:
        return {
            **self.opening.actions(),
            **self._list_parts.actions(),
            **self._parts.actions(),
            **{f"tab_{n + 1}": partial(self._show_tab, n) for n in range(5)},
            **self._preferences.actions(),
            **self.article.legend.toggles(),
            "about": lambda: about_dialog.AboutDialog(self).open(),
            "new_window": partial(self._desk.open_beside, self),
            "close_project": self._close_project,
            "quit": lambda: QTimer.singleShot(0, self._desk.quit),
        }

    def _wire(self) -> None:
        self.actions_.triggered.connect(self.run)
        self.start_page.open_requested.connect(self.open_path)
        self.start_page.forget_requested.connect(self._forget_recent)
        self._recent_menu.chosen.connect(self.open_path)

        self.documents.list.picked.connect(self._show_document)
        self.documents.list.addAction(self.actions_["hints"])
        sides = self._list_parts.sides
        self.documents.list.beside_asked.connect(
            partial(self._guarded, sides.show_other)
        )
        self.documents.list.menu_asked.connect(sides.show_menu)
        sides.window_asked.connect(partial(self._desk.open_beside, self))
        self.documents.filter_changed.connect(self._standing.show_counts)
        self._preferences.changed.connect(self.settings_changed)
        self.article.legend.show_in(self.actions_)
        self._listen_for_picks(self.inspector.picked)
        self.article.view_made.connect(self._wire_view)
        self._wire_view(self.article.view)
        for signal, slot in asked_of(self.inspector):
            signal.connect(partial(self._do_with, slot))

        self.focus.project_changed.connect(self._on_project)
        self.focus.document_changed.connect(self._on_document)
        self.focus.bundle_changed.connect(self._on_bundle)
        self.focus.annotation_changed.connect(self._on_annotation)

        self.opening.changed.connect(self._on_changed)
        self.opening.arrived.connect(self.session.return_to)
        self.opening.leaving.connect(self.session.keep)
        self.opening.errands.noticed.connect(self.article.notices.tell)
        self.opening.errands.failed.connect(self._on_failed)
        self.opening.errands.exporting.present_filter = self.documents.search.text
        self.opening.errands.replaced.connect(
            lambda those: self._guarded(self._parts.moving.show_documents, those)
        )
        Saving(self.opening, self.article.trouble, self.status, self)
        for part in (self.opening, self._preferences, *self._list_parts):
            part.said.connect(self.status.say)

    def _wire_view(self, view: ArticleView) -> None:
        self._preferences.dress(view)
        self._listen_for_picks(view.picked)
        for signal, slot in asked_in(view):
            signal.connect(partial(self._do_with, slot))

    def _listen_for_picks(self, picked: SignalInstance) -> None:
        # What is picked is what some of them work on.
        picked.connect(self.make_parts)
        picked.connect(self.focus.show_annotation)

    def run(self, identifier: str) -> None:
        """Run an action; what goes wrong as expected is told to the person."""
        self._guarded(self._slots[identifier])

    def action_names(self) -> list[str]:
        """Return the ids of the actions that do something."""
        return list(self._slots)

    def open_path(self, path: Path, *, read_only: bool = False) -> None:
        """Open a project file; tell the person if that cannot be done."""
        self._guarded(partial(self.opening.open_path, path, read_only=read_only))

    def _do_with(
        self, chosen: Callable[[Parts], Callable[..., object]], *arguments: object
    ) -> None:
        self._guarded(chosen(self._parts), *arguments)

    def _guarded(self, slot: Callable[..., object], *arguments: object) -> None:
        with self.status.saying_first():
            try:
                slot(*arguments)
            except PressmarkError as error:
                tell_error(self, error, self.status.say)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, PressmarkError):
            raise error
        tell_error(self, error, self.status.say)

    def _on_project(self) -> None:
        project = self.focus.project if self.focus.is_open else None
        shared = self.opening.shared
        self._job_bar.follow(None if shared is None else shared.runner)
        self._documents.show_project(project)
        self.documents.clear()
        self._pages.show_work(shown=project is not None)
        self.article.notices.forget()
        self._file_name.setText("" if project is None else project.path.name)
        self._file_name.adjustSize()
        # The menu bar gives its corner room only when it is given what stands there.
        self.menuBar().setCornerWidget(self._file_name)
        title = self.opening.title
        self.setWindowTitle(f"{title} – Pressmark" if title else "Pressmark")
        self.start_page.show_recent(self._memory.recent())
        banner = ""
        if project is not None and project.read_only:
            banner = self.tr(
                "This project is open for reading only. You can look and export;"
                " nothing can be changed."
            )
        self.article.show_banner(banner)
        self._standing.show_steps()
        self._standing.show_counts()
        if project is not None:
            self.article.view.setFocus()

    def _on_document(self) -> None:
        self.documents.list.show_current(self.focus.document)
        self._standing.allow()

    def _on_bundle(self) -> None:
        bundle, shown = self.focus.shown, not self.focus.hides_attitudes
        scheme = self._scheme()
        self._show_article()
        self.inspector.show_bundle(
            bundle, scheme, attitudes=shown, reasons=self.focus.reasons
        )

    def _scheme(self) -> Scheme:
        return self.focus.project.scheme if self.focus.is_open else NEWS

    def _show_article(self) -> None:
        scheme = self._scheme()
        visible = None if self.focus.shown is None else self.focus.visible
        self.article.show_bundle(visible, scheme, self.focus.reasons)

    def _on_annotation(self) -> None:
        if self.focus.hides_attitudes:
            # One that is switched off is seen as long as it is current.
            self._show_article()
        if self.article.view.current() != self.focus.annotation:
            self.article.view.set_current(self.focus.annotation)
        self.inspector.set_current(self.focus.annotation)

    def _on_changed(self, changed: Changed) -> None:
        self._documents.follow(changed)
        self._parts.follow(changed)
        before = self.focus.shown
        self.focus.follow(changed)
        self._list_parts.sides.follow(changed)
        also = consequences(before, self.focus.shown, changed)
        if also and is_in_hand(self):
            self.status.say_first(also)
        self._standing.show_steps()
        if changed.tables & {"document", "note"}:
            self._standing.show_counts()

    def _show_document(self, document: object) -> None:
        self._guarded(self.focus.show_document, document)
        self._parts.reviewing.show_first_open()

    def _show_tab(self, number: int) -> None:
        self._pages.beside["show_known"].show()
        self.inspector.setCurrentIndex(number)
        self.inspector.in_front().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _forget_recent(self, path: Path) -> None:
        self._memory.forget_recent(path)
        self.start_page.show_recent(self._memory.recent())

    def show_theme(self, theme: themes.Theme) -> None:
        """Draw everything in the colours of a theme."""
        for part in (self.documents, self.article, self.inspector):
            part.set_theme(theme)
        if "_parts" in vars(self):
            self._parts.history.set_theme(theme)
        self._preferences.show_in(self.actions_)

    def return_to(self, state: WindowState) -> None:
        """Open what the window had open; what cannot be opened is said."""
        path = Path(state.project)
        try:
            self.opening.open_again(path, state.sitting, read_only=state.read_only)
        except PressmarkError as error:
            self.status.say(translation.said(error))

    def show_settings(self, settings: Settings) -> None:
        """Follow settings that were changed in any window."""
        self._preferences.adopt(settings)

    def _close_project(self) -> None:
        """Go back to the start page; of several windows, close this one."""
        if len(self._desk.windows) > 1:
            QTimer.singleShot(0, self.close)
        elif self.opening.may_close(for_good=False):
            self.opening.close()

    def _restore(self) -> None:
        self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize() - _FRAME))
        self.restoreGeometry(self._memory.state("geometry"))
        self._splitter.restoreState(self._memory.state("splitter"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a project, or import files and folders."""
        urls = event.mimeData().urls()
        dropped = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        event.acceptProposedAction()
        # Dialogs must wait until the other program has been told that it may go on.
        QTimer.singleShot(0, partial(self._guarded, self.opening.take, dropped))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs, close the project, and remember the window, or stay."""
        event.setAccepted(self.opening.may_close())
        if not event.isAccepted():
            return
        self.closing.emit()
        self._memory.keep_state("geometry", self.saveGeometry())
        self._memory.keep_state("splitter", self._splitter.saveState())
        # It may have to say where the work was rescued to; then the window closes.
        self._guarded(self.opening.close)
        self.closed.emit(self)
