"""What a person may do with a project that is open elsewhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pressmark.errors import ProjectBusyError, ProjectElsewhereError
from pressmark.gui.dialogs.choosing import choose
from pressmark.gui.translation import said
from pressmark.gui.wording import local_time
from pressmark.gui.work.letterbox import is_shown_elsewhere
from pressmark.gui.work.passing_folder import passing_folder
from pressmark.project import whereabouts
from pressmark.project.project import Project
from pressmark.unfinished import PassingFolder

Opened = tuple[Project, PassingFolder | None]
"""A project, and the folder that is to go with it when it is closed."""


def asked(
    error: ProjectBusyError, path: Path, annotator: str, window: QWidget
) -> Opened | None:
    """Open a project that is open elsewhere as the person says, if at all.

    Where another Pressmark on this computer has it in a window, that one shows it.

    Raises:
        ProjectFileError: It cannot be opened so either.
    """
    if isinstance(error, ProjectElsewhereError):
        return _taken_over(error, path, annotator, window)
    if is_shown_elsewhere(path):
        return None
    answer = choose(
        window,
        _tr("Open elsewhere"),
        "\n\n".join(
            (
                _who(error, path, _tr("{} is open on {} since {}, by process {}.")),
                _tr("You can read it here as it is now, without changing anything."),
            )
        ),
        _tr("&Read it"),
        leave=_tr("Cancel"),
    )
    return None if answer < 0 else _read(path, annotator)


def _taken_over(
    error: ProjectElsewhereError, path: Path, annotator: str, window: QWidget
) -> Opened | None:
    answer = choose(
        window,
        _tr("Open on another computer?"),
        "\n\n".join(
            (
                _who(error, path, _tr("{} seems to be open on {} since {}.")),
                _tr(
                    "If both computers change it, two different projects come of it,"
                    " and one of them has to be done again."
                ),
            )
        ),
        _tr("&Read it"),
        _tr("Open it &all the same"),
        leave=_tr("Cancel"),
    )
    if answer < 0:
        return None
    wants_all = answer > 0
    opened = Project.open(path, annotator, read_only=not wants_all, take_over=wants_all)
    return opened, None


def _read(path: Path, annotator: str) -> Opened:
    folder = passing_folder()
    try:
        return whereabouts.open_as_it_is(path, annotator, folder.path), folder
    except BaseException:
        folder.cleanup()
        raise


def _who(error: ProjectBusyError, path: Path, words: str) -> str:
    """Say who has a project open, with the time as people write it here."""
    found = whereabouts.owner_of(path)
    if found is None:
        return said(error)
    since = local_time(found.since)
    return words.format(path, found.host, since, found.process)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Elsewhere", words)
