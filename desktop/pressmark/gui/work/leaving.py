"""What a person is asked who closes what is not finished, or not saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QMessageBox

from pressmark.errors import NotSavedError
from pressmark.gui.dialogs.messages import warn, without_icons
from pressmark.gui.translation import said
from pressmark.project.trouble import catch_up

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pressmark.gui.work.jobs import JobRunner
    from pressmark.gui.work.open_project import OpenProject
    from pressmark.project.project import Project


def may_lose_unsaved(project: Project, window: QWidget) -> bool:
    """Whether a project may go; the person decides about what could not be saved."""
    number = len(project.trouble.unsaved)
    if not number:
        return True
    role = QMessageBox.ButtonRole
    translate = QCoreApplication.translate
    box = QMessageBox(window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("leaving", "Not saved"))
    words = translate(
        "leaving",
        "%Ln change(s) could not be saved. Closing now loses them; everything else is"
        " saved.",
        None,
        number,
    )
    box.setText(words)
    again = box.addButton(translate("leaving", "Try again"), role.AcceptRole)
    without = translate("leaving", "Close without them")
    lose = box.addButton(without, role.DestructiveRole)
    stay = box.addButton(translate("leaving", "Keep working"), role.RejectRole)
    box.setDefaultButton(again)
    box.setEscapeButton(stay)
    without_icons(box.buttons())
    box.exec()
    pressed, title = box.clickedButton(), box.windowTitle()
    box.deleteLater()
    if pressed is not again:
        return pressed is lose
    try:
        catch_up(project)
    except NotSavedError as error:
        warn(window, title, said(error))
        return False
    return True


def may_go(shared: OpenProject, window: QWidget, *, for_good: bool) -> bool:
    """Whether a project may go; the person decides where anything would be lost."""
    if not may_close(shared.runner, window, for_good=for_good):
        return False
    return may_lose_unsaved(shared.project, window)


def may_close(runner: JobRunner, window: QWidget, *, for_good: bool = True) -> bool:
    """Whether a window may close now; the person decides where work would be lost.

    Searches and imports go on at the next opening, so nobody is asked about them. A
    window that closes ``for_good`` can also be left to do so when the work is finished.
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
    later = box.addButton(when_finished, role.AcceptRole) if for_good else None
    stop = box.addButton(translate("leaving", "Stop it and close"), role.ActionRole)
    stay = box.addButton(translate("leaving", "Keep working"), role.RejectRole)
    box.setDefaultButton(later or stay)
    box.setEscapeButton(stay)
    without_icons(box.buttons())
    box.exec()
    pressed = box.clickedButton()
    box.deleteLater()
    if pressed is stay:
        return False
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
