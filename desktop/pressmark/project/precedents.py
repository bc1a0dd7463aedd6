"""What a person has told the extraction: settings, name lists, earlier decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressmark import paths
from pressmark.errors import SettingsError
from pressmark.extraction.guidance import Guidance
from pressmark.extraction.name_list import known_names
from pressmark.store import properties

if TYPE_CHECKING:
    from pressmark.project.project import Project
    from pressmark.settings import Settings


def guidance(project: Project, settings: Settings) -> Guidance:
    """Return what the extraction goes by in a project.

    Raises:
        SettingsError: The person's own list of names cannot be read.
    """
    return Guidance(
        least_speech=settings.least_speech,
        least_attitude=settings.least_attitude,
        capitals_speak=settings.capitals_speak,
        names=known_names(personal_name_list())
        | known_names(properties.name_list(project.db)),
    )


def personal_name_list() -> str:
    """Return a person's own list of names, which holds in every project.

    Raises:
        SettingsError: It cannot be read.
    """
    path = paths.name_list_file()
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError as error:
        raise SettingsError(
            f"{path} is not a list of names in UTF-8. Save it as UTF-8 text."
        ) from error
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror}") from error
