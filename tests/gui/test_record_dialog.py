"""The window of what became of suggestions: its bars, table, words and refreshing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from pressmark.gui.dialogs.record_dialog import RecordDialog
from pressmark.gui.dialogs.record_words import (
    LAYER_NAMES,
    Bar,
    band_words,
    bar_words,
    by_likelihood,
    layer_record,
    over_time,
    period_words,
    table_rows,
)
from pressmark.gui.dialogs.share_bars import ShareBars
from pressmark.gui.main_window import MainWindow
from pressmark.model.attribution import QuoteKind
from pressmark.model.layer import Layer
from pressmark.model.review import by_pipeline
from pressmark.project import commands
from pressmark.project.project import Project
from pressmark.project.suggestion_record import (
    Decisions,
    LayerRecord,
    Period,
    SuggestionRecord,
)
from tests.builders import bundle
from tests.gui.at_window import press
from tests.projects import made

ARTICLE = bundle(
    "[“One,”:content 1] said [Ann Smith:PERSON=Ann Smith]. [“Two,”:content 2] he said."
    " [“Three,”:content 3] [Bo Berg:PERSON=Bo Berg] said."
)


@pytest.fixture
def article_project(tmp_path: Path) -> Iterator[Project]:
    with made(tmp_path, [ARTICLE]) as opened:
        yield opened


def shown(qtbot: QtBot, project: Project) -> RecordDialog:
    dialog = RecordDialog(project)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def text_of(dialog: RecordDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert label is not None
    return label.text()


def bars_of(dialog: RecordDialog, title: str) -> tuple[Bar, ...]:
    for chart in dialog.findChildren(ShareBars):
        if chart.accessibleName() == title:
            return chart.bars()
    raise AssertionError(title)


def decide(project: Project) -> None:
    one, two, three = (quote.id for quote in ARTICLE.attributions)
    commands.accept(project, one)
    commands.change_attribution(project, two, kind=QuoteKind.MIXED)
    commands.reject(project, three)


def test_while_nothing_is_decided_it_says_what_to_do(
    qtbot: QtBot, article_project: Project
) -> None:
    dialog = shown(qtbot, article_project)
    assert "J goes to the next" in text_of(dialog, "record_empty")
    assert not dialog.table.isVisible()


def test_without_suggestions_it_says_how_to_find_some(
    qtbot: QtBot, project: Project
) -> None:
    dialog = shown(qtbot, project)
    assert "Find suggestions" in text_of(dialog, "record_empty")


def test_what_was_decided_is_summed_up_and_shown_as_bars(
    qtbot: QtBot, article_project: Project
) -> None:
    decide(article_project)
    dialog = shown(qtbot, article_project)
    assert text_of(dialog, "record_summary") == (
        "Of 3 suggestions decided, 33 % were right as they stood, 33 % were corrected"
        " and 33 % rejected."
    )
    (band,) = bars_of(dialog, "By likelihood")
    assert band == Bar("80–90 %", Decisions(1, 1, 1, band.decisions.open))
    (day,) = bars_of(dialog, "Over time")
    assert day.decisions == Decisions(1, 1, 1)


def test_a_layer_has_a_tab_of_its_own(qtbot: QtBot, article_project: Project) -> None:
    decide(article_project)
    dialog = shown(qtbot, article_project)
    tabs = dialog.findChild(QTabBar)
    assert tabs is not None
    tabs.setCurrentIndex(1 + list(LAYER_NAMES).index(Layer.MENTIONS))
    assert "J goes to the next" in text_of(dialog, "record_empty")
    tabs.setCurrentIndex(1 + list(LAYER_NAMES).index(Layer.ATTRIBUTIONS))
    assert dialog.rows()[0] == ["All", "1", "1", "1", "0", "0", "33 %"]


def test_the_bars_say_to_a_screen_reader_what_they_show(
    qtbot: QtBot, article_project: Project
) -> None:
    decide(article_project)
    dialog = shown(qtbot, article_project)
    told = [chart.accessibleDescription() for chart in dialog.findChildren(ShareBars)]
    assert any(
        "80–90 %: 33 % as suggested, 33 % corrected, 33 % rejected, of 3" in words
        for words in told
    )


def test_the_table_is_copied_with_its_heading(
    qtbot: QtBot, article_project: Project
) -> None:
    decide(article_project)
    dialog = shown(qtbot, article_project)
    copy = dialog.findChild(QPushButton, "copy_record")
    assert copy is not None
    copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[1:4] == ["As suggested", "Corrected", "Rejected"]
    assert lines[1].startswith("All\t1\t1\t1\t")


def test_it_follows_what_is_decided_while_it_is_open(
    at_work: MainWindow, qtbot: QtBot
) -> None:
    press(at_work, "Ctrl+R")
    dialog = at_work.findChild(RecordDialog)
    assert dialog is not None
    press(at_work, "J")
    press(at_work, "A")
    qtbot.waitUntil(lambda: "1 suggestion" in text_of(dialog, "record_summary"))
    press(at_work, "Ctrl+Z")
    qtbot.waitUntil(lambda: text_of(dialog, "record_summary") == "")


def test_there_is_one_of_it_and_it_closes_with_the_project(
    at_work: MainWindow, qtbot: QtBot
) -> None:
    press(at_work, "Ctrl+R")
    press(at_work, "Ctrl+R")
    assert len(at_work.findChildren(RecordDialog)) == 1
    press(at_work, "Ctrl+W")
    qtbot.waitUntil(lambda: at_work.findChildren(RecordDialog) == [])


def test_it_can_be_closed_and_opened_again(at_work: MainWindow, qtbot: QtBot) -> None:
    press(at_work, "Ctrl+R")
    dialog = at_work.findChild(RecordDialog)
    assert dialog is not None
    QTest.keySequence(dialog, "Escape")
    qtbot.waitUntil(lambda: at_work.findChildren(RecordDialog) == [])
    press(at_work, "J")
    press(at_work, "A")
    press(at_work, "Ctrl+R")
    assert len(at_work.findChildren(RecordDialog)) == 1


def test_all_layers_together_are_their_sum() -> None:
    origin, day = by_pipeline("rules", "1"), date(2031, 5, 14)
    one = LayerRecord(
        total=Decisions(2, 0, 1, 4),
        versions={origin: Decisions(2, 0, 1, 4)},
        periods={day: Decisions(2, 0, 1)},
        bands={None: Decisions(0, 0, 1), 700: Decisions(2, 0, 0, 4)},
        added=3,
        added_in={day: 3},
    )
    record = SuggestionRecord(Period.DAY, {Layer.REGIONS: one, Layer.MENTIONS: one})
    total = layer_record(record, None)
    assert total.total == Decisions(4, 0, 2, 8)
    assert (total.added, total.added_in) == (6, {day: 6})
    assert [bar.label for bar in by_likelihood(total)] == ["70–80 %", "No likelihood"]
    assert [row[0] for row in table_rows(total, Period.DAY)] == [
        "All",
        "14 May 2031",
        "No likelihood",
        "70–80 %",
        "rules 1",
    ]


def test_only_the_newest_periods_have_a_bar() -> None:
    periods = {date(2031, 5, day): Decisions(day) for day in range(1, 20)}
    record = LayerRecord(periods=periods)
    bars = over_time(record, Period.DAY, most=12)
    assert [bar.decisions.unchanged for bar in bars] == list(range(8, 20))


def test_periods_and_bands_are_named_as_one_says_them() -> None:
    day = date(2031, 5, 12)
    assert period_words(day, Period.DAY) == "12 May 2031"
    assert period_words(day, Period.WEEK) == "Week of 12 May 2031"
    assert period_words(day, Period.MONTH) == "May 2031"
    assert band_words(900) == "90–100 %"
    assert bar_words(Bar("May", Decisions())) == (
        "May: – as suggested, – corrected, – rejected, of 0"
    )


def test_figures_of_many_articles_come_in_idle_moments(
    qtbot: QtBot, tmp_path: Path
) -> None:
    articles = [
        bundle(f"[“One,”:content 1] said {n}.", name=f"{n}") for n in range(150)
    ]
    with made(tmp_path, articles) as project:
        commands.accept(project, articles[0].attributions[0].id)
        dialog = shown(qtbot, project)
        qtbot.waitUntil(lambda: bool(text_of(dialog, "record_summary")))
        assert dialog.rows()
        dialog.close()


def test_closing_ends_the_counting(qtbot: QtBot, tmp_path: Path) -> None:
    articles = [
        bundle(f"[“One,”:content 1] said {n}.", name=f"{n}") for n in range(150)
    ]
    with made(tmp_path, articles) as project:
        dialog = RecordDialog(project)
        qtbot.addWidget(dialog, before_close_func=lambda _: None)
        dialog.show()
        dialog.refresh()
        dialog.close()
    QTest.qWait(20)
