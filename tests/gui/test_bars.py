"""The review bar and the status bar: where one stands, and what is saved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pressmark.gui.actions import Actions
from pressmark.gui.article.legend import Legend
from pressmark.gui.article.review_bar import ReviewBar
from pressmark.gui.key_button import KeyButton
from pressmark.gui.main_window import MainWindow
from pressmark.gui.status_bar import StatusBar
from pressmark.gui.wording import language_words
from pressmark.gui.work.job_bar import JobBar
from pressmark.gui.work.jobs import Job, JobRunner
from pressmark.model.layer import Layer
from pressmark.model.review import Status
from pressmark.project.project import Project
from pressmark.project.queries import StateCounts
from tests.builders import bundle
from tests.gui.at_window import press
from tests.projects import made

ARTICLE = bundle(
    "[“One,”:content 1] said [Ann:PERSON]. [Two:content 2=indirect], she said.",
    outlet="Evening Ledger",
)


def said(parent: QWidget, name: str) -> str:
    label = parent.findChild(QLabel, name)
    assert label is not None
    return label.text()


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[ReviewBar]:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = ReviewBar(Actions(window))
    window.setCentralWidget(made)
    yield made
    window.close()


def test_the_review_bar_counts_the_current_annotation_in_its_layer(
    bar: ReviewBar,
) -> None:
    bar.show_place(ARTICLE, ARTICLE.attributions[1], Layer.ATTRIBUTIONS)
    assert said(bar, "review_place") == "Quote 2 of 2"
    bar.show_place(ARTICLE, ARTICLE.mentions[0], Layer.ATTRIBUTIONS)
    assert said(bar, "review_place") == "Mention 1 of 1"


def test_the_review_bar_says_how_many_are_open_when_none_is_current(
    bar: ReviewBar,
) -> None:
    bar.show_place(ARTICLE, None, Layer.ATTRIBUTIONS)
    assert said(bar, "review_place") == "Quotes: 2 of 2 open"


def test_what_is_rejected_is_said_to_be(bar: ReviewBar) -> None:
    quote = ARTICLE.attributions[0]
    quote = replace(quote, review=quote.review.decided(Status.REJECTED, ""))
    article = replace(ARTICLE, attributions=(quote, ARTICLE.attributions[1]))
    bar.show_place(article, quote, Layer.ATTRIBUTIONS)
    assert said(bar, "review_place") == "Quote, rejected"


def status_bar(qtbot: QtBot, runner: JobRunner) -> StatusBar:
    jobs = JobBar()
    jobs.follow(runner)
    bar = StatusBar(jobs)
    qtbot.addWidget(bar)
    return bar


def test_the_status_bar_says_when_the_last_step_was_saved(
    qtbot: QtBot, runner: JobRunner, project: Project
) -> None:
    bar = status_bar(qtbot, runner)
    bar.show_project(project)
    assert project.saved_at is not None
    assert said(bar, "saved") == f"Saved {project.saved_at:%H:%M:%S}"
    assert said(bar, "annotator") == "Annotator: ro"


def test_the_status_bar_does_not_speak_of_saving_what_cannot_change(
    qtbot: QtBot, runner: JobRunner, tmp_path: Path
) -> None:
    path = tmp_path / "talks.pressmark"
    Project.create(path, "ro").close()
    bar = status_bar(qtbot, runner)
    with Project.open(path, "ro", read_only=True) as project:
        bar.show_project(project)
    assert said(bar, "saved") == "Read-only: nothing can be changed"


def test_what_is_said_has_room_beside_long_work(
    qtbot: QtBot, runner: JobRunner, project: Project
) -> None:
    bar = status_bar(qtbot, runner)
    bar.show_project(project)
    bar.show_counts(StateCounts(todo=4000))
    bar.show_marks(10)
    bar.resize(1024, 30)
    bar.show()
    words = "The import that was interrupted goes on."
    bar.say(words)
    going_on = Event()
    for _ in range(4):
        title = "Looking at what would be imported"
        runner.start(Job(title, lambda _: going_on.wait(), parent=runner))
    QApplication.processEvents()
    label = bar.findChild(QLabel, "said")
    assert label is not None
    assert label.width() >= label.fontMetrics().horizontalAdvance(words)
    saved = bar.findChild(QLabel, "saved")
    assert saved is not None
    assert saved.width() >= saved.sizeHint().width()
    assert bar.minimumSizeHint().width() < 1024
    going_on.set()
    qtbot.waitUntil(lambda: not runner.is_busy())


def test_the_status_bar_says_how_far_the_article_and_the_project_are(
    qtbot: QtBot, runner: JobRunner
) -> None:
    bar = status_bar(qtbot, runner)
    quote = ARTICLE.attributions[0]
    quote = replace(quote, review=quote.review.decided(Status.ACCEPTED, ""))
    bar.show_article(replace(ARTICLE, attributions=(quote, ARTICLE.attributions[1])))
    assert said(bar, "article_progress") == (
        "Evening Ledger, 1 of 2 suggested quotes, 0 of 1 mentions reviewed"
    )
    bar.show_counts(StateCounts(todo=80, open=6, done=30, skipped=4))
    assert said(bar, "articles_progress") == "34 of 120 articles"


def buttons(bar: ReviewBar) -> list[str]:
    return [
        button.text() for button in bar.findChildren(KeyButton) if bar_shows(button)
    ]


def bar_shows(button: KeyButton) -> bool:
    return not button.isHidden()


@pytest.mark.parametrize("width", [420, 560, 700, 820, 1000])
def test_no_button_of_the_review_bar_is_cut_in_a_narrow_window(
    bar: ReviewBar, width: int
) -> None:
    window = bar.window()
    window.show()
    bar.show_place(ARTICLE, ARTICLE.attributions[1], Layer.ATTRIBUTIONS)
    window.resize(width, 60)
    QApplication.processEvents()
    assert buttons(bar)[:2] == ["Accept", "Reject"]
    for button in filter(bar_shows, bar.findChildren(KeyButton)):
        assert button.width() >= button.sizeHint().width()
        assert button.geometry().right() < bar.width()


def test_the_review_bar_says_all_of_it_where_there_is_room(bar: ReviewBar) -> None:
    bar.window().show()
    bar.show_place(ARTICLE, ARTICLE.attributions[1], Layer.ATTRIBUTIONS)
    for width in (420, 1200):
        bar.window().resize(width, 60)
        QApplication.processEvents()
    assert buttons(bar) == [
        "Accept",
        "Reject",
        "Change speaker",
        "Span ‹ ›",
        "Other edges",
        "Kind",
        "Next open",
        "Done, next article",
    ]


def test_the_review_bar_shows_the_keys_for_what_is_current(bar: ReviewBar) -> None:
    bar.window().show()
    bar.window().resize(1200, 60)
    bar.show_place(ARTICLE, None, Layer.ATTRIBUTIONS)
    assert buttons(bar) == ["Next open", "Done, next article"]
    quote = ARTICLE.attributions[0]
    quote = replace(quote, review=quote.review.decided(Status.ACCEPTED, ""))
    decided = replace(ARTICLE, attributions=(quote,))
    bar.show_place(decided, quote, Layer.ATTRIBUTIONS)
    assert buttons(bar)[:2] == ["Reopen", "Change speaker"]
    bar.show_selection(True)
    assert buttons(bar)[:4] == ["Source", "Cue", "Content", "Add fragment"]
    bar.show_selection(False)
    bar.show_question("Which one?")
    assert buttons(bar) == []
    assert said(bar, "review_question") == "Which one?"


def test_the_review_bar_says_which_of_a_stack_is_current(bar: ReviewBar) -> None:
    bar.show_stack(2, 3)
    assert said(bar, "review_here") == "2 of 3 here"
    bar.show_stack(0, 2)
    assert said(bar, "review_here") == "2 here"
    bar.show_stack(1, 1)
    assert said(bar, "review_here") == ""
    bar.show_stack(0, 2)
    bar.show_place(None, None, Layer.ATTRIBUTIONS)
    assert said(bar, "review_here") == ""


def test_the_legend_shows_its_colours_alone_where_the_names_do_not_fit(
    qtbot: QtBot,
) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.show()
    for width, names in (
        (140, ["", ""]),
        (legend.sizeHint().width(), ["Quotes", "Attitudes"]),
    ):
        legend.resize(width, 24)
        QApplication.processEvents()
        swatches = list(legend.swatches().values())
        assert [swatch.text() for swatch in swatches][:2] == names
        assert swatches[-1].geometry().right() < legend.width()


@pytest.mark.parametrize("width", [1000, 1440])
def test_the_legend_is_whole_in_a_window_of_usual_width(
    at_work: MainWindow, width: int
) -> None:
    at_work.resize(width, 700)
    QApplication.processEvents()
    legend = at_work.article.legend
    swatches = list(legend.swatches().values())
    menu = legend.findChild(QToolButton, "layers_menu")
    assert menu is not None
    assert menu.isVisible() is (width == 1000)
    for part in (*swatches, menu):
        assert part.isHidden() or part.geometry().right() < legend.width()
        assert part.isHidden() or part.width() >= part.sizeHint().width()


def test_layers_are_switched_in_the_menu_where_there_is_no_room(
    at_work: MainWindow,
) -> None:
    at_work.resize(1000, 700)
    QApplication.processEvents()
    menu = at_work.article.legend.findChild(QMenu)
    assert menu is not None
    names = [action.objectName() for action in menu.actions()]
    assert names[:3] == ["show_quotes", "show_attitudes", "show_person"]
    menu.actions()[2].trigger()
    assert at_work.article.legend.hidden_groups() == {"person"}


def test_a_notice_is_shown_once_until_it_is_put_away(at_work: MainWindow) -> None:
    notices = at_work.article.notices
    words, away = notices.findChild(QLabel), notices.findChild(QPushButton)
    assert words is not None
    assert away is not None
    at_work.opening.errands.noticed.emit("Quotes are found by rules.")
    at_work.opening.errands.noticed.emit("Something else.")
    assert notices.isVisible()
    assert words.text() == "Quotes are found by rules.\nSomething else."
    away.click()
    assert not notices.isVisible()
    at_work.opening.errands.noticed.emit("Quotes are found by rules.")
    assert not notices.isVisible()


def test_what_was_told_of_one_project_is_not_told_of_the_next(
    at_work: MainWindow,
) -> None:
    at_work.opening.errands.noticed.emit("This project was cut off.")
    assert at_work.article.notices.isVisible()
    path = at_work.focus.project.path
    press(at_work, "Ctrl+W")
    at_work.open_path(path)
    assert not at_work.article.notices.isVisible()
    at_work.opening.errands.noticed.emit("This project was cut off.")
    assert at_work.article.notices.isVisible()


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("ru", "In Russian: only quotation marks and page parts are suggested"),
        ("pt-BR", "In Portuguese: only quotation marks and page parts are suggested"),
        ("tlh", "In tlh: only quotation marks and page parts are suggested"),
        ("en-GB", ""),
        ("", ""),
    ],
)
def test_an_article_in_another_language_says_what_is_suggested(
    language: str, told: str
) -> None:
    article = bundle("Слова.", language=language)
    assert language_words(article.document) == told


def test_what_is_suggested_stands_above_an_article_in_another_language(
    window: MainWindow, tmp_path: Path
) -> None:
    project = made(tmp_path, [bundle("Слова.", language="ru")])
    project.close()
    window.open_path(project.path)
    words = [label.text() for label in window.article.findChildren(QLabel)]
    assert any("In Russian" in text for text in words)


def test_what_is_said_about_an_article_does_not_widen_the_window(
    window: MainWindow, tmp_path: Path
) -> None:
    long = "The Association of Harbour and Coastal Correspondents " * 2
    project = made(tmp_path, [bundle("Words.", byline=long, language="ru")])
    project.close()
    window.open_path(project.path)
    window.article.show_banner(long * 2)
    window.resize(1000, 700)
    QApplication.processEvents()
    assert window.width() == 1000


def test_a_menu_in_the_article_brings_no_button_that_has_no_room(
    at_work: MainWindow,
) -> None:
    press(at_work, ".")
    bar = at_work.article.review_bar
    shown = [button for button in bar.findChildren(KeyButton) if button.isVisible()]
    for identifier in ("change_speaker", "next_edges", "relabel", "accept"):
        # As a menu does that says the keys.
        at_work.actions_[identifier].setShortcutVisibleInContextMenu(False)
        at_work.actions_[identifier].setShortcutVisibleInContextMenu(True)
    after = [button for button in bar.findChildren(KeyButton) if button.isVisible()]
    assert after == shown
