"""New texts for documents, as they come with an import."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from pressmark.errors import NotFoundError
from pressmark.model.document import METADATA_KEYS
from pressmark.model.ids import DocumentId
from pressmark.project.commands.new_text import replace_text
from pressmark.store import documents, rows

if TYPE_CHECKING:
    from pressmark.exchange.format import ReadDocument
    from pressmark.project.arrived import AsVersion
    from pressmark.project.project import Project


def give(project: Project, of: DocumentId | None, read: ReadDocument) -> None:
    """Give a document a new text, and what it did not know about itself.

    A headline that stands in the old text but not in the new one was changed too.

    Raises:
        InvalidChangeError: It cannot have this text.
        NotFoundError: It is gone, or did not come.
    """
    if of is None:
        raise NotFoundError("the article of which it is a new version did not come")
    db, new = project.db, read.bundle.document
    before = documents.get(db, documents.key_of(db, of)).text
    replace_text(project, of, new.text)
    key = documents.key_of(db, of)
    known = documents.get(db, key).metadata
    blanks = {
        name: value
        for name, value in new.metadata.items()
        if name in METADATA_KEYS and value and not known.get(name)
    }
    headline, earlier = new.metadata.get("headline"), known.get("headline")
    if headline and earlier and earlier in before and earlier not in new.text:
        blanks["headline"] = headline
    if blanks:
        rows.change(db, "document", key, blanks)
    arrival = (key, read.source, read.line, read.remarks)
    documents.record_arrivals(db, [arrival])


def meant(project: Project, version: AsVersion) -> DocumentId | None:
    """Return the document that gets a new text; None where it did not come."""
    if version.of is not None:
        return version.of
    found = documents.by_text(project.db, version.of_text)
    shown = (row["uuid"] for row in found if row["removed"] == documents.SHOWN)
    return next(map(DocumentId, shown), None)


def orphans(
    project: Project,
    versions: Iterable[AsVersion],
    staged: Collection[int],
    waiting: Collection[str],
) -> list[AsVersion]:
    """Return the versions of what was to come in the same import, but did not.

    ``staged`` are the keys of what came, ``waiting`` the hashes of what has yet to.
    """
    found = []
    for version in versions:
        if version.of is None and version.of_text not in waiting:
            there = documents.by_text(project.db, version.of_text)
            if not any(
                row["removed"] != documents.HIDDEN or row["id"] in staged
                for row in there
            ):
                found.append(version)
    return found
