"""Whole bundles in and out of the database."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlite_utils import Database

from pressmark.errors import InvalidChangeError, ProjectFileError
from pressmark.model.bundle import Bundle
from pressmark.model.review import Origin
from pressmark.store import (
    attributions,
    decidable,
    documents,
    entities,
    notes,
    regions,
    stances,
)

_TAKEN = "its ids are those of other things in the project"


def load(db: Database, key: int) -> Bundle:
    """Return a document with everything about it.

    Raises:
        NotFoundError: No document has the key.
        ProjectFileError: What is stored of it makes no sense.
    """
    with telling_damage(key):
        wanted = decidable.wanted(db, key)
        return Bundle(
            document=documents.get(db, key),
            regions=regions.read(db, wanted),
            entities=entities.of_document(db, key),
            mentions=entities.read_mentions(db, wanted),
            attributions=attributions.read(db, wanted),
            stances=stances.read(db, wanted),
            notes=notes.of_document(db, key),
        )


@contextmanager
def telling_damage(key: int) -> Iterator[None]:
    """Say in words that what is stored of a document makes no sense.

    Raises:
        ProjectFileError: It does not.
    """
    try:
        yield
    except (KeyError, ValueError) as error:
        raise ProjectFileError(
            "What the project has about document {} is damaged ({}). Run"
            " “pressmark check” on it, or restore a backup.",
            key,
            error,
        ) from error


def insert(
    db: Database,
    bundle: Bundle,
    known: dict[Origin, int],
    *,
    removed: int = documents.SHOWN,
    instead_of: Sequence[int] = (),
) -> int:
    """Store a whole bundle, in the place of other documents; return its document's key.

    Raises:
        InvalidChangeError: Its ids are those of other things here; nothing is changed.
    """
    try:
        with db.atomic():
            documents.delete(db, instead_of)
            if decidable.any_exists(db, [one.id for one in bundle.annotations()]):
                raise InvalidChangeError(_TAKEN)
            key = documents.insert(db, bundle.document, removed=removed)
            insert_contents(db, key, bundle, known)
    except sqlite3.IntegrityError as error:
        raise InvalidChangeError(_TAKEN) from error
    return key


def insert_contents(
    db: Database, key: int, bundle: Bundle, known: dict[Origin, int]
) -> None:
    """Store what a bundle has besides its document.

    ``known`` remembers the keys of origins from one bundle to the next.
    """
    entity_keys = entities.insert(db, key, bundle.entities)
    regions.insert(db, key, bundle.regions, known)
    entities.insert_mentions(db, key, bundle.mentions, entity_keys, known)
    attributions.insert(db, key, bundle.attributions, entity_keys, known)
    stances.insert(db, key, bundle.stances, entity_keys, known)
    notes.insert(db, key, bundle.notes)
