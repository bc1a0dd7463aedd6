"""The window: what is opened, shown, said, allowed and remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pressmark.gui.dialogs.picker import Picker
from pressmark.gui.dialogs.text_dialog import TextDialog
from pressmark.gui.key_button import Swatch
from pressmark.gui.main_window import MainWindow
from pressmark.model.attribution import Attribution, QuoteKind
from pressmark.model.document import DocumentState
from pressmark.model.entity import Mention
from pressmark.model.review import Status
from pressmark.model.span import Span
from pressmark.project import queries
from tests.asking import type_in, when_asked
from tests.builders import bundle
from tests.gui.at_window import (
    current_quote,
    first_quote,
    pick,
    press,
    said,
    select,
)
from tests.projects import add, article


def test_accepting_goes_on_to_the_next_open_one_and_layer(at_work: MainWindow) -> None:
    press(at_work, "J")
    first = current_quote(at_work)
    press(at_work, "A")
    assert current_quote(at_work) != first
    press(at_work, "A")
    assert isinstance(at_work.focus.current(), Mention)
    accepted = [q.review.status for q in at_work.focus.bundle.attributions]
    assert accepted == [Status.ACCEPTED, Status.ACCEPTED]


def test_when_all_is_decided_the_next_thing_to_do_is_said(at_work: MainWindow) -> None:
    press(at_work, "J")
    for _ in range(6):
        press(at_work, "X")
    assert said(at_work) == "Nothing is open in this article: Ctrl+Enter for done."


def test_undo_says_what_it_takes_back_and_does_so(at_work: MainWindow) -> None:
    press(at_work, "J")
    press(at_work, "X")
    assert at_work.actions_["undo"].text() == "&Undo Reject"
    press(at_work, "Ctrl+Z")
    assert first_quote(at_work).review.status is Status.SUGGESTED
    assert at_work.actions_["redo"].text() == "&Redo Reject"
    press(at_work, "Ctrl+Shift+Z")
    assert first_quote(at_work).review.status is Status.REJECTED


def test_the_tab_in_front_says_what_is_gone_through(at_work: MainWindow) -> None:
    press(at_work, "J")
    assert isinstance(at_work.focus.current(), Attribution)
    press(at_work, "Ctrl+2")
    press(at_work, "J")
    assert isinstance(at_work.focus.current(), Mention)


def test_a_layer_is_accepted_in_one_step(at_work: MainWindow) -> None:
    press(at_work, "Ctrl+2")
    press(at_work, "Shift+A")
    decided = {m.review.status for m in at_work.focus.bundle.mentions}
    assert decided == {Status.ACCEPTED}
    press(at_work, "Ctrl+Z")
    decided = {m.review.status for m in at_work.focus.bundle.mentions}
    assert decided == {Status.SUGGESTED}


@pytest.mark.parametrize(
    ("keys", "becomes"),
    [("]", "“We agree,” said"), ("[", "“We agree,"), ("}", "We agree,”")],
)
def test_keys_move_the_edges_of_the_current_quote(
    at_work: MainWindow, keys: str, becomes: str
) -> None:
    press(at_work, "J")
    press(at_work, keys)
    text = at_work.focus.bundle.document.text
    assert current_quote(at_work).content[0].covered(text) == becomes
    assert current_quote(at_work).review.status is Status.ACCEPTED


def test_a_quote_is_made_of_selections(at_work: MainWindow) -> None:
    select(at_work, "the costs in")
    press(at_work, "Q")
    select(at_work, "Halvern")
    press(at_work, "F")
    select(at_work, " Bo Berg ")
    press(at_work, "O")
    select(at_work, "noted")
    press(at_work, "C")
    quote, text = current_quote(at_work), at_work.focus.bundle.document.text
    assert [span.covered(text) for span in quote.content] == ["the costs in", "Halvern"]
    assert [span.covered(text) for span in quote.source] == ["Bo Berg"]
    assert [span.covered(text) for span in quote.cue] == ["noted"]
    speaker = at_work.focus.bundle.entity(quote.speaker)
    assert speaker is not None
    assert speaker.name == "Bo Berg"
    assert quote.kind is QuoteKind.INDIRECT
    press(at_work, "T")
    assert current_quote(at_work).kind is QuoteKind.MIXED


def test_without_a_selection_it_is_said_what_to_do(at_work: MainWindow) -> None:
    press(at_work, "Q")
    assert said(at_work).startswith("Select some words in the article first")


def test_the_speaker_is_chosen_among_those_near(at_work: MainWindow) -> None:
    press(at_work, "J")
    when_asked(Picker, pick("bo"))
    press(at_work, "G")
    QTest.keyClick(at_work.article.view, Qt.Key.Key_Return)
    speaker = at_work.focus.bundle.entity(current_quote(at_work).speaker)
    assert speaker is not None
    assert speaker.name == "Bo Berg"


def test_a_speaker_nobody_knew_is_one_step(at_work: MainWindow) -> None:
    press(at_work, "J")
    when_asked(Picker, pick("Petra Solheim"))
    press(at_work, "G")
    QTest.keyClick(at_work.article.view, Qt.Key.Key_Return)
    speaker = at_work.focus.bundle.entity(current_quote(at_work).speaker)
    assert speaker is not None
    assert speaker.name == "Petra Solheim"
    press(at_work, "Ctrl+Z")
    assert current_quote(at_work).speaker is None
    assert len(at_work.focus.bundle.entities) == 2


def test_a_mention_gets_a_label_by_its_digit_and_the_entity_of_its_name(
    at_work: MainWindow,
) -> None:
    select(at_work, "mayors")
    when_asked(Picker, lambda _picker: type_in("1"))
    press(at_work, "E")
    mention = at_work.focus.current()
    assert isinstance(mention, Mention)
    assert (mention.label, mention.entity) == ("PERSON", None)


def test_furniture_is_marked_in_whole_lines(at_work: MainWindow) -> None:
    select(at_work, "more: the ferry")
    press(at_work, "B")
    region = at_work.focus.bundle.regions[-1]
    text = at_work.focus.bundle.document.text
    assert region.label == "furniture"
    assert region.span.covered(text) == "Read more: the ferry strike"


def test_labelling_the_same_lines_again_changes_their_label(
    at_work: MainWindow,
) -> None:
    select(at_work, "more: the ferry")
    press(at_work, "B")
    before = at_work.focus.bundle.regions
    select(at_work, "more: the ferry")
    when_asked(Picker, lambda _picker: type_in("caption", Qt.Key.Key_Return))
    press(at_work, "Shift+B")
    after = at_work.focus.bundle.regions
    assert [r.id for r in after] == [r.id for r in before]
    assert after[-1].label == "caption"


def test_a_note_is_kept_with_what_it_is_on(at_work: MainWindow) -> None:
    def answer(dialog: TextDialog) -> None:
        type_in("Is this hers?")
        QTest.keySequence(dialog, "Ctrl+Return")

    press(at_work, "J")
    when_asked(TextDialog, answer)
    press(at_work, "M")
    note = at_work.focus.bundle.notes[0]
    assert (note.text, note.on) == ("Is this hers?", at_work.focus.annotation)


def test_done_goes_on_to_the_next_article(at_work: MainWindow) -> None:
    first = at_work.focus.document
    assert first is not None
    press(at_work, "Ctrl+Return")
    assert at_work.focus.bundle.document.name == "second"
    state = queries.document(at_work.focus.project, first).state
    assert state is DocumentState.DONE
    press(at_work, "Ctrl+Shift+Return")
    assert said(at_work) == "Every article is done. Ctrl+E exports the dataset."
    assert said(at_work, "articles_progress") == "2 of 2 articles"


def test_typing_in_the_search_field_does_not_annotate(at_work: MainWindow) -> None:
    press(at_work, "J")
    press(at_work, "Ctrl+F")
    field = at_work.documents.search
    QTest.keyClicks(field, "axq")
    assert field.text() == "axq"
    assert first_quote(at_work).review.status is Status.SUGGESTED


def test_suggestions_that_arrive_are_shown_in_the_open_article(
    at_work: MainWindow,
) -> None:
    add(at_work.focus.project, bundle("[“No,”:content 1] she said.", name="third"))
    assert at_work.documents.list.model().rowCount() == 3
    press(at_work, "Ctrl+PgDown")
    press(at_work, "Ctrl+PgDown")
    assert len(at_work.focus.bundle.attributions) == 1


def test_a_swatch_hides_its_family_in_the_article(
    at_work: MainWindow, qtbot: QtBot
) -> None:
    mention = at_work.focus.bundle.mentions[0]
    shown = at_work.article.view.annotations_at(mention.span.start)
    assert mention.id in shown
    legend = at_work.article.legend
    swatch = legend.findChild(Swatch, "swatch_person")
    assert swatch is not None
    with qtbot.waitSignal(legend.changed):
        swatch.click()
    shown = at_work.article.view.annotations_at(mention.span.start)
    assert mention.id not in shown


def test_a_layer_is_shown_and_hidden_from_the_menu(at_work: MainWindow) -> None:
    action = at_work.actions_["show_quotes"]
    assert action.isChecked()
    quote = first_quote(at_work)
    press(at_work, "Alt+1")
    view = at_work.article.view
    assert quote.id not in view.annotations_at(quote.content[0].start)
    assert not action.isChecked()
    press(at_work, "Alt+1")
    assert quote.id in view.annotations_at(quote.content[0].start)


def test_a_selection_leaves_its_blanks_out(at_work: MainWindow) -> None:
    select(at_work, " the costs ")
    span = at_work.article.view.selected_span()
    assert isinstance(span, Span)
    assert span.covered(at_work.focus.bundle.document.text) == "the costs"


def test_a_removed_article_makes_way_for_the_next_and_undo_brings_it_back(
    at_work: MainWindow,
) -> None:
    removed = at_work.focus.bundle.document
    press(at_work, "Ctrl+Del")
    assert at_work.focus.document != removed.id
    assert removed.title in said(at_work)
    assert queries.state_counts(at_work.focus.project).total == 1
    press(at_work, "Ctrl+Z")
    assert queries.state_counts(at_work.focus.project).total == 2


def test_an_article_too_long_to_show_says_so_and_the_others_are_shown(
    at_work: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    # No such article is imported any more, but a project may have one.
    monkeypatch.setattr("pressmark.gui.article.page.LONGEST", 2_000)
    add(at_work.focus.project, article("x" * 2_001, "endless"))
    press(at_work, "Ctrl+PgDown")
    press(at_work, "Ctrl+PgDown")
    trouble = at_work.findChild(QLabel, "trouble")
    assert trouble is not None
    assert trouble.isVisible()
    assert "2,001 characters" in trouble.text()
    press(at_work, "Ctrl+PgUp")
    assert not trouble.isVisible()
    assert at_work.article.view.toPlainText() == "Nothing is marked here."
