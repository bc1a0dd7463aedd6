"""A process in the place of the extraction's, which finds nothing and takes a while."""

from __future__ import annotations

import time
from multiprocessing.connection import Connection

from pressmark.extraction.guidance import Guidance
from pressmark.extraction.worker import Started
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.layer import Layer

TAKES = 0.05
"""Seconds for a document."""


def run(connection: Connection, layers: frozenset[Layer], guidance: Guidance) -> None:
    """Answer each document with an empty bundle, after a while."""
    del layers, guidance
    connection.send(Started(()))
    while True:
        try:
            document = connection.recv()
        except EOFError:
            return
        if isinstance(document, Document):
            time.sleep(TAKES)
            connection.send(Bundle(document))
