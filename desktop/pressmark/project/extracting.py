"""Which documents to extract, and storing what came back as suggestions."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any

from pressmark.errors import ExtractionError
from pressmark.extraction import LAYERS, PIPELINE, VERSION
from pressmark.extraction.guidance import Guidance
from pressmark.extraction.process import Failed, extract
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.ids import DocumentId
from pressmark.model.layer import Layer
from pressmark.model.progress import NoProgress, Progress
from pressmark.model.review import by_pipeline
from pressmark.project import commands, precedents, queries
from pressmark.settings import Settings

if TYPE_CHECKING:
    from pressmark.project.project import Project

SAVED_EVERY = 2.0
"""Seconds after which what came back is saved, so that little is lost by a cancel."""

__all__ = [
    "Failed",
    "SuggestReport",
    "asked_layers",
    "extract_documents",
    "start_run",
    "suggest",
    "to_extract",
]


@dataclass(frozen=True, slots=True)
class SuggestReport:
    """What an extraction did; ``failed`` are names of documents with the reasons.

    ``notices`` say what the extraction had to do without.
    """

    documents: int
    suggestions: int
    failed: tuple[tuple[str, str], ...] = ()
    notices: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the report as JSON values."""
        return {
            "documents": self.documents,
            "suggestions": self.suggestions,
            "failed": [
                {"document": document, "reason": reason}
                for document, reason in self.failed
            ],
            "notices": list(self.notices),
        }


def asked_layers(
    project: Project, layers: Collection[Layer] | None
) -> frozenset[Layer]:
    """Return the layers to look for: those asked for, or all that the scheme has.

    Raises:
        ExtractionError: One of them is switched off, or not suggested by anything yet.
    """
    wanted = LAYERS if layers is None else frozenset(layers)
    if missing := wanted - LAYERS:
        raise ExtractionError(
            "Nothing suggests {} yet. Layers that are suggested: {}.",
            ", ".join(sorted(missing)),
            ", ".join(sorted(LAYERS)),
        )
    on = project.scheme.layers
    if layers is not None and (off := wanted - on):
        raise ExtractionError(
            "The scheme of this project leaves out {}. Switch it on, or ask for"
            " others: {}.",
            ", ".join(sorted(off)),
            ", ".join(sorted(LAYERS & on)),
        )
    return wanted & on


def to_extract(
    project: Project, layers: Collection[Layer], *, again: bool = False
) -> list[DocumentId]:
    """Return the documents that the current pipeline has not looked at yet."""
    origin = by_pipeline(PIPELINE, VERSION)
    return queries.to_extract(project, origin, layers, again=again)


def start_run(project: Project, layers: Collection[Layer]) -> commands.Run:
    """Begin a run of the current pipeline."""
    return commands.start_run(project, PIPELINE, VERSION, layers)


def extract_documents(
    documents: Iterable[Document],
    layers: frozenset[Layer],
    *,
    total: int,
    jobs: int = 1,
    progress: Progress | None = None,
    guidance: Callable[[], Guidance] = Guidance,
    noticed: Callable[[str], None] | None = None,
) -> Iterator[Bundle | Failed]:
    """Yield what is found in each document, or why it failed, as it is done.

    ``guidance`` is asked on this thread for what holds for each document. ``noticed``
    is called on this thread with each notice for the person once, such as
    that a part of the extraction could not be loaded.

    Raises:
        Cancelled: The progress was told to stop.
        ExtractionError: The extraction cannot be started.
    """
    told = progress or NoProgress()
    return extract(
        documents,
        layers,
        jobs=jobs,
        progress=told,
        total=total,
        guidance=guidance,
        noticed=noticed,
    )


def suggest(
    project: Project,
    *,
    layers: Collection[Layer] | None = None,
    jobs: int = 1,
    again: bool = False,
    progress: Progress | None = None,
    settings: Settings | None = None,
) -> SuggestReport:
    """Extract the documents that need it and store what is found as suggestions.

    What is done is saved as it comes, so a run that is stopped goes on where it was.
    The settings hold the options of the extraction; without any, those of nobody.

    Raises:
        Cancelled: The progress was told to stop; what was done is kept.
        ExtractionError: A layer is not suggested, or the extraction cannot be started.
    """
    wanted = asked_layers(project, layers)
    documents = to_extract(project, wanted, again=again)
    if not documents:
        return SuggestReport(0, 0)
    storing = _Storing(project, start_run(project, wanted))
    told = precedents.guidance(project, settings or Settings())
    results = extract_documents(
        (queries.document(project, document) for document in documents),
        wanted,
        jobs=jobs,
        progress=progress,
        total=len(documents),
        guidance=lambda: told,
        noticed=storing.notices.append,
    )
    try:
        for result in results:
            storing.take(result)
    finally:
        storing.save()
    return storing.report()


class _Storing:
    def __init__(self, project: Project, run: commands.Run) -> None:
        self._project = project
        self._run = run
        self._waiting: list[Bundle] = []
        self._saved_at = monotonic()
        self._documents = 0
        self._suggestions = 0
        self._failed: list[tuple[str, str]] = []
        self.notices: list[str] = []

    def take(self, result: Bundle | Failed) -> None:
        if isinstance(result, Failed):
            name = queries.document(self._project, result.document).name
            self._failed.append((name, result.reason))
            return
        self._waiting.append(result)
        self._documents += 1
        if monotonic() - self._saved_at > SAVED_EVERY:
            self.save()

    def save(self) -> None:
        if self._waiting:
            self._suggestions += commands.store_suggestions(
                self._project, self._run, self._waiting
            )
        self._waiting = []
        self._saved_at = monotonic()

    def report(self) -> SuggestReport:
        return SuggestReport(
            self._documents,
            self._suggestions,
            tuple(self._failed),
            tuple(self.notices),
        )
