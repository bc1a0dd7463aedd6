"""What is done at the window for a picture to be taken of it."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pressmark.gui.main_window import MainWindow
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Bundle
from pressmark.model.document import DocumentState
from pressmark.model.layer import Layer
from pressmark.model.span import Span
from pressmark.model.stance import Evidence
from pressmark.project import commands, queries

_PATIENCE = 60.0
SETTLED = 300
OPENED = 800
"""How long, in milliseconds, a window takes to stand still, and a dialog to open."""

_SHOWN = "evening-ledger-harbour-talks"
_DONE = ("coast-courier-harbour-talks", "national-wire-ferry-strike")


def live_in(home: Path) -> None:
    """Keep settings, data and logs of this process in a folder."""
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{name}_HOME"] = str(home)
    os.environ["LOGNAME"] = "ro"


def work(window: MainWindow) -> None:
    """Do some of the work that the pictures show."""
    project = window.focus.project
    for name in _DONE:
        document = queries.find_document(project, name)
        commands.accept_all(project, document, Layer.ATTRIBUTIONS)
        commands.set_state(project, document, DocumentState.DONE)
    shown = queries.find_document(project, _SHOWN)
    flagged = queries.find_document(project, "westside-people-harbour-talks")
    commands.add_note(project, flagged, "Is the second quote the paper's own?")
    window.focus.show_document(shown)
    _accept_page(window)
    _accept_first_quotes(window)
    window.run("next_open")


def _accept_page(window: MainWindow) -> None:
    project, bundle = window.focus.project, window.focus.bundle
    commands.accept_all(project, bundle.document.id, Layer.REGIONS)
    first = [m.id for m in bundle.mentions if m.span.start < 900]  # noqa: PLR2004  (what is in sight)
    commands.accept(project, *first)


def _accept_first_quotes(window: MainWindow) -> None:
    """Accept the first quotes, and say where two speakers stand."""
    project, bundle = window.focus.project, window.focus.bundle
    quotes = sorted(bundle.attributions, key=lambda quote: quote.content[0].start)
    commands.accept(project, *(quote.id for quote in quotes[:2]))
    for name, topic, polarity in (
        ("Lindqvist", "harbour pact", "favor"),
        ("Amara", "toll decree", "against"),
    ):
        quote = _first_by(bundle, quotes, name)
        if quote is not None:
            commands.add_stance(
                project,
                bundle.document.id,
                holder=quote.speaker,
                topic=topic,
                polarity=polarity,
                evidence=(Evidence(attribution=quote.id),),
            )


def _first_by(
    bundle: Bundle, quotes: list[Attribution], name: str
) -> Attribution | None:
    for quote in quotes:
        speaker = bundle.entity(quote.speaker)
        if speaker is not None and name in speaker.name:
            return quote
    return None


def show_context_menu(window: MainWindow) -> None:
    """Open the context menu of the article at the caret."""
    view = window.article.view
    place = view.cursorRect().center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, place, view.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(view.viewport(), event)


def go_to_quote(window: MainWindow, words: str) -> None:
    """Make the quote current whose content begins with some words."""
    bundle = window.focus.bundle
    start = bundle.document.text.index(words)
    quotes = bundle.attributions
    nearest = min(quotes, key=lambda quote: abs(quote.content[0].start - start))
    window.focus.show_annotation(nearest.id)


def place_caret(window: MainWindow, words: str) -> None:
    """Put the caret into the first place of some words."""
    view = window.article.view
    cursor = view.textCursor()
    cursor.setPosition(view.toPlainText().index(words) + 1)
    view.setTextCursor(cursor)
    view.ensureCursorVisible()
    view.setFocus()


def select(window: MainWindow, words: str) -> None:
    """Select the first place of some words."""
    view = window.article.view
    start = window.focus.bundle.document.text.index(words)
    view.select(Span(start, start + len(words)))
    view.setFocus()


def type_words(words: str) -> None:
    """Type into what has the keyboard."""
    QTest.qWait(SETTLED)
    QTest.keyClicks(focused(), words)


def press(key: str) -> None:
    """Press a key in the menu that is open, or in what has the keyboard."""
    QTest.keySequence(QApplication.activePopupWidget() or focused(), key)


def focused() -> QWidget:
    """Return what has the keyboard.

    Raises:
        RuntimeError: Nothing has it.
    """
    widget = QApplication.focusWidget()
    if widget is None:
        raise RuntimeError("nothing has the keyboard")
    return widget


def any_other_is_shown(window: MainWindow) -> bool:
    """Whether another window than the main one can be seen."""
    return bool(_others(window))


def close_windows(window: MainWindow) -> None:
    """Close every window but the main one."""
    for other in _others(window):
        other.close()
    window.activateWindow()
    QTest.qWait(SETTLED)


def _others(window: MainWindow) -> list[QWidget]:
    return [
        other
        for other in QApplication.topLevelWidgets()
        if other is not window and other.isWindow() and other.isVisible()
    ]


def screen(width: int, height: int) -> QImage:
    """Return what the upper left of the screen shows, with menus and dialogs.

    The sizes are in pixels of the screen, whatever the scaling is.
    """
    QTest.qWait(SETTLED)
    shot = QGuiApplication.primaryScreen().grabWindow(0).toImage()
    shot.setDevicePixelRatio(1.0)
    return shot.copy(0, 0, width, height)


def with_few_colours(image: QImage) -> QImage:
    """Return a picture with only its most frequent colours, a third of the size."""
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(memoryview(whole.constBits()).cast("I"))
    table = [colour for colour, _ in colours.most_common(256)]
    return whole.convertToFormat(QImage.Format.Format_Indexed8, table)


def until(happened: Callable[[], bool]) -> None:
    """Wait until something has happened.

    Raises:
        TimeoutError: It took too long.
    """
    end = monotonic() + _PATIENCE
    while not happened():
        if monotonic() > end:
            raise TimeoutError("the sample was not ready in time")
        QTest.qWait(50)
