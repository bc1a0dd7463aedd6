"""What a process of the extraction does: read documents, answer with what is found.

Importing this module does not import spaCy; running it does.
"""

from __future__ import annotations

import os
import signal
from dataclasses import dataclass
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any

from pressmark.confinement import confine
from pressmark.extraction.guidance import Guidance
from pressmark.model.ids import DocumentId
from pressmark.parenthood import end_with_parent
from pressmark.saying import Sentence

if TYPE_CHECKING:
    from pressmark.extraction.pipeline import Pipeline
    from pressmark.model.bundle import Bundle
    from pressmark.model.document import Document
    from pressmark.model.layer import Layer

_ONE_THREAD = (
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "BLIS_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
    "NUMEXPR_NUM_THREADS",
)


@dataclass(frozen=True, slots=True)
class Started:
    """What a worker says when it can begin, with notices for the person."""

    notices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Failed:
    """A document in which nothing could be looked for, and why, for the person."""

    document: DocumentId
    reason: str


def run(connection: Connection, layers: frozenset[Layer], guidance: Guidance) -> None:
    """Answer documents until the parent is gone or ends this process."""
    only_one_thread()
    end_with_parent()
    confine()
    given = listening(connection)
    try:
        from pressmark.extraction.pipeline import Pipeline  # noqa: PLC0415  (spaCy)

        pipeline = Pipeline(layers, guidance)
    except (ImportError, OSError) as error:
        connection.send(
            f"The language model could not be loaded ({error}). "
            "Set Pressmark up again with packaging/run."
        )
        return
    connection.send(Started(pipeline.notices))
    while True:
        item = given.get()
        if isinstance(item, Guidance):
            pipeline.guidance = item
        else:
            connection.send(answer(pipeline, item, layers))


def answer(
    pipeline: Pipeline, document: Document, layers: frozenset[Layer]
) -> Bundle | Failed:
    """Return what is found in a document, or that the rules failed on it."""
    from pressmark.extraction.convert import to_bundle  # noqa: PLC0415  (spaCy)

    try:
        with pipeline.reading(document.text) as doc:
            return to_bundle(doc, document, layers)
    except Exception as error:  # noqa: BLE001  (a process's edge: one text, not all)
        return Failed(
            document.id,
            Sentence(
                "The extraction failed on this article ({}: {}).",
                type(error).__name__,
                str(error),
            ),
        )


def only_one_thread() -> None:
    """Leave the other processors to others, and Ctrl+C to the parent.

    In a terminal it reaches the whole group; the parent decides what it means.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in _ONE_THREAD:
        os.environ[name] = "1"


def listening(connection: Connection) -> SimpleQueue[Any]:
    """Return what the parent sends, as it comes; this process ends with the parent.

    Taking it in on a thread keeps the parent from waiting for us while we wait for it.
    """
    given: SimpleQueue[Any] = SimpleQueue()
    Thread(target=_listen, args=(connection, given), daemon=True).start()
    return given


def _listen(connection: Connection, given: SimpleQueue[Any]) -> None:
    parent = parent_process()
    watched: list[Connection | int] = [connection]
    if parent is not None:
        watched.append(parent.sentinel)
    while True:
        if connection not in wait(watched):
            os._exit(1)
        try:
            given.put(connection.recv())
        except (EOFError, OSError):
            os._exit(1)
