"""What the finished program suggests: its own import, extraction and project."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from pressmark.model.bundle import Bundle
from pressmark.paths import PROJECT_SUFFIX
from pressmark.project import queries
from pressmark.project.extracting import suggest
from pressmark.project.project import Project
from pressmark.project.transfer import import_sources


@dataclass(frozen=True, slots=True)
class Suggested:
    """The articles with their suggestions, by the hash of the text, and what failed."""

    bundles: dict[str, Bundle]
    trouble: tuple[str, ...] = ()

    def of(self, gold: Iterable[Bundle]) -> list[Bundle]:
        """Return each article with its suggestions; with none where it failed."""
        return [
            self.bundles.get(one.document.sha256, Bundle(one.document)) for one in gold
        ]


def suggested(texts: Path, *, jobs: int = 1) -> Suggested:
    """Import the texts of a folder into a new project and suggest everything there."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"evaluation{PROJECT_SUFFIX}"
        with Project.create(path, "evaluation") as project:
            imported = import_sources(project, [texts], format_name="text")
            report = suggest(project, jobs=jobs)
            found = {one.document.sha256: one for one in queries.bundles(project)}
    return Suggested(
        found,
        (
            *(f"{one.source}: {one.reason}" for one in imported.rejected),
            *(f"{name}: {reason}" for name, reason in report.failed),
            *report.notices,
        ),
    )
