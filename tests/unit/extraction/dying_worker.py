"""A process in the place of the extraction's, which dies as a word in a text says."""

from __future__ import annotations

import os
import signal
import time
from multiprocessing.connection import Connection
from pathlib import Path

from pressmark.extraction.guidance import Guidance
from pressmark.extraction.worker import Started
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.layer import Layer

DEADLY = "deadly"
"""In a text at which every process dies."""

ONCE = "once:"
"""Before the path of a file, at the end of a text; the process that makes it dies."""


def run(connection: Connection, layers: frozenset[Layer], guidance: Guidance) -> None:
    """Answer each document with an empty bundle, or die."""
    del layers, guidance
    connection.send(Started(()))
    while True:
        try:
            document = connection.recv()
        except EOFError:
            return
        assert isinstance(document, Document)
        if DEADLY in document.text or _is_first(document.text):
            os._exit(9)
        connection.send(Bundle(document))


def dead_at_once(
    connection: Connection, layers: frozenset[Layer], guidance: Guidance
) -> None:
    """End without a word."""
    del connection, layers, guidance
    os._exit(9)


def _is_first(text: str) -> bool:
    _, found, path = text.partition(ONCE)
    if not found or Path(path).exists():
        return False
    Path(path).touch()
    return True


def never_ready(
    connection: Connection, layers: frozenset[Layer], guidance: Guidance
) -> None:
    """Never say that it has started."""
    del connection, layers, guidance
    time.sleep(3600)


def stopped(
    connection: Connection, layers: frozenset[Layer], guidance: Guidance
) -> None:
    """Be stopped, as nothing but being killed ends."""
    del connection, layers, guidance
    os.kill(os.getpid(), signal.SIGSTOP)
