"""What the process does that reads for one cue at a time, as a person points at them.

Importing this module does not import spaCy; running it does.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from pressmark.confinement import confine
from pressmark.extraction.worker import listening, only_one_thread
from pressmark.model.layer import Layer
from pressmark.model.span import Span
from pressmark.parenthood import end_with_parent
from pressmark.saying import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from pressmark.extraction.pipeline import Pipeline
    from pressmark.extraction.proposal import Proposal


@dataclass(frozen=True, slots=True)
class Asked:
    """A page of text to read, and the cue in it for which a proposal is wanted.

    ``number`` comes back with the answer. Without a cue the page is read for later.
    """

    number: int
    page: str
    cue: Span | None
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Answered:
    """What was read for a cue: a proposal, none, or why reading failed."""

    number: int
    proposal: Proposal | None
    failed: str = ""


def run(connection: Connection) -> None:
    """Answer until the parent is gone or ends this process."""
    only_one_thread()
    end_with_parent()
    confine()
    asked = listening(connection)
    try:
        from pressmark.extraction.pipeline import Pipeline  # noqa: PLC0415  (spaCy)

        pipeline = Pipeline({Layer.ATTRIBUTIONS})
    except (ImportError, OSError) as error:
        connection.send(Answered(0, None, f"The language model is missing ({error})."))
        return
    reading = _Reading(pipeline)
    while True:
        item = asked.get()
        if isinstance(item, Asked):
            connection.send(reading.answer(item))


class _Reading:
    """Keeps the page that was read last, for a person stays in an article a while."""

    def __init__(self, pipeline: Pipeline) -> None:
        self._pipeline = pipeline
        self._open = ExitStack()
        self._page: str | None = None
        self._doc: Doc | None = None

    def answer(self, asked: Asked) -> Answered:
        try:
            doc = self._read(asked.page)
            if asked.cue is None:
                return Answered(asked.number, None)
            found = self._pipeline.propose(doc, asked.cue, exact=asked.exact)
            return Answered(asked.number, found)
        except Exception as error:  # noqa: BLE001  (a process's edge: one cue, not all)
            return Answered(
                asked.number,
                None,
                Sentence("Reading failed ({}: {}).", type(error).__name__, str(error)),
            )

    def _read(self, page: str) -> Doc:
        if self._doc is None or page != self._page:
            self._doc = None
            self._open.close()
            self._doc = self._open.enter_context(self._pipeline.reading(page))
            self._page = page
        return self._doc
