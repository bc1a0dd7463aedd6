"""Documents in and out of a project, through a format."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from pressmark.errors import FormatError, PressmarkError
from pressmark.exchange.finding import Finding, Unit
from pressmark.exchange.format import Format, ReadDocument, Rejected
from pressmark.exchange.guarded import GuardedReading
from pressmark.exchange.normalise import holdable
from pressmark.exchange.options import format_named
from pressmark.model import filters
from pressmark.model.filters import Filter
from pressmark.model.progress import NoProgress, Progress
from pressmark.model.review import Status
from pressmark.project.exporting import Asked, ExportReport, export
from pressmark.project.importing import Import, ImportReport
from pressmark.project.project import Project
from pressmark.registry import FORMATS, names
from pressmark.saying import Sentence

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

BATCH = 100
"""How many documents are staged at a time, so that a window stays usable."""


def formats() -> list[Format]:
    """Return every format there is, in the order of their names."""
    return [format_named(name) for name in names(FORMATS)]


def read_sources(
    sources: Sequence[Path],
    format_name: str | None = None,
    progress: Progress | None = None,
    options: Mapping[str, str] | None = None,
) -> Iterator[ReadDocument | Rejected]:
    """Yield what is in files, and in the files of folders, in their order.

    The format is that of the name, with its options, else the one that recognises a
    file, or text where it has no suffix. Files of a folder that no format reads are
    rejected, hidden ones passed over. Needs no project, so it can run on a worker
    thread. Progress is in files.

    Raises:
        Cancelled: The progress was told to stop.
        FormatError: An option is wrong, or the format is not read.
        UnknownNameError: There is no such format.
    """
    told = progress or NoProgress()
    chosen = None if format_name is None else format_named(format_name, options)
    if chosen is not None and not chosen.reads:
        raise FormatError("The format {} can be written but not read.", chosen.name)
    units = list(Finding(chosen).units(sources))
    with GuardedReading() as guarded:
        for done, unit in enumerate(units):
            told.report(done, len(units))
            for item in _items(unit, guarded):
                # A file can hold very many documents, and has to be stopped among them.
                told.report(done, len(units))
                yield item
    told.report(len(units), len(units))


def _items(
    unit: Unit | Rejected, guarded: GuardedReading
) -> Iterator[ReadDocument | Rejected]:
    if isinstance(unit, Rejected):
        yield unit
        return
    source = holdable(str(unit.path))
    chosen = unit.format.proposed(unit.path)
    try:
        if chosen.guarded:
            yield from guarded.read(chosen, unit.path)
        else:
            yield from chosen.read(unit.path)
    except PressmarkError as error:
        yield Rejected(source, None, error.sentence)
    except OSError as error:
        reason = error.strerror or str(error)
        yield Rejected(source, None, Sentence("cannot be read: {}", reason.lower()))


def import_sources(
    project: Project,
    sources: Sequence[Path],
    *,
    format_name: str | None = None,
    dry_run: bool = False,
    progress: Progress | None = None,
    options: Mapping[str, str] | None = None,
) -> ImportReport:
    """Import files and folders in one go; a dry run only says what would happen.

    Raises:
        Cancelled: The progress was told to stop; the project is as before.
        UnknownNameError: There is no such format.
    """
    importing = Import(project, dry_run=dry_run)
    try:
        found = read_sources(sources, format_name, progress, options)
        for batch in _batches(found):
            importing.add(batch)
    except BaseException:
        if not dry_run:
            importing.cancel()
        raise
    return importing.finish()


def _batches(
    items: Iterable[ReadDocument | Rejected],
) -> Iterator[list[ReadDocument | Rejected]]:
    batch: list[ReadDocument | Rejected] = []
    for item in items:
        batch.append(item)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


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
