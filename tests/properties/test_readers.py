"""Every reader gets through what is broken, hostile or random, and says so."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pressmark.errors import FormatError
from pressmark.exchange.finding import Finding
from pressmark.exchange.format import Format, ReadDocument, Rejected
from pressmark.exchange.guarded import GuardedReading, read_safely
from pressmark.exchange.options import format_named
from pressmark.model.bundle import check_bundle
from pressmark.registry import FORMATS, names
from tests.hostile.hostile import Files, Hostile, modules

_ALL = list(modules())
_NAMES = [each.FORMAT for each in _ALL]
_SLOWEST = 20.0
"""Seconds that a hostile file may take, on any computer."""

every_format = pytest.mark.parametrize("files", _ALL, ids=_NAMES)


@pytest.fixture
def guarded() -> Iterator[GuardedReading]:
    with GuardedReading(seconds=_SLOWEST) as reading:
        yield reading


@pytest.fixture
def sample(files: Files, tmp_path: Path) -> Path:
    """Make the sample of a format in “whole”, and return where it is in there."""
    whole = tmp_path / "whole"
    whole.mkdir()
    return files.sample(whole).relative_to(whole)


def test_every_format_that_reads_has_its_hostile_files() -> None:
    readers = {name for name in names(FORMATS) if format_named(name).reads}
    assert readers == set(_NAMES)


@every_format
def test_hostile_files_end_in_documents_or_reasons(
    files: Files, guarded: GuardedReading, tmp_path: Path
) -> None:
    # In the process of its own, whatever the format: its bounds are the test's.
    wrong = []
    for number, hostile in enumerate(files.files(tmp_path)):
        found = _read(guarded, format_named(files.FORMAT), hostile.path)
        if not _is_as_expected(found, hostile):
            wrong.append((number, hostile.why, hostile.expected, found))
    assert wrong == []


@every_format
def test_the_sample_is_read(
    files: Files, guarded: GuardedReading, tmp_path: Path
) -> None:
    path = files.sample(tmp_path)
    found = _read(guarded, format_named(files.FORMAT), path)
    assert found
    assert all(isinstance(item, ReadDocument) for item in found), found


@every_format
def test_the_sample_is_known_as_what_it_is(files: Files, tmp_path: Path) -> None:
    assert Finding().format_of(files.sample(tmp_path)).name == files.FORMAT


@every_format
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_a_spoilt_file_raises_nothing(
    files: Files, sample: Path, tmp_path: Path, data: st.DataObject
) -> None:
    folder = tmp_path / "spoilt"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(tmp_path / "whole", folder)
    path = folder / sample
    members = sorted(each for each in folder.rglob("*") if each.is_file())
    spoilt = data.draw(st.sampled_from(members), "file")
    spoilt.write_bytes(data.draw(_spoilt(spoilt.read_bytes()), "bytes"))
    for item in _directly(format_named(files.FORMAT), path):
        assert isinstance(item, Rejected) or check_bundle(item.bundle) == []


@st.composite
def _spoilt(draw: st.DrawFn, whole: bytes) -> bytes:
    """Return bytes with some cut, put in, doubled or replaced."""
    made = bytearray(whole)
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(made)))
        end = draw(st.integers(start, min(len(made), start + 40)))
        made[start:end] = draw(
            st.one_of(
                st.just(b""),
                st.binary(max_size=20),
                st.just(bytes(made[start:end]) * 2),
                st.sampled_from([b"\0", b"\xff\xfe", b"{", b"<", b"-1", b"99999999"]),
            )
        )
    return bytes(made)


def _read(
    guarded: GuardedReading, chosen: Format, path: Path
) -> list[ReadDocument | Rejected]:
    try:
        return list(guarded.read(chosen.proposed(path), path))
    except FormatError as error:
        return [Rejected(str(path), None, error.sentence)]


def _directly(chosen: Format, path: Path) -> list[ReadDocument | Rejected]:
    """Read in this process; only what a library raises may be anything."""
    try:
        chosen = chosen.proposed(path)
        if chosen.guarded:
            found = list(read_safely(chosen, path))
            return [item for item in found if not isinstance(item, FormatError)]
        return list(chosen.read(path))
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
