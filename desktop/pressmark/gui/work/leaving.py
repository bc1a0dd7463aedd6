"""What a person is asked who closes a window while long work is not finished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QMessageBox

from pressmark.gui.dialogs.messages import without_icons

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pressmark.gui.work.jobs import JobRunner


def may_close(runner: JobRunner, window: QWidget) -> bool:
    """Whether a window may close now; the person decides where work would be lost.

    Searches and imports go on at the next opening, so nobody is asked about them. The
    window can also be left to close when the work has finished.
    """
    losing = runner.would_lose()
    if not losing:
        return True
    role = QMessageBox.ButtonRole
    translate = QCoreApplication.translate
    box = QMessageBox(window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(translate("leaving", "Not finished yet"))
    words = translate(
        "leaving", "“{}” is not finished. If it is stopped now, nothing of it is kept."
    )
    box.setText(words.format(", ".join(job.title for job in losing)))
    when_finished = translate("leaving", "Close when it has finished")
    later = box.addButton(when_finished, role.AcceptRole)
    stop = box.addButton(translate("leaving", "Stop it and close"), role.ActionRole)
    stay = box.addButton(translate("leaving", "Keep working"), role.RejectRole)
    box.setDefaultButton(later)
    box.setEscapeButton(stay)
    without_icons(box.buttons())
    box.exec()
    pressed = box.clickedButton()
    box.deleteLater()
    if pressed is later and runner.is_busy():
        _close_when_idle(runner, window)
        return False
    return pressed in (later, stop)


def _close_when_idle(runner: JobRunner, window: QWidget) -> None:
    def close() -> None:
        runner.idle.disconnect(close)
        # Not while others still hear that the work has ended.
        QTimer.singleShot(0, window, lambda: window.isVisible() and window.close())

    runner.idle.connect(close)
