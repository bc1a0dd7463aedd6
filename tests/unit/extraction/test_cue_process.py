"""Proposals for cues, from a process of its own."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

from pressmark.errors import ExtractionError
from pressmark.extraction import cue_process
from pressmark.extraction.cue_process import CueReader
from pressmark.model.progress import Cancelled, NoProgress
from tests.builders import Stopped, span_of

TEXT = "Ferry stops\n\n“It stops,” Maria Keller said, “for the winter.” It rains."
SAID = span_of(TEXT, "said")
QUIET = NoProgress()


@pytest.fixture
def reader() -> Iterator[CueReader]:
    reading = CueReader()
    yield reading
    reading.end()


def proposed(reader: CueReader, text: str = TEXT) -> list[str]:
    cue = span_of(text, "said")
    found = reader.propose(text, cue, exact=False, progress=QUIET)
    assert found is not None
    return [span.covered(text) for span in found.content]


def test_a_process_proposes_and_ends(reader: CueReader) -> None:
    assert proposed(reader) == ["“It stops,”", "“for the winter.”"]
    reader.end()
    assert not multiprocessing.active_children()
    assert proposed(reader) == ["“It stops,”", "“for the winter.”"]


def test_it_is_warm_when_it_has_read(reader: CueReader) -> None:
    warm = [reader.is_warm]
    reader.read_ahead(TEXT, QUIET)
    warm.append(reader.is_warm)
    assert warm == [False, True]


def test_a_place_in_a_long_text_is_read_by_itself(reader: CueReader) -> None:
    long = f"{'It rains in the town today. ' * 700}\n{TEXT}\n{'It rains. ' * 900}"
    reader.read_ahead(long, QUIET)
    assert proposed(reader, long) == ["“It stops,”", "“for the winter.”"]


def test_a_question_that_was_cancelled_answers_no_other(reader: CueReader) -> None:
    other = "Peter Brandt said that it rains."
    reader.read_ahead(TEXT, QUIET)
    with pytest.raises(Cancelled):
        reader.propose(TEXT, SAID, exact=False, progress=Stopped())
    assert proposed(reader, other) == ["that it rains"]


class Killing:
    """A progress that kills the process as soon as it has been asked something."""

    def __init__(self, times: int) -> None:
        self.left = times

    def report(self, done: int, total: int) -> None:
        del done, total
        for child in multiprocessing.active_children()[: self.left]:
            assert child.pid is not None
            os.kill(child.pid, signal.SIGKILL)
            child.join()
            self.left -= 1


def test_a_process_that_dies_is_started_anew_and_asked_once_more(
    reader: CueReader,
) -> None:
    found = reader.propose(TEXT, SAID, exact=False, progress=Killing(1))
    assert found is not None
    assert found.content[0].covered(TEXT) == "“It stops,”"


def test_a_process_that_dies_again_is_told_of_and_the_next_question_answered(
    reader: CueReader,
) -> None:
    with pytest.raises(ExtractionError, match="again"):
        reader.propose(TEXT, SAID, exact=False, progress=Killing(2))
    assert proposed(reader)


def test_a_process_that_never_answers_is_given_up(
    reader: CueReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.read_ahead(TEXT, QUIET)
    (child,) = multiprocessing.active_children()
    assert child.pid is not None
    os.kill(child.pid, signal.SIGSTOP)
    monkeypatch.setattr(cue_process, "_SLOWEST", 0.1)
    with pytest.raises(ExtractionError, match="given up"):
        proposed(reader)


def test_what_the_parse_does_not_tell_quotation_marks_do(reader: CueReader) -> None:
    text = "„Wir sind uns einig“, sagte Bürgermeisterin Keller, die mit dem Rad kam."
    cue = span_of(text, "sagte")
    found = reader.propose(text, cue, exact=False, progress=QUIET)
    assert found is not None
    assert [s.covered(text) for s in found.content] == ["„Wir sind uns einig“"]


def test_asking_imports_no_spacy_here() -> None:
    program = (
        "import sys; from pressmark.extraction.cue_process import CueReader;"
        " CueReader().end(); assert not {'spacy', 'onnxruntime'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
