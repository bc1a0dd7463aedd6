"""What can go wrong in a way the person at the screen can mend."""

from __future__ import annotations

from pressmark.saying import Telling


class PressmarkError(Telling):
    """An expected failure. Its text says what happened and what to do.

    It is made from a pattern and values, as a sentence is.
    """


class ProjectFileError(PressmarkError):
    """A file cannot be opened as a project: not one, newer, damaged or missing."""


class DamagedProjectError(ProjectFileError):
    """A project file is damaged. What can be read of it can be rescued."""


class NotAProjectError(ProjectFileError):
    """A file is no project; or it is so damaged that it does not look like one."""


class ProjectBusyError(ProjectFileError):
    """A project is open elsewhere."""


class ProjectElsewhereError(ProjectBusyError):
    """A project seems to be open on another computer, whose locks are not seen here."""


class ProjectDisplacedError(ProjectFileError):
    """The file of an open project was moved, deleted, replaced or changed by others."""


class DiskError(ProjectFileError):
    """The disk or the system does not do what is asked: full, failing or gone."""


class NotSavedError(DiskError):
    """A change of an open project could not be saved. What was saved before is."""


class ChangeDisplacedError(ProjectDisplacedError, NotSavedError):
    """A change could not be saved, because others have displaced the file."""


class ReadOnlyError(PressmarkError):
    """A change was asked for in a project opened for reading only."""


class UndoConflictError(PressmarkError):
    """A step cannot be reverted: what it left has been changed since."""


class NotFoundError(PressmarkError):
    """Something was named that is not in the project."""


class FilterError(PressmarkError):
    """A filter makes no sense. The text says what is wrong and what would be right."""


class InvalidChangeError(PressmarkError):
    """A change would break a rule of the model, such as a span beyond the text."""


class FormatError(PressmarkError):
    """A file does not hold what its format promises, or cannot be written so."""


class ExtractionError(PressmarkError):
    """The extraction could not be started or died while at work."""


class SettingsError(PressmarkError):
    """A setting is unknown or of the wrong type."""


class UnknownNameError(PressmarkError):
    """Nothing is registered under a name. The text lists the names that are."""
