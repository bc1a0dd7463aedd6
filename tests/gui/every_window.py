"""Opens every window there is, one after the other, so that a test can look at each.

What opens a window is mostly an action, so a new action's window is looked at without
being told of here. What no action opens in a test is made in :data:`MADE`.
"""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QFileDialog,
    QMenu,
    QStackedLayout,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

import pressmark.gui
from pressmark.gui.action_table import SPECS, Needs
from pressmark.gui.lock_chip import LockChip
from pressmark.gui.main_window import MainWindow
from pressmark.gui.work.job_bar import JobBar
from pressmark.model import filters
from pressmark.model.ids import DocumentId
from pressmark.model.scheme import NEWS
from pressmark.project import commands
from pressmark.project.project import Project
from tests.gui.at_window import MARKED, select
from tests.gui.made_windows import MADE
from tests.projects import add, article

Look = Callable[[str, QWidget], None]
"""Looks at a window that has come up by what opened it."""

_LEFT_OUT = frozenset(
    {
        # Dialogs of the desktop's, not ours.
        *("new_project", "open_project", "import_articles", "import_folder"),
        *("back_up", "sample"),
        # Opens only when the clipboard has been read; see below.
        "paste_article",
        # Work of a process of its own.
        *("find_suggestions", "look_again", "check_project"),
        # What would take back what the sweep takes back itself.
        *("undo", "redo"),
        # What ends the window or makes another of the same kind.
        *("quit", "close_project", "new_window"),
    }
)
_ON_MENTION = frozenset(
    {"edit_entity", "merge_entity", "entity_page", "every_occurrence", "relabel"}
)
_LOOKS_EVERY = 5
ROOMY = QSize(1600, 900)


def project_of_all(folder: Path) -> Path:
    """Make a project with something of everything in it; return its file."""
    scheme = replace(NEWS, guidelines="# What to mark\n\nWhat somebody said.")
    project = Project.create(folder / "all.pressmark", "ro", scheme=scheme)
    add(project, MARKED, article("Nothing is marked here.", "second"))
    project.close()
    return project.path


def sweep(window: MainWindow, path: Path, look: Look, size: QSize = ROOMY) -> None:
    """Open each window there is from the main window, and look at it."""
    window.resize(size)
    look("start page", window)
    window.open_path(path)
    document = window.focus.bundle.document.id
    _prepare(window)
    for tab in range(window.inspector.count()):
        window.inspector.setCurrentIndex(tab)
        look(f"main window, tab {tab + 1}", window)
    window.inspector.setCurrentIndex(0)
    _show_all_bars(window, look)
    for identifier in SPECS:
        if identifier not in _LEFT_OUT and identifier in window.action_names():
            _stand_at(window, document, identifier)
            _watched(identifier, look, partial(window.run, identifier), window)
    _stand_at(window, document, "")
    for name, make in MADE.items():
        _watched(name, look, partial(make, window), window)


def _prepare(window: MainWindow) -> None:
    """Have something of everything in the article that is shown."""
    bundle, project = window.focus.bundle, window.focus.project
    document, quote = bundle.document.id, bundle.attributions[0]
    holder, target = bundle.entities[0].id, bundle.entities[-1].id
    commands.add_stance(
        project, document, holder=holder, target=target, polarity="against"
    )
    commands.change_attribution(project, quote.id, speaker=holder)
    commands.add_note(project, document, "Is this right?")
    commands.reject(project, bundle.mentions[-1].id)
    commands.replace_text(project, document, bundle.document.text + "\nCorrected.")
    window.focus.show_annotation(quote.id)


def _show_all_bars(window: MainWindow, look: Look) -> None:
    """Look at the strips of the main window that come and go."""
    window.article.notices.tell("This article came from a newer version.")
    window.article.trouble.tell("The disk with /home/kim/news.pressmark is full.")
    window.inspector.narrow(filters.parse("label:PERSON"))
    for kind in (LockChip, JobBar):
        for bar in window.findChildren(kind):
            bar.show()
    for chip in window.findChildren(LockChip):
        chip.show_label(NEWS.mention_labels[0])
    window.article.show_banner("This project is open for reading only.")
    window.run("side_by_side")
    look("main window with every bar", window)
    window.run("side_by_side")
    for kind in (LockChip, JobBar):
        for bar in window.findChildren(kind):
            bar.hide()
    window.article.show_banner("")
    window.inspector.narrow(filters.EVERYTHING)


def _stand_at(window: MainWindow, document: DocumentId, identifier: str) -> None:
    """Have what an action needs: an article, something current, words selected."""
    focus = window.focus
    focus.show_document(document)
    bundle = focus.bundle
    layer = bundle.mentions if identifier in _ON_MENTION else bundle.attributions
    focus.show_annotation(layer[0].id)
    window.article.view.setFocus()
    if identifier in SPECS and SPECS[identifier].needs & Needs.SELECTION:
        select(window, "Halvern")


def _watched(
    name: str, look: Look, opened: Callable[[], object], window: MainWindow
) -> None:
    """Run what may open a window, look at what comes up, and close that."""
    before, failures = set(_tops()), list[BaseException]()
    steps = list[object]()
    unsubscribe = window.focus.project.subscribe(steps.append)
    looked = set[QWidget]()

    def look_at(one: QWidget) -> None:
        looked.add(one)
        try:
            for _ in _pages_of(one):
                look(name, one)
        except BaseException as error:  # noqa: BLE001  (raised again below)
            failures.append(error)
        finally:
            one.close()

    def look_out() -> None:
        blocking = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if blocking is not None and blocking not in before | looked:
            look_at(blocking)

    timer = QTimer()
    timer.timeout.connect(look_out)
    timer.start(_LOOKS_EVERY)
    try:
        opened()
        look_out()
        for one in set(_tops()) - before - looked:
            if not isinstance(one, QMenu):
                look_at(one)
    finally:
        timer.stop()
        unsubscribe()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if failures:
        raise failures[0]
    for _ in steps:
        window.focus.project.undo()


def widget_classes() -> set[type[QWidget]]:
    """Return the classes of widgets in the package, but for menus and for bases."""
    found = set[type[QWidget]]()
    prefix = f"{pressmark.gui.__name__}."
    for module in pkgutil.walk_packages(pressmark.gui.__path__, prefix):
        for _, one in inspect.getmembers(import_module(module.name), inspect.isclass):
            if issubclass(one, QWidget) and one.__module__ == module.name:
                found.add(one)
    bases = {base for one in found for base in one.__mro__[1:]}
    return {one for one in found - bases if not issubclass(one, QMenu)}


def _pages_of(window: QWidget) -> Iterator[None]:
    """Yield with each page of a window in front, the one it opens with first."""
    if isinstance(window, QFileDialog):
        return
    yield
    stacks: list[QTabWidget | QStackedWidget | QStackedLayout] = [
        *window.findChildren(QTabWidget),
        *window.findChildren(QStackedWidget),
        *window.findChildren(QStackedLayout),
    ]
    for pages in stacks:
        if pages.objectName().startswith("qt_"):
            continue
        first = pages.currentIndex()
        for number in range(pages.count()):
            if number != first:
                pages.setCurrentIndex(number)
                yield
        pages.setCurrentIndex(first)


def _tops() -> Iterator[QWidget]:
    """Yield what stands for itself: windows, docks and what floats over the window."""
    for widget in QApplication.allWidgets():
        if widget.isVisible() and (
            widget.isWindow()
            or isinstance(widget, QDockWidget)
            or type(widget).__name__ == "StanceCard"
        ):
            yield widget
