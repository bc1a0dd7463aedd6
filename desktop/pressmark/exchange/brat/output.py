"""A brat collection as a folder or a zip archive."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import IO, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pressmark.exchange.brat.configuration import MADE, annotation_conf, visual_conf
from pressmark.exchange.brat.metadata import HEADER, row_of
from pressmark.exchange.brat.shelf import METADATA
from pressmark.exchange.brat.words import type_of
from pressmark.exchange.brat.writing import written
from pressmark.exchange.format import Dataset, Loss
from pressmark.exchange.losses import Losses
from pressmark.exchange.safe_names import SafeNames
from pressmark.exchange.whole_file import whole_file, whole_folder
from pressmark.model.progress import Progress

Put = Callable[[str, bytes | BinaryIO], None]

_CONFIGURATION = "annotation.conf"
_NAMES = ("*.txt", "*.ann", "*.conf", METADATA)
_OLDEST_IN_ZIP = (1980, 1, 1, 0, 0, 0)


def write_collection(
    dataset: Dataset,
    output: Path,
    *,
    progress: Progress,
    details: bool,
    polnear: bool,
) -> tuple[int, tuple[Loss, ...]]:
    """Write every document and return how many, and what could not be kept.

    Raises:
        FormatError: The output cannot be written, or something is in its place.
        Cancelled: The progress said to stop; nothing has been written.
    """
    losses, names, used, done = Losses(), SafeNames(), set[str](), 0
    with _target(output) as put, TemporaryFile() as table:
        table.write(HEADER.encode())
        for bundle in dataset:
            name = names.of(bundle.document.name)
            made = written(bundle, losses, details=details, polnear=polnear)
            used |= {type_of(each.label) for each in bundle.mentions}
            used |= {type_of(each.label) for each in bundle.regions}
            put(f"{name}.txt", bundle.document.text.encode())
            put(f"{name}.ann", made.lines.encode())
            table.write(row_of(name, bundle, made.notes).encode())
            done += 1
            progress.report(done, dataset.total)
        put(_CONFIGURATION, annotation_conf(dataset.scheme, used).encode())
        put("visual.conf", visual_conf(dataset.scheme).encode())
        table.seek(0)
        put(METADATA, table)
    return done, losses.told()


@contextmanager
def _target(output: Path) -> Iterator[Put]:
    """Give what puts a file into the output, which appears when the block ends."""
    if output.suffix.lower() == ".zip":
        with whole_file(output) as file, ZipFile(file, "w") as archive:
            yield _into_archive(archive)
        return
    with whole_folder(output, _NAMES, known_by=(_CONFIGURATION, MADE)) as folder:
        yield _into_folder(folder)


def _into_archive(archive: ZipFile) -> Put:
    def put(name: str, data: bytes | BinaryIO) -> None:
        # A fixed date, so that the same data gives the same bytes.
        entry = ZipInfo(name, _OLDEST_IN_ZIP)
        entry.compress_type = ZIP_DEFLATED
        with archive.open(entry, "w", force_zip64=True) as packed:
            _copy(data, packed)

    return put


def _into_folder(folder: Path) -> Put:
    def put(name: str, data: bytes | BinaryIO) -> None:
        with (folder / name).open("xb") as file:
            _copy(data, file)

    return put


def _copy(data: bytes | BinaryIO, file: IO[bytes]) -> None:
    if isinstance(data, bytes):
        file.write(data)
    else:
        copyfileobj(data, file)
