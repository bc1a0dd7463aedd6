"""Takes the pictures in docs/screenshots: the window at work on the sample.

Run it where there is a display of 1440 x 900, such as a virtual one::

    xvfb-run -s "-screen 0 1440x900x24" python packaging/screenshots.py
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pressmark.gui.app import Application, build
from pressmark.gui.main_window import MainWindow
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Bundle
from pressmark.model.document import DocumentState
from pressmark.model.layer import Layer
from pressmark.model.stance import Evidence
from pressmark.project import commands, queries

_FOLDER = Path(__file__).resolve().parents[1] / "docs" / "screenshots"
_SIZE = (1440, 900)
_PATIENCE = 300.0
_SHOWN = "evening-ledger-harbour-talks"
_DONE = ("coast-courier-harbour-talks", "national-wire-ferry-strike")


def main() -> None:
    """Take every picture."""
    _FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="pressmark-screenshots-") as home:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = home
        os.environ["LOGNAME"] = "ro"
        application = build([])
        window = application.window
        window.resize(*_SIZE)
        window.show()
        _save(window, "start")
        window.run("sample")
        _until(lambda: not window.runner.is_busy())
        _work(window)
        for theme in ("light", "dark"):
            window.run(theme)
            _save(window, theme)
        window.run("light")
        _take_tabs(window)
        _take_stances(window)
        _take_dialogs(application)
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


def _take_tabs(window: MainWindow) -> None:
    for number, name in ((2, "entities"), (3, "stance")):
        window.run(f"tab_{number}")
        _save(window, name)
    window.run("tab_1")


def _take_stances(window: MainWindow) -> None:
    window.run("stance")
    _save(window, "stance-card")
    QTest.keySequence(QApplication.focusWidget() or window, "Escape")
    window.run("stance_matrix")
    _save(window, "stance-table")
    window.run("stance_matrix")


def _take_dialogs(application: Application) -> None:
    window = application.window
    for action, name in (
        ("change_speaker", "speaker"),
        ("export", "export"),
    ):
        QTimer.singleShot(1500, lambda name=name: _save_and_close(name))
        window.run(action)


def _save_and_close(name: str) -> None:
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        _save(dialog, name)
        dialog.close()


def _save(widget: QWidget, name: str) -> None:
    QTest.qWait(300)
    widget.grab().save(str(_FOLDER / f"{name}.png"))


def _until(happened: Callable[[], bool]) -> None:
    end = monotonic() + _PATIENCE
    while not happened():
        if monotonic() > end:
            raise TimeoutError("the sample was not ready in time")
        QTest.qWait(50)


if __name__ == "__main__":
    main()
