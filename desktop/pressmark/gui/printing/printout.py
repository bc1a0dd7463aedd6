"""What can be printed: an annotated article, or every one that the list shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from pressmark.gui.printing.article_pages import ArticlePages
from pressmark.gui.printing.paper import Paged, write_pdf
from pressmark.project import queries
from pressmark.project.project import Project
from pressmark.unfinished import temporary_folder

if TYPE_CHECKING:
    from pressmark.gui.printing.chosen import Chosen
    from pressmark.gui.printing.paper import Foot, Paper
    from pressmark.model.bundle import Bundle
    from pressmark.model.filters import Filter
    from pressmark.model.progress import Progress
    from pressmark.model.scheme import Scheme


class Printout(Protocol):
    """Something to be printed; ``listed`` is how many there are besides, or 0."""

    @property
    def title(self) -> str:
        """What it is called; also the name of its file."""

    @property
    def has_choices(self) -> bool:
        """Whether a person can choose what of it is printed."""

    @property
    def listed(self) -> int:
        """How many things like it can be written together; 0 where it is alone."""

    def pages(self, chosen: Chosen, paper: Paper) -> Paged:
        """Return it on pages."""

    def write(
        self,
        path: Path,
        chosen: Chosen,
        paper: Paper,
        *,
        everything: bool,
        progress: Progress,
    ) -> None:
        """Write it as PDF, alone or with all that are listed; any thread.

        Raises:
            Cancelled: It was stopped; there is no file then.
            ProjectFileError: The file cannot be written.
        """


class ArticlePrintout:
    """An article, and those that fit what the list asks for."""

    has_choices = True

    def __init__(
        self, project: Project, bundle: Bundle, asked: Filter, foot: Foot
    ) -> None:
        self.title = bundle.document.title
        self.listed = len(queries.document_keys(project, asked))
        self._project = project
        self._scheme: Scheme = project.scheme
        self._bundle = bundle
        self._asked = asked
        self._foot = foot

    def pages(self, chosen: Chosen, paper: Paper) -> ArticlePages:
        """Return the article on pages."""
        return ArticlePages(self._bundle, self._scheme, chosen, paper, self._foot)

    def write(
        self,
        path: Path,
        chosen: Chosen,
        paper: Paper,
        *,
        everything: bool,
        progress: Progress,
    ) -> None:
        """Write the article as PDF, or all that are listed, from a snapshot."""
        if not everything:
            alone = (self.pages(chosen, paper) for _ in range(1))
            write_pdf(path, paper, alone, self.title, progress)
            return
        with temporary_folder() as folder:
            copy = folder / "snapshot.pressmark"
            self._project.snapshot(copy, progress)
            annotator = self._project.annotator
            with Project.open(copy, annotator, read_only=True) as snapshot:
                listed = self._listed(snapshot, chosen, paper, progress)
                write_pdf(path, paper, listed, self._foot.project, progress)

    def _listed(
        self, snapshot: Project, chosen: Chosen, paper: Paper, progress: Progress
    ) -> Iterator[Paged]:
        keys = queries.document_keys(snapshot, self._asked)
        found = queries.bundles(snapshot, self._asked)
        for done, bundle in enumerate(found):
            progress.report(done, len(keys))
            yield ArticlePages(bundle, self._scheme, chosen, paper, self._foot)
