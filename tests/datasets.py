"""Datasets for tests of formats that write them."""

from __future__ import annotations

from pathlib import Path

from pressmark.exchange.format import Dataset, Format, Loss, ReadDocument, Rejected
from pressmark.model.bundle import Bundle
from pressmark.model.progress import NoProgress
from pressmark.model.scheme import Scheme

SCHEME = Scheme("news", ())


def dataset(*bundles: Bundle, scheme: Scheme = SCHEME) -> Dataset:
    """Return a dataset of some bundles."""
    return Dataset(lambda: iter(bundles), scheme, len(bundles))


def write(form: Format, output: Path, *bundles: Bundle) -> tuple[Loss, ...]:
    """Write bundles and return what was lost."""
    written, losses = form.write(dataset(*bundles), output, progress=NoProgress())
    assert written == len(bundles)
    return losses


def read(form: Format, path: Path) -> list[ReadDocument | Rejected]:
    """Return all that is in a file."""
    return list(form.read(path))


def read_one(form: Format, path: Path) -> ReadDocument:
    """Return the one document of a file."""
    (found,) = form.read(path)
    assert isinstance(found, ReadDocument), found.reason
    return found
