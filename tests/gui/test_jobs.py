"""Jobs: work on another thread, heard of on this one."""

from __future__ import annotations

import threading
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pressmark.errors import FormatError
from pressmark.gui.work.job_bar import JobBar
from pressmark.gui.work.jobs import Job, JobRunner


def endlessly(job: Job) -> None:
    """Work until told to stop."""
    pause = threading.Event()
    while not pause.wait(0.005):
        job.report(1, 2)


def patiently(job: Job) -> None:
    """Work until told to stop, and let others go first."""
    pause = threading.Event()
    while not pause.wait(0.005):
        job.make_way()
        job.report(1, 2)


def test_work_is_done_on_another_thread_and_its_result_heard_on_this_one(
    runner: JobRunner, qtbot: QtBot
) -> None:
    here, heard = threading.get_ident(), list[tuple[int, int]]()
    job = Job("Working", lambda _job: threading.get_ident())
    job.succeeded.connect(lambda there: heard.append((there, threading.get_ident())))
    with qtbot.waitSignal(job.ended):
        runner.start(job)
    assert [hearer for _, hearer in heard] == [here]
    assert heard[0][0] != here


def test_work_that_reports_can_be_stopped(runner: JobRunner, qtbot: QtBot) -> None:
    job = Job("Working", endlessly)
    with qtbot.waitSignal(job.progressed):
        runner.start(job)
    with qtbot.waitSignal(job.cancelled):
        job.cancel()


def test_work_that_fails_says_why_and_the_next_job_runs(
    runner: JobRunner, qtbot: QtBot
) -> None:
    def work(_job: Job) -> None:
        raise FormatError("not a dataset")

    heard: list[str] = []
    job, following = Job("Working", work), Job("Working", lambda _job: 7)
    job.failed.connect(lambda error: heard.append(str(error)))
    following.succeeded.connect(lambda result: heard.append(str(result)))
    with qtbot.waitSignals([job.ended, following.ended]):
        runner.start(job)
        runner.start(following)
    assert heard == ["not a dataset", "7"]


def test_a_question_is_answered_on_the_gui_thread(
    runner: JobRunner, qtbot: QtBot
) -> None:
    def answer(asked: int) -> tuple[int, int]:
        return asked + 1, threading.get_ident()

    job = Job("Working", lambda job: job.ask(1), answer=answer)
    with qtbot.waitSignal(job.succeeded) as ended:
        runner.start(job)
    assert ended.args == [(2, threading.get_ident())]


def test_an_answer_that_fails_fails_the_job(runner: JobRunner, qtbot: QtBot) -> None:
    def answer(_asked: int) -> None:
        raise FormatError("no room")

    job = Job("Working", lambda job: job.ask(1), answer=answer)
    with qtbot.waitSignal(job.failed) as ended:
        runner.start(job)
    assert str(ended.args[0]) == "no room"


def test_a_question_of_a_stopped_job_is_still_answered(
    runner: JobRunner, qtbot: QtBot
) -> None:
    answered: list[int] = []

    def work(job: Job) -> None:
        job.cancel()
        job.ask(1)
        job.report(1, 1)

    job = Job("Working", work, answer=answered.append)
    with qtbot.waitSignal(job.cancelled):
        runner.start(job)
    assert answered == [1]


def test_all_jobs_have_ended_when_the_runner_is_told_to_stop(
    runner: JobRunner,
) -> None:
    ended: list[str] = []
    for name in ("first", "second"):
        job = Job(name, endlessly)
        job.ended.connect(lambda name=name: ended.append(name))
        runner.start(job)
    runner.stop_all()
    assert ended == ["first", "second"]
    assert not runner.is_busy()


def test_the_bar_shows_how_far_a_job_is_and_its_button_stops_it(
    runner: JobRunner, qtbot: QtBot
) -> None:
    bar = JobBar()
    bar.follow(runner)
    qtbot.addWidget(bar)
    job = Job("Working", endlessly)
    runner.start(job)
    label, cancel = bar.findChild(QLabel), bar.findChild(QPushButton)
    assert label is not None
    assert cancel is not None
    qtbot.waitUntil(lambda: label.text() == "Working: 1 / 2")
    assert bar.isVisible()
    with qtbot.waitSignal(job.cancelled):
        QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_work_that_makes_way_pauses_for_what_is_started_and_goes_on(
    runner: JobRunner, qtbot: QtBot
) -> None:
    bar, ends = JobBar(), list[str]()
    bar.follow(runner)
    qtbot.addWidget(bar)
    label = bar.findChild(QLabel)
    assert label is not None
    long, longer = (
        Job("Long", patiently, makes_way=True),
        Job("Longer", patiently, makes_way=True),
    )
    short, other = Job("Short", endlessly), Job("Other", lambda _job: 7)
    for job in (long, longer, short, other):
        job.ended.connect(partial(ends.append, job.title))
    runner.start(long)
    qtbot.waitUntil(lambda: label.text() == "Long: 1 / 2")
    runner.start(longer)
    runner.start(short)
    runner.start(other)
    qtbot.waitUntil(lambda: label.text() == "Short: 1 / 2 · then: Other, Long, Longer")
    with qtbot.waitSignal(other.ended):
        short.cancel()
    assert ends == ["Short", "Other"]
    qtbot.waitUntil(lambda: label.text() == "Long: 1 / 2 · then: Longer")
    with qtbot.waitSignal(long.cancelled):
        long.cancel()
    qtbot.waitUntil(lambda: label.text() == "Longer: 1 / 2")
    with qtbot.waitSignal(longer.cancelled):
        longer.cancel()
    assert ends == ["Short", "Other", "Long", "Longer"]


def test_work_that_is_paused_ends_with_what_it_is_paused_for(
    runner: JobRunner, qtbot: QtBot
) -> None:
    long, short = Job("Long", patiently, makes_way=True), Job("Short", endlessly)
    runner.start(long)
    with qtbot.waitSignal(short.progressed):
        runner.start(short)
    with qtbot.waitSignals([long.cancelled, short.cancelled]):
        runner.stop_all()
    assert not runner.is_busy()


def test_work_that_does_not_stop_is_let_go_and_nothing_is_heard_of_it(
    qapp: QApplication,
) -> None:
    heard: list[str] = []
    may_end = threading.Event()

    def deaf(_job: Job) -> int:
        return int(may_end.wait(60))

    running = JobRunner(qapp)
    deaf_one, waiting = Job("Deaf", deaf), Job("Waiting", endlessly)
    for job in (deaf_one, waiting):
        job.succeeded.connect(lambda _result, job=job: heard.append(job.title))
        job.cancelled.connect(lambda job=job: heard.append(f"{job.title} cancelled"))
        running.start(job)
    running.stop_all(patience=0.05)
    assert heard == ["Deaf cancelled", "Waiting cancelled"]
    assert not running.is_busy()
    deaf_one.deleteLater()
    qapp.sendPostedEvents(deaf_one, QEvent.Type.DeferredDelete)
    may_end.set()
    running.close()
    qapp.processEvents()
    assert heard == ["Deaf cancelled", "Waiting cancelled"]


def test_the_bar_says_what_waits_for_the_work_that_is_going_on(
    runner: JobRunner, qtbot: QtBot
) -> None:
    bar = JobBar()
    bar.follow(runner)
    qtbot.addWidget(bar)
    label = bar.findChild(QLabel)
    assert label is not None
    first = Job("Finding suggestions", endlessly)
    runner.start(first)
    not_wanted = Job("Looking", endlessly)
    not_wanted.cancel()
    runner.start(not_wanted)
    runner.start(Job("Importing", endlessly))
    qtbot.waitUntil(
        lambda: label.text() == "Finding suggestions: 1 / 2 · then: Importing"
    )
    first.cancel()
    qtbot.waitUntil(lambda: label.text() == "Importing: 1 / 2")
