"""Documents in and out of a project, through a format."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from pressmark.exchange.format import Format
from pressmark.exchange.options import format_named
from pressmark.model import filters
from pressmark.model.filters import Filter
from pressmark.model.progress import Progress
from pressmark.model.review import Status
from pressmark.project.bringing_in import BATCH, import_sources, read_sources
from pressmark.project.exporting import Asked, ExportReport, export
from pressmark.project.importing import Import, ImportReport
from pressmark.project.project import Project
from pressmark.registry import FORMATS, names

__all__ = [
    "BATCH",
    "ExportReport",
    "Import",
    "ImportReport",
    "export_project",
    "formats",
    "import_sources",
    "read_sources",
]


def formats() -> list[Format]:
    """Return every format there is, in the order of their names."""
    return [format_named(name) for name in names(FORMATS)]


def export_project(
    project: Project,
    format_name: str,
    output: Path,
    *,
    statuses: Collection[Status],
    asked: Filter = filters.EVERYTHING,
    progress: Progress | None = None,
    options: Mapping[str, str] | None = None,
) -> ExportReport:
    """Write a format by its name, without manifest and card; see :func:`export`.

    Raises:
        Cancelled: The progress was told to stop; nothing was written.
        FormatError: The format cannot be written, or the output is in the way.
        UnknownNameError: There is no such format.
    """
    made = format_named(format_name, options)
    bare = Asked(made, frozenset(statuses), asked, card=False)
    return export(project, bare, output, progress=progress)
