"""Whole bundles in and out of the database."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import chain

from sqlite_utils import Database

from pressmark.errors import InvalidChangeError, NotFoundError, ProjectFileError
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

_AT_A_TIME = 50
"""How many documents are read at once: their texts are in memory all together."""

_TAKEN = "its ids are those of other things in the project"


def load(db: Database, key: int) -> Bundle:
    """Return a document with everything about it.

    Raises:
        NotFoundError: No document has the key.
        ProjectFileError: What is stored of it makes no sense.
    """
    with telling_damage(key):
        found = _read(db, [key])
    if not found:
        raise NotFoundError("There is no document with the key {}.", key)
    return found[0]


def load_all(db: Database, keys: Sequence[int]) -> Iterator[Bundle]:
    """Yield documents with everything about them, in the order of their keys.

    Several are read at a time, which takes far less than one after the other.

    Raises:
        NotFoundError: No document has one of the keys.
        ProjectFileError: What is stored of one makes no sense.
    """
    for start in range(0, len(keys), _AT_A_TIME):
        some = keys[start : start + _AT_A_TIME]
        try:
            found = _read(db, some)
        except (*_SENSELESS, ProjectFileError):
            found = []
        if len(found) == len(some):
            yield from found
        else:
            # One by one, to tell which of them it is, after those before it.
            yield from (load(db, key) for key in some)


def _read(db: Database, keys: Sequence[int]) -> list[Bundle]:
    """Return what there is of documents, all in one go."""
    named, entity_ids = entities.all_of_documents(db, keys)
    wanted = decidable.all_wanted(db, keys, entity_ids)
    there = documents.get_all(db, keys)
    parts = regions.read_all(db, wanted)
    mentions = entities.read_all_mentions(db, wanted)
    quotes = attributions.read_all(db, wanted)
    taken = stances.read_all(db, wanted)
    written = notes.of_documents(db, keys)
    return [
        Bundle(
            document=there[key],
            regions=tuple(parts[key]),
            entities=named.get(key, ()),
            mentions=tuple(mentions[key]),
            attributions=tuple(quotes[key]),
            stances=tuple(taken[key]),
            notes=tuple(written[key]),
        )
        for key in keys
        if key in there
    ]


_SENSELESS = (KeyError, IndexError, TypeError, ValueError)
"""What comes of values that nothing but a file of a stranger, or damage, can hold."""


@contextmanager
def telling_damage(key: int) -> Iterator[None]:
    """Say in words that what is stored of a document makes no sense.

    Raises:
        ProjectFileError: It does not.
    """
    try:
        yield
    except _SENSELESS as error:
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
    ids = {
        "region": [one.id for bundle in bundles for one in bundle.regions],
        "mention": [one.id for bundle in bundles for one in bundle.mentions],
        "attribution": [one.id for bundle in bundles for one in bundle.attributions],
        "stance": [one.id for bundle in bundles for one in bundle.stances],
    }
    different = set(chain.from_iterable(ids.values()))
    if len(different) < sum(map(len, ids.values())) or decidable.any_elsewhere(db, ids):
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
