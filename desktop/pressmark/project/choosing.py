"""What is to become of what was looked at before an import, and how that is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.model.ids import DocumentId
from pressmark.project.arrived import AsVersion
from pressmark.project.preview_rows import Fate, PreviewRow
from pressmark.saying import Sentence

NEW = "new"
"""What a plan says of that which becomes a document."""

_CAME = "="
"""What stands in a plan before the hash of what comes in the same import."""

Item = ReadDocument | Rejected


@dataclass
class Choices:
    """What is to become of what was looked at, where that is not the usual.

    Rows are known by their numbers, so that it holds for what is not read yet, too.
    """

    left_out: set[int] = field(default_factory=set)
    versions: set[int] = field(default_factory=set)
    fresh: set[int] = field(default_factory=set)

    def fate(self, row: PreviewRow) -> Fate | None:
        """Return what is to become of a row; None where nothing can."""
        if not row.fates:
            return None
        if row.number in self.left_out:
            return Fate.LEFT_OUT
        if row.number in self.fresh or row.version_number in self.left_out:
            # Of what does not come there is no new version.
            return Fate.NEW
        return Fate.VERSION if row.number in self.versions else row.usual

    def choose(self, row: PreviewRow, fate: Fate) -> None:
        """Have something become of a row."""
        kept = {
            Fate.LEFT_OUT: self.left_out,
            Fate.VERSION: self.versions,
            Fate.NEW: self.fresh,
        }
        for numbers in kept.values():
            numbers.discard(row.number)
        kept[fate].add(row.number)


def plan(choices: Choices, rows: Sequence[PreviewRow]) -> list[tuple[str, str]]:
    """Return what was chosen, as it can be kept: each row's hash and what is done.

    That is nothing, ``new``, or the id of the document whose text it is to be; of one
    that comes in the same import, its hash after an equals sign.
    """
    told = list[tuple[str, str]]()
    for row in rows:
        fate = choices.fate(row)
        what = NEW
        if fate is Fate.VERSION:
            what = _of(row, told)
        elif fate is Fate.LEFT_OUT:
            what = ""
        told.append((row.digest.hex(), what))
    return told


def _of(row: PreviewRow, told: Sequence[tuple[str, str]]) -> str:
    """Return of what a row is a version; a version of a version is of the same."""
    if row.version_number is None:
        return row.version_of or NEW
    digest, what = told[row.version_number]
    return f"{_CAME}{digest}" if what == NEW else what


def chosen(
    read: Iterable[tuple[str, Item]],
    planned: Sequence[tuple[str, str]],
    first: int = 0,
) -> Iterator[Item | AsVersion]:
    """Yield what is to be imported of what is read again, as it was planned.

    What is read has the numbers from ``first`` on. What is not as it was is rejected.
    """
    for number, (_, item) in enumerate(read, start=first):
        if isinstance(item, Rejected):
            yield item
            continue
        digest, what = planned[number] if number < len(planned) else ("", "")
        if digest != item.bundle.document.sha256:
            yield Rejected(
                item.source,
                item.line,
                Sentence("it has changed since you looked at it; import it again"),
            )
        elif what == NEW:
            yield item
        elif what.startswith(_CAME):
            yield AsVersion(item, None, what.removeprefix(_CAME))
        elif what:
            yield AsVersion(item, DocumentId(what))
