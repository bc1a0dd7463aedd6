"""One sitting at the window, in one language and scaling: a process of the gallery."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from itertools import product
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from pictures.acting import (
    OPENED,
    close_windows,
    live_in,
    screen,
    type_words,
    until,
    work,
)
from pictures.looks import DESKS, LANGUAGE_OF, THEMES, Desk, file_of
from pictures.panels import PANELS, Panel
from pressmark import paths
from pressmark.gui.app import build
from pressmark.gui.main_window import MainWindow


def main(home: Path, deed: str, *rest: str) -> None:
    """Prepare the sample in a folder, or take pictures in a copy of it."""
    live_in(home)
    if deed == "prepare":
        _prepare()
    else:
        language, folder, *only = rest
        wanted = [
            (desk, theme)
            for desk, theme in product(DESKS, THEMES)
            if deed == "take-all" or LANGUAGE_OF[theme, desk.name] == language
        ]
        _take(language, Path(folder), only, wanted)


def _prepare() -> None:
    application = build([])  # kept, for it applies the settings
    window = application.window
    window.show()
    window.run("sample")
    until(lambda: not window.opening.is_busy())
    work(window)
    window.close()


def _take(
    language: str,
    folder: Path,
    only: Sequence[str],
    wanted: Sequence[tuple[Desk, str]],
) -> None:
    file = paths.settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f'language = "{language}"\n', "utf-8")
    application = build([])  # kept, for it applies the settings
    window = application.window
    window.show()
    window.run("sample")
    until(lambda: window.focus.is_open and window.focus.shown is not None)
    percent = round(100 * window.devicePixelRatioF())
    for desk, theme in wanted:
        if desk.percent != percent:
            continue
        window.run(theme)
        for name in only:
            window.setGeometry(0, 0, desk.width, desk.height)
            picture = _shown(window, PANELS[name], desk)
            taken = file_of(folder, name, theme, desk, language)
            taken.parent.mkdir(parents=True, exist_ok=True)
            picture.save(str(taken))
    window.close()


def _shown(window: MainWindow, panel: Panel, desk: Desk) -> QImage:
    """Show a panel, take its picture and leave it as it was."""
    pictures: list[QImage] = []

    def take() -> None:
        if panel.words:
            type_words(panel.words)
        pictures.append(screen(*desk.pixels))
        for other in (
            QApplication.activePopupWidget(),
            QApplication.activeModalWidget(),
        ):
            if other is not None:
                other.close()

    if panel.modal:
        QTimer.singleShot(OPENED, take)
        panel.show(window)
        until(lambda: bool(pictures))
    else:
        panel.show(window)
        take()
    panel.leave(window)
    close_windows(window)
    return pictures[0]


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
