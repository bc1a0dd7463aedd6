"""Documents in and out of a project, through a format."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from pressmark.errors import FormatError, PressmarkError
from pressmark.exchange.finding import Finding, Unit
from pressmark.exchange.format import Dataset, Format, Loss, ReadDocument, Rejected
from pressmark.exchange.guarded import GuardedReading
from pressmark.exchange.normalise import holdable
from pressmark.exchange.options import format_named
from pressmark.model import filters
from pressmark.model.bundle import Bundle, quote_links
from pressmark.model.filters import Filter
from pressmark.model.filters.layers import asked_layers
from pressmark.model.progress import NoProgress, Progress
from pressmark.model.restriction import only, restricted, used_entities
from pressmark.model.review import Status
from pressmark.project import queries
from pressmark.project.importing import Import, ImportReport
from pressmark.project.project import Project
from pressmark.registry import FORMATS, names
from pressmark.saying import Sentence

__all__ = [
    "BATCH",
    "ExportReport",
    "Import",
    "ImportReport",
    "export_copy",
    "export_project",
    "formats",
    "import_sources",
    "losses",
    "read_sources",
]

BATCH = 100
"""How many documents are staged at a time, so that a window stays usable."""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export did: how many documents, and what the format could not hold."""

    written: int
    losses: tuple[Loss, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the report as JSON values."""
        return {
            "written": self.written,
            "losses": [
                {"what": one.what, "count": one.count, "why": one.why}
                for one in self.losses
            ],
        }


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
    """Write the documents that fit a filter, with their annotations of some statuses.

    Conditions about annotations also choose which of them are written: a document
    without one that is to be written is left out.

    Raises:
        Cancelled: The progress was told to stop; nothing was written.
        FormatError: The format cannot be written, or the output is in the way.
        UnknownNameError: There is no such format.
    """
    chosen = format_named(format_name, options)
    if not chosen.writes:
        raise FormatError("The format {} can be read but not written.", format_name)
    dropped: Counter[str] = Counter()
    dataset = Dataset(
        partial(_restricted, project, statuses, asked, dropped),
        project.scheme,
        len(queries.document_keys(project, asked)),
        project.name,
    )
    written, losses = chosen.write(dataset, output, progress=progress or NoProgress())
    left_out = tuple(Loss(what, count, _WHY[what]) for what, count in dropped.items())
    return ExportReport(written, (*left_out, *losses))


_WHY = {
    "links to quotes": "the quotes are not exported; of evidence, the passages are",
    "entities": "nothing that is exported refers to them",
    "notes": "they are on something that is not exported",
}


def _restricted(
    project: Project,
    statuses: Collection[Status],
    asked: Filter,
    dropped: Counter[str],
) -> Iterator[Bundle]:
    # A format may look at everything twice; only the last time counts.
    dropped.clear()
    chooses = bool(asked_layers(asked))
    for whole in queries.bundles(project, asked):
        part = restricted(whole, statuses)
        if chooses:
            chosen = filters.chosen(whole, asked)
            part = only(part, {one.id for one in part.annotations()} & chosen)
            if not any(part.annotations()):
                continue
        _count_dropped(whole, part, dropped)
        yield part


def _count_dropped(whole: Bundle, part: Bundle, dropped: Counter[str]) -> None:
    kept = {one.id: one for one in part.annotations()}
    links = sum(
        len(quote_links(one)) - len(quote_links(kept[one.id]))
        for one in whole.annotations()
        if one.id in kept
    )
    # An entity that only open suggestions refer to is left out with them, as asked.
    unused = {entity.id for entity in whole.entities} - used_entities(whole)
    counted = {
        "links to quotes": links,
        "entities": len(unused - {entity.id for entity in part.entities}),
        "notes": len(whole.notes) - len(part.notes),
    }
    for what, count in counted.items():
        if count:
            dropped[what] += count


def export_copy(
    project: Project,
    format_name: str,
    output: Path,
    *,
    statuses: Collection[Status],
    asked: Filter = filters.EVERYTHING,
    progress: Progress | None = None,
    options: Mapping[str, str] | None = None,
) -> ExportReport:
    """Export from a snapshot, so that work on the project can go on. Any thread.

    Raises:
        Cancelled, FormatError, UnknownNameError: As :func:`export_project`.
    """
    with tempfile.TemporaryDirectory(prefix="pressmark-") as folder:
        copy = Path(folder, "snapshot.pressmark")
        project.snapshot(copy)
        with Project.open(copy, project.annotator, read_only=True) as snapshot:
            return export_project(
                snapshot,
                format_name,
                output,
                statuses=statuses,
                asked=asked,
                progress=progress,
                options=options,
            )


def losses(
    project: Project,
    format_name: str,
    *,
    statuses: Collection[Status],
    asked: Filter = filters.EVERYTHING,
    progress: Progress | None = None,
    options: Mapping[str, str] | None = None,
) -> ExportReport:
    """Return what an export would do, by doing it where nobody looks. Any thread.

    Raises:
        Cancelled, FormatError, UnknownNameError: As :func:`export_project`.
    """
    with tempfile.TemporaryDirectory(prefix="pressmark-") as folder:
        suffix = next(iter(format_named(format_name).suffixes), "")
        return export_copy(
            project,
            format_name,
            Path(folder, f"export{suffix}"),
            statuses=statuses,
            asked=asked,
            progress=progress,
            options=options,
        )
