r"""Takes the pictures in docs/screenshots: the window at work on the sample.

Run it where there is a display of 1440 x 900 with a window manager that frames windows,
such as a virtual one::

    xvfb-run -s "-screen 0 1440x900x24" \
        sh -c "openbox & exec python packaging/screenshots.py"
"""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pressmark.gui.app import build
from pressmark.gui.main_window import MainWindow
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Bundle
from pressmark.model.document import DocumentState
from pressmark.model.layer import Layer
from pressmark.model.span import Span
from pressmark.model.stance import Evidence
from pressmark.project import commands, queries

_FOLDER = Path(__file__).resolve().parents[1] / "docs" / "screenshots"
_SIZE = (1440, 900)
_PATIENCE = 300.0
_SETTLED = 600
_OPENED = 1500
_MISSED, _CUE = "I admire", "said, “but"
_SHOWN = "evening-ledger-harbour-talks"
_DONE = ("coast-courier-harbour-talks", "national-wire-ferry-strike")


def main() -> None:
    """Take every picture."""
    _FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="pressmark-screenshots-") as home:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = home
        os.environ["LOGNAME"] = "ro"
        application = build([])  # kept, for it applies the settings
        window = application.window
        window.setGeometry(0, 0, *_SIZE)
        window.showMaximized()
        window.activateWindow()
        _save("start")
        window.run("sample")
        _until(lambda: not window.opening.is_busy())
        _work(window)
        for take in (
            _take_reviewing,
            _take_stances,
            _take_entities,
            _take_annotating,
            _take_finding,
            _take_records,
        ):
            take(window)
        window.close()


def _work(window: MainWindow) -> None:
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


def _take_reviewing(window: MainWindow) -> None:
    for theme in ("light", "dark"):
        window.run(theme)
        _save("window-dark" if theme == "dark" else "window")
    window.run("light")
    window.run("hints")
    _save("hints")
    _press("Escape")
    window.run("change_speaker")
    _save("speakers")
    _press("Escape")
    window.run("next_edges")
    _save("handles")
    _place_caret(window, "told reporters")
    _show_context_menu(window)
    _save("context-menu")
    _press("Escape")


def _show_context_menu(window: MainWindow) -> None:
    view = window.article.view
    place = view.cursorRect().center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, place, view.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(view.viewport(), event)


def _take_annotating(window: MainWindow) -> None:
    _go_to_quote(window, _MISSED)
    window.run("reject")
    before = len(window.focus.bundle.attributions)
    _place_caret(window, _CUE)
    window.run("quote_by_cue")
    _until(lambda: len(window.focus.bundle.attributions) > before)
    _save("quote-by-cue")
    _select(window, "toll")
    _shoot(window, "every_occurrence", "every-occurrence")
    _select(window, "rowing match")
    _shoot(window, "label_palette", "label-palette")
    window.run("ledger")
    _save("ledger")
    _close_windows(window)


def _take_stances(window: MainWindow) -> None:
    _go_to_quote(window, "Nobody can run")
    window.run("stance")
    _save("stance-card")
    _press("Escape")
    window.run("stance_matrix")
    _save("stance-table")
    window.run("stance_matrix")
    window.run("tab_3")
    _save("stances")
    window.run("tab_1")


def _take_entities(window: MainWindow) -> None:
    _go_to_quote(window, "Nobody can run")
    window.run("entity_page")
    _save("entity-page")
    _close_windows(window)


def _take_finding(window: MainWindow) -> None:
    window.run("find_articles")
    _type("speaker:Li")
    _save("filter")
    _press("Escape")
    _press("Escape")
    window.run("search_in_context")
    _type("speaker:Lindqvist cue:said ")
    _save("search-in-context")
    _close_windows(window)


def _take_records(window: MainWindow) -> None:
    window.run("history")
    _save("history")
    window.run("history")
    window.run("note_queue")
    _save("notes")
    _close_windows(window)
    _shoot(window, "export", "export")
    window.run("shortcuts")
    _save("keys")
    _close_windows(window)


def _go_to_quote(window: MainWindow, words: str) -> None:
    """Make the quote current whose content begins with some words."""
    bundle = window.focus.bundle
    start = bundle.document.text.index(words)
    quotes = bundle.attributions
    nearest = min(quotes, key=lambda quote: abs(quote.content[0].start - start))
    window.focus.show_annotation(nearest.id)


def _place_caret(window: MainWindow, words: str) -> None:
    view = window.article.view
    cursor = view.textCursor()
    cursor.setPosition(view.toPlainText().index(words) + 1)
    view.setTextCursor(cursor)
    view.ensureCursorVisible()
    view.setFocus()


def _select(window: MainWindow, words: str) -> None:
    view = window.article.view
    start = window.focus.bundle.document.text.index(words)
    view.select(Span(start, start + len(words)))
    view.setFocus()


def _type(words: str) -> None:
    QTest.qWait(_SETTLED)
    QTest.keyClicks(_focused(), words)


def _press(key: str) -> None:
    QTest.keySequence(QApplication.activePopupWidget() or _focused(), key)


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    if widget is None:
        raise RuntimeError("nothing has the keyboard")
    return widget


def _shoot(window: MainWindow, action: str, name: str) -> None:
    """Take a picture of a dialog that holds up whoever opened it."""

    def take() -> None:
        dialog = QApplication.activeModalWidget()
        _save(name)
        if dialog is not None:
            dialog.close()

    QTimer.singleShot(_OPENED, take)
    window.run(action)


def _close_windows(window: MainWindow) -> None:
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isWindow() and other.isVisible():
            other.close()
    window.activateWindow()
    QTest.qWait(_SETTLED)


def _save(name: str) -> None:
    """Save what the screen shows, with menus and dialogs."""
    QTest.qWait(_SETTLED)
    picture = QGuiApplication.primaryScreen().grabWindow(0).copy(0, 0, *_SIZE)
    _with_few_colours(picture.toImage()).save(str(_FOLDER / f"{name}.png"))


def _with_few_colours(image: QImage) -> QImage:
    """Return a picture with only its most frequent colours, a third of the size."""
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(memoryview(whole.constBits()).cast("I"))
    table = [colour for colour, _ in colours.most_common(256)]
    return whole.convertToFormat(QImage.Format.Format_Indexed8, table)


def _until(happened: Callable[[], bool]) -> None:
    end = monotonic() + _PATIENCE
    while not happened():
        if monotonic() > end:
            raise TimeoutError("the sample was not ready in time")
        QTest.qWait(50)


if __name__ == "__main__":
    main()
