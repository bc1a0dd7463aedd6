"""Every reader gets through what is broken, hostile or random, and says so."""

from __future__ import annotations

from collections.abc import Iterator
from os import truncate
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from time import monotonic

import pytest

from pressmark.errors import FormatError
from pressmark.exchange.finding import Finding
from pressmark.exchange.format import Format, ReadDocument, Rejected
from pressmark.exchange.guarded import MOST_MEMORY, SLOWEST, GuardedReading
from pressmark.exchange.options import format_named
from pressmark.model.bundle import check_bundle
from pressmark.project.reading import Reading
from pressmark.registry import FORMATS, names
from tests.hostile.hostile import Files, Hostile, be_thorough, modules

_ALL = list(modules())
_QUICK = ("text", "html", "pdf", "docx", "uima-xmi")
"""Formats that tell at once that a file is too large."""

_TOGETHER = [_ALL[start::8] for start in range(8)]


@pytest.fixture(autouse=True)
def _sizes(thorough: bool) -> Iterator[None]:
    be_thorough(thorough)
    yield
    be_thorough(False)


def test_every_format_that_reads_has_its_hostile_files() -> None:
    readers = {name for name in names(FORMATS) if format_named(name).reads}
    assert readers == {files.FORMAT for group in _TOGETHER for files in group}


@pytest.mark.parametrize("group", _TOGETHER, ids=lambda group: group[0].FORMAT)
def test_hostile_files_end_in_documents_or_reasons(
    group: list[Files], tmp_path: Path
) -> None:
    # In the process of its own, whatever the format: its bounds are the test's. It
    # takes a second to start, so that some formats share it, as in an import.
    wrong: list[object] = []
    with GuardedReading() as guarded:
        for files in group:
            folder = tmp_path / files.FORMAT
            folder.mkdir()
            for hostile in files.files(folder):
                found = _read(guarded, format_named(files.FORMAT), hostile.path)
                if not _is_as_expected(found, hostile):
                    wrong.append((files.FORMAT, hostile, found))
            sample = files.sample(folder)
            found = _read(guarded, format_named(files.FORMAT), sample)
            if not found or not all(isinstance(one, ReadDocument) for one in found):
                wrong.append((files.FORMAT, "the sample", found))
    assert wrong == []


def test_two_gigabytes_are_told_and_never_in_the_memory(
    tmp_path: Path, thorough: bool
) -> None:
    for files in _ALL:
        folder = tmp_path / files.FORMAT
        folder.mkdir()
        path = files.sample(folder)
        if not path.is_file() or not (thorough or files.FORMAT in _QUICK):
            continue
        before, began = _most_memory(), monotonic()
        truncate(path, 2_000_000_000)
        found = list(Reading([path], format_named(files.FORMAT)).items())
        assert found, files.FORMAT
        assert _most_memory() - before < MOST_MEMORY, files.FORMAT
        # All that is whole before the end may still be read, each within its time.
        assert monotonic() - began < 6 * SLOWEST, files.FORMAT
        path.unlink()


@pytest.mark.parametrize("files", _ALL, ids=lambda files: files.FORMAT)
def test_the_sample_is_known_as_what_it_is(files: Files, tmp_path: Path) -> None:
    assert Finding().format_of(files.sample(tmp_path)).name == files.FORMAT


def _most_memory() -> int:
    """Return the bytes of memory this process ever had at once."""
    return getrusage(RUSAGE_SELF).ru_maxrss * 1_024


def _read(
    guarded: GuardedReading, chosen: Format, path: Path
) -> list[ReadDocument | Rejected]:
    try:
        return list(guarded.read(chosen.proposed(path), path))
    except FormatError as error:
        return [Rejected(str(path), None, error.sentence)]


def _is_as_expected(found: list[ReadDocument | Rejected], hostile: Hostile) -> bool:
    documents = [item for item in found if isinstance(item, ReadDocument)]
    rejected = [item for item in found if isinstance(item, Rejected)]
    if any(check_bundle(item.bundle) for item in documents):
        return False
    # What harmed the process, or was a library's fault, is told in words of its own.
    if any("Error was met" in item.reason for item in rejected):
        return hostile.expected != "document"
    return {
        "document": bool(documents),
        "rejected": bool(rejected) and not documents,
        "either": bool(found),
    }[hostile.expected]
