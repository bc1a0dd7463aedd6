"""The manifest of a dataset: what was written, from what, how, with which losses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any

import orjson

from pressmark import __version__
from pressmark.exchange.format import Loss
from pressmark.exchange.normalise import holdable
from pressmark.exchange.scheme_text import scheme_text
from pressmark.model.scheme import Scheme
from pressmark.project.dataset_tally import DatasetTally
from pressmark.project.splits import Splits

VERSION = 1
"""The version of the form of manifests."""


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file of a dataset: its path below that of the manifest, size and SHA-256."""

    path: str
    size: int
    sha256: str

    def as_json(self) -> dict[str, Any]:
        """Return the file as JSON values."""
        return {"path": self.path, "bytes": self.size, "sha256": self.sha256}


@dataclass(frozen=True, slots=True)
class Made:
    """All that is to be known about an export.

    ``options`` are those of the format, with which it was decided what becomes of what
    it cannot hold, such as annotations that end within a token. ``splits`` is None
    where there are none.
    """

    name: str
    project: str
    project_id: str
    format_name: str
    options: Mapping[str, Any]
    statuses: Sequence[str]
    asked: str
    scheme: Scheme
    tally: DatasetTally
    losses: tuple[Loss, ...]
    at: str
    licence: str = ""
    splits: Splits | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)


def files_in(folder: Path, within: Path | None = None) -> list[WrittenFile]:
    """Return every file below a folder or beneath one in it, by its path."""
    found = sorted(path for path in (within or folder).rglob("*") if path.is_file())
    return [written_file(path, folder) for path in found]


def written_file(path: Path, folder: Path) -> WrittenFile:
    """Return what is to be told of a file, its path as seen from a folder."""
    with path.open("rb") as file:
        digest = file_digest(file, "sha256").hexdigest()
    name = holdable(path.relative_to(folder).as_posix())
    return WrittenFile(name, path.stat().st_size, digest)


def scheme_hashes(scheme: Scheme) -> dict[str, str]:
    """Return what tells one version of a scheme and of its guidelines from another.

    The guidelines are those of the project and of every label.
    """
    labels = (*scheme.mention_labels, *scheme.region_labels, *scheme.polarity_labels)
    guidelines = [scheme.guidelines, *(f"{one.id}\n{one.guideline}" for one in labels)]
    return {
        "sha256": _hash(scheme_text(scheme)),
        "guidelines_sha256": _hash("\0".join(guidelines)),
    }


def manifest(made: Made, files: Iterable[WrittenFile]) -> bytes:
    """Return the manifest as JSON: the same export gives the same, but for its time."""
    record = {
        "pressmark_manifest": VERSION,
        "name": made.name,
        "exported_at": made.at,
        "made_by": f"Pressmark {__version__}",
        "licence": made.licence or None,
        "project": {"id": made.project_id, "name": made.project},
        "format": {"name": made.format_name, "options": dict(made.options)},
        "chosen": {"statuses": sorted(made.statuses), "filter": made.asked},
        "scheme": {"name": made.scheme.name, **scheme_hashes(made.scheme)},
        "counts": made.tally.whole.as_json(),
        "splits": None if made.splits is None else _splits(made, made.splits),
        "losses": [
            {"what": one.what, "count": one.count, "why": one.why}
            for one in made.losses
        ],
        "files": [one.as_json() for one in files],
    }
    return orjson.dumps(record, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _splits(made: Made, splits: Splits) -> dict[str, Any]:
    members = defaultdict[str, list[str]](list)
    for document, name in splits.of.items():
        members[name].append(document)
    told = splits.as_json()
    for part in told["parts"]:
        tally = made.tally.parts.get(part["name"])
        part["counts"] = None if tally is None else tally.as_json()
        part["document_ids"] = sorted(members[part["name"]])
    return {**told, "strata": splits.strata}


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()
