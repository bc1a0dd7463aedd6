r"""Takes the pictures in docs/screenshots: the window at work on the sample.

Run it where there is a display of 1440 x 900 with a window manager that frames windows,
such as a virtual one::

    xvfb-run -s "-screen 0 1440x900x24" \
        sh -c "openbox & exec python -m pictures.manual"
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from pictures.acting import (
    OPENED,
    any_other_is_shown,
    close_windows,
    go_to_quote,
    live_in,
    place_caret,
    press,
    screen,
    select,
    show_context_menu,
    type_words,
    until,
    with_few_colours,
    work,
)
from pressmark.gui.app import build
from pressmark.gui.main_window import MainWindow

_FOLDER = Path(__file__).resolve().parents[1] / "docs" / "screenshots"
_SIZE = (1440, 900)
_MISSED, _CUE = "I admire", "said, “but"


def main() -> None:
    """Take every picture."""
    _FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="pressmark-screenshots-") as home:
        live_in(Path(home))
        application = build([])  # kept, for it applies the settings
        window = application.window
        window.setGeometry(0, 0, *_SIZE)
        window.showMaximized()
        window.activateWindow()
        _save("start")
        window.run("sample")
        until(lambda: not window.opening.is_busy())
        work(window)
        for take in (
            _take_reviewing,
            _take_stances,
            _take_entities,
            _take_annotating,
            _take_finding,
            _take_records,
            _take_comforts,
        ):
            take(window)
        window.close()


def _take_reviewing(window: MainWindow) -> None:
    for theme in ("light", "dark"):
        window.run(theme)
        _save("window-dark" if theme == "dark" else "window")
    window.run("light")
    window.run("hints")
    _save("hints")
    press("Escape")
    window.run("change_speaker")
    _save("speakers")
    press("Escape")
    window.run("next_edges")
    _save("handles")
    place_caret(window, "told reporters")
    show_context_menu(window)
    _save("context-menu")
    press("Escape")


def _take_annotating(window: MainWindow) -> None:
    go_to_quote(window, _MISSED)
    window.run("reject")
    before = len(window.focus.bundle.attributions)
    place_caret(window, _CUE)
    window.run("quote_by_cue")
    until(lambda: len(window.focus.bundle.attributions) > before)
    _save("quote-by-cue")
    select(window, "toll")
    _shoot(window, "every_occurrence", "every-occurrence")
    select(window, "rowing match")
    _shoot(window, "label_palette", "label-palette")
    window.run("ledger")
    _save("ledger")
    close_windows(window)


def _take_stances(window: MainWindow) -> None:
    go_to_quote(window, "Nobody can run")
    window.run("stance")
    _save("stance-card")
    press("Escape")
    window.run("stance_matrix")
    _save("stance-table")
    window.run("stance_matrix")
    window.run("tab_3")
    _save("stances")
    window.run("tab_1")


def _take_entities(window: MainWindow) -> None:
    go_to_quote(window, "Nobody can run")
    window.run("entity_page")
    _save("entity-page")
    close_windows(window)


def _take_finding(window: MainWindow) -> None:
    window.run("find_articles")
    type_words("speaker:Li")
    _save("filter")
    press("Escape")
    press("Escape")
    window.run("search_in_context")
    type_words("speaker:Lindqvist cue:said ")
    _save("search-in-context")
    close_windows(window)


def _take_records(window: MainWindow) -> None:
    window.run("history")
    _save("history")
    window.run("history")
    window.run("note_queue")
    _save("notes")
    close_windows(window)
    _shoot(window, "export", "export")
    _shoot(window, "shortcuts", "keys")


def _take_comforts(window: MainWindow) -> None:
    _shoot(window, "palette", "palette", words="quo")
    window.run("scheme")
    until(lambda: any_other_is_shown(window))
    _save("scheme")
    close_windows(window)
    window.run("statistics")
    until(lambda: any_other_is_shown(window))
    _save("statistics")
    close_windows(window)
    _shoot(window, "print", "print")
    go_to_quote(window, "Nobody can run")
    window.run("guidelines")
    _save("guidelines")
    window.run("guidelines")
    window.run("contrast")
    _save("window-contrast")
    window.run("light")
    window.run("side_by_side")
    window.run("next_article")
    _save("side-by-side")


def _shoot(window: MainWindow, action: str, name: str, words: str = "") -> None:
    """Take a picture of a dialog that holds up whoever opened it."""

    def take() -> None:
        dialog = QApplication.activeModalWidget()
        if words:
            type_words(words)
        _save(name)
        if dialog is not None:
            dialog.close()

    QTimer.singleShot(OPENED, take)
    window.run(action)


def _save(name: str) -> None:
    """Save what the screen shows, with menus and dialogs."""
    picture = with_few_colours(screen(*_SIZE))
    picture.save(str(_FOLDER / f"{name}.png"))


if __name__ == "__main__":
    main()
