"""The extraction in processes of its own."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pressmark.errors import ExtractionError
from pressmark.extraction import LAYERS, member, process, worker
from pressmark.extraction.guidance import Guidance
from pressmark.extraction.process import LONGEST, Failed, extract
from pressmark.model import stopwatch
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.ids import DocumentId
from pressmark.model.layer import Layer
from pressmark.model.progress import Cancelled, NoProgress
from tests.unit.extraction import dying_worker

REGIONS = frozenset({Layer.REGIONS})
TEXT = "Ferry stops for the winter\n\nThe ferry will stop for the winter, Keller said."


class Counting:
    """A progress that remembers what it heard, and cancels at some number."""

    def __init__(self, cancel_at: int | None = None) -> None:
        self.heard: list[tuple[int, int]] = []
        self._cancel_at = cancel_at

    def report(self, done: int, total: int) -> None:
        self.heard.append((done, total))
        if done == self._cancel_at:
            raise Cancelled


def document(name: str, text: str = TEXT) -> Document:
    return Document(DocumentId(name), name, text)


def of(result: Bundle | Failed) -> str:
    return result.document if isinstance(result, Failed) else result.document.id


def test_every_document_comes_back_with_what_was_found() -> None:
    documents = [document(name) for name in "abc"]
    results = list(extract(documents, LAYERS, progress=NoProgress(), total=3))
    assert sorted(of(result) for result in results) == ["a", "b", "c"]
    for result in results:
        assert isinstance(result, Bundle)
        assert [region.label for region in result.regions] == ["headline"]
        assert len(result.attributions) == 1


def test_guidance_that_changes_holds_for_the_documents_to_come() -> None:
    told = [Guidance()]

    def stream() -> Iterator[Document]:
        for number in range(4):
            if number == 3:
                told.append(Guidance(furniture={"ferry stops for the winter": 1}))
            yield document(str(number))

    found = extract(
        stream(),
        REGIONS,
        progress=NoProgress(),
        total=4,
        guidance=lambda: told[-1],
    )
    results = {of(result): result for result in found}
    labels = {
        name: [region.label for region in result.regions]
        for name, result in results.items()
        if isinstance(result, Bundle)
    }
    assert labels["0"] == ["headline"]
    assert labels["3"] == ["furniture"]


def test_several_processes_share_the_documents() -> None:
    documents = [document(str(number)) for number in range(7)]
    found = extract(documents, REGIONS, jobs=2, progress=NoProgress(), total=7)
    results = [next(found)]
    assert 1 <= len(multiprocessing.active_children()) <= 2
    results.extend(found)
    assert sorted(of(result) for result in results) == [str(n) for n in range(7)]


def test_a_process_that_has_read_enough_makes_way_for_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(member, "MOST_READ", len(TEXT) + 1)
    documents = [document(str(number)) for number in range(4)]
    workers: set[int | None] = set()
    results = []
    for result in extract(documents, REGIONS, progress=NoProgress(), total=4):
        results.append(of(result))
        workers |= {one.pid for one in multiprocessing.active_children()}
    assert sorted(results) == ["0", "1", "2", "3"]
    assert len(workers) == 2


def test_no_documents_need_no_process() -> None:
    assert list(extract([], LAYERS, progress=NoProgress(), total=0)) == []


def test_progress_is_heard_up_to_the_end() -> None:
    progress = Counting()
    documents = [document("a"), document("b")]
    assert len(list(extract(documents, REGIONS, progress=progress, total=2))) == 2
    assert progress.heard[0] == (0, 2)
    assert progress.heard[-1] == (2, 2)


def test_cancelling_ends_the_processes_and_keeps_what_came_before() -> None:
    documents = (document(str(number)) for number in range(1000))
    results = extract(documents, REGIONS, progress=Counting(cancel_at=1), total=1000)
    assert of(next(results)) == "0"
    with pytest.raises(Cancelled):
        next(results)
    assert multiprocessing.active_children() == []


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="nothing stops a process")
def test_a_process_that_hangs_does_not_keep_a_person_from_cancelling(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(worker, "run", dying_worker.stopped)
    # More than what the system takes of what nobody reads.
    large = [document(name, TEXT + "\n" + "a" * 900_000) for name in "ab"]
    heard: list[int] = []

    class Stopping:
        def report(self, done: int, _total: int) -> None:
            heard.append(done)
            if len(heard) > 1:
                raise Cancelled

    with pytest.raises(Cancelled):
        list(extract(large, REGIONS, progress=Stopping(), total=2))
    assert not multiprocessing.active_children()


def test_a_process_that_never_starts_is_given_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(worker, "run", dying_worker.never_ready)
    monkeypatch.setattr(member, "SLOWEST_START", 0.3)
    with pytest.raises(ExtractionError):
        list(extract([document("a")], REGIONS, progress=NoProgress(), total=1))


def test_closing_the_iterator_ends_the_processes() -> None:
    documents = (document(str(number)) for number in range(1000))
    results = extract(documents, REGIONS, jobs=2, progress=NoProgress(), total=1000)
    next(results)
    assert multiprocessing.active_children()
    results.close()
    assert multiprocessing.active_children() == []


def test_a_stream_is_taken_in_no_faster_than_it_is_worked_on() -> None:
    taken = 0

    def stream() -> Iterator[Document]:
        nonlocal taken
        for number in range(1000):
            taken += 1
            yield document(str(number))

    results = extract(stream(), REGIONS, progress=NoProgress(), total=1000)
    next(results)
    assert taken < 10
    results.close()


def test_a_text_over_the_limit_fails_and_the_others_come_through() -> None:
    documents = [document("a"), document("long", "x" * (LONGEST + 1)), document("b")]
    results = list(extract(documents, REGIONS, progress=NoProgress(), total=3))
    (failed,) = [result for result in results if isinstance(result, Failed)]
    assert failed.document == "long"
    assert "2,000,001" in failed.reason
    assert sorted(of(result) for result in results) == ["a", "b", "long"]


def test_a_document_at_which_a_process_dies_once_is_read_in_a_new_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(worker, "run", dying_worker.run)
    once = document("b", f"Some text. {dying_worker.ONCE}{tmp_path / 'died'}")
    documents = [document("a"), once, document("c")]
    results = list(extract(documents, REGIONS, progress=NoProgress(), total=3))
    assert sorted(of(result) for result in results) == ["a", "b", "c"]
    assert not any(isinstance(result, Failed) for result in results)
    assert (tmp_path / "died").exists()


def test_a_document_at_which_processes_die_is_named_and_the_others_come_through(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(worker, "run", dying_worker.run)
    documents = [document("a"), document("b", dying_worker.DEADLY), document("c")]
    results = list(extract(documents, REGIONS, progress=NoProgress(), total=3, jobs=2))
    failed = [one for one in results if isinstance(one, Failed)]
    assert [one.document for one in failed] == ["b"]
    assert "ended twice" in failed[0].reason
    assert sorted(of(result) for result in results) == ["a", "b", "c"]


def test_processes_that_die_at_every_document_are_given_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(worker, "run", dying_worker.run)
    monkeypatch.setattr(process, "_MOST_DEATHS", 3)
    documents = [document(str(n), dying_worker.DEADLY) for n in range(9)]
    results = extract(documents, REGIONS, progress=NoProgress(), total=9)
    assert [of(next(results)), of(next(results))] == ["0", "1"]
    with pytest.raises(ExtractionError, match="again and again"):
        next(results)


def test_a_process_that_cannot_start_is_started_once_more_and_then_told_of(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(worker, "run", dying_worker.dead_at_once)
    results = extract([document("a")], REGIONS, progress=NoProgress(), total=1)
    with pytest.raises(ExtractionError, match="ended at once"):
        next(results)


def test_a_sleep_of_the_machine_is_no_fault_of_the_document_at_work(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    slept = iter(range(0, 10**9, 100_000))
    monkeypatch.setattr(stopwatch, "monotonic", lambda: float(next(slept)))
    documents = [document("a"), document("b")]
    results = list(extract(documents, REGIONS, progress=NoProgress(), total=2))
    assert not any(isinstance(result, Failed) for result in results)


_ORPHANING = """
import os, signal
from pressmark.extraction import LAYERS
from pressmark.extraction.process import extract
from pressmark.model.document import Document
from pressmark.model.progress import NoProgress

if __name__ == "__main__":
    text = "Keller said it rains. " * 99
    documents = (Document(str(n), str(n), text) for n in range(999))
    next(extract(documents, LAYERS, progress=NoProgress(), total=999))
    print("at work", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_worker_ends_when_its_parent_is_killed() -> None:
    environment = os.environ | {"PYTHONPATH": ":".join(p for p in sys.path if p)}
    # The worker holds the same output; it closes only when both have ended.
    done = subprocess.run(
        [sys.executable, "-c", _ORPHANING],
        check=False,
        capture_output=True,
        timeout=120,
        env=environment,
    )
    assert done.stdout == b"at work\n", done.stderr.decode()
    assert done.returncode == -signal.SIGKILL


def test_a_document_the_rules_fail_on_fails_and_the_others_come_through() -> None:
    # No imported text holds half a surrogate pair; the language library refuses it.
    documents = [document("a"), document("bad", "half \ud83d of it"), document("b")]
    results = list(extract(documents, LAYERS, progress=NoProgress(), total=3))
    (failed,) = [result for result in results if isinstance(result, Failed)]
    assert failed.document == "bad"
    assert "UnicodeEncodeError" in failed.reason
    assert sorted(of(result) for result in results) == ["a", "b", "bad"]


def test_a_document_that_takes_for_ever_fails_and_the_others_come_through(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    endless = "It rained on the harbour all day, Keller said. " * 20_000
    documents = [document("a"), document("long", endless), document("b")]
    results = extract(documents, LAYERS, progress=NoProgress(), total=3)
    assert of(next(results)) == "a"
    (worker,) = multiprocessing.active_children()
    assert worker.pid is not None
    # A process that is halted neither answers nor ends by itself.
    os.kill(worker.pid, signal.SIGSTOP)
    with monkeypatch.context() as patch:
        patch.setattr(member, "SLOWEST_START", 0.1)
        patch.setattr(member, "SLOWEST_SPEED", 1_000_000_000)
        failed = next(results)
    assert isinstance(failed, Failed)
    assert failed.document == "long"
    assert "far longer" in failed.reason
    assert [of(result) for result in results] == ["b"]


def test_a_worker_that_dies_idle_is_replaced() -> None:
    def stream() -> Iterator[Document]:
        yield document("a")
        # By now the first is answered, or the second would not be asked for.
        yield document("b")

    results = extract(stream(), REGIONS, progress=NoProgress(), total=2)
    assert {of(next(results)), of(next(results))} == {"a", "b"}
    (worker,) = multiprocessing.active_children()
    worker.kill()
    assert list(results) == []
