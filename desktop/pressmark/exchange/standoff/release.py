"""The format ``standoff``: a line a document, with everything but what it says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from pressmark.exchange.finding import Finding
from pressmark.exchange.format import (
    Certainty,
    Dataset,
    Exchanged,
    Loss,
    ReadDocument,
    Rejected,
)
from pressmark.exchange.losses import Losses
from pressmark.exchange.normalise import holdable
from pressmark.exchange.standoff.records import line_of
from pressmark.exchange.standoff.rehydration import Missing, Outcome, Rehydration
from pressmark.exchange.whole_file import whole_file
from pressmark.model.progress import Progress
from pressmark.saying import Sentence

TEXTS = "texts"
"""The folder beside a release in which its texts are looked for."""

_MARK = b'"pressmark_standoff"'


@dataclass(frozen=True)
class StandoffRelease(Exchanged):
    """Annotations that can be given away where the texts cannot."""

    name = "standoff"
    summary = (
        "annotations without the texts of the articles, for whoever holds the texts"
    )
    suffixes: ClassVar[tuple[str, ...]] = (".jsonl",)
    guarded = True

    entity_names: bool = field(
        default=False,
        metadata={
            "only": "writing",
            "label": "Names of entities",
            "help": "Writes names and aliases too; they tell whom the articles name.",
        },
    )
    urls: bool = field(
        default=True,
        metadata={
            "only": "writing",
            "label": "Addresses of articles",
            "help": "Keeps the URL, by which others find the text; not where it repeats"
            " five words of it.",
        },
    )
    texts: str = field(
        default="",
        metadata={
            "only": "reading",
            "label": "Folder of the texts",
            "help": "For reading: where the texts are. Else they are looked for in a"
            " folder “texts” beside the release.",
        },
    )

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether a file begins as a release does."""
        del path
        return Certainty.SURE if _MARK in head[:200] else Certainty.NO

    def companions(self, path: Path) -> Iterable[Path]:
        """Return the folder of the texts, which are not read by themselves."""
        return (path.parent / TEXTS,) if (path.parent / TEXTS).is_dir() else ()

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the documents with their texts, and tell which texts are missing.

        Raises:
            FormatError: The release cannot be read.
        """
        source = holdable(str(path))
        folder = Path(self.texts).expanduser() if self.texts else path.parent / TEXTS
        if not folder.exists():
            why = (
                "This is a stand-off release, which has no texts. Put them into a"
                " folder “{}” beside it, or use “pressmark rehydrate”."
            )
            yield Rejected(source, None, Sentence(why, TEXTS))
            return

        def texts() -> Iterator[ReadDocument | Rejected]:
            for unit in Finding().units([folder]):
                if isinstance(unit, Rejected):
                    yield unit
                elif unit.format.name != self.name:
                    yield from unit.format.read(unit.path)

        for outcome in Rehydration([path], texts).outcomes():
            yield _told(outcome, source)

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write a line for each document and return how many, and what is left out.

        Raises:
            FormatError: The output cannot be written.
            Cancelled: The progress said to stop; nothing has been written.
        """
        written, losses = 0, Losses()
        with whole_file(output) as file:
            for bundle in dataset:
                file.write(
                    line_of(
                        bundle,
                        losses,
                        entity_names=self.entity_names,
                        urls=self.urls,
                    )
                )
                written += 1
                progress.report(written, dataset.total)
        return written, losses.told()


def _told(outcome: Outcome, source: str) -> ReadDocument | Rejected:
    """Return an outcome as what an import is told."""
    if isinstance(outcome, Rejected):
        return outcome
    if isinstance(outcome, Missing):
        why = Sentence("there is no text for the document {}", outcome.id)
        return Rejected(source, None, why)
    remarks = list(outcome.remarks)
    if not outcome.exact:
        remarks.append(
            Sentence(
                "the text was changed since: {:,} annotations may have moved, {:,} are"
                " lost",
                len(outcome.doubtful),
                len(outcome.lost),
            )
        )
    return ReadDocument(outcome.bundle, source, None, tuple(remarks))
