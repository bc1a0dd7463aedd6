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
    journal,
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
            (key,) = _insert_together(db, [bundle], known, removed)
    except sqlite3.IntegrityError as error:
        raise InvalidChangeError(_TAKEN) from error
    return key


def insert_all(
    db: Database,
    bundles: Sequence[Bundle],
    known: dict[Origin, int],
    *,
    removed: int = documents.SHOWN,
) -> list[int | InvalidChangeError]:
    """Store whole bundles; return the key of the document of each, or what is wrong.

    All together, which takes a fraction of the time of one after the other, unless one
    of them cannot be stored.
    """
    try:
        with db.atomic(), journal.unwatched_inserts(db):
            return [*_insert_together(db, bundles, known, removed)]
    except (sqlite3.IntegrityError, InvalidChangeError):
        return [_tried(db, bundle, known, removed) for bundle in bundles]


def _tried(
    db: Database, bundle: Bundle, known: dict[Origin, int], removed: int
) -> int | InvalidChangeError:
    try:
        return insert(db, bundle, known, removed=removed)
    except InvalidChangeError as error:
        return error


def _insert_together(
    db: Database, bundles: Sequence[Bundle], known: dict[Origin, int], removed: int
) -> list[int]:
    ids = [one.id for bundle in bundles for one in bundle.annotations()]
    if len(set(ids)) < len(ids) or decidable.any_exists(db, ids):
        raise InvalidChangeError(_TAKEN)
    keys = documents.insert_all(
        db, [bundle.document for bundle in bundles], removed=removed
    )
    insert_contents(db, list(zip(keys, bundles, strict=True)), known)
    return keys


def insert_contents(
    db: Database, bundles: Sequence[tuple[int, Bundle]], known: dict[Origin, int]
) -> None:
    """Store what bundles have besides their documents, which have the keys.

    ``known`` remembers the keys of origins from one call to the next.
    """
    of = entities.insert_all(db, [(key, one.entities) for key, one in bundles])
    regions.insert_all(db, [(key, one.regions) for key, one in bundles], known)
    mentions = [(key, one.mentions) for key, one in bundles]
    entities.insert_all_mentions(db, mentions, of, known)
    quotes = [(key, one.attributions) for key, one in bundles]
    attributions.insert_all(db, quotes, of, known)
    for key, one in bundles:
        stances.insert(db, key, one.stances, of, known)
        notes.insert(db, key, one.notes)
