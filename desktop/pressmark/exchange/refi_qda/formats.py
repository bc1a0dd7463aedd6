"""The format ``refi-qda``: projects (.qdpx) and codebooks (.qdc)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

from pressmark import __version__
from pressmark.errors import FormatError
from pressmark.exchange.decode import NotText, decode
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
from pressmark.exchange.refi_qda.codebook import SUFFIX as _CODEBOOK
from pressmark.exchange.refi_qda.codebook import codebook
from pressmark.exchange.refi_qda.reading import Project
from pressmark.exchange.refi_qda.writing import ProjectWriter
from pressmark.exchange.safe_xml import BadXml, local, tree
from pressmark.exchange.safe_zip import SafeZip, opened
from pressmark.exchange.whole_file import whole_file
from pressmark.exchange.zip_writing import zipped
from pressmark.model.progress import Progress
from pressmark.saying import Sentence

_ORIGIN = f"Pressmark {__version__}"
_INTERNAL = "internal://"


@dataclass(frozen=True)
class RefiQda(Exchanged):
    """Projects for ATLAS.ti, MAXQDA, NVivo, QualCoder and others."""

    name = "refi-qda"
    summary = "REFI-QDA, for ATLAS.ti, MAXQDA and NVivo: a project, or its codebook"
    suffixes: ClassVar[tuple[str, ...]] = (".qdpx", _CODEBOOK)

    composite: bool = field(
        default=False,
        metadata={
            "only": "writing",
            "label": "Codes that say it together",
            "help": "such as “Content: Ann Smith”, for programs that ignore links",
        },
    )

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether a file is a project or a codebook."""
        if b"urn:QDA-XML:" in head:
            return Certainty.SURE
        is_zip = path.suffix.lower() == ".qdpx" and head.startswith(b"PK")
        return Certainty.SURE if is_zip else super().recognises(path, head)

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the text sources of a project; all others are rejected one by one.

        Raises:
            FormatError: The file is no project.
        """
        source = holdable(str(path))
        if path.suffix.lower() == _CODEBOOK:
            raise FormatError(
                "{}: this is a codebook, which holds labels but no articles. Import it"
                " as a scheme.",
                source,
            )
        with opened(path) as archive:
            name = _project_file(archive, source)
            try:
                with archive.open(name) as file:
                    root = tree(file)
            except BadXml as error:
                raise FormatError("{}/{}: {}.", source, name, error.sentence) from error
            if local(root) != "Project":
                raise FormatError("{}/{} is no project of REFI-QDA.", source, name)
            project = Project(root)
            sources = list(project.sources())
            members = {each.lower(): each for each in archive.names}
            for each in sources:
                yield _document(project, each, archive, members, source)
            if not sources:
                reason = Sentence("there are no texts in the project")
                yield Rejected(source, None, reason)

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write a project, or the codebook of the scheme where the output ends so.

        Raises:
            FormatError: The output cannot be written.
            Cancelled: The progress said to stop; nothing has been written.
        """
        losses, written = Losses(), 0
        if output.suffix.lower() == _CODEBOOK:
            with whole_file(output) as file:
                file.write(codebook(dataset.scheme, _ORIGIN))
            losses.add(
                "articles",
                "a codebook holds the labels only; write a .qdpx to have the articles",
                dataset.total,
            )
            return 0, losses.told()
        with zipped(output) as files, ExitStack() as stack:
            project = ProjectWriter(
                dataset.scheme, losses, stack, composite=self.composite
            )
            for bundle in dataset:
                project.add(bundle, files)
                written += 1
                progress.report(written, dataset.total)
            files.put("project.qde", project.finish(dataset.name, _ORIGIN))
        return written, losses.told()


def _project_file(archive: SafeZip, source: str) -> str:
    for name in archive.names:
        if name.lower().endswith(".qde"):
            return name
    raise FormatError("{}: there is no project file (.qde) in it.", source)


def _document(
    project: Project,
    element: Any,  # noqa: ANN401  (an element of lxml)
    archive: SafeZip,
    members: Mapping[str, str],
    source: str,
) -> ReadDocument | Rejected:
    where = f"{source}/{holdable(element.get('name') or local(element))}"
    if local(element) != "TextSource":
        kind = local(element).removesuffix("Source").lower() or "other"
        return Rejected(where, None, Sentence("it is no text but of kind {}", kind))
    try:
        text, remarks = _text(element, archive, members)
    except FormatError as error:
        return Rejected(where, None, error.sentence)
    return project.document(element, text, remarks, where)


def _text(
    element: Any,  # noqa: ANN401  (an element of lxml)
    archive: SafeZip,
    members: Mapping[str, str],
) -> tuple[str, tuple[str, ...]]:
    """Return the text of a source.

    Raises:
        FormatError: It has none, or its text is outside of the project.
    """
    content = element.find("{*}PlainTextContent")
    if content is not None:
        return content.text or "", ()
    path = (element.get("plainTextPath") or "").strip()
    if not path:
        raise FormatError("there is no plain text of it in the project")
    if not path.lower().startswith(_INTERNAL):
        raise FormatError("its text is not in the project but at {}", path)
    sought = path[len(_INTERNAL) :].lstrip("/").lower()
    name = members.get(f"sources/{sought}") or members.get(sought)
    if name is None:
        raise FormatError("its text {} is not in the project", path)
    try:
        decoded = decode(archive.read(name))
    except NotText as error:
        raise FormatError("{}", error.sentence) from error
    return decoded.text, decoded.remarks
