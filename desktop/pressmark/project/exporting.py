"""A project written as a dataset: a part of it, in splits, with manifest and card."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pressmark import unfinished
from pressmark.errors import FormatError
from pressmark.exchange.format import Dataset, Format, Loss
from pressmark.exchange.losses import joined
from pressmark.exchange.normalise import holdable
from pressmark.exchange.options import told_values
from pressmark.exchange.staged import (
    CARD,
    CARD_BESIDE,
    MANIFEST,
    MANIFEST_BESIDE,
    check_target,
    staged,
)
from pressmark.model import filters
from pressmark.model.bundle import Bundle
from pressmark.model.filters import Filter
from pressmark.model.progress import NoProgress, Progress
from pressmark.model.review import Status, now
from pressmark.project.chosen_part import ChosenPart
from pressmark.project.dataset_card import card
from pressmark.project.dataset_manifest import Made, files_in, manifest
from pressmark.project.dataset_tally import DatasetTally
from pressmark.project.project import Project
from pressmark.project.split_making import split_up
from pressmark.project.splits import Splits, Wanted


@dataclass(frozen=True, slots=True)
class Asked:
    """What an export shall write, and how.

    Conditions of the filter about annotations also choose which of them are written: a
    document without one that is to be written is left out. ``licence`` is put into the
    data card; without ``card`` neither that nor a manifest is written.
    """

    format: Format
    statuses: frozenset[Status]
    filter: Filter = filters.EVERYTHING
    splits: Wanted | None = None
    licence: str = ""
    card: bool = True


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export did: how many documents, and what the format could not hold.

    ``files`` are all that were written, and ``splits`` tells how the splits came out.
    """

    written: int
    losses: tuple[Loss, ...]
    files: tuple[Path, ...] = ()
    splits: Splits | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the report as JSON values."""
        told: dict[str, Any] = {
            "written": self.written,
            "losses": [
                {"what": one.what, "count": one.count, "why": one.why}
                for one in self.losses
            ],
            "files": [str(path) for path in self.files],
        }
        return (
            told if self.splits is None else {**told, "splits": self.splits.as_json()}
        )


def export(
    project: Project,
    asked: Asked,
    output: Path,
    *,
    progress: Progress | None = None,
    name: str | None = None,
) -> ExportReport:
    """Write the documents that fit a filter, with their annotations of some statuses.

    With splits, the output is a folder with a file or folder for each. ``name`` is that
    of the dataset, else it has the project's.

    Raises:
        Cancelled: The progress was told to stop; nothing was written.
        FormatError: The format cannot be written, or the output is in the way.
    """
    if not asked.format.writes:
        raise FormatError(
            "The format {} can be read but not written.", asked.format.name
        )
    _check_name(asked, output)
    unfinished.clear()
    return _Export(project, asked, progress or NoProgress(), name).to(output)


def check(asked: Asked, output: Path) -> None:
    """Find out whether an export can begin, before it does.

    Raises:
        FormatError: The output is in the way, or nothing can be written there.
    """
    _check_name(asked, output)
    check_target(output)


def _check_name(asked: Asked, output: Path) -> None:
    suffix = output.suffix.lower()
    if asked.splits is not None and suffix and suffix in asked.format.suffixes:
        raise FormatError(
            "With splits a folder is written: give a name without “{}”.", output.suffix
        )


def export_copy(
    project: Project,
    asked: Asked,
    output: Path,
    *,
    progress: Progress | None = None,
) -> ExportReport:
    """Export from a snapshot, so that work on the project can go on. Any thread.

    Raises:
        Cancelled, FormatError: As :func:`export`.
    """
    with unfinished.temporary_folder() as folder:
        copy = folder / "snapshot.pressmark"
        # Copying is told as no progress, but can be stopped.
        project.snapshot(copy, _Stretch(progress or NoProgress(), 0, 0))
        with Project.open(copy, project.annotator, read_only=True) as snapshot:
            return export(snapshot, asked, output, progress=progress, name=project.name)


def foreseen(
    project: Project, asked: Asked, *, progress: Progress | None = None
) -> ExportReport:
    """Return what an export would do, by doing it where nobody looks. Any thread.

    Raises:
        Cancelled, FormatError: As :func:`export`.
    """
    with unfinished.temporary_folder() as folder:
        suffixes = asked.format.suffixes if asked.splits is None else ()
        output = folder / f"export{next(iter(suffixes), '')}"
        bare = replace(asked, card=False)
        report = export_copy(project, bare, output, progress=progress)
        return replace(report, files=())


class _Export:
    """One export under way."""

    def __init__(
        self, project: Project, asked: Asked, progress: Progress, name: str | None
    ) -> None:
        self._project, self._asked = project, asked
        self._progress = progress
        # The name of a file need not be text.
        self._name = holdable(name or project.name)
        self._part = ChosenPart(project, asked.statuses, asked.filter)
        self._tally = DatasetTally()
        self._splits: Splits | None = None

    def to(self, output: Path) -> ExportReport:
        """Write it."""
        with staged(output) as place:
            if self._asked.splits is not None:
                self._splits = split_up(self._part, self._asked.splits, self._progress)
            if self._splits is None or self._asked.format.holds_splits:
                written, lost = self._whole(place)
            else:
                written, lost = self._in_parts(place, self._splits)
            losses = joined((*self._part.losses(), *lost))
            if self._asked.card:
                self._describe(place, losses)
            stage = place.parent
            files = tuple(
                output.parent / path.relative_to(stage)
                for path in sorted(stage.rglob("*"))
                if path.is_file()
            )
        return ExportReport(written, losses, files, self._splits)

    def _whole(self, place: Path) -> tuple[int, tuple[Loss, ...]]:
        dataset = self._dataset("")
        return self._asked.format.write(
            dataset, place, progress=_Stretch(self._progress, *self._stretch(0))
        )

    def _in_parts(self, place: Path, splits: Splits) -> tuple[int, tuple[Loss, ...]]:
        place.mkdir()
        suffix = next(iter(self._asked.format.suffixes), "")
        written, lost, before = 0, list[Loss](), 0
        for part in splits.parts:
            count, found = self._asked.format.write(
                self._dataset(part.name),
                place / f"{part.name}{suffix}",
                progress=_Stretch(self._progress, *self._stretch(before)),
            )
            written, before = written + count, before + part.documents
            lost.extend(found)
        return written, tuple(lost)

    def _stretch(self, before: int) -> tuple[int, int]:
        """Return what was done before, and how much there is to do, in documents."""
        total = self._part.total
        # Finding the splits was a first pass over everything.
        return (before, total) if self._splits is None else (total + before, 2 * total)

    def _dataset(self, name: str) -> Dataset:
        """Return all that is to be written, or one split of it."""
        of = {} if self._splits is None else self._splits.of
        ids = [one for one, split in of.items() if split == name] if name else None

        def bundles() -> Iterator[Bundle]:
            found = self._part.bundles(ids, name)
            # What is in it is told in the card only.
            counts = self._asked.card
            return self._tally.counted(found, of, name) if counts else found

        return Dataset(
            bundles,
            self._project.scheme,
            self._part.total if ids is None else len(ids),
            self._name,
            {} if name else of,
        )

    def _describe(self, place: Path, losses: tuple[Loss, ...]) -> None:
        """Put manifest and card into a folder, or beside a file."""
        made = Made(
            name=self._name,
            project=self._name,
            project_id=self._project.uuid,
            format_name=self._asked.format.name,
            options=told_values(self._asked.format),
            statuses=[one.value for one in self._asked.statuses],
            asked=filters.render(self._asked.filter),
            scheme=self._project.scheme,
            tally=self._tally,
            losses=losses,
            at=now(),
            licence=self._asked.licence.strip(),
            splits=self._splits,
            fields=self._asked.format.card_fields(self._dataset("")),
        )
        told = card(made).encode("utf-8", "replace")
        if place.is_dir():
            (place / CARD).write_bytes(told)
            (place / MANIFEST).write_bytes(manifest(made, files_in(place)))
            return
        beside = place.with_name(f"{place.name}{CARD_BESIDE}")
        beside.write_bytes(told)
        files = files_in(place.parent)
        (place.parent / f"{place.name}{MANIFEST_BESIDE}").write_bytes(
            manifest(made, files)
        )


class _Stretch:
    """A part of longer work, which counts on from what was done before."""

    def __init__(self, progress: Progress, before: int, total: int) -> None:
        self._progress, self._before, self._total = progress, before, total

    def report(self, done: int, total: int) -> None:
        """Say how far the whole is."""
        del total
        self._progress.report(min(self._before + done, self._total), self._total)
