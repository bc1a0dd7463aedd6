"""Imports and their dry runs, from the files to the project in one go."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from pressmark.errors import SettingsError
from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.model.ids import DocumentId
from pressmark.model.progress import Progress
from pressmark.model.rotation import Why
from pressmark.project import backups, unfinished
from pressmark.project.importing import AsVersion, Import, ImportReport
from pressmark.project.near_texts import KnownTexts, document_like, known_texts
from pressmark.project.preview_rows import Brought
from pressmark.project.previewing import Looked, Preview, looked
from pressmark.project.reading import Item, Place, Reading, proposals, reader, remember
from pressmark.project.same_import import Came, CameBefore

if TYPE_CHECKING:
    from pressmark.project.project import Project
    from pressmark.saying import Sentence
    from pressmark.settings import Settings

T = TypeVar("T")

Arriving = ReadDocument | Rejected | AsVersion
"""What is on its way into a project."""

BATCH = 100
"""How many documents are staged at a time, so that a window stays usable."""

_LARGE_BATCH = 200
"""The same where nobody waits in between: more take more memory than they save time."""


def read_sources(
    sources: Sequence[Path],
    format_name: str | None = None,
    progress: Progress | None = None,
    options: Mapping[str, str] | None = None,
) -> Iterator[Item]:
    """Yield what is in files, and in the files of folders, in their order.

    The format is that of the name, with options given as text, else the one that
    recognises a file best. What no format reads is rejected, hidden files are passed
    over. Needs no project, so it can run on a worker thread. Progress is in files.

    Raises:
        Cancelled: The progress was told to stop.
        FormatError: The format cannot be read, or has no such option.
        UnknownNameError: There is no such format.
    """
    for _, item in _reading(sources, format_name, options).items(progress):
        yield item


def add_one(
    project: Project, item: ReadDocument | AsVersion
) -> tuple[ImportReport, DocumentId | None]:
    """Add one document that has been read, as one step; return which one it is now.

    It is None where it was not added: it is there already, or was rejected.
    """
    importing = Import(project)
    importing.add([item])
    report = importing.finish()
    if report.replaced:
        return report, report.replaced[0]
    if report.added and isinstance(item, ReadDocument):
        return report, item.bundle.document.id
    return report, None


def import_sources(
    project: Project,
    sources: Sequence[Path],
    *,
    format_name: str | None = None,
    options: Mapping[str, str] | None = None,
    versions: bool = False,
    choose: Collection[int] | None = None,
    dry_run: bool = False,
    progress: Progress | None = None,
    secured: Secured | None = None,
) -> ImportReport:
    """Import files and folders in one go; a dry run only says what would happen.

    With ``versions``, what is nearly the same as a document of the same outlet becomes
    its new text. ``choose`` has the numbers of what is taken, from 0 in the order of
    reading; without it all is. ``secured`` makes a backup before many come.

    One that was killed on its way goes on where it was when it is asked for again.

    Raises:
        Cancelled: The progress was told to stop; the project is as before.
        FormatError: The format cannot be read, or has no such option.
        UnknownNameError: There is no such format.
    """
    reading = _reading(sources, format_name, options)
    if versions or choose is not None or dry_run:
        importing = Import(project, dry_run=dry_run)
        if not dry_run and unfinished.errand(project) is not None:
            unfinished.put_off(project)
    else:
        importing, reading = _begun(project, reading)
    read = reading.items(progress)
    wanted = (one for n, one in enumerate(read) if choose is None or n in choose)
    found = _compared(project, wanted) if versions else _plain(wanted)
    coming = unfinished.batches(reading, found, _LARGE_BATCH)
    before = CameBefore()
    try:
        for batch, place in coming if secured is None else secured.first(coming):
            importing.add([_taken(project, one, before) for one in batch], place)
        told = importing.finish()
    except SystemExit:
        # The program is to end; what was staged is gone on with another time.
        raise
    except BaseException:
        if not dry_run:
            importing.cancel()
        raise
    if options and "columns" in options and not dry_run:
        # That they are not known the next time is no reason to call this one failed.
        with suppress(SettingsError):
            remember(proposals(reading.used).values())
    return told


def _begun(project: Project, reading: Reading) -> tuple[Import, Reading]:
    """Return an import and what it reads; the same one that was interrupted goes on."""
    errand = unfinished.errand_of(reading)
    left = Import.resumed(project)
    if left is not None and left[0].errand == errand:
        importing, place = left
        if reading.leads_to(place):
            reading.after = place
        else:
            importing.begin_anew()
    else:
        importing = Import(project, errand=errand)
        importing.begin()
    return importing, reading


def preview_sources(
    project: Project,
    sources: Sequence[Path],
    *,
    format_name: str | None = None,
    options: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> Preview:
    """Return what an import would do, with the documents that are nearly the same.

    Raises:
        Cancelled: The progress was told to stop.
        FormatError: The format cannot be read, or has no such option.
        UnknownNameError: There is no such format.
    """
    preview = Preview(project)
    read = _reading(sources, format_name, options).items(progress)
    for batch in batches(_compared(project, read)):
        preview.add(batch)
    return preview


def _compared(project: Project, read: Iterable[tuple[str, Item]]) -> Iterator[Looked]:
    return looked(read, KnownTexts(), partial(known_texts, project))


def _plain(read: Iterable[tuple[str, Item]]) -> Iterator[Looked]:
    return (Looked(name, item) for name, item in read)


class Secured:
    """A backup before many documents come; ``trouble`` is what it found, if anything.

    Raises:
        Cancelled: The progress was told to stop.
        ProjectFileError: The backup cannot be made.
    """

    def __init__(
        self, project: Project, settings: Settings, progress: Progress | None
    ) -> None:
        self.trouble: Sentence | None = None
        self._project = project
        self._settings = settings
        self._progress = progress

    def first(
        self, found: Iterable[tuple[list[T], Place | None]]
    ) -> Iterator[tuple[list[T], Place | None]]:
        """Yield batches, after the backup where the first is of many documents."""
        for number, (batch, place) in enumerate(found):
            if number == 0 and len(batch) >= backups.MANY:
                self._back_up()
            yield batch, place

    def _back_up(self) -> None:
        made = backups.before(self._project, Why.IMPORT, self._settings, self._progress)
        self.trouble = None if made is None else made.trouble


def batches(items: Iterable[T], size: int = BATCH) -> Iterator[list[T]]:
    """Yield what there is in lists of at most some size."""
    batch: list[T] = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def _taken(project: Project, one: Looked, before: CameBefore) -> Item | AsVersion:
    """Return what was read, as a version of a document if it is like one.

    As in a preview, that may be one which came ``before`` in the same import.
    """
    if isinstance(one.item, Rejected) or one.number is None:
        return one.item
    document = one.item.bundle.document
    outlet, published = (
        str(document.metadata.get(key) or "") for key in ("outlet", "published")
    )
    digest, source = bytes.fromhex(document.sha256), one.item.source
    came = Came(digest, "", outlet, published, source)
    like = document_like(project, one.near, outlet)
    if like is not None and like.same_outlet:
        before.add(one.number, replace(came, document=like.document))
        return AsVersion(one.item, like.document)
    found = None if like else before.like(one.before, came)
    of = None if found is None else found.came.document
    is_work = of is None and Brought.of(one.item.bundle).work
    if found is None or not found.may_be_same or is_work:
        before.add(one.number, came)
        return one.item
    before.add_version(one.number, found.number)
    return AsVersion(one.item, of, "" if of else found.came.digest.hex())


def _reading(
    sources: Sequence[Path],
    format_name: str | None,
    options: Mapping[str, str] | None,
) -> Reading:
    chosen = None if format_name is None else reader(format_name, options)
    return Reading(sources, chosen)
