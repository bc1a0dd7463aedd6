"""The format ``huggingface``. Only written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

import orjson

from pressmark.exchange.format import Dataset, Exchanged, Loss
from pressmark.exchange.huggingface.features import (
    Feature,
    Tags,
    features_of,
    listed,
    schema_of,
    tags_for,
)
from pressmark.exchange.huggingface.rows import TAGGED, Row, labels_in, row_of
from pressmark.exchange.losses import Losses
from pressmark.exchange.tokenised.options import TokenOptions, count_language
from pressmark.exchange.tokenised.unheld import count_reviews, count_unheld
from pressmark.exchange.tokens import tokenised
from pressmark.exchange.whole_file import whole_folder
from pressmark.model.attribution import Role
from pressmark.model.bundle import Bundle
from pressmark.model.document import METADATA_KEYS
from pressmark.model.layer import Layer
from pressmark.model.progress import Progress

if TYPE_CHECKING:
    import pyarrow as pa
    from pyarrow.parquet import ParquetWriter

_IN_GROUP = 100
"""The articles of a row group: what is in memory of a file at once."""

_CARD = "README.md"
_DATA = "data"
_HELD = frozenset(Layer)
_USUAL = {"dev": "validation", "": "train"}
"""How ``datasets`` calls a split that is called otherwise elsewhere."""


class Files(StrEnum):
    """What the files of the splits are."""

    PARQUET = "parquet"
    JSONL = "jsonl"


@dataclass(frozen=True)
class HuggingFace(TokenOptions, Exchanged):
    """A row an article: its text, its words with tags, and every layer."""

    name = "huggingface"
    summary = "a folder for the library datasets of Hugging Face, with its features"
    suffixes = ("",)
    reads = False
    holds_splits = True

    files: Files = field(
        default=Files.PARQUET,
        metadata={
            "label": "Files",
            "help": "Parquet is smaller and quicker; JSON lines can be read by people.",
            "choices": {"parquet": "Parquet", "jsonl": "JSON lines"},
        },
    )

    def card_fields(self, dataset: Dataset) -> Mapping[str, Any]:
        """Return where the splits are and what the columns are."""
        return self._fields(dataset, features_of(_tags(dataset)))

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write a file for each split and a card that names them.

        Raises:
            FormatError: The output cannot be written.
            Cancelled: The progress said to stop; nothing has been written.
        """
        losses, done = Losses(), 0
        tags = _tags(dataset)
        features = features_of(tags)
        with whole_folder(output, (_CARD, _DATA)) as folder:
            (folder / _DATA).mkdir()
            for split, part in _parts(dataset):
                path = folder / self._file(split)
                with self._opened(path, features) as rows:
                    for bundle in part:
                        rows.add(self._row(bundle, tags, losses))
                        done += 1
                        progress.report(done, dataset.total)
            fields = self._fields(dataset, features)
            (folder / _CARD).write_text(_card(dataset.name, fields), "utf-8")
        return done, losses.told()

    def _row(self, bundle: Bundle, tags: Mapping[str, Tags], losses: Losses) -> Row:
        tokens = tokenised(bundle.document.text, self.language_of(bundle))
        count_language(losses, tokens)
        count_unheld(losses, bundle, _HELD)
        count_reviews(losses, bundle.annotations())
        others = set(bundle.document.metadata) - set(METADATA_KEYS)
        losses.add(
            "documents with metadata of their own",
            "only the usual fields have a column",
            int(bool(others)),
        )
        return row_of(bundle, tokens, tags, self.alignment, losses)

    def _file(self, split: str) -> str:
        return f"{_DATA}/{split}.{self.files}"

    def _fields(
        self, dataset: Dataset, features: Mapping[str, Feature]
    ) -> dict[str, Any]:
        parts = [
            {"split": split, "path": self._file(split)} for split, _ in _parts(dataset)
        ]
        return {
            "configs": [{"config_name": "default", "data_files": parts}],
            "dataset_info": {"features": listed(features)},
        }

    @contextmanager
    def _opened(self, path: Path, features: Mapping[str, Feature]) -> Iterator[_Rows]:
        if self.files is Files.JSONL:
            with path.open("wb") as file:
                yield _Lines(file)
            return
        # Slow to import, and only wanted here.
        from pyarrow.parquet import ParquetWriter  # noqa: PLC0415  (as said above)

        schema = schema_of(features)
        with ParquetWriter(path, schema, compression="zstd") as writer:
            rows = _Groups(writer, schema)
            yield rows
            rows.flush()


class _Rows(Protocol):
    """What rows are added to."""

    def add(self, row: Row) -> None:
        """Add a row."""


class _Lines:
    """Rows as lines of JSON."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def add(self, row: Row) -> None:
        """Write a row."""
        self._file.write(orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE))


class _Groups:
    """Rows as groups of a Parquet file."""

    def __init__(self, writer: ParquetWriter, schema: pa.Schema) -> None:
        self._writer, self._schema = writer, schema
        self._rows: list[Row] = []

    def add(self, row: Row) -> None:
        """Keep a row until there are enough for a group."""
        self._rows.append(row)
        if len(self._rows) >= _IN_GROUP:
            self.flush()

    def flush(self) -> None:
        """Write what is kept."""
        import pyarrow as pa  # noqa: PLC0415  (slow, and only wanted here)

        if self._rows:
            self._writer.write_table(pa.Table.from_pylist(self._rows, self._schema))
            self._rows.clear()


def _parts(dataset: Dataset) -> Iterator[tuple[str, Dataset]]:
    """Yield the splits under the names that ``datasets`` has for them."""
    names = sorted(set(dataset.splits.values()))
    for name in names or [""]:
        part = dataset.part(name) if names else dataset
        yield _USUAL.get(name, name), part


def _tags(dataset: Dataset) -> dict[str, Tags]:
    """Return the tags of each column: of the labels of the scheme and those there are.

    All splits have the same, so that a number means the same in all of them.
    """
    scheme = dataset.scheme
    labels: dict[str, dict[str, None]] = {
        "mention_tags": dict.fromkeys(one.id for one in scheme.mention_labels),
        "quote_tags": dict.fromkeys(role.name for role in Role),
        "region_tags": dict.fromkeys(one.id for one in scheme.region_labels),
    }
    for bundle in dataset:
        for column, found in labels_in(bundle):
            labels[column].update(dict.fromkeys(sorted(found)))
    return {column: tags_for(labels[column]) for column in TAGGED}


def _card(name: str, fields: Mapping[str, Any]) -> str:
    """Return a card that says no more than how to load the dataset."""
    # Any JSON is YAML.
    lines = (f"{key}: {orjson.dumps(value).decode()}" for key, value in fields.items())
    return "\n".join(("---", *lines, "---", "", f"# {name}", ""))
